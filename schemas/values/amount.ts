import { z } from 'zod'
import { spanSchema } from '../span.ts'

/** How exact a sum is told to be. */
export const qualifierSchema = z.enum(['exact', 'about', 'at-least', 'at-most'])
export type Qualifier = z.infer<typeof qualifierSchema>

/** What a sum is for. */
export const amountRoleSchema = z.enum(['budget', 'investment', 'revenue', 'export', 'fund', 'loan', 'price', 'other'])
export type AmountRole = z.infer<typeof amountRoleSchema>

/** A sum of money. `value` and `max` count whole currency units; offsets count in the canonical text. */
export const amountValueSchema = z
  .object({
    /** ISO 4217; null only where the text gives none and none can be inherited. */
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .nullable(),
    value: z.number().finite().nonnegative(),
    /** Upper end of a range. */
    max: z.number().finite().nonnegative().optional(),
    qualifier: qualifierSchema,
    role: amountRoleSchema,
    /** Present and true where currency or scale comes from a header, a caption or the language. */
    inherited: z.literal(true).optional(),
    /** `project`, `company`, `year`, `month`, `person` … where the sum is a rate. */
    per: z.string().optional(),
    subject: spanSchema.extend({ quote: z.string() }).optional(),
    /** Record ids of zones and institutions in the same clause or row. */
    entities: z.array(z.string()).optional(),
    /** Record id of the date that says when. */
    period: z.string().optional(),
    /** Record id of the amount that this one repeats. */
    restates: z.string().optional(),
  })
  .refine((a) => a.max === undefined || a.max >= a.value, { message: 'Unexpected max below value' })
export type AmountValue = Readonly<z.infer<typeof amountValueSchema>>

import { z } from 'zod'
import { nameSchema } from './name.ts'

/** What a body is. */
export const institutionKindSchema = z.enum([
  'ministry',
  'agency',
  'committee',
  'local-government',
  'zone-authority',
  'university',
  'hospital',
  'research-institute',
  'public-corporation',
  'technopark',
  'association',
  'company',
  'international',
  'media',
  'division',
  'other',
])
export type InstitutionKind = z.infer<typeof institutionKindSchema>

/** A named organisation. */
export const institutionValueSchema = z.object({
  id: z.string().min(1),
  name: nameSchema,
  kind: institutionKindSchema,
  /** ISO 3166-1 alpha-2. */
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
})
export type InstitutionValue = Readonly<z.infer<typeof institutionValueSchema>>

import { z } from 'zod'
import { amountRoleSchema, zoneTypeSchema } from '../../schemas/index.ts'
import { documentNumberSchema, keySchema } from './common.ts'
import { entityRefSchema } from './entities.ts'

/** A zone with the dates on which texts say that it was designated. */
export const zoneTimeSchema = z
  .object({
    zone: entityRefSchema,
    zoneType: zoneTypeSchema,
    documents: z.int(),
    designated: z.array(z.object({ edtf: z.string(), key: keySchema, document: documentNumberSchema })),
  })
  .meta({ id: 'ZoneTime' })
export type ZoneTime = Readonly<z.infer<typeof zoneTimeSchema>>

/** Sums that texts tie to a zone, of one role and one currency; repetitions count once. */
export const zoneSumSchema = z
  .object({
    zone: entityRefSchema,
    role: amountRoleSchema,
    currency: z.string(),
    records: z.int(),
    largest: z.number(),
    /** Mention of the largest. */
    key: keySchema,
    document: documentNumberSchema,
  })
  .meta({ id: 'ZoneSum' })
export type ZoneSum = Readonly<z.infer<typeof zoneSumSchema>>

/** `GET /api/overview`: what the pictures show; at most 100 zones. */
export const overviewSchema = z
  .object({
    /** Documents that zones and sums are taken from, at most the first 1,000 by name; and all that there are. */
    documents: z.object({ read: z.int(), total: z.int() }),
    zones: z.array(zoneTimeSchema),
    amounts: z.array(zoneSumSchema),
    /** Documents by month of publication, `2024-05`; those without a month under `null`. */
    months: z.array(z.object({ month: z.string().nullable(), documents: z.int() })),
  })
  .meta({ id: 'Overview' })
export type Overview = Readonly<z.infer<typeof overviewSchema>>

import { z } from 'zod'
import { entityTypeSchema } from './entity-type.ts'
import { amountValueSchema } from './values/amount.ts'
import { dateValueSchema } from './values/date.ts'
import { institutionValueSchema } from './values/institution.ts'
import { zoneValueSchema } from './values/zone.ts'

/** What a document says once its mentions are grouped. */
export const recordSchema = z.object({
  id: z.string(),
  documentId: z.string(),
  type: entityTypeSchema,
  value: z.union([amountValueSchema, dateValueSchema, zoneValueSchema, institutionValueSchema]),
  /** Mention ids in text order; at least one. */
  mentions: z.array(z.string()).min(1),
})
export type ExtractedRecord = Readonly<z.infer<typeof recordSchema>>

import { z } from 'zod'
import { languageSchema } from './language.ts'
import { spanSchema } from './span.ts'
import { amountValueSchema } from './values/amount.ts'
import { dateValueSchema } from './values/date.ts'
import { institutionValueSchema } from './values/institution.ts'
import { zoneValueSchema } from './values/zone.ts'

/** A reason to look again, that a reviewer can read: a code, and after a colon what it concerns. */
export const doubtSchema = z.string().regex(/^[a-z][a-z0-9-]*(?::.+)?$/)

const mentionBase = spanSchema.extend({
  /** `documentId`, type, span and rule hashed: the same in every run. */
  id: z.string(),
  documentId: z.string(),
  /** `text.slice(start, end)`, always. */
  quote: z.string().min(1),
  /** Language of the block. */
  language: languageSchema,
  /** Index of the block that holds it. */
  block: z.int().nonnegative(),
  /** A measured share between 0 and 1; null until it has been measured. */
  confidence: z.number().min(0).max(1).nullable(),
  doubts: z.array(doubtSchema),
  /** Hash of document id, type and canonical value or entity id. */
  record: z.string(),
  extractor: z.string(),
  rule: z.string(),
  /** Version of the extractor. */
  version: z.string(),
})

/** A mention of any type; its type tells what its value is. */
export const mentionSchema = z.discriminatedUnion('type', [
  mentionBase.extend({ type: z.literal('amount'), value: amountValueSchema }),
  mentionBase.extend({ type: z.literal('date'), value: dateValueSchema }),
  mentionBase.extend({ type: z.literal('zone'), value: zoneValueSchema }),
  mentionBase.extend({ type: z.literal('institution'), value: institutionValueSchema }),
])
/** One occurrence in a text, with its normalised value and its evidence. */
export type Mention = Readonly<z.infer<typeof mentionSchema>>

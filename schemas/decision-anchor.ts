import { z } from 'zod'
import { entityTypeSchema } from './entity-type.ts'
import { spanSchema } from './span.ts'
import { amountValueSchema } from './values/amount.ts'
import { dateValueSchema } from './values/date.ts'
import { institutionValueSchema } from './values/institution.ts'
import { zoneValueSchema } from './values/zone.ts'

const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/)
/** Hash of the source bytes, as `documentId` of an export line. */
export const sourceIdSchema = z.string().regex(/^sha256:[0-9a-f]{64}$/)

/** UTF-16 code units of context that an anchor keeps on either side. */
export const CONTEXT_LENGTH = 32

/**
 * Where a decision stands, so that it is found again when text, parser or extractor change: a W3C TextQuoteSelector and
 * TextPositionSelector with hashes. Offsets are UTF-16 code units into the canonical text of then.
 */
export const anchorSchema = spanSchema.extend({
  /** Name of the document: corpus folder, `/`, path below it; NFC. */
  document: z.string().min(1),
  source: sourceIdSchema,
  /** SHA-256 of the canonical text. */
  text: sha256Schema,
  /** Version of the stages that made the text of the source. */
  parser: z.string(),
  /** Path of the block, for example `body/table:1/r3c0`. */
  path: z.string(),
  /** Texts of the header cells of the row and the column, where the block is a table cell. */
  headers: z.array(z.string()),
  type: entityTypeSchema,
  exact: z.string().min(1),
  /** What stands right before, shorter only at the start of the text. */
  prefix: z.string().max(CONTEXT_LENGTH),
  /** What stands right after, shorter only at the end of the text. */
  suffix: z.string().max(CONTEXT_LENGTH),
  /** How many times `exact` stands earlier in the text. */
  nth: z.int().nonnegative(),
  /** How many places of the text had the quote with this prefix and suffix, with the prefix, and with the suffix. */
  places: z.object({ both: z.int().positive(), prefix: z.int().positive(), suffix: z.int().positive() }),
  /** Hash of the value that was judged (`valueHash`). */
  value: sha256Schema,
})
export type Anchor = Readonly<z.infer<typeof anchorSchema>>

const claimBase = spanSchema.extend({ quote: z.string().min(1) })
/** What a person says that the text says: type, exact place and value. Offsets count in the text of the event's anchor. */
export const claimSchema = z.discriminatedUnion('type', [
  claimBase.extend({ type: z.literal('amount'), value: amountValueSchema }),
  claimBase.extend({ type: z.literal('date'), value: dateValueSchema }),
  claimBase.extend({ type: z.literal('zone'), value: zoneValueSchema }),
  claimBase.extend({ type: z.literal('institution'), value: institutionValueSchema }),
])
export type Claim = Readonly<z.infer<typeof claimSchema>>

import { z } from 'zod'
import {
  amountValueSchema,
  claimSchema,
  dateValueSchema,
  entityTypeSchema,
  noteSchema,
  rejectReasonSchema,
  spanSchema,
} from '../../schemas/index.ts'
import { documentNumberSchema, etagSchema, keySchema, numberTextSchema } from './common.ts'
import { mentionCardSchema, queueFilterSchema } from './mentions.ts'
import { stepSchema } from './status.ts'

/** What a person changes; absent fields stay as they are. */
export const claimPatchSchema = z
  .object({
    type: entityTypeSchema.optional(),
    start: z.int().nonnegative().optional(),
    end: z.int().nonnegative().optional(),
    /** Fields of the value; null takes a field away (`currency: null`: unknown). */
    value: z.record(z.string(), z.unknown()).optional(),
    /** Id of the zone or institution that is meant. */
    entity: z.string().min(1).max(300).optional(),
  })
  .meta({ id: 'ClaimPatch' })
export type ClaimPatch = Readonly<z.infer<typeof claimPatchSchema>>

const onMention = z.object({
  mention: keySchema,
  /** Needed only where two files hold the same text. */
  document: documentNumberSchema.optional(),
  note: noteSchema.optional(),
  expect: etagSchema,
})

/** `POST /api/decisions` */
export const decideSchema = z
  .discriminatedUnion('action', [
    onMention.extend({ action: z.literal('accept') }),
    onMention.extend({ action: z.literal('reject'), reason: rejectReasonSchema.optional() }),
    onMention.extend({ action: z.literal('correct'), patch: claimPatchSchema }),
    onMention.extend({ action: z.literal('defer') }),
  ])
  .meta({ id: 'Decide' })
export type Decide = Readonly<z.infer<typeof decideSchema>>

/** 201: what holds now, and what `undo` would take back. On 409 `current` is the item as it is. */
export const decidedSchema = z
  .object({ event: z.string(), item: mentionCardSchema, undo: stepSchema.nullable() })
  .meta({ id: 'Decided' })
export type Decided = Readonly<z.infer<typeof decidedSchema>>

/** `POST /api/mentions`: one that the extractors missed. */
export const addSchema = z
  .object({
    document: documentNumberSchema,
    type: entityTypeSchema,
    start: z.int().nonnegative(),
    end: z.int().nonnegative(),
    value: claimPatchSchema.shape.value,
    entity: claimPatchSchema.shape.entity,
    note: noteSchema.optional(),
    /** `textSha256` of the text that offsets count in. */
    expect: z.string(),
  })
  .meta({ id: 'Add' })
export type Add = Readonly<z.infer<typeof addSchema>>

/** `POST /api/decisions:bulk`: by filter with the count that was shown, or by the items themselves. */
export const bulkSchema = z
  .object({
    action: z.enum(['accept', 'reject', 'defer']),
    reason: rejectReasonSchema.optional(),
    note: noteSchema.optional(),
    filter: queueFilterSchema.optional(),
    /** How many items the filter had: another count is a conflict. */
    expect_count: z.int().nonnegative().max(200_000).optional(),
    /** Exactly these, each as it was seen. */
    items: z
      .array(z.object({ mention: keySchema, document: documentNumberSchema.optional(), expect: etagSchema }))
      .min(1)
      .max(1000)
      .optional(),
  })
  .refine((bulk) => (bulk.items === undefined) === (bulk.filter !== undefined && bulk.expect_count !== undefined), {
    message: 'Expected either `items`, or `filter` and `expect_count`',
  })
  .meta({ id: 'Bulk' })
export type Bulk = Readonly<z.infer<typeof bulkSchema>>

/** 201. On 409 `current` is `{ count, samples }` of the filter as it is now. */
export const bulkDoneSchema = z
  .object({ batch: z.string(), count: z.int(), undo: stepSchema.nullable() })
  .meta({ id: 'BulkDone' })
export type BulkDone = Readonly<z.infer<typeof bulkDoneSchema>>

/** `POST /api/undo` and `POST /api/redo`; `expect` is the event that the page shows as the next. */
export const undoSchema = z.object({ expect: z.string().optional() }).meta({ id: 'Undo' })
export type Undo = Readonly<z.infer<typeof undoSchema>>

/** 201; 409 with `current` (a step or null) where it is no longer the next, or there is none. */
export const undoneSchema = z
  .object({
    /** What was taken back, or done again. */
    step: stepSchema,
    /** Items whose state changed, at most 1,000. */
    keys: z.array(keySchema),
    undo: stepSchema.nullable(),
    redo: stepSchema.nullable(),
  })
  .meta({ id: 'Undone' })
export type Undone = Readonly<z.infer<typeof undoneSchema>>

/** `POST /api/reading`: what the extractors read in a stretch of text that a person marked. Nothing is stored. */
export const readingRequestSchema = spanSchema
  .extend({ document: documentNumberSchema, type: entityTypeSchema })
  .meta({ id: 'ReadingRequest' })
export type ReadingRequest = Readonly<z.infer<typeof readingRequestSchema>>
/** What the extractors read there, each reading with its value on one line. */
export const readingSchema = z
  .object({ claims: z.array(z.object({ claim: claimSchema, label: z.string() })) })
  .meta({ id: 'Reading' })
export type Reading = Readonly<z.infer<typeof readingSchema>>

/** `GET /api/reading?type=amount&text=145억원`: what a person typed as a value, read as the extractors read articles. */
export const typedQuerySchema = z.object({
  type: z.enum(['amount', 'date']),
  text: z.string().trim().min(1).max(100),
  /** Its publication date resolves what counts from it: `지난달`. */
  document: numberTextSchema.optional(),
})
const [amountShape, dateShape] = [amountValueSchema.shape, dateValueSchema.shape]
/** The reading of what was typed. */
export const typedReadingSchema = z
  .object({
    /** The fields of the value that the text tells; null where it is refused. */
    fields: z
      .object({
        value: amountShape.value.optional(),
        max: amountShape.max,
        currency: amountShape.currency.optional(),
        qualifier: amountShape.qualifier.optional(),
        edtf: dateShape.edtf.optional(),
        kind: dateShape.kind.optional(),
      })
      .nullable(),
    /** Nothing was read, or only `part` of it. */
    refused: z.enum(['nothing-read', 'partly-read']).nullable(),
    part: z.string().nullable(),
  })
  .meta({ id: 'TypedReading' })
export type TypedReading = Readonly<z.infer<typeof typedReadingSchema>>

import { z } from 'zod'
import {
  decisionFlagSchema,
  entityTypeSchema,
  findingKindSchema,
  findingMentionSchema,
  noteSchema,
  outcomeSchema,
  reviewStateSchema,
  severitySchema,
} from '../../schemas/index.ts'
import {
  documentNumberSchema,
  documentRefSchema,
  etagSchema,
  keySchema,
  listOf,
  numberTextSchema,
  pageOf,
  pageQuerySchema,
  wordsSchema,
} from './common.ts'
import { stepSchema } from './status.ts'

/** One of the sources that stand side by side. */
export const conflictSideSchema = z
  .object({
    key: keySchema,
    part: findingMentionSchema.shape.part,
    document: documentRefSchema,
    type: entityTypeSchema,
    start: z.int(),
    end: z.int(),
    quote: z.string(),
    before: z.string(),
    after: z.string(),
    label: z.string(),
    review: reviewStateSchema,
    flag: decisionFlagSchema.nullable(),
    etag: z.string(),
  })
  .meta({ id: 'ConflictSide' })
export type ConflictSide = Readonly<z.infer<typeof conflictSideSchema>>

const settledSchema = z.object({
  event: z.string(),
  actor: z.string(),
  ts: z.string(),
  outcome: outcomeSchema,
  /** Key of the side that is preferred, or in error; null where all are kept. */
  mention: keySchema.nullable(),
  note: z.string().nullable(),
})

/** What people said of a conflict; `stale` where a figure has another value since. */
export const conflictVerdictSchema = settledSchema
  .extend({
    flag: z.enum(['live', 'relocated', 'stale']),
    /** What people said where they contradict one another; else empty. */
    contradiction: z.array(settledSchema).readonly(),
  })
  .meta({ id: 'ConflictVerdict' })

/** A conflict or a check that does not hold, explained. */
export const conflictSchema = z
  .object({
    id: z.string(),
    /** Number of the document that it is listed with. */
    document: z.int(),
    kind: findingKindSchema,
    severity: severitySchema,
    words: wordsSchema,
    sides: z.array(conflictSideSchema),
    /** True once a person has settled it, or judged every side. */
    settled: z.boolean(),
    verdict: conflictVerdictSchema.nullable(),
    /** True where one side may be preferred to the others. */
    eitherOr: z.boolean(),
    etag: etagSchema,
  })
  .meta({ id: 'Conflict' })
export type Conflict = Readonly<z.infer<typeof conflictSchema>>

/** `GET /api/conflicts`: the most serious first. */
export const conflictQuerySchema = pageQuerySchema.extend({
  kind: listOf(findingKindSchema).optional(),
  severity: listOf(severitySchema).optional(),
  document: listOf(numberTextSchema).optional(),
  /** `0`: only those that nobody settled; `1`: only settled ones. */
  settled: z.enum(['0', '1']).optional(),
})
/** `GET /api/conflicts`: a page of them, the gravest first. */
export const conflictListSchema = pageOf(conflictSchema).meta({ id: 'ConflictList' })
export type ConflictList = Readonly<z.infer<typeof conflictListSchema>>

/** `POST /api/conflicts:settle` */
export const settleSchema = z
  .object({
    conflict: z.string().min(1).max(100),
    /** Number of the document that it is listed with (`document` of the conflict). */
    document: documentNumberSchema,
    outcome: outcomeSchema,
    /** Key of the side that is preferred, or in error. */
    mention: keySchema.optional(),
    note: noteSchema.optional(),
    expect: etagSchema,
  })
  .meta({ id: 'Settle' })
export type Settle = Readonly<z.infer<typeof settleSchema>>

/** 201: the conflict as it is now, and what `undo` would take back. On 409 `current` is the conflict as it is. */
export const settledConflictSchema = z
  .object({ event: z.string(), conflict: conflictSchema, undo: stepSchema.nullable() })
  .meta({ id: 'SettledConflict' })
export type SettledConflict = Readonly<z.infer<typeof settledConflictSchema>>

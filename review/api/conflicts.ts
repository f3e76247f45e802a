import { z } from 'zod'
import {
  decisionFlagSchema,
  entityTypeSchema,
  findingKindSchema,
  findingMentionSchema,
  reviewStateSchema,
  severitySchema,
} from '../../schemas/index.ts'
import {
  documentRefSchema,
  keySchema,
  listOf,
  numberTextSchema,
  pageOf,
  pageQuerySchema,
  wordsSchema,
} from './common.ts'

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

/** A conflict or a check that does not hold, explained. */
export const conflictSchema = z
  .object({
    id: z.string(),
    kind: findingKindSchema,
    severity: severitySchema,
    words: wordsSchema,
    sides: z.array(conflictSideSchema),
    /** True once a person has judged every side. */
    settled: z.boolean(),
  })
  .meta({ id: 'Conflict' })
export type Conflict = Readonly<z.infer<typeof conflictSchema>>

/** `GET /api/conflicts`: the most serious first. */
export const conflictQuerySchema = pageQuerySchema.extend({
  kind: listOf(findingKindSchema).optional(),
  severity: listOf(severitySchema).optional(),
  document: listOf(numberTextSchema).optional(),
})
export const conflictListSchema = pageOf(conflictSchema).meta({ id: 'ConflictList' })
export type ConflictList = Readonly<z.infer<typeof conflictListSchema>>

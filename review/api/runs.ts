import { z } from 'zod'
import { decisionFlagSchema, entityTypeSchema, reviewStateSchema } from '../../schemas/index.ts'
import {
  countsSchema,
  documentRefSchema,
  flagTextSchema,
  keySchema,
  listOf,
  pageOf,
  pageQuerySchema,
} from './common.ts'

/** A run as it is stored. */
export const runSchema = z
  .object({
    id: z.int().positive(),
    corpus: z.string(),
    started: z.string(),
    finished: z.string().nullable(),
    status: z.enum(['running', 'interrupted', 'finished']),
    /** Documents that this run was the last to write. */
    documents: z.int().nonnegative(),
    /** What of the extractors is not the same as in the run before it. */
    changedVersions: z.array(z.string()),
  })
  .meta({ id: 'Run' })
export type Run = Readonly<z.infer<typeof runSchema>>

/** `GET /api/runs`: the last first. */
export const runListSchema = z.object({ items: z.array(runSchema) }).meta({ id: 'RunList' })
export type RunList = Readonly<z.infer<typeof runListSchema>>

/** `POST /api/runs` */
export const runStartSchema = z
  .object({ all: z.boolean().default(false), failed: z.boolean().default(false) })
  .meta({ id: 'RunStart' })
export type RunStart = Readonly<z.input<typeof runStartSchema>>

/** How far a run is that was started from the page; answers `POST /api/runs` and comes by `GET /api/events`. */
export const runProgressSchema = z
  .object({
    state: z.enum(['started', 'running', 'finished', 'interrupted', 'failed']),
    total: z.int().nonnegative(),
    finished: z.int().nonnegative(),
    /** Document that was done last. */
    uri: z.string().nullable(),
    /** Once it has ended. */
    extracted: z.int().nonnegative().nullable(),
    failed: z.int().nonnegative().nullable(),
    /** Number of the run in `GET /api/runs`; null before it wrote something. */
    run: z.int().nullable(),
    /** Why it failed, in words. */
    reason: z.string().nullable(),
    ms: z.int().nonnegative(),
  })
  .meta({ id: 'RunProgress' })
export type RunProgress = Readonly<z.infer<typeof runProgressSchema>>

/** What became of a mention between two runs. */
export const changeKindSchema = z.enum(['new', 'gone', 'changed', 'moved'])
export type ChangeKind = z.infer<typeof changeKindSchema>

/** What a mention was or is, in a difference. */
const sideSchema = z.object({ quote: z.string(), start: z.int(), end: z.int(), label: z.string() })

/** One difference between two runs. */
export const runChangeSchema = z
  .object({
    kind: changeKindSchema,
    type: entityTypeSchema,
    /** Null where the document is gone. */
    document: documentRefSchema.nullable(),
    uri: z.string(),
    /** Null where the mention is gone. */
    key: keySchema.nullable(),
    before: sideSchema.nullable(),
    after: sideSchema.nullable(),
    review: reviewStateSchema,
    flag: decisionFlagSchema.nullable(),
  })
  .meta({ id: 'RunChange' })
export type RunChange = Readonly<z.infer<typeof runChangeSchema>>

/** `GET /api/runs/{a}/diff/{b}` */
export const runDiffQuerySchema = pageQuerySchema.extend({
  /** Only what was reviewed. */
  reviewed: flagTextSchema.optional(),
  type: listOf(entityTypeSchema).optional(),
  kind: listOf(changeKindSchema).optional(),
})
/** `GET /api/runs/{a}/diff/{b}`: what changed between the ends of two runs. */
export const runDiffSchema = pageOf(runChangeSchema)
  .extend({
    a: z.int(),
    b: z.int(),
    /** Counts of each type by kind: `amount.new`. */
    counts: countsSchema,
    /** The same of what was reviewed. */
    reviewed: countsSchema,
  })
  .meta({ id: 'RunDiff' })
export type RunDiff = Readonly<z.infer<typeof runDiffSchema>>

import { z } from 'zod'
import { countsSchema } from './common.ts'
import { runProgressSchema, runSchema } from './runs.ts'

/** What `undo` or `redo` would act on next. */
export const stepSchema = z
  .object({
    event: z.string(),
    action: z.string(),
    ts: z.string(),
    /** How many events go with it: more than one for a bulk action. */
    events: z.int().positive(),
    /** What was judged, in its own words; null for an action on no mention. */
    quote: z.string().nullable(),
  })
  .meta({ id: 'Step' })
export type Step = Readonly<z.infer<typeof stepSchema>>

/** `GET /api/status` */
export const statusSchema = z
  .object({
    version: z.string(),
    /** Name of the corpus folder. */
    corpus: z.string(),
    documents: z.object({ total: z.int(), done: z.int(), failed: z.int(), withoutDate: z.int() }),
    /** Records by type. */
    records: countsSchema,
    mentions: z.int(),
    entities: z.int(),
    /** Mentions to look at, by the saved view that lists them: `doubt`, `stale`, `conflict`, `orphan`. */
    queue: countsSchema,
    /** Items by review state. */
    states: countsSchema,
    findings: z.int(),
    /** Lines of decisions files that are no decisions. */
    brokenDecisions: z.int(),
    lastRun: runSchema.nullable(),
    /** A run that was started from here and goes on. */
    running: runProgressSchema.nullable(),
    undo: stepSchema.nullable(),
    redo: stepSchema.nullable(),
  })
  .meta({ id: 'Status' })
export type Status = Readonly<z.infer<typeof statusSchema>>

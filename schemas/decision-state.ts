import { z } from 'zod'
import { anchorSchema, claimSchema } from './decision-anchor.ts'
import { eventIdSchema, judgedSchema, rejectReasonSchema } from './decision-event.ts'
import { reviewStateSchema } from './export-line.ts'
import { languageSchema } from './language.ts'

/**
 * How a decision meets the text and the extractors of now: `live` same place and value, `carried` its boundary moved,
 * `stale` the same place with a new value, `relocated` found again in a changed text, `orphan` not found or in more than one
 * place, `vanished` no longer extracted.
 */
export const decisionFlagSchema = z.enum(['live', 'carried', 'stale', 'relocated', 'orphan', 'vanished'])
export type DecisionFlag = z.infer<typeof decisionFlagSchema>

/** One person's standing verdict on a mention. */
export const verdictSchema = z.object({
  event: eventIdSchema,
  actor: z.string(),
  ts: z.string(),
  /** Events that its author had seen and hereby replaced, also of other subjects. */
  after: z.array(eventIdSchema),
  state: reviewStateSchema.exclude(['pending']),
  anchor: anchorSchema,
  judged: judgedSchema.nullable(),
  /** Of a correction or an added mention. */
  claim: claimSchema.nullable(),
  reason: rejectReasonSchema.nullable(),
  note: z.string().nullable(),
  language: languageSchema,
})
export type Verdict = Readonly<z.infer<typeof verdictSchema>>

/** What holds of one mention after all events: one verdict, or several that contradict one another. */
export const decisionSchema = z.object({
  subject: z.string(),
  /** The verdict that counts: of those that stand, the last one. */
  verdict: verdictSchema,
  /** More than one verdict where people contradict one another, in the order of their ids; else empty. */
  contradiction: z.array(verdictSchema),
  /** Ids of the events that the next one replaces, sorted. */
  heads: z.array(eventIdSchema),
  /** Where the mention was ever judged: one anchor for each text, the last first. */
  anchors: z.array(anchorSchema),
  /** True where the mention was added by a person. */
  added: z.boolean(),
})
export type Decision = Readonly<z.infer<typeof decisionSchema>>

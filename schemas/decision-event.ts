import { z } from 'zod'
import { anchorSchema, claimSchema, sourceIdSchema } from './decision-anchor.ts'
import { entityTypeSchema } from './entity-type.ts'
import { findingKindSchema, findingMentionSchema } from './finding.ts'
import { languageSchema } from './language.ts'
import { doubtSchema } from './mention.ts'
import { recordSchema } from './record.ts'

/** A ULID: sortable by time, unique without a server. One from the year 2109 on is a mistake, after which no id could follow. */
export const eventIdSchema = z.string().regex(/^0[0-3][0-9A-HJKMNP-TV-Z]{24}$/)

/** A remark that is kept with a decision. */
export const noteSchema = z.string().max(4000)

const eventBase = z.object({
  id: eventIdSchema,
  /** ISO 8601, UTC. */
  ts: z.iso.datetime(),
  actor: z.string().min(1).max(100),
  /** What the event is about; the events of one subject make its state. */
  subject: z.string().min(1).max(300),
  /** The events of the subject that the actor saw and hereby replaces. */
  after: z.array(eventIdSchema),
  /** Shared by the events of one bulk action. */
  batch: z.string().max(100).optional(),
  note: noteSchema.optional(),
})

/** Why a mention is wrong. */
export const rejectReasonSchema = z.enum(['boundary', 'type', 'value', 'scope', 'duplicate', 'other'])
export type RejectReason = z.infer<typeof rejectReasonSchema>

/** What the extractor said when a person judged it. */
export const judgedSchema = z.object({
  value: recordSchema.shape.value,
  extractor: z.string(),
  rule: z.string(),
  version: z.string(),
  confidence: z.number().min(0).max(1).nullable(),
  doubts: z.array(doubtSchema),
  language: languageSchema,
})
export type Judged = Readonly<z.infer<typeof judgedSchema>>

const onMention = eventBase.extend({ anchor: anchorSchema })
/** Absent only where a mention that a person added is judged. */
const judged = judgedSchema.optional()

const mentionEvents = [
  onMention.extend({ action: z.literal('accept'), judged }),
  onMention.extend({ action: z.literal('reject'), judged, reason: rejectReasonSchema.optional() }),
  onMention.extend({ action: z.literal('correct'), judged, claim: claimSchema }),
  onMention.extend({ action: z.literal('add'), claim: claimSchema, language: languageSchema }),
  onMention.extend({ action: z.literal('defer'), judged }),
] as const

const undoEvents = [
  eventBase.extend({ action: z.literal('undo'), undoes: eventIdSchema }),
  /** Undoes an undo. */
  eventBase.extend({ action: z.literal('redo'), undoes: eventIdSchema }),
] as const

const ofDocument = eventBase.extend({ document: z.string().min(1), source: sourceIdSchema })
const documentEvents = [
  /** Nothing of the type (null: of any) is missed in this text; `complete` false takes it back. */
  ofDocument.extend({
    action: z.literal('coverage'),
    text: z.string(),
    type: entityTypeSchema.nullable(),
    complete: z.boolean(),
  }),
  /** The publication date as a person knows it; null takes it back. */
  ofDocument.extend({
    action: z.literal('publication'),
    published: z
      .string()
      .regex(/^\d{4}(-\d\d(-\d\d)?)?$/)
      .nullable(),
  }),
] as const

const ofEntity = eventBase.extend({ type: z.enum(['zone', 'institution']), entity: z.string().min(1) })
const entityEvents = [
  /** `entity` is the same thing as `into` and takes its id. */
  ofEntity.extend({ action: z.literal('merge'), into: z.string().min(1) }),
  /** Mentions of `entity` with one of these quotes, or in one of these documents, mean `into`. */
  ofEntity.extend({
    action: z.literal('split'),
    into: z.string().min(1),
    quotes: z.array(z.string()),
    documents: z.array(z.string()),
  }),
  ofEntity.extend({ action: z.literal('alias'), name: z.string().min(1), language: languageSchema }),
  ofEntity.extend({ action: z.literal('not-alias'), name: z.string().min(1), language: languageSchema }),
] as const

/** A row for the user's own gazetteer, its cells as in the table. */
export const suggestedRowSchema = z.object({
  id: z.string().min(1),
  ko: z.string(),
  en: z.string(),
  aliases: z.array(z.string()),
  kind: z.string(),
  region: z.string(),
  country: z.string().optional(),
  flags: z.string(),
})
export type SuggestedRow = Readonly<z.infer<typeof suggestedRowSchema>>

const gazetteerEvent = eventBase.extend({
  action: z.literal('gazetteer'),
  /** A further name of a known entity, a new entity, or a word that is no name. */
  suggestion: z.enum(['alias', 'name', 'not-name']),
  row: suggestedRowSchema,
})

/** What a person says of a drawn mention. */
export const auditVerdictSchema = z.enum(['right', 'wrong', 'unsure'])
export type AuditVerdict = z.infer<typeof auditVerdictSchema>

/** One drawn mention: what was extracted, and from which of the two heaps. */
export const auditItemSchema = z.object({
  anchor: anchorSchema,
  heap: z.enum(['accepted', 'untouched']),
  language: languageSchema,
  value: recordSchema.shape.value,
})
export type AuditItem = Readonly<z.infer<typeof auditItemSchema>>

const auditEvents = [
  eventBase.extend({
    action: z.literal('audit-draw'),
    sample: z.string(),
    seed: z.int().nonnegative(),
    items: z.array(auditItemSchema),
  }),
  eventBase.extend({
    action: z.literal('audit'),
    sample: z.string(),
    /** Position among the sample's items, from 0. */
    item: z.int().nonnegative(),
    verdict: auditVerdictSchema,
  }),
] as const

/** A figure of a conflict as it was when a person settled it. */
export const settledSideSchema = z.object({ anchor: anchorSchema, part: findingMentionSchema.shape.part })
export type SettledSide = Readonly<z.infer<typeof settledSideSchema>>

/** What becomes of a conflict: all figures are kept, one is preferred, or one is an error of its source. */
export const outcomeSchema = z.enum(['keep-all', 'prefer', 'source-error'])
export type Outcome = z.infer<typeof outcomeSchema>

const settleEvent = eventBase.extend({
  action: z.literal('settle'),
  kind: findingKindSchema,
  sides: z.array(settledSideSchema).min(1),
  outcome: outcomeSchema,
  /** Position among the sides of the one that is preferred or in error; null where all are kept. */
  side: z.int().nonnegative().nullable(),
})

/** One line of a decisions file: what a person decided. Append-only; never changed, only undone by a later event. */
export const decisionEventSchema = z.discriminatedUnion('action', [
  ...mentionEvents,
  ...undoEvents,
  ...documentEvents,
  ...entityEvents,
  gazetteerEvent,
  ...auditEvents,
  settleEvent,
])
export type DecisionEvent = Readonly<z.infer<typeof decisionEventSchema>>
export type DecisionAction = DecisionEvent['action']
export type EventOf<A extends DecisionAction> = Extract<DecisionEvent, { readonly action: A }>

/** The actions that judge or add a mention. */
export const MENTION_ACTIONS = ['accept', 'reject', 'correct', 'add', 'defer'] as const
export type MentionAction = (typeof MENTION_ACTIONS)[number]
export type MentionEvent = EventOf<MentionAction>

/** True for an event that judges or adds a mention. */
export const isMentionEvent = (event: DecisionEvent): event is MentionEvent =>
  (MENTION_ACTIONS as readonly string[]).includes(event.action)

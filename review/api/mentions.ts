import { z } from 'zod'
import {
  anchorSchema,
  claimSchema,
  decisionFlagSchema,
  entityTypeSchema,
  findingSchema,
  languageSchema,
  recordSchema,
  rejectReasonSchema,
  reviewStateSchema,
  spanSchema,
} from '../../schemas/index.ts'
import {
  countsSchema,
  cursorSchema,
  documentNumberSchema,
  documentRefSchema,
  etagSchema,
  flagTextSchema,
  keySchema,
  listOf,
  numberTextSchema,
  pageOf,
  pageQuerySchema,
  toldSchema,
} from './common.ts'
import { entityRefSchema } from './entities.ts'

/** The saved views of the queue. */
export const queueViewSchema = z.enum(['doubt', 'stale', 'conflict', 'orphan', 'all'])
export type QueueView = z.infer<typeof queueViewSchema>

/** What of the queue is meant: absent fields do not matter. The filter of `GET /api/mentions` and of a bulk action. */
export const queueFilterSchema = z
  .object({
    /** `doubt`: what a person should look at; `all`: every mention. */
    view: queueViewSchema,
    type: z.array(entityTypeSchema),
    state: z.array(reviewStateSchema),
    flag: z.array(decisionFlagSchema),
    lang: z.array(languageSchema),
    /** Code of a reason, for example `scale-implausible`. */
    doubt: z.string().max(100),
    documents: z.array(documentNumberSchema).max(500),
    /** Only what the last run wrote. */
    changed: z.boolean(),
  })
  .partial()
  .meta({ id: 'QueueFilter' })
export type QueueFilter = Readonly<z.infer<typeof queueFilterSchema>>

/** `GET /api/mentions`: the most doubtful first. */
export const queueQuerySchema = pageQuerySchema.extend({
  view: queueViewSchema.default('doubt'),
  type: listOf(entityTypeSchema).optional(),
  state: listOf(reviewStateSchema).optional(),
  flag: listOf(decisionFlagSchema).optional(),
  lang: listOf(languageSchema).optional(),
  doubt: z.string().max(100).optional(),
  document: listOf(numberTextSchema).optional(),
  changed: flagTextSchema.optional(),
  /** With counts by facet. */
  facets: flagTextSchema.optional(),
})

/** One item of the queue. */
export const queueItemSchema = spanSchema
  .extend({
    key: keySchema,
    document: documentRefSchema,
    type: entityTypeSchema,
    language: languageSchema,
    quote: z.string(),
    /** What stands around it, on one side each; empty where it has no place in the text. */
    before: z.string(),
    after: z.string(),
    /** The value on one line. */
    label: z.string(),
    review: reviewStateSchema,
    flag: decisionFlagSchema.nullable(),
    /** True where people contradict one another. */
    contradiction: z.boolean(),
    open: z.boolean(),
    /** Expected error between 0 and 1: the order of the queue. */
    error: z.number(),
    reasons: z.array(toldSchema),
    /** Its place in the queue: `cursor` of what follows it. */
    at: cursorSchema,
    /** To be sent back as `expect` of a decision. */
    etag: etagSchema,
  })
  .meta({ id: 'QueueItem' })
export type QueueItem = Readonly<z.infer<typeof queueItemSchema>>

/** Counts of the filtered items by what they could be filtered further. */
export const facetsSchema = z
  .object({
    type: countsSchema,
    state: countsSchema,
    flag: countsSchema,
    lang: countsSchema,
    doubt: countsSchema,
  })
  .meta({ id: 'Facets' })
export type Facets = Readonly<z.infer<typeof facetsSchema>>

/** `GET /api/mentions`: a page of the queue, with how many there are. */
export const queuePageSchema = pageOf(queueItemSchema)
  .extend({
    /** Items with a verdict and all items, of the whole database. */
    progress: z.object({ reviewed: z.int(), open: z.int(), total: z.int() }),
    facets: facetsSchema.optional(),
  })
  .meta({ id: 'QueuePage' })
export type QueuePage = Readonly<z.infer<typeof queuePageSchema>>

/**
 * `GET /api/mentions/next?cursor=AT&…`: the first item of a filter behind a place (from the front again where none follows),
 * and how many the filter has.
 */
export const nextQuerySchema = queueQuerySchema.omit({ limit: true, facets: true })

/** One event of a mention's history. */
export const historyLineSchema = z
  .object({
    event: z.string(),
    ts: z.string(),
    actor: z.string(),
    action: z.string(),
    /** What it made of the value, on one line; null where it says nothing of it. */
    label: z.string().nullable(),
    reason: rejectReasonSchema.nullable(),
    note: z.string().nullable(),
    /** True where it was taken back. */
    undone: z.boolean(),
  })
  .meta({ id: 'HistoryLine' })
export type HistoryLine = Readonly<z.infer<typeof historyLineSchema>>

/** Another mention that says the same, in this document or elsewhere. */
export const siblingSchema = z
  .object({
    key: keySchema,
    document: documentRefSchema,
    start: z.int(),
    end: z.int(),
    quote: z.string(),
    label: z.string(),
    review: reviewStateSchema,
    /** `record`: of the same record; `entity`: of the same zone or institution in another document. */
    why: z.enum(['record', 'entity']),
  })
  .meta({ id: 'Sibling' })
export type Sibling = Readonly<z.infer<typeof siblingSchema>>

/** A value in words: as plain figures (`14,500,000,000 KRW`), as Koreans write it (`145억원`), as English does. */
export const notationSchema = z.object({ plain: z.string(), ko: z.string(), en: z.string() }).meta({ id: 'Notation' })
export type Notation = Readonly<z.infer<typeof notationSchema>>

/** What one person says of a mention, where several contradict one another. */
export const verdictLineSchema = z
  .object({
    event: z.string(),
    actor: z.string(),
    ts: z.string(),
    state: reviewStateSchema,
    label: z.string(),
    reason: rejectReasonSchema.nullable(),
    note: z.string().nullable(),
  })
  .meta({ id: 'VerdictLine' })
export type VerdictLine = Readonly<z.infer<typeof verdictLineSchema>>

/** `GET /api/mentions/{key}`, with `ETag`. */
export const mentionCardSchema = queueItemSchema
  .extend({
    /** What holds: the extractor's value, or a person's where one corrected or added it. */
    value: recordSchema.shape.value,
    notation: notationSchema,
    /** The zone or institution that it means after merges and splits; null for an amount or a date. */
    entity: entityRefSchema.nullable(),
    /** What the extractor says now; null where it says nothing here. */
    extracted: z
      .object({
        value: recordSchema.shape.value,
        label: z.string(),
        extractor: z.string(),
        rule: z.string(),
        version: z.string(),
        run: z.int(),
        confidence: z.number().nullable(),
        doubts: z.array(toldSchema),
        record: z.string(),
      })
      .nullable(),
    /** What a person said in its place. */
    claim: claimSchema.nullable(),
    /** Texts of the header cells of its row and column. */
    headers: z.array(z.string()),
    /** Of the standing decision; null while there is none. */
    anchor: anchorSchema.nullable(),
    /** More than one where people contradict one another. */
    verdicts: z.array(verdictLineSchema),
    /** The last first. */
    history: z.array(historyLineSchema),
    siblings: z.array(siblingSchema),
    /** Conflicts and checks that speak of it. */
    findings: z.array(findingSchema),
  })
  .meta({ id: 'MentionCard' })
export type MentionCard = Readonly<z.infer<typeof mentionCardSchema>>

/** `GET /api/mentions/next`: the item behind a place; null at the end. */
export const nextMentionSchema = z
  .object({ item: mentionCardSchema.nullable(), left: z.int().nonnegative() })
  .meta({ id: 'NextMention' })
export type NextMention = Readonly<z.infer<typeof nextMentionSchema>>

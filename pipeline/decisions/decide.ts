import type {
  Anchor,
  Claim,
  Decision,
  DecisionEvent,
  ExtractedRecord,
  Judged,
  RejectReason,
  Span,
  Verdict,
} from '../../schemas/index.ts'
import type { StoredItem, StoredMention } from '../store/review-store.ts'
import { makeAnchor, subjectOf } from './anchor.ts'
import { type ClaimBase, type ClaimPatch, DecisionRefused, makeClaim } from './make-claim.ts'
import { deciding, type EventDraft, type ReviewSession, record } from './session.ts'
import { blockAt, type Target } from './target.ts'
import { valueHash } from './value-hash.ts'
import { contradicting, etagOf, type ItemView, viewer } from './view.ts'

/** A verdict on an item. */
export type Verb =
  | { readonly action: 'accept' | 'defer' }
  | { readonly action: 'reject'; readonly reason?: RejectReason | undefined }
  | { readonly action: 'correct'; readonly patch: ClaimPatch }

interface Remarks {
  readonly note?: string | undefined
  readonly batch?: string | undefined
}

/** A decision as it is asked for. */
export type DecideRequest = Verb &
  Remarks & {
    readonly fileId: number
    readonly key: string
    /** The etag of what the person saw; the decision is refused where it is another by now. */
    readonly expect?: string | undefined
  }

/** What came of it: the events written (none where nothing changed) and the item of now, or the item that is not as expected. */
export type DecideResult =
  | { readonly outcome: 'done'; readonly events: readonly DecisionEvent[]; readonly item: ItemView | null }
  | { readonly outcome: 'changed'; readonly item: ItemView }

const judgedOf = ({ value, extractor, rule, version, confidence, doubts, language }: StoredMention): Judged => ({
  value: value as ExtractedRecord['value'],
  extractor,
  rule,
  version,
  confidence,
  doubts: [...doubts],
  language,
})

/** An item with all that its events are made of. */
interface Subject {
  readonly item: StoredItem
  readonly target: Target
  readonly mention: StoredMention | null
  readonly decision: Decision | null
}

function subjectAt({ store }: ReviewSession, fileId: number, key: string): Subject {
  const { review } = store
  const item = review.item(fileId, key)
  const target = review.target(fileId)
  if (item === null || target === null) throw new DecisionRefused(`There is no mention ${key}`)
  const mention = item.position === null ? null : review.mention(fileId, item.position)
  return { item, target, mention, decision: item.subject === null ? null : review.decision(item.subject) }
}

/**
 * True for a note that nothing written holds. Of what was corrected or added there is none: to accept it writes nothing, since that would
 * take the correction back.
 */
const addsNote = ({ item, decision }: Subject, { note }: Remarks): boolean =>
  note !== undefined && item.review !== 'corrected' && item.review !== 'added' && note !== decision?.verdict.note

/** True where the verdict asked for is the one that stands. */
function stands(subject: Subject, verb: Verb & Remarks): boolean {
  const { item } = subject
  if (item.flag === 'stale' || item.contradiction || addsNote(subject, verb)) return false
  if (verb.action === 'accept') return ['accepted', 'corrected', 'added'].includes(item.review)
  return verb.action === 'defer' && item.review === 'deferred'
}

/** Where the anchor of a decision that no mention answers stands in this text. */
function placeOf({ item, target }: Subject, { anchor, claim }: Verdict): Span {
  const shift = item.start - (claim ?? anchor).start
  const [start, end] = [anchor.start + shift, anchor.end + shift]
  return target.text.slice(start, end) === anchor.exact ? { start, end } : item
}

function anchorOf(subject: Subject): Anchor {
  const { item, target, mention, decision } = subject
  if (mention !== null)
    return makeAnchor(target, mention.type, mention, valueHash(mention.type, mention.value as ExtractedRecord['value']))
  const verdict = decision?.verdict
  if (verdict === undefined) throw new DecisionRefused(`There is nothing to decide about ${item.key}`)
  const { type, value } = verdict.anchor
  // What has no place in this text keeps the one that it had.
  return item.flag === 'orphan' ? verdict.anchor : makeAnchor(target, type, placeOf(subject, verdict), value)
}

function claimOf(session: ReviewSession, { item, target, mention, decision }: Subject, patch: ClaimPatch): Claim {
  if (item.flag === 'orphan')
    throw new DecisionRefused('Its words are not in this text: reject it, or add what the text says now')
  const verdict = decision?.verdict
  const held = item.review === 'corrected' || item.review === 'added' ? verdict?.claim?.value : undefined
  const value = held ?? mention?.value ?? verdict?.judged?.value ?? null
  const { type, start, end } = item
  return makeClaim(session.store, target, { type, start, end, value: value as ClaimBase['value'] }, patch)
}

/** The event of a verdict on a subject, before it is written. */
function draftOf(session: ReviewSession, subject: Subject, request: Verb & Remarks): EventDraft {
  const { item, target, mention, decision } = subject
  const anchor = anchorOf(subject)
  const seen = contradicting(session.store, item, target, decision).map(({ event }) => event)
  const judged = mention === null ? (decision?.verdict.judged ?? null) : judgedOf(mention)
  const common = {
    subject: decision?.subject ?? subjectOf(anchor),
    after: [...new Set([...(decision?.heads ?? []), ...seen])],
    anchor,
    ...(judged === null ? {} : { judged }),
    ...(request.note === undefined ? {} : { note: request.note }),
    ...(request.batch === undefined ? {} : { batch: request.batch }),
  }
  if (request.action === 'correct')
    return { action: 'correct', claim: claimOf(session, subject, request.patch), ...common }
  if (request.action !== 'reject') return { action: request.action, ...common }
  return { action: 'reject', ...(request.reason === undefined ? {} : { reason: request.reason }), ...common }
}

/** The event of a verdict on an item, null where it already stands. Throws DecisionRefused. */
export function draftFor(session: ReviewSession, request: DecideRequest): EventDraft | null {
  const subject = subjectAt(session, request.fileId, request.key)
  return stands(subject, request) ? null : draftOf(session, subject, request)
}

/** The item that shows a subject in a document now; null where it shows nowhere. */
function itemOfSubject(
  { store }: ReviewSession,
  fileId: number,
  key: string,
  subject: string | undefined,
): ItemView | null {
  const shown = subject === undefined ? null : store.review.itemOfSubject(fileId, subject)
  const stored = shown ?? store.review.item(fileId, key)
  return stored === null ? null : viewer(store)(stored)
}

/** Decides about one item. Throws DecisionRefused where what is asked for cannot be. */
export function decide(session: ReviewSession, request: DecideRequest): DecideResult {
  return deciding(session, () => {
    const subject = subjectAt(session, request.fileId, request.key)
    const { item, mention, decision } = subject
    if (request.expect !== undefined && request.expect !== etagOf(item, mention, decision))
      return { outcome: 'changed', item: viewer(session.store)(item) }
    if (stands(subject, request)) return { outcome: 'done', events: [], item: viewer(session.store)(item) }
    const events = record(session, [draftOf(session, subject, request)])
    return { outcome: 'done', events, item: itemOfSubject(session, request.fileId, request.key, events[0]?.subject) }
  })
}

/** A mention that the extractors missed, as a person gives it. */
export interface AddRequest extends ClaimPatch {
  readonly fileId: number
  readonly type: Claim['type']
  readonly start: number
  readonly end: number
  readonly note?: string | undefined
}

/** Adds a mention. Throws DecisionRefused where span or value cannot be. */
export function addMention(session: ReviewSession, request: AddRequest): DecideResult {
  return deciding(session, () => {
    const { fileId, type, start, end, note } = request
    const target = session.store.review.target(fileId)
    if (target === null) throw new DecisionRefused('The document has no text')
    const claim = makeClaim(session.store, target, { type, start, end, value: null }, request)
    const anchor = makeAnchor(target, type, claim, valueHash(type, claim.value))
    const subject = subjectOf(anchor)
    const heads = session.store.review.decision(subject)?.heads ?? []
    const language = blockAt(target, start)?.language ?? 'und'
    const draft = { action: 'add' as const, subject, after: [...heads], anchor, claim, language }
    const events = record(session, [note === undefined ? draft : { ...draft, note }])
    return { outcome: 'done', events, item: itemOfSubject(session, fileId, subject, subject) }
  })
}

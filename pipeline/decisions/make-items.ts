import type { Decision, Language, ReviewState, Verdict } from '../../schemas/index.ts'
import type { MentionHead, ReviewItem, StoredMention } from '../store/review-store.ts'
import { expectedError, reasonCodes } from './expected-error.ts'
import { type Attached, type Attachment, type DecisionSpan, reconcile } from './reconcile.ts'
import type { Renamed } from './renamed.ts'
import type { Target, TargetMention } from './target.ts'
import { valueHash } from './value-hash.ts'

/** The state that an attached decision gives: one that no longer fits leaves the mention pending, unless it says what is right. */
export function reviewOf({ decision, flag }: Attachment, contradicted: boolean): ReviewState {
  const { state } = decision.verdict
  if (contradicted || flag === 'orphan') return 'pending'
  if (flag === 'stale') return state === 'corrected' || state === 'added' ? state : 'pending'
  return state
}

/** Where an item stands: at the mention, or where a person says that it is. */
function shownAt(mention: MentionHead, attachment: Attachment | undefined, review: ReviewState) {
  const claim = attachment?.decision.verdict.claim ?? null
  const place = attachment?.claimPlace ?? null
  if (claim === null || place === null || review === 'pending') return mention
  return { type: claim.type, quote: claim.quote, ...place }
}

/** The doubts of a mention that still count, from its position and its doubts. */
export type DoubtsOf = (position: number, doubts: readonly string[]) => readonly string[]

const allCount: DoubtsOf = (_position, doubts) => doubts

/** The item of a mention, with the decision that meets it. */
function mentionItem(mention: MentionHead, attached: Attached | undefined, doubtsOf: DoubtsOf): ReviewItem {
  const { id, position, language, confidence } = mention
  const doubts = doubtsOf(position, mention.doubts)
  const attachment = attached?.attachment
  const contradiction = attached !== undefined && attached.contradiction.length > 0
  const flag = attachment?.flag ?? null
  const review = attachment === undefined ? 'pending' : reviewOf(attachment, contradiction)
  const judged = { confidence, doubts, flag, contradiction, pending: review === 'pending' }
  const { type, start, end, quote } = shownAt(mention, attachment, review)
  return {
    key: id,
    position,
    subject: attachment?.decision.subject ?? null,
    ...{ type, language, start, end, quote, review, flag, contradiction },
    open: review === 'pending' || flag === 'stale',
    expectedError: expectedError(judged),
    reasons: reasonCodes(judged),
  }
}

const languageOf = ({ verdict }: Decision): Language => verdict.language

/** The item of a decision that no mention answers. An orphan has no place in the text: its offsets are 0. */
function aloneItem(attachment: Attachment): ReviewItem {
  const { decision, flag, place, claimPlace } = attachment
  const { verdict, subject } = decision
  const contradiction = decision.contradiction.length > 0
  const review = reviewOf(attachment, contradiction)
  const span = claimPlace ?? place ?? { start: 0, end: 0 }
  const judged = { confidence: null, doubts: [], flag, contradiction, pending: false }
  return {
    key: subject,
    position: null,
    subject,
    type: verdict.claim?.type ?? verdict.anchor.type,
    language: languageOf(decision),
    ...{ start: span.start, end: span.end, review, flag, contradiction },
    quote: verdict.claim?.quote ?? verdict.anchor.exact,
    open: contradiction || flag === 'orphan',
    expectedError: expectedError(judged),
    reasons: reasonCodes(judged),
  }
}

/** An orphan is worth telling only where it says that something is there. */
const isWorthTelling = ({ flag, decision }: Attachment): boolean =>
  flag !== 'orphan' || (decision.verdict.state !== 'rejected' && decision.verdict.state !== 'deferred')

/** The items of a document that no decision concerns. */
export const untouchedItems = (mentions: readonly MentionHead[], doubtsOf: DoubtsOf = allCount): ReviewItem[] =>
  mentions.map((mention) => mentionItem(mention, undefined, doubtsOf))

/** A mention as decisions are compared with it; its value is hashed only where a decision stands near. */
function toCompared(mention: StoredMention): TargetMention {
  const { id, type, start, end } = mention
  let hash: string | undefined
  return {
    ...{ id, type, start, end },
    get entity() {
      return type === 'zone' || type === 'institution' ? (mention.value as { id: string }).id : undefined
    },
    get value() {
      hash ??= valueHash(type, mention.value as Parameters<typeof valueHash>[1])
      return hash
    },
  }
}

/** Mentions as decisions are compared with them. */
const compared = (mentions: readonly StoredMention[]): TargetMention[] => mentions.map(toCompared)

/** The verdicts that contradict one another about a mention, also those of different texts; none where people agree. */
export const contradictionOn = (
  target: Target,
  mentions: readonly StoredMention[],
  decisions: readonly Decision[],
  id: string,
  renamed: Renamed,
): readonly Verdict[] =>
  reconcile(target, compared(mentions), decisions, renamed).byMention.get(id)?.contradiction ?? []

/** What else people said that counts for the items of a document. */
export interface Known {
  readonly doubtsOf?: DoubtsOf | undefined
  readonly renamed?: Renamed | undefined
}

/** What decisions make of a document: its items, and where the decisions stand. */
export interface MadeItems {
  readonly items: ReviewItem[]
  readonly spans: readonly DecisionSpan[]
}

/**
 * The items of mentions: one for each that no correction covers, and one for each decision that stands alone. Of a part of a document
 * they are the same as of the whole one where the part holds all decisions that overlap its mentions, and the other way round.
 */
export function makeItems(
  target: Target,
  mentions: readonly StoredMention[],
  decisions: readonly Decision[],
  { doubtsOf = allCount, renamed }: Known = {},
): MadeItems {
  const { byMention, alone, covered, spans } = reconcile(target, compared(mentions), decisions, renamed)
  const ofMentions = mentions
    .filter(({ id }) => !covered.has(id))
    .map((mention) => mentionItem(mention, byMention.get(mention.id), doubtsOf))
  return { items: [...ofMentions, ...alone.filter(isWorthTelling).map(aloneItem)], spans }
}

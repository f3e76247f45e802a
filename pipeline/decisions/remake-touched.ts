import type { Decision, Span } from '../../schemas/index.ts'
import type { StoredMention } from '../store/review-store.ts'
import type { Store } from '../store/store.ts'
import { isMentionSubject } from './anchor.ts'
import { indexClaims, remakeDue } from './catch-up.ts'
import { makeItems } from './make-items.ts'
import { placeOf } from './match-decisions.ts'
import { type DecisionSpan, spanOf } from './reconcile.ts'
import { renamesIn } from './renamed.ts'
import { settledDoubts } from './settle-findings.ts'
import type { Target } from './target.ts'

/** Of more decisions at once it is less work to make all items of their documents. */
const MOST_APART = 20

const hullOf = (spans: readonly Span[]): Span => ({
  start: Math.min(...spans.map(({ start }) => start)),
  end: Math.max(...spans.map(({ end }) => end)),
})

interface Around {
  readonly mentions: readonly StoredMention[]
  readonly decisions: readonly DecisionSpan[]
}

/** The mentions and decisions of a stretch, widened until none of them reaches beyond it. */
function around({ review }: Store, fileId: number, from: Span): Around {
  let span = from
  for (;;) {
    const mentions = review.mentionsIn(fileId, span)
    const decisions = review.decisionsIn(fileId, span)
    const wider = hullOf([span, ...mentions, ...decisions])
    if (wider.start === span.start && wider.end === span.end) return { mentions, decisions }
    span = wider
  }
}

const concerns = ({ anchors }: Decision, { textSha256, source, document }: Target): boolean =>
  anchors.some((a) => a.text === textSha256 || a.source === source || a.document === document)

/** Makes anew the items that one decision touches: those of its mention, of its own words, and of all that overlaps either. */
function remakeAround(store: Store, fileId: number, target: Target, subject: string): void {
  const { review } = store
  const known = review.decision(subject)
  const decision = known !== null && concerns(known, target) ? known : null
  const placed = decision === null ? null : placeOf(decision, target)
  const spans = [...review.spanOf(fileId, subject), ...(placed === null ? [] : [spanOf(placed)])]
  const near = spans.length === 0 ? { mentions: [], decisions: [] } : around(store, fileId, hullOf(spans))
  const others = near.decisions.flatMap((one) => (one.subject === subject ? [] : (review.decision(one.subject) ?? [])))
  const decisions = decision === null ? others : [...others, decision]
  const made = makeItems(target, near.mentions, decisions, {
    doubtsOf: settledDoubts(store, fileId, false),
    renamed: renamesIn(store),
  })
  const subjects = [subject, ...near.decisions.map((one) => one.subject)]
  review.replaceItems(fileId, { keys: [...near.mentions.map(({ id }) => id), ...subjects], subjects }, made)
}

/**
 * Runs `refold`, which folds the events of subjects and returns the documents that they concern, and brings the items of those up to
 * date: only those that the decisions touch, where they are few. All other items must be up to date before.
 */
export function remakeTouched(store: Store, subjects: readonly string[], refold: () => readonly number[]): void {
  const { review } = store
  const claims = (): boolean => subjects.some((subject) => (review.decision(subject)?.verdict.claim ?? null) !== null)
  const few = subjects.length <= MOST_APART && subjects.every(isMentionSubject)
  const before = few && claims()
  for (const fileId of refold()) {
    const target = few ? review.target(fileId) : null
    if (target === null) review.markDue([fileId])
    else {
      for (const subject of subjects) remakeAround(store, fileId, target, subject)
      if (before || claims()) indexClaims(store, fileId)
    }
  }
  remakeDue(store)
}

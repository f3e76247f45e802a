import type { Decision, DecisionFlag, ReviewState } from '../../schemas/index.ts'
import type { PastDocument } from '../store/review-store.ts'
import type { Store } from '../store/store.ts'
import { subjectOf } from './anchor.ts'
import { compareMentions, type MentionChange } from './compare-mentions.ts'

/** One difference between two runs with what people had decided about it. */
export interface RunChange extends MentionChange {
  readonly document: string
  /** Store id of the document; null where it is gone. */
  readonly fileId: number | null
  /** Pending where nobody decided. */
  readonly review: ReviewState
  readonly flag: DecisionFlag | null
  readonly reviewed: boolean
}

/** How documents stood right after a run: those that changed later as they were kept, all others as they are. */
function statesAfter(store: Store, run: number) {
  const past = store.review.past(run)
  return {
    changed: past,
    of: (rawUri: string): PastDocument | null =>
      past.has(rawUri) ? (past.get(rawUri) ?? null) : store.review.present(rawUri),
  }
}

type Reviewed = Pick<RunChange, 'review' | 'flag' | 'reviewed'>
const UNREVIEWED: Reviewed = { review: 'pending', flag: null, reviewed: false }

const judged = (decision: Decision | null, flag: DecisionFlag | null): Reviewed =>
  decision === null ? UNREVIEWED : { review: decision.verdict.state, flag, reviewed: true }

/** What people decided about a mention: by what shows it now, else by where it stood. */
function reviewedOf(store: Store, fileId: number | null, change: MentionChange, textSha256: string): Reviewed {
  const { before, after } = change
  const item = after === null || fileId === null ? null : store.review.item(fileId, after.id)
  if (item?.subject) return judged(store.review.decision(item.subject), item.flag)
  if (before === null) return UNREVIEWED
  const subject = subjectOf({ text: textSha256, type: before.type, start: before.start, end: before.end })
  const alone = fileId === null ? null : store.review.item(fileId, subject)
  return judged(store.review.decision(subject), alone?.flag ?? (after === null ? 'vanished' : null))
}

/** The mentions that are new, gone, changed or moved between the ends of two runs, in the order of the documents' names. */
export function diffRuns(store: Store, a: number, b: number): RunChange[] {
  const [first, second] = [statesAfter(store, a), statesAfter(store, b)]
  return [...first.changed.keys()].toSorted().flatMap((rawUri) => {
    const [before, after] = [first.of(rawUri), second.of(rawUri)]
    const fileId = store.review.fileNamed(rawUri)
    const document = after?.document ?? before?.document ?? rawUri
    return compareMentions(before, after).map((change) => ({
      ...change,
      document,
      fileId,
      ...reviewedOf(store, fileId, change, before?.textSha256 ?? ''),
    }))
  })
}

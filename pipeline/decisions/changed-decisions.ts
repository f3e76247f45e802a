import type { Store } from '../store/store.ts'
import { type ItemView, viewer } from './view.ts'

/** More are counted, not listed. */
const MOST_LISTED = 200

/** What a run made of decisions in the documents that it wrote. */
export interface DecisionChanges {
  /** Mentions that a person had accepted, corrected or added, and whose value is another now, or whose words are gone. */
  readonly changed: readonly ItemView[]
  /** How many decisions no longer fit, also rejected ones. */
  readonly total: number
  /** Accepted mentions that are no longer found; they stay in the export. */
  readonly vanished: number
}

/** What the last run made of decisions; nothing where no run wrote a document. */
export function decisionChanges(store: Store, run: number | null): DecisionChanges {
  if (run === null) return { changed: [], total: 0, vanished: 0 }
  const { review } = store
  const unfit = { flags: ['stale', 'orphan'] as const, run }
  const shown = review.page(unfit, MOST_LISTED, null).map(viewer(store))
  const changed = shown.filter(({ verdict }) => verdict?.state !== 'rejected' && verdict?.state !== 'deferred')
  return { changed, total: review.count(unfit), vanished: review.count({ flags: ['vanished'], run }) }
}

import type { ItemFilter } from '../../pipeline/store/review-store.ts'
import type { Store } from '../../pipeline/store/store.ts'
import type { QueueFilter, QueueView } from '../api/index.ts'

/** What the saved views list. */
export const VIEWS: Readonly<Record<QueueView, ItemFilter>> = {
  doubt: { open: true },
  stale: { flags: ['stale'] },
  conflict: { anyReason: ['contradiction', 'conflicts-with', 'sum-mismatch', 'pair-differs'] },
  orphan: { flags: ['orphan'] },
  all: {},
}

type Given<T> = { readonly [K in keyof T]?: T[K] | undefined }

/** The items that a filter of the page means. `corpus` tells which run was the last. */
export function itemFilter(filter: Given<QueueFilter>, store: Store, corpus: string): ItemFilter {
  const { view = 'all', type, state, flag, lang, doubt, documents, changed } = filter
  const lastRun = changed === true ? store.lastRun(corpus) : null
  return {
    ...VIEWS[view],
    ...(type === undefined ? {} : { types: type }),
    ...(state === undefined ? {} : { states: state }),
    ...(flag === undefined ? {} : { flags: flag }),
    ...(lang === undefined ? {} : { languages: lang }),
    ...(doubt === undefined ? {} : { reason: doubt }),
    ...(documents === undefined ? {} : { files: documents }),
    ...(lastRun === null ? {} : { run: lastRun.id }),
  }
}

import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { QueueItem, QueuePage } from '../../api/index.ts'
import { type ApiError, get, type Query } from '../api/client.ts'
import { targetId } from '../state/cards.ts'
import { changes } from '../state/decide.ts'
import { useValue } from '../state/store.ts'

/** The part of the queue that is loaded. */
export interface Queue {
  readonly items: readonly QueueItem[]
  /** The first page: total, progress and counts by facet. */
  readonly page: QueuePage | null
  readonly error: ApiError | null
  readonly loadMore: () => void
  readonly reload: () => void
}

const PAGE = 100
/** What tells an item of the list from all others. */
export const idOfItem = (item: QueueItem): string => targetId({ key: item.key, document: item.document.id })

function withoutKnown(items: readonly QueueItem[], more: readonly QueueItem[]): QueueItem[] {
  const known = new Set(items.map(idOfItem))
  return [...items, ...more.filter((item) => !known.has(idOfItem(item)))]
}

/** Loads the queue of a filter page by page; again when something changed that only a new list can show. */
export function useQueue(filter: Query): Queue {
  const [state, setState] = useState<Omit<Queue, 'loadMore' | 'reload'>>({ items: [], page: null, error: null })
  const next = useRef<string | null>(null)
  const turn = useValue(changes)
  const [again, setAgain] = useState(0)
  const request = JSON.stringify(filter)
  useEffect(() => {
    const controller = new AbortController()
    next.current = null
    get('/api/mentions', { ...filter, limit: PAGE, facets: 1 }, {}, controller.signal).then(
      (page) => {
        next.current = page.next
        setState({ items: page.items, page, error: null })
      },
      (error: ApiError) => controller.signal.aborted || setState((now) => ({ ...now, error })),
    )
    return () => controller.abort()
  }, [request, turn, again])
  const loadMore = useCallback(() => {
    const cursor = next.current
    if (cursor === null) return
    next.current = null
    get('/api/mentions', { ...filter, limit: PAGE, cursor }).then(
      (page) => {
        next.current = page.next
        setState((now) => ({ ...now, items: withoutKnown(now.items, page.items) }))
      },
      () => {
        next.current = cursor
      },
    )
  }, [request])
  const reload = useCallback(() => setAgain((n) => n + 1), [])
  return { ...state, loadMore, reload }
}

import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { Answers } from '../../api/index.ts'
import { ApiError, get, type Query } from '../api/client.ts'

/** The paths that answer with a page of a list. */
type ListPath = {
  [P in keyof Answers]: Answers[P] extends { readonly items: readonly unknown[]; readonly next: string | null }
    ? P
    : never
}[keyof Answers]
type ItemOf<P extends ListPath> = Answers[P]['items'][number]

/** As much of a list as is loaded. */
export interface List<T, Page> {
  readonly items: readonly T[]
  /** The first page, with what it tells besides its items. */
  readonly page: Page | null
  readonly total: number | null
  readonly error: ApiError | null
  /** Null where all is loaded. */
  readonly more: (() => void) | null
  readonly reload: () => void
}

const asError = (error: unknown): ApiError =>
  error instanceof ApiError ? error : new ApiError(0, { title: String(error) })

/** Loads a list page by page; from the start again when its query changes. */
export function useList<P extends ListPath>(path: P, query: Query): List<ItemOf<P>, Answers[P]> {
  const [items, setItems] = useState<readonly ItemOf<P>[]>([])
  const [page, setPage] = useState<Answers[P] | null>(null)
  const [next, setNext] = useState<string | null>(null)
  const [error, setError] = useState<ApiError | null>(null)
  const [turn, setTurn] = useState(0)
  const request = JSON.stringify([path, query])
  const latest = useRef(request)
  /** Cursor that was asked for last: a second press asks for no page twice. */
  const asked = useRef<string | null>(null)
  latest.current = request
  useEffect(() => {
    const controller = new AbortController()
    asked.current = null
    get(path, query, {}, controller.signal).then(
      (answer) => {
        if (controller.signal.aborted) return
        setItems(answer.items)
        setPage(answer)
        setNext(answer.next)
        setError(null)
      },
      (refused: unknown) => controller.signal.aborted || setError(asError(refused)),
    )
    return () => controller.abort()
  }, [request, turn])
  const more = useCallback(() => {
    if (next === null || asked.current === next) return
    asked.current = next
    get(path, { ...query, cursor: next }).then(
      (answer) => {
        if (latest.current !== request) return
        setItems((now) => [...now, ...answer.items])
        setNext(answer.next)
      },
      (refused: unknown) => {
        asked.current = null
        setError(asError(refused))
      },
    )
  }, [request, next])
  const reload = useCallback(() => setTurn((n) => n + 1), [])
  return {
    items,
    page,
    total: page !== null && 'total' in page ? page.total : null,
    error,
    more: next === null ? null : more,
    reload,
  }
}

import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { Answers } from '../../api/index.ts'
import { ApiError, get, type PathParameters, type Query } from '../api/client.ts'

/** An answer that is on its way, here, or refused. The last answer stays while a new one loads. */
export interface Resource<T> {
  readonly value: T | null
  readonly error: ApiError | null
  readonly loading: boolean
  readonly reload: () => void
  /** Puts a value in place of the answer, after a write that gave it. */
  readonly put: (value: T) => void
}

/** Loads a `GET` and loads it again when its query or parameters change. Null as the path: nothing to load. */
export function useResource<P extends keyof Answers>(
  path: P | null,
  query: Query = {},
  parameters: PathParameters = {},
): Resource<Answers[P]> {
  const [state, setState] = useState<{ value: Answers[P] | null; error: ApiError | null; loading: boolean }>({
    value: null,
    error: null,
    loading: path !== null,
  })
  const [turn, setTurn] = useState(0)
  const request = JSON.stringify([path, query, parameters])
  const asked = useRef(request)
  useEffect(() => {
    if (path === null) return
    const controller = new AbortController()
    const changed = asked.current !== request
    asked.current = request
    setState((now) => ({ value: changed ? null : now.value, error: null, loading: true }))
    get(path, query, parameters, controller.signal).then(
      (value) => setState({ value, error: null, loading: false }),
      (error: unknown) => {
        if (controller.signal.aborted) return
        const refused = error instanceof ApiError ? error : new ApiError(0, { title: String(error) })
        setState((now) => ({ ...now, error: refused, loading: false }))
      },
    )
    return () => controller.abort()
  }, [request, turn])
  const reload = useCallback(() => setTurn((n) => n + 1), [])
  const put = useCallback((value: Answers[P]) => setState({ value, error: null, loading: false }), [])
  return { ...state, reload, put }
}

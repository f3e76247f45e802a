import { useCallback, useLayoutEffect, useState } from 'preact/hooks'
import type { Answers } from '../../api/index.ts'
import { ApiError, get, type PathParameters, type Query } from '../api/client.ts'

/** An answer that is on its way, here, or refused. The last answer stays while the same is loaded again. */
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
  const request = JSON.stringify([path, query, parameters])
  const [state, setState] = useState<Loaded<Answers[P]>>({ request, value: null, error: null, loading: path !== null })
  const [turn, setTurn] = useState(0)
  // Before the paint of the word that it loads: the answer is what one waits for.
  useLayoutEffect(() => {
    if (path === null) return
    const controller = new AbortController()
    setState((now) => ({ ...of(request, now), error: null, loading: true }))
    get(path, query, parameters, controller.signal).then(
      (value) => {
        if (!controller.signal.aborted) setState({ request, value, error: null, loading: false })
      },
      (error: unknown) => {
        if (controller.signal.aborted) return
        const refused = error instanceof ApiError ? error : new ApiError(0, { title: String(error) })
        setState((now) => ({ ...of(request, now), error: refused, loading: false }))
      },
    )
    return () => controller.abort()
  }, [request, turn])
  const reload = useCallback(() => setTurn((n) => n + 1), [])
  const put = useCallback((value: Answers[P]) => setState({ request, value, error: null, loading: false }), [request])
  const { value, error, loading } = of(request, state)
  return { value, error, loading: loading && path !== null, reload, put }
}

interface Loaded<T> {
  /** What was asked for, to which the value is the answer. */
  readonly request: string
  readonly value: T | null
  readonly error: ApiError | null
  readonly loading: boolean
}

/** The state of a request: what another one was answered may have another shape. */
const of = <T>(request: string, state: Loaded<T>): Loaded<T> =>
  state.request === request ? state : { request, value: null, error: null, loading: true }

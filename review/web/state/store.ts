import { useLayoutEffect, useReducer, useRef } from 'preact/hooks'

/** A value that components watch. */
export interface Store<T> {
  readonly get: () => T
  readonly set: (next: T) => void
  readonly update: (change: (now: T) => T) => void
  /** Calls back after every change; returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void
}

/** A store that holds `initial`. Setting the same value tells nobody. */
export function createStore<T>(initial: T): Store<T> {
  let value = initial
  const listeners = new Set<() => void>()
  const set = (next: T): void => {
    if (Object.is(next, value)) return
    value = next
    for (const listener of [...listeners]) listener()
  }
  return {
    get: () => value,
    set,
    update: (change) => set(change(value)),
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** What `select` takes out of a store; the component renders again only when that changes. */
export function useStore<T, S>(store: Store<T>, select: (value: T) => S): S {
  const [, render] = useReducer((n: number, _: null) => n + 1, 0)
  const selected = select(store.get())
  const seen = useRef({ select, selected })
  seen.current = { select, selected }
  useLayoutEffect(() => {
    const check = (): void => {
      if (!Object.is(seen.current.select(store.get()), seen.current.selected)) render(null)
    }
    check()
    return store.subscribe(check)
  }, [store])
  return selected
}

/** The whole value of a store. */
export const useValue = <T>(store: Store<T>): T => useStore(store, (value) => value)

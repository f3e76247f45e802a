/** Keeps the last result under each name, as long as its state is the same. */
export class Memo {
  readonly #kept = new Map<string, { readonly state: string; readonly value: unknown }>()

  /** What `make` made in this state. */
  of<T>(name: string, state: string, make: () => T): T {
    const kept = this.#kept.get(name)
    if (kept?.state === state) return kept.value as T
    const value = make()
    this.#kept.set(name, { state, value })
    return value
  }
}

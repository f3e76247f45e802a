import type { Change, Store } from '../store/store.ts'

/** Few enough that a kill costs little work; so many that a page of an index that several of them touch is written once. */
const MAX_CHANGES = 96
const MAX_UNITS = 4 * 1024 * 1024
const MAX_WAIT_MS = 500

/** The one writer of a run: gathers changes and writes each batch in one transaction. */
export class BatchWriter {
  readonly #store: Store
  readonly #begin: () => number
  #changes: Change[] = []
  #units = 0
  #since = 0
  #run: number | null = null

  /** `begin` gives the id of the run when the first batch is written; a run that changes nothing leaves no trace. */
  constructor(store: Store, begin: () => number) {
    this.#store = store
    this.#begin = begin
  }

  /** Id of the run; null where nothing was written yet. */
  get run(): number | null {
    return this.#run
  }

  add(change: Change): void {
    if (this.#changes.length === 0) this.#since = performance.now()
    this.#changes.push(change)
    if (change.kind === 'document') this.#units += change.rows.content?.text.length ?? 0
    const waited = performance.now() - this.#since
    if (this.#changes.length >= MAX_CHANGES || this.#units >= MAX_UNITS || waited >= MAX_WAIT_MS) this.flush()
  }

  flush(): void {
    if (this.#changes.length === 0) return
    // What `stat` says of a file is no work of a run.
    if (this.#run === null && this.#changes.some((change) => change.kind !== 'facts')) this.#run = this.#begin()
    this.#store.write(this.#changes, this.#run ?? 0)
    this.#changes = []
    this.#units = 0
  }
}

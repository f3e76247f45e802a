import { catchUp, remakeItems } from '../../pipeline/decisions/catch-up.ts'
import type { ReviewSession } from '../../pipeline/decisions/session.ts'

const EVERY_MS = 500
/** More documents than this are brought up to date a few at a time, between requests. */
const FEW = 50

/**
 * Keeps what is shown up to the decision files and to runs of other processes: at most twice a second, and never for long at a
 * time.
 */
export class Freshness {
  readonly #session: ReviewSession
  #last = Number.NEGATIVE_INFINITY
  #working = false

  constructor(session: ReviewSession) {
    this.#session = session
  }

  /** To be called before anything is read. */
  check(): void {
    const now = this.#session.now()
    if (this.#working || now - this.#last < EVERY_MS) return
    this.#last = now
    const { store, directory } = this.#session
    if (store.review.dueFiles().length > FEW) this.#workOff()
    else catchUp(store, directory)
  }

  #workOff(): void {
    this.#working = true
    setImmediate(() => {
      const { review } = this.#session.store
      const due = review.dueFiles()
      review.transaction(() => {
        for (const fileId of due.slice(0, FEW)) remakeItems(this.#session.store, fileId)
      })
      if (due.length > FEW) this.#workOff()
      else this.#working = false
    })
  }
}

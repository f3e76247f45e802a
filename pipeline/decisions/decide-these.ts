import { randomUUID } from 'node:crypto'
import { type DecideRequest, draftFor, type Verb } from './decide.ts'
import type { BulkResult } from './queue.ts'
import { deciding, type ReviewSession, record } from './session.ts'
import { viewer } from './view.ts'

/** An item as a person saw it. */
export interface SeenItem {
  readonly fileId: number
  readonly key: string
  /** Its etag. */
  readonly expect: string
}

/** Exactly these items, and what is decided of each. */
export interface TheseRequest {
  readonly items: readonly SeenItem[]
  readonly verb: Exclude<Verb, { action: 'correct' }>
  readonly note?: string | undefined
}

/** One verdict on exactly these items, as one batch; none of them where one is no longer as it was seen. Throws DecisionRefused. */
export function decideThese(session: ReviewSession, { items, verb, note }: TheseRequest): BulkResult {
  return deciding(session, () => {
    const view = viewer(session.store)
    const unchanged = items.filter(({ fileId, key, expect }) => {
      const item = session.store.review.item(fileId, key)
      return item !== null && view(item).etag === expect
    })
    if (unchanged.length !== items.length) return { outcome: 'changed', count: unchanged.length }
    const batch = randomUUID()
    const requests = items.map(({ fileId, key }): DecideRequest => ({ ...verb, fileId, key, note, batch }))
    // Files with the same text share their decisions.
    const drafts = new Map(requests.flatMap((request) => draftFor(session, request) ?? []).map((d) => [d.subject, d]))
    record(session, [...drafts.values()])
    return { outcome: 'done', decided: drafts.size, batch }
  })
}

import { randomUUID } from 'node:crypto'
import type { ItemCursor, ItemFilter, StoredItem } from '../store/review-store.ts'
import type { Store } from '../store/store.ts'
import { type DecideRequest, draftFor, type Verb } from './decide.ts'
import { DecisionRefused } from './make-claim.ts'
import { deciding, type ReviewSession, record } from './session.ts'
import { type ItemView, viewer } from './view.ts'

/** A page of items, the most doubtful first. `next` leads to the following page; null at the end. */
export interface QueuePage {
  readonly items: readonly ItemView[]
  readonly total: number
  readonly next: string | null
}

/** The place of an item in the order of the queue; the page after it begins behind it. */
export const cursorOf = ({ expectedError, fileId, start, key }: StoredItem): string =>
  Buffer.from(JSON.stringify([expectedError, fileId, start, key] satisfies ItemCursor)).toString('base64url')

/** What a cursor holds; null where it is no JSON. */
function decoded(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  } catch {
    return null
  }
}

const isItemCursor = (parts: unknown): parts is ItemCursor =>
  Array.isArray(parts) && parts.length === 4 && parts.slice(0, 3).every(Number.isFinite) && typeof parts[3] === 'string'

/** The place that a cursor means. Throws DecisionRefused. */
export function placeOfCursor(cursor: string): ItemCursor {
  const parts = decoded(cursor)
  if (isItemCursor(parts)) return parts
  throw new DecisionRefused('Unexpected cursor, expected the `next` of a page')
}

/** Which page of the queue, and how much of it. */
export interface PageOptions {
  readonly limit: number
  readonly cursor?: string | undefined
  /** How many items the filter means, where that is known. */
  readonly total?: number | undefined
  /** Code units of text to show on either side. */
  readonly width?: number | undefined
}

/** Items of a filter, the most doubtful first. Throws DecisionRefused for a cursor that is none. */
export function queuePage(store: Store, filter: ItemFilter, options: PageOptions): QueuePage {
  const after = options.cursor === undefined ? null : placeOfCursor(options.cursor)
  const found = store.review.page(filter, options.limit + 1, after)
  const items = found.slice(0, options.limit).map(viewer(store, options.width))
  const last = items.at(-1)
  const next = found.length > options.limit && last !== undefined ? cursorOf(last) : null
  return { items, total: options.total ?? store.review.count(filter), next }
}

/** The item to decide next; null where none is open. */
export function nextItem(store: Store, filter: ItemFilter = {}): ItemView | null {
  const [item] = store.review.page({ open: true, ...filter }, 1, null)
  return item === undefined ? null : viewer(store)(item)
}

/** The most that one bulk action decides. */
export const MOST_AT_ONCE = 5000

/** All items of a filter, and what is decided of each. */
export interface BulkRequest {
  readonly filter: ItemFilter
  /** How many items the person saw: the action is refused where there are more or fewer by now. */
  readonly expectCount: number
  readonly verb: Exclude<Verb, { action: 'correct' }>
  readonly note?: string | undefined
}

export type BulkResult =
  | { readonly outcome: 'done'; readonly decided: number; readonly batch: string }
  | { readonly outcome: 'changed'; readonly count: number }

/** One verdict on all items of a filter, as one batch that is undone at once. Throws DecisionRefused. */
export function decideAll(session: ReviewSession, { filter, expectCount, verb, note }: BulkRequest): BulkResult {
  return deciding(session, () => {
    const { review } = session.store
    const count = review.count(filter)
    if (count !== expectCount) return { outcome: 'changed', count }
    if (count > MOST_AT_ONCE)
      throw new DecisionRefused(`Unexpected ${count} mentions, expected at most ${MOST_AT_ONCE}`)
    const batch = randomUUID()
    const requests = review
      .page(filter, count, null)
      .map(({ fileId, key }): DecideRequest => ({ ...verb, fileId, key, note, batch }))
    // Files with the same text share their decisions.
    const drafts = new Map(requests.flatMap((request) => draftFor(session, request) ?? []).map((d) => [d.subject, d]))
    record(session, [...drafts.values()])
    return { outcome: 'done', decided: drafts.size, batch }
  })
}

import { z } from 'zod'
import { placeOfCursor, queuePage } from '../../../pipeline/decisions/queue.ts'
import { type ItemView, viewer } from '../../../pipeline/decisions/view.ts'
import type { ItemFilter, StoredItem } from '../../../pipeline/store/review-store.ts'
import {
  keySchema,
  type MentionCard,
  mentionCardSchema,
  nextMentionSchema,
  nextQuerySchema,
  numberTextSchema,
  queuePageSchema,
  queueQuerySchema,
} from '../../api/index.ts'
import { endpoint } from '../endpoint.ts'
import { facetsOf, sumBy } from '../item-counts.ts'
import { itemFilter } from '../queue-filter.ts'
import { Refusal } from '../refusal.ts'
import type { Services } from '../services.ts'
import { meantEntities } from '../views/meant-entity.ts'
import { toMentionCard } from '../views/mention-card.ts'
import { SHOWN_CONTEXT, toQueueItem } from '../views/queue-item.ts'

/** The item of a key; where two files hold the same text, of the document or else the first. Throws Refusal. */
export function itemOf({ store }: Services, key: string, document?: number): StoredItem {
  const found = store.review.findItems(key).filter((item) => item.key === key || item.subject === key)
  const item = found.find(({ fileId }) => document === undefined || fileId === document)
  if (item === undefined) throw new Refusal(404, `There is no mention ${key}`)
  return item
}

/** The card of an item. */
export function cardOf({ store, refs, memo }: Services, item: StoredItem): MentionCard {
  const meant = memo.of('meant', store.catalog.version(), () => meantEntities(store))
  return toMentionCard({ store, refs, meant }, viewer(store, SHOWN_CONTEXT)(item))
}

function queueItems({ refs }: Services, views: readonly ItemView[]) {
  const refOf = refs.of(views.map(({ fileId }) => fileId))
  return views.map((view) => toQueueItem(view, refOf(view.fileId)))
}

function progressOf({ counts }: Services) {
  const all = counts.groups({})
  const open = sumBy(all, (group) => [String(group.open)])['true'] ?? 0
  const total = all.reduce((sum, { count }) => sum + count, 0)
  const pending = sumBy(all, ({ review }) => [review])['pending'] ?? 0
  return { reviewed: total - pending, open, total }
}

const list = endpoint({
  method: 'get',
  path: '/api/mentions',
  summary: 'The queue: mentions of a filter, the most doubtful first',
  query: queueQuerySchema,
  answer: queuePageSchema,
  handle({ query }, services) {
    const { store, corpus, counts } = services
    const { limit, cursor, facets, document, ...rest } = query
    const filter = itemFilter({ ...rest, documents: document }, store, corpus)
    const total = counts.total(filter)
    const page = queuePage(store, filter, { limit, cursor, total, width: SHOWN_CONTEXT })
    const counted = facets === true ? { facets: facetsOf(counts.groups(filter)) } : {}
    const items = queueItems(services, page.items)
    return { body: { items, next: page.next, total, progress: progressOf(services), ...counted } }
  },
})

/** The first item behind a place; from the front where none follows. */
function itemBehind({ store }: Services, filter: ItemFilter, cursor: string | undefined): StoredItem | undefined {
  const behind = cursor === undefined ? [] : store.review.page(filter, 1, placeOfCursor(cursor))
  return behind[0] ?? store.review.page(filter, 1, null)[0]
}

const next = endpoint({
  method: 'get',
  path: '/api/mentions/next',
  summary: 'The next item of a filter behind a place in the queue, with all that a decision needs',
  query: nextQuerySchema,
  answer: nextMentionSchema,
  handle({ query }, services) {
    const { cursor, document, ...rest } = query
    const filter = itemFilter({ ...rest, documents: document }, services.store, services.corpus)
    const item = itemBehind(services, filter, cursor)
    const left = services.counts.total(filter)
    return { body: { item: item === undefined ? null : cardOf(services, item), left } }
  },
})

const one = endpoint({
  method: 'get',
  path: '/api/mentions/{key}',
  summary: 'A mention with its evidence, its history and what speaks of it',
  params: z.object({ key: keySchema }),
  query: z.object({ document: numberTextSchema.optional() }),
  answer: mentionCardSchema,
  problems: [404],
  handle({ params, query }, services) {
    const card = cardOf(services, itemOf(services, params.key, query.document))
    return { body: card, etag: card.etag }
  },
})

/** The queue and its cards. */
export const MENTION_ENDPOINTS = [list, next, one]

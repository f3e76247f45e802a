import type { MentionCard } from '../../api/index.ts'
import { get } from '../api/client.ts'
import { createStore } from './store.ts'

/** A mention in a document; two files with the same text share keys. */
export interface Target {
  readonly key: string
  readonly document: number
}

/** A target as one string. */
export const targetId = ({ key, document }: Target): string => `${key}~${document}`

/** Cards that were loaded, by target. */
export const cards = createStore<ReadonlyMap<string, MentionCard>>(new Map())
const loading = new Map<string, Promise<MentionCard>>()
/** More are not kept: a session may pass over all mentions. */
const KEPT = 500

/** Keeps a card, in place of an older one. */
export function putCard(card: MentionCard): void {
  cards.update((now) => {
    const id = targetId({ key: card.key, document: card.document.id })
    const entries = [...now].filter(([other]) => other !== id).slice(-KEPT)
    return new Map([...entries, [id, card]])
  })
}

/** The card of a mention, from the cache or the server. */
export function loadCard(target: Target, fresh = false): Promise<MentionCard> {
  const id = targetId(target)
  const known = cards.get().get(id)
  if (known && !fresh) return Promise.resolve(known)
  const asked = loading.get(id)
  if (asked) return asked
  const request = get('/api/mentions/{key}', { document: target.document }, { key: target.key })
    .then((card) => {
      putCard(card)
      return card
    })
    .finally(() => loading.delete(id))
  loading.set(id, request)
  return request
}

/** Loads cards that will be wanted soon. */
export function prefetch(targets: readonly Target[]): void {
  for (const target of targets) loadCard(target).catch(() => undefined)
}

/** Forgets cards that changed elsewhere; those on screen are loaded again. */
export function forgetCards(keys: readonly string[] | 'all'): void {
  cards.update((now) => (keys === 'all' ? new Map() : new Map([...now].filter(([, card]) => !keys.includes(card.key)))))
}

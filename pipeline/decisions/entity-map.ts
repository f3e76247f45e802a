import type { EventOf } from '../../schemas/index.ts'

/** The id that a mention's entity has after merges and splits. */
export type EntityMap = (entity: { type: string; id: string; quote: string; document: string }) => string

const MOST_STEPS = 100

/** Follows merges to their end; a circle ends at the smallest of its ids, so that no order matters. */
function follow(merges: ReadonlyMap<string, string>, type: string, id: string): string {
  const seen: string[] = []
  let at = id
  while (seen.length < MOST_STEPS) {
    const next = merges.get(`${type} ${at}`)
    if (next === undefined) return at
    seen.push(at)
    if (seen.includes(next)) return seen.slice(seen.indexOf(next)).toSorted()[0] ?? id
    at = next
  }
  return at
}

/** What standing merges and splits make of entity ids: a split first, then merges to their end. */
export function entityMap(events: readonly EventOf<'merge' | 'split'>[]): EntityMap {
  const merges = new Map<string, string>()
  const splits = new Map<string, EventOf<'split'>[]>()
  for (const event of events) {
    const key = `${event.type} ${event.entity}`
    if (event.action === 'merge') merges.set(key, event.into)
    else splits.set(key, [...(splits.get(key) ?? []), event])
  }
  return ({ type, id, quote, document }) => {
    const split = splits
      .get(`${type} ${id}`)
      ?.find(({ quotes, documents }) => quotes.includes(quote) || documents.includes(document))
    return follow(merges, type, split?.into ?? id)
  }
}

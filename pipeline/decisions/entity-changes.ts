import type { EventOf } from '../../schemas/index.ts'
import type { Store } from '../store/store.ts'
import { renamesOf } from './renamed.ts'
import { factsOf } from './standing-facts.ts'

/** What a person joined or parted. */
export type EntityChange = EventOf<'merge' | 'split'>

/**
 * Merges and splits with those that follow from names which people gave since: what was said of an unlisted name is said of the entity
 * that they made of it, and what was joined to an unlisted name goes where that name went.
 */
export function carriedOver(
  changes: readonly EntityChange[],
  naming: readonly EventOf<'alias' | 'gazetteer'>[],
): readonly EntityChange[] {
  const renamed = renamesOf(naming)
  const made = new Set(naming.flatMap((event) => (event.action === 'gazetteer' ? [event.row.id] : [])))
  const merged = new Set(changes.flatMap(({ action, entity }) => (action === 'merge' ? [entity] : [])))
  const said = new Set(changes.map(({ action, entity }) => `${action} ${entity}`))
  const followed = changes.flatMap((change): EntityChange[] => {
    const now = renamed(change.entity)
    const after = renamed(change.into)
    return [
      // A name that became one of a listed entity says nothing of that entity.
      ...(now !== undefined && made.has(now) && !said.has(`${change.action} ${now}`)
        ? [{ ...change, entity: now }]
        : []),
      ...(after !== undefined && after !== change.into && !merged.has(change.into)
        ? [{ ...change, action: 'merge' as const, entity: change.into, into: after }]
        : []),
    ]
  })
  return [...changes, ...followed]
}

/** The standing merges and splits of a store, in the order of their ids, with those that follow from names. */
export function entityChanges(store: Store): readonly EntityChange[] {
  const changes = factsOf(store, ['merge', 'split'])
  return changes.length === 0 ? changes : carriedOver(changes, factsOf(store, ['alias', 'gazetteer']))
}

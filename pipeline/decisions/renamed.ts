import type { EventOf } from '../../schemas/index.ts'
import { companySlug } from '../names/company-sound.ts'
import { slugId } from '../names/name-key.ts'
import { complexSlug } from '../names/sounded-complex.ts'
import type { Store } from '../store/store.ts'
import { factsOf } from './standing-facts.ts'

/** The id that an unlisted name has since a person named it; undefined where nobody did. */
export type Renamed = (id: string) => string | undefined

const prefixOf = (id: string): 'zone' | 'inst' => (id.startsWith('zone/') ? 'zone' : 'inst')

function* namesIn(event: EventOf<'alias' | 'gazetteer'>): Iterable<readonly [name: string, id: string]> {
  if (event.action === 'alias') yield [event.name, event.entity]
  else if (event.suggestion !== 'not-name')
    for (const name of [event.row.ko, event.row.en, ...event.row.aliases]) if (name !== '') yield [name, event.row.id]
}

/**
 * What standing events of people make of the ids that names have as long as no list knows them: a name of an entity has its id. Of
 * events that give one name to two entities the last counts.
 */
export function renamesOf(events: readonly EventOf<'alias' | 'gazetteer'>[]): Renamed {
  const ids = new Map<string, string>()
  for (const [name, id] of events.flatMap((event) => [...namesIn(event)])) {
    ids.set(slugId(prefixOf(id), name), id)
    const shared = prefixOf(id) === 'inst' ? companySlug(name) : complexSlug(name)
    if (shared !== undefined) ids.set(shared, id)
  }
  return (id) => ids.get(id)
}

/** The same from a store, read when it is first asked. */
export function renamesIn(store: Store): Renamed {
  let known: Renamed | undefined
  return (id) => {
    known ??= renamesOf(factsOf(store, ['alias', 'gazetteer']))
    return known(id)
  }
}

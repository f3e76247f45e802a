import type { GazetteerEntry } from '../../extractors/gazetteers/gazetteer.ts'
import { knownNames } from '../../extractors/name/names-index.ts'
import type { Name } from '../../schemas/index.ts'
import type { EntityKind, EntityRef } from './entity-document.ts'

export type Relation = 'parent' | 'part' | 'authority' | 'zone' | 'renamed-from' | 'renamed-to'

/** Another listed entity, and what it is to the first. */
export interface Related extends EntityRef {
  readonly relation: Relation
  readonly name: Name
}

/** What the gazetteers tell of a listed entity. */
export interface Listed {
  readonly name: Name
  readonly kind: string
  readonly region: readonly string[]
  /** Every name that the tables have, the first names first. */
  readonly aliases: readonly string[]
  /** EDTF-like months of its life, as in the table; null for none. */
  readonly valid: string | null
  readonly related: readonly Related[]
}

/** The entries that point at one another, by the id that is pointed at. */
interface Links {
  readonly parts: ReadonlyMap<string, readonly GazetteerEntry[]>
  readonly successors: ReadonlyMap<string, readonly GazetteerEntry[]>
  /** Zone id → its authority, and back. */
  readonly authorities: ReadonlyMap<string, GazetteerEntry>
  readonly zones: ReadonlyMap<string, GazetteerEntry>
}

const AUTHORITY = /(?:청| Authority| Office| Agency)$/

const plain = (name: string): string => name.replace(/[\s·.-]/g, '').toLowerCase()

function grouped(entries: readonly GazetteerEntry[], keyOf: (entry: GazetteerEntry) => string | undefined) {
  const groups = new Map<string, GazetteerEntry[]>()
  for (const entry of entries) {
    const key = keyOf(entry)
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), entry])
  }
  return groups
}

/** Each zone authority with the zone whose name it bears. */
function authoritiesOf(entries: readonly GazetteerEntry[]): Pick<Links, 'authorities' | 'zones'> {
  const byName = new Map<string, GazetteerEntry>()
  for (const entry of entries)
    if (entry.family === 'zone') for (const surface of entry.surfaces) byName.set(plain(surface), entry)
  const authorities = new Map<string, GazetteerEntry>()
  const zones = new Map<string, GazetteerEntry>()
  for (const entry of entries) {
    if (entry.kind !== 'zone-authority') continue
    const zone = entry.surfaces.flatMap((surface) => byName.get(plain(surface.replace(AUTHORITY, ''))) ?? [])[0]
    if (zone === undefined) continue
    authorities.set(zone.id, entry)
    zones.set(entry.id, zone)
  }
  return { authorities, zones }
}

function linksOf(): Links {
  const entries = [...knownNames().byId.values()]
  return {
    parts: grouped(entries, ({ parent }) => parent),
    successors: grouped(entries, ({ renamedFrom }) => renamedFrom),
    ...authoritiesOf(entries),
  }
}

const typeOf = ({ family }: GazetteerEntry): EntityKind => (family === 'zone' ? 'zone' : 'institution')

/** What the gazetteers tell of entities; made once for many. */
export function gazetteerFacts(): (id: string) => Listed | null {
  const { byId } = knownNames()
  const links = linksOf()
  const as = (relation: Relation, entries: readonly (GazetteerEntry | undefined)[]): Related[] =>
    entries.flatMap((entry) =>
      entry === undefined || entry.family === 'region'
        ? []
        : [{ relation, type: typeOf(entry), id: entry.id, name: entry.name }],
    )
  return (id) => {
    const entry = byId.get(id)
    if (entry === undefined) return null
    return {
      name: entry.name,
      kind: entry.kind,
      region: entry.region,
      aliases: entry.surfaces,
      valid: entry.valid ?? null,
      related: [
        ...as('parent', [entry.parent === undefined ? undefined : byId.get(entry.parent)]),
        ...as('authority', [links.authorities.get(id)]),
        ...as('zone', [links.zones.get(id)]),
        ...as('renamed-from', [entry.renamedFrom === undefined ? undefined : byId.get(entry.renamedFrom)]),
        ...as('renamed-to', links.successors.get(id) ?? []),
        ...as('part', links.parts.get(id) ?? []),
      ],
    }
  }
}

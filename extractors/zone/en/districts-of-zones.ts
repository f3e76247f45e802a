import type { Candidate } from '../../extractor.ts'
import type { GazetteerEntry } from '../../gazetteers/gazetteer.ts'
import { listItems } from '../../list-walk.ts'
import { type GazetteerHit, ofKnownNames } from '../../name/names-index.ts'
import { zoneCandidate } from '../zone-candidate.ts'

/** BJFEZ (Myeongji, Mieum) · GGFEZ: Poseung, Hyeondeok · DGFEZ, which consists of Suseong and Yeongcheon */
const LEAD =
  /^(?:['’]s)?(?: \([A-Z]{3,6}\))?(?:,?(?: which)? (?:consists? of|comprises?|comprising|consisting of|is made up of|is composed of|includes?|including|covers|covering) (?:the )?| \(|: )(?=[A-Z])/
const ITEM = /^(?<name>[A-Z][A-Za-z-]{2,18}(?: [A-Z][A-Za-z-]{1,18}){0,4})(?: ?\([^()\n]{1,30}\))?/
const GAP = /^(?:,? and (?:the )?|[,;] ?| ?[·/] ?)(?=[A-Z])/
const LIST = { item: ITEM, gap: GAP, reach: 130, gapReach: 10, most: 20 }
const FEWEST = 2

const districts = ofKnownNames(({ byId }): ReadonlyMap<string, readonly GazetteerEntry[]> => {
  const found = new Map<string, GazetteerEntry[]>()
  for (const entry of byId.values()) {
    const { family, parent } = entry
    if (family === 'zone' && parent !== undefined) found.set(parent, [...(found.get(parent) ?? []), entry])
  }
  return found
})

/** The district of a zone that a name alone means: `Suseong` for Suseong Alpha City; undefined for names of two. */
function districtNamed(name: string, zone: string): GazetteerEntry | undefined {
  const own = districts().get(zone) ?? []
  const exact = own.find(({ surfaces }) => surfaces.includes(`${name} District`) || surfaces.includes(name))
  if (exact) return exact
  const starting = own.filter(({ surfaces }) => surfaces.some((surface) => surface.startsWith(`${name} `)))
  return starting.length === 1 ? starting[0] : undefined
}

interface Item {
  readonly start: number
  readonly name: string
  readonly district: GazetteerEntry | undefined
}

function itemsFrom(text: string, from: number, zone: string): readonly Item[] {
  return Array.from(listItems(text, from, LIST), ({ at, match }) => {
    const { name = '' } = match.groups!
    return { start: at, name, district: districtNamed(name, zone) }
  })
}

/** Districts that a list behind their free economic zone calls by their names alone: `BJFEZ (Myeongji, Mieum, Ungdong)`. */
export function* districtsOfZones(text: string, hits: readonly GazetteerHit[]): Iterable<Candidate<'zone'>> {
  for (const { family, entries, end } of hits) {
    const zone = family === 'zone' && entries[0]?.kind === 'free-economic' ? entries[0].id : undefined
    const lead = zone === undefined ? null : LEAD.exec(text.slice(end, end + 50))
    const items = lead ? itemsFrom(text, end + lead[0].length, zone!) : []
    const known = items.filter(({ district }) => district)
    if (known.length < FEWEST || known.length * 2 < items.length) continue
    for (const { start, name, district } of known)
      yield zoneCandidate({
        start,
        end: start + name.length,
        rule: 'district-list',
        listed: district,
        name: { en: name },
        zoneType: 'district',
        region: district!.region,
      })
  }
}

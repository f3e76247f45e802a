import { CueWords } from '../../cue-words.ts'
import type { Candidate } from '../../extractor.ts'
import type { GazetteerEntry } from '../../gazetteers/gazetteer.ts'
import { matchesOf } from '../../matches.ts'
import { englishPlace } from '../../name/places.ts'
import { listedZoneNamed } from '../listed-zone.ts'
import { zoneCandidate } from '../zone-candidate.ts'
import { complexOf } from './bare-complexes.ts'
import { type ListedPlace, placesFrom } from './place-list.ts'

/** innovation cities in · the enterprise cities of · The innovation cities, including · Industrial complexes in */
const HEAD =
  /(?<![A-Za-z-])(?:(?<city>[Ii]nnovation|[Ee]nterprise|[Cc]orporate) [Cc]ities|[Ii]ndustrial (?:[Cc]omplexes|[Pp]arks))(?<link> (?:in|of|at)(?: both)? |,? (?:including|such as|like|namely) | -- | ?[—–―(:] ?)(?=(?:the )?[A-Z])/g
/** Words of which a text holds one where `listedOfKind` finds something. */
export const LISTED_OF_KIND_CUES = new CueWords('innovation|enterprise|corporate+cities industrial+complexes|parks')
/** Fewest places of a list: towns have several complexes, but one city of a kind. */
const FEWEST = { city: 2, complex: 3 } as const

/** Listed cities and complexes that a list behind their plural names by their places alone: `innovation cities in Naju and Jinju`. */
export function* listedOfKind(text: string): Iterable<Candidate<'zone'>> {
  for (const match of matchesOf(HEAD, text, LISTED_OF_KIND_CUES)) {
    const { city, link = '' } = match.groups!
    // other heads of complexes have rules of their own
    if (city === undefined && !/^ (?:in|at) /.test(link)) continue
    const items = placesFrom(text, match.index + match[0].length)
    if (items.length < (city === undefined ? FEWEST.complex : FEWEST.city)) continue
    const zones = items.map((item) => (city === undefined ? complexOfTown(item) : cityOf(item, city)))
    if (zones.every((zone) => zone !== undefined))
      for (const [index, { start, end }] of items.entries()) yield zoneOf(start, end, zones[index]!)
  }
}

const cityOf = ({ name }: ListedPlace, kind: string): GazetteerEntry | undefined =>
  listedZoneNamed(`${name} ${kind.charAt(0).toUpperCase()}${kind.slice(1)} City`)

const complexOfTown = ({ name }: ListedPlace): GazetteerEntry | undefined =>
  /^(?:province|metropolitan-city)$/.test(englishPlace(name)?.kind ?? '') ? undefined : complexOf(name)

const zoneOf = (start: number, end: number, listed: GazetteerEntry): Candidate<'zone'> =>
  zoneCandidate({
    start,
    end,
    rule: 'kind-in-places',
    priority: 2,
    listed,
    name: listed.name,
    zoneType: listed.kind === 'industrial-complex' ? 'industrial-complex' : 'district',
    region: listed.region,
  })

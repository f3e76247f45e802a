import type { Candidate } from '../../extractor.ts'
import { matchesOf } from '../../matches.ts'
import { englishPlace } from '../../name/places.ts'
import type { ZoneKind } from '../kinds.ts'
import { zoneCandidate } from '../zone-candidate.ts'
import { listName } from './list-names.ts'

/** the zones will be set up in … */
const HOSTED =
  /(?<![A-Za-z])zones (?:would|will|are|were|have)(?: also)?(?: to)?(?: be| been)? (?:hosted|located|established|set up|created|built|launched) in (?=[A-Zt])/g
/** Daegu · the cities of Daegu · and the provinces of Gangwon */
const ITEM =
  /^(?:,? and |, )?(?:the )?(?:(?:[a-z-]{3,12} ){0,2}(?:city|cities|province|provinces|county|counties) of )?(?<name>[A-Z][a-z]{2,14}(?: [A-Z][a-z]{2,14}){0,2})/
const MOST = 20
const FEWEST = 2

/** Zones by the places that host them: `The zones will be set up in the cities of Daegu and Busan and the province of Jeju`. */
export function* hostedZones(text: string, headOf: (at: number) => ZoneKind | undefined): Iterable<Candidate<'zone'>> {
  for (const match of matchesOf(HOSTED, text, ['zones'])) {
    const places = placesAt(text, match.index + match[0].length)
    const kind = places.length < FEWEST ? undefined : headOf(match.index)
    const kindName = kind && listName(kind)
    if (!kind || kindName === undefined) continue
    for (const { start, name, region } of places) {
      const end = start + name.length
      yield zoneCandidate({
        start,
        end,
        rule: 'list-item',
        name: { en: `${name} ${kindName}` },
        zoneType: kind.type,
        region,
      })
    }
  }
}

function placesAt(text: string, from: number) {
  const places: { start: number; name: string; region: readonly string[] }[] = []
  let at = from
  for (let count = 0; count < MOST; count++) {
    const match = ITEM.exec(text.slice(at, at + 90))
    const name = match?.groups?.['name'] ?? ''
    const region = englishPlace(name)?.region
    if (!match || !region) break
    at += match[0].length
    places.push({ start: at - name.length, name, region })
  }
  return places
}

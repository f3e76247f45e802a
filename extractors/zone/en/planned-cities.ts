import type { Candidate } from '../../extractor.ts'
import type { Word } from '../../name/words.ts'
import { listedZoneNamed } from '../listed-zone.ts'
import { zoneCandidate } from '../zone-candidate.ts'
import type { EnglishKind } from './kinds.ts'
import { placesAfter } from './places.ts'

/** Cities that the state plans, each for one town. */
const CITY = /(?:[Ee]nterprise|[Cc]orporate|[Ii]nnovation|[Bb]usiness) [Cc]it(?:y|ies)$|[Cc]ompany [Tt]owns?$/

/** True for the words of a planned city: `enterprise city`, `company towns`. */
export const isPlannedCity = (written: string): boolean => CITY.test(written)

/** Planned cities that a list behind their kind tells by their towns: `Company towns will be created in Muan County and Wonju City`. */
export function* plannedCities(
  text: string,
  words: readonly Word[],
  kinds: readonly EnglishKind[],
): Iterable<Candidate<'zone'>> {
  for (const kind of kinds) {
    if (!kind.plural || kind.kind.type !== 'district' || !isPlannedCity(text.slice(kind.start, kind.end))) continue
    const places = placesAfter(text, words, kind)
    if (places.length < 2) continue
    const head = text
      .slice(kind.start, kind.end)
      .replace(/ies$/, 'y')
      .replace(/s$/, '')
      .replace(/^[A-Z]/, (letter) => letter.toLowerCase())
    for (const { start, end, code: region } of places) {
      const en = `${text.slice(start, end).replace(/ (?:City|County|Province)$/, '')} ${head}`
      const listed = listedZoneNamed(en)
      yield zoneCandidate({
        start,
        end,
        rule: 'kind-in-places',
        priority: listed ? 6 : 0,
        listed,
        name: { en },
        zoneType: 'district',
        region,
      })
    }
  }
}

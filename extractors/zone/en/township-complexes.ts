import { CueWords } from '../../cue-words.ts'
import type { Candidate } from '../../extractor.ts'
import { matchesOf } from '../../matches.ts'
import { englishPlace } from '../../name/places.ts'
import { listedZoneNamed } from '../listed-zone.ts'
import { zoneCandidate } from '../zone-candidate.ts'
import { isKoreanWord } from './spelled-places.ts'

/** the 2nd Agricultural and Industrial Complex in Anui, Hamyang County · the agro-industrial complex in Daema-myeon, Yeonggwang */
const COMPLEX =
  /(?<![A-Za-z])(?:[Tt]he |['’]s )(?<own>(?:(?:[1-9](?:st|nd|rd|th)|[Ff]irst|[Ss]econd|[Tt]hird) )?(?:(?:[Aa]gro-?[Ii]ndustrial|[Aa]gricultural (?:and |[&] )?[Ii]ndustrial|[Gg]eneral [Ii]ndustrial|[Nn]ational [Ii]ndustrial) [Cc]omplex) in (?<part>[A-Z][a-z]{2,13})(?:-eup|-myeon|-dong)?), (?<town>[A-Z][a-z]{2,13})(?![A-Za-z])/g
/** Words of which a text holds one where `townshipComplexes` finds something. */
export const TOWNSHIP_CUES = new CueWords('complex+in')

/** Complexes that a text places in a part of a town, which they are called after: `the 2nd Agricultural Industrial Complex in Anui, Hamyang County`. */
export function* townshipComplexes(text: string): Iterable<Candidate<'zone'>> {
  for (const match of matchesOf(COMPLEX, text, TOWNSHIP_CUES)) {
    const { own = '', part = '', town = '' } = match.groups!
    const place = englishPlace(town)
    const isTown = place?.kind === 'city' || place?.kind === 'county'
    if (!place || !isTown || !isKoreanWord(part) || englishPlace(part)) continue
    const start = match.index + match[0].indexOf(own)
    const en = `${part} ${own.slice(0, own.indexOf(' in '))}`
    yield zoneCandidate({
      start,
      end: start + own.length,
      rule: 'kind-in-place',
      listed: listedZoneNamed(en) ?? listedZoneNamed(`${town} ${en}`),
      name: { en },
      zoneType: 'industrial-complex',
      region: place.region,
    })
  }
}

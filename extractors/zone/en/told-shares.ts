import { CueWords } from '../../cue-words.ts'
import type { Candidate } from '../../extractor.ts'
import { matchesOf } from '../../matches.ts'
import type { ZoneKind } from '../kinds.ts'
import { isTheme } from '../themes.ts'
import { placesFrom } from './place-list.ts'
import { toldKind, zoneOfPlace } from './told-kind.ts'

const FIELD = '(?<theme>[a-z]{3,14}(?: (?!industry|sector|field)[a-z]{3,14})?)(?: industry| sector| field)?'
/** two specialized complexes for the chip industry — one in … */
const ONE = new RegExp(
  `(?<![A-Za-z])(?:complexes|zones|clusters)(?: for (?:the )?${FIELD})?,? ?(?:[—–―:,]|--|-(?= )) ?one (?:is |will be )?in (?=(?:the )?[A-Z])`,
  'g',
)
const ONE_CUES = new CueWords('one+in|is|will')
/**  and the other in … */
const OTHER =
  /^,? (?:and |with |while )?(?:the other|another|the second|one)(?: one)? (?:is |will be |to be )?in (?=(?:the )?[A-Z])/
/** and the remainder in … */
const REST =
  /(?<![A-Za-z])(?:the (?:remainder|rest|others?|last one)|the remaining (?:one|two|three|four)) (?:is |are |will be )?in (?=(?:the )?[A-Z])/g
const REST_CUES = new CueWords('remainder|rest|other|others|last|remaining|one|two|three|four+in|is|are|will|one')
/**  for the display sector, behind the places */
const FOR_FIELD = new RegExp(`^ for (?:the )?${FIELD}(?![a-z])`)
/** How far before a list its industry may be told. */
const NEAR = 300
const MOST = 4

/** Zones of a count that a sentence shares out by place: `two complexes for chips — one in Yongin and the other in Gumi`. */
export function* toldShares(
  text: string,
  headOf: (at: number) => ZoneKind | undefined,
  before: (at: number) => string,
): Iterable<Candidate<'zone'>> {
  for (const match of matchesOf(ONE, text, ONE_CUES)) {
    const { theme = '' } = match.groups!
    const kind = toldKind(isTheme(theme) ? theme : '', before(match.index).slice(-NEAR), headOf(match.index))
    let at = match.index + match[0].length
    for (let count = 0; kind && count < MOST; count++) {
      const places = placesFrom(text, at).filter(({ region }) => region.length > 0)
      for (const place of places) yield zoneOfPlace(place, kind)
      const end = endOf(text, places.at(-1)?.end ?? at)
      const next = places.length > 0 ? OTHER.exec(text.slice(end, end + 60)) : null
      if (!next) break
      at = end + next[0].length
    }
  }
  for (const match of matchesOf(REST, text, REST_CUES)) {
    const places = placesFrom(text, match.index + match[0].length)
    const end = endOf(text, places.at(-1)?.end ?? match.index)
    const theme = FOR_FIELD.exec(text.slice(end, end + 60))?.groups?.['theme'] ?? ''
    if (!isTheme(theme) || places.length === 0 || places.some(({ region }) => region.length === 0)) continue
    const kind = toldKind(theme, before(match.index).slice(-NEAR), headOf(match.index))
    if (kind) for (const place of places) yield zoneOfPlace(place, kind)
  }
}

/** Behind the noun of places: ` areas`. */
const endOf = (text: string, end: number): number =>
  end + (/^ (?:areas?|regions?|cities)(?![a-z])/.exec(text.slice(end, end + 10))?.[0].length ?? 0)

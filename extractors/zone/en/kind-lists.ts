import { CueWords } from '../../cue-words.ts'
import type { Candidate } from '../../extractor.ts'
import { matchesOf } from '../../matches.ts'
import { familyOf, LONGEST_FAMILY } from './list-families.ts'
import { isPlaceList, type ListedPlace, placesBefore, placesFrom } from './place-list.ts'
import { type ToldKind, zoneOfPlace } from './told-kind.ts'

const NOUN =
  /(?<![A-Za-z-])(?:[Cc]lusters|[Vv]alleys|[Cc]ities|[Zz]ones|[Dd]istricts|[Aa]reas|[Cc]omplexes|[Hh]interlands|[Dd]istriparks)(?![A-Za-z])/g
/** Words of which a text holds one where `kindLists` finds something. */
export const KIND_LIST_CUES = new CueWords(
  'clusters valleys cities zones districts areas complexes hinterlands distriparks',
)

const MADE =
  '(?:built|located|situated|planned|developed|created|established|formed|designated|run|operated|operating|set up|launched|scattered|spread|under (?:construction|development))'
/** `, which are being built in`, ` of`, `, such as`, `: ` */
const LINK = new RegExp(
  `^[’'”"]?(?: \\([A-Za-z&]{2,10}\\))?(?: (?:in (?:South )?Korea|in the (?:country|nation)|nationwide|across the (?:country|nation)))?(?:,?(?: which| that)?(?: (?:are|were|will be|to be|being|have been|now|newly|already|currently)){0,3} ${MADE}(?: (?:by|in) (?:20[0-9]{2}|next year|this year))?(?: (?:in|at|across|for)):?|,? (?:including|includes?|such as|namely|like)| (?:in|of|at|across)(?: both)?| (?:are|were)(?: in)?| -- ?| ?[—–―:(] ?| -(?= )) ?(?=(?:the |both )?(?:[a-z-]{3,14} ){0,3}[A-Z])`,
)
const LONGEST_LINK = 130

/**
 * Zones of a family that a list tells by their places alone, before the words for their kind or behind them: `bio clusters of
 * Songdo and Osong`, `the Sangju and Gimje smart farm valleys`, `company towns are being built in Wonju and Chungju`.
 */
export function* kindLists(text: string): Iterable<Candidate<'zone'>> {
  for (const { 0: noun, index } of matchesOf(NOUN, text, KIND_LIST_CUES)) {
    const end = index + noun.length
    const family = familyOf(text.slice(Math.max(0, index - LONGEST_FAMILY), end))
    if (!family) continue
    const { kind, length } = family
    const before = placesBefore(text, end - length - 1)
    if (isPlaceList(before)) yield* sharing(before, end, kind)
    const link = LINK.exec(text.slice(end, end + LONGEST_LINK))
    const behind = link ? placesFrom(text, end + link[0].length) : []
    if (isPlaceList(behind)) for (const place of behind) yield zoneOf(place, kind)
  }
}

/** The zones of places that share the words behind the last one. */
function* sharing(places: readonly ListedPlace[], end: number, kind: ToldKind): Iterable<Candidate<'zone'>> {
  for (const [index, place] of places.entries()) {
    const zone = zoneOf(place, kind)
    yield index === places.length - 1 ? { ...zone, end } : zone
  }
}

/** More than the zone that the kind alone would make of the place. */
function zoneOf(place: ListedPlace, kind: ToldKind): Candidate<'zone'> {
  const zone = zoneOfPlace(place, kind)
  return { ...zone, rule: 'kind-in-places', priority: Math.max(zone.priority ?? 0, 3) }
}

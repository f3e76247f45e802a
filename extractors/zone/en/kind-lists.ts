import { CueWords } from '../../cue-words.ts'
import type { Candidate } from '../../extractor.ts'
import { matchesOf } from '../../matches.ts'
import { isHead } from '../heads.ts'
import { THEMED_TYPES } from '../kinds.ts'
import { listedZoneNamed } from '../listed-zone.ts'
import type { EnglishKind } from './kinds.ts'
import { familyOf, LONGEST_FAMILY } from './list-families.ts'
import { listName } from './list-names.ts'
import { isOfFirm } from './owners.ts'
import { isPlaceList, type ListedPlace, placesBefore, placesFrom } from './place-list.ts'
import { type ToldKind, zoneOfPlace } from './told-kind.ts'

const NOUN =
  /(?<![A-Za-z-])(?:[Cc]lusters|[Vv]alleys|[Cc]ities|[Zz]ones|[Dd]istricts|[Aa]reas|[Cc]omplexes|[Hh]interlands|[Dd]istriparks)(?![A-Za-z])/g
/** Words of which a text holds one where `kindLists` finds something. */
export const KIND_LIST_CUES = new CueWords(
  'clusters valleys cities zones districts areas complexes hinterlands distriparks',
)

const MADE =
  '(?:built|located|situated|planned|developed|created|established|formed|designated|run|operated|operating|set up|launched|named|added|chosen|picked|selected|opened|scattered|spread|under (?:construction|development))'
/** `, which are being built in`, ` of`, `, such as`, `: ` */
const LINK = new RegExp(
  `^[’'”"]?(?: \\([A-Za-z&]{2,10}\\))?(?: (?:in (?:South )?Korea|in the (?:country|nation)|nationwide|across the (?:country|nation)))?(?:,?(?: which| that)?(?: (?:are|were|will be|to be|being|have been|now|newly|already|currently)){0,3} ${MADE}(?: (?:by|in) (?:20[0-9]{2}|next year|this year))?(?: (?:in|at|across|for)):?| (?:will go|are going|went|go) to|,? (?:including|includes?|such as|namely|like)| (?:in|of|at|across)(?: both)?| (?:are|were)(?: in)?| -- ?| ?[—–―:(] ?| -(?= )) ?(?=(?:the |both )?(?:[a-z-]{3,14} ){0,3}[A-Z])`,
)
const LONGEST_LINK = 130

/** runs chip , their own battery : what a firm has of plants, which are called complexes too */
const OF_PLANTS = /(?<![A-Za-z])(?:runs?|running|operates?|operating|owns?|has|have|its|their) (?:[a-z-]{2,12} ){0,2}$/

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
    if (isOfFirm(text, end - length)) continue
    const ofPlants = family.ofPlants && OF_PLANTS.test(text.slice(Math.max(0, end - length - 40), end - length))
    const fits = (places: readonly ListedPlace[]): boolean =>
      isPlaceList(places) &&
      (!(family.listedOnly || ofPlants) || places.every((place) => listedOf(place, kind) !== undefined))
    const before = placesBefore(text, end - length - 1)
    if (fits(before)) yield* sharing(before, end, kind)
    const same = isPlaceList(before) ? [] : placesThatAre(text, end - length, end)
    if (fits(same)) for (const place of same) yield zoneOf(place, kind)
    const link = LINK.exec(text.slice(end, end + LONGEST_LINK))
    const behind = link ? placesFrom(text, end + link[0].length).map((place) => knownBy(place, kind)) : []
    if (fits(behind)) for (const place of behind) if (isWhole(text, place)) yield zoneOf(place, kind)
  }
}

/** False for the town of a longer name: `Gijang` of `Gijang Osiria`. */
const isWhole = (text: string, { end }: ListedPlace): boolean => !/^ [A-Z][a-z]/.test(text.slice(end, end + 3))

const listedOf = ({ name: place, port }: ListedPlace, { name }: ToldKind) =>
  listedZoneNamed(`${place} ${name}`) ?? (port === undefined ? undefined : listedZoneNamed(`${port} ${name}`))

/** A place that only a zone of the kind is called after: `Bomun` of tourist complexes. */
function knownBy(place: ListedPlace, kind: ToldKind): ListedPlace {
  const region = place.region.length > 0 ? undefined : listedOf(place, kind)?.region
  return region ? { ...place, region } : place
}

/** are special, were made, are to be · , the country’s first: what stands between places and the kind that they are */
const ARE =
  /(?:,? (?:(?:are|were) to be(?:come)?|are|were(?: (?:made|named|designated(?: as)?|turned into|(?:selected|picked|chosen) as))?|have become|became|become|will be(?:come)?)(?: (?:all|also|both|now|among|the|new|first|major|special|two|three|four|five|six|seven|eight|nine)){0,3}|, (?:the (?:country|nation)|(?:South )?Korea)['’]s(?: [a-z]{3,9}){0,3}|, the (?:two|three|four|five|six|seven|eight|nine)) $/
const LONGEST_ARE = 60

/** The places of the clause that says what they are right before the words from `at` to `end`: `Busan and Ulsan are R&D zones`. */
export function placesThatAre(text: string, at: number, end: number): readonly ListedPlace[] {
  const are = ARE.exec(text.slice(Math.max(0, at - LONGEST_ARE), at))
  // `unlike Busan and Ulsan, the three zones drew` tells of others
  const told = are && (!are[0].startsWith(', the') || /^(?:[.,;:)]|$)/.test(text.slice(end, end + 1)))
  const places = told ? placesBefore(text, at - are[0].length) : []
  return isPlaceList(places) ? places : []
}

/** , one of the country’s · , one of nine */
const ONE_OF = /, (?:which is )?one of (?:[A-Za-z'’-]{2,14} ){0,4}$/
const LONGEST_ONE_OF = 90

/** The listed place that the words before a kind say to be one of several: `in Gunsan, one of the country’s free economic zones`. */
function placeOneOf(text: string, at: number, kind: ToldKind): readonly ListedPlace[] {
  const from = Math.max(0, at - LONGEST_ONE_OF)
  const one = ONE_OF.exec(text.slice(from, at))
  const place = one ? placesBefore(text, from + one.index).at(-1) : undefined
  return place && listedOf(place, kind) ? [place] : []
}

/**
 * The zones of kinds with laws of their own that a clause says places to be: `Busan and Ulsan are free economic zones`,
 * `in Masan, one of the free trade zones`.
 */
export function* placesThatAreZones(text: string, kinds: readonly EnglishKind[]): Iterable<Candidate<'zone'>> {
  for (const { start, end, kind, plural } of kinds) {
    const name = plural && isHead(kind) && !THEMED_TYPES.has(kind.type) ? listName(kind) : undefined
    if (name === undefined) continue
    const told = { type: kind.type, name, theme: '' }
    for (const place of [...placesThatAre(text, start, end), ...placeOneOf(text, start, told)])
      yield zoneOf(place, told)
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

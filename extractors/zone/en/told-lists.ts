import { CueWords } from '../../cue-words.ts'
import type { Candidate } from '../../extractor.ts'
import { matchesOf } from '../../matches.ts'
import { englishPlace } from '../../name/places.ts'
import type { ZoneKind } from '../kinds.ts'
import { zoneCandidate } from '../zone-candidate.ts'
import { complexOf, nationalComplexOf } from './bare-complexes.ts'
import { isPlaceList, type ListedPlace, placesBefore, placesFrom } from './place-list.ts'
import { NUMBERS, type ToldHead, toldHeads } from './told-heads.ts'
import { toldCluster, toldKind, zoneOfPlace } from './told-kind.ts'

/** How far before a list the words for its industry and its count stand. */
const NEAR = 400

/**
 * The places of lists whose head only takes up a kind told before: `The five are Ulsan, Pohang, …`, `the battery complexes
 * will be built in Cheongju and Ulsan`. `before` gives the document's text up to an offset of the block.
 */
export function* toldLists(
  text: string,
  headOf: (at: number) => ZoneKind | undefined,
  before: (at: number) => string,
): Iterable<Candidate<'zone'>> {
  for (const head of toldHeads(text)) {
    const items = placesFrom(text, head.end)
    if (!isPlaceList(items) || (!head.ofKind && !areTowns(items))) continue
    const near = before(head.start).slice(-NEAR)
    if (!isChosen(head, items.length, near)) continue
    const { noun, theme, start } = head
    const kind = noun === 'clusters' ? toldCluster(theme, near) : toldKind(theme, near, headOf(start))
    if (kind) for (const item of items) yield zoneOfPlace(item, kind)
  }
  if (CHOICES.mayStandIn(text)) yield* chosenPlaces(text, headOf, before)
}

/** True for places of the map: what only zones are called after may be districts of one. */
const areTowns = (items: readonly ListedPlace[]): boolean =>
  items.filter(({ name }) => name.split(/[ -]/).some((part) => englishPlace(part))).length * 2 > items.length

/** True where the head says that the places are zones, or their number is the one last told. */
function isChosen({ ofKind, chosen, count, open, definite }: ToldHead, items: number, near: string): boolean {
  if (count !== undefined && (open ? items > count : items !== count)) return false
  if (ofKind || (chosen && (count !== undefined || items > 2))) return true
  // some of as many places as zones were told
  if (open && count !== undefined && count === countTold(near)) return true
  return definite && (count ?? countTold(near)) === items
}

const COUNTED = new RegExp(
  `(?<![A-Za-z0-9])(?<count>${Object.keys(NUMBERS).join('|')}|[2-9]|[12][0-9]) (?:[a-z‘“'"-]{2,16} ){0,4}(?:zones|complexes|clusters|areas|sites|regions|districts|locations|places|candidates|cities|towns|hubs|centers|centres)(?![a-z])`,
  'gi',
)

/** The last number of zones or places told in a stretch of text. */
function countTold(near: string): number | undefined {
  const count = matchesOf(COUNTED, near).at(-1)?.groups?.['count']?.toLowerCase()
  return count === undefined ? undefined : (NUMBERS[count] ?? Number(count))
}

/** Words behind a choice that leave open what the places were chosen as. */
const CLOSED = '(?=[.,;\\n]|$| (?:last|this|in|on|along|alongside|through|after|during|earlier|at) )'
/** as the final candidate sites: places for what was told before. */
const SITES =
  '(?: as (?:the |an? )?(?:(?:final|preferred|new|additional|pilot|host|candidate) ){0,2}(?:sites?|areas?|regions?|locations?|candidates?|venues?))?'
/** Busan and Ulsan were newly designated. */
const PASSIVE = new RegExp(
  `(?: (?:areas|regions|zones|districts))?(?:,? which)?(?: (?:was|were|have been|has been|had been|will be|are to be|are))(?: (?:newly|also|finally|additionally|officially|eventually)){0,2} (?:designated|selected|chosen|picked|approved|named|added)${SITES}${CLOSED}| passed${CLOSED}`,
  'g',
)
/** The ministry designated Busan and Ulsan. */
const ACTIVE =
  /(?<![A-Za-z])(?:designat(?:ed?|es|ing)|designation (?:of|for)|select(?:ed|s|ing)|chose|chosen|picked|addition of) (?=(?:the |both )?(?:(?:cities|city|counties|county|provinces) of )?[A-Z])/g
const AFTER_LIST = new RegExp(
  `^${CLOSED}|^ to (?:the|its|a) |^ (?:will be|was|were|has been|have been|is|are) (?:extended|prolonged|renewed|lifted|revoked|cancell?ed)`,
)
const CHOICES = new CueWords(
  'designate designated designates designating designation selected selects selecting chose chosen picked approved named added passed addition',
)
/** What was designated is the kind itself: `designated Opportunity Development Zones in Busan`. */
const KIND_AS_NAME = /(?:Zone|Complexe|Cluster|District|Area|Park)s$/
const KIND_NEAR = /(?:[Zz]one|[Cc]omplex(?:es)?|[Cc]luster)s?(?![a-z])|FEZ/
const NEAR_CHOICE = 250
/** Places of something else that was chosen: `firms from Busan and Ulsan`. */
const LOCATIVE = /(?:^| )(?:in|at|from|near|of|for|between|by|with)(?: the| both)? $/

/** What is chosen as a whole: `all six regions of Busan, …`, `the addition of Busan`. */
const WHOLE =
  /designation (?:of|for) (?:the )?$|(?:addition|areas|regions|cities|provinces|counties|governments|sites) of (?:the )?$/
/** A list of so many places tells of zones that the text spoke of further above. */
const MANY = 4
const NEAR_MANY = 1200
/** How far behind a list the words may stand for what its places are added to. */
const BEHIND_CHOICE = 100

/** The province of the last place of a list: ` in Jeolla Province`. */
const OF_LAST = /^ (?:in|of) (?:the )?[A-Z][A-Za-z-]{2,14}(?: [A-Z][a-z]{2,12}){0,2}(?: province)?/

/** True where what stands behind a list, or behind the province of its last place, leaves open what was chosen. */
function isClosed(text: string, { end }: ListedPlace): boolean {
  const behind = text.slice(end, end + 60)
  return AFTER_LIST.test(behind) || AFTER_LIST.test(behind.replace(OF_LAST, ''))
}

/** The places of a sentence that says which were chosen where the text before it says as what. */
function* chosenPlaces(
  text: string,
  headOf: (at: number) => ZoneKind | undefined,
  before: (at: number) => string,
): Iterable<Candidate<'zone'>> {
  const lists = [
    ...matchesOf(PASSIVE, text).map(({ index }) => placesBefore(text, index)),
    ...matchesOf(ACTIVE, text)
      .map((match) => placesFrom(text, match.index + match[0].length))
      .filter((items) => items.length > 0 && isClosed(text, items.at(-1)!)),
  ]
  for (const items of lists) {
    if (!isPlaceList(items) || items.some(({ name }) => KIND_AS_NAME.test(name))) continue
    const { start } = items[0]!
    const lead = text.slice(Math.max(0, start - 18), start)
    if (LOCATIVE.test(lead) && !WHOLE.test(lead)) continue
    const many = items.length >= MANY
    const near = before(start).slice(many ? -NEAR_MANY : -NEAR)
    const told = `${many ? near : near.slice(-NEAR_CHOICE)}${text.slice(items.at(-1)!.end, items.at(-1)!.end + BEHIND_CHOICE)}`
    const kind = KIND_NEAR.test(told) ? toldKind('', near, headOf(start)) : undefined
    if (kind) for (const item of items) yield zoneOfPlace(item, kind)
    else if (COMPLEXES.test(near)) yield* complexesOf(items, near)
  }
}

const COMPLEXES = /[Ii]ndustrial (?:[Cc]omplex|[Pp]ark|[Zz]one)/
/** Complexes that the state makes anew: a place need have none yet. */
const NATIONAL = /[Nn]ational [Ii]ndustrial [Cc]omplex/

/** The complexes of places: listed ones, or new national ones. */
function* complexesOf(items: readonly ListedPlace[], near: string): Iterable<Candidate<'zone'>> {
  const national = NATIONAL.test(near)
  const complexes = items.map(({ name }) => (national ? nationalComplexOf : complexOf)(name.split('-')[0]!))
  if (complexes.some((complex) => complex === undefined) && !national) return
  for (const [index, { start, end, name: place, region: own }] of items.entries()) {
    const listed = complexes[index]
    const name = { en: `${place} National Industrial Complex` }
    const region = listed?.region ?? own
    yield zoneCandidate({
      start,
      end,
      rule: 'told-complex',
      priority: 1,
      listed,
      name,
      zoneType: 'industrial-complex',
      region,
    })
  }
}

import { englishPlace } from '../../name/places.ts'
import type { Word } from '../../name/words.ts'
import { listedZoneNamed, regionOf } from '../listed-zone.ts'
import { type EnglishKind, lower } from './kinds.ts'
import { KIND_NAMES_EN } from './lexicon.ts'
import { townRegion } from './spelled-places.ts'

/** A place in a text; `code` is its ISO 3166-2:KR. */
export interface Place {
  readonly start: number
  readonly end: number
  readonly code: readonly string[]
}

/** The place whose last word has this number, and its first word. */
export function placeEndingAt(
  text: string,
  words: readonly Word[],
  last: number,
): { place: Place; first: number } | undefined {
  for (let first = Math.max(0, last - 2); first <= last; first++) {
    const { start, capital } = words[first]!
    // every place has a capital
    if (!capital || words[last]!.end - start > 60) continue
    const phrase = text.slice(start, words[last]!.end)
    const code = englishPlace(phrase)?.region ?? (first === last ? townRegion(phrase) : undefined)
    if (code) return withJoined(text, words, { place: { start, end: words[last]!.end, code }, first })
  }
  return undefined
}

/** A place with those that a hyphen joins to it: `Busan-Jinhae`. */
function withJoined(text: string, words: readonly Word[], found: { place: Place; first: number }) {
  const left = words[found.first - 1]
  if (!left?.capital || !/^[-–/]$/.test(text.slice(left.end, found.place.start))) return found
  const name = text.slice(left.start, left.end)
  const region = regionOf(name) ?? townRegion(name)
  if (!region) return found
  const code = [...new Set([...region, ...found.place.code])]
  return { place: { start: left.start, end: found.place.end, code }, first: found.first - 1 }
}

/** Places before ` and ` or a comma that share the kind: `Busan and Gwangyang FEZs`. */
export function coordinated(text: string, words: readonly Word[], last: { place: Place; first: number }): Place[] {
  const places = [last.place]
  let at = last.first
  for (let count = 0; count < 10 && at > 0; count++) {
    let left = at - 1
    const gap = text.slice(words[left]!.end, words[at]!.start)
    if (gap === ' ' && lower(text, words[left]!) === 'and') left--
    else if (gap !== ', ' && gap !== '·' && gap !== '/') break
    if (left < 0 || words[at]!.start - words[left]!.end > 7) break
    const place = placeEndingAt(text, words, left) ?? complexAt(text, words, left)
    if (!place) break
    places.unshift(place.place)
    at = place.first
  }
  return places
}

/** A word that a listed complex is called by among places: `Daesan` of `the Yeosu, Daesan and Ulsan industrial complexes`. */
function complexAt(text: string, words: readonly Word[], first: number): { place: Place; first: number } | undefined {
  const { start, end, capital } = words[first]!
  const left = words[first - 1]
  if (capital && left?.capital && text.slice(left.end, start) === '-') {
    const both = listedZoneNamed(`${text.slice(left.start, end)} Industrial Complex`)
    return both && { place: { start: left.start, end, code: both.region }, first: first - 1 }
  }
  const entry = capital ? listedZoneNamed(`${text.slice(start, end)} Industrial Complex`) : undefined
  return entry && { place: { start, end, code: entry.region }, first }
}

/** The place of `Daegu's Smart Wellness Special Zone`: it gives the region but stays outside. */
export function possessor(text: string, words: readonly Word[], first: number): Place[] {
  const s = words[first - 1]
  if (!s || s.end - s.start !== 1 || text.charAt(s.start) !== 's' || !/['’]/.test(text.charAt(s.start - 1))) return []
  const place = first >= 2 ? placeEndingAt(text, words, first - 2) : undefined
  return place ? [place.place] : []
}

/** `in the western city of`, before a place. */
const IN_THE_CITY =
  /^(?:in|at) the (?:[a-z-]{2,14} ){0,2}(?:city|cities|province|provinces|county|town|port|island|part) of /

/** Number of the first word behind a phrase that starts with the word `at`, else of the next word. */
function wordAfter(text: string, words: readonly Word[], at: number, phrase: RegExp): number {
  const from = words[at]!.start
  const match = phrase.exec(text.slice(from, from + 60))
  let next = at + 1
  while (match && next < words.length && words[next]!.start < from + match[0].length) next++
  return next
}

/** Words between a plural kind and the places of its list. */
const LIST_LEAD =
  /^(?:(?: ?\([A-Za-z]{2,12}\))?(?: (?:newly )?(?:designated|located|selected))?(?:,? including|,? such as|,? namely|(?: that)?(?: also)? (?:include|comprise)| (?:has|have) (?:increased|grown|risen) to [a-z0-9]{1,9}, (?:including|namely)| (?:are|were)(?: as follows)?:?| (?:operating|located|established|built) in| for (?:the )?[a-z][a-z -]{2,36} (?:are )?in| are (?:(?:located|planned|being built) )?in| (?:will|to) be (?:established|built|created|designated|developed) in) |(?: ?\([A-Za-z]{2,12}\))?(?: (?:newly )?(?:designated|selected))? \()(?=[A-Z])/

/** The places after the kind: ` in Daegu City`, ` in Incheon and Busan`, ` (Ansan, Gimhae, …)`. */
export function placesAfter(text: string, words: readonly Word[], kind: EnglishKind): Place[] {
  const next = words[kind.last + 1]
  if (!next) return []
  const gap = text.slice(kind.end, Math.min(next.start, kind.end + 4))
  let at = kind.last + 1
  if (/^[’'”"]? $/.test(gap) && ['in', 'of', 'at'].includes(lower(text, next)))
    at = wordAfter(text, words, at, IN_THE_CITY)
  else if (gap !== ' (' && gap !== ': ') {
    const lead = kind.plural ? LIST_LEAD.exec(text.slice(kind.end, kind.end + 48)) : null
    if (!lead) return []
    while (at < words.length && words[at]!.start < kind.end + lead[0].length) at++
  }
  if (words[at] && lower(text, words[at]!) === 'the') at++
  const places: Place[] = []
  for (let count = 0; count < 20 && at < words.length; count++) {
    const place =
      zoneStartingAt(text, words, at, kind) ??
      (kind.kind.type === 'industrial-complex' ? undefined : boroughAt(text, words, at)) ??
      placeStartingAt(text, words, at) ??
      unlistedAt(text, words, at, kind)
    if (!place || isProvinceOf(text, place.place, places)) break
    const numbered = kind.plural ? numberBehind(text, words[place.last + 1], place.place) : place.place
    places.push(numbered)
    at = place.last + (numbered === place.place ? 1 : 2)
    if (kind.plural) at = behindProvince(text, words, at)
    const follower = words[at]
    if (!follower || follower.start - words[at - 1]!.end > 3) break
    // lines may break inside a list
    const between = text
      .slice(words[at - 1]!.end, follower.start)
      .replace('\n', ' ')
      .replace(/^\)/, '')
    if (lower(text, follower) === 'and' && (between === ' ' || between === ', ')) at++
    else if (between !== ', ') break
    if (words[at] && lower(text, words[at]!) === 'the') at++
  }
  return places.filter((p) => p.code.length > 0).length * 2 >= places.length ? places : []
}

const PROVINCE =
  /^ (?:in|of) (?:the )?(?<name>(?:(?:North|South) )?[A-Z][a-z]+(?:-do)?(?: [Pp]rovince)?)(?: \([^()\n]{2,40}\))?(?=,| and |[.;]|$)/

/** Number of the word behind the province of a place, and behind what it is known for: ` of Jeonnam Province (trade based)`. */
function behindProvince(text: string, words: readonly Word[], at: number): number {
  const from = words[at - 1]!.end
  const match = PROVINCE.exec(text.slice(from, from + 90))
  if (!match || englishPlace(match.groups!['name']!.replace(' province', ' Province'))?.kind !== 'province') return at
  let next = at
  while (next < words.length && words[next]!.start < from + match[0].length) next++
  return next
}

/** A place of a list with its number, of which it has several zones: `Garam 2`. */
const numberBehind = (text: string, next: Word | undefined, place: Place): Place =>
  next !== undefined && /^ [1-9](?:,| and |\))/.test(text.slice(place.end, place.end + 7))
    ? { ...place, end: next.end }
    : place

/** The words of one item of a list: `Gwangyang Bay Area`. */
const ITEM = /^[A-Z][A-Za-z-]{2,20}(?: [A-Z][A-Za-z-]{2,15}){0,3}(?=[,.;)]| and )/

/** True for the province behind its towns: `in Cheonan and Asan, Chungnam Province`. */
const isProvinceOf = (text: string, { start, end, code }: Place, towns: readonly Place[]): boolean =>
  towns.length > 0 &&
  text.slice(end - 9, end) === ' Province' &&
  code.some((own) => towns.at(-1)!.code.includes(own)) &&
  start > towns.at(-1)!.end

/** The listed zone of the kind that an item of a list names without its kind: `Busan-Jinhae`, `Gwangyang Bay Area`. */
function zoneStartingAt(
  text: string,
  words: readonly Word[],
  first: number,
  { kind, plural }: EnglishKind,
): { place: Place; last: number } | undefined {
  const { start } = words[first]!
  const item = plural ? ITEM.exec(text.slice(start, start + 60))?.[0] : undefined
  const name = item && KIND_NAMES_EN[kind.type] ? `${item} ${KIND_NAMES_EN[kind.type]}` : ''
  const hit = name === '' || !/[ -]/.test(item!) ? undefined : listedZoneNamed(name)
  if (!hit) return undefined
  const end = start + item!.length
  let last = first
  while (last + 1 < words.length && words[last + 1]!.end <= end) last++
  return { place: { start, end, code: hit.region }, last }
}

/** What makes a longer name of a word: ` Bay`, ` of` in `Port of Busan`. */
const GOES_ON = /^ (?:[A-Z]|of )/

/** A capital word in a list of places that is in no table. */
function unlistedAt(
  text: string,
  words: readonly Word[],
  at: number,
  kind: EnglishKind,
): { place: Place; last: number } | undefined {
  const word = words[at]!
  if (!kind.plural || !word.capital || word.end - word.start < 4 || GOES_ON.test(text.slice(word.end, word.end + 4)))
    return undefined
  return { place: { start: word.start, end: word.end, code: [] }, last: at }
}

/** Buk-gu, Gwangju: boroughs of several cities bear such names. */
const BOROUGH = /^[A-Z][a-z]+-gu, (?<city>[A-Z][a-z]+)(?![A-Za-z-])/

/** A borough with its city, which tells the region. */
function boroughAt(text: string, words: readonly Word[], first: number): { place: Place; last: number } | undefined {
  const { start } = words[first]!
  const match = BOROUGH.exec(text.slice(start, start + 40))
  const city = match ? englishPlace(match.groups!['city']!) : undefined
  if (!match || city?.kind !== 'metropolitan-city') return undefined
  const end = start + match[0].length
  let last = first
  while (last + 1 < words.length && words[last + 1]!.end <= end) last++
  return { place: { start, end, code: city.region }, last }
}

function placeStartingAt(
  text: string,
  words: readonly Word[],
  first: number,
): { place: Place; last: number } | undefined {
  for (let last = Math.min(words.length - 1, first + 2); last >= first; last--) {
    const { start } = words[first]!
    const { end } = words[last]!
    if (end - start > 60) continue
    const code =
      englishPlace(text.slice(start, end))?.region ?? (first === last ? townRegion(text.slice(start, end)) : undefined)
    if (code && !VILLAGE.test(text.slice(end, end + 7)))
      return withNext(text, words, { place: { start, end, code }, last })
  }
  return undefined
}

/** A place with the one that a hyphen joins to it: `Daegu-North Gyeongsang`. */
function withNext(text: string, words: readonly Word[], found: { place: Place; last: number }) {
  const { place, last } = found
  const next = /^[-–][A-Z]/.test(text.slice(place.end, place.end + 2))
    ? placeStartingAt(text, words, last + 1)
    : undefined
  if (!next) return found
  const code = [...new Set([...place.code, ...next.place.code])]
  return { place: { start: place.start, end: next.place.end, code }, last: next.last }
}

/** What makes a village or a street of the name of a town: `Donghae-myeon`. */
const VILLAGE = /^-(?:myeon|eup|ri|dong|ro|gil)(?![a-z])/

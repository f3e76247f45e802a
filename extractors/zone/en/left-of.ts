import { endBeforeBracket } from '../../institution/en/capital-runs.ts'
import { englishPlace } from '../../name/places.ts'
import type { Word } from '../../name/words.ts'
import { isTheme } from '../themes.ts'
import { type EnglishKind, joined, lower } from './kinds.ts'
import { GENERIC_EN, STOP_EN } from './lexicon.ts'
import { coordinated, type Place, placeEndingAt, possessor } from './places.ts'

/** What stands to the left of a kind and is of its name: the first word of it, and the places that start it. */
export interface Left {
  readonly first: number
  readonly places: readonly Place[]
  /** Number of the first word after the places. */
  readonly themeFrom: number
  /** True for an industry in small letters, which is a name only where a place stands behind the kind. */
  readonly small?: true
}

const MOST_WORDS = 8

/** Goes left from the kind over the words of its name; stops behind a place that starts it. */
export function leftOf(text: string, words: readonly Word[], kind: EnglishKind): Left {
  let lastCapital = kind.first
  for (let i = kind.first - 1; i >= Math.max(0, kind.first - MOST_WORDS); i--) {
    const abbreviated = closesBracket(text, words, i)
    if (!(abbreviated || joinedName(text, words, i, kind.first)) || isOtherName(text, words[i]!)) break
    if (abbreviated) continue
    const place = placeEndingAt(text, words, i)
    if (place) {
      const side = words[place.first - 1]
      const sided = side && SIDE.test(text.slice(side.start, side.end)) && joined(text, side, words[place.first]!)
      const places = kind.plural ? coordinated(text, words, place) : pairOf(text, coordinated(text, words, place))
      const first = sided && places.length === 1 ? place.first - 1 : place.first
      return { first: places.length === 1 ? ownerOf(text, words, first, place.place) : first, places, themeFrom: i + 1 }
    }
    const word = lower(text, words[i]!)
    if (word === 's' && isSpecial(kind)) {
      const places = possessor(text, words, i + 1)
      return isThemeFrom(text, words, i + 1, kind) && places.length > 0
        ? { first: i + 1, places, themeFrom: i + 1 }
        : { first: lastCapital, places: possessor(text, words, lastCapital), themeFrom: lastCapital }
    }
    if (word === 'and') {
      const wide = acrossAnd(text, words, i, kind.first)
      if (wide) return wide
      if (isPair(text, words, i, kind.first) || isJoint(text, words, i, kind)) continue
    }
    if ((STOP_EN.has(word) && !isOfName(text, words, i)) || words[i]!.hangul || endsSubject(text, words, i)) break
    if (words[i]!.capital || /[0-9]/.test(word)) lastCapital = i
  }
  const bracketed = kind.plural && lastCapital === kind.first ? beforeBracket(text, words, kind) : undefined
  if (bracketed) return bracketed
  const unlisted = kind.plural && lastCapital === kind.first - 1 ? unlistedBeside(text, words, lastCapital) : undefined
  if (unlisted) return { first: lastCapital, places: unlisted, themeFrom: kind.first }
  const small = lastCapital === kind.first && isSpecial(kind) ? smallTheme(text, words, kind) : undefined
  if (small !== undefined) return { first: small, places: [], themeFrom: small, small: true }
  return { first: lastCapital, places: ownersOf(text, words, lastCapital, kind), themeFrom: lastCapital }
}

/** True for the initials in brackets of the words before them: `SMR` of `Small Modular Reactor (SMR) National …`. */
const closesBracket = (text: string, words: readonly Word[], index: number): boolean =>
  index + 1 < words.length &&
  text.slice(words[index]!.start - 2, words[index]!.start) === ' (' &&
  text.slice(words[index]!.end, words[index + 1]!.start) === ') ' &&
  /^[A-Z]{2,6}$/.test(text.slice(words[index]!.start, words[index]!.end))

/** True where a word may be of one name with the next, or with the initials in brackets behind it, other than those of the kind itself. */
const joinedName = (text: string, words: readonly Word[], index: number, kind: number): boolean =>
  joined(text, words[index]!, words[index + 1]!) ||
  (index + 1 < kind &&
    text.slice(words[index]!.end, words[index + 1]!.start) === ' (' &&
    closesBracket(text, words, index + 1))

/** The place whose zone it is, also before one adjective: `Incheon's dedicated Free Trade Zone`. */
function ownersOf(text: string, words: readonly Word[], first: number, kind: EnglishKind): readonly Place[] {
  const places = possessor(text, words, first)
  const adjective = words[first - 1]
  if (places.length > 0 || first !== kind.first || !adjective || adjective.capital) return places
  return STOP_EN.has(lower(text, adjective)) || !joined(text, adjective, words[first]!)
    ? places
    : possessor(text, words, first - 1)
}

/** Number of the first word of the metropolitan city before the district that starts a name: `Ulsan Ulju …`; else the same number. */
function ownerOf(text: string, words: readonly Word[], first: number, { code }: Place): number {
  const city = first > 0 ? words[first - 1]! : undefined
  if (!city?.capital || text.slice(city.end, words[first]!.start) !== ' ') return first
  const own = englishPlace(text.slice(city.start, city.end))
  return own?.kind === 'metropolitan-city' && own.region[0] === code[0] ? first - 1 : first
}

/** Kinds that newspapers write in small letters with the industry before them: `Daegu's smart wellness special zone`. */
const isSpecial = ({ kind, plural, small }: EnglishKind): boolean =>
  !plural && (kind.type === 'regulation-free' || kind.type === 'global-innovation' || small === true)

/** True where an industry stands between a word and the kind. */
const isThemeFrom = (text: string, words: readonly Word[], from: number, { first, start }: EnglishKind): boolean =>
  from < first && isTheme(text.slice(words[from]!.start, start))

/** Number of the first of the words in small letters before a kind that name its industry. */
function smallTheme(text: string, words: readonly Word[], kind: EnglishKind): number | undefined {
  let from = kind.first
  while (from > 0 && kind.first - from < 4) {
    const word = words[from - 1]!
    const ends = word.capital || word.hangul || !joined(text, word, words[from]!)
    if (ends || STOP_EN.has(lower(text, word)) || lower(text, word) === 's') break
    from--
  }
  return isThemeFrom(text, words, from, kind) ? from : undefined
}

/** True for the end of another name that a hyphen joins: `Airport-` of `Garam Airport-Solmoe Tourism Complex`. */
const isOtherName = (text: string, { start, end }: Word): boolean =>
  text.charAt(end) === '-' && ENDS_ANOTHER.test(text.slice(start, end))

/** True for the last word of a zone that a verb follows: `Zone` of `the Garam Free Economic Zone covers Naru …`. */
const endsSubject = (text: string, words: readonly Word[], index: number): boolean =>
  ENDS_ANOTHER.test(text.slice(words[index]!.start, words[index]!.end)) &&
  /^[a-z]{3,}(?:s|ed)$/.test(text.slice(words[index + 1]!.start, words[index + 1]!.end))

const ORDINAL = /^(?:First|Second|Third|Fourth|Fifth|Sixth|New|Two|One|Local|Regional)$/
/** True for a number, or `Local`, behind the place that starts a name: `Jecheon Third Industrial Complex`. */
const isOfName = (text: string, words: readonly Word[], index: number): boolean =>
  index > 0 &&
  ORDINAL.test(text.slice(words[index]!.start, words[index]!.end)) &&
  text.slice(words[index - 1]!.end, words[index]!.start) === ' ' &&
  placeEndingAt(text, words, index - 1) !== undefined

/** True for ` and ` between two fields right before a kind: `Oil and Gas District`. */
const isPair = (text: string, words: readonly Word[], and: number, head: number): boolean =>
  and + 2 === head &&
  and > 0 &&
  (words[and - 1]!.capital || FIELD.test(lower(text, words[and - 1]!))) &&
  !STOP_EN.has(lower(text, words[and - 1]!)) &&
  FIELD.test(lower(text, words[and + 1]!)) &&
  !ENDS_ANOTHER.test(text.slice(words[and - 1]!.start, words[and - 1]!.end))
const FIELD =
  /^(?:gas|finance|logistics|tourism|leisure|business|technology|culture|education|trade|energy|research|development|components|parts|materials|distribution|semiconductor|robotics|storage|transportation|production|utilization|demonstration)$/

/** Two places that share a kind in the singular by ` and ` alone, else the last: `…, Jeonnam, and Changwon Complex`. */
function pairOf(text: string, places: readonly Place[]): readonly Place[] {
  const [left, right] = places
  const pair = places.length === 2 && text.slice(left!.end, right!.start) === ' and '
  return pair || places.length < 2 ? places : places.slice(-1)
}

/** True for ` and ` between the two places that one complex is called after: `the Taprip and Jeonmin National Industrial Complex`. */
const isJoint = (text: string, words: readonly Word[], and: number, { first, plural, kind }: EnglishKind): boolean =>
  and + 2 === first &&
  and > 0 &&
  !plural &&
  (kind.type === 'industrial-complex' || kind.type === 'research-development') &&
  words[and - 1]!.capital &&
  !ENDS_ANOTHER.test(text.slice(words[and - 1]!.start, words[and - 1]!.end)) &&
  / the $/.test(text.slice(Math.max(0, words[and - 1]!.start - 5), words[and - 1]!.start))

/** A side of a town at the start of a name: `South Gongju General Industrial Complex`. */
const SIDE = /^(?:South|North|East|West|Southern|Northern|Eastern|Western|New)$/

/** The name of `Taebaek Hydrogen Production and Demonstration Zone`: capitalised words back to a place that starts it. */
function acrossAnd(text: string, words: readonly Word[], and: number, head: number): Left | undefined {
  for (let i = and + 1; i < head; i++) if (!words[i]!.capital || placeEndingAt(text, words, i)) return undefined
  if (and + 1 === head) return undefined
  for (let i = and - 1; i >= Math.max(0, and - MOST_WORDS); i--) {
    const word = words[i]!
    if (!joined(text, word, words[i + 1]!) || !word.capital || word.hangul) return undefined
    const place = placeEndingAt(text, words, i)
    if (place) return i < and - 1 ? { first: place.first, places: [place.place], themeFrom: i + 1 } : undefined
    if (STOP_EN.has(lower(text, word)) || ENDS_ANOTHER.test(text.slice(word.start, word.end))) return undefined
  }
  return undefined
}
/** Last words of another name before ` and `. */
const ENDS_ANOTHER =
  /^(?:Zones?|Complex|Complexes|Park|District|Clusters?|City|Province|County|FEZ|Port|Airport|University|Institute|Authority|Valley|Center|Centre)$/

/** `Gwangju, Ulsan, and Hwanghae (Siheung) Free Economic Zones`: the places before a bracket that share the kind. */
function beforeBracket(text: string, words: readonly Word[], kind: EnglishKind): Left | undefined {
  const end = endBeforeBracket(text, kind.start - 1)
  if (end === kind.start - 1) return undefined
  let last = kind.first - 1
  while (last > 0 && words[last]!.end > end) last--
  const word = words[last]!
  if (word.end !== end || !word.capital) return undefined
  const found = placeEndingAt(text, words, last) ?? { place: { start: word.start, end, code: [] }, first: last }
  const places = coordinated(text, words, found)
  return places.length > 1 ? { first: found.first, places, themeFrom: kind.first } : undefined
}

/** `Ulsan and Daebul free trade zones`: a proper name that shares a plural kind with a place before it. */
function unlistedBeside(text: string, words: readonly Word[], last: number): readonly Place[] | undefined {
  const word = words[last]!
  const end = { place: { start: word.start, end: word.end, code: [] }, first: last }
  const places = coordinated(text, words, end)
  return places.length > 1 && !GENERIC_EN.has(lower(text, word)) ? places : undefined
}

import { englishPlace } from '../../name/places.ts'
import type { Word } from '../../name/words.ts'
import { complexOf } from './bare-complexes.ts'
import type { EnglishKind } from './kinds.ts'
import { ABROAD_EN } from './lexicon.ts'
import type { Place } from './places.ts'
import { NUMBERS } from './told-heads.ts'

/** A place abroad that others are likened to: `the Silicon Valley of Korea`. */
export const LIKENED = /^Silicon [Vv]alley/

/** True for a zone of another country: `Shanghai Free Trade Zone`, `Jebel Ali Free Zone in Dubai`. */
export function isAbroad(text: string, words: readonly Word[], first: number, kind: EnglishKind): boolean {
  const { start } = words[first]!
  const owned = /['’]s $/.test(text.slice(Math.max(0, start - 3), start))
  const name = text.slice(words[owned ? Math.max(0, first - 2) : first]!.start, kind.start)
  const behind = /^ (?:in|of|at) ([A-Z][A-Za-z]{2,15}(?: [A-Z][a-z]{2,12})?)/.exec(text.slice(kind.end, kind.end + 40))
  const country = /^ (?:in|of|at|near|outside) [A-Z][A-Za-z .-]{2,30}, ([A-Z][A-Za-z]{2,14})/.exec(
    text.slice(kind.end, kind.end + 56),
  )
  return [name, behind?.[1], country?.[1]].some((place) => place !== undefined && ABROAD_EN.test(place))
}

/** What says that a sort of zone follows, not one by name: `Designated as Battery Special Zone`. */
const SORT_AHEAD = /(?:[Dd]esignated|[Ss]elected|[Nn]amed|[Cc]hosen) (?:as|into) (?:an? )?$|[Bb]ec(?:omes?|ame) $/
/** A kind that every industry may have one of. */
const SORT = /[Ss]peciali[sz]ed [Cc]omplex(?:es)?$/

/** True for a sort of zone by its industry alone, without place: `Secondary Battery Specialized Complex`. */
export function isSort(text: string, words: readonly Word[], first: number, kind: EnglishKind): boolean {
  if (kind.kind.type !== 'other' || /^ in [A-Z]/.test(text.slice(kind.end, kind.end + 5))) return false
  const { start } = words[first]!
  return SORT.test(text.slice(kind.start, kind.end)) || SORT_AHEAD.test(text.slice(Math.max(0, start - 20), start))
}

/** Kinds of which a province has many. */
const MANY: ReadonlySet<string> = new Set([
  'foreign-investment',
  'free-trade',
  'research-development',
  'regional-specialised',
])
const WIDE: ReadonlySet<string> = new Set(['province', 'metropolitan-city'])
const ANY_OF_THEM = /(?:^|[^A-Za-z])(?:[Aa]n?|[Aa]nother|[Nn]ew|[a-z]{2,6}(?:th|nd|rd)|first|each|every|any) $/

/** True for `a second foreign investment zone in North Chungcheong Province`, which is no name. */
export const isOneOfMany = (text: string, { start, kind }: EnglishKind, place: Place): boolean =>
  MANY.has(kind.type) &&
  ANY_OF_THEM.test(text.slice(Math.max(0, start - 10), start)) &&
  WIDE.has(englishPlace(text.slice(place.start, place.end))?.kind ?? '')

/** A town has one of these. */
const PETROCHEMICAL = /^[Pp]etrochemical/

/** True behind an article that tells one, for a complex of the state behind `a` too: a town has one of those. */
const isTheOne = (text: string, start: number, end: number): boolean =>
  THE_ONE.test(text.slice(Math.max(0, start - 16), start)) ||
  (/^[Nn]ational/.test(text.slice(start, end)) &&
    /(?:^|[^A-Za-z])[Aa] $/.test(text.slice(Math.max(0, start - 3), start)))
const THE_ONE = /(?:[Tt]he|['’]s) (?:national |largest |biggest |state-run )?$/

/** True for `the industrial complex of Changwon`, the one that bears the town's name. */
export const isOfTown = (text: string, { start, end, plural, kind }: EnglishKind, place: Place): boolean =>
  kind.type === 'industrial-complex' &&
  !plural &&
  (text.startsWith(' of ', end) ||
    (text.startsWith(' in ', end) && complexOf(text.slice(place.start, place.end)) !== undefined) ||
    (PETROCHEMICAL.test(text.slice(start, end)) && text.startsWith(' in ', end))) &&
  isTheOne(text, start, end) &&
  /^(?:city|county)$/.test(englishPlace(text.slice(place.start, place.end))?.kind ?? '')

const COUNT = new RegExp(`(?:^|[^A-Za-z])(?:(?<count>${Object.keys(NUMBERS).join('|')}|[2-9]) )(?:[a-z]{4,10} )?$`)

/** The complexes that towns are known for: `major industrial complexes in Ulsan and Yeosu`. */
const MAIN = /(?:^|[^A-Za-z])(?:[Tt]he|[Mm]ajor|[Kk]ey|[Mm]ain) (?:national )?$/

/** True for `the three petrochemical complexes in Seosan, Ulsan and Yeosu`: as many as places, each of which has one. */
export function areOfTowns(text: string, { start, plural, kind }: EnglishKind, places: readonly Place[]): boolean {
  if (kind.type !== 'industrial-complex' || !plural || places.length < 2) return false
  const lead = text.slice(Math.max(0, start - 24), start)
  const told = COUNT.exec(lead)?.groups?.['count'] ?? ''
  if ((NUMBERS[told] ?? Number(told)) !== places.length)
    return MAIN.test(lead) && places.every((place) => complexOf(text.slice(place.start, place.end)) !== undefined)
  return places.every(
    (place) => englishPlace(text.slice(place.start, place.end))?.kind !== 'province' && place.code.length > 0,
  )
}

/** What is said of a zone that has a name elsewhere: `Korea's Biggest Aerospace Cluster`. */
const SUPERLATIVE = /^(?:Biggest|Largest|Greatest|Finest|Best|Top|Leading|Only|Oldest|Newest) /

/** A type of such zones: `R&D-type foreign investment zone`. */
const TYPE = /-[Tt]ype$/

/** How large it is: `100ha Smart Farm Cluster`. */
const SIZE = /^[0-9][0-9,.]{0,9}\s?(?:ha|km|m|㎡|㎢)?(?: |$)/

/** True for words that describe a zone without naming one. */
export const isDescription = (phrase: string): boolean =>
  SUPERLATIVE.test(phrase) || SIZE.test(phrase) || TYPE.test(phrase)

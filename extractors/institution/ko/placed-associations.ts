import type { Candidate } from '../../extractor.ts'
import { isProvince, isTown, placeAtStart, placeNamed } from '../../name/places.ts'
import type { Word } from '../../name/words.ts'
import { GENERIC_KO } from '../../zone/ko/lexicon.ts'
import { looksInflected } from '../../zone/ko/name-words.ts'
import { isTheme } from '../../zone/themes.ts'
import { unlisted } from '../draft.ts'
import { LEADERS_KO } from './lexicon.ts'

const BLANK = 32
/** The word before another one, where one blank parts them and it is Hangul; undefined else. */
function wordBefore(text: string, words: readonly Word[], index: number): { start: number; name: string } | undefined {
  const word = words[index]
  const left = words[index - 1]
  if (!word || !left?.hangul || left.end + 1 !== word.start || text.charCodeAt(left.end) !== BLANK) return undefined
  return { start: left.start, name: text.slice(left.start, left.end) }
}

/** True for a province or a city by its short name, as names of associations start with: 충북, 대구. */
const isWide = (name: string): boolean => name.length === 2 && isProvince(placeNamed(name))

/** What stands behind a place in the word of a trade: 조선기자재 of `부산조선기자재`; undefined for other words. */
function tradeOf(name: string): string | undefined {
  const place = placeAtStart(name)
  const trade = place && name.slice(place.length)
  return trade !== undefined && trade.length > 1 && !GENERIC_KO.has(trade) && !looksInflected(name) ? trade : undefined
}

/** A body that governments have: `가람시 노사민정협의회`. */
const COUNCIL = /협의[회체]/
const isGovernment = (name: string): boolean => /[시도군구]$/.test(name) && placeNamed(name) !== undefined

/** Start of an association whose name a place and its trade start in words of their own: `충북 이차전지 산업육성협회`. */
export function placedStart(text: string, words: readonly Word[], index: number): number {
  const word = words[index]!
  const left = wordBefore(text, words, index)
  if (!left || LEADERS_KO.test(text.slice(word.start, word.end))) return word.start
  // `충북 가람상공회의소`: a body of a town in the province
  if (isWide(left.name) && isTown(placeAtStart(text.slice(word.start, word.end))?.place)) return word.start
  if (isWide(left.name) || (COUNCIL.test(text.slice(word.start, word.end)) && isGovernment(left.name)))
    return left.start
  if (!isTheme(left.name) || looksInflected(left.name)) return word.start
  if (tradeOf(left.name) !== undefined) return left.start
  const place = wordBefore(text, words, index - 1)
  return place && isWide(place.name) ? place.start : word.start
}

/** What a town has one of: `가람 축협`. */
const LOCAL_FORM = /^(?:농협|축협|수협|신협|산림조합|상공회의소|상의)(?=$|[은는이가을를의와과에도])/u
/** What alone names no association: `협동조합과`. */
const FORM = /^(?:협동조합|사업협동조합|협회|연합회)(?=$|[은는이가을를의와과에도])/u

/** An association whose form is a word of its own behind its place and trade: `부산조선기자재 협동조합`. */
export function placedAssociation(
  text: string,
  words: readonly Word[],
  index: number,
): Candidate<'institution'> | undefined {
  const word = words[index]!
  const local = LOCAL_FORM.exec(text.slice(word.start, word.end))?.[0]
  const town = local === undefined ? undefined : wordBefore(text, words, index)
  if (local !== undefined && town && isTown(placeNamed(town.name)))
    return unlisted(text, town.start, word.start + local.length, 'association', 'name-suffix')
  const form = FORM.exec(text.slice(word.start, word.end))?.[0]
  const left = form === undefined ? undefined : wordBefore(text, words, index)
  if (form === undefined || !left || !isTheme(left.name) || tradeOf(left.name) === undefined) return undefined
  return unlisted(text, left.start, word.start + form.length, 'association', 'name-suffix')
}

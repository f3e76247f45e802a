import type { Candidate } from '../../extractor.ts'
import { matchesOf } from '../../matches.ts'
import { placeNamed } from '../../name/places.ts'
import { unlisted } from '../draft.ts'
import { LEGAL_END } from '../legal-forms.ts'
import { COUNTRIES_KO } from './lexicon.ts'
import { isMember, lengthOfCountry } from './member-names.ts'
import { kindBySuffix } from './suffix-names.ts'
import { NO_INVESTOR } from './trading-names.ts'

type Found = Candidate<'institution'>

/** `나래켐(Naraechem)`: the last word of a name, and the name in Latin letters. */
const GLOSSED =
  /(?<![가-힣A-Za-z0-9&·-])(?<word>[가-힣][가-힣A-Za-z0-9&]{1,13})\s?\((?<latin>[A-Z][A-Za-z0-9&.,'’-]{1,24}(?:\s[A-Za-z0-9&.,'’-]{1,20}){0,3})\)/gu
/** Ends of Latin names that only companies have. */
const TRADE =
  /(?:[a-z]|\s)(?:Group|Holdings|Company|Corporation|[Bb]iotech|[Tt]herapeutics|[Pp]harma|Pharmaceuticals?|Biologics|Technologies|Robotics|Semiconductor|Materials|Chemicals?|Electronics|Industries|Motors|Logistics|Aerospace|Biosciences?|Solutions|Foods)$/
/** What the word before the name says it to be: `장비업체 `, `스타트업인 `. */
const TOLD_COMPANY = /(?:업체|기업|회사|제조사|계열사|자회사|스타트업)(?:인)?\s['‘“"]?$/u
/** What partners do behind a name, and what makes no company of it. */
const AGREED =
  /^['’”"]?사?[와과]\s(?!관련)(?:(?:규모의|[가-힣0-9A-Za-z,.()]{1,10}(?<!의))\s){0,6}(?:투자|업무|입주|합작|공급|양해|상호|분양|협력|공동)?\s?[^.\s]{0,6}(?:협약|각서|MOU|계약)/u
const OF_TOWNS = /자매|우호|도시\s?간|교류협정|방문단/u
/** What a company from abroad does behind its name. */
const INVESTS =
  /^['’”"]?사?(?:[은는이가]|[와과]의?|의|로부터)\s[^.\n]{0,60}?(?:투자|공장|입주|합작|증설|생산\s?시설|연구소를|법인을)/u
/** States and regions abroad that agreements are signed with too. */
const ABROAD =
  /^(?:캘리포니아|텍사스|네바다|애리조나|오하이오|미시간|메릴랜드|버지니아|플로리다|워싱턴|실리콘밸리|그르노블|바이에른|작센|헤센|함부르크|프랑크푸르트|로테르담|바르셀로나|뮌헨|드레스덴|아인트호벤|에인트호번|브뤼셀|맨체스터|케임브리지|오클라호마|퀸즐랜드)$/u
const JOINED = /^(?:,\s|\s?·\s?|[와과]\s)$/u
/** The end of a list of companies: ` 등 6개 기업`, ` 등 유럽 제약 기업 대표들이`. */
const LIST_END =
  /^\s등\s(?:[^.\s]{1,8}\s){0,5}(?:[0-9]{1,3}개\s?(?:기업|업체|회사|사)|(?:기업|업체|회사)\s?(?:대표|관계자|들이))/u
const REACH = 90
/** Words of a name that stand before its last one at most. */
const MOST_WORDS = 2
const WORD_BEFORE = /(?<![가-힣A-Za-z0-9&·-])[가-힣]{1,8}\s$/u
const NO_PART =
  /(?:[은는을를의에과와며고로인한된]|업체|기업|회사|[0-9]|분야|전문|계열사|자회사|제조사|그룹|대표|회장|사장)$/u

/** Latin letters that a first syllable may stand for, by its first consonant. */
const FIRST_LETTERS =
  'gkcq gkcq nkm dtw dtw rlw m bvwp bpv sczt sc aeiouywhjrflmnsx jzgdxy jz cjtzq kcqgx t pfv hfjwv'.split(' ')
const HANGUL_START = 0xac00
const SYLLABLES_OF_CONSONANT = 588

/** True where a name in Hangul may begin with the sound of a Latin one; a translation mostly does not. */
function beginsAlike(korean: string, latin: string): boolean {
  const consonant = Math.floor((korean.charCodeAt(0) - HANGUL_START) / SYLLABLES_OF_CONSONANT)
  return FIRST_LETTERS[consonant]?.includes(latin.charAt(0).toLowerCase()) ?? false
}

/** Where a name of several words starts, of which the last one stands before the bracket: 가온 of `가온 셀 나래(Gaon Cell Narae)`. */
function startOf(text: string, last: number, latin: string): number {
  const words = latin.split(' ').length
  let start = last
  let best = beginsAlike(text.slice(last, last + 1), latin) ? last : -1
  for (let count = 1; count < words && count <= MOST_WORDS; count++) {
    const word = WORD_BEFORE.exec(text.slice(Math.max(0, start - 10), start))?.[0]
    if (word === undefined || COUNTRIES_KO.has(word.trim()) || NO_PART.test(word.trim()) || placeNamed(word.trim()))
      break
    start -= word.length
    if (beginsAlike(word, latin)) best = start
  }
  return best
}

interface Glossed {
  readonly start: number
  readonly end: number
  readonly latin: string
  /** Behind the bracket. */
  readonly behind: number
  readonly isCompany: boolean
}

/** True where the Latin name or the words around say that a name is a company's. */
function isToldCompany(text: string, latin: string, start: number, behind: number): boolean {
  if (LEGAL_END.test(latin) || TRADE.test(latin)) return true
  const before = text.slice(Math.max(0, start - 12), start)
  if (TOLD_COMPANY.test(before)) return true
  const after = text.slice(behind, behind + REACH)
  if (OF_TOWNS.test(after)) return false
  const country = before.slice(before.trimEnd().lastIndexOf(' ') + 1).replace(/['‘“"]$/, '')
  return AGREED.test(after) || (lengthOfCountry(`${country}x`) > 0 && INVESTS.test(after))
}

function glossedAt(text: string, { 0: whole, index, groups }: RegExpExecArray): Glossed | undefined {
  const { word = '', latin = '' } = groups!
  // initials are defined by what stands before them
  if (!/[a-z]|^[A-Z]{5}/.test(latin) || !isMember(word) || NO_INVESTOR.test(word) || kindBySuffix(word))
    return undefined
  const start = startOf(text, index, latin)
  const name = text.slice(start, index + word.length)
  if (start < 0 || placeNamed(name) || COUNTRIES_KO.has(name) || ABROAD.test(name)) return undefined
  const behind = index + whole.length
  return { start, end: index + word.length, latin, behind, isCompany: isToldCompany(text, latin, start, behind) }
}

function* candidates(text: string, { start, end, latin, behind }: Glossed): Iterable<Found> {
  const korean = unlisted(text, start, end, 'company', 'introduced', 1)
  yield { ...korean, draft: { ...korean.draft, name: { ...korean.draft.name, en: latin } } }
  const at = behind - 1 - latin.length
  const spelled = unlisted(text, at, behind - 1, 'company', 'defined-in-text')
  yield { ...spelled, draft: { ...spelled.draft, aliasOf: { start, end } } }
}

/**
 * Companies that a text names in both scripts: `독일 나래켐(Naraechem)과 투자협약을`, and all of a list of such names that ends with
 * a word for companies. Both spellings are mentions. Block coordinates.
 */
export function* glossedNames(text: string): Iterable<Found> {
  let row: Glossed[] = []
  for (const match of [...matchesOf(GLOSSED, text), undefined]) {
    const glossed = match && glossedAt(text, match)
    const last = row.at(-1)
    if (glossed && last && JOINED.test(text.slice(last.behind, glossed.start))) {
      row.push(glossed)
      continue
    }
    const ended = row.length > 1 && LIST_END.test(text.slice(last!.behind, last!.behind + REACH))
    const all = row.length > 1 && (ended || row.some(({ isCompany }) => isCompany))
    for (const one of row) if (all || one.isCompany) yield* candidates(text, one)
    row = glossed ? [glossed] : []
  }
}

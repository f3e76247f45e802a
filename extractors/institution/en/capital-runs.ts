import { codeAt } from '../../code-at.ts'
import { englishPlace } from '../../name/places.ts'
import { townRegion } from '../../zone/en/spelled-places.ts'
import { isHeadlineVerb } from './actors.ts'
import { isKoreanSurname, isWesternPerson, wordsBeforePerson } from './given-names.ts'
import { GENERIC_FIRST_EN, HEAD_LAST_EN, NO_COMPANY_EN, NOT_FIRST_EN } from './lexicon.ts'

/** A run of capitalised words; offsets in the block. */
export interface Run {
  readonly start: number
  readonly end: number
}

const MOST_WORDS = 5
const LONGEST_WORD = 26
const WORD = /^[A-ZÀ-ÖØ-Þ][A-Za-z0-9&'’.+À-ÖØ-öø-ɏ-]{0,25}$/
const WORD_CODES = new Set([..."&'’.+-"].map((c) => c.charCodeAt(0)))

/** True for a Latin letter with a mark, as in `Höganäs`. */
const isAccented = (code: number): boolean => code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7

const isWordCode = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 48 && code <= 57) ||
  WORD_CODES.has(code) ||
  isAccented(code)

/** A word with the full stop of its sentence, unlike `Inc.` or `U.S.`; also a legal form that is written without one: `Kaltmann AG.` */
const ENDS_SENTENCE = /(?<![A-Za-z.])(?!(?:Inc|Ltd|Corp|Pte|Bros)\.)(?:[A-Za-z]{3,26}|A[BGS]|[BN]V|S[AE])\.$|\.['’]$/

/** `announced Thursday.Zentrabus Corp.`: the end of a sentence whose blank is missing, in a word; not `Zentra.Com`. */
const GLUED_STOP = /^.{0,22}[a-z]{3}\.(?=[A-Z](?!om(?![a-z]))[A-Za-z&-])/

/** The day behind who acts: `Kaltmann Tuesday signed`. */
const WEEKDAY_END = / (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/
const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/

const lengthOfWeekday = (text: string, end: number): number =>
  codeAt(text, end - 1) === 121 && text.startsWith('day', end - 3)
    ? (WEEKDAY_END.exec(text.slice(Math.max(0, end - 11), end))?.[0].length ?? 0)
    : 0

const LEGAL_WORD = /^(?:Co|Corp|Inc|Ltd)\.$/
const LEGAL_NEXT = /^ (?:Ltd|LLC|Inc|Limited|KG)(?![a-z])/

/** True for a legal form, ending at `end`, behind which another sentence begins: `… of Zentrabus Co. It will …`. */
const isEndOfName = (text: string, word: string, end: number): boolean =>
  LEGAL_WORD.test(word) && !LEGAL_NEXT.test(text.slice(end, end + 9))

/** The capitalised words, at most five with one blank between them, that end at `before` or at the weekday there; undefined where there is none. */
export function runBefore(text: string, before: number): Run | undefined {
  const end = before - lengthOfWeekday(text, before)
  let start = end
  let at = end
  for (let count = 0; count < MOST_WORDS; count++) {
    let first = at
    while (first > 0 && at - first < LONGEST_WORD && isWordCode(text.charCodeAt(first - 1))) first--
    const word = text.slice(first, at)
    const glued = word.includes('.') ? GLUED_STOP.exec(word) : null
    if (glued) {
      start = first + glued[0].length
      break
    }
    // a full stop at the end of a word ends a sentence
    if (!WORD.test(word) || (count > 0 && (ENDS_SENTENCE.test(word) || isEndOfName(text, word, at)))) break
    start = first
    if (codeAt(text, first - 1) !== 32) break
    at = first - 1
  }
  return start < end ? { start, end } : undefined
}

/** Where a name ends before a bracket that ends at `end`: `Zentra (30 billion won)`; `end` itself where there is none. */
export function endBeforeBracket(text: string, end: number): number {
  if (text.charAt(end - 1) !== ')') return end
  const open = text.lastIndexOf('(', end)
  return open > end - 40 && open > 0 ? open - Number(text.charAt(open - 1) === ' ') : end
}

/** Where a subject ends whose relative clause ends in a comma at an offset: `Zentrabus, which makes kelp jelly, has …`. */
export function endBeforeClause(text: string, end: number): number {
  if (text.charAt(end - 1) !== ',') return end
  const near = text.slice(Math.max(0, end - 120), end - 1)
  const at = near.lastIndexOf(', which ')
  return at < 0 || /[.;:\n]/.test(near.slice(at)) ? end : end - 1 - near.length + at
}

/** Titles of people, which end the name of whom they work for: `ProLogis Chairman …`. */
const TITLE =
  /^(?:CEO|CFO|CTO|COO|Chairman|Chairwoman|Vice|President|Director|Commissioner|Minister|Ambassador|Governor|Mayor)$/

/** A legal form, or two letters, that may end a sentence: `Zentrabus Corp. The company …`, `and ZX. As the largest …`. */
const LEGAL_STOP = /(?:^|[ ,])(?:Co|Corp|Inc|Ltd|[A-Z][A-Z&])\. $/

/** The capitalised words, at most five, that start at `start`, up to a verb of a headline; a full stop at their end is left out. */
export function runAfter(text: string, start: number): Run | undefined {
  let end = start
  let at = start
  for (let count = 0; count < MOST_WORDS; count++) {
    let last = at
    while (last < text.length && last - at < LONGEST_WORD && isWordCode(text.charCodeAt(last))) last++
    const word = text.slice(at, last)
    const glued = word.includes('.') ? GLUED_STOP.exec(word) : null
    if (glued) {
      end = at + glued[0].length - 1
      break
    }
    if (!WORD.test(word) || (count > 0 && (isHeadlineVerb(word) || TITLE.test(word) || WEEKDAY.test(word)))) break
    if (count > 0 && NOT_FIRST_EN.has(word) && LEGAL_STOP.test(text.slice(start, at))) break
    end = last
    if (codeAt(text, last) !== 32 || ENDS_SENTENCE.test(word)) break
    at = last + 1
  }
  while (end > start && /[.'’&-]/.test(text.charAt(end - 1))) end--
  const owner = text.slice(start, end).search(/['’]s(?: |$)/)
  if (owner > 0) end = start + owner
  return end > start ? { start, end } : undefined
}

/** True for a run whose first words may stand at the end of the line above. */
export const isBroken = (text: string, { start }: Run): boolean =>
  /[A-Z][a-z]{2,14}\n$/.test(text.slice(Math.max(0, start - 18), start))

/** The run without the mark of an owner at its end: `SoftBank's`. */
export function withoutOwning(text: string, { start, end }: Run): Run {
  const mark = /['’]s?$/.exec(text.slice(start, end))
  return { start, end: mark ? end - mark[0].length : end }
}

/** True for the words before a verb that say where its subject is: `the University of Garam at Narabon opened …`. */
export const isWhere = (text: string, { start }: Run): boolean =>
  / (?:at|in|near) (?:the )?$/.test(text.slice(Math.max(0, start - 10), start))

/** A legal form with a name behind it: `Kaltmann Grains Co Ltd Kim`. */
const LEGAL_INSIDE = / (?:Co\.?,? ?Ltd\.?|Corp\.?|Inc\.?|Ltd\.?|LLC)(?= [A-Z])/

/** The run without the person who leads the company at its end: `CEO of Kaltmann Grains John Kim`. */
export function withoutPerson(text: string, { start, end }: Run): Run {
  const run = text.slice(start, end)
  const legal = LEGAL_INSIDE.exec(run)
  if (legal) return { start, end: start + legal.index + legal[0].length }
  const words = run.split(' ')
  return { start, end: start + words.slice(0, wordsBeforePerson(words)).join(' ').length }
}

/** The run without `The`, `Meanwhile` …, and the owner in `Daejeon's Garam District`, at its start; undefined where nothing is left. */
export function withoutOpener(text: string, { start, end }: Run): Run | undefined {
  const run = text.slice(start, end)
  let at = 0
  for (const mark of ["'s ", '’s ']) {
    const owner = run.lastIndexOf(mark)
    if (owner > 0) at = Math.max(at, owner + 3)
  }
  const based = run.indexOf('-') > 0 ? BASED.exec(run) : null
  if (based) at = Math.max(at, based.index + based[0].length)
  if (at >= run.length) return undefined
  for (;;) {
    const blank = run.indexOf(' ', at)
    const word = run.slice(at, blank < 0 ? run.length : blank)
    const inside = word === 'New' && blank > 0 && /[a-z] $/.test(text.slice(Math.max(0, start + at - 2), start + at))
    if (inside || !NOT_FIRST_EN.has(word)) return at < run.length ? { start: start + at, end } : undefined
    if (blank < 0) return undefined
    at = blank + 1
  }
}

/** Where a company comes from, before its name: `U.S.-based Kaltmann`, `Hong Kong-listed Kaltmann`. */
const BASED = /(?<=[A-Za-z.])-(?:based|headquartered|listed|born|owned|run|backed|funded|affiliated?|invested)(?: |$)/

/** Surnames that also begin names of companies: they say a person only before a hyphen. */
const ALSO_COMPANY = new Set([
  'Han',
  'Oh',
  'An',
  'Im',
  'Na',
  'Ji',
  'Do',
  'Ha',
  'Won',
  'Chun',
  'Hyun',
  'Min',
  'Sung',
  'Yang',
  'Son',
  'Cha',
])

/** The middle initial of a person: `Omar A. Haddad`. */
const INITIAL = /^[A-Z]\.$/

/** True for the name of a Korean, as in `Kim Minsu`, and for any name with a hyphen before a small letter. */
function isPerson(words: readonly string[]): boolean {
  if (isWesternPerson(words) || (words.length > 1 && /^[A-Z][a-z]+-[a-z]+$/.test(words.at(-1)!))) return true
  if (words.length > 2 && INITIAL.test(words[1]!)) return true
  const first = words[0]!
  return isKoreanSurname(first) && !ALSO_COMPANY.has(first) && words.length <= 3 && words.length > 1
}

/** People of a nation: `Belgians`. */
const PEOPLE =
  /^(?:Korean|American|German|Belgian|European|Russian|Italian|Canadian|Australian|Indian|Asian|African|Israeli|Norwegian|Austrian|Mexican|Brazilian|Indonesian|Malaysian|Singaporean)s$/

/** A word that says how, alone at the start of a sentence: `Specifically, Zentra will build …`. */
const ADVERB = /^[A-Z][a-z]{2,14}(?:al|iv|ous|ent|ant|ar|at)ly$/

/** A sum as headlines write it: `W4t`. */
const SUM = /^(?:W|KRW|US)[0-9][0-9.,]{0,9}[a-z]{0,3}$/

/** A company that the text does not name, and what else a letter tells apart: `Company A`, `Series A`. */
const NAMELESS = /^(?:Company|Firm|Corporation|Series|Phase|Type|Class|Zone|Plan) [A-Z]$/

/** A word for a nation, alone or behind whose it is: `Australian` of `Australian miner Narae`, `Narae's German headquarters`. */
const NATION_ALONE =
  /^(?:.{1,30}['’]s? )?(?:(?:South |North )?Korean|Japanese|Chinese|American|German|French|British|European|Taiwanese|Australian|Canadian|Dutch|Swiss|Danish|Swedish|Norwegian|Finnish|Italian|Spanish|Belgian|Austrian|Indian|Indonesian|Vietnamese|Thai|Malaysian|Singaporean|Filipino|Russian|Israeli|Turkish|Brazilian|Mexican|Saudi)$/

/** Who leads a body, between its name and the person's: `FEZ Commissioner Na Garam`. */
const OFFICER = / (?:Commissioner|President|Chairman|Chairwoman|CEO|Mayor|Governor|Minister) [A-Z][a-z]+/

/** True where a run may be the name of a company: no country, place, generic word, or Korean person. */
export function isCompanyLike(name: string): boolean {
  const words = name.split(' ')
  return (
    /^[A-Z0-9]/.test(name) &&
    name.length >= 2 &&
    name.length <= 50 &&
    words.length <= 6 &&
    !NO_COMPANY_EN.has(name) &&
    !NOT_FIRST_EN.has(name) &&
    !ADVERB.test(name) &&
    !NAMELESS.test(name) &&
    !SUM.test(name) &&
    !/^(?:(?:LTD|Ltd|Inc|LLC|Corp|Co)|U\.[KSN]|U\.S\.A|E\.U|U\.A\.E)\.?$/.test(name) &&
    !PEOPLE.test(name) &&
    !words.every((word) => GENERIC_FIRST_EN.has(word)) &&
    // the rest of `Zentra Games & Entertainment`
    (words.length > 1 || !HEAD_LAST_EN.has(name)) &&
    !isPerson(words) &&
    !NATION_ALONE.test(name) &&
    !OFFICER.test(name) &&
    !/^(?:Korean|Japanese|Chinese|American|German|French|British|European|Taiwanese|Dutch|Swedish|Norwegian|Finnish|Italian|Spanish|Belgian|Austrian|Israeli|Vietnamese|Indonesian|Malaysian) [A-Z]/.test(
      name,
    ) &&
    englishPlace(name) === undefined &&
    townRegion(name) === undefined &&
    !/^(?:Discussed|Visited|Agreed|Signed|Exchanged|Shared|Pledged|Promised)$/.test(name) &&
    // `EcoPlan`: a part of a word says nothing
    !/(?:^|[ -])(?:Zone|Zones|Complex|District|Province|City|County|Day|Act|Plan|Project|Forum|Expo|Summit|Fair|Airport|Minister|President|Mayor|Governor|University|FEZ|Port|Park|Island|Street|Companies|Corporations|Firms|Enterprises|MOUs?|LOIs?|Valley)$/.test(
      name,
    )
  )
}

import { WordFilter } from '../../word-filter.ts'
import { CARDINALS, MONTHS, ORDINALS, PARTS, SEASONS, STEPS, WEEKDAYS } from './lexicon.ts'

const words = (...lists: readonly (readonly string[])[]): Set<string> =>
  new Set(lists.flat().map((w) => w.split(/[\s-]/)[0]!))

/** Prepositions and articles: a date starts with them only where one of the other first words, or a number, follows. */
const OPENERS = new Set(
  'the from between since ever anytime after as starting beginning commencing effective up until till by sometime sometimes before prior no not through thru in for over during within on dated due only more less at'.split(
    ' ',
  ),
)
/** Counts and ordinals: what they count must follow. */
const COUNTERS = words(Object.keys(CARDINALS), Object.keys(ORDINALS))
/** First words that a date may start with. */
const STARTERS = words(
  Object.keys(MONTHS),
  Object.keys(WEEKDAYS),
  Object.keys(STEPS),
  Object.keys(SEASONS),
  Object.keys(PARTS),
  'that subsequent initial remaining every each today tomorrow yesterday now day year eoy week q h fy fiscal latter mid twenties thirties forties fifties sixties seventies eighties nineties'.split(
    ' ',
  ),
)
const COUNTED = words(
  Object.keys(MONTHS),
  [...Object.keys(WEEKDAYS), ...Object.keys(WEEKDAYS).map((w) => `${w}s`)],
  [...COUNTERS],
  'days weeks months years quarters yrs fortnights decades decade day week month year quarter yr qtr fortnight half last past previous next coming upcoming following of to through till until and in hundred thousand - – ~'.split(
    ' ',
  ),
)
/** Words that may stand between an opener and its date. */
const BRIDGES = new Set(
  'around about roughly approximately early the year later than to than from on in of a an only period'.split(' '),
)

/** The lower-case word at an offset; empty where none stands there. */
function wordAt(text: string, at: number): string {
  let end = at
  while (end < at + 14 && isLetter(text.charCodeAt(end))) end++
  return end > at ? text.slice(at, end).toLowerCase() : ''
}

/** True where a date may start at an offset: a number, a first word, or an opener before one. Looks ahead four words. */
function opensDate(text: string, at: number, depth = 0): boolean {
  const code = text.charCodeAt(at)
  if (isDigit(code) || ((code === 39 || code === 0x2018 || code === 0x2019) && isDigit(text.charCodeAt(at + 1))))
    return true
  const word = wordAt(text, at)
  if (!word) return false
  if (STARTERS.has(word)) return true
  const next = at + word.length + (text[at + word.length + 1] === ' ' ? 2 : 1)
  if (COUNTERS.has(word)) {
    const after = wordAt(text, next) || text[next] || ''
    if (after === 'period' && depth < 4) return opensDate(text, next, depth + 1)
    return COUNTED.has(after) || isDigit(text.charCodeAt(next)) || text[at + word.length] !== ' '
  }
  return depth < 4 && (OPENERS.has(word) || BRIDGES.has(word)) && opensDate(text, next, depth + 1)
}

/** ASCII digit by its code unit. */
export const isDigit = (code: number): boolean => code >= 48 && code <= 57
/** ASCII letter by its code unit. */
export const isLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122)

const FIRST_WORDS = new WordFilter([...STARTERS, ...OPENERS, ...COUNTERS])

/** The first word decides cheaply; only then does the grammar look. */
export function mayStart(text: string, at: number, end: number): boolean {
  if (!FIRST_WORDS.mayHold(text, at, end)) return false
  const word = text.slice(at, end).toLowerCase()
  return STARTERS.has(word) || ((OPENERS.has(word) || COUNTERS.has(word)) && opensDate(text, at))
}

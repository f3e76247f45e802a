import { codeAt } from '../../code-at.ts'
import { WordTable } from '../../word-table.ts'
import { CARDINALS, MONTHS, ORDINALS, PARTS, SEASONS, STEPS, WEEKDAYS } from './lexicon.ts'

/** A date may start with the word. */
export const STARTER = 1
/** A preposition or an article: a date starts with it only where a starter, a counter or a number follows. */
export const OPENER = 1 << 1
/** A count or an ordinal: what it counts must follow. */
export const COUNTER = 1 << 2
/** May follow a counter. */
export const COUNTED = 1 << 3
/** May stand between an opener and its date. */
export const BRIDGE = 1 << 4
/** `period`, which may also stand between a counter and what it counts. */
export const PERIOD = 1 << 5
/** May follow digits that are part of a date. */
export const UNIT = 1 << 6
/** `the`, which most forms may have before them. */
const THE = 1 << 7
/** `that`, which a date starts with only where a period of its own follows. */
export const THAT = 1 << 22
/** Periods that `that` points to. */
export const POINTED = 1 << 23

/** Opens a date only where a follower stands behind it: `first`, `this`, `each`. */
const LEANING = 1 << 24
/** May follow a leaning word. */
const FOLLOWER = 1 << 25

/** What may read something that opens with the word: parts of a period. */
export const PART = 1 << 8
/** The second week of a period. */
export const NTH = 1 << 9
/** Weeks by number or by a day. */
export const WEEK = 1 << 10
/** Quarters, halves, seasons, decades, centuries and fiscal years. */
export const SUB_YEAR = 1 << 11
/** Days and periods told from today. */
export const RELATIVE = 1 << 12
/** Weekdays. */
export const WEEKDAY = 1 << 13
/** Days and months by name. */
export const NAMED = 1 << 14
/** Days of a month by ordinal. */
export const DAY = 1 << 15
/** Dates in figures. */
export const NUMERIC = 1 << 16
/** Bare years. */
export const YEAR = 1 << 17
/** Lengths and shifts by a count. */
export const COUNT = 1 << 18
/** Lengths behind `the last` and the like. */
export const LAST = 1 << 19
/** Ranges of days of one month. */
export const RANGE = 1 << 20
/** Repeated times. */
export const SET = 1 << 21

const READ =
  PART | NTH | WEEK | SUB_YEAR | RELATIVE | WEEKDAY | NAMED | DAY | NUMERIC | YEAR | COUNT | LAST | RANGE | SET

const firsts = (...lists: readonly (readonly string[])[]): string[] => lists.flat().map((w) => w.split(/[\s-]/)[0]!)
const list = (words: string): string[] => words.split(' ')
const keys = (lexicon: Readonly<Record<string, unknown>>): string[] => firsts(Object.keys(lexicon))

const MONTH_WORDS = keys(MONTHS)
const WEEKDAY_WORDS = keys(WEEKDAYS)
const STEP_WORDS = keys(STEPS)
const SEASON_WORDS = keys(SEASONS)
const PART_WORDS = keys(PARTS)
const ORDINAL_WORDS = keys(ORDINALS)
const COUNT_WORDS = keys(CARDINALS)
const DECADE_WORDS = list('twenties thirties forties fifties sixties seventies eighties nineties')
const DAY_WORDS = list('day year month today tomorrow yesterday that a eoy end')
const UNIT_WORDS = list('day week month quarter year yr fortnight decade').flatMap((w) => [w, `${w}s`])
/** Between a count and what it counts: `14 consecutive months`. */
const IN_A_ROW = list('consecutive straight')

/** Each kind with its words. */
const KINDS: readonly (readonly [number, readonly string[]])[] = [
  [
    STARTER,
    [
      ...[...MONTH_WORDS, ...WEEKDAY_WORDS, ...STEP_WORDS, ...SEASON_WORDS, ...PART_WORDS, ...DECADE_WORDS],
      ...list(
        'subsequent initial final remaining every each today tomorrow yesterday now day year eoy week q h fy fiscal latter mid',
      ),
    ],
  ],
  [
    OPENER,
    list(
      'the from between since ever anytime after as starting beginning commencing effective up until till by sometime sometimes before prior no not through thru in for over during within on dated due only more less at took takes take taking lasted lasts lasting',
    ),
  ],
  [COUNTER, [...COUNT_WORDS, ...ORDINAL_WORDS]],
  [
    COUNTED,
    [
      ...[...MONTH_WORDS, ...WEEKDAY_WORDS, ...WEEKDAY_WORDS.map((w) => `${w}s`), ...COUNT_WORDS, ...ORDINAL_WORDS],
      ...[...UNIT_WORDS, ...IN_A_ROW, 'qtr', 'half', 'hundred', 'thousand'],
      ...list('last past previous next coming upcoming following of to through till until and in'),
    ],
  ],
  [
    BRIDGE,
    list('around about roughly approximately early the year later than to than from on in of a an only period course'),
  ],
  [PERIOD, ['period']],
  [THE, ['the']],
  [THAT, ['that']],
  [POINTED, ['year', 'month', 'same']],
  [
    UNIT,
    [
      ...[...MONTH_WORDS, ...WEEKDAY_WORDS.map((w) => `${w}s`), ...UNIT_WORDS, ...IN_A_ROW],
      ...list('last past previous next coming upcoming and to through thru until till of in st nd rd th s q h'),
    ],
  ],
  [
    LEANING,
    [
      ...[...COUNT_WORDS, ...ORDINAL_WORDS, ...STEP_WORDS, ...PART_WORDS],
      ...list('every each day month year week that latter subsequent initial remaining only more less'),
    ],
  ],
  [
    FOLLOWER,
    [
      ...[...UNIT_WORDS, ...MONTH_WORDS, ...WEEKDAY_WORDS, ...WEEKDAY_WORDS.map((w) => `${w}s`), ...COUNT_WORDS],
      ...[...ORDINAL_WORDS, ...STEP_WORDS, ...SEASON_WORDS, ...PART_WORDS, ...DECADE_WORDS, ...DAY_WORDS],
      ...IN_A_ROW,
      ...list('half qtr weekend calendar fiscal final business fy q h hundred thousand'),
      ...list('of in the to through thru till until and than before earlier after commencing beginning starting'),
    ],
  ],
  [PART, PART_WORDS],
  [NTH, ['last', ...ORDINAL_WORDS]],
  [WEEK, ['week']],
  [
    SUB_YEAR,
    [
      ...list('first second third fourth last final latter q h early mid late fy fiscal'),
      ...SEASON_WORDS,
      ...DECADE_WORDS,
    ],
  ],
  [RELATIVE, [...STEP_WORDS, ...DAY_WORDS]],
  [WEEKDAY, WEEKDAY_WORDS],
  [NAMED, [...MONTH_WORDS, ...ORDINAL_WORDS]],
  [DAY, ORDINAL_WORDS],
  [YEAR, list('two seventeen eighteen nineteen twenty')],
  [COUNT, [...COUNT_WORDS, 'more', 'less']],
  [LAST, list('last past previous next coming following upcoming first initial subsequent remaining only')],
  [RANGE, ORDINAL_WORDS],
  [SET, ['every', 'each']],
]

function kindsByWord(): Map<string, number> {
  const kinds = new Map<string, number>()
  for (const [kind, words] of KINDS) for (const word of words) kinds.set(word, (kinds.get(word) ?? 0) | kind)
  return kinds
}

/** What the first words of dates may open, one bit for each kind. */
export const FIRST_WORDS = new WordTable(kindsByWord())

/** ASCII digit by its code unit. */
export const isDigit = (code: number): boolean => code >= 48 && code <= 57
/** ASCII letter by its code unit. */
export const isLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
const isBlank = (code: number): boolean => code === 32 || code === 10 || code === 160

/** Behind a number that ends here: its sentence goes on, or it counts what no date counts. */
const CLOSING = new Set([...',;:)]%!?"”'].map((c) => c.charCodeAt(0)))
const BLANK = 32
const POINT = 46
const QUOTE = 39
const BRACKET = 40
const LONGEST_YEAR = 4

/** The letter of `2022 3Q`, `2022 1H`. */
const isPartSign = (code: number): boolean => code === 0x51 || code === 0x48

/** What may read something that opens with the digits at an offset: bare years everywhere, all else by what follows. */
function kindsOfDigits(text: string, at: number): number {
  let end = at + 1
  while (end - at <= LONGEST_YEAR && isDigit(codeAt(text, end))) end++
  const next = codeAt(text, end)
  if (end === text.length || CLOSING.has(next)) return YEAR
  if (next === POINT) return NUMERIC | YEAR
  if (isLetter(next)) return FIRST_WORDS.valueAt(text, end) & UNIT ? READ : YEAR
  if (!isBlank(next)) return READ
  const place = end + (isBlank(codeAt(text, end + 1)) ? 2 : 1)
  const follows = codeAt(text, place)
  if (isLetter(follows)) return FIRST_WORDS.valueAt(text, place) & UNIT ? READ : YEAR
  if (isDigit(follows)) return isPartSign(text.charCodeAt(place + 1)) ? SUB_YEAR | YEAR : YEAR
  return follows === BRACKET ? YEAR : READ
}

/** Letters beyond ASCII that patterns without case take for `s` and `k`. */
const isFolded = (code: number): boolean => code === 0x17f || code === 0x212a

/** The kinds of dates that may open at an offset, also behind `the`; a kind that is not among them does not. */
export function kindsAt(text: string, at: number): number {
  const kinds = kindsOfWord(text, at)
  return (kinds & THE ? kindsOfWord(text, at + 'the '.length) : kinds) & READ
}

function kindsOfWord(text: string, at: number): number {
  const code = codeAt(text, at)
  if (isDigit(code)) return kindsOfDigits(text, at)
  if (!isLetter(code)) return code === QUOTE || code > 127 ? READ : 0
  const kinds = FIRST_WORDS.valueAt(text, at)
  const { end } = FIRST_WORDS
  if (isFolded(codeAt(text, end))) return READ
  return kinds & LEANING && !mayLean(text, end) ? 0 : kinds
}

/** False for a leaning word that ends at `end` where its clause does, and before a word that is no follower. */
function mayLean(text: string, end: number): boolean {
  const next = codeAt(text, end)
  if (end === text.length || next === POINT || CLOSING.has(next)) return false
  if (next !== BLANK || !isLetter(codeAt(text, end + 1))) return true
  return (FIRST_WORDS.valueAt(text, end + 1) & FOLLOWER) !== 0 || isFolded(codeAt(text, FIRST_WORDS.end))
}

import { eat, isYear, wideYear } from '../eat.ts'
import type { Draft } from '../found.ts'
import { isDayCount } from './day-counts.ts'
import { DIRECTION, ORDINAL, PART, RELATIVE, SEASON } from './lexicon.ts'
import { countNumber, monthNumber, sinoNumber } from './numerals.ts'
import { type Read, readMonthDay, readNumeric, validDay, validMonth, weekdayNumber, withWeekday } from './numeric.ts'
import { isPastYear } from './past-year.ts'
import * as P from './patterns.ts'

/** The lexicon by words without blanks. */
const RELATIVE_BY_WORD = new Map(Object.entries(RELATIVE).map(([word, value]) => [word.replace(/ /g, ''), value]))
const ORDINAL_BY_WORD = new Map(Object.entries(ORDINAL).map(([word, value]) => [word.replace(/ /g, ''), value]))
const ordinalNumber = (word: string): number => ORDINAL_BY_WORD.get(word.replace(/\s/g, '')) ?? Number(word)
const isBlank = (c: string | undefined): boolean => c === ' ' || c === '\u00a0' || c === '\n'
/** Position after at most two blanks, of which one may be the end of a line: wrapped text parts `2027년` and `3월`. */
export function afterBlank(text: string, at: number): number {
  let i = at
  while (i < at + 2 && isBlank(text[i])) i++
  return i
}

/** The year or the relative word that a point starts with, into `draft`; the new position, or -1. */
function readHead(text: string, at: number, draft: Draft): number {
  const word = eat(P.RELATIVE_WORD, text, at)
  if (word) {
    const relative = word[0] === '올' ? RELATIVE.금년 : RELATIVE_BY_WORD.get(word[0].replace(/\s/g, ''))
    if (!relative) return -1
    draft.relative = relative
    return P.RELATIVE_WORD.lastIndex
  }
  const hangul = eat(P.HANGUL_YEAR, text, at)?.groups
  if (hangul) {
    draft.year = sinoNumber(hangul.word!)
    return P.HANGUL_YEAR.lastIndex
  }
  const spoken = eat(P.SPOKEN_YEAR, text, at)?.groups
  if (spoken) {
    draft.year = 2000 + Number(spoken.year)
    return P.SPOKEN_YEAR.lastIndex
  }
  const listed = eat(P.LISTED_YEAR, text, at)?.groups
  if (listed) {
    draft.year = Number(listed.year)
    return P.LISTED_YEAR.lastIndex
  }
  const year = eat(P.YEAR, text, at)?.groups
  if (!year) return -1
  const n = Number(year.year)
  const end = P.YEAR.lastIndex
  if (year.year!.length === 2 && !year.quote && n < 80 && !isShortYear(text, at, end, n)) return -1
  // `0000년` is no short year.
  draft.year = year.year!.length === 2 ? wideYear(n) : n
  return isYear(draft.year) ? end : -1
}

const YEAR_PART = /^\s?(?:\d{1,2}\s?월|[1-4](?:\/4)?분기|[상하]반기|도(?![가-힣])|산)/
const FISCAL = /^ (?:예산|본예산|추경|결산|국비|정부|업무|신규|제\d|상반기|하반기|[1-4]분기)/
/** `16년도 108억원`, `17년도에는`, but `20년도 더 된`. */
const RECKONED_YEAR = /^(?:에(?:는|도)?\s|\s\d|까지|부터|의\s|\s?기준|\s?말)/
const RECKONED = /^(?:부터(?=[\s는의,])|\s?기준|\s?말(?=[\s에까기,]))/

/** True where a bare number of two digits is a year: before a month or a part of the year, `26년도 예산`, `19년부터 25년까지`, `19년 기준`. */
function isShortYear(text: string, at: number, end: number, n: number): boolean {
  const next = text.slice(end, end + 8)
  if (YEAR_PART.test(next) || (text[end - 1] === '도' && FISCAL.test(next))) return true
  if (isPastYear(text, at - (text[at - 1] === ' ' ? 3 : 2), end)) return true
  if (n < 15 || n >= 40) return false
  if (text[end - 1] === '도' && RECKONED_YEAR.test(next)) return true
  return RECKONED.test(next) || (next.startsWith('까지') && /\d년부터 ?$/.test(text.slice(Math.max(0, at - 5), at)))
}

/** Days, weeks and weekdays counted in a month or year: `말일`, `셋째 주 수요일`, `마지막 일요일`. */
function readOrdinal(text: string, at: number, draft: Draft): number {
  if ((draft.month || draft.relative?.unit === 'month') && eat(P.LAST_DAY, text, at)) {
    draft.ordinal = { unit: 'day', n: -1 }
    return P.LAST_DAY.lastIndex
  }
  const weekday = eat(P.NTH_WEEKDAY, text, at)?.groups
  if (weekday) {
    draft.ordinal = { unit: 'weekday', n: ordinalNumber(weekday.n!) }
    draft.weekday = weekdayNumber(weekday.long!)
    return P.NTH_WEEKDAY.lastIndex
  }
  const week = eat(P.NTH_WEEK, text, at)?.groups
  if (!week) return -1
  const n = ordinalNumber((week.n ?? week.digit)!)
  if (!n || n > 53) return -1
  draft.ordinal = { unit: 'week', n }
  const end = P.NTH_WEEK.lastIndex
  const day = eat(P.PLAIN_WEEKDAY, text, afterBlank(text, end))?.groups
  if (!day) return end
  // `둘째 주 일요일` is the second Sunday, as shops close by it.
  draft.ordinal = { unit: 'weekday', n }
  draft.weekday = weekdayNumber(day.long!)
  return P.PLAIN_WEEKDAY.lastIndex
}

/** Quarter, half, season or end of a year; the new position, or -1. */
function readSubYear(text: string, at: number, draft: Draft): number {
  const quarter = eat(P.QUARTER, text, at)?.groups
  if (quarter) {
    draft.quarter = quarter.n ? Number(quarter.n) : sinoNumber(quarter.word!)
    return P.QUARTER.lastIndex
  }
  const half = eat(P.HALF, text, at)?.groups
  if (half) {
    draft.half = half.word === '상' || half.word === '전' ? 1 : 2
    return P.HALF.lastIndex
  }
  const season = draft.year || draft.relative || draft.direction ? eat(P.SEASON_WORD, text, at)?.groups : null
  if (season) {
    draft.season = SEASON[season.word!]!
    return P.SEASON_WORD.lastIndex
  }
  const end = eat(P.YEAR_END, text, at)?.groups
  if (!end) return -1
  draft.part = end.word === '말' ? 'late' : 'early'
  // `지난 연말`: the end of last year.
  const isLast = draft.direction === 'past' && draft.part === 'late'
  if (!draft.year && !draft.relative) draft.relative = { unit: 'year', offset: isLast ? -1 : 0 }
  return P.YEAR_END.lastIndex
}

/** Month and day behind what was read so far; the new position, or `at` where none follows. */
function readMonthAndDay(text: string, at: number, draft: Draft): number {
  let end = at
  let next = afterBlank(text, at)
  const listed = draft.relative && draft.relative.unit !== 'year' ? null : eat(P.LISTED_MONTH, text, next)?.groups
  if (listed && areRisingMonths([listed.month!, ...listed.rest!.match(/\d+/g)!])) {
    draft.month = Number(listed.month)
    return P.LISTED_MONTH.lastIndex
  }
  const month = draft.relative && draft.relative.unit !== 'year' ? null : eat(P.MONTH, text, next)?.groups
  if (month) {
    const n = month.month ? Number(month.month) : monthNumber(month.word!)
    if (!validMonth(n)) return at
    draft.month = n
    end = P.MONTH.lastIndex
    const glue = eat(P.GLUE, text, end)
    next = glue ? P.GLUE.lastIndex : end
  }
  // In a year without its month a day is none: `2018년 7일`.
  if (draft.year !== undefined && !month) return end
  if (draft.relative && draft.relative.unit === 'year' && !month) return end
  const day = eat(P.DAY, text, next)?.groups
  if (!day) return end
  const digits = day.day ?? day.listed
  const n = digits ? Number(digits) : sinoNumber(day.word!)
  const bare = !month && !draft.relative && !draft.direction
  if (!month && !draft.relative && isCountChange(text, P.DAY.lastIndex)) return end
  if (bare && isDayCount(text, next, P.DAY.lastIndex)) return end
  if (!validDay(n) || (day.word && day.word.length === 1 && !month && !looksLikeDay(text, P.DAY.lastIndex))) return end
  draft.day = n
  return P.DAY.lastIndex
}

/** True for numbers of months in their order: `2·6·10`. */
const areRisingMonths = (numbers: readonly string[]): boolean =>
  numbers.every((n, i) => validMonth(Number(n)) && (i === 0 || Number(n) > Number(numbers[i - 1])))

/** `30일에서 12일로 줄였다`: numbers of days. */
const isCountChange = (text: string, at: number): boolean =>
  /^(?:로\s(?:단축|줄|늘|앞당|연장|확대|축소)|에서\s(?:약\s)?\d{1,3}\s?일로)/.test(text.slice(at, at + 14))

/** A day written with one Hangul digit is too short to stand alone, except before its weekday. */
const looksLikeDay = (text: string, at: number): boolean => eat(P.WEEKDAY, text, at) !== null

/** 초, 중순, 말 of what was read; the new position, or `at`. */
function readPart(text: string, at: number, draft: Draft): number {
  const part = eat(P.PART_WORD, text, afterBlank(text, at))?.groups
  if (!part || draft.day || draft.relative?.unit === 'day') return at
  draft.part = PART[part.word!]!
  return P.PART_WORD.lastIndex
}

/** `지난 2.28(금)`, `오는 3.12(수)`: figures that their weekday makes a day, on the side that the word before them tells. */
function readDottedDay(text: string, at: number, draft: Draft): Read | null {
  const read = readMonthDay(text, at)
  return read?.point.weekday ? { ...read, point: { ...draft, ...read.point } } : null
}

/** The longest point at an offset that is made of words and numbers with their units. */
export function readPoint(text: string, start: number): Read | null {
  const draft: Draft = {}
  const direction = eat(P.DIRECTION_WORD, text, start)?.groups?.word
  let at = direction ? P.DIRECTION_WORD.lastIndex : start
  const side = direction ? DIRECTION[direction] : undefined
  if (side === 'past' || side === 'future') draft.direction = side
  if (side === 'this') draft.relative = { unit: 'year', offset: 0 }

  const numeric = direction ? (readNumeric(text, at) ?? readDottedDay(text, at, draft)) : null
  if (numeric) return numeric
  const head = readHead(text, at, draft)
  if (head >= 0) at = afterOf(text, head)
  let end = head >= 0 ? head : -1
  if (side === 'this' && head < 0 && direction !== '올') draft.relative = thisOf(text, at)
  const sub = draft.relative && draft.relative.unit !== 'year' ? -1 : readSubYear(text, afterBlank(text, at), draft)
  if (sub >= 0) end = sub
  else {
    const next = readMonthAndDay(text, at, draft)
    if (next > at || (draft.month && next >= at)) end = next
  }
  const ordinal = draft.day ? -1 : readOrdinal(text, afterBlank(text, end < 0 ? at : afterOf(text, end)), draft)
  if (ordinal >= 0 && (end >= 0 || draft.weekday)) end = ordinal
  else if (ordinal >= 0) delete draft.ordinal
  if (end < 0) return readWeekday(text, at, draft)
  return finish(text, end, draft)
}

/** Past a genitive particle: `올해의 하반기`. */
const afterOf = (text: string, at: number): number => (text[at] === '의' && text[at + 1] === ' ' ? at + 1 : at)

/** `이번 9월`, `이번 금요일`: this year's, or this week's. */
function thisOf(text: string, at: number): NonNullable<Draft['relative']> {
  return eat(P.PLAIN_WEEKDAY, text, at) ? { unit: 'week', offset: 0 } : { unit: 'year', offset: 0 }
}

function readWeekday(text: string, at: number, draft: Draft): Read | null {
  const found = eat(P.PLAIN_WEEKDAY, text, at)?.groups
  if (!found) return null
  draft.weekday = weekdayNumber(found.long!)
  return { point: draft, end: P.PLAIN_WEEKDAY.lastIndex }
}

/** Part, weekday or the whole week behind a point. */
function finish(text: string, at: number, draft: Draft): Read | null {
  let end = readPart(text, at, draft)
  const weekdayFits = draft.day || draft.relative?.unit === 'week' || draft.relative?.unit === 'day'
  if (draft.relative?.unit === 'day' && text[end] === '(') end = statedDay(text, end, draft)
  if (weekdayFits && !draft.part) {
    const read = withWeekday(text, { point: draft, end: end === at ? at : end })
    end = read.end
    if (read.point.weekday) draft.weekday = read.point.weekday
  }
  if (draft.day && eat(P.WEEK_OF, text, end)) {
    draft.wholeWeek = true
    end = P.WEEK_OF.lastIndex
  }
  if (draft.month && !draft.year && !draft.relative) end = trailingYear(text, end, draft)
  return { point: draft, end }
}

/** `어제(26일)`, `오늘(6/13)`: the day beside a deictic word, to be checked against it. */
function statedDay(text: string, at: number, draft: Draft): number {
  const found = /^\((?:(\d{1,2})[./])?(\d{1,2})일?(?:,?\s?[월화수목금토일]요일)?\)/.exec(text.slice(at, at + 15))
  if (!found || !validDay(Number(found[2]))) return at
  const month = found[1] === undefined ? undefined : Number(found[1])
  if (month !== undefined && !validMonth(month)) return at
  draft.day = Number(found[2])
  if (month !== undefined) draft.month = month
  return at + found[0].length
}

/** `1월 12일, 2016년`: a year behind its day, as in translated text. */
function trailingYear(text: string, at: number, draft: Draft): number {
  if (!draft.day) return at
  const found = /^,?\s(\d{4})(?:년)?(?=에|\s?$|\.|\))/.exec(text.slice(at, at + 9))
  if (!found || !isYear(Number(found[1]))) return at
  draft.year = Number(found[1])
  return at + found[0].length
}

/** `지난 3년`, `앞으로 사흘`: the number and unit of the count. */
export function readCount(
  groups: Record<string, string | undefined>,
  days: Readonly<Record<string, number>>,
): {
  readonly unit: string
  readonly count: number
} {
  if (groups.days) return { unit: '일', count: days[groups.days]! }
  if (groups.n ?? groups.n2) return { unit: groups.unit2 ?? '일', count: Number(groups.n ?? groups.n2) }
  return { unit: groups.unit!, count: countNumber(groups.count!) }
}

import type { DatePoint } from '../../../schemas/index.ts'
import { eat, isYear, wideYear } from '../eat.ts'
import { FIRST_WORDS, isDigit } from './first-words.ts'
import { BY_CONTEXT, MONTHS, STEPS, WEEKDAYS } from './lexicon.ts'
import { dayNumberOf, yearInWords } from './numerals.ts'
import * as P from './patterns.ts'

/** A point that was read, and where its surface form ends. */
export interface Read {
  readonly point: DatePoint
  readonly end: number
}
/** Named groups of a match. */
export type Groups = Readonly<Record<string, string | undefined>>
type Relative = NonNullable<DatePoint['relative']>

/** 1–12 for a month's name. */
export const monthOf = (name: string): number => MONTHS[name.toLowerCase()]!
/** ISO weekday for its name. */
export const weekdayOfName = (name: string): number => WEEKDAYS[name.toLowerCase()]!
/** 1–12. */
export const validMonth = (n: number): boolean => n >= 1 && n <= 12
/** 1–31. */
export const validDay = (n: number): boolean => n >= 1 && n <= 31

/** `last` before a unit as steps from its anchor. */
export function relativeOf(step: string, unit: Relative['unit']): Relative {
  const word = step.toLowerCase().replace(/\s+/g, ' ')
  const offset = word === 'that' ? 0 : (STEPS[word] ?? 0)
  return { unit, offset, ...(BY_CONTEXT.has(word) || word === 'that' ? { to: 'context' as const } : {}) }
}

/** The year behind a month or day: `, 2019`, ` of last year`, `'19`. */
export function withYear(text: string, read: Read): Read {
  if (read.point.year !== undefined || read.point.relative) return read
  const own = withOwnYear(text, read)
  return own === read ? withSharedYear(text, read) : own
}

/** A month with a day before `and` or a comma: the day behind it is of the same month. */
const DAY_BEFORE = /(?<![A-Za-z])([A-Z][a-z]{2,8})\.? \d{1,2}(?:st|nd|rd|th)?(?:,? and |, | & )$/
/** A second day: an ordinal, or a number that closes its phrase. */
const SECOND_DAY =
  /^(\d{1,2})(?:(?:st|nd|rd|th)(?![A-Za-z])|(?=(?:,? (?:19|20)\d{2}|,? and \d{1,2}|,)(?![\d,]|\.\d)|[.;)](?!\d)|\s(?:at|in|of|to|for|with|this|last|next|under|by)\s|$))/

/** The 30 of `November 29 and 30`, `November 29th and 30th, 2018`, with the month before it. */
export function readSecondDay(text: string, at: number): Read | null {
  if (!/\s/.test(text[at - 1] ?? '')) return null
  const month = DAY_BEFORE.exec(text.slice(Math.max(0, at - 24), at))?.[1]?.toLowerCase() ?? ''
  const day = month in MONTHS ? SECOND_DAY.exec(text.slice(at, at + 14)) : null
  if (!day || !validDay(Number(day[1]))) return null
  return withYear(text, { point: { month: monthOf(month), day: Number(day[1]) }, end: at + day[0].length })
}

/** The year that a day or month shares with the one after it: `March and April 2021`, `in October and November of last year`. */
function withSharedYear(text: string, read: Read): Read {
  const year = read.point.day ? SECOND_DAY_YEAR.exec(text.slice(read.end, read.end + 20))?.[1] : undefined
  if (year) return { ...read, point: { ...read.point, year: Number(year) } }
  const next = SECOND_MONTH.exec(text.slice(read.end, read.end + 24))
  if (!next || (next[1] === 'May' && !/^ (?:of |[0-9])/.test(text.slice(read.end + next[0].length)))) return read
  const month = next[1]!.toLowerCase()
  if (!(month in MONTHS)) return read
  const second = withOwnYear(text, { point: { month: monthOf(month) }, end: read.end + next[0].length })
  if (second.point.year !== undefined) return { ...read, point: { ...read.point, year: second.point.year } }
  return second.point.relative ? { ...read, point: { ...read.point, relative: second.point.relative } } : read
}
/** `November 29 and 30, 2018` */
const SECOND_DAY_YEAR = /^(?:,? and |, | & )\d{1,2}(?:st|nd|rd|th)?, ((?:19|20)\d{2})(?!\d)/
const SECOND_MONTH = /^(?:,? and |, )([A-Z][a-z]{2,8})\.?(?: \d{1,2}(?=, \d{4}))?(?![A-Za-z])/

function withOwnYear(text: string, read: Read): Read {
  const tail = eat(P.YEAR_TAIL, text, read.end)?.groups
  if (tail) {
    const year = tail.words ? yearInWords(tail.words) : wideYear(Number(tail.year ?? tail.quoted ?? tail.short))
    if (isYear(year)) return { point: { ...read.point, year }, end: P.YEAR_TAIL.lastIndex }
  }
  const relative = eat(P.REL_YEAR_TAIL, text, read.end)?.groups
  if (!relative) return withYearAgo(text, read)
  return { point: { ...read.point, relative: relativeOf(relative.step!, 'year') }, end: P.REL_YEAR_TAIL.lastIndex }
}

/** `Q1 a year ago`, `March a year earlier`: that of the year before. */
export function withYearAgo(text: string, read: Read): Read {
  if (read.point.year !== undefined || read.point.relative || !eat(P.YEAR_AGO, text, read.end)) return read
  return { point: { ...read.point, relative: relativeOf('last', 'year') }, end: P.YEAR_AGO.lastIndex }
}

/** `(Tuesday)` or `, Tuesday` behind a day. */
export function withWeekday(text: string, read: Read): Read {
  const found = read.point.day && !read.point.weekday ? eat(P.BRACKET_WEEKDAY, text, read.end)?.groups : null
  if (!found) return read
  return {
    point: { ...read.point, weekday: weekdayOfName((found.day ?? found.long)!) },
    end: P.BRACKET_WEEKDAY.lastIndex,
  }
}

/** `June 12, 2019`, `12 June`, `Dec/2018`, `March of last year`, `June`. */
export function readNamed(text: string, at: number): Read | null {
  const coded = readCoded(text, at)
  if (coded) return coded
  const day = eat(P.MONTH_DAY, text, at)?.groups
  if (day) {
    const n = dayNumberOf(day.day!)
    const end = P.MONTH_DAY.lastIndex
    if (validDay(n) && !isCounted(text, at, end) && !SENTENCE_BETWEEN.test(text.slice(at, end)))
      return withWeekday(
        text,
        withYear(text, withWeekday(text, { point: { month: monthOf(day.month!), day: n }, end })),
      )
  }
  const first = eat(P.DAY_MONTH, text, at)?.groups
  if (first && validDay(dayNumberOf(first.day!))) {
    const point = { month: monthOf(first.month!), day: dayNumberOf(first.day!) }
    const read = withYear(text, { point, end: P.DAY_MONTH.lastIndex })
    const short =
      read.point.year === undefined && !read.point.relative ? eat(P.SHORT_YEAR, text, read.end)?.groups : null
    if (short) return { point: { ...point, year: wideYear(Number(short.short)) }, end: P.SHORT_YEAR.lastIndex }
    return withWeekday(text, read)
  }
  const month = eat(P.MONTH_NAME, text, at)?.groups
  return month && !isGivenName(text, P.MONTH_NAME.lastIndex)
    ? withYear(text, trimmed(text, { point: { month: monthOf(month.month!) }, end: P.MONTH_NAME.lastIndex }))
    : null
}

/** `Jun-ho`, `Jun-Ho`: what a hyphen joins to a month is another month, or makes a name of it. */
function isGivenName(text: string, end: number): boolean {
  const rest = /^-(?:to-)?(?<word>[A-Za-z]{2,12})(?![A-Za-z])/.exec(text.slice(end, end + 17))?.groups?.['word']
  return rest !== undefined && rest !== 'end' && !(rest.toLowerCase() in MONTHS)
}

/** `in May. The first firm`, `in May. First, …`: a new sentence. */
const SENTENCE_BETWEEN = /^[A-Za-z]{3,9}\.\s+[A-Z]/

/** `In May, 25 projects`: a number behind a comma that counts what follows is no day. */
const isCounted = (text: string, at: number, end: number): boolean =>
  /^[A-Za-z]{3,9}\.?,/.test(text.slice(at, at + 12)) && /^ [a-z]{3,20}s(?![A-Za-z])/.test(text.slice(end, end + 24))

/** What stands behind the stop of a short form: `Jan. – Sept.`, `Jan. to Sept.`, `Sept. this year`. */
export const GOES_ON = /^(?:\s{0,2}(?:\d|[~∼～–-])|\s(?:to|through|until|till|this|last|next)\s)/

/** A full stop behind a whole month name or before a new sentence is no part of it. */
function trimmed(text: string, read: Read): Read {
  if (text[read.end - 1] !== '.') return read
  return GOES_ON.test(text.slice(read.end, read.end + 10)) ? read : { ...read, end: read.end - 1 }
}

/** The month with its year behind `28(Thu), `. */
function withMonthBehind(text: string, day: number, weekday: number): Read | null {
  const month = eat(P.MONTH_NAME, text, P.DAY_WITH_WEEKDAY.lastIndex)?.groups
  if (!month || !validDay(day)) return null
  const read = { point: { month: monthOf(month.month!), day, weekday }, end: P.MONTH_NAME.lastIndex }
  return withYear(text, trimmed(text, read))
}

/** `23/Sep/2020`, `2020-aug-1`, `Sep-23-2020`, `Dec/2018`. */
function readCoded(text: string, at: number): Read | null {
  if (!isDigit(text.charCodeAt(at))) return readCodedMonth(text, at)
  const inside = eat(P.DAY_WITH_WEEKDAY, text, at)?.groups
  if (inside) return withMonthBehind(text, Number(inside.d), weekdayOfName(inside.day!))
  const named = eat(P.NAMED_DAY, text, at)?.groups
  if (named) {
    const end = P.NAMED_DAY.lastIndex
    const month = monthOf((named.month ?? named.month2 ?? named.month3)!)
    const [a, b] = [Number(named.a ?? named.y ?? named.y2), Number(named.b ?? named.d ?? named.d2)]
    const [year, day] = a > 31 ? [a, b] : [wideYear(b), a]
    return isYear(year) && validDay(day) ? { point: { year, month, day }, end } : null
  }
  const first = isDigit(text.charCodeAt(at + 3)) ? eat(P.YEAR_FIRST, text, at)?.groups : null
  if (first && validDay(Number(first.d)))
    return {
      point: { year: Number(first.y), month: monthOf(first.month!), day: Number(first.d) },
      end: P.YEAR_FIRST.lastIndex,
    }
  const plain = isDigit(text.charCodeAt(at + 3)) ? eat(P.YEAR_THEN_MONTH, text, at)?.groups : null
  return plain
    ? { point: { year: Number(plain.y), month: monthOf(plain.month!) }, end: P.YEAR_THEN_MONTH.lastIndex }
    : null
}

/** `Dec/2018`, `Aug-4-2022`: asked for only where a sign of its kind stands behind the word. */
function readCodedMonth(text: string, at: number): Read | null {
  FIRST_WORDS.valueAt(text, at)
  const sign = text[FIRST_WORDS.end]
  const month = sign === '-' || sign === '/' ? eat(P.MONTH_NAMED_YEAR, text, at)?.groups : null
  if (!month) return null
  const day = month.d ?? month.d2
  const year = Number(month.y ?? month.y2)
  return {
    point: { year, month: monthOf(month.month!), ...(day ? { day: Number(day) } : {}) },
    end: P.MONTH_NAMED_YEAR.lastIndex,
  }
}

/** `2018`, `'18`, `two thousand and twenty`: only where the caller knows that a year stands here. */
export function readBareYear(text: string, at: number): Read | null {
  // Of a count such as 12 the fourth character tells that it is no year.
  const short = isDigit(text.charCodeAt(at)) && !isDigit(text.charCodeAt(at + 3))
  const g = short ? null : eat(P.BARE_YEAR, text, at)?.groups
  if (g) {
    const whole = P.BARE_YEAR.lastIndex
    const end = /['’]s$/.test(text.slice(at, whole)) ? whole - 2 : whole
    return { point: { year: g.year ? Number(g.year) : wideYear(Number(g.short)) }, end }
  }
  const words = eat(P.WORD_YEAR, text, at)?.groups
  const year = words ? yearInWords(words.words!) : Number.NaN
  return isYear(year) ? { point: { year }, end: P.WORD_YEAR.lastIndex } : null
}

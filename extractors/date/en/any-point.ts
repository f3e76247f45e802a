import type { DatePoint } from '../../../schemas/index.ts'
import { eat, Sticky } from '../eat.ts'
import { DAY, kindsAt, NAMED, NTH, NUMERIC, PART, RELATIVE, SUB_YEAR, WEEK, WEEKDAY, YEAR } from './first-words.ts'
import { PARTS } from './lexicon.ts'
import { countNumber, dayNumberOf } from './numerals.ts'
import { readNumeric, readShortDay } from './numeric.ts'
import * as P from './patterns.ts'
import { GOES_ON, type Read, readBareYear, readNamed, relativeOf, weekdayOfName, withWeekday } from './point.ts'
import { readRelative, readWeekday } from './relative.ts'
import { readSubYear } from './sub-year.ts'

/** Which forms may be read besides those that are a date wherever they stand. */
export interface Allowed {
  /** Bare years, `7/6`, `the 27th`: a preposition or a range says that a date stands here. */
  readonly bare?: boolean
}

/** The longest point at an offset. */
export function readPoint(text: string, at: number, allowed: Allowed = {}): Read | null {
  const kinds = kindsAt(text, at)
  if (kinds === 0) return null
  const read =
    (kinds & PART && readPart(text, at)) ||
    (kinds & NTH && readNth(text, at)) ||
    (kinds & WEEK && readWeekOf(text, at)) ||
    (kinds & SUB_YEAR && readSubYear(text, at)) ||
    (kinds & RELATIVE && readRelative(text, at)) ||
    (kinds & WEEKDAY && readWeekday(text, at)) ||
    (kinds & NAMED && readNamed(text, at)) ||
    (kinds & DAY && readOrdinalDay(text, at, allowed)) ||
    (kinds & NUMERIC && readNumeric(text, at))
  if (read) return withoutStop(text, read)
  if (!allowed.bare || (kinds & YEAR) === 0) return null
  return readBareYear(text, at) ?? (SLASHED.test(text.slice(at, at + 5)) ? readShortDay(text, at) : null)
}
const SLASHED = /^\d{1,2}\//

/** A full stop that ends the sentence is no part of `Friday` or `5 April`. */
function withoutStop(text: string, read: Read): Read {
  if (text[read.end - 1] !== '.' || GOES_ON.test(text.slice(read.end, read.end + 10))) return read
  return { ...read, end: read.end - 1 }
}

/** `early 2019`, `the end of last year`, `mid-March`, `end of the month`, `later this year`. */
function readPart(text: string, at: number): Read | null {
  const found = eat(P.PART, text, at)?.groups
  if (!found) return null
  const next = P.PART.lastIndex
  const part = PARTS[found.word!.toLowerCase()]!
  // `from a year earlier in 2024`: the word goes with what stands before it.
  if (
    /^(?:earli|lat)er$/i.test(found.word!) &&
    /(?:year|month|week|day|quarter)s?\s$/i.test(text.slice(Math.max(0, at - 9), at))
  )
    return null
  const whole = readNth(text, next) ? null : readWhole(text, next, /of\s$/i.test(text.slice(at, next)))
  if (!whole || whole.point.part) return null
  if (whole.point.day || whole.point.weekday || whole.point.relative?.unit === 'day') return null
  return { point: { ...whole.point, part }, end: whole.end }
}

/** A month, year, quarter or week that a part or an ordinal may be of; `the year` is the current one. */
function readWhole(text: string, at: number, own: boolean): Read | null {
  const unit = own ? eat(P.OWN_UNIT, text, at)?.groups : null
  const ownEnd = P.OWN_UNIT.lastIndex
  if (unit) {
    const year = /year/i.test(unit.unit!) ? eat(YEAR_AFTER, text, ownEnd)?.groups : null
    if (year) return { point: { year: Number(year.year) }, end: YEAR_AFTER.lastIndex }
    return {
      point: { relative: relativeOf('this', unit.unit!.toLowerCase() as 'year' | 'month' | 'week') },
      end: ownEnd,
    }
  }
  return (
    readSubYear(text, at) ??
    readRelative(text, at) ??
    readNamed(text, at) ??
    readNumeric(text, at) ??
    readBareYear(text, at)
  )
}
const YEAR_AFTER = new Sticky(/\s(?<year>(?:19|20)\d{2})(?![\p{N}\p{L}])/uy)

/** `the first Monday of October 2014`, `last week of 2018`, `the first ten days of last year`. */
function readNth(text: string, at: number): Read | null {
  const g = eat(P.NTH, text, at)?.groups
  if (!g) return null
  const next = P.NTH.lastIndex
  const before = /of\sthe\syear\s$/i.test(text.slice(at, next))
  const whole = before ? { point: relativeOf('this', 'year'), end: next - 1 } : readWhole(text, next, true)
  if (!whole) return null
  const within: DatePoint = before ? { relative: relativeOf('this', 'year') } : (whole as Read).point
  const word = g.n!.toLowerCase().replace(/\s+/g, ' ')
  const n = word.endsWith('last') ? -(word === 'last' ? 1 : dayNumberOf(word.split(' ')[0]!)) : dayNumberOf(word)
  const unit = g.day ? 'weekday' : (g.unit!.toLowerCase().replace(/s$/, '') as 'week' | 'day' | 'month')
  if (unit !== 'weekday' && unit !== 'month' && within.day) return null
  const count = g.count ? countNumber(g.count) : 1
  if (
    !n ||
    !count ||
    count > 60 ||
    (unit === 'day' && !within.month && within.relative?.unit !== 'month' && count === 1 && n > 0)
  )
    return null
  const onDay = unit === 'week' ? eat(ON_DAY, text, whole.end)?.groups : null
  if (onDay)
    return {
      point: { ...within, weekday: weekdayOfName(onDay.day!), ordinal: { unit: 'week', n } },
      end: ON_DAY.lastIndex,
    }
  const weekday = g.day ? { weekday: weekdayOfName(g.day) } : {}
  return { point: { ...within, ...weekday, ordinal: { unit, n, ...(count > 1 ? { count } : {}) } }, end: whole.end }
}
const ON_DAY = new Sticky(/\.?\son\s(?<day>mon|tues|wednes|thurs|fri|satur|sun)day(?![\p{L}\p{N}])/iuy)

/** `the week of April 10`, `week 10`, `week 3 of 2027`. */
function readWeekOf(text: string, at: number): Read | null {
  const number = eat(P.WEEK_NUMBER, text, at)?.groups
  if (number) {
    const n = Number(number.n)
    const year = number.year ? { year: Number(number.year) } : { relative: relativeOf('this', 'year') }
    return n >= 1 && n <= 53 ? { point: { ...year, ordinal: { unit: 'week', n } }, end: P.WEEK_NUMBER.lastIndex } : null
  }
  if (!eat(P.WEEK_OF, text, at)) return null
  const day = readNamed(text, P.WEEK_OF.lastIndex)
  return day?.point.day ? { point: { ...day.point, wholeWeek: true }, end: day.end } : null
}

/** `the 27th`, `the 20th of next month`: a bare ordinal needs a preposition and must not count a noun. */
function readOrdinalDay(text: string, at: number, { bare }: Allowed): Read | null {
  const g = eat(P.ORDINAL_DAY, text, at)?.groups ?? eat(P.NEAR_DAY, text, at)?.groups
  if (!g) return null
  const end = eat(P.ORDINAL_DAY, text, at) ? P.ORDINAL_DAY.lastIndex : P.NEAR_DAY.lastIndex
  const day = dayNumberOf(g.day!)
  if (!(day >= 1 && day <= 31)) return null
  const month = eat(P.OF_MONTH, text, end)?.groups
  if (month) return { point: { day, relative: relativeOf(month.step ?? 'this', 'month') }, end: P.OF_MONTH.lastIndex }
  const ordinal = /\d(?:st|nd|rd|th)$/i.test(g.day!)
  if (!bare || !ordinal || countsNoun(text, end)) return null
  return withWeekday(text, { point: { day }, end })
}

/** True where a word that is neither a function word nor a verb follows: `the 4th Meeting`, `the 15th anniversary`. */
export function countsNoun(text: string, end: number): boolean {
  const next = /^[\s-](?<word>[\p{L}\p{N}]{1,20})/u.exec(text.slice(end, end + 22))?.groups?.word
  return next !== undefined && !AFTER_DAY.has(next.toLowerCase())
}
const AFTER_DAY = new Set(
  'of on and or along alongside together at in to by for with that which when where after before as the a an is was were will would has have had said it he she they we i from until through but if so local this during while because since regarding concerning amid ahead following about under against'.split(
    ' ',
  ),
)

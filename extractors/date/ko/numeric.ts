import type { DatePoint } from '../../../schemas/index.ts'
import { eat, isYear, wideYear } from '../eat.ts'
import { HANJA_WEEKDAYS, PART, WEEKDAYS } from './lexicon.ts'
import * as P from './patterns.ts'

/** A point that was read, and where its surface form ends. */
export interface Read {
  readonly point: DatePoint
  readonly end: number
}

/** The ISO number of a weekday by its syllable: 1 for 월. */
export const weekdayNumber = (char: string): number => WEEKDAYS.indexOf(char) + 1 || HANJA_WEEKDAYS.indexOf(char) + 1

export const validMonth = (n: number): boolean => n >= 1 && n <= 12
export const validDay = (n: number): boolean => n >= 1 && n <= 31

/** What the part of a year is that stands behind a stop. */
function partOf({ quarter, n, half, part }: Readonly<Record<string, string | undefined>>): DatePoint {
  if (quarter) return { quarter: Number(quarter) }
  if (part) return { part: PART[part]! }
  return { half: n === '1' || half === '상' || half === '上' ? 1 : 2 }
}

/** `'23.4분기`, `2022.상반기`, `'26.말`. */
function readDottedPart(text: string, at: number): Read | null {
  const found = eat(P.DOTTED_PART, text, at)?.groups
  if (!found) return null
  const year = found.year ? Number(found.year) : wideYear(Number(found.short))
  return { point: { year, ...partOf(found) }, end: P.DOTTED_PART.lastIndex }
}

/** `2025.3월말`, `'25.3월 초`: the part of a month that its unit stands behind. */
function withPart(text: string, read: Read): Read {
  if (text[read.end - 1] !== '월') return read
  const found = eat(P.PART_WORD, text, text[read.end] === ' ' ? read.end + 1 : read.end)?.groups
  return found ? { point: { ...read.point, part: PART[found.word!]! }, end: P.PART_WORD.lastIndex } : read
}

/** `2022. 8. 4.(목)`, `'19.4.17`, `2018.11`, `'23.4분기`; null for versions, addresses and telephone numbers. */
export function readNumeric(text: string, at: number): Read | null {
  const part = readDottedPart(text, at)
  if (part) return part
  const day = eat(P.NUMERIC_DAY, text, at)?.groups
  if (day) {
    const year = day.year ? Number(day.year) : wideYear(Number(day.short))
    const dotted = day.quote || day.year || day.sep?.includes('.')
    const point = { year, month: Number(day.month), day: Number(day.day) }
    if (isYear(year) && dotted && validMonth(point.month) && validDay(point.day)) {
      return withWeekday(text, { point, end: P.NUMERIC_DAY.lastIndex })
    }
    return null
  }
  const short = eat(P.SHORT_YEAR_MONTH, text, at)?.groups
  if (short && validMonth(Number(short.month))) {
    return withPart(text, {
      point: { year: wideYear(Number(short.short)), month: Number(short.month) },
      end: P.SHORT_YEAR_MONTH.lastIndex,
    })
  }
  const month = eat(P.NUMERIC_MONTH, text, at)?.groups
  if (!month) return null
  const year = month.year ? Number(month.year) : wideYear(Number(month.short))
  if (year < 1900 || year > 2099 || !validMonth(Number(month.month))) return null
  const end = trimDot(text, P.NUMERIC_MONTH.lastIndex, at)
  return withPart(text, { point: { year, month: Number(month.month) }, end })
}

/** A full stop after a month is part of the date only where the text spaces its dates that way (`2014. 9.`), and before a range's sign. */
function trimDot(text: string, end: number, start: number): number {
  if (text[end - 1] !== '.' || eat(P.TILDE_SIGN, text, end)) return end
  return text.slice(start, end - 1).includes('. ') ? end : end - 1
}

/** `7.17`, `7. 17.(금)`, `3.31일`: the caller knows that a date stands here. */
export function readMonthDay(text: string, at: number): Read | null {
  const found = eat(P.NUMERIC_MONTH_DAY, text, at)?.groups
  if (!found) return null
  const point = { month: Number(found.month), day: Number(found.day) }
  if (!validMonth(point.month) || !validDay(point.day)) return null
  return withWeekday(text, { point, end: P.NUMERIC_MONTH_DAY.lastIndex })
}

/** The weekday that follows, as evidence: `(목)`, ` 목요일`. */
export function withWeekday(text: string, read: Read): Read {
  const found = eat(P.WEEKDAY, text, read.end)?.groups
  if (!found) return read
  return {
    point: { ...read.point, weekday: weekdayNumber((found.short ?? found.long)!) },
    end: P.WEEKDAY.lastIndex,
  }
}

/** `2014`, `'18` where a range or a header row makes it a year. */
export function readBareYear(text: string, at: number): Read | null {
  const found = eat(P.BARE_YEAR, text, at)?.groups
  if (!found) return null
  const year = found.year ? Number(found.year) : wideYear(Number(found.short))
  return { point: { year }, end: P.BARE_YEAR.lastIndex }
}

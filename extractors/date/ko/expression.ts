import type { DatePoint } from '../../../schemas/index.ts'
import { eat, isYear, wideYear } from '../eat.ts'
import { type Draft, type Found, intervalFound, pointFound } from '../found.ts'
import { readLength } from './count.ts'
import { DIRECTION } from './lexicon.ts'
import { type Read, readBareYear, readMonthDay, readNumeric, withWeekday } from './numeric.ts'
import * as P from './patterns.ts'
import { afterBlank, readPoint } from './point.ts'

/** `7월 6~8일`, `올해 1~9월`, `2014~18년`, `1~3분기`: the unit stands once, behind the second number. */
export function readSharedUnit(text: string, start: number): Found | null {
  if (!eat(P.SHARED_HINT, text, start)) return null
  const direction = eat(P.DIRECTION_WORD, text, start)
  const years = eat(P.YEAR_RANGE, text, direction ? P.DIRECTION_WORD.lastIndex : start)?.groups
  if (years) return yearRange(text, years)
  const head = readHeadOf(text, start)
  const { at, draft } = head
  const quarter = eat(P.QUARTER_RANGE, text, at)?.groups
  if (quarter) return numberRange(draft, 'quarter', quarter, P.QUARTER_RANGE.lastIndex, 4)
  const month = eat(P.MONTH_RANGE, text, at)?.groups
  if (month) return numberRange(draft, 'month', month, P.MONTH_RANGE.lastIndex, 12)
  const day = eat(P.DAY_RANGE, text, at)?.groups
  return day ? numberRange(draft, 'day', day, P.DAY_RANGE.lastIndex, 31) : null
}

/** What stands before the numbers: a direction, a relative word, a year, a month. */
function readHeadOf(text: string, start: number): { readonly at: number; readonly draft: Draft } {
  const direction = eat(P.DIRECTION_WORD, text, start)?.groups?.word
  if (direction) {
    const side = DIRECTION[direction]
    const at = P.DIRECTION_WORD.lastIndex
    if (side === 'this') return { at, draft: { relative: { unit: 'year', offset: 0 } } }
    const draft: Draft = side === 'past' || side === 'future' ? { direction: side } : {}
    const month = eat(P.MONTH, text, at)?.groups
    return month?.month
      ? { at: afterBlank(text, P.MONTH.lastIndex), draft: { ...draft, month: Number(month.month) } }
      : { at, draft }
  }
  const read = readPoint(text, start)
  if (!read || read.point.day || read.point.weekday || read.point.part) return { at: start, draft: {} }
  return { at: afterBlank(text, read.end), draft: { ...read.point } }
}

function numberRange(
  head: DatePoint,
  field: 'day' | 'month' | 'quarter',
  { a, b, dot }: Record<string, string | undefined>,
  end: number,
  limit: number,
): Found | null {
  const [low, high] = [Number(a), Number(b)]
  if (!low || !high || low > limit || high > limit) return null
  if (field === 'month' && head.month) return null
  // A dot lists days; only neighbours make a stretch.
  if (dot && high !== low + 1) return null
  return intervalFound({ ...head, [field]: low }, { [field]: high }, end)
}

/** `2014~2016년 상반기`: the halves of these years have no shorter value than the years. */
const HALVES = /^\s?(?:[상하]반기|[1-4]분기)/

function yearRange(text: string, { a, b, dot, decade }: Record<string, string | undefined>): Found | null {
  const from = wideYear(Number(a))
  const to = b!.length === 2 ? Math.floor(from / 100) * 100 + Number(b) : Number(b)
  if (!isYear(from) || !isYear(to) || to < from || (dot && to !== from + 1)) return null
  const end =
    P.YEAR_RANGE.lastIndex +
    (HALVES.exec(text.slice(P.YEAR_RANGE.lastIndex, P.YEAR_RANGE.lastIndex + 6))?.[0].length ?? 0)
  return decade
    ? intervalFound({ decade: from }, { decade: to }, end)
    : intervalFound({ year: from }, { year: to }, end)
}

/** The further end of an interval; after a sign also a bare `8`, `8.17` or `'18`. */
function readSecond(text: string, at: number, from: DatePoint, lax: boolean): Read | null {
  const read = readNumeric(text, at) ?? readPoint(text, at)
  if (read || !lax) return read
  if (from.day && !text.startsWith("'", at)) {
    const monthDay = readMonthDay(text, at)
    if (monthDay) return monthDay
    const day = /^(\d{1,2})(?:일|\.(?!\d))?(?![\d.,%]|\s?[만억조천백원배점개명년월시분])/.exec(text.slice(at, at + 6))
    if (day && Number(day[1]) <= 31)
      return withWeekday(text, { point: { day: Number(day[1]) }, end: at + day[0].length })
  }
  if (from.year === undefined) return null
  const month = from.month
    ? /^(?:0?[1-9]|1[0-2])(?:월)?(?![\d,%년일]|\.\s?\d|\s?[만억조천백원배점개명])/.exec(text.slice(at, at + 5))
    : null
  if (month) return { point: { month: Number(month[0].replace('월', '')) }, end: at + month[0].length }
  return readBareYear(text, at)
}

/** Interval, since, until or the point alone, from a point that was read at `start`. */
export function extend(text: string, first: Read): Found | null {
  const { point, end } = first
  // `상반기(1~6월)`: the brackets only say what it is.
  if ((point.half || point.quarter) && eat(P.MONTHS_OF_PART, text, end))
    return extend(text, { point, end: P.MONTHS_OF_PART.lastIndex })
  const length = eat(P.FROM, text, end) ? readLength(text, P.FROM.lastIndex, point) : null
  if (length) return length
  return signRange(text, first) ?? wordRange(text, first) ?? openRange(text, first)
}

/** `7.17~7.23`, `2014. 9 ~ 2018. 2`, `7월 6일∼8월 3일`. */
function signRange(text: string, { point, end }: Read): Found | null {
  if (!eat(P.RANGE_SIGN, text, end)) return null
  // A hyphen between blanks or before a word is a dash.
  const sign = text.slice(end, P.RANGE_SIGN.lastIndex)
  const second = readSecond(text, P.RANGE_SIGN.lastIndex, point, true)
  if (!second || (/[-―—]/.test(sign) && !comparable(point, second.point))) {
    const rest = text.slice(P.RANGE_SIGN.lastIndex, P.RANGE_SIGN.lastIndex + 4)
    if (/^\s?[~∼～]\s?$/.test(sign) && /^(?:현재|[)\]]|$)/.test(rest)) {
      return intervalFound(point, 'open', rest.startsWith('현재') ? P.RANGE_SIGN.lastIndex + 2 : trimEnd(end, sign))
    }
    return null
  }
  const tail = eat(P.UNTIL_TAIL, text, second.end)
  return intervalFound(startOf(point, second.point), second.point, tail ? P.UNTIL_TAIL.lastIndex : second.end)
}

/** The first end of a range whose second one lies in 내년: where it has no year of its own, it lies in this one. */
function startOf(from: DatePoint, to: DatePoint): DatePoint {
  const yearless = from.year === undefined && !from.relative && !from.shift && !from.direction
  const ahead = to.relative?.unit === 'year' && to.relative.offset > 0
  const dated = from.month !== undefined || from.quarter !== undefined || from.half !== undefined
  return yearless && ahead && dated ? { ...from, relative: { unit: 'year', offset: 0 } } : from
}

const trimEnd = (end: number, sign: string): number => end + sign.trimEnd().length

/** Both ends have the same finest unit. */
function comparable(a: DatePoint, b: DatePoint): boolean {
  const fine = (p: DatePoint): string => (p.day ? 'day' : p.month ? 'month' : p.quarter ? 'quarter' : 'year')
  return fine(a) === fine(b)
}

/** `5.20.(화)부터 6.10.(화)까지` */
const DOTTED_DAY = /^\d{1,2}\.\s?\d{1,2}/

/** `8월 8일부터 13일까지`, `2014년에서 2018년 사이`, `3일과 12일 사이`. */
function wordRange(text: string, { point, end }: Read): Found | null {
  if (eat(P.FROM, text, end)) {
    const at = skipTime(text, P.FROM.lastIndex)
    const second = readSecond(text, at, point, DOTTED_DAY.test(text.slice(at, at + 6)))
    if (!second || (!eat(P.UNTIL_TAIL, text, second.end) && !comparable(point, second.point))) return null
    const tail = eat(P.UNTIL_TAIL, text, second.end) || eat(P.BETWEEN_TAIL, text, second.end)
    return intervalFound(startOf(point, second.point), second.point, tail ? second.end + tail[0].length : second.end)
  }
  for (const [sign, closed] of [
    [P.AT_FROM, P.UNTIL_TAIL],
    [P.WITH, P.BETWEEN_TAIL],
  ] as const) {
    if (!eat(sign, text, end)) continue
    const second = readSecond(text, sign.lastIndex, point, false)
    const tail = second && eat(closed, text, second.end)
    if (second && tail) return intervalFound(point, second.point, second.end + tail[0].length)
    if (
      second &&
      sign === P.AT_FROM &&
      point.year &&
      second.point.year &&
      !/^으?로/.test(text.slice(second.end, second.end + 2))
    )
      return intervalFound(point, second.point, second.end)
  }
  return null
}

const skipTime = (text: string, at: number): number => (text.startsWith('오는 ', at) ? at + 3 : at)

/** `8월부터`, `2018년 이후`, `2030년까지`, and the point itself. */
function openRange(text: string, { point, end }: Read): Found | null {
  const since = eat(P.SINCE, text, end)
  if (since) return intervalFound(point, 'open', end + since[0].length)
  const until = eat(P.UNTIL, text, end)
  if (until) return intervalFound('open', point, end + until[0].length)
  return pointFound(point, end)
}

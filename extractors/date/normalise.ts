import type { DatePoint } from '../../schemas/index.ts'
import {
  addDays,
  addMonths,
  type CalendarDay,
  dayFromNumber,
  dayNumber,
  daysInMonth,
  isDay,
  mondayOf,
  weekdayOf,
} from './calendar.ts'
import {
  dayStretch,
  daysStretch,
  monthStretch,
  monthsStretch,
  type Stretch,
  subYearStretch,
  yearStretch,
} from './stretch.ts'

/** What an incomplete point may lean on. Months and days are those of the publication; a coarser one has fewer. */
export interface Anchors {
  readonly publication?: { readonly year: number; readonly month?: number; readonly day?: number }
  /** The nearest earlier date of the text that names a year. */
  readonly context?: { readonly year: number; readonly month?: number; readonly day?: number }
}

/** A point made absolute. `edtf` keeps X where no anchor tells the digits; then there is no stretch. */
export interface ResolvedPoint {
  readonly edtf: string
  readonly stretch?: Stretch
  readonly anchor: 'text' | 'publication' | 'context' | 'none'
  /** The stated weekday is not that of the day. */
  readonly weekdayMismatch?: true
}

type Used = ResolvedPoint['anchor']

const full = (a: Anchors['publication']): CalendarDay | undefined =>
  a?.month && a.day ? { year: a.year, month: a.month, day: a.day } : undefined
const done = (stretch: Stretch | null, anchor: Used, mismatch = false): ResolvedPoint | null =>
  stretch && { edtf: stretch.edtf, stretch, anchor, ...(mismatch ? { weekdayMismatch: true as const } : {}) }

/** Two-digit numbers for X strings. */
const two = (n: number): string => String(n).padStart(2, '0')

/** Code of the quarter, half or season that the point states, if any. */
function subYearCode(point: DatePoint): number | undefined {
  if (point.quarter) return 32 + point.quarter
  if (point.half) return 39 + point.half
  return point.season
}

/** The n-th week, weekday, day or month of a stretch; a first week of a month is that of its first Monday. */
function ordinalStretch(point: DatePoint, within: Stretch): Stretch | null {
  const { unit, n, count = 1 } = point.ordinal!
  if (unit === 'day') {
    const first = n > 0 ? within.first + n - 1 : within.last + n + 2 - count
    if (first < within.first || first > within.last) return null
    return count > 1 ? daysStretch(first, first + count - 1) : dayStretch(dayFromNumber(first))
  }
  if (unit === 'month') {
    const { year } = dayFromNumber(within.first)
    const month = n > 0 ? n : 14 + n - count
    if (month < 1 || month + count > 13) return null
    return count > 1 ? monthsStretch(year, month, month + count - 1) : monthStretch(year, month)
  }
  if (unit === 'weekday' && point.weekday) {
    const forward = (point.weekday - weekdayOf(dayFromNumber(within.first)) + 7) % 7
    const back = (weekdayOf(dayFromNumber(within.last)) - point.weekday + 7) % 7
    const day = n > 0 ? within.first + forward + (n - 1) * 7 : within.last - back + (n + 1) * 7
    return day >= within.first && day <= within.last ? dayStretch(dayFromNumber(day)) : null
  }
  return weekOrdinal(point, within, n, count)
}

/** Week 1 holds the first Thursday, as in ISO 8601; the last week is the one that holds the last Thursday. */
function weekOrdinal(point: DatePoint, within: Stretch, n: number, count: number): Stretch | null {
  const thursday = within.first + ((4 - weekdayOf(dayFromNumber(within.first)) + 7) % 7)
  const lastThursday = within.last - ((weekdayOf(dayFromNumber(within.last)) - 4 + 7) % 7)
  const monday = n > 0 ? thursday - 3 + (n - 1) * 7 : lastThursday - 3 + (n + 1) * 7 - (count - 1) * 7
  if (monday > within.last || monday < within.first - 6) return null
  if (point.weekday) return dayStretch(dayFromNumber(monday + point.weekday - 1))
  return daysStretch(monday, monday + 7 * count - 1)
}

/** All that a known year leaves open: month, day, quarter, season, part. */
function withinYear(year: number, point: DatePoint): Stretch | null {
  const code = subYearCode(point)
  if (code) return subYearStretch(year, code)
  if (point.month) return withinMonth(year, point.month, point)
  if (point.ordinal) return ordinalStretch(point, yearStretch(year))
  if (point.part === 'early') return monthStretch(year, 1)
  if (point.part === 'late') return monthStretch(year, 12)
  return yearStretch(year)
}

function withinMonth(year: number, month: number, point: DatePoint): Stretch | null {
  if (point.ordinal) return ordinalStretch(point, monthStretch(year, month))
  if (!point.day) return monthStretch(year, month)
  const day = { year, month, day: point.day }
  if (!isDay(day)) return null
  if (!point.wholeWeek) return dayStretch(day)
  const monday = dayNumber(mondayOf(day))
  return daysStretch(monday, monday + 6)
}

/** A point counted from an anchor: `지난해 7월`, `다음 달 6일`, `next Friday`, `어제`. */
function relativePoint(point: DatePoint, anchors: Anchors): ResolvedPoint | null {
  const { unit, offset, to } = point.relative!
  const near =
    to === 'context' ? (anchors.context ?? anchors.publication) : (anchors.publication ?? yearOnly(anchors, unit))
  if (!near) return null
  const used: Used = near === anchors.publication ? 'publication' : 'context'
  if (unit === 'year') return done(withinYear(near.year + offset, point), used, mismatch(point, near.year + offset))
  if (!near.month) return null
  const day = { year: near.year, month: near.month, day: near.day ?? 1 }
  if (unit === 'month') {
    const { year, month } = addMonths({ ...day, day: 1 }, offset)
    return done(withinMonth(year, month, point), used, mismatch({ ...point, month }, year))
  }
  if (unit === 'quarter' || unit === 'half') {
    const per = unit === 'quarter' ? 4 : 2
    const index = day.year * per + Math.floor((day.month - 1) / (12 / per)) + offset
    const year = Math.floor(index / per)
    return done(subYearStretch(year, (per === 4 ? 33 : 40) + index - year * per), used)
  }
  if (!near.day) return null
  if (unit === 'day') {
    const there = addDays(day, offset)
    const stated = point.day === undefined ? there : nearestDay(there, point.day)
    return done(dayStretch(stated), used, !!point.weekday && weekdayOf(stated) !== point.weekday)
  }
  const monday = dayNumber(mondayOf(day)) + 7 * offset
  return done(
    point.weekday ? dayStretch(dayFromNumber(monday + point.weekday - 1)) : daysStretch(monday, monday + 6),
    used,
  )
}

/** `어제(26일)` printed a day late: the day of the month that is stated wins over the count. */
function nearestDay(there: CalendarDay, day: number): CalendarDay {
  for (let step = 0; step <= 15; step++) {
    for (const sign of [-1, 1]) {
      const candidate = addDays(there, sign * step)
      if (candidate.day === day) return candidate
    }
  }
  return there
}

/** Without a publication date a year that the text itself gives may carry `last year`; see the resolve stage. */
const yearOnly = (anchors: Anchors, unit: string): Anchors['context'] => (unit === 'year' ? anchors.context : undefined)

function mismatch(point: DatePoint, year: number): boolean {
  if (!point.weekday || !point.month || !point.day || point.ordinal) return false
  const day = { year, month: point.month, day: point.day }
  return isDay(day) && weekdayOf(day) !== point.weekday
}

/** Steps from a base: the unit of the base, or else of the finest step, is the precision. */
function shiftedPoint(point: DatePoint, anchors: Anchors): ResolvedPoint | null {
  const base = point.base && resolvePoint(point.base, anchors)
  if (point.base && !base?.stretch) return null
  const from = base?.stretch ? dayFromNumber(base.stretch.first) : full(anchors.publication)
  if (!from) return null
  let day = from
  for (const { unit, count } of point.shift!) {
    if (unit === 'year' || unit === 'month') day = addMonths(day, unit === 'year' ? count * 12 : count)
    else day = addDays(day, unit === 'week' ? count * 7 : count)
  }
  const units = point.shift!.map((s) => s.unit)
  const used: Used = base ? base.anchor : 'publication'
  const exact = base && base.stretch?.first === base.stretch?.last
  if (exact || units.includes('day')) return done(dayStretch(day), used)
  if (units.includes('week') || point.weekday) {
    const monday = dayNumber(mondayOf(day))
    if (point.weekday) return done(dayStretch(dayFromNumber(monday + point.weekday - 1)), used)
    return done(daysStretch(monday, monday + 6), used)
  }
  if (point.month) return done(withinMonth(day.year, point.month, point), used)
  return done(units.includes('month') ? monthStretch(day.year, day.month) : yearStretch(day.year), used)
}

/** The stretch of an incomplete point in the year that suits its direction; null where the calendar has none. */
function choose(point: DatePoint, publication: CalendarDay, at: (step: number) => Stretch | null): Stretch | null {
  const today = dayNumber(publication)
  // `시는 9일 … 추진할 계획이라고 밝혔다` on the 10th: the day of the report stands in a clause that looks ahead.
  const reported = !point.day || point.weekday ? 0 : point.month ? 10 : 4
  const fits = (s: Stretch): boolean => {
    if (point.direction === 'future') return point.loose ? s.last >= today - reported : s.first > today
    if (point.direction === 'past' && !point.loose) return s.last < today
    return s.first <= today
  }
  const steps = point.direction === 'future' ? [-1, 0, 1, 2, 3, 4] : [1, 0, -1, -2, -3, -4]
  for (const step of steps) {
    const stretch = at(step)
    if (stretch && fits(stretch)) return stretch
  }
  return null
}

/** Where a weekday stands beside a day: the nearest year or month in which both agree, the earlier one first. */
function byWeekday(weekday: number, at: (step: number) => Stretch | null, reach: number): Stretch | null {
  for (let i = 0; i <= reach; i++) {
    for (const step of i ? [-i, i] : [0]) {
      const stretch = at(step)
      if (stretch && weekdayOf(dayFromNumber(stretch.first)) === weekday) return stretch
    }
  }
  return null
}

/** A month, day, quarter, half or weekday without its year, from the publication day. */
function incompletePoint(point: DatePoint, publication: CalendarDay): ResolvedPoint | null {
  const used: Used = 'publication'
  const yearStep = (step: number): Stretch | null => withinYear(publication.year + step, point)
  if (subYearCode(point) || point.month) {
    if (point.weekday && point.day && !point.ordinal) {
      const plain = choose(point, publication, yearStep)
      if (plain && weekdayOf(dayFromNumber(plain.first)) === point.weekday) return done(plain, used)
      const agreed = byWeekday(point.weekday, yearStep, 1)
      return done(agreed ?? plain, used, !agreed)
    }
    return done(choose(point, publication, yearStep), used)
  }
  if (point.day || point.ordinal) {
    const monthStep = (step: number): Stretch | null => {
      const { year, month } = addMonths({ ...publication, day: 1 }, step)
      return withinMonth(year, month, point)
    }
    if (point.weekday && point.day) {
      const plain = choose(point, publication, monthStep)
      if (plain && weekdayOf(dayFromNumber(plain.first)) === point.weekday) return done(plain, used)
      const agreed = byWeekday(point.weekday, monthStep, 12)
      return done(agreed ?? plain, used, !agreed)
    }
    return done(choose(point, publication, monthStep), used)
  }
  if (!point.weekday) return null
  const monday = dayNumber(mondayOf(publication)) + point.weekday - 1
  return done(
    choose(point, publication, (step) => dayStretch(dayFromNumber(monday + 7 * step))),
    used,
  )
}

/** Unknown digits as X; null where all of them would be. */
function unknownPoint(point: DatePoint): ResolvedPoint | null {
  if (point.ordinal || point.wholeWeek) return null
  const code = subYearCode(point)
  if (code && code >= 33) return { edtf: `XXXX-${code}`, anchor: 'none' }
  if (point.month) {
    if (point.day && !isDay({ year: 2000, month: point.month, day: point.day })) return null
    return { edtf: `XXXX-${two(point.month)}${point.day ? `-${two(point.day)}` : ''}`, anchor: 'none' }
  }
  return point.day ? { edtf: `XXXX-XX-${two(point.day)}`, anchor: 'none' } : null
}

/**
 * The point in the calendar, at the precision that it states. Null where it is not in the calendar (30 February),
 * or where every digit would be unknown.
 */
export function resolvePoint(point: DatePoint, anchors: Anchors): ResolvedPoint | null {
  if (point.shift) return shiftedPoint(point, anchors)
  if (point.relative) return relativePoint(point, anchors)
  if (point.century !== undefined) return done(yearStretch(point.century, 100), 'text')
  if (point.decade !== undefined) return done(yearStretch(point.decade, 10), 'text')
  if (point.year !== undefined) return done(withinYear(point.year, point), 'text', mismatch(point, point.year))
  const publication = full(anchors.publication)
  if (publication) return incompletePoint(point, publication)
  if (anchors.publication && point.month) {
    const wanted = withinYear(anchors.publication.year, point)
    if (wanted && !point.direction) return done(wanted, 'publication')
  }
  return unknownPoint(point)
}

/** Two points as one interval: missing fields come from the other end, and the end never lies before the start. */
export function completeEnds(from: DatePoint, to: DatePoint): readonly [DatePoint, DatePoint] {
  const hasYear = (p: DatePoint): boolean => p.year !== undefined || p.relative !== undefined || p.shift !== undefined
  const dated = (p: DatePoint): boolean => p.month !== undefined || p.quarter !== undefined || p.half !== undefined
  let a = from
  if (to.month && !dated(a) && !hasYear(a) && a.day) a = { ...a, month: monthBefore(a, to) }
  if (!hasYear(a) && to.year !== undefined && (dated(a) || a.day)) {
    a = { ...a, year: to.month && a.month && a.month > to.month ? to.year - 1 : to.year }
  }
  if (!hasYear(a) && to.relative?.unit === 'year' && dated(a)) a = { ...a, relative: to.relative }
  // `July 6-8, 2020`: the month stands before both days, the year behind.
  const b = to.day && !to.month && to.year !== undefined && a.month ? { ...to, month: a.month } : to
  return [a, b]
}

const monthBefore = (from: DatePoint, to: DatePoint): number =>
  from.day && to.day && from.day > to.day ? ((to.month! + 10) % 12) + 1 : to.month!

/** The end of an interval whose start is known: the first such day, month or year at or after it. */
export function resolveEnd(to: DatePoint, start: Stretch, anchors: Anchors): ResolvedPoint | null {
  if (to.year !== undefined || to.relative || to.shift || to.decade !== undefined) return resolvePoint(to, anchors)
  const first = dayFromNumber(start.first)
  for (let step = 0; step <= 12; step++) {
    const bySubYear = to.month !== undefined || subYearCode(to) !== undefined
    const { year, month } = bySubYear ? { year: first.year + step, month: 1 } : addMonths({ ...first, day: 1 }, step)
    const stretch = bySubYear ? withinYear(year, to) : to.day ? withinMonth(year, month, to) : null
    if (stretch && stretch.last >= start.first) return done(stretch, 'text', mismatch({ month, ...to }, year))
    if (!stretch && !bySubYear && !to.day) return to.weekday ? weekdayAfter(to.weekday, first) : null
  }
  return null
}

function weekdayAfter(weekday: number, first: CalendarDay): ResolvedPoint | null {
  return done(dayStretch(addDays(first, (weekday - weekdayOf(first) + 7) % 7)), 'text')
}

/** The last day, as a stretch of the length's precision, of so many units from a start; the first one counts. */
export function endOfLength(
  start: Stretch,
  length: { unit: 'day' | 'week' | 'month' | 'year'; count: number },
): Stretch {
  const first = dayFromNumber(start.first)
  const { unit, count } = length
  const end =
    unit === 'year' || unit === 'month'
      ? addDays(addMonths(first, unit === 'year' ? count * 12 : count), -1)
      : addDays(first, (unit === 'week' ? 7 * count : count) - 1)
  const days = start.last - start.first
  if (days > 300 && unit === 'year') return yearStretch(end.year)
  if (days > 26 && (unit === 'year' || unit === 'month')) return monthStretch(end.year, end.month)
  return dayStretch(end)
}

/** Days in the month, for extractors that check a surface form. */
export const lastDayOf = daysInMonth

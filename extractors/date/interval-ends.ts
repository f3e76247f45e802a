import type { DatePoint } from '../../schemas/index.ts'
import { addDays, addMonths, type CalendarDay, dayFromNumber, weekdayOf } from './calendar.ts'
import { type Anchors, contradicts, type ResolvedPoint, resolved, resolvePoint } from './normalise.ts'
import { dayStretch, monthStretch, type Stretch, yearStretch } from './stretch.ts'
import { subYearCode, withinMonth, withinYear } from './within-year.ts'

/** Two points as one interval: missing fields come from the other end, and the end never lies before the start. */
export function completeEnds(from: DatePoint, to: DatePoint): readonly [DatePoint, DatePoint] {
  const hasYear = (p: DatePoint): boolean => p.year !== undefined || p.relative !== undefined || p.shift !== undefined
  const dated = (p: DatePoint): boolean => p.month !== undefined || p.quarter !== undefined || p.half !== undefined
  let a = from
  if (to.month && !dated(a) && !hasYear(a) && a.day) a = { ...a, month: monthBefore(a, to) }
  if (!hasYear(a) && to.year !== undefined && (dated(a) || a.day)) {
    a = { ...a, year: to.month && a.month && a.month > to.month ? to.year - 1 : to.year }
  }
  if (!hasYear(a) && to.relative?.unit === 'year' && dated(a)) a = { ...a, relative: yearBefore(a, to, to.relative) }
  // `July 6-8, 2020`: the month stands before both days, the year behind.
  const b = to.day && !to.month && to.year !== undefined && a.month ? { ...to, month: a.month } : to
  return [a, b]
}

/** The year of an end that stands without one: the year before where it would lie behind the other: `12월 30일~내년 1월 2일`. */
function yearBefore(
  from: DatePoint,
  to: DatePoint,
  { offset }: NonNullable<DatePoint['relative']>,
): NonNullable<DatePoint['relative']> {
  const later = (from.month ?? 0) > (to.month ?? 12) || (from.quarter ?? 0) > (to.quarter ?? 4)
  return { unit: 'year', offset: later ? offset - 1 : offset }
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
    if (stretch && stretch.last >= start.first) return resolved(stretch, 'text', contradicts({ month, ...to }, year))
    if (!stretch && !bySubYear && !to.day) return to.weekday ? weekdayAfter(to.weekday, first) : null
  }
  return null
}

function weekdayAfter(weekday: number, first: CalendarDay): ResolvedPoint | null {
  return resolved(dayStretch(addDays(first, (weekday - weekdayOf(first) + 7) % 7)), 'text')
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

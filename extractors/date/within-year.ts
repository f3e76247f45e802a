import type { DatePoint } from '../../schemas/index.ts'
import { dayFromNumber, dayNumber, isDay, mondayOf, weekdayOf } from './calendar.ts'
import {
  dayStretch,
  daysStretch,
  monthStretch,
  monthsStretch,
  type Stretch,
  subYearStretch,
  yearStretch,
} from './stretch.ts'

/** Code of the quarter, half or season that the point states, if any. */
export function subYearCode(point: DatePoint): number | undefined {
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
export function withinYear(year: number, point: DatePoint): Stretch | null {
  const code = subYearCode(point)
  if (code) return subYearStretch(year, code)
  if (point.month) return withinMonth(year, point.month, point)
  if (point.ordinal) return ordinalStretch(point, yearStretch(year))
  if (point.part === 'early') return monthStretch(year, 1)
  if (point.part === 'late') return monthStretch(year, 12)
  return yearStretch(year)
}

/** A month of a year, or its day, week or weekday; null where the calendar has no such day. */
export function withinMonth(year: number, month: number, point: DatePoint): Stretch | null {
  if (point.ordinal) return ordinalStretch(point, monthStretch(year, month))
  if (!point.day) return monthStretch(year, month)
  const day = { year, month, day: point.day }
  if (!isDay(day)) return null
  if (!point.wholeWeek) return dayStretch(day)
  const monday = dayNumber(mondayOf(day))
  return daysStretch(monday, monday + 6)
}

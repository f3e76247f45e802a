import type { DatePoint } from '../../schemas/index.ts'
import {
  addDays,
  addMonths,
  type CalendarDay,
  dayFromNumber,
  dayNumber,
  isDay,
  mondayOf,
  weekdayOf,
} from './calendar.ts'
import { dayStretch, daysStretch, monthStretch, type Stretch, subYearStretch, two, yearStretch } from './stretch.ts'
import { subYearCode, withinMonth, withinYear } from './within-year.ts'

/** What an incomplete point may lean on. Months and days are those of the publication; a coarser one has fewer. */
export interface Anchors {
  readonly publication?: { readonly year: number; readonly month?: number; readonly day?: number }
  /** The nearest earlier date of the text that names a year. */
  readonly context?: {
    readonly year: number
    readonly month?: number
    readonly day?: number
    readonly quarter?: number
  }
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
/** A resolved point of a stretch, or null. */
export const resolved = (stretch: Stretch | null, anchor: Used, mismatch = false): ResolvedPoint | null =>
  stretch && { edtf: stretch.edtf, stretch, anchor, ...(mismatch ? { weekdayMismatch: true as const } : {}) }

/** A point counted from an anchor: `지난해 7월`, `다음 달 6일`, `next Friday`, `어제`. */
function relativePoint(point: DatePoint, anchors: Anchors): ResolvedPoint | null {
  const { unit, offset, to } = point.relative!
  const near = to === 'context' ? anchors.context : anchors.publication
  // `어제(26일)`: what is stated stays where the day itself is unknown
  const told = unit === 'year' || unit === 'month' || (unit === 'day' && point.day !== undefined)
  if (!near) return told ? unknownPoint(point) : null
  const used: Used = near === anchors.publication ? 'publication' : 'context'
  if (unit === 'year')
    return resolved(withinYear(near.year + offset, point), used, contradicts(point, near.year + offset))
  if (!near.month) return unit === 'quarter' ? quarterFrom(anchors.context, offset) : null
  const day = { year: near.year, month: near.month, day: near.day ?? 1 }
  if (unit === 'month') {
    const { year, month } = addMonths({ ...day, day: 1 }, offset)
    return resolved(withinMonth(year, month, point), used, contradicts({ ...point, month }, year))
  }
  if (unit === 'quarter' || unit === 'half') {
    const per = unit === 'quarter' ? 4 : 2
    const index = day.year * per + Math.floor((day.month - 1) / (12 / per)) + offset
    const year = Math.floor(index / per)
    return resolved(subYearStretch(year, (per === 4 ? 33 : 40) + index - year * per), used)
  }
  if (!near.day) return null
  if (unit === 'day') {
    const there = addDays(day, offset)
    const stated = point.day === undefined ? there : nearestDay(there, point.day)
    // `오늘(6/13)` under the stamp of another month
    if (point.month !== undefined && stated.month !== point.month) return unknownPoint(point)
    return resolved(dayStretch(stated), used, !!point.weekday && weekdayOf(stated) !== point.weekday)
  }
  return resolved(withinWeek(dayNumber(mondayOf(day)) + 7 * offset, point), used)
}

/** A weekday, the days that are counted (`this weekend`) or the whole of the week that begins on a day. */
function withinWeek(monday: number, { weekday, ordinal }: DatePoint): Stretch | null {
  if (weekday) return dayStretch(dayFromNumber(monday + weekday - 1))
  if (ordinal?.unit !== 'day') return daysStretch(monday, monday + 6)
  const first = monday + ordinal.n - 1
  return daysStretch(first, first + (ordinal.count ?? 1) - 1)
}

/** `in the previous quarter` behind a date that is itself a quarter. */
function quarterFrom(context: Anchors['context'], offset: number): ResolvedPoint | null {
  if (!context?.quarter) return null
  const index = context.year * 4 + context.quarter - 1 + offset
  const year = Math.floor(index / 4)
  return resolved(subYearStretch(year, 33 + index - year * 4), 'context')
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

/** True where the stated weekday is not that of the day in that year. */
export function contradicts(point: DatePoint, year: number): boolean {
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
  if (exact || units.includes('day')) return resolved(dayStretch(day), used)
  if (units.includes('week') || point.weekday) {
    const monday = dayNumber(mondayOf(day))
    if (point.weekday) return resolved(dayStretch(dayFromNumber(monday + point.weekday - 1)), used)
    return resolved(daysStretch(monday, monday + 6), used)
  }
  if (point.month) return resolved(withinMonth(day.year, point.month, point), used)
  return resolved(units.includes('month') ? monthStretch(day.year, day.month) : yearStretch(day.year), used)
}

/** The stretch nearest to a day; null where there is none. */
function nearest(today: number, stretches: readonly (Stretch | null)[]): Stretch | null {
  const away = (s: Stretch): number => (s.first > today ? s.first - today : Math.max(0, today - s.last))
  let best: Stretch | null = null
  for (const s of stretches) if (s && (!best || away(s) < away(best))) best = s
  return best
}

/** A day of a month that comes so soon (in days) is that one, not the one a year ago, which a text would say. */
const SOON = 14

/** The stretch of an incomplete point in the year that suits its direction; null where the calendar has none. */
function choose(point: DatePoint, publication: CalendarDay, at: (step: number) => Stretch | null): Stretch | null {
  const today = dayNumber(publication)
  if (point.near && !point.direction) return nearest(today, [-1, 0, 1].map(at))
  // `시는 9일 … 추진할 계획이라고 밝혔다` on the 10th: the day of the report stands in a clause that looks ahead.
  const reported = !point.day || point.weekday ? 0 : point.month ? 10 : 4
  const fits = (s: Stretch): boolean => {
    if (point.direction === 'future') return point.loose ? s.last >= today - reported : s.first > today
    if (point.direction === 'past' && !point.loose) return s.last < today
    return s.first <= today + (point.loose && point.month && point.day ? SOON : 0)
  }
  // told on 29 March, `30일` is hardly that of January
  const ahead = at(0)
  if (!point.direction && point.day && !point.month && at(-1) === null && ahead && ahead.first - today <= SOON)
    return ahead
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
      if (plain && weekdayOf(dayFromNumber(plain.first)) === point.weekday) return resolved(plain, used)
      const agreed = byWeekday(point.weekday, yearStep, 1)
      return resolved(agreed ?? plain, used, !agreed)
    }
    return resolved(choose(point, publication, yearStep), used)
  }
  if (point.day || point.ordinal) {
    const monthStep = (step: number): Stretch | null => {
      const { year, month } = addMonths({ ...publication, day: 1 }, step)
      return withinMonth(year, month, point)
    }
    if (point.weekday && point.day) {
      const plain = choose(point, publication, monthStep)
      if (plain && weekdayOf(dayFromNumber(plain.first)) === point.weekday) return resolved(plain, used)
      const agreed = byWeekday(point.weekday, monthStep, 12)
      return resolved(agreed ?? plain, used, !agreed)
    }
    return resolved(choose(point, publication, monthStep), used)
  }
  if (!point.weekday) return null
  const monday = dayNumber(mondayOf(publication)) + point.weekday - 1
  return resolved(
    choose(point, publication, (step) => dayStretch(dayFromNumber(monday + 7 * step))),
    used,
  )
}

/** Unknown digits as X, `XXXX-12` for `내년 말`; null where all of them would be. */
function unknownPoint(point: DatePoint): ResolvedPoint | null {
  if (point.ordinal || point.wholeWeek) return null
  const ofYear = point.relative?.unit === 'year' && !point.month && !point.day && subYearCode(point) === undefined
  if (ofYear && point.part === 'early') return { edtf: 'XXXX-01', anchor: 'none' }
  if (ofYear && point.part === 'late') return { edtf: 'XXXX-12', anchor: 'none' }
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
  if (point.century !== undefined) return resolved(yearStretch(point.century, 100), 'text')
  if (point.decade !== undefined) return resolved(yearStretch(point.decade, 10), 'text')
  if (point.year !== undefined) return resolved(withinYear(point.year, point), 'text', contradicts(point, point.year))
  const publication = full(anchors.publication)
  if (publication) return incompletePoint(point, publication)
  if (anchors.publication && point.month) {
    const wanted = withinYear(anchors.publication.year, point)
    if (wanted && !point.direction) return resolved(wanted, 'publication')
  }
  return unknownPoint(point)
}

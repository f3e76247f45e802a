import type { DateExpression, DatePoint, DateValue } from '../../schemas/index.ts'
import { dayFromNumber, dayNumber } from './calendar.ts'
import { completeEnds, endOfLength, resolveEnd } from './interval-ends.ts'
import { type Anchors, type ResolvedPoint, resolvePoint } from './normalise.ts'
import { dayEdtf } from './stretch.ts'

/** An expression made absolute. `first` is its point, or the start of its interval, for later context. */
export interface ResolvedExpression {
  readonly edtf: string
  readonly kind: DateValue['kind']
  readonly anchor: DateValue['anchor']
  readonly mismatch: boolean
  readonly first?: ResolvedPoint
}

/** A stretch of days (a week) is named by its first or last day where it ends an interval. */
function endEdtf(resolved: ResolvedPoint, side: 'first' | 'last'): string {
  return resolved.edtf.includes('/') ? dayEdtf(dayFromNumber(resolved.stretch![side])) : resolved.edtf
}

const anchorOf = (a: ResolvedPoint, b?: ResolvedPoint): DateValue['anchor'] => {
  const anchors = b ? [a.anchor, b.anchor] : [a.anchor]
  return (['none', 'publication', 'context'] as const).find((x) => anchors.includes(x)) ?? 'text'
}

function interval(edtf: string, from: ResolvedPoint, to?: ResolvedPoint): ResolvedExpression {
  const mismatch = !!from.weekdayMismatch || !!to?.weekdayMismatch
  return { edtf, kind: 'interval', anchor: anchorOf(from, to), mismatch, first: from }
}

/** Both ends known in part only: X for what no anchor tells. */
function unknownInterval(from: ResolvedPoint, to: DatePoint): ResolvedExpression | null {
  const day = from.edtf.length === 10
  // `이달 9일까지`: another month than that of the start
  const own = to.relative || to.shift ? 'XXXX-XX' : from.edtf.slice(0, 7)
  const prefix = to.month ? 'XXXX' : own
  const rest = to.day ? `-${String(to.day).padStart(2, '0')}` : ''
  const month = to.month ? `-${String(to.month).padStart(2, '0')}` : ''
  if (to.quarter) return interval(`${from.edtf}/XXXX-${32 + to.quarter}`, from)
  if ((day && !to.day) || (!to.month && !to.day)) return null
  return interval(`${from.edtf}/${prefix}${month}${rest}`, from)
}

/** `올해부터 2024년까지` without an anchor: the end, and what is known of the start. */
function halfKnown(start: string, to: DatePoint, anchors: Anchors): ResolvedExpression | null {
  const end = to.year === undefined ? null : resolvePoint(to, anchors)
  if (!end?.stretch) return null
  const found = interval(`${start}${endEdtf(end, 'last')}`, end)
  return start === '../' ? found : { ...found, anchor: 'none' }
}

const isYearless = (p: DatePoint): boolean => p.year === undefined && !p.relative && !p.shift && !p.direction && !p.near

/** `the January-September period`, told in February: the part of a year that statistics count is over, so it is last year's. */
function countedYear(from: DatePoint, to: DatePoint, { publication }: Anchors): DatePoint {
  const end = to.month ?? (to.quarter ?? 0) * 3 - 2
  const opens = (from.month === 1 && to.month !== undefined) || (from.quarter === 1 && to.quarter !== undefined)
  const whole = opens && !from.day && !to.day && isYearless(from) && isYearless(to)
  return whole && publication?.month && end > publication.month ? { ...from, relative: LAST_YEAR } : from
}
const LAST_YEAR = { unit: 'year', offset: -1 } as const

/** `from December until November 2028`, told in 2025: years lie between, so the month without a year is the next one. */
const startsNear = (from: DatePoint, to: DatePoint, { publication }: Anchors): boolean =>
  publication?.day !== undefined &&
  from.year === undefined &&
  !from.relative &&
  !from.shift &&
  (from.month ?? 0) > (to.month ?? 12) &&
  (to.year ?? 0) - publication.year > 1

function closedInterval(from: DatePoint, to: DatePoint, anchors: Anchors): ResolvedExpression | null {
  const [completed, b] = completeEnds(countedYear(from, to, anchors), to)
  // `오는 8월부터 2026년 7월까지`: the word before the month says more than the year behind it.
  const near = startsNear(from, to, anchors)
    ? { ...from, direction: 'future' as const, loose: true as const }
    : completed
  const a = from.direction && !from.loose && anchors.publication?.day ? from : near
  const start = resolvePoint(a, anchors)
  if (!start) return from.relative ? halfKnown('../', b, anchors) : null
  if (!start.stretch) return to.year === undefined ? unknownInterval(start, b) : halfKnown(`${start.edtf}/`, b, anchors)
  const end = resolveEnd(b, start.stretch, { ...anchors, context: dayFromNumber(start.stretch.first) })
  if (!end && to.relative) return interval(`${endEdtf(start, 'first')}/..`, start)
  if (!end?.stretch || end.stretch.last < start.stretch.first) return null
  return interval(`${endEdtf(start, 'first')}/${endEdtf(end, 'last')}`, start, end)
}

/** Whole decades as an end of an interval are written as years. */
function plain(edtf: string, resolved: ResolvedPoint, side: 'first' | 'last'): string {
  if (!resolved.stretch || !/^\d{2,3}X{1,2}$/.test(resolved.edtf)) return edtf
  return String(dayFromNumber(resolved.stretch[side]).year)
}

function resolveInterval(e: DateExpression & { form: 'interval' }, anchors: Anchors): ResolvedExpression | null {
  if (e.from === 'open') {
    const to = e.to === 'open' ? null : resolvePoint(e.to, anchors)
    return to && interval(`../${plain(endEdtf(to, 'last'), to, 'last')}`, to)
  }
  if (e.to !== 'open') return closedInterval(e.from, e.to, anchors)
  const from = resolvePoint(e.from, anchors)
  if (!from) return null
  if (!e.length) return interval(`${plain(endEdtf(from, 'first'), from, 'first')}/..`, from)
  if (!from.stretch) return interval(`${from.edtf}/..`, from)
  const end = endOfLength(from.stretch, e.length)
  if (dayNumber(dayFromNumber(end.last)) < from.stretch.first) return null
  return interval(`${endEdtf(from, 'first')}/${end.edtf}`, from)
}

/** The EDTF value of an expression, or null where nothing of it is known or the calendar has no such day. */
export function resolveExpression(expression: DateExpression, anchors: Anchors): ResolvedExpression | null {
  if (expression.form === 'duration' || expression.form === 'set') {
    return { edtf: expression.edtf, kind: expression.form, anchor: 'none', mismatch: false }
  }
  if (expression.form === 'interval') {
    const found = resolveInterval(expression, anchors)
    if (!expression.fallback || (found && !found.edtf.includes('X'))) return found
    return { edtf: expression.fallback, kind: 'duration', anchor: 'none', mismatch: false }
  }
  const point = resolvePoint(expression.point, anchors)
  if (!point) return null
  const kind = point.edtf.includes('/') ? 'interval' : 'date'
  return { edtf: point.edtf, kind, anchor: point.anchor, mismatch: !!point.weekdayMismatch, first: point }
}

import type { DateExpression, DatePoint, DateRole } from '../../schemas/index.ts'
import type { Candidate } from '../extractor.ts'

/** A point that the grammar read, open for its rules to complete. */
export type Draft = { -readonly [K in keyof DatePoint]: DatePoint[K] }

/** An expression with the end of its span in the block's text, and the rule that read it. */
export interface Found {
  readonly end: number
  readonly expression: DateExpression
  readonly rule: string
}

/** The rule name of a point, by what it states: `year-month-day`, `relative-month`, `quarter`. */
export function ruleOfPoint(point: DatePoint): string {
  if (point.shift) return 'shift'
  if (point.ordinal) return 'ordinal'
  if (point.wholeWeek) return 'week-of-day'
  if (point.relative) return `relative-${point.relative.unit}`
  if (point.century !== undefined) return 'century'
  if (point.decade !== undefined) return 'decade'
  if (point.quarter) return 'quarter'
  if (point.half) return 'half'
  if (point.season) return 'season'
  return DATED[(point.year === undefined ? 0 : 4) + (point.month ? 2 : 0) + (point.day ? 1 : 0)]!
}

/** By whether the year, the month and the day are told, as one binary number. */
const DATED = ['weekday', 'day', 'month', 'month-day', 'year', 'year-day', 'year-month', 'year-month-day']

/** A found point. */
export const pointFound = (point: DatePoint, end: number): Found => ({
  end,
  expression: { form: 'point', point },
  rule: ruleOfPoint(point),
})

/** A found interval; a missing end is open. */
export const intervalFound = (
  from: DatePoint | 'open',
  to: DatePoint | 'open',
  end: number,
  more: { readonly rule?: string; readonly fallback?: string } = {},
): Found => ({
  end,
  expression: { form: 'interval', from, to, ...(more.fallback ? { fallback: more.fallback } : {}) },
  rule: more.rule ?? (from === 'open' ? 'until' : to === 'open' ? 'since' : 'interval'),
})

/** The candidate for what was found at `start`. */
export function candidateOf(found: Found, start: number, role: DateRole): Candidate<'date'> {
  return { type: 'date', start, end: found.end, rule: found.rule, draft: { expression: found.expression, role } }
}

/** The expression with every undated, undirected point on the side that its clause tells: ahead, the nearer one, or behind unless it comes soon. */
export function aheadOf(expression: DateExpression, side: 'ahead' | 'near' | 'soon' = 'ahead'): DateExpression {
  const ahead = (p: DatePoint | 'open'): DatePoint | 'open' =>
    p === 'open' || p.year !== undefined || p.relative || p.direction
      ? p
      : p.shift
        ? { ...p, ...(p.base ? { base: ahead(p.base) as DatePoint } : {}) }
        : side === 'near'
          ? { ...p, near: true }
          : side === 'soon'
            ? { ...p, loose: true }
            : { ...p, direction: 'future', loose: true }
  if (expression.form === 'point') return { form: 'point', point: ahead(expression.point) as DatePoint }
  if (expression.form !== 'interval') return expression
  return { ...expression, from: ahead(expression.from), to: ahead(expression.to) }
}

/** True where the expression leaves its year or month to an anchor, so that the clause may say past or future. */
export function isIncomplete(expression: DateExpression): boolean {
  const open = (p: DatePoint | 'open'): boolean =>
    p !== 'open' &&
    (p.shift
      ? p.base !== undefined && open(p.base)
      : p.year === undefined && !p.relative && p.decade === undefined && p.century === undefined)
  if (expression.form === 'point') return open(expression.point)
  return expression.form === 'interval' && (open(expression.from) || open(expression.to))
}

import { resolvePoint } from '../extractors/date/normalise.ts'
import type { DateExpression, DatePoint } from '../schemas/index.ts'
import type { LocatedCandidate } from './extraction.ts'

type DateCandidate = LocatedCandidate<'date'>

/** The points of an expression: itself, or the ends of an interval that are told. */
export const pointsOf = (e: DateExpression): readonly DatePoint[] =>
  e.form === 'point' ? [e.point] : e.form === 'interval' ? [e.from, e.to].filter((p) => p !== 'open') : []

/**
 * The year that a weekday proves where no publication date is known: the day and month stated beside it fall on it
 * in exactly one of the years that the text names, and the years after them.
 */
export function provenYear(point: DatePoint, named: ReadonlySet<number>): number | undefined {
  if (!point.weekday || !point.month || !point.day || point.year !== undefined || point.relative) return undefined
  const fits = [...new Set([...named].flatMap((y) => [y, y + 1]))].filter((year) => {
    const resolved = resolvePoint({ ...point, year }, {})
    return resolved?.stretch && !resolved.weekdayMismatch
  })
  return fits.length === 1 ? fits[0] : undefined
}

/** The years that the text names, without those that are targets; at most fifty. */
export function namedYears(candidates: readonly DateCandidate[]): ReadonlySet<number> {
  const years = new Set<number>()
  for (const { draft } of candidates) {
    // A target (`by 2030`) says nothing of when the text was written.
    if (draft.expression.form === 'interval' && draft.expression.from === 'open') continue
    for (const { year } of pointsOf(draft.expression)) if (year !== undefined && years.size < 50) years.add(year)
  }
  return years
}

/** The first year that a weekday proves anywhere in the text: it stands in for the year of publication. */
export function firstProven(candidates: readonly DateCandidate[], named: ReadonlySet<number>): number | undefined {
  for (const { draft } of candidates) {
    const year = draft.expression.form === 'point' ? provenYear(draft.expression.point, named) : undefined
    if (year) return year
  }
  return undefined
}

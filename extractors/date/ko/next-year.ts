import type { DateExpression, DatePoint } from '../../../schemas/index.ts'
import { OVER_BETWEEN } from './plans.ts'

/** How far, in characters, a year may stand before 다음 해 for that to be the one behind it. */
export const NEXT_YEAR_REACH = 160

/** True for a point that states its year. */
export const namesYear = (expression: DateExpression): boolean =>
  expression.form === 'point' && expression.point.year !== undefined

/** `2019년 협약을 맺고 다음 해 공장을 지었다`: 다음 해 counted from the year told before it, which ends at `told`; else the expression as it is. */
export function fromTold(text: string, at: number, expression: DateExpression, told: number): DateExpression {
  if (expression.form !== 'point' || at - told >= NEXT_YEAR_REACH || !/^다음 ?해/.test(text.slice(at, at + 4)))
    return expression
  const relative = { unit: 'year', offset: 1, to: 'context' } as const
  return { form: 'point', point: { ...expression.point, relative } }
}

/** No other year and no end of the sentence, then 내년. */
const BEFORE_NEXT_YEAR = /^[^.\n년]{2,56}?(?<![가-힣])내(?:년|후년)/u
/** Longest that `BEFORE_NEXT_YEAR` matches. */
const THIS_YEAR_REACH = 60

/** `10월 착공해 내년 말 준공한다`: a month, quarter or half without a year that 내년 follows in its sentence lies in this year. */
export function ofThisYear(text: string, end: number, expression: DateExpression): DateExpression {
  if (expression.form !== 'point' && expression.form !== 'interval') return expression
  const ends = expression.form === 'point' ? [expression.point] : [expression.from, expression.to]
  const open = ends.filter((point) => point !== 'open')
  const [only] = open
  if (open.length !== 1 || only === undefined || !isYearlessMonth(only)) return expression
  const rest = text.slice(end, end + THIS_YEAR_REACH)
  const between = rest.includes('내') ? BEFORE_NEXT_YEAR.exec(rest)?.[0] : undefined
  if (between === undefined || OVER_BETWEEN.test(between)) return expression
  const point: DatePoint = { ...only, relative: { unit: 'year', offset: 0 } }
  if (expression.form === 'point') return { form: 'point', point }
  return expression.from === 'open' ? { ...expression, to: point } : { ...expression, from: point }
}

const isYearlessMonth = (p: DatePoint): boolean =>
  p.year === undefined &&
  !p.relative &&
  !p.shift &&
  !p.direction &&
  (p.month !== undefined || p.quarter !== undefined || p.half !== undefined)

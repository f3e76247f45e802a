import type { DateExpression } from '../../../schemas/index.ts'

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

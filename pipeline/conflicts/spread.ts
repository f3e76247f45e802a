import type { AmountValue } from '../../schemas/index.ts'

/** What a stated sum may be in truth, both ends included. */
export interface Spread {
  readonly low: number
  readonly high: number
}

/** A round figure such as 7조 says no more than this share of itself, however few its digits. */
const COARSEST = 0.075
/** How far `about` reaches, as a share. */
const ABOUT = 0.05

/** The power of ten of a value's last digit that is not 0: 14,500,000,000 gives 100,000,000. */
export function lastDigitUnit(value: number): number {
  const whole = Math.round(value)
  let unit = 1
  while (whole > 0 && whole % (unit * 10) === 0) unit *= 10
  return unit
}

/**
 * The values that a stated sum leaves open: half a unit of its last digit either way, more for `about`, one side for `at-least` and
 * `at-most`, both ends for a range. In units of the currency.
 */
export function spreadOf({ value, max, qualifier }: Pick<AmountValue, 'value' | 'max' | 'qualifier'>): Spread {
  const share = qualifier === 'about' ? ABOUT : 0
  const slack = (figure: number): number =>
    Math.max(Math.min(lastDigitUnit(figure) / 2, figure * COARSEST), figure * share)
  const top = max ?? value
  if (qualifier === 'at-least') return { low: value - slack(value), high: Number.POSITIVE_INFINITY }
  if (qualifier === 'at-most') return { low: 0, high: top + slack(top) }
  return { low: value - slack(value), high: top + slack(top) }
}

/** True where something is in both. */
export const overlap = (a: Spread, b: Spread): boolean => a.low <= b.high && b.low <= a.high

/** True where two sums can be the same one, told more or less roughly: 6.9조 and 약 7조원. */
export function mayBeEqual(
  a: Pick<AmountValue, 'value' | 'max' | 'qualifier'>,
  b: Pick<AmountValue, 'value' | 'max' | 'qualifier'>,
): boolean {
  return overlap(spreadOf(a), spreadOf(b))
}

/** True where one sum is the other times 10, 100, 1,000 or 10,000: rather a slip of the scale than another sum. */
export function isScaleSlip(a: number, b: number): boolean {
  const [small, large] = a < b ? [a, b] : [b, a]
  if (small <= 0) return false
  const power = Math.log10(large / small)
  const nearest = Math.round(power)
  return nearest >= 1 && nearest <= 4 && Math.abs(power - nearest) < 0.01
}

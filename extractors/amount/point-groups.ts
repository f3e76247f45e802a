import type { Money } from './money.ts'

const THREE_DECIMALS = /(?<![\d.,])([1-9]\d{0,2}\.(?:\d{3}))(?![\d.,]\d|\d)/

/** Behind 억 and 만 nobody writes a last zero as a decimal: `1.200억원`. */
const KOREAN_SCALE = /[억만]/

/**
 * True where three digits behind a point are rather a group of thousands than decimals: `USD 30.000`, `1.500원`,
 * `KRW 45.000 million`. Nobody can tell the scale of such a sum.
 */
export function isPointGrouped(text: string, { start, end, value }: Money): boolean {
  const quote = text.slice(start, end)
  if (!quote.includes('.')) return false
  const digits = THREE_DECIMALS.exec(quote)?.[1]
  if (digits === undefined) return false
  return digits.endsWith('.000') || value === Number(digits) || (digits.endsWith('0') && KOREAN_SCALE.test(quote))
}

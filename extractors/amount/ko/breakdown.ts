import { digitsAt, shift } from '../../number/digits.ts'
import { BIG_UNITS } from '../../number/korean-lexicon.ts'
import { alternation } from '../cues.ts'
import type { Money } from '../money.ts'
import { BREAKDOWN_LABELS } from './lexicon.ts'

/** What a sum is told in: `억원`, `백만원`, `천원`, `억`. */
const SCALE = /(?<small>[십백천]?)(?<big>[만억조]?) ?여? ?(?<currency>원|달러|불)?$/
const SMALL: Readonly<Record<string, number>> = { 십: 1, 백: 2, 천: 3 }
const OPEN = / ?(?:규모)? ?[(（[] ?/y
const ITEM = new RegExp(`(?:${alternation(BREAKDOWN_LABELS)})[ \\u00a0:]{0,2}(?=\\d)`, 'y')
const BETWEEN = / ?[,·ㆍ/+、;] ?| (?=[가-힣])/y
const CLOSE = / ?(?:등)? ?[)）\]]/y

/** A part of a sum as it stands in the brackets: its digits, and where its unit ends where it has one of its own. */
interface Part {
  readonly start: number
  readonly end: number
  readonly digits: string
  readonly own: boolean
}

/**
 * The parts of a sum that a bracket right after it names by their source alone: of `220억원(국비 110, 군비 110)` the two 110,
 * which take over 억원; the last part may name it (`민자 60억원`). Empty where the bracket holds anything else, or more than the sum.
 */
export function breakdownAfter(text: string, sum: Money): Money[] {
  const unit = SCALE.exec(text.slice(Math.max(sum.start, sum.end - 7), sum.end))
  OPEN.lastIndex = sum.end
  if (!unit || sum.max !== undefined || !OPEN.test(text)) return []
  const { small = '', big = '', currency } = unit.groups!
  if (small === '' && big === '') return []
  const parts = partsFrom(text, OPEN.lastIndex, unit[0])
  const scale = { small: SMALL[small] ?? 0, big: BIG_UNITS[big] ?? 0, exact: currency === undefined }
  const power = powerOf(parts, sum.value, scale)
  if (power === undefined) return []
  return parts.map(({ start, end, digits, own }) => {
    const part = { start, end, currency: sum.currency, value: shift(digits, power), rule: 'breakdown' }
    return own ? part : { ...part, inherited: true }
  })
}

/**
 * The unit of the parts as a power of ten. 백만 is one unit in `3,600백만원(국비 2,400, 도비 1,200)`, two in `5백만원(국비 300)`: the one
 * by which the parts add up to the sum; without such a word, they may also be less, but not of a sum without a currency (`exact`).
 */
function powerOf(
  parts: readonly Part[],
  sum: number,
  { small, big, exact }: { small: number; big: number; exact: boolean },
): number | undefined {
  const totalOf = (power: number): number => parts.reduce((total, { digits }) => total + shift(digits, power), 0)
  if (parts.length === 0) return undefined
  if (small === 0 && !exact) return totalOf(big) <= sum * 1.01 ? big : undefined
  return [small + big, big].find((power) => Math.abs(totalOf(power) - sum) <= sum * 0.01)
}

/** The parts up to the end of the brackets; none where they hold anything else. */
function partsFrom(text: string, from: number, unit: string): readonly Part[] {
  const parts: Part[] = []
  let at = from
  for (let count = 0; count < 8; count++) {
    ITEM.lastIndex = at
    if (!ITEM.test(text)) return []
    const start = ITEM.lastIndex
    const { plain, end } = digitsAt(text, start)
    if (plain === null) return []
    const own = parts.length > 0 ? unitLength(text, end, unit) : 0
    parts.push({ start, end: end + own, digits: plain, own: own > 0 })
    CLOSE.lastIndex = end + own
    if (CLOSE.test(text)) return parts
    if (own > 0) return []
    BETWEEN.lastIndex = end
    if (!BETWEEN.test(text)) return []
    at = BETWEEN.lastIndex
  }
  return []
}

/** Length of the unit of the whole sum where it stands at `end` too; 0 without it. */
function unitLength(text: string, end: number, unit: string): number {
  const own = /^ ?[십백천]?[만억조]? ?(?:원|달러|불)/.exec(text.slice(end, end + 7))?.[0] ?? ''
  return own !== '' && own.replace(/ /g, '') === unit.replace(/[ 여]/g, '') ? own.length : 0
}

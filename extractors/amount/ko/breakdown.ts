import { digitsAt, shift } from '../../number/digits.ts'
import { BIG_UNITS } from '../../number/korean-lexicon.ts'
import { alternation } from '../cues.ts'
import type { Money } from '../money.ts'
import { BREAKDOWN_LABELS } from './lexicon.ts'

const SCALE = /([만억조]) ?여? ?(원|달러|불)$/
const OPEN = / ?(?:규모)? ?[(（[] ?/y
const ITEM = new RegExp(`(?:${alternation(BREAKDOWN_LABELS)})[ \\u00a0:]{0,2}(?=\\d)`, 'y')
const BETWEEN = / ?[,·ㆍ/+、;] ?| (?=[가-힣])/y
const CLOSE = / ?(?:등)? ?[)）\]]/y

/**
 * The parts of a sum that a bracket right after it names by their source alone: of `220억원(국비 110, 군비 110)` the two 110,
 * which take over 억원; the last part may name it (`민자 60억원`). Empty where the bracket holds anything else, or more than the sum.
 */
export function breakdownAfter(text: string, sum: Money): Money[] {
  const scale = SCALE.exec(text.slice(Math.max(sum.start, sum.end - 6), sum.end))
  OPEN.lastIndex = sum.end
  if (!scale || sum.max !== undefined || !OPEN.test(text)) return []
  const power = BIG_UNITS[scale[1]!]!
  const parts: Money[] = []
  let at = OPEN.lastIndex
  let total = 0
  for (let count = 0; count < 8; count++) {
    ITEM.lastIndex = at
    if (!ITEM.test(text)) return []
    const start = ITEM.lastIndex
    const { plain, end } = digitsAt(text, start)
    if (plain === null) return []
    const value = shift(plain, power)
    total += value
    const own = parts.length > 0 ? unitLength(text, end, scale) : 0
    const part = { start, end: end + own, currency: sum.currency, value, rule: 'breakdown' }
    parts.push(own > 0 ? part : { ...part, inherited: true })
    CLOSE.lastIndex = end + own
    if (CLOSE.test(text)) return total <= sum.value * 1.01 ? parts : []
    if (own > 0) return []
    BETWEEN.lastIndex = end
    if (!BETWEEN.test(text)) return []
    at = BETWEEN.lastIndex
  }
  return []
}

/** Length of the unit of the whole sum where it stands at `end` too; 0 without it. */
function unitLength(text: string, end: number, [, power, currency]: RegExpExecArray): number {
  const unit = /^ ?([만억조]) ?(원|달러|불)/.exec(text.slice(end, end + 6))
  return unit && unit[1] === power && unit[2] === currency ? unit[0].length : 0
}

import type { Finding } from '../../schemas/index.ts'
import { type AmountMention, mentionPart } from './checked-document.ts'
import { findingId } from './finding-id.ts'
import { moneyInEnglish, moneyInKorean, quoteWith } from './money-words.ts'
import { isScaleSlip, lastDigitUnit } from './spread.ts'

/** A stated total with the parts that it should be the sum of. */
export interface Sum {
  readonly total: AmountMention
  readonly parts: readonly AmountMention[]
  /** Where it stands, in words of both languages; empty for running text. */
  readonly where: { readonly ko: string; readonly en: string }
}

const SHOWN = 12

const added = (parts: readonly AmountMention[]): number => parts.reduce((sum, { value }) => sum + value.value, 0)

/** How far a sum of rounded figures may be from the rounded total: half a unit of the finest figure for each of them. */
function tolerance({ total, parts }: Sum): number {
  const figures = [total, ...parts].map(({ value }) => value.value)
  const unit = Math.min(...figures.filter((value) => value > 0).map(lastDigitUnit))
  return Number.isFinite(unit) ? (unit * figures.length) / 2 : 0
}

const isRough = ({ value }: AmountMention): boolean => value.qualifier !== 'exact' || value.max !== undefined

/** True where the parts add up to the total, as far as their rounding tells; null where a rough figure leaves that open. */
export function addsUp(sum: Sum): boolean | null {
  const off = Math.abs(added(sum.parts) - sum.total.value.value)
  if (off <= tolerance(sum)) return true
  return [sum.total, ...sum.parts].some(isRough) ? null : false
}

/** The share of its total that the parts of a sum make up. */
export const shareOf = ({ total, parts }: Sum): number => added(parts) / total.value.value

/** True where parts that do not add up are rather a slip than parts of something else. `near` is the largest share that is off. */
export const isSlip = (sum: Sum, near: number): boolean =>
  Math.abs(shareOf(sum) - 1) <= near || isScaleSlip(added(sum.parts), sum.total.value.value)

/** What is to be told of a sum: `info` where it adds up. */
export function sumFinding(sum: Sum, holds: boolean): Finding {
  const { total, parts, where } = sum
  const { currency } = total.value
  const shown = parts.slice(0, SHOWN).map(({ quote }) => quote)
  const list = [...shown, ...(parts.length > shown.length ? ['…'] : [])].join(' + ')
  const [ko, en] = [moneyInKorean(added(parts), currency), moneyInEnglish(added(parts), currency)]
  const off = Math.abs(added(parts) - total.value.value)
  return {
    id: findingId('sum', [total.id]),
    kind: 'sum',
    severity: holds ? 'info' : isScaleSlip(added(parts), total.value.value) ? 'high' : 'medium',
    mentions: [mentionPart(total, 'stated'), ...parts.map((part) => mentionPart(part, 'part'))],
    explanation: {
      ko: holds
        ? `${where.ko}${list} = ${total.quote} ✓`
        : `${where.ko}${list} = ${ko}인데 글에 적힌 값은 ${quoteWith(total.quote, moneyInKorean(total.value.value, currency))}입니다. 차이 ${moneyInKorean(off, currency)}.`,
      en: holds
        ? `${where.en}${list} = ${total.quote} ✓`
        : `${where.en}${list} = ${en}, but the text says ${quoteWith(total.quote, moneyInEnglish(total.value.value, currency))}: off by ${moneyInEnglish(off, currency)}.`,
    },
  }
}

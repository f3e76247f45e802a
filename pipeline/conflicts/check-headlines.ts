import type { Finding } from '../../schemas/index.ts'
import { isHeadline, significant } from '../rounded-sums.ts'
import { type AmountMention, amountsOf, type CheckedDocument, mentionPart } from './checked-document.ts'
import { comparableRoles } from './claim.ts'
import { findingId } from './finding-id.ts'
import { moneyInEnglish, moneyInKorean, quoteWith } from './money-words.ts'
import { isScaleSlip, mayBeEqual } from './spread.ts'

/** A longer block is a paragraph, even where it comes first. */
const LONGEST_HEADLINE = 160
/** More sums than these in headlines make a list of them. */
const MOST_HEADLINES = 50
/** Fewer digits than these are shared by chance. */
const LEAST_DIGITS = 2

function findingOf(headline: AmountMention, body: AmountMention): Finding {
  const told = (inWords: typeof moneyInKorean): string[] =>
    [headline, body].map(({ quote, value }) => quoteWith(quote, inWords(value.value, value.currency)))
  const [ko, en] = [told(moneyInKorean), told(moneyInEnglish)]
  return {
    id: findingId('value-conflict', [headline.id, body.id]),
    kind: 'value-conflict',
    severity: 'high',
    mentions: [mentionPart(headline, 'stated'), mentionPart(body, 'against')],
    explanation: {
      ko: `제목과 본문의 자릿수가 다릅니다: ${ko[0]} ↔ ${ko[1]}. 본문에 제목의 금액은 없습니다.`,
      en: `Headline and text differ by a power of ten: ${en[0]} against ${en[1]}. The text does not say the sum of its headline.`,
    },
  }
}

/** The one sum of the text whose digits a headline has at another scale; undefined where the text says the headline's sum too. */
function slippedFrom({ value }: AmountMention, body: readonly AmountMention[]): AmountMention | undefined {
  if (value.max !== undefined || significant(value.value) < LEAST_DIGITS) return undefined
  const same = body.filter((other) => other.value.currency === value.currency)
  if (same.some((other) => mayBeEqual(other.value, value))) return undefined
  const slipped = same.filter(
    (other) =>
      isScaleSlip(other.value.value, value.value) &&
      other.value.per === value.per &&
      comparableRoles(other.value.role, value.role),
  )
  return new Set(slipped.map((other) => other.value.value)).size === 1 ? slipped[0] : undefined
}

/** Sums of headlines that the text says only a power of ten larger or smaller, each once. */
export function checkHeadlines(checked: CheckedDocument): Finding[] {
  const { document } = checked
  const first = document.blocks.findIndex((block) => block.role === 'content')
  const inHeadline = ({ block }: AmountMention): boolean => {
    const { start = 0, end = 0 } = document.blocks[block] ?? {}
    return isHeadline(document, block, first) && end - start <= LONGEST_HEADLINE
  }
  const amounts = amountsOf(checked)
  const headlines = amounts.filter(inHeadline)
  if (headlines.length === 0 || headlines.length > MOST_HEADLINES) return []
  const body = amounts.filter((amount) => !inHeadline(amount))
  return headlines.flatMap((headline) => {
    const slipped = slippedFrom(headline, body)
    return slipped === undefined ? [] : [findingOf(headline, slipped)]
  })
}

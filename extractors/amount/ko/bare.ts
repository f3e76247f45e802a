import type { Span } from '../../../schemas/index.ts'
import type { KoreanNumber } from '../../number/korean.ts'
import { alternation, clauseAround, sentenceStart } from '../cues.ts'
import { COUNTED, COUNTER_NAMESAKES, MONEY_WORDS, ROLE_WORDS, WEAK_ROLE_WORDS } from './lexicon.ts'

const MONEY = new RegExp(
  alternation([...Object.values(ROLE_WORDS).flat(), ...Object.values(WEAK_ROLE_WORDS).flat(), ...MONEY_WORDS]),
)
/** What may stick to a bare figure: a particle, or the start of a word about sums. */
const ATTACHED =
  /여?(?:(?=$|[^가-힣A-Za-z0-9㎡㎥㎢%％])|을|를|이|가|은|는|의|에|으로|로|과|와|도|만|씩|대|짜리|가량|정도|이상|이하|미만|초과|규모|상당|안팎|선|까지|부터|보다|남짓|내외|수준|쯤|여|돌파|달성|투자|지원|투입)/y
const COUNT = new RegExp(
  `(?:여|대)?[ \\u00a0]?(?:여 ?)?(?!${alternation(COUNTER_NAMESAKES)})(?:${alternation(COUNTED)})`,
  'iy',
)
/** `700억 대 투자협약`: the bracket of a sum, which nothing but money has. */
const MONEY_BRACKET =
  /^ 대(?:의)? (?:신규 |추가 |대규모 )?(?:투자|매출|예산|사업비|공사|수주|국비|펀드|자금|기금|지원금|보조금)/
/** Behind a number with 대 glued to it: the 대 counts machines, it is no bracket of a sum (`2,000억대 투자`). */
const SOLD =
  /^대(?:[를가](?!\s?(?:투자|투입|들여|들인|쏟|출자|지원))|의\s차|\s?(?:판매|생산|출하|보급|팔|등록|차량|돌파))/
const LAW = /(?:법|조례|규정|헌법|협약|령|약관|규칙|정관|시행령|제)\s?(?:\([^()]{0,20}\)\s?)?(?:제\s?)?$/
/** `2조 3항`, `15조에 따라`: what follows cites an article. */
const CITED = /^(?:\s?(?:제\s?)?\d{1,3}\s?항|의\s?\d|에\s?(?:따라|따른|따르면|의거|의한|의해|근거|규정|명시))/
/** `(3만3000㎡, 250억)`: what stands beside an area in brackets is its cost. */
const BESIDE_AREA = /[(（][^()（）]{0,12}\d\s?(?:㎡|㎢|평|ha)\s?[,·/]\s?$/
/** `가람 402억, 나래 500억원`, `가람 402억·나래 500억원`: the next sum of a list names the currency. */
const NEXT_OF_LIST = /^[,·ㆍ]\s?[가-힣A-Za-z0-9&]{2,12}(?:\s[가-힣]{2,8})?\s?[0-9][0-9,.]{0,9}\s?[억조]\s?원/u
/** `’24년 320억, ’25년 410억 … 투자`: the first of a list by years, whose end tells that it is money. */
const NEXT_YEAR = /^,\s?['’‘]?\d{2,4}년\s?\d[\d,.]{0,8}\s?[억조]/u
const YEARS_REACH = 90
const GROUP = /\d\s?(?:인|명|개)\s?$/

/**
 * The unit that speech and headlines leave out behind 천: the 만 of `3억 5천`, the 억 of `2조 4천`; what the 천 then adds, 0 for any
 * other number.
 */
export function leftOut({ big, last, value }: KoreanNumber): number {
  if (last !== 3 || (big !== 8 && big !== 12)) return 0
  const rest = value % 10 ** big
  return rest > 0 && rest < 1e4 && rest % 1000 === 0 ? rest * (10 ** (big - 4) - 1) : 0
}

/** `2조4천 투자`: what a headline says of a sum right behind it. */
const HEADLINE_MONEY = /^\s?(?:[가-힣]{2}\s?)?(?:투자|투입|유치|매출|수출|예산|규모|지원|확보|펀드)/u

/**
 * What thousands right behind 조 or 억 lack before their 원: the 억 of `1조7천원`, the 만 of `3억5천원`; 0 for any other number.
 * A sum that leaves them out has lost them by a slip.
 */
export function skipped({ big, last, value }: KoreanNumber): number {
  if (last !== 3 || big < 8) return 0
  const rest = value % 10 ** big
  return rest >= 1000 && rest < 1e4 ? rest * (10 ** (big - 4) - 1) : 0
}

/** `3300억 생산·800여명 일자리`: what a headline expects of an investment, beside the jobs. */
const EFFECTS =
  /^\s(?:생산|부가가치)(?:[·ㆍ,]|과|와|\s및)\s?(?:부가가치|고용|취업|일자리|[0-9][0-9,]{0,7}여?\s?(?:명|개\s?일자리))/u

/** `3억 5000으로`: whatever unit the second figure has, the first one alone is not the sum. */
const GOES_ON = /^ ?[1-9]\d{2,3}(?=$|[.,)] ?|[이은을를에]|으로)/

/** True where a 억 or 조 figure without a currency is money: nothing is counted by it and its clause speaks of money. */
export function isBareMoneyKo(text: string, span: Span, number: KoreanNumber, sums: readonly Span[]): boolean {
  const short = leftOut(number) > 0
  if (number.big < 8 || (number.last < 4 && !short)) return false
  if (GOES_ON.test(text.slice(span.end, span.end + 7))) return false
  ATTACHED.lastIndex = span.end
  if (!ATTACHED.test(text)) return false
  COUNT.lastIndex = span.end
  // Nobody counts machines by the trillion.
  const ranged =
    (text[span.end] === '대' && (number.big === 12 || !SOLD.test(text.slice(span.end, span.end + 8)))) ||
    (text[span.end] === ' ' && MONEY_BRACKET.test(text.slice(span.end, span.end + 16)))
  if (!ranged && COUNT.test(text)) return false
  const clause = clauseAround(text, span)
  const from = sentenceStart(text, span.start, 60)
  const before = text.slice(from, span.start)
  if (LAW.test(before) || GROUP.test(before)) return false
  if (short)
    return (
      MONEY.test(before.slice(-14)) || (number.big === 12 && HEADLINE_MONEY.test(text.slice(span.end, span.end + 8)))
    )
  if (number.last === 12 && CITED.test(text.slice(span.end, span.end + 8))) return false
  if (number.big === 12 && number.value % 1e12 !== 0) return true
  if (BESIDE_AREA.test(before.slice(-24)) && /^\s?[)）,]/.test(text.slice(span.end, span.end + 2))) return true
  if (EFFECTS.test(text.slice(span.end, span.end + 24))) return true
  if (NEXT_OF_LIST.test(text.slice(span.end, span.end + 48))) return true
  if (NEXT_YEAR.test(text.slice(span.end, span.end + 24)) && MONEY.test(text.slice(span.end, span.end + YEARS_REACH)))
    return true
  const last = sums.at(-1)
  if (last && last.end >= from && span.start - last.end < 60) return true
  const after = text.slice(span.end, Math.min(clause.end, span.end + 25))
  return MONEY.test(before.slice(-45)) || MONEY.test(after)
}

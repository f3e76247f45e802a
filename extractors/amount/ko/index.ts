import type { Candidate, Extractor } from '../../extractor.ts'
import { digitsAt } from '../../number/digits.ts'
import { withoutRates } from '../exchange-rates.ts'
import { withListRoles } from '../list-roles.ts'
import type { Money } from '../money.ts'
import { candidateOf } from '../money.ts'
import { isPointGrouped } from '../point-groups.ts'
import { withRestatements } from '../restate.ts'
import { TRADE_KO, withTradeRoles } from '../trade-roles.ts'
import { isUnitPhrase } from '../unit-phrase.ts'
import { westernMoneyAt } from '../western-money.ts'
import { isBareMoneyKo } from './bare.ts'
import { withBracketSubjects } from './bracket-subjects.ts'
import { breakdownAfter } from './breakdown.ts'
import { withBudgetLists } from './budget-lists.ts'
import { OWN_ROLE } from './lexicon.ts'
import { withListSubjects } from './list-subjects.ts'
import type { KoreanMoney } from './money.ts'
import { koreanMoneyAt } from './money.ts'
import { koreanStartFrom } from './start.ts'
import { surroundingsKo } from './surroundings.ts'

/** A unit before the digits that belongs to them: the 천 of `천 4백만`. */
const LEADING = /(?<![가-힣\d])[천백십] ?$/
const VAGUE = /(?:수|몇|여러|수수)[ \u00a0]?$/
/** Words that Hangul numerals may follow without a space. */
const GLUED = /(?:약|총|각|단돈|상금|벌금|현금|월|매월|최대|최소|원금|예산|사업비|제작비|비용|자본금|금)$/
const CROWDS = / ?(?:버스|지하철|열차|전철|관중|사례|만석|행렬|세례|엘리베이터|승객|택시|사태|전차|표지|가옥)/y

/** The sum at a place where one may start, or null. */
function sumAt(text: string, start: number, floor: number, sums: readonly Money[]): Money | null {
  const digit = text.charCodeAt(start) < 58
  const korean = koreanMoneyAt(text, start, floor)
  const western =
    digit && (!korean || korean.bare || korean.money.start < start) ? westernMoneyAt(text, start, floor) : null
  const best =
    western && !western.bare && (!korean || korean.bare || western.money.end > korean.money.end) ? western : null
  if (best) return isUnitPhrase(text, best.money.start) || isPointGrouped(text, best.money) ? null : best.money
  return korean && accept(text, korean, sums) ? korean.money : null
}

function accept(text: string, { money, number, bare }: KoreanMoney, sums: readonly Money[]): boolean {
  if (isUnitPhrase(text, money.start) || isPointGrouped(text, money) || isNoSum(text, money)) return false
  if (PARTED.test(text.slice(Math.max(0, money.start - 5), money.start))) return false
  const numeral = text.charCodeAt(money.start) >= 0xac00
  if (bare && (text[money.start - 1] === '제' || !isBareMoneyKo(text, money, number, sums))) return false
  return !numeral || isNumeral(text, money, number.units + (number.decimals ? 1 : 0))
}

/** `천만원 단위로`, `10억 원당 12명`, and what schools call their cheap breakfasts. */
const NO_SUM_AFTER = /^.(?: 단위(?=[로의는까,. ]|$)|의 (?:아침밥|식탁)|(?<=원)당(?![가-힣]))/
const isNoSum = (text: string, { end }: Money): boolean =>
  (text[end] === ' ' || text[end] === '의' || text[end] === '당') && NO_SUM_AFTER.test(text.slice(end - 1, end + 6))

/** `1 2 3억원`, `l,200억원`: digits that blanks part or that were taken for letters, so that nobody can tell where the sum begins. */
const PARTED = /(?:(?<![\d.,가-힣])\d \d |(?<![A-Za-z])[lIO],?)$/

/** `억 원`, `억불`: a unit whose figure stands elsewhere, often cut off by the end of a line. */
const UNIT_ALONE = /^[억조]여? ?(?:[원달불엔]|유로|위안|파운드)/
/** `억불 수출탑`: a prize for a hundred million. */
const PRIZE = /^ ?(?:수출|탑)/

/** True where Hangul at the start of a sum is a numeral: not the end of another word, nor a unit alone (`(억원)`, `만원 버스`). */
function isNumeral(text: string, money: Money, units: number): boolean {
  const before = text.slice(Math.max(0, money.start - 5), money.start)
  if (VAGUE.test(before) || units === 0) return false
  if (/[가-힣\d]$/.test(before) && !GLUED.test(before)) return false
  const quote = text.slice(money.start, money.end)
  if (UNIT_ALONE.test(quote) && !PRIZE.test(text.slice(money.end, money.end + 4))) return false
  const alone = /^[십백천만억]{1,3} ?[원달불]/.test(quote)
  if (alone && /[([/,] ?$/.test(before)) return false
  CROWDS.lastIndex = money.end
  return !(quote === '만원' && CROWDS.test(text))
}

/** Start of the number, or of the numerals before its digits (`천 4백만`). */
function widened(text: string, start: number, floor: number): number {
  const leading = LEADING.exec(text.slice(Math.max(floor, start - 4), start))
  return leading ? start - leading[0].length : start
}

/** `16 4000억원`: a sum from which a page lost the 조 between its figures. */
const lostScale = (text: string, { start, end }: Money): boolean =>
  /(?:^|[^0-9.,])[0-9]{1,3} $/.test(text.slice(Math.max(0, start - 5), start)) &&
  /^[1-9][0-9]{3} ?억/.test(text.slice(start, end))

/** Sums in the text, in order; bare 억 and 조 only where their clause speaks of money. */
export function sumsKo(text: string): Money[] {
  const sums: Money[] = []
  let floor = 0
  for (let start = koreanStartFrom(text, 0); start >= 0; ) {
    const digit = text.charCodeAt(start) < 58
    const wide = digit ? widened(text, start, floor) : start
    const read = (wide < start ? sumAt(text, wide, floor, sums) : null) ?? sumAt(text, start, floor, sums)
    const sum = read && !lostScale(text, read) ? read : null
    if (sum) {
      const parts = breakdownAfter(text, sum)
      sums.push(sum, ...parts)
      floor = sums.at(-1)!.end
    }
    start = koreanStartFrom(text, Math.max(floor, digit ? digitsAt(text, start).end : start + 1))
  }
  return sums
}

/** Names of the rules; each has cases. */
export const AMOUNT_RULES_KO: readonly string[] = [
  'figure-won',
  'hangul-numeral',
  'figure-foreign',
  'with-hundredths',
  'sign-first',
  'currency-first',
  'figure-currency',
  'range',
  'breakdown',
  'bare-scale',
]

/** Sums of money in Korean text: `1조 천600억원`, `4559만달러`, `3~5억원`, `만 달러`, `$7.4억`, `6.9조`. */
export const amountKo: Extractor<'amount'> = {
  id: 'amount/ko',
  type: 'amount',
  language: 'kor',
  extract({ text }) {
    const found: Candidate<'amount'>[] = withoutRates(text, sumsKo(text)).map((money) =>
      candidateOf(money, surroundingsKo(text, money)),
    )
    const listed = withListRoles(text, withBracketSubjects(text, withListSubjects(text, found)), OWN_ROLE)
    return withRestatements(text, withTradeRoles(text, withBudgetLists(text, listed), TRADE_KO))
  },
}

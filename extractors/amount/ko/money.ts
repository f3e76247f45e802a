import { codeAt } from '../../code-at.ts'
import { isSplitAt, startsNumber } from '../../number/digits.ts'
import type { KoreanNumber } from '../../number/korean.ts'
import { koreanNumbersAt } from '../../number/korean.ts'
import type { Money } from '../money.ts'
import { currencyBefore, runsOn } from '../western-currency.ts'
import { leftOut, skipped } from './bare.ts'
import type { KoreanCurrency } from './currency.ts'
import { CURRENCY_STARTS, koreanCurrencyAfter, koreanHundredthsAt } from './currency.ts'

/** A sum, or a figure without a currency (`bare`). */
export interface KoreanMoney {
  readonly money: Money
  readonly number: KoreanNumber
  readonly bare: boolean
}

interface Priced {
  readonly number: KoreanNumber
  readonly currency: KoreanCurrency | null
}

/** First letters of what may follow the digits of a sum: units, names of currencies, connectors of ranges. */
const NEXT = new Set([...'십백천만억조경여내에부대이상', ...CURRENCY_STARTS])

/** A quick look: false where the digits at `start` end in something that no sum goes on with, and no sign or code stands before. */
function mayBePriced(text: string, start: number): boolean {
  const code = text.charCodeAt(start)
  if (code >= 0xac00) return true
  let at = start
  for (let c = codeAt(text, at); (c >= 48 && c <= 57) || c === 44 || c === 46; c = codeAt(text, at)) at++
  if (isSplitAt(text, at)) return true
  if (text[at] === ' ' || text[at] === '\u00a0' || text[at] === '\n') at++
  if (text[at] === ' ') at++
  const next = codeAt(text, at)
  if (next < 0xac00 ? next > 127 || next === 36 || next === 45 || next === 126 || isLatin(next) : NEXT.has(text[at]!))
    return true
  const before = codeAt(text, text[start - 1] === ' ' ? start - 2 : start - 1)
  return before === 36 || isLatin(before) || (before > 127 && before < 0xac00) || before > 0xd7a3
}

const isLatin = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122)

/** The longest reading at `start` that a currency follows; without any, the longest plain reading. */
function pricedAt(text: string, start: number): Priced | null {
  const numbers = koreanNumbersAt(text, start)
  for (const number of numbers) {
    const currency = koreanCurrencyAfter(text, number)
    if (currency) return { number, currency }
  }
  const number = numbers.find((n) => n.last > 0) ?? numbers.at(-1)
  return number ? { number, currency: null } : null
}

const CONNECTOR = /(?:여|대)?[ \u00a0]?(?:[~∼〜～–—-]|(내지)|(에서|부터))[ \u00a0]?(?:약 ?|최대 ?)?(?:US ?)?[$₩￦€]?/y
const UNTIL = /(?: ?(?:까지|사이|선|수준|정도|가량|안팎|대|규모|범위))/y

/** The lower end that a figure without a unit means before `high`: the 3 of `3~5억` is 300,000,000. */
function lowOf(low: KoreanNumber, high: KoreanNumber): number {
  if (low.big > 0 || high.big === 0) return low.value
  for (const power of [high.first, high.big]) {
    const scaled = low.value * 10 ** power
    if (low.units > 0 && power !== high.big) continue
    if (scaled < high.value) return scaled
  }
  return low.value
}

/** The upper end of a range told from it downwards, which shares the unit of the lower one: 6,000,000,000 of `60~20억`. */
function fallingFrom(first: KoreanNumber, last: KoreanNumber): number | undefined {
  if (first.units > 0 || last.big < 4 || last.units > 1) return undefined
  const scaled = first.value * 10 ** last.first
  return scaled > last.value && scaled <= last.value * MOST_FALL ? scaled : undefined
}
const MOST_FALL = 10

/** `12억3천∼13억4천만원`: the 만 that the upper end alone tells. */
function withLeftOut(value: number, low: KoreanNumber, high: KoreanNumber): number {
  const more = value + leftOut(low)
  return more < high.value ? more : value
}

const ARROW = /[ \u00a0]?(?:→|⇒|➔)[ \u00a0]?/y

/** A figure before an arrow, with the currency of the one behind it and, without its own, its unit: the first of `1467→1888억원`. */
function beforeArrow(text: string, number: KoreanNumber): Priced | null {
  ARROW.lastIndex = number.end
  if (!ARROW.test(text)) return null
  const next = pricedAt(text, ARROW.lastIndex)
  if (!next?.currency) return null
  if (number.big >= 4) return { number, currency: next.currency }
  if (number.units > 0 || next.number.big < 4 || next.number.units > 1) return null
  return { number: { ...number, value: number.value * 10 ** next.number.first }, currency: next.currency }
}

/** Reads on from a figure to the upper end of a range: `100억~150억원`, `3~5억원`, `5만원에서 10만원까지`. */
function rangeFrom(text: string, start: number, low: Priced): KoreanMoney | null {
  CONNECTOR.lastIndex = low.currency?.end ?? low.number.end
  const connector = CONNECTOR.exec(text)
  if (!connector) return null
  const at = CONNECTOR.lastIndex
  if (!low.currency && runsOn(text, at)) return null
  const high = pricedAt(text, at)
  if (!high || (low.currency && !high.currency)) return null
  if (low.currency && high.currency && low.currency.code !== high.currency.code) return null
  if (!high.currency && high.number.big < 8) return null
  const end = high.currency?.end ?? high.number.end
  // `최소 30억원에서 최대 50억원의`: 최대 closes the range, too.
  const closes = connector[0].includes('최대') || continues(text, end) || isLowerEnd(text, low, high.number, end)
  if (connector[2] !== undefined && !closes) return null
  const dash = connector[0].includes('-')
  if (dash && !low.currency && low.number.value >= 1900 && low.number.value < 2100 && low.number.units === 0)
    return null
  const falls = fallingFrom(low.number, high.number)
  const lowest = falls === undefined ? lowOf(low.number, high.number) : high.number.value
  const value = falls === undefined && !low.currency ? withLeftOut(lowest, low.number, high.number) : lowest
  const max = falls ?? high.number.value
  if (value >= max) return null
  const currency = high.currency?.code ?? null
  const about = low.number.about || high.number.about || (high.currency?.about ?? false)
  const money: Money = {
    start,
    end,
    currency,
    value,
    max,
    rule: 'range',
    ...(about ? { about: true as const } : {}),
  }
  return { money, number: high.number, bare: !high.currency }
}

/** `30억 달러에서 50억 달러 규모로 커진다`: what it was, and what it is to be. */
const CHANGES =
  / ?(?:규모|수준|선|대|안팎|가량)?(?:까지|으로|로) ?(?:[가-힣]{1,4} )?(?:커|늘|줄|확대|증가|감소|오[르른를]|올[라랐리릴]|뛰|성장|불어|낮아|낮[추췄춘출]|높[아이여]|떨어|급증|급감)/y

/** True where the words behind the upper end close a range that 에서 opened. */
function continues(text: string, end: number): boolean {
  UNTIL.lastIndex = end
  CHANGES.lastIndex = end
  return UNTIL.test(text) && !CHANGES.test(text)
}

/** `30에서 100억원을`: a figure without its unit before 에서 is the lower end, and no sum that has changed into the other. */
function isLowerEnd(text: string, { number, currency }: Priced, high: KoreanNumber, end: number): boolean {
  if (currency || number.units > 0 || number.value >= 1000 || high.big < 4 || high.units > 1) return false
  CHANGES.lastIndex = end
  return number.value * 10 ** (high.first + 1) >= high.value && !CHANGES.test(text)
}

function ruleOf(number: KoreanNumber, code: string | null): string {
  if (!number.digits) return 'hangul-numeral'
  return code === 'KRW' ? 'figure-won' : 'figure-foreign'
}

/**
 * The sum whose number starts at `start` (a digit or a Hangul numeral): with a currency after it, with a sign or code
 * before it (not below `floor`), or bare with 억 or 조. Null where none stands there.
 */
export function koreanMoneyAt(text: string, start: number, floor: number): KoreanMoney | null {
  if (!startsNumber(text, start) || !mayBePriced(text, start)) return null
  const priced = pricedAt(text, start)
  if (!priced) return null
  const found = currencyBefore(text, start)
  const before = found && found.at >= floor && found.currency !== null ? found : null
  const range = rangeFrom(text, start, priced)
  if (range) {
    if (!before) return range
    return { ...range, bare: false, money: { ...range.money, start: before.at, currency: before.currency } }
  }
  const { number, currency } = priced
  const about = number.about || (currency?.about ?? false)
  const sum = (from: number, end: number, code: string | null, rule: string): Money =>
    about
      ? { start: from, end, currency: code, value: number.value, rule, about }
      : { start: from, end, currency: code, value: number.value, rule }
  if (before) {
    const end = currency && currency.code === before.currency ? currency.end : number.end
    return { number, bare: false, money: sum(before.at, end, before.currency, 'sign-first') }
  }
  const arrow = currency ? null : beforeArrow(text, number)
  if (arrow) {
    const money = sum(start, number.end, arrow.currency!.code, 'bare-scale')
    return { number: arrow.number, bare: false, money: { ...money, value: arrow.number.value, inherited: true } }
  }
  if (!currency) {
    const bare = sum(start, number.end, null, 'bare-scale')
    return { number, bare: true, money: { ...bare, value: number.value + leftOut(number) } }
  }
  const { code, end } = currency
  const cents = code !== 'KRW' && Number.isInteger(number.value) ? koreanHundredthsAt(text, end) : null
  if (cents) {
    const value = Number((number.value + cents.value / 100).toFixed(2))
    return { number, bare: false, money: { ...sum(start, cents.end, code, 'with-hundredths'), value } }
  }
  const read = sum(start, end, code, ruleOf(number, code))
  const money = code === 'KRW' ? { ...read, value: read.value + skipped(number) } : read
  return { number, bare: false, money: code === null ? { ...money, ambiguous: true } : money }
}

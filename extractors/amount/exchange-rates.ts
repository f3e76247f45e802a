import { codeAt } from '../code-at.ts'
import { isHangul } from '../gazetteers/fold.ts'
import type { Money } from './money.ts'

const EQUALS = /^\s?[=≈]\s?(?:about |약 ?)?$/

/** True for the two sides of `US$1 = W1,052`: a rate, no sums of money. */
const isRate = (text: string, one: Money | undefined, other: Money | undefined): boolean =>
  one !== undefined &&
  other !== undefined &&
  (one.value === 1 || one.value === 100) &&
  one.currency !== other.currency &&
  other.start - one.end < 12 &&
  EQUALS.test(text.slice(one.end, other.start))

const PAIR_BEFORE = /[A-Z]{3}(?:\s?100)?\s?\/\s?$/
const PAIR_BEHIND = /^\s?\/\s?[A-Z]{3}(?![A-Za-z])/
/** The sides of `JPY100/KRW 877.69`: a quoted pair of currencies. */
const isOfPair = (text: string, { start, end }: Money): boolean =>
  text[start - 1] === '/' || text[start - 2] === '/'
    ? PAIR_BEFORE.test(text.slice(Math.max(0, start - 9), start)) && /^[A-Z]{3}\s?\d/.test(text.slice(start, start + 5))
    : PAIR_BEHIND.test(text.slice(end, end + 6)) && /^[A-Z]{3}\s?1(?:00)?$/.test(text.slice(start, end))

const PER_CURRENCY = /^\s(?:per|to the|against the|a)\s(?:(?:US|U\.S\.)\s)?(?:dollar|euro)(?![a-z])/
/** `1,380 won per dollar`: the price of another currency. */
const isQuote = (text: string, { end }: Money): boolean => PER_CURRENCY.test(text.slice(end, end + 30))

const PER_DOLLAR = /(?<!\d)(?:달러|유로|엔화?|위안화?)당 (?:약 |평균 )?$/
const RATE_TOLD = /환율[은이을도]? ?(?:\(|전날보다 |달러당 |약 |평균 )?$/
/** `달러당 1,380원`, `환율은 1,380원`: the same in Korean. */
const isQuoteKo = (text: string, { start, currency }: Money): boolean => {
  const last = text[start - 1]
  if (currency !== 'KRW' || (last !== ' ' && last !== '(')) return false
  if (!isHangul(codeAt(text, start - 2)) && !isHangul(codeAt(text, start - 3))) return false
  const before = text.slice(Math.max(0, start - 16), start)
  return PER_DOLLAR.test(before) || RATE_TOLD.test(before)
}

/** The sums without those of exchange rates: `(US$1 = W1,052)`, `1달러=1,380원`, `1,380 won per dollar`, `달러당 1,380원`. In text order, as they come. */
export const withoutRates = (text: string, sums: readonly Money[]): Money[] =>
  sums.filter(
    (sum, i) =>
      !isRate(text, sum, sums[i + 1]) &&
      !isRate(text, sums[i - 1], sum) &&
      !isQuote(text, sum) &&
      !isOfPair(text, sum) &&
      !isQuoteKo(text, sum),
  )

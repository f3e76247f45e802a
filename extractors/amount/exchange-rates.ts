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

const PER_CURRENCY = /^\s(?:per|to the|against the|a)\s(?:(?:US|U\.S\.)\s)?(?:dollar|euro)(?![a-z])/
/** `1,380 won per dollar`: the price of another currency. */
const isQuote = (text: string, { end }: Money): boolean => PER_CURRENCY.test(text.slice(end, end + 30))

/** The sums without those of exchange rates: `(US$1 = W1,052)`, `1달러=1,380원`, `1,380 won per dollar`. In text order, as they come. */
export const withoutRates = (text: string, sums: readonly Money[]): Money[] =>
  sums.filter((sum, i) => !isRate(text, sum, sums[i + 1]) && !isRate(text, sums[i - 1], sum) && !isQuote(text, sum))

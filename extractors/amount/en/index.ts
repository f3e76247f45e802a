import { codeAt } from '../../code-at.ts'
import type { Candidate, Extractor } from '../../extractor.ts'
import { digitsAt } from '../../number/digits.ts'
import { SMALL_NUMBERS } from '../../number/english-lexicon.ts'
import { withoutRates } from '../exchange-rates.ts'
import { withListRoles } from '../list-roles.ts'
import type { Money } from '../money.ts'
import { candidateOf } from '../money.ts'
import { isPointGrouped } from '../point-groups.ts'
import { withRestatements } from '../restate.ts'
import { TRADE_EN, withTradeRoles } from '../trade-roles.ts'
import { isUnitPhrase } from '../unit-phrase.ts'
import type { WesternMoney } from '../western-money.ts'
import { westernMoneyAt } from '../western-money.ts'
import { isBareMoneyEn } from './bare.ts'
import { withPairedRoles } from './paired-roles.ts'
import { withPurposeRoles } from './purpose-roles.ts'
import { surroundingsEn } from './surroundings.ts'

/** Where a number may start: a digit, a number word, `a million`. What stands before a word is matched with it: sooner found than looked back for. */
const START = new RegExp(
  `\\d|(?:^|[^A-Za-z])(?:(?:${Object.keys(SMALL_NUMBERS).join('|')}|half|quarter)(?=[ \\n-][A-Za-z])|an? (?=(?:hundred|thousand|million|billion|trillion|half|quarter)[ \\n-]))`,
  'gi',
)
const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isLetter = (code: number): boolean => ((code | 32) - 97) >>> 0 < 26
/** True for what stands before a word. */
const isLeading = (code: number): boolean => !isLetter(code) && !isDigit(code)
const isHangul = (code: number): boolean => code >= 0xac00 && code <= 0xd7a3
const hangulFollows = (text: string, end: number): boolean =>
  isHangul(codeAt(text, end)) || (codeAt(text, end) === 32 && isHangul(codeAt(text, end + 1)))

/** Sums in the text, in order; bare figures only where their clause speaks of money. */
export function sumsEn(text: string): Money[] {
  const sums: Money[] = []
  let floor = 0
  START.lastIndex = 0
  for (let match = START.exec(text); match; match = START.exec(text)) {
    const start = match.index + (isLeading(text.charCodeAt(match.index)) ? 1 : 0)
    const read = westernMoneyAt(text, start, floor)
    const skip = text.charCodeAt(start) < 58 ? digitsAt(text, start).end : start + 1
    if (read && accept(text, read, sums)) {
      sums.push(read.money)
      if (read.second) sums.push(read.second)
      floor = (read.second ?? read.money).end
    }
    START.lastIndex = Math.max(
      floor,
      skip,
      read?.bare && read.money.max !== undefined ? 0 : (read?.figure.numberEnd ?? 0),
    )
  }
  return sums
}

/** What shows that a figure goes on where reading stopped: `EUR 1,5 Mio.`, `KRW 10-odd billion`. */
const GOES_ON = /^(?:,\d|-odd)/
/** `two-thirds of a billion won`. */
const PART_OF = /(?:half|third|quarter|fourth|fifth|sixth|tenth)s? of $/i
/** `3 trillion 2,000 billion won`: a part of a sum whose first part it does not go on with. */
const SCALE_BEFORE = /\d (?:trillion|billion|million) $/
/** The 2 of `l2 billion won`, and the 5 of `cost 12. 5 billion won`. */
const SPOILED = /(?:(?<![A-Za-z])[lIO]|[a-z] \d{1,2}\. )$/
/** The 2 of `1 1/2 trillion won`. */
const FRACTION_BEFORE = /(?<!\d)[1-3]\/$/
const SMALLEST_WHOLE = 6
/** `20 ten-thousand won`, as 20만원 is translated by its parts. */
const COUNTED_TEN = /\d $/

/** `USD 1 500 000`: groups that blanks part, which also parted columns may be. */
const GROUP_AFTER = /^[ \u00a0\u2009\u202f]\d{3}(?![\d%])/
const GROUP_BEFORE = /(?:^|[^\d.,])\d{1,3}[ \u00a0\u2009\u202f]$/
const IS_GROUP = /^\d{3}(?!\d)/

/** True where blanks part the start of a sum from groups of digits before it: `12 500 won`. */
const isLaterGroup = (text: string, start: number): boolean =>
  isDigit(codeAt(text, start - 2)) &&
  IS_GROUP.test(text.slice(start, start + 4)) &&
  GROUP_BEFORE.test(text.slice(Math.max(0, start - 5), start))

/** `USD 206 mlilion`: a scale that nobody can read. */
const UNREAD_SCALE = /^ (?:mi?l|bi?l|tri?l)[a-z]{0,3}io?n?s?(?![a-z])/i

/** True where a sum is only the piece of one that could be read: wrong by its scale. */
function isPiece(text: string, { start, end }: Money): boolean {
  const next = codeAt(text, end)
  const inDigit = text.charCodeAt(end - 1) < 58
  if (inDigit && (next === 44 || next === 45) && GOES_ON.test(text.slice(end, end + 4))) return true
  // `$350xx`: whatever the letters mean, they are no end of a sum.
  if (inDigit && isLetter(next)) return true
  if (inDigit && next === 32 && UNREAD_SCALE.test(text.slice(end, end + 14))) return true
  if ((inDigit && GROUP_AFTER.test(text.slice(end, end + 5))) || isLaterGroup(text, start)) return true
  const before = () => text.slice(Math.max(0, start - 14), start)
  if (inDigitAt(text, start)) return mayBeSpoiled(text, start) && isSpoiled(text, start, before())
  if (text.startsWith('ten', start)) return COUNTED_TEN.test(before())
  return text.charCodeAt(start) === 97 && PART_OF.test(before())
}

/** False for most figures: what stands before one that `isSpoiled` ends in `n `, `. `, `/` or one of the letters that digits are read as. */
function mayBeSpoiled(text: string, start: number): boolean {
  const last = codeAt(text, start - 1)
  if (last === 32) return codeAt(text, start - 2) === 110 || codeAt(text, start - 2) === 46
  return last === 47 || last === 108 || last === 73 || last === 79
}

const isSpoiled = (text: string, start: number, before: string): boolean =>
  SCALE_BEFORE.test(before) || SPOILED.test(before) || isOfFraction(text, start, before)

const inDigitAt = (text: string, at: number): boolean => isDigit(text.charCodeAt(at))

const isOfFraction = (text: string, start: number, before: string): boolean =>
  before.endsWith('/') &&
  Number(text[start]) < SMALLEST_WHOLE &&
  !isDigit(codeAt(text, start + 1)) &&
  FRACTION_BEFORE.test(before)

function accept(text: string, { money, bare, figure }: WesternMoney, sums: readonly Money[]): boolean {
  if (isPiece(text, money) || isPointGrouped(text, money)) return false
  if (isUnitPhrase(text, money.start) || hangulFollows(text, money.end)) return false
  if (!bare) return true
  return figure.scale >= 6 && isBareMoneyEn(text, money, sums)
}

/** Names of the rules; each has cases. */
export const AMOUNT_RULES_EN: readonly string[] = [
  'figure-currency',
  'currency-first',
  'words-currency',
  'with-hundredths',
  'range',
  'from-to',
  'bare-scale',
]

/** Sums of money in English text: `13.2 billion KRW`, `US$1.19 billion`, `$10-15 million`, `half a billion won`. */
export const amountEn: Extractor<'amount'> = {
  id: 'amount/en',
  type: 'amount',
  language: 'eng',
  extract({ text }) {
    const found: Candidate<'amount'>[] = withoutRates(text, sumsEn(text)).map((money) =>
      candidateOf(money, surroundingsEn(text, money)),
    )
    const listed = withPairedRoles(text, withListRoles(text, withPurposeRoles(text, found)))
    return withRestatements(text, withTradeRoles(text, listed, TRADE_EN))
  },
}

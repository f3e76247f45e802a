import { codeAt } from '../code-at.ts'
import { digitsAt, isSplitAt, shift, startsNumber } from '../number/digits.ts'
import type { EnglishNumber } from '../number/english.ts'
import { englishFigureAt, englishWordsAt } from '../number/english.ts'
import { SCALE_LETTERS } from '../number/english-lexicon.ts'
import { SUBUNITS, WHOLE_CURRENCIES } from './currencies.ts'
import type { Beside } from './western-currency.ts'
import { currencyAfter, currencyBefore, mayGoOn, scaledCodeAt } from './western-currency.ts'

/** A figure with what stands beside it. Spans count in the text that was read. */
export interface WesternFigure {
  readonly start: number
  readonly end: number
  readonly value: number
  /** Power of ten of its scale words; 0 without one. */
  readonly scale: number
  readonly words: boolean
  /** Start of the number itself, after a currency that stands first. */
  readonly number: number
  readonly numberEnd: number
  /** Undefined: no currency beside it. Null: a name that several currencies share. */
  readonly currency: string | null | undefined
  /** Where the currency was read. */
  readonly placed: 'before' | 'after' | 'none'
}

const LETTER = /[ \u00a0]?(MM|[kKmMbBT])(?![A-Za-z\d'’])/y
const LETTER_SIGN = /([kKmMbB])(?=[$€£¥₩])/y

const LETTERS = new Set('kKmMbBT')
const LETTER_ALONE = /([kKmMbBT])/y

/** `120m pounds`: a letter stuck to the figure, then the name or code of a currency. */
function isLetterBeforeName(text: string, end: number): boolean {
  return text[end + 1] === ' ' && LETTERS.has(text[end]!) && currencyAfter(text, end + 1)?.form !== undefined
}

/** A figure without scale words takes a letter for one where a currency stands by: `$5m`, `10k$`; `priced` says that one stood farther before. */
function withLetter(text: string, number: EnglishNumber, before: Beside | null, priced: boolean): EnglishNumber {
  if (number.scale > 0 || number.words) return number
  if (!mayBeLetter(text, number.end)) return number
  const pattern = before || priced ? LETTER : isLetterBeforeName(text, number.end) ? LETTER_ALONE : LETTER_SIGN
  pattern.lastIndex = number.end
  const match = pattern.exec(text)
  if (!match) return number
  const power = SCALE_LETTERS[match[1]!.toLowerCase()]!
  const { words, grouped, decimals } = number
  return { end: pattern.lastIndex, value: shift(String(number.value), power), scale: power, words, grouped, decimals }
}

/** A quick look for the letter of a scale, after at most one blank. */
function mayBeLetter(text: string, end: number): boolean {
  const char = text[end]
  const letter = char === ' ' || char === '\u00a0' ? text[end + 1] : char
  return letter !== undefined && (LETTERS.has(letter) || letter === 't')
}

/** End of the digits, commas and points at `start`. */
function endOfRun(text: string, start: number): number {
  let end = start
  for (let c = codeAt(text, end); (c >= 48 && c <= 57) || c === 44 || c === 46; c = codeAt(text, end)) end++
  return end
}

/**
 * The figure whose number starts at `start`, with its currency before (not before `floor`) or after it; null where no
 * number starts there. Line breaks may stand between number, scale and currency. `priced`: the figure goes on behind one that has its
 * currency before it, so that a letter may be its scale: the second of `$1.2B-1.5B`.
 */
export function westernFigureAt(text: string, start: number, floor: number, priced = false): WesternFigure | null {
  const digit = text.charCodeAt(start) < 58
  if (digit && !startsNumber(text, start)) return null
  const found = currencyBefore(text, start)
  const before = found && found.at >= floor ? found : null
  if (digit && !before && !priced && !mayGoOn(text, endOfRun(text, start)) && !isSplitAt(text, endOfRun(text, start)))
    return null
  const read = digit ? englishFigureAt(text, start) : englishWordsAt(text, start)
  if (!read) return null
  const number = withLetter(text, read, before, priced)
  if (before) {
    if (before.form === 'sign' && text[before.at] === 'W' && !isWonFigure(text, number)) return null
    const again = currencyAfter(text, number.end)
    const told = again && dollarTold(text, before, start, again)
    if (told)
      return figureOf(start, number, { start: before.at, end: told.at, currency: told.currency, placed: 'before' })
    const end = again && again.form !== 'sign' && again.currency === before.currency ? again.at : number.end
    return figureOf(start, number, { start: before.at, end, currency: before.currency, placed: 'before' })
  }
  const scaled = number.scale === 0 && digit ? scaledCodeAt(text, number.end) : null
  if (scaled) {
    const value = shift(String(number.value), scaled.power)
    const { currency, at } = scaled.beside
    return figureOf(start, { ...number, value, scale: scaled.power }, { start, end: at, currency, placed: 'after' })
  }
  const after = currencyAfter(text, number.end) ?? currencyTold(text, number)
  if (!after || !isMoney(text, start, number, after)) {
    return figureOf(start, number, { start, end: number.end, currency: undefined, placed: 'none' })
  }
  return figureOf(start, number, { start, end: after.at, currency: after.currency, placed: 'after' })
}

/** The other dollars that a plain `$` may be told to be behind the sum. */
const OTHER_DOLLARS = new Set(['CAD', 'AUD', 'SGD', 'HKD', 'TWD', 'NZD'])

/** `$350 million CAD`, `$5,000 Singapore dollars`: what the dollars of a plain sign are, where the words behind them say. */
const dollarTold = (text: string, before: Beside, start: number, after: Beside): Beside | null =>
  after.form !== 'sign' && OTHER_DOLLARS.has(after.currency ?? '') && text.slice(before.at, start).trim() === '$'
    ? after
    : null

const SCALED_UPPER_END = /[~∼〜～–—-]W?\d{1,4}(?:[.,]\d{1,3})? ?(?:[mb]illion|trillion|bn|tn)(?![A-Za-z])/y

/** W is a letter of many codes: it means won before a large figure, or one with a scale of its own or of the range that it opens (`W50-60 billion`). */
function isWonFigure(text: string, { end, scale, grouped }: EnglishNumber): boolean {
  if (scale > 0 || grouped) return true
  SCALED_UPPER_END.lastIndex = end
  return SCALED_UPPER_END.test(text)
}

/** `300 million in US dollars`: the name of the currency that a large sum is counted in; null without one. */
function currencyTold(text: string, { end, scale }: EnglishNumber): Beside | null {
  const told = scale >= 6 && text.startsWith(' in ', end) ? currencyAfter(text, end + ' in'.length) : null
  return told?.form === 'name' ? told : null
}

function figureOf(
  number: number,
  read: EnglishNumber,
  { start, end, currency, placed }: Pick<WesternFigure, 'start' | 'end' | 'currency' | 'placed'>,
): WesternFigure {
  const { value, scale, words, end: numberEnd } = read
  return { start, end, value, scale, words, number, numberEnd, currency, placed }
}

/** What someone wins. */
const WON_OBJECT =
  /\s{1,2}(?:the|its|his|her|their|this|that|first|second|third|gold|silver|bronze|best|medals?|prizes?|awards?|seats?|games?|matches|titles?|against)(?![A-Za-z])/iy
/** What stands behind the verb, but behind a sum too, where the figure is large: `600,000 won from the city`, `5,000 won a day`. */
const WON_BEFORE = /\s{1,2}(?:a|an|by|in|over|with|from|all|both|more|most|only|every|each)(?![A-Za-z])/iy
const FEWEST_WON = 1000

/** True where `won` behind a number is the verb: `the team of 12 won the cup`. */
function isVerbWon(text: string, { value }: EnglishNumber, after: Beside): boolean {
  WON_OBJECT.lastIndex = after.at
  WON_BEFORE.lastIndex = after.at
  return WON_OBJECT.test(text) || (value < FEWEST_WON && WON_BEFORE.test(text))
}

const WEIGHT = /^\s(?:of|per square|heavier|lighter|overweight|in weight)(?![A-Za-z])|^\s?\([^)]{0,12}kg/

/** False for a figure before a name that is another word there: `the team won`, `20 pounds of rice`. */
function isMoney(text: string, start: number, number: EnglishNumber, after: Beside): boolean {
  if (after.form === 'code') return text.slice(number.end, after.at).trim() !== 'all'
  if (after.name === 'won' && number.scale < 3) {
    if (isVerbWon(text, number, after)) return false
    const year = number.value >= 1900 && number.value < 2100 && !number.grouped && !number.words
    return (
      !year &&
      number.value >= 5 &&
      !(number.words && number.value < 10) &&
      !/^[A-Z][a-z]/.test(text.slice(start, start + 2))
    )
  }
  if (/^pounds?$/.test(after.name ?? '') && number.scale === 0) return !WEIGHT.test(text.slice(after.at, after.at + 20))
  return true
}

const SUB = new RegExp(
  `(?:,? and |[ \\u00a0]{1,2})(?:(\\d{1,2})(?!\\d)|([a-z]{3,9}(?:-[a-z]{3,5})?))[ \\u00a0]?(${SUBUNITS.en.join('|')})(?![A-Za-z])`,
  'iy',
)
const SUB_BARE =
  /(?: and |[ ])(?:(\d{1,2})(?![\d,.%]?\d|%)|([a-z]{3,9}(?:-[a-z]{3,5})?))(?=\s{0,3}$|\s?[.;!?)](?:\s|$))/iy

/** Hundredths after a whole sum (`3 dollars and 20 cents`, `15 dollars 50.`): the figure with them, or as it was. */
export function withHundredths(text: string, figure: WesternFigure): WesternFigure {
  if (figure.currency === undefined || figure.scale > 2 || !Number.isInteger(figure.value)) return figure
  if (figure.currency !== null && WHOLE_CURRENCIES.has(figure.currency)) return figure
  const next = codeAt(text, figure.end)
  if (next !== 32 && next !== 160 && next !== 44) return figure
  const patterns = figure.placed === 'after' ? [SUB, SUB_BARE] : [SUB]
  for (const pattern of patterns) {
    pattern.lastIndex = figure.end
    const match = pattern.exec(text)
    const hundredths = match ? hundredthsOf(match) : null
    if (hundredths === null) continue
    return { ...figure, end: pattern.lastIndex, value: Number((figure.value + hundredths / 100).toFixed(2)) }
  }
  return figure
}

function hundredthsOf(match: RegExpExecArray): number | null {
  if (match[1] !== undefined) return Number(digitsAt(match[1], 0).plain)
  const words = englishWordsAt(match[2]!, 0)
  return words && words.end === match[2]!.length && words.value < 100 ? words.value : null
}

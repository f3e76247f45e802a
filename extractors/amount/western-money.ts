import type { Money } from './money.ts'
import type { WesternFigure } from './western.ts'
import { westernFigureAt, withHundredths } from './western.ts'
import { runsOn } from './western-currency.ts'

/** A sum or a bare figure (`bare`: no currency beside it), and a second sum where two stand in one phrase. */
export interface WesternMoney {
  readonly money: Money
  readonly bare: boolean
  readonly figure: WesternFigure
  readonly second?: Money
}

const CONNECTOR = /[ \u00a0\n]{0,2}(?:[~∼〜～–—-]|(to|and|through)(?= ))[ \u00a0\n]{0,2}/y
/** A currency sign or code that may stand before the second figure. */
const LEAD =
  /(?:(?:[A-Za-z.]{0,4} ?[$€£¥₩￦￥])|[A-Z]{3}|W(?=\d)|(?:up to|about|approximately|around))?[ \u00a0]?(?=[\da-z])/y
const CHANGE =
  /(?<![A-Za-z])(?:increas|rose|rise|rising|grew|grow|jump|climb|surg|soar|expand|rais|boost|lift|fell|fall|drop|declin|decreas|reduc|cut|lower|shrank|shrink|slip|went|chang|upgrad|revis|extend|doubl|tripl|swell|swelled|advanc|improv|up|down|mov|push)[a-z]{0,6}(?![A-Za-z])|from (?:the |its )?(?:current|present|existing|original|initial|previous) $/i

/** The figure after a connector, or null; `priced` as in `westernFigureAt`. */
function figureAfter(text: string, at: number, priced: boolean): WesternFigure | null {
  LEAD.lastIndex = at
  if (!LEAD.test(text)) return null
  return westernFigureAt(text, LEAD.lastIndex, at, priced)
}

/** Ten to the scale that a first figure takes over from the second: `$10-15 million`. */
function lowOf(first: WesternFigure, second: WesternFigure): number {
  if (first.scale > 0 || second.scale === 0 || (first.currency !== undefined && first.placed === 'after'))
    return first.value
  const scaled = first.value * 10 ** second.scale
  return scaled <= second.value ? scaled : first.value
}

/**
 * What a sum changed from, where it takes over the scale or the currency of what it changed to: `from 3 to 2 billion won`,
 * `from KRW 3 to 2 billion`, `from $3.2 to $4.5 billion`. Null where it needs neither, or where the scale would carry it far beyond the
 * second sum.
 */
function changedFrom(first: WesternFigure, second: WesternFigure): number | null {
  const shares = first.placed === 'before' && first.scale === 0 && second.placed !== 'after' && second.scale >= 6
  if (first.currency !== undefined && !shares) return null
  if (first.scale > 0 || second.scale === 0) return first.value
  const scaled = first.value * 10 ** second.scale
  return scaled <= second.value * 20 ? scaled : shares ? null : first.value
}

/** True for figures that are rather a year, a list number or a date before a dash. */
function isNoLow(text: string, first: WesternFigure, dash: boolean): boolean {
  if (first.currency !== undefined || first.scale > 0) return false
  const before = text[first.start - 1] ?? ''
  if (/[A-Za-z/’']/.test(before) || (dash && before === '-')) return true
  const year = first.value >= 1900 && first.value < 2100 && Number.isInteger(first.value)
  return (
    year &&
    (dash || /(?:in|since|from|until|by|of|during|for|year|FY)[ \n]$/i.test(text.slice(first.start - 8, first.start)))
  )
}

/** Reads on from a first figure: a range (`$10-15 million`, `between 1 and 2 million won`), or two sums (`rose from … to …`). */
function rangeFrom(text: string, first: WesternFigure): WesternMoney | null {
  CONNECTOR.lastIndex = first.end
  const connector = CONNECTOR.exec(text)
  if (!connector) return null
  const word = connector[1]
  if (first.currency === undefined && runsOn(text, CONNECTOR.lastIndex)) return null
  const before = text.slice(Math.max(0, first.start - 70), first.start)
  if (word === 'and' && !/between\s(?:about |around |approximately )?$/i.test(before)) return null
  if (isNoLow(text, first, word === undefined)) return null
  const read = figureAfter(text, first.end + connector[0].length, first.placed === 'before')
  if (!read) return null
  const currency = first.currency ?? read.currency
  if (first.currency !== undefined && read.currency !== undefined && first.currency !== read.currency) return null
  if (first.placed === 'after' && read.currency === undefined && read.scale === 0) return null
  if (word !== undefined && currency === undefined && read.scale < 6) return null
  const low = lowOf(first, read)
  const changed =
    word === 'to' &&
    !/(?:between|range(?:s|d)? from|within) $/i.test(before) &&
    CHANGE.test(before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf(';')) + 1))
  const start = first.start
  const rule = 'range'
  if (changed) {
    const value = changedFrom(first, read)
    if (value === null || currency === undefined) return null
    const money: Money = { start, end: first.end, currency, value, rule: 'from-to', inherited: true }
    const second: Money = { start: read.start, end: read.end, currency, value: read.value, rule: 'from-to' }
    return { money, second, bare: false, figure: read }
  }
  if (low >= read.value) return null
  const money: Money = { start, end: read.end, currency: currency ?? null, value: low, max: read.value, rule }
  if (currency === null) return null
  return { money, bare: currency === undefined, figure: { ...read, start, end: read.end } }
}

/**
 * The sum whose first number starts at `start`: a figure with a currency before or after it, with hundredths, or a range.
 * A currency before it is not looked for below `floor`. `bare` where no currency stands by. Null where no number starts there.
 */
export function westernMoneyAt(text: string, start: number, floor: number): WesternMoney | null {
  const read = westernFigureAt(text, start, floor)
  if (!read) return null
  const figure = withHundredths(text, read)
  const range = figure === read ? rangeFrom(text, read) : null
  if (range) return range
  const { start: from, end, value, currency = null } = figure
  const rule = figure.currency === undefined ? 'bare-scale' : ruleOf(figure, figure !== read)
  const money: Money =
    figure.currency === null
      ? { start: from, end, currency, value, rule, ambiguous: true }
      : { start: from, end, currency, value, rule }
  return { money, bare: figure.currency === undefined, figure }
}

function ruleOf(figure: WesternFigure, hundredths: boolean): string {
  if (hundredths) return 'with-hundredths'
  if (figure.placed === 'before') return 'currency-first'
  return figure.words ? 'words-currency' : 'figure-currency'
}

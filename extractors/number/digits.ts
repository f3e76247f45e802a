import { codeAt } from '../code-at.ts'
/** Digits with their grouping commas and decimals, as written. */
export interface Digits {
  /** First offset after the digits. */
  readonly end: number
  /** Digits and point alone, `46164.5`; null where the run is no plain number (`1.2.3`, `1,23`, `00`, `1½`, 18 digits or more). */
  readonly plain: string | null
  readonly grouped: boolean
  readonly decimals: boolean
}

const POWERS: readonly number[] = Array.from({ length: 16 }, (_, power) => Number(`1e${power}`))
const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** `½`, `¾`, `⅓`: a fraction in one character, which belongs to the number before it. */
const isFraction = (code: number): boolean => (code >= 0xbc && code <= 0xbe) || (code >= 0x2150 && code <= 0x215f)

/** True where a number may start: not inside another one, nor after the comma or point of one, nor after a point that no digit precedes (`$.5 billion`). */
export function startsNumber(text: string, start: number): boolean {
  const before = codeAt(text, start - 1)
  if (isDigit(before)) return false
  if (before !== 44 && before !== 46) return true
  return !isDigit(codeAt(text, start - 2)) && !(before === 46 && OPENS_DECIMALS.test(text[start - 2] ?? ' '))
}

/** What stands before a point whose digits are decimals, not the next sentence. */
const OPENS_DECIMALS = /[\s$€£¥₩(~-]/

/** The digits at `start`, which holds one. Reads the whole run once, so that a caller may go on at `end`. */
export function digitsAt(text: string, start: number): Digits {
  let end = start
  let grouped = false
  let broken = false
  while (isDigit(codeAt(text, end))) end++
  if (end - start <= 3) {
    while (text[end] === ',' && isGroup(text, end + 1)) {
      grouped = true
      end += 4
    }
  }
  const split = grouped || end - start > 3 ? -1 : endOfSplit(text, start, end)
  if (split > 0) return { end: split, plain: joined(text.slice(start, split)), grouped: false, decimals: false }
  const whole = end
  if (text[end] === '.' && isDigit(codeAt(text, end + 1))) {
    end++
    while (isDigit(codeAt(text, end))) end++
    if (text[end] === '.' && isDigit(codeAt(text, end + 1))) broken = true
  }
  if (text[whole] === ',' && isDigit(codeAt(text, whole + 1)) && grouped) broken = true
  if (text.startsWith('00', start) || isFraction(codeAt(text, end))) broken = true
  const plain = broken || end - start > 22 ? null : ungrouped(text.slice(start, end), grouped)
  return { end, plain: plain !== null && plain.length < 18 ? plain : null, grouped, decimals: end > whole }
}

/** `1, 200억`, `1 ,200 million`: a blank that slipped beside the comma, before a scale. */
const SPLIT_GROUP = /(?:, | ,)\d{3}(?: ?[천만억조]| (?:million|billion|trillion)(?![A-Za-z]))/y
/** `145. 5 billion`: a blank that slipped behind the point. */
const SPLIT_DECIMALS = /\. \d{1,2} (?:million|billion|trillion)(?![A-Za-z])/y
/** What leads to a sum: no list, no day, no number of a phase stands before it. */
const LEADS_TO_SUM =
  /(?:(?<![A-Za-z])(?:of|about|around|approximately|nearly|some|over|worth|than|by|to|totals?|totall?ing|invests?|invested|investing|spend|spent|KRW|USD|US\$|[$₩])|[가-힣]) ?$/

/** End of the digits that a stray blank parts from those before `end`; -1 where none does. */
function endOfSplit(text: string, start: number, end: number): number {
  const pattern = text[end] === '.' ? SPLIT_DECIMALS : SPLIT_GROUP
  if (text[end] === '.' ? text[end + 1] !== ' ' : !(text.startsWith(', ', end) || text.startsWith(' ,', end))) return -1
  pattern.lastIndex = end
  if (!pattern.test(text) || !LEADS_TO_SUM.test(text.slice(Math.max(0, start - 16), start))) return -1
  let last = end + 2
  while (isDigit(codeAt(text, last))) last++
  return last
}

/** A quick look at the end of a run of digits, commas and points: true where a stray blank may part it from more digits. */
export function isSplitAt(text: string, end: number): boolean {
  if (text[end] !== ' ') return false
  const beside = text[end - 1] === ',' || text[end - 1] === '.'
  return beside ? isDigit(codeAt(text, end + 1)) : text[end + 1] === ',' && isDigit(codeAt(text, end + 2))
}

const joined = (digits: string): string => digits.replace(/[ ,]/g, '')

const ungrouped = (digits: string, grouped: boolean): string => (grouped ? digits.replaceAll(',', '') : digits)

/** Exactly three digits at `start`. */
function isGroup(text: string, start: number): boolean {
  return (
    isDigit(codeAt(text, start)) &&
    isDigit(codeAt(text, start + 1)) &&
    isDigit(codeAt(text, start + 2)) &&
    !isDigit(codeAt(text, start + 3))
  )
}

/** A decimal numeral times ten to the `power`, without the error of a floating multiplication: `164.7`, 9 → 164700000000. */
export function shift(plain: string, power: number): number {
  const value = power < 16 && plain.length < 10 ? Number(plain) : Number.NaN
  return Number.isInteger(value) && plain.length + power < 16 ? value * POWERS[power]! : Number(`${plain}e${power}`)
}

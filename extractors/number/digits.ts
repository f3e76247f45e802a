/** Digits with their grouping commas and decimals, as written. */
export interface Digits {
  /** First offset after the digits. */
  readonly end: number
  /** Digits and point alone, `46164.5`; null where the run is no plain number (`1.2.3`, `1,23`, 18 digits or more). */
  readonly plain: string | null
  readonly grouped: boolean
  readonly decimals: boolean
}

const POWERS: readonly number[] = Array.from({ length: 16 }, (_, power) => Number(`1e${power}`))
const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** True where a number may start: not inside another one, nor after the comma or point of one. */
export function startsNumber(text: string, start: number): boolean {
  const before = text.charCodeAt(start - 1)
  if (isDigit(before)) return false
  return !((before === 44 || before === 46) && isDigit(text.charCodeAt(start - 2)))
}

/** The digits at `start`, which holds one. Reads the whole run once, so that a caller may go on at `end`. */
export function digitsAt(text: string, start: number): Digits {
  let end = start
  let grouped = false
  let broken = false
  while (isDigit(text.charCodeAt(end))) end++
  if (end - start <= 3) {
    while (text[end] === ',' && isGroup(text, end + 1)) {
      grouped = true
      end += 4
    }
  }
  const whole = end
  if (text[end] === '.' && isDigit(text.charCodeAt(end + 1))) {
    end++
    while (isDigit(text.charCodeAt(end))) end++
    if (text[end] === '.' && isDigit(text.charCodeAt(end + 1))) broken = true
  }
  if (text[whole] === ',' && isDigit(text.charCodeAt(whole + 1)) && grouped) broken = true
  const plain = broken || end - start > 22 ? null : ungrouped(text.slice(start, end), grouped)
  return { end, plain: plain !== null && plain.length < 18 ? plain : null, grouped, decimals: end > whole }
}

const ungrouped = (digits: string, grouped: boolean): string => (grouped ? digits.replaceAll(',', '') : digits)

/** Exactly three digits at `start`. */
function isGroup(text: string, start: number): boolean {
  return (
    isDigit(text.charCodeAt(start)) &&
    isDigit(text.charCodeAt(start + 1)) &&
    isDigit(text.charCodeAt(start + 2)) &&
    !isDigit(text.charCodeAt(start + 3))
  )
}

/** A decimal numeral times ten to the `power`, without the error of a floating multiplication: `164.7`, 9 → 164700000000. */
export function shift(plain: string, power: number): number {
  const value = power < 16 && plain.length < 10 ? Number(plain) : Number.NaN
  return Number.isInteger(value) && plain.length + power < 16 ? value * POWERS[power]! : Number(`${plain}e${power}`)
}

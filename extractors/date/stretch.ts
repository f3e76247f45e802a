import { type CalendarDay, dayFromNumber, dayNumber, daysInMonth } from './calendar.ts'

/** A resolved stretch of calendar time: its EDTF spelling, and its first and last day as day numbers. */
export interface Stretch {
  readonly edtf: string
  readonly first: number
  readonly last: number
}

/** The numbers below a hundred with two digits. */
const TWO_DIGITS = Array.from({ length: 100 }, (_, n) => String(n).padStart(2, '0'))
/** A number from 0 to 99 with two digits. */
export const two = (n: number): string => TWO_DIGITS[n]!
const four = (n: number): string => (n > 999 ? String(n) : String(n).padStart(4, '0'))

/** EDTF of one day: `2018-02-06`. */
export const dayEdtf = ({ year, month, day }: CalendarDay): string => `${four(year)}-${two(month)}-${two(day)}`

/** One day. */
export function dayStretch(day: CalendarDay): Stretch {
  const n = dayNumber(day)
  return { edtf: dayEdtf(day), first: n, last: n }
}

/** A month of a year. */
export function monthStretch(year: number, month: number): Stretch {
  const first = dayNumber({ year, month, day: 1 })
  return { edtf: `${four(year)}-${two(month)}`, first, last: first + daysInMonth(year, month) - 1 }
}

/** Several months of a year, written as an interval. */
export function monthsStretch(year: number, from: number, to: number): Stretch {
  const [a, b] = [monthStretch(year, from), monthStretch(year, to)]
  return { edtf: `${a.edtf}/${b.edtf}`, first: a.first, last: b.last }
}

/** A year, or with `length` 10 or 100 a decade or century, written with X. */
export function yearStretch(year: number, length: 1 | 10 | 100 = 1): Stretch {
  const first = dayNumber({ year, month: 1, day: 1 })
  const digits = four(year)
  const edtf = length === 1 ? digits : length === 10 ? `${digits.slice(0, 3)}X` : `${digits.slice(0, 2)}XX`
  return { edtf, first, last: dayNumber({ year: year + length, month: 1, day: 1 }) - 1 }
}

/** A quarter (33–36), half (40–41) or season (21–24) of a year. Seasons of the north; winter ends in the next year. */
export function subYearStretch(year: number, code: number): Stretch {
  const months = code >= 40 ? 6 : 3
  const start = code >= 40 ? (code - 40) * 6 : code >= 33 ? (code - 33) * 3 : (code - 21) * 3 + 2
  const at = (month: number): number =>
    dayNumber({ year: year + Math.floor(month / 12), month: (month % 12) + 1, day: 1 })
  return { edtf: `${four(year)}-${code}`, first: at(start), last: at(start + months) - 1 }
}

/** Several weeks or days from first to last, written as an interval of days. */
export function daysStretch(first: number, last: number): Stretch {
  return { edtf: `${dayEdtf(dayFromNumber(first))}/${dayEdtf(dayFromNumber(last))}`, first, last }
}

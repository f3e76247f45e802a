import { weekdayOf } from '../../extractors/date/calendar.ts'
import type { Span } from '../../schemas/index.ts'
import type { StatedDay } from './read-day.ts'

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
const WEEKDAY = /(?<![A-Za-z])(?:mon|tue|wed|thu|fri|sat|sun)/iu
/** The clock of a country that writes the month first. */
const AMERICAN = /\d\s?(?:[ap]\.?m\.?\s?)?\(?(?:[ECMP][DS]?T)(?![A-Za-z])/iu
/** The clock of countries that write the day first. */
const DAY_FIRST = /\d\s?(?:[ap]\.?m\.?\s?)?\(?(?:GMT|BST|UTC|CES?T|EES?T|IST|WIB|SGT|MYT|HKT|AES?T|SAST)(?![A-Za-z])/iu
/** How far behind a stamp the name of its clock ends. */
const CLOCK_REACH = 6
const NUMERIC = /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})[./-](?:19|20)\d{2}(?![\d/-])/gu

const isOn = (edtf: string, weekday: number): boolean => {
  const [year, month, day] = edtf.split('-').map(Number)
  return weekdayOf({ year: year!, month: month!, day: day! }) === weekday
}

/** How many numeric dates of a text, written with the same sign, must have their day or their month first. */
function countOrders(text: string, sign: string): { readonly dayFirst: number; readonly monthFirst: number } {
  let [dayFirst, monthFirst] = [0, 0]
  for (const [, first, between, second] of text.matchAll(NUMERIC)) {
    if (between !== sign) continue
    if (Number(first) > 12) dayFirst++
    else if (Number(second) > 12) monthFirst++
  }
  return { dayFirst, monthFirst }
}

/**
 * The days that a stamp may mean: one where its weekday, or the order of the other numeric dates of the text, settles which number
 * is the month, else both (EDTF), the likelier first. The stamp counts in `text`.
 */
export function settledDays({ edtf, other, start, end }: StatedDay & Span, text: string): readonly string[] {
  if (other === undefined) return [edtf]
  const quote = text.slice(start, end)
  const named = WEEKDAY.exec(quote)
  const fitting = named ? [edtf, other].filter((e) => isOn(e, WEEKDAYS.indexOf(named[0].toLowerCase()) + 1)) : []
  if (fitting.length === 1) return fitting
  const sign = /\d([./-])\d/.exec(quote)?.[1] ?? ''
  const clock = text.slice(start, end + CLOCK_REACH)
  if (sign === '/' && AMERICAN.test(clock)) return [edtf]
  if (sign === '/' && DAY_FIRST.test(clock)) return [other]
  const { dayFirst, monthFirst } = countOrders(text, sign)
  if (dayFirst > 0 === monthFirst > 0) return [edtf, other]
  // Slashes have the month first in `edtf`, dots and hyphens the day.
  return [(sign === '/') === monthFirst > 0 ? edtf : other]
}

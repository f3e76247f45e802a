import { weekdayOf } from '../../extractors/date/calendar.ts'
import type { StatedDay } from './read-day.ts'

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
const WEEKDAY = /(?<![A-Za-z])(?:mon|tue|wed|thu|fri|sat|sun)/iu
/** The clock of a country that writes the month first. */
const AMERICAN = /\d\s?(?:[ap]\.?m\.?\s?)?\(?(?:[ECMP][DS]?T)(?![A-Za-z])/iu
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
 * is the month, else both (EDTF), the likelier first. `quote` is the stamp.
 */
export function settledDays({ edtf, other }: StatedDay, quote: string, text: string): readonly string[] {
  if (other === undefined) return [edtf]
  const named = WEEKDAY.exec(quote)
  const fitting = named ? [edtf, other].filter((e) => isOn(e, WEEKDAYS.indexOf(named[0].toLowerCase()) + 1)) : []
  if (fitting.length === 1) return fitting
  const sign = /\d([./-])\d/.exec(quote)?.[1] ?? ''
  if (sign === '/' && AMERICAN.test(quote)) return [edtf]
  const { dayFirst, monthFirst } = countOrders(text, sign)
  if (dayFirst > 0 === monthFirst > 0) return [edtf, other]
  // Slashes have the month first in `edtf`, dots and hyphens the day.
  return [(sign === '/') === monthFirst > 0 ? edtf : other]
}

/** Markers that are the year, and maybe the month and day, of a date: no list has two thousand items. */
const YEAR = /(?<!\d)(?:19|20)\d{2}[.)]\s{1,3}(?:\d{1,2}\.\s{1,3}){0,2}$/
/** A marker that may be a month. */
const MONTH = /(?<!\d)(?:1[0-2]|[1-9])\.\s{1,3}$/
/** What is a day behind a month: `21.`, `21(목)`, `21일`, and no count. */
const DAY = /^(?:3[01]|[12]\d|0?[1-9])(?:\.(?!\d)|\s?\([월화수목금토일]\)|\s?[~∼～]\s?\d)/

/**
 * The beginning of a date among the list markers before `text`: Markdown reads `2017. 9. 21. 발표` as three lists, one in the other,
 * whose numbers show nowhere. `lead` is the line up to `text`; '' where its markers only number.
 */
export function dateInMarkers(lead: string, text: string): string {
  const tail = lead.slice(-24)
  const year = YEAR.exec(tail)?.[0]
  if (year !== undefined) return year
  return DAY.test(text) ? (MONTH.exec(tail)?.[0] ?? '') : ''
}

/** When a sum counts: first and last point of an EDTF value, `..` for an open end. */
export interface Period {
  readonly from: string
  readonly to: string
}

/** The period of an EDTF value; null for durations, sets and values with unknown digits. */
export function periodOf(edtf: string): Period | null {
  if (/[XPR]/.test(edtf)) return null
  const [from = '', to] = edtf.split('/')
  return { from, to: to ?? from }
}

/** Equal, or one told more coarsely: 2020 beside 2020-08. */
const meet = (a: string, b: string): boolean => a === b || a.startsWith(`${b}-`) || b.startsWith(`${a}-`)

const isPoint = ({ from, to }: Period): boolean => from === to

/** True where two periods are the same one. A single point must be the same: the first half of a year is not the year. */
export function samePeriod(a: Period, b: Period): boolean {
  if (isPoint(a) || isPoint(b)) return a.from === b.from && a.to === b.to
  return meet(a.from, b.from) && meet(a.to, b.to)
}

const yearOf = (point: string): string => (point === '..' ? point : point.slice(0, 4))

/** The years of a period, equal for any two that `samePeriod` calls the same: `2018-2022`. */
export const periodKey = ({ from, to }: Period): string => `${yearOf(from)}-${yearOf(to)}`

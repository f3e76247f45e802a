/** First and last day of a stretch of days, each `YYYY-MM-DD`. */
interface Days {
  readonly first: string
  readonly last: string
}

const two = (n: number): string => String(n).padStart(2, '0')
const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

function months(year: string, from: number, to: number): Days {
  return { first: `${year}-${two(from)}-01`, last: `${year}-${two(to)}-${daysIn(Number(year), to)}` }
}

/** Quarters 33–36 and halves 40–41 of EDTF as their first month and length. */
const PARTS: Readonly<Record<number, readonly [from: number, length: number]>> = {
  33: [1, 3],
  34: [4, 3],
  35: [7, 3],
  36: [10, 3],
  40: [1, 6],
  41: [7, 6],
}

function ofYearAndPart(year: string, part: number): Days | null {
  if (part >= 1 && part <= 12) return months(year, part, part)
  const found = PARTS[part]
  return found === undefined ? null : months(year, found[0], found[0] + found[1] - 1)
}

/** The days of one point; null where it names none: seasons, open digits but whole decades and centuries, durations. */
function daysOf(point: string): Days | null {
  const open = /^(\d\d)(\d?)(X{1,2})$/.exec(point)
  if (open !== null && point.length === 4) {
    const stem = point.replaceAll('X', '')
    return { first: `${stem.padEnd(4, '0')}-01-01`, last: `${stem.padEnd(4, '9')}-12-31` }
  }
  const fields = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(point)
  const [, year, part, day] = fields ?? []
  if (year === undefined) return null
  if (part === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` }
  if (day === undefined) return ofYearAndPart(year, Number(part))
  const month = Number(part)
  const real = month >= 1 && month <= 12 && Number(day) >= 1 && Number(day) <= daysIn(Number(year), month)
  return real ? { first: point, last: point } : null
}

/**
 * One spelling for all EDTF strings that cover the same days (`2018-33` and `2018-01/2018-03`); marks of doubt are
 * dropped. What names no days (open digits, seasons, durations) stays as written.
 */
export function spellDays(edtf: string): string {
  const plain = edtf.replace(/[~?%]/g, '').replace(/\/$/, '/..').replace(/^\//, '../')
  const [from = '', to] = plain.split('/')
  if (to === undefined) {
    const days = daysOf(from)
    return days === null ? plain : `${days.first}/${days.last}`
  }
  const first = from === '..' ? '..' : daysOf(from)?.first
  const last = to === '..' ? '..' : daysOf(to)?.last
  return first === undefined || last === undefined ? plain : `${first}/${last}`
}

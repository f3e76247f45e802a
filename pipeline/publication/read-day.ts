import { isDay } from '../../extractors/date/calendar.ts'
import { dayEdtf } from '../../extractors/date/stretch.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const NAMES =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?'

/** Source of a pattern for a full day, with the groups that `dayOfGroups` reads. Two-digit years need dots. */
export const DAY_SOURCE = [
  "(?<y>(?:19|20)\\d{2}|['’]\\d{2})\\s?(?:[.\\-/]|년)\\s?(?<m>\\d{1,2})\\s?(?:[.\\-/]|월)\\s?(?<d>\\d{1,2})(?:일|\\.(?!\\d))?(?![\\d.]\\d|\\d)",
  '(?<y2>(?:19|20)\\d{2})(?<m2>[01]\\d)(?<d2>[0-3]\\d)(?!\\d)',
  `(?<n3>${NAMES})\\.?\\s(?<d3>\\d{1,2})(?:st|nd|rd|th)?(?:\\s?,\\s?|\\s)(?<y3>(?:19|20)\\d{2})(?!\\d)`,
  `(?<d4>\\d{1,2})(?:st|nd|rd|th)?[\\s-](?<n4>${NAMES})\\.?,?[\\s-](?<y4>(?:19|20)\\d{2})(?!\\d)`,
  '(?<a6>\\d{1,2})/(?<b6>\\d{1,2})/(?<y6>(?:19|20)\\d{2})(?!\\d)',
  '(?<y5>\\d{2})\\.(?<m5>[01]?\\d)\\.(?<d5>[0-3]?\\d)(?![\\d.])',
].join('|')

/** The day that a match of `DAY_SOURCE` states, as `YYYY-MM-DD`; undefined where the calendar has no such day. */
export function dayOfGroups(g: Readonly<Record<string, string | undefined>>): string | undefined {
  const stated = (g.y ?? g.y2 ?? g.y3 ?? g.y4 ?? g.y5 ?? g.y6)!.replace(/\D/g, '')
  const year = stated.length === 2 ? 2000 + Number(stated) : Number(stated)
  const name = g.n3 ?? g.n4
  // `05/03/2023` has its month first, unless only the other order is a day.
  const [first, second] = Number(g.a6) > 12 ? [g.b6, g.a6] : [g.a6, g.b6]
  const month = name ? MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1 : Number(g.m ?? g.m2 ?? g.m5 ?? first)
  const day = { year, month, day: Number(g.d ?? g.d2 ?? g.d3 ?? g.d4 ?? g.d5 ?? second) }
  return year >= 1950 && year <= 2100 && isDay(day) ? dayEdtf(day) : undefined
}

const ANYWHERE = new RegExp(DAY_SOURCE, 'iu')
const COARSE = /^\s{0,4}((?:19|20)\d{2})(?:\s?(?:[.\-/]|년)\s?(0?[1-9]|1[0-2])\s?월?)?\s?년?\.?\s{0,4}$/u

/** The day, month or year that metadata state (`2017-09-21T16:41:00+09:00`, `2017.09`, `Thu, 21 Sep 2017`), as EDTF. */
export function readPublished(stated: string): string | undefined {
  const text = stated.slice(0, 80)
  const coarse = COARSE.exec(text)
  if (coarse) return coarse[2] ? `${coarse[1]}-${coarse[2].padStart(2, '0')}` : coarse[1]
  const groups = ANYWHERE.exec(text)?.groups
  return groups && dayOfGroups(groups)
}

const FILE_DAY = /(?:^|[^\d])((?:19|20)\d{2})(?:([-_.])(\d{1,2})\2(\d{1,2})|(\d{2})(\d{2}))(?!\d)/u

/** The day in a file's name: `2020-07-06-zones.txt`, `20200706_zones.txt`. */
export function readFileName(uri: string): string | undefined {
  const name = uri.slice(uri.lastIndexOf('/') + 1).slice(0, 200)
  const found = FILE_DAY.exec(name)
  return found ? dayOfGroups({ y: found[1], m: found[3] ?? found[5], d: found[4] ?? found[6] }) : undefined
}

import { addDays, isDay } from '../../extractors/date/calendar.ts'
import { dayEdtf } from '../../extractors/date/stretch.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
/** Source of a pattern for the names of months. */
export const MONTH_NAMES =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?'

/** Source of a pattern for a full day, with the groups that `statedDay` reads. Two-digit years stand first, between dots or hyphens. */
export const DAY_SOURCE = [
  "(?<y>(?:19|20)\\d{2}|['‘’`´]\\d{2})\\s?(?:[.\\-/]|년)\\s{0,2}(?<m>\\d{1,2})\\s?(?:[.\\-/]|월)\\s{0,2}(?<d>\\d{1,2})(?:일|\\.(?!\\d))?(?![\\d.]\\d|\\d)",
  '(?<y2>(?:19|20)\\d{2})(?<m2>[01]\\d)(?<d2>[0-3]\\d)(?!\\d)',
  `(?<n3>${MONTH_NAMES})(?:\\.?\\s|[.-])(?<d3>\\d{1,2})(?:st|nd|rd|th)?(?:\\s?[,.-]\\s?|\\s)(?<y3>(?:19|20)\\d{2})(?!\\d(?!\\d?:\\d))`,
  `(?<d4>\\d{1,2})(?:st|nd|rd|th)?[\\s-](?<n4>${MONTH_NAMES})\\.?,?[\\s-](?<y4>(?:19|20)\\d{2})(?!\\d(?!\\d?:\\d))`,
  `(?<y7>(?:19|20)\\d{2})(?:,?\\s|-)(?<n7>${MONTH_NAMES})(?:\\.?\\s|-)(?<d7>\\d{1,2})(?!\\d)`,
  '(?<a6>\\d{1,2})(?<s6>[/.-])(?<b6>\\d{1,2})(?<t6>[/.-])(?<y6>(?:19|20)\\d{2})(?!\\d)',
  '(?<y8>[12]\\d)-(?<m8>[01]\\d)-(?<d8>[0-3]\\d)(?![\\d-])',
  '(?<y5>\\d{2})\\.(?<m5>[01]?\\d)\\.(?<d5>[0-3]?\\d)(?![\\d.])',
].join('|')

/** Source of a pattern for a month with its year, with the groups that `statedMonth` reads. */
export const MONTH_SOURCE = `(?<nm>${MONTH_NAMES})\\.?,?\\s(?<ym>(?:19|20)\\d{2})(?!\\d)`

/** The day that a stamp states, as `YYYY-MM-DD`. */
export interface StatedDay {
  readonly edtf: string
  /** The day in the other order of month and day, where `05/03/2023` may be either. */
  readonly other?: string
}

type Groups = Readonly<Record<string, string | undefined>>

/** The number of a month by its English name or the short form of it. */
export const monthOf = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1

function edtfOf(year: number, month: number, day: number): string | undefined {
  const date = { year, month, day }
  return year >= 1950 && year <= 2100 && isDay(date) ? dayEdtf(date) : undefined
}

/** `05/03/2023` has its month first, `05.03.2023` its day, unless only the other order is a day. */
function numericDay(g: Groups): StatedDay | undefined {
  const [year, a, b] = [Number(g.y6), Number(g.a6), Number(g.b6)]
  const [monthFirst, dayFirst] = [edtfOf(year, a, b), edtfOf(year, b, a)]
  const [edtf, other] = g.s6 === '/' ? [monthFirst, dayFirst] : [dayFirst, monthFirst]
  if (edtf === undefined) return other === undefined ? undefined : { edtf: other }
  return other === undefined || other === edtf ? { edtf } : { edtf, other }
}

/** The day that a match of `DAY_SOURCE` states; undefined where the calendar has no such day. */
export function statedDay(g: Groups): StatedDay | undefined {
  if (g.y6) return g.s6 === g.t6 ? numericDay(g) : undefined
  const digits = (g.y ?? g.y2 ?? g.y3 ?? g.y4 ?? g.y5 ?? g.y7 ?? g.y8)!.replace(/\D/g, '')
  const year = digits.length === 2 ? 2000 + Number(digits) : Number(digits)
  const name = g.n3 ?? g.n4 ?? g.n7
  const month = name ? monthOf(name) : Number(g.m ?? g.m2 ?? g.m5 ?? g.m8)
  const edtf = edtfOf(year, month, Number(g.d ?? g.d2 ?? g.d3 ?? g.d4 ?? g.d5 ?? g.d7 ?? g.d8))
  return edtf === undefined ? undefined : { edtf }
}

/** The month that a match of `MONTH_SOURCE` states, as `YYYY-MM`. */
export const statedMonth = (g: Groups): StatedDay => ({ edtf: `${g.ym}-${String(monthOf(g.nm!)).padStart(2, '0')}` })

const ANYWHERE = new RegExp(`(?<!\\d)(?:${DAY_SOURCE})`, 'iu')
const COARSE = /^\s{0,4}((?:19|20)\d{2})(?:\s?(?:[.\-/]|년)\s?(0?[1-9]|1[0-2])\s?월?)?\s?년?\.?\s{0,4}$/u

/** `20230503142000`: a day with its clock time in one. */
const DIGITS = /^\s{0,4}((?:19|20)\d{6})\d{4}(?:\d{2})?\s{0,4}$/

/** Three in the afternoon or later by universal time, when the next day has begun in Korea. */
const NEXT_IN_KOREA = /\d[T\s](?:1[5-9]|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:\.\d{1,9})?\s?(?:Z|UTC|GMT|[+-]00:?00)\s{0,4}$/i

/**
 * The day, month or year that metadata state (`2017-09-21T16:41:00+09:00`, `2017.09`, `Thu, 21 Sep 2017`), as EDTF. Universal time is
 * that of a site's software: the day is then the one in Korea, by which the article counts.
 */
export function readPublished(stated: string): string | undefined {
  const text = stated.slice(0, 80).replace(DIGITS, '$1')
  const coarse = COARSE.exec(text)
  if (coarse) return coarse[2] ? `${coarse[1]}-${coarse[2].padStart(2, '0')}` : coarse[1]
  const groups = ANYWHERE.exec(text)?.groups
  const edtf = groups && statedDay(groups)?.edtf
  return edtf !== undefined && NEXT_IN_KOREA.test(text) ? dayAfter(edtf) : edtf
}

const UNIVERSAL = /\d[T\s]\d\d:[0-5]\d(?::[0-5]\d)?(?:\.\d{1,9})?\s?(?:Z|UTC|GMT|[+-]00:?00)\s{0,4}$/i

/** True where metadata state a time by the universal clock, which may be of another day than the one at the place of the paper. */
export const isUniversal = (stated: string): boolean => UNIVERSAL.test(stated.slice(0, 80))

/** True for two days of which one is the other's next. */
export const areNextTo = (a: string, b: string): boolean => dayAfter(a) === b || dayAfter(b) === a

function dayAfter(edtf: string): string {
  const [year = 0, month = 0, day = 0] = edtf.split('-').map(Number)
  return dayEdtf(addDays({ year, month, day }, 1))
}

const FILE_DAY = /(?:^|[^\d])((?:19|20)\d{2})(?:([-_.])(\d{1,2})\2(\d{1,2})|(\d{2})(\d{2}))(?!\d)/u

/** The day in a file's name: `2020-07-06-zones.txt`, `20200706_zones.txt`. */
export function readFileName(uri: string): string | undefined {
  const name = uri.slice(uri.lastIndexOf('/') + 1).slice(0, 200)
  const found = FILE_DAY.exec(name)
  return found ? edtfOf(Number(found[1]), Number(found[3] ?? found[5]), Number(found[4] ?? found[6])) : undefined
}

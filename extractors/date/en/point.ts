import type { DatePoint } from '../../../schemas/index.ts'
import { eat, isYear, wideYear } from '../eat.ts'
import type { Draft } from '../found.ts'
import { BY_CONTEXT, MONTHS, SEASONS, STEPS, UNITS, WEEKDAYS } from './lexicon.ts'
import { dayNumberOf, yearInWords } from './numerals.ts'
import * as P from './patterns.ts'

/** A point that was read, and where its surface form ends. */
export interface Read {
  readonly point: DatePoint
  readonly end: number
}
type Groups = Readonly<Record<string, string | undefined>>
type Relative = NonNullable<DatePoint['relative']>

export const monthOf = (name: string): number => MONTHS[name.toLowerCase()]!
export const weekdayOfName = (name: string): number => WEEKDAYS[name.toLowerCase()]!
const validMonth = (n: number): boolean => n >= 1 && n <= 12
const validDay = (n: number): boolean => n >= 1 && n <= 31

/** `last` before a unit as steps from its anchor. */
export function relativeOf(step: string, unit: Relative['unit']): Relative {
  const word = step.toLowerCase().replace(/\s+/g, ' ')
  const offset = word === 'that' ? 0 : (STEPS[word] ?? 0)
  return { unit, offset, ...(BY_CONTEXT.has(word) || word === 'that' ? { to: 'context' as const } : {}) }
}

/** Year, quarter or half fields of `of 2018`, `of last year`, `'18`. */
function yearish(g: Groups): Partial<Draft> {
  const year = g.year ?? g.year2 ?? g.year3
  const short = g.short ?? g.short2 ?? g.short3
  if (year) return { year: Number(year) }
  if (short) return { year: wideYear(Number(short)) }
  if (g.step) return { relative: relativeOf(g.step, 'year') }
  return g.own ? { relative: { unit: 'year', offset: 0 } } : {}
}

/** The year behind a month or day: `, 2019`, ` of last year`, `'19`. */
export function withYear(text: string, read: Read): Read {
  if (read.point.year !== undefined || read.point.relative) return read
  const tail = eat(P.YEAR_TAIL, text, read.end)?.groups
  if (tail) {
    const year = tail.words ? yearInWords(tail.words) : wideYear(Number(tail.year ?? tail.quoted ?? tail.short))
    if (isYear(year)) return { point: { ...read.point, year }, end: P.YEAR_TAIL.lastIndex }
  }
  const relative = eat(P.REL_YEAR_TAIL, text, read.end)?.groups
  if (!relative) return read
  return { point: { ...read.point, relative: relativeOf(relative.step!, 'year') }, end: P.REL_YEAR_TAIL.lastIndex }
}

/** `(Tuesday)` or `, Tuesday` behind a day. */
function withWeekday(text: string, read: Read): Read {
  const found = read.point.day && !read.point.weekday ? eat(P.BRACKET_WEEKDAY, text, read.end)?.groups : null
  if (!found) return read
  return {
    point: { ...read.point, weekday: weekdayOfName((found.day ?? found.long)!) },
    end: P.BRACKET_WEEKDAY.lastIndex,
  }
}

/** `June 12, 2019`, `12 June`, `Dec/2018`, `March of last year`, `June`. */
export function readNamed(text: string, at: number): Read | null {
  const coded = readCoded(text, at)
  if (coded) return coded
  const day = eat(P.MONTH_DAY, text, at)?.groups
  if (day) {
    const n = dayNumberOf(day.day!)
    const end = P.MONTH_DAY.lastIndex
    if (validDay(n)) return withYear(text, withWeekday(text, { point: { month: monthOf(day.month!), day: n }, end }))
  }
  const first = eat(P.DAY_MONTH, text, at)?.groups
  if (first && validDay(dayNumberOf(first.day!))) {
    const point = { month: monthOf(first.month!), day: dayNumberOf(first.day!) }
    const read = withYear(text, { point, end: P.DAY_MONTH.lastIndex })
    const short =
      read.point.year === undefined && !read.point.relative ? eat(P.SHORT_YEAR, text, read.end)?.groups : null
    if (short) return { point: { ...point, year: wideYear(Number(short.short)) }, end: P.SHORT_YEAR.lastIndex }
    return withWeekday(text, read)
  }
  const month = eat(P.MONTH_NAME, text, at)?.groups
  return month
    ? withYear(text, trimmed(text, { point: { month: monthOf(month.month!) }, end: P.MONTH_NAME.lastIndex }))
    : null
}

/** A full stop behind a whole month name or before a new sentence is no part of it. */
function trimmed(text: string, read: Read): Read {
  if (text[read.end - 1] !== '.') return read
  return /^\s{0,2}(?:\d|[~∼～–-])/.test(text.slice(read.end, read.end + 4)) ? read : { ...read, end: read.end - 1 }
}

/** `23/Sep/2020`, `2020-aug-1`, `Sep-23-2020`, `Dec/2018`. */
function readCoded(text: string, at: number): Read | null {
  const named = eat(P.NAMED_DAY, text, at)?.groups
  if (named) {
    const end = P.NAMED_DAY.lastIndex
    const month = monthOf((named.month ?? named.month2 ?? named.month3)!)
    const [a, b] = [Number(named.a ?? named.y ?? named.y2), Number(named.b ?? named.d ?? named.d2)]
    const [year, day] = a > 31 ? [a, b] : [wideYear(b), a]
    return isYear(year) && validDay(day) ? { point: { year, month, day }, end } : null
  }
  const month = eat(P.MONTH_NAMED_YEAR, text, at)?.groups
  if (!month) return null
  const day = month.d ?? month.d2
  const year = Number(month.y ?? month.y2)
  return {
    point: { year, month: monthOf(month.month!), ...(day ? { day: Number(day) } : {}) },
    end: P.MONTH_NAMED_YEAR.lastIndex,
  }
}

/** Month first, as in the United States, unless only the other order is a date. */
function monthDay(a: number, b: number): { readonly month: number; readonly day: number } | null {
  if (validMonth(a) && validDay(b)) return { month: a, day: b }
  return validMonth(b) && validDay(a) ? { month: b, day: a } : null
}

/** `2020-07-06`, `10/31/74`, `20161016`, `2014-10`, `12-2015`. */
export function readNumeric(text: string, at: number): Read | null {
  for (const pattern of [P.ISO_DAY, P.COMPACT_DAY]) {
    const g = eat(pattern, text, at)?.groups
    if (!g) continue
    const point = { year: Number(g.y), month: Number(g.m ?? g.m2), day: Number(g.d ?? g.d2) }
    return validMonth(point.month) && validDay(point.day) ? withWeekday(text, { point, end: pattern.lastIndex }) : null
  }
  const quoted = eat(P.QUOTED_MONTH, text, at)?.groups
  if (quoted) {
    const day = quoted.d && validDay(Number(quoted.d)) ? { day: Number(quoted.d) } : {}
    return {
      point: { year: wideYear(Number(quoted.y)), month: Number(quoted.m), ...day },
      end: P.QUOTED_MONTH.lastIndex,
    }
  }
  const slash = eat(P.SLASH_DAY, text, at)?.groups
  if (slash) {
    const order = monthDay(Number(slash.a), Number(slash.b))
    // Two-digit years are read between slashes and hyphens only: `10.31.74` may be a version.
    if (!order || (slash.y!.length === 2 && slash.s === '.')) return null
    return { point: { ...order, year: wideYear(Number(slash.y)) }, end: P.SLASH_DAY.lastIndex }
  }
  for (const pattern of [P.ISO_MONTH, P.MONTH_YEAR]) {
    const g = eat(pattern, text, at)?.groups
    if (g && !(pattern === P.ISO_MONTH && text[at + 4] === '.')) {
      return { point: { year: Number(g.y), month: Number(g.m) }, end: pattern.lastIndex }
    }
  }
  return null
}

/** `7/6`, `7.6`: only where the caller knows that a date stands here. */
export function readShortDay(text: string, at: number): Read | null {
  const g = eat(P.SHORT_DAY, text, at)?.groups
  const order = g && monthDay(Number(g.a), Number(g.b))
  return order ? { point: order, end: P.SHORT_DAY.lastIndex } : null
}

const NTH_PART: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  latter: 2,
  '1st': 1,
  '2nd': 2,
  '3rd': 3,
  '4th': 4,
}

/** Quarters, halves, decades, centuries and fiscal years. */
export function readSubYear(text: string, at: number): Read | null {
  const quarter = eat(P.QUARTER, text, at)?.groups
  if (quarter)
    return { point: { ...yearish(quarter), quarter: NTH_PART[quarter.n!.toLowerCase()]! }, end: P.QUARTER.lastIndex }
  const code = eat(P.QUARTER_CODE, text, at)?.groups
  if (code)
    return { point: { ...yearish(code), quarter: Number(code.n ?? code.n2 ?? code.n3) }, end: P.QUARTER_CODE.lastIndex }
  const halfCode = eat(P.HALF_CODE, text, at)?.groups
  if (halfCode)
    return {
      point: { ...yearish(halfCode), half: Number(halfCode.n ?? halfCode.n2 ?? halfCode.n3) },
      end: P.HALF_CODE.lastIndex,
    }
  const half = eat(P.HALF, text, at)?.groups ?? eat(P.HALF_ALONE, text, at)?.groups
  if (half) {
    const end = half.n && eat(P.HALF, text, at) ? P.HALF.lastIndex : P.HALF_ALONE.lastIndex
    return { point: { ...yearish(half), half: NTH_PART[half.n!.toLowerCase()]! }, end }
  }
  const fiscal = eat(P.FISCAL, text, at)?.groups
  if (fiscal) return { point: yearish(fiscal), end: P.FISCAL.lastIndex }
  return readEra(text, at)
}

const DECADE_WORDS: Readonly<Record<string, number>> = {
  twenties: 1920,
  thirties: 1930,
  forties: 1940,
  fifties: 1950,
  sixties: 1960,
  seventies: 1970,
  eighties: 1980,
  nineties: 1990,
}

/** `the 1990s`, `'90s`, `15th century`. A bare `60s` may be an age. */
function readEra(text: string, at: number): Read | null {
  const decade = eat(P.DECADE, text, at)?.groups
  if (decade) {
    const short = decade.short ? 1900 + Number(decade.short) : undefined
    const start = decade.year ? Number(decade.year) : (short ?? DECADE_WORDS[decade.word!.toLowerCase()]!)
    return { point: { decade: start }, end: P.DECADE.lastIndex }
  }
  const century = eat(P.CENTURY, text, at)?.groups
  const n = Number(century?.n)
  return century && n > 0 && n < 30 ? { point: { century: (n - 1) * 100 }, end: P.CENTURY.lastIndex } : null
}

const DEICTIC_DAYS: Readonly<Record<string, number>> = { today: 0, tomorrow: 1, yesterday: -1 }

/** `today`, `last year`, `next Friday`, `this past Wednesday`, `last March`. */
export function readRelative(text: string, at: number): Read | null {
  const deictic = eat(P.DEICTIC, text, at)?.groups
  if (deictic) {
    const end = P.DEICTIC.lastIndex
    if (deictic.eoy) return { point: { relative: { unit: 'year', offset: 0 }, part: 'late' }, end }
    const offset = deictic.word ? DEICTIC_DAYS[deictic.word.toLowerCase()]! : /^after/i.test(deictic.dayside!) ? 2 : -2
    return { point: { relative: { unit: 'day', offset } }, end }
  }
  const g = eat(P.RELATIVE, text, at)?.groups
  if (!g) return null
  const step = g.step!.toLowerCase().replace(/[\s-]+/g, ' ')
  const end = P.RELATIVE.lastIndex
  if (g.unit)
    return withOwnPart(text, {
      point: { relative: relativeOf(step, UNITS[g.unit.toLowerCase().replace(/\s+/g, ' ')]!) },
      end,
    })
  if (g.weekend) return { point: { relative: relativeOf(step, 'week'), part: 'late' }, end }
  if (g.season)
    return withYear(text, {
      point: { relative: relativeOf(step, 'year'), season: SEASONS[g.season.toLowerCase()]! },
      end,
    })
  if (g.day) return relativeWeekday(text, step, weekdayOfName(g.day), end)
  return relativeMonth(text, step, at + g.step!.length + 1 + (/^the\s/i.test(text.slice(at, at + 4)) ? 4 : 0))
}

/** `this year's second half`; `last week Monday`. */
function withOwnPart(text: string, read: Read): Read {
  const relative = read.point.relative!
  if (relative.unit === 'week') {
    const day = eat(P.AFTER_WEEK, text, read.end)?.groups
    return day ? { point: { relative, weekday: weekdayOfName(day.day!) }, end: P.AFTER_WEEK.lastIndex } : read
  }
  const part = relative.unit === 'year' ? eat(P.OWN_PART, text, read.end)?.groups : null
  if (!part) return read
  const n = NTH_PART[part.n!.toLowerCase()]!
  const field = part.unit!.toLowerCase() === 'half' ? { half: n } : { quarter: n }
  return { point: { relative, ...field }, end: P.OWN_PART.lastIndex }
}

/** `next Friday` is that of the next week, `last Friday` the latest before today, `this Friday` that of this week. */
function relativeWeekday(text: string, step: string, weekday: number, end: number): Read {
  const next = eat(P.WEEKDAY_GLUE, text, end)
    ? (readNamed(text, P.WEEKDAY_GLUE.lastIndex) ?? readShortDay(text, P.WEEKDAY_GLUE.lastIndex))
    : null
  if (next?.point.day) {
    const side =
      step === 'this'
        ? { relative: relativeOf('this', 'year') }
        : { direction: STEPS[step]! < 0 ? ('past' as const) : ('future' as const) }
    return { point: { ...next.point, weekday, ...(next.point.year === undefined ? side : {}) }, end: next.end }
  }
  if (step === 'next') return { point: { relative: { unit: 'week', offset: 1 }, weekday }, end }
  if (step === 'this' || step === 'current') return { point: { relative: { unit: 'week', offset: 0 }, weekday }, end }
  return { point: { weekday, direction: /past|last|previous/.test(step) ? 'past' : 'future' }, end }
}

/** `this September`, `last March`, `next 5 May`. */
function relativeMonth(text: string, step: string, at: number): Read | null {
  // `This may take longer`, `the last march`: verbs and nouns.
  if (/^ma(?:y|rch)/.test(text.slice(at, at + 5)) && !/^ma(?:y|rch)\s(?:\d|to\s|and\s)/.test(text.slice(at, at + 10)))
    return null
  const read = readNamed(text, at)
  if (!read || read.point.year !== undefined || read.point.relative) return read
  if (step === 'this') return { ...read, point: { ...read.point, relative: { unit: 'year', offset: 0 } } }
  return { ...read, point: { ...read.point, direction: STEPS[step]! < 0 ? 'past' : 'future' } }
}

/** A weekday with what belongs to it: `Wednesday, June 12`, `Tuesday the 19th`, `Monday of next week`. */
export function readWeekday(text: string, at: number): Read | null {
  const g = eat(P.WEEKDAY, text, at)?.groups
  if (!g) return null
  const weekday = weekdayOfName(g.day!)
  const end = text[P.WEEKDAY.lastIndex - 1] === '.' && g.day!.length > 5 ? P.WEEKDAY.lastIndex - 1 : P.WEEKDAY.lastIndex
  const week = eat(P.WEEKDAY_OF_WEEK, text, end)?.groups
  if (week) {
    const relative = week.after ? ({ unit: 'week', offset: 1 } as const) : relativeOf(week.step!, 'week')
    return { point: { relative, weekday }, end: P.WEEKDAY_OF_WEEK.lastIndex }
  }
  if (eat(P.WEEKDAY_GLUE, text, end)) {
    const next = P.WEEKDAY_GLUE.lastIndex
    const date = readNamed(text, next) ?? readNumeric(text, next) ?? readShortDay(text, next)
    if (date?.point.day && !date.point.weekday) return { point: { ...date.point, weekday }, end: date.end }
    const day = date ? null : eat(P.NEAR_DAY, text, next)?.groups
    const n = day ? dayNumberOf(day.day!) : 0
    const nth =
      day && (/\D/.test(day.day!) || /^(?:$|[.!?,;)])/.test(text.slice(P.NEAR_DAY.lastIndex, P.NEAR_DAY.lastIndex + 1)))
    if (nth && validDay(n)) return { point: { day: n, weekday }, end: P.NEAR_DAY.lastIndex }
  }
  return { point: { weekday }, end }
}

/** `2018`, `'18`, `two thousand and twenty`: only where the caller knows that a year stands here. */
export function readBareYear(text: string, at: number): Read | null {
  const g = eat(P.BARE_YEAR, text, at)?.groups
  if (g) {
    const whole = P.BARE_YEAR.lastIndex
    const end = /['’]s$/.test(text.slice(at, whole)) ? whole - 2 : whole
    return { point: { year: g.year ? Number(g.year) : wideYear(Number(g.short)) }, end }
  }
  const words = eat(P.WORD_YEAR, text, at)?.groups
  const year = words ? yearInWords(words.words!) : Number.NaN
  return isYear(year) ? { point: { year }, end: P.WORD_YEAR.lastIndex } : null
}

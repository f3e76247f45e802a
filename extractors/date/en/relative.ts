import { WEEKEND } from '../calendar.ts'
import { eat } from '../eat.ts'
import { BY_CONTEXT, SEASONS, STEPS, UNITS } from './lexicon.ts'
import { dayNumberOf } from './numerals.ts'
import { readNumeric, readShortDay } from './numeric.ts'
import * as P from './patterns.ts'
import { monthOf, type Read, readNamed, relativeOf, validDay, weekdayOfName, withYear } from './point.ts'
import { NTH_PART } from './sub-year.ts'

const DEICTIC_DAYS: Readonly<Record<string, number>> = { today: 0, tomorrow: 1, yesterday: -1 }

/** `today`, `the next day`, `last year`, `next Friday`, `this past Wednesday`, `last March`. */
export function readRelative(text: string, at: number): Read | null {
  const deictic = eat(P.DEICTIC, text, at)?.groups
  if (deictic) {
    const end = P.DEICTIC.lastIndex
    if (deictic.eoy) return { point: { relative: { unit: 'year', offset: 0 }, part: 'late' }, end }
    if (deictic.that)
      return { point: { relative: relativeOf('that', deictic.that.toLowerCase() as 'year' | 'month') }, end }
    const unit = (deictic.eve?.toLowerCase() ?? 'day') as 'day' | 'month' | 'year'
    const near = deictic.near ? STEPS[deictic.near.toLowerCase()] : deictic.eve ? -1 : undefined
    if (near !== undefined) return { point: { relative: { unit, offset: near, to: 'context' } }, end }
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
  if (g.weekend) return { point: { relative: relativeOf(step, 'week'), ordinal: WEEKEND }, end }
  if (g.season) {
    const season = SEASONS[g.season.toLowerCase()]!
    const dated = withYear(text, { point: { season }, end })
    if (dated.end > end) return dated
    // `last summer` is the latest one that is over, not that of last year.
    const side = STEPS[step]!
    if (side && !BY_CONTEXT.has(step)) return { point: { season, direction: side < 0 ? 'past' : 'future' }, end }
    return { point: { relative: relativeOf(step, 'year'), season }, end }
  }
  if (g.day) return relativeWeekday(text, step, weekdayOfName(g.day), end)
  return relativeMonth(text, step, at + g.step!.length + 1 + (/^the\s/i.test(text.slice(at, at + 4)) ? 4 : 0))
}

/** `this year's second half`, `last year in June`; `last week Monday`. */
function withOwnPart(text: string, read: Read): Read {
  const relative = read.point.relative!
  // `the same month last year`: twelve months before the one that the text tells.
  if (relative.unit === 'month' && relative.to === 'context' && eat(P.A_YEAR_BEFORE, text, read.end))
    return { point: { base: { relative }, shift: [{ unit: 'month', count: -12 }] }, end: P.A_YEAR_BEFORE.lastIndex }
  if (relative.unit === 'week') {
    const day = eat(P.AFTER_WEEK, text, read.end)?.groups
    return day ? { point: { relative, weekday: weekdayOfName(day.day!) }, end: P.AFTER_WEEK.lastIndex } : read
  }
  const month = relative.unit === 'year' ? eat(P.IN_MONTH, text, read.end)?.groups : null
  if (month) return { point: { relative, month: monthOf(month.month!) }, end: P.IN_MONTH.lastIndex }
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
  // `in this June 3, 2013 photo`: a whole date is no relative one.
  if (read?.point.year !== undefined) return null
  if (!read || read.point.relative) return read
  if (step === 'this') return { ...read, point: { ...read.point, relative: { unit: 'year', offset: 0 } } }
  return { ...read, point: { ...read.point, direction: STEPS[step]! < 0 ? 'past' : 'future' } }
}

/** A weekday with what belongs to it: `Wednesday, June 12`, `Monday (Nov. 26)`, `Tuesday the 19th`, `Monday of next week`. */
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
  const told = text.startsWith(' (', end) ? readNamed(text, end + ' ('.length) : null
  if (told?.point.day && !told.point.weekday && text[told.end] === ')')
    return { point: { ...told.point, weekday }, end: told.end + 1 }
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

import type { DatePoint } from '../../../schemas/index.ts'
import { eat, isYear, wideYear } from '../eat.ts'
import { type Found, intervalFound, pointFound } from '../found.ts'
import { countsNoun, readPoint } from './any-point.ts'
import { readForLength } from './count.ts'
import { isDigit, kindsAt, NUMERIC, RANGE } from './first-words.ts'
import { dayNumberOf } from './numerals.ts'
import { readShortDay } from './numeric.ts'
import * as P from './patterns.ts'
import { monthOf, type Read, relativeOf, withYear } from './point.ts'

/** Finest unit that a point states. */
const fine = (p: DatePoint): string =>
  p.day || p.relative?.unit === 'day'
    ? 'day'
    : p.weekday
      ? 'weekday'
      : (p.month ?? p.relative?.unit === 'month')
        ? 'month'
        : p.quarter
          ? 'quarter'
          : p.half
            ? 'half'
            : 'year'

/** `13 to 15 July`, `the 13th to the 15th of July`, `4-23 in next month`. */
export function readDayRange(text: string, start: number, between: boolean): Found | null {
  const g = eat(P.DAY_RANGE_MONTH, text, start)?.groups
  if (!g) return null
  const end = P.DAY_RANGE_MONTH.lastIndex
  if (!between && /\sand\s/i.test(text.slice(start, end))) return null
  const [from, to] = [dayNumberOf(g.from!), dayNumberOf(g.to!)]
  if (!(from >= 1 && from <= 31 && to >= 1 && to <= 31)) return null
  if (g.rel) return intervalFound({ relative: relativeOf(g.rel, 'month'), day: from }, { day: to }, end)
  const last = withYear(text, {
    point: { month: monthOf(g.month!), day: to },
    end: text[end - 1] === '.' ? end - 1 : end,
  })
  return intervalFound({ day: from }, last.point, last.end)
}

/** `2014-2018`, `2014 to 2018`, `'14~'18`, `2019-20`. */
function readYearRange(text: string, start: number, led: boolean): Found | null {
  const g = eat(P.YEARS_RANGE, text, start)?.groups
  if (!g) return null
  const end = P.YEARS_RANGE.lastIndex
  const from = g.a ? Number(g.a) : wideYear(Number(g.sa))
  const to = g.b ? Number(g.b) : Math.floor(from / 100) * 100 + Number(g.sb)
  if (text[start + 4] === '/' && to !== from + 1) return null
  // `2014-10` is a month, `2010 to 15` a count, `1900-1999` may be a price without its unit.
  if (
    !g.b &&
    !(to === from + 1 && IN_YEARS.test(text.slice(Math.max(0, start - 8), start))) &&
    (to <= from + (/[-–]/.test(text.slice(start, end)) && Number(g.sb) <= 12 ? 99 : 0) ||
      /to|through/i.test(text.slice(start, end)))
  )
    return null
  if (!isYear(from) || !isYear(to) || to <= from || to > 2100) return null
  // `2017~2021-07` and `2017 to 2020 May`: the end is finer than a year.
  if (/^\s?[-/.]\d/.test(text.slice(end, end + 3))) return null
  return led || to - from < 150 ? intervalFound({ year: from }, { year: to }, end) : null
}

/** `in 2008-09`: in running text two years that follow one another are no month. */
const IN_YEARS = /(?:in|of|during|the)\s$/i

/** `2009 ~ Dec. 2018`: a year up to a month of a later one. */
function readYearToMonth(text: string, start: number): Found | null {
  const g = eat(P.YEAR_TO, text, start)?.groups
  const to = g ? readPoint(text, P.YEAR_TO.lastIndex) : null
  if (!g || !to || to.point.month === undefined || (to.point.year ?? 0) <= Number(g.a)) return null
  return intervalFound({ year: Number(g.a) }, to.point, to.end)
}

/** `2020.8~2022.7`, as Korean releases write them. */
function readDottedRange(text: string, start: number): Found | null {
  // Four digits of the year, before the pattern is asked.
  const g = isDigit(text.charCodeAt(start + 3)) ? eat(P.DOTTED_RANGE, text, start)?.groups : null
  if (!g) return null
  const from = { year: Number(g.y), month: Number(g.m) }
  return intervalFound(from, { year: Number(g.y2), month: Number(g.m2) }, P.DOTTED_RANGE.lastIndex)
}

/** A range of days, months or years that opens with what may open these kinds; `closed` behind `from` or `between`. */
export function readRangeAt(text: string, at: number, kinds: number, closed: boolean): Found | null {
  const dotted = kinds & NUMERIC ? readDottedRange(text, at) : null
  if (dotted || (kinds & RANGE) === 0) return dotted
  return readDayRange(text, at, closed) ?? readYearRange(text, at, closed) ?? readYearToMonth(text, at)
}

/** What a number before is no day of: `to 2 billion won`, `to 5%`. */
const NO_DAY_BEFORE = /^(?:[.,:]\d|\s?(?:%|percent|[ap]\.?m)|\s(?:hundr|thous|[bm]illi|trilli|won|dolla|times))/

/** The further end of an interval: now, a point, or a bare day behind a start that states one. */
function readSecond(text: string, at: number, from: DatePoint): Read | null {
  const now = eat(P.NOW, text, at)?.groups
  if (now) return { point: { relative: { unit: 'day', offset: 0 } }, end: P.NOW.lastIndex }
  const dated = from.year !== undefined || from.relative?.unit === 'year'
  const read = readPoint(text, at, { bare: dated && !from.day })
  if (read && !(read.point.day && !read.point.month && !read.point.relative && !from.day)) return read
  if (!from.day) return null
  const short = readShortDay(text, at)
  if (short) return withYear(text, short)
  const day = eat(P.NEAR_DAY, text, at)?.groups
  const n = day ? dayNumberOf(day.day!) : 0
  const end = P.NEAR_DAY.lastIndex
  if (!(n >= 1 && n <= 31) || NO_DAY_BEFORE.test(text.slice(end, end + 8))) return null
  // `approved on March 3 to the second phase`
  if (/\D$/.test(day!.day!) && countsNoun(text, end)) return null
  return withYear(text, { point: { day: n }, end })
}

/** The interval, the open interval or the point that starts with a point just read. `between` allows `and`. */
export function extend(text: string, first: Read, between: boolean): Found {
  const length = readForLength(text, first.end, first.point)
  if (length) return length
  const range = readRange(text, first, between)
  if (range) return range
  const open = eat(P.OPEN_TAIL, text, first.end)?.groups
  if (open) {
    const end = P.OPEN_TAIL.lastIndex
    return open.before ? intervalFound('open', first.point, end) : intervalFound(first.point, 'open', end)
  }
  return pointFound(first.point, first.end)
}

function readRange(text: string, { point, end }: Read, between: boolean, led = between): Found | null {
  const sign = eat(P.RANGE_SIGN, text, end)?.groups
  if (!sign || (sign.and && !between)) return null
  const second = readSecond(text, P.RANGE_SIGN.lastIndex, point)
  if (!second) return null
  if (!between && !led && sign.sign !== '~' && !comparable(point, second.point)) return null
  // `June 5 - 2019` is a date that a dash divides.
  if (point.day && fine(second.point) === 'year') return null
  return intervalFound(point, second.point, second.end)
}

/** Without from or between, `to` joins only dates of one kind: `plans for 2019 to March`. */
const comparable = (a: DatePoint, b: DatePoint): boolean =>
  fine(a) === fine(b) || (a.year !== undefined && b.year !== undefined) || fine(b) === 'day'

/** `from X to Y`, `between X and Y`, `since X`, `by X`, `until X`: the word and what it governs. */
export function readLed(
  text: string,
  at: number,
  kind: 'from' | 'between' | 'since' | 'until' | 'starting',
): Found | null {
  const closed = kind === 'from' || kind === 'between'
  const range = readRangeAt(text, at, kindsAt(text, at), closed)
  if (range) return range
  const first = readPoint(text, at, { bare: true }) ?? (closed && readNow(text, at))
  if (!first) return null
  if (closed) {
    const ends = readRange(text, first, kind === 'between', true)
    if (ends && ends.expression.form === 'interval') return ends
    const plain = extend(text, first, false)
    return plain.expression.form === 'point' ? { ...plain, rule: `${plain.rule}@` } : plain
  }
  // `since 2020 through April this year`
  const through = kind === 'since' && THROUGH.test(text.slice(first.end, first.end + 9))
  const found = (through && readRange(text, first, false, true)) || extend(text, first, false)
  if (found.expression.form === 'interval') return found
  // `since last month's announcement`: what it is since is not the month.
  if (/^['’]s\s/.test(text.slice(first.end, first.end + 3))) return { ...found, rule: `${found.rule}@` }
  return kind === 'until'
    ? intervalFound('open', first.point, first.end)
    : intervalFound(first.point, 'open', first.end)
}

const THROUGH = /^\s(?:through|until|till)\s/

function readNow(text: string, at: number): Read | null {
  return eat(P.NOW, text, at) ? { point: { relative: { unit: 'day', offset: 0 } }, end: P.NOW.lastIndex } : null
}

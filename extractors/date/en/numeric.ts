import { eat, type Sticky, wideYear } from '../eat.ts'
import { isDigit } from './first-words.ts'
import * as P from './patterns.ts'
import { type Read, validDay, validMonth, withWeekday } from './point.ts'

/** Month first, as in the United States, unless only the other order is a date. */
function monthDay(a: number, b: number): { readonly month: number; readonly day: number } | null {
  if (validMonth(a) && validDay(b)) return { month: a, day: b }
  return validMonth(b) && validDay(a) ? { month: b, day: a } : null
}

/** How many digits stand at an offset, at most one more than a day without signs has. */
function countDigits(text: string, at: number): number {
  let end = at
  while (end - at <= 8 && isDigit(text.charCodeAt(end))) end++
  return end - at
}

/** `2020-07-06`, `10/31/74`, `20161016`, `2014-10`, `12-2015`: the forms by how many digits they open with. */
export function readNumeric(text: string, at: number): Read | null {
  const count = countDigits(text, at)
  if (count === 0) return readQuotedMonth(text, at)
  if (count === 4) return readWholeDay(text, at, P.ISO_DAY) ?? readMonthOf(text, at, P.ISO_MONTH)
  if (count === 8) return readWholeDay(text, at, P.COMPACT_DAY)
  return count < 3 ? (readSlashDay(text, at) ?? readMonthOf(text, at, P.MONTH_YEAR)) : null
}

function readWholeDay(text: string, at: number, pattern: Sticky): Read | null {
  const g = eat(pattern, text, at)?.groups
  if (!g) return null
  const point = { year: Number(g.y), month: Number(g.m ?? g.m2), day: Number(g.d ?? g.d2) }
  return validMonth(point.month) && validDay(point.day) ? withWeekday(text, { point, end: pattern.lastIndex }) : null
}

function readQuotedMonth(text: string, at: number): Read | null {
  const g = eat(P.QUOTED_MONTH, text, at)?.groups
  if (!g) return null
  const day = g.d && validDay(Number(g.d)) ? { day: Number(g.d) } : {}
  return { point: { year: wideYear(Number(g.y)), month: Number(g.m), ...day }, end: P.QUOTED_MONTH.lastIndex }
}

function readSlashDay(text: string, at: number): Read | null {
  const g = eat(P.SLASH_DAY, text, at)?.groups
  const order = g && monthDay(Number(g.a), Number(g.b))
  // Two-digit years are read between slashes and hyphens only: `10.31.74` may be a version.
  if (!order || (g.y!.length === 2 && g.s === '.')) return null
  return { point: { ...order, year: wideYear(Number(g.y)) }, end: P.SLASH_DAY.lastIndex }
}

/** A month with its year; behind a point it may be a decimal. */
function readMonthOf(text: string, at: number, pattern: Sticky): Read | null {
  const g = eat(pattern, text, at)?.groups
  return g && text[at + 4] !== '.' ? { point: { year: Number(g.y), month: Number(g.m) }, end: pattern.lastIndex } : null
}

/** `7/6`, `7.6`: only where the caller knows that a date stands here. */
export function readShortDay(text: string, at: number): Read | null {
  const g = eat(P.SHORT_DAY, text, at)?.groups
  const order = g && monthDay(Number(g.a), Number(g.b))
  return order ? { point: order, end: P.SHORT_DAY.lastIndex } : null
}

import { eat, wideYear } from '../eat.ts'
import * as P from './patterns.ts'
import { type Read, validDay, validMonth, withWeekday } from './point.ts'

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

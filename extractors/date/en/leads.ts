import { eat, type Sticky, sticky } from '../eat.ts'
import { type Found, intervalFound } from '../found.ts'
import { clauseSide } from './clause.ts'
import { readDuration, readIn, readLastCount } from './count.ts'
import { extend, readDayRange, readLed } from './expression.ts'
import { previousWord } from './guards.ts'
import { readShortDay } from './numeric.ts'
import { readNamed } from './point.ts'

type Lead = 'from' | 'between' | 'since' | 'until' | 'starting' | 'in' | 'for' | 'on' | 'range'

/** Words that govern a date, with what they make of it. */
const LEADS: readonly (readonly [Sticky, Lead, string])[] = [
  ['from|range', 'from(?:\\sthe(?=\\s\\d))?'],
  ['between', 'between(?:\\sthe(?=\\s\\d))?'],
  ['since', '(?:ever\\s)?since|(?:anytime\\s)?after(?:\\sthe\\syear(?=\\s\\d))?|as\\sfrom'],
  ['starting', '(?:starting|beginning|commencing|effective)(?:\\s(?:from|on|in))?'],
  [
    'until',
    '(?:up\\s)?until|till|by(?:\\sthe\\syear(?=\\s20\\d))?|(?:sometimes?\\s)?before(?:\\sthe\\syear(?=\\s\\d))?|prior\\sto|no\\slater\\sthan|not\\slater\\sthan|through|thru|up\\sto',
  ],
  ['in', 'in'],
  ['for', 'for|over|during|within|more\\sthan(?=\\s[a-z0-9])'],
  ['on', 'on|dated|due|this|next'],
].map(([kind, source]) => {
  const [lead] = kind!.split('|')
  // `by around August`: the estimate is no part of the grammar.
  const about =
    lead === 'until' || lead === 'since' || lead === 'starting'
      ? '(?:(?:around|about|roughly|approximately|as\\searly\\sas)\\s)?'
      : ''
  return [sticky(`(?:${source})\\s{1,2}${about}`, 'i'), lead as Lead, source!] as const
})

/** Length of the bound of a duration: `for up to six years`. */
const boundLength = (text: string, at: number): number =>
  /^(?:up to|at least|at most|about|around|nearly|almost|approximately|more than|over|roughly|a maximum of|a period of) (?=[a-z0-9])/i.exec(
    text.slice(at, at + 16),
  )?.[0].length ?? 0

/** `7 more zones within the year` */
const WITHIN_YEAR = /^within the year$/i
const THIS_YEAR = { relative: { unit: 'year', offset: 0 } } as const
const SLASHED = /^\d{1,2}\//

/** What a preposition governs at an offset (`from 2018 to 2022`, `by June`, `for two years`), or null. */
export function readWithLead(text: string, at: number): Found | null {
  for (const [pattern, lead] of LEADS) {
    const match = eat(pattern, text, at)
    if (!match) continue
    const next = pattern.lastIndex
    if (lead === 'in') {
      const found = readIn(text, at, next)
      if (found) return found
    } else if (lead === 'for') {
      if (WITHIN_YEAR.test(text.slice(at, next + 8))) return intervalFound('open', THIS_YEAR, next + 8)
      const found = readLastCount(text, next) ?? readDuration(text, at, next + boundLength(text, next))
      if (found) return found
    } else if (lead === 'on') {
      const bare = SLASHED.test(text.slice(next, next + 5)) ? readShortDay(text, next) : null
      const named = /^next/i.test(match[0]) ? readNamed(text, next) : null
      const read = bare ?? (named?.point.day ? named : null)
      const found = readDayRange(text, next, false) ?? (read ? extend(text, read, false) : null)
      if (found) return found.expression.form === 'point' && lead === 'on' ? startAt(found, next, match[0]) : found
    } else {
      const found = readLed(text, next, lead as 'from')
      if (found) return found.rule.endsWith('@') ? fromOn(text, at, next, found) : found
    }
  }
  return null
}

/** `from next February` without an end: since then, where its sentence looks ahead or starts with it; else the point. */
function fromOn(text: string, at: number, next: number, found: Found): Placed {
  const plain = { ...found, rule: found.rule.slice(0, -1) }
  if (found.expression.form !== 'point') return plain
  const owns = /^['’]s/.test(text.slice(found.end, found.end + 2))
  const compared = /^(?:up|down|increase|decrease|rise|growth|drop|fall|change|of|more|less)$/i.test(
    previousWord(text, at),
  )
  const opens = text[at] === 'F' || clauseSide(text, at, found.end) === 'ahead'
  if (owns || compared || !opens) return { ...plain, start: next }
  return intervalFound(found.expression.point, 'open', found.end)
}

/** What was found behind a preposition; its span may start behind that word. */
export interface Placed extends Found {
  readonly start?: number
}
/** Moves the start of the span past a lead that is no part of it; `next 5/12` keeps its word as a direction. */
function startAt(found: Found, start: number, lead: string): Placed {
  if (/^next/i.test(lead) && found.expression.form === 'point') {
    return { ...found, expression: { form: 'point', point: { ...found.expression.point, direction: 'future' } } }
  }
  return { ...found, start }
}

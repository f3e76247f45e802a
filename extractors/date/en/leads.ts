import type { DatePoint } from '../../../schemas/index.ts'
import { WordTable } from '../../word-table.ts'
import { eat, type Sticky, sticky } from '../eat.ts'
import { type Found, intervalFound, pointFound } from '../found.ts'
import { clauseSide } from './clause.ts'
import { readDuration, readIn, readLastCount } from './count.ts'
import { extend, readDayRange, readLed } from './expression.ts'
import { COUNT, kindsAt, LAST } from './first-words.ts'
import { previousWord } from './guards.ts'
import { readShortDay } from './numeric.ts'
import { readNamed } from './point.ts'

type Lead = 'from' | 'between' | 'since' | 'until' | 'starting' | 'in' | 'for' | 'on' | 'took'

/** Words that govern a date: what they make of it, the first words of the form, the form. */
const FORMS: readonly (readonly [Lead, string, string])[] = [
  ['from', 'from', 'from(?:\\sthe(?=\\s\\d))?'],
  ['between', 'between', 'between(?:\\sthe(?=\\s\\d))?'],
  [
    'since',
    'ever since anytime after as',
    '(?:ever\\s)?since|(?:anytime\\s)?after(?:\\sthe\\syear(?=\\s\\d))?|as\\sfrom',
  ],
  [
    'starting',
    'starting beginning commencing effective',
    '(?:starting|beginning|commencing|effective)(?:\\s(?:from|on|in))?',
  ],
  [
    'until',
    'up until till by sometime sometimes before prior no not through thru',
    '(?:up\\s)?until|till|by(?:\\sthe\\syear(?=\\s20\\d))?|(?:sometimes?\\s)?before(?:\\sthe\\syear(?=\\s\\d))?|prior\\sto|no\\slater\\sthan|not\\slater\\sthan|through|thru|up\\sto',
  ],
  ['in', 'in', 'in'],
  ['for', 'for over during within more', 'for|over|during|within|more\\sthan(?=\\s[a-z0-9])'],
  ['on', 'on dated due this next', 'on|dated|due|this|next'],
  ['took', 'took takes take taking lasted lasts lasting', 'took|takes|take|taking|last(?:ed|s|ing)'],
]

/** `by 6 p.m. on June 13`: the hour before the day that it is of. */
const CLOCK =
  '(?:\\d{1,2}(?::\\d{2})?\\s?[ap]\\.?m\\.?|\\d{1,2}:\\d{2}),?\\s(?:(?:\\([A-Z]{2,4}\\)|KST),?\\s)?(?:on\\s)?(?:the\\s(?=\\d))?'

const LEADS = FORMS.map(([lead, , form]): readonly [Sticky, Lead] => {
  // `by around August`: the estimate is no part of the grammar.
  const about =
    lead === 'until' || lead === 'since' || lead === 'starting'
      ? `(?:(?:around|about|roughly|approximately|as\\searly\\sas)\\s|${CLOCK})?`
      : ''
  return [sticky(`(?:${form})\\s{1,2}${about}`, 'i'), lead]
})

/** The place of a lead in the list by its first word, from 1. */
const LEAD_WORDS = new WordTable(
  new Map(FORMS.flatMap(([, words], i) => words.split(' ').map((word) => [word, i + 1] as const))),
)

/** Length of the bound of a duration: `for up to six years`. */
const boundLength = (text: string, at: number): number =>
  /^(?:up to|at least|at most|about|around|nearly|almost|approximately|more than|over|roughly|a maximum of|a period of|the course of) (?=[a-z0-9])/i.exec(
    text.slice(at, at + 16),
  )?.[0].length ?? 0

/** `7 more zones within the year` */
const WITHIN_YEAR = /^within (?:the|this|next) year(?!['’A-Za-z])/i
const yearOf = (words: string): DatePoint => ({
  relative: { unit: 'year', offset: /next/i.test(words) ? 1 : 0 },
})
/** `more than five months after it closed`: a time counted from an event, no length. */
const COUNTED_FROM =
  /^[a-z0-9-]{1,12}(?:[ -][a-z-]{2,12}){1,2} (?:after|before|since|ago|later|earlier|from|into|old)(?![a-z])/i
const SLASHED = /^\d{1,2}\//

/** What a preposition governs at an offset (`from 2018 to 2022`, `by June`, `for two years`), or null. */
export function readWithLead(text: string, at: number): Placed | null {
  const place = LEAD_WORDS.valueAt(text, at)
  if (place === 0) return null
  const [pattern, lead] = LEADS[place - 1]!
  const match = eat(pattern, text, at)
  if (!match) return null
  const next = pattern.lastIndex
  if (lead === 'in') return kindsAt(text, next) & COUNT ? readIn(text, at, next) : null
  if (lead === 'for') return readFor(text, at, next)
  if (lead === 'took') return readTook(text, at, next)
  if (lead === 'on') return readOn(text, next, match[0])
  const found = readLed(text, next, lead)
  if (found && lead === 'until' && isMeans(text, at, found))
    return { ...pointFound({ year: yearAt(text, next) }, found.end), start: next }
  return found?.rule.endsWith('@') ? fromOn(text, at, next, found) : found
}

/** `paid by 2021 extra budget`: the year belongs to what something is done by. */
const MEANS =
  /^\s(?:(?:extra|supplementary|main|revised|annual|national|state)\s){0,2}(?:budgets?|standards?|figures|prices|rules|guidelines|legislation|laws?|revisions?|amendments?|data|statistics|estimates)(?![a-z])/
const yearAt = (text: string, at: number): number => Number(text.slice(at, at + 4))
const isMeans = (text: string, at: number, { end }: Found): boolean =>
  /^by\s\d{4}$/i.test(text.slice(at, end)) && MEANS.test(text.slice(end, end + 40))

const isMore = (code: number): boolean => code === 0x6d || code === 0x4d

function readFor(text: string, at: number, next: number): Found | null {
  if (isMore(text.charCodeAt(at)) && COUNTED_FROM.test(text.slice(next, next + 40))) return null
  const within = WITHIN_YEAR.exec(text.slice(at, next + 12))?.[0]
  if (within) return intervalFound('open', yearOf(within), at + within.length)
  const last = kindsAt(text, next) & (COUNT | LAST) ? readLastCount(text, next) : null
  if (last) return last
  const count = next + boundLength(text, next)
  return kindsAt(text, count) & COUNT ? readDuration(text, at, count) : null
}

/** `took nine months to build`: the length alone, which its verb leads to. */
function readTook(text: string, at: number, next: number): Placed | null {
  const count = next + boundLength(text, next)
  const found = kindsAt(text, count) & COUNT ? readDuration(text, at, count) : null
  return found && { ...found, start: count }
}

function readOn(text: string, next: number, words: string): Placed | null {
  if (kindsAt(text, next) === 0) return null
  const bare = SLASHED.test(text.slice(next, next + 5)) ? readShortDay(text, next) : null
  const named = /^next/i.test(words) ? readNamed(text, next) : null
  const read = bare ?? (named?.point.day ? named : null)
  const found = readDayRange(text, next, false) ?? (read ? extend(text, read, false) : null)
  return found?.expression.form === 'point' ? startAt(found, next, words) : found
}

/** `moved the opening up to December 2026 from June 2030`: the time before, no start. */
const MOVED_TO = /(?<![A-Za-z])to\s(?:(?:[A-Za-z]{2,9}\.?|\d{1,2}),?\s){0,4}(?:\d{4}|year)\s$/
/** `from next February` without an end: since then, where its sentence looks ahead or starts with it; else the point. */
function fromOn(text: string, at: number, next: number, found: Found): Placed {
  const plain = { ...found, rule: found.rule.slice(0, -1) }
  if (found.expression.form !== 'point') return plain
  const owns = /^['’]s/.test(text.slice(found.end, found.end + 2))
  const compared =
    /^(?:up|down|increase|decrease|rise|growth|drop|fall|change|of|more|less|higher|lower|percent|per ?cent|cent|%|points?|fold|times)$/i.test(
      previousWord(text, at),
    )
  if (MOVED_TO.test(text.slice(Math.max(0, at - 44), at))) return { ...plain, start: next }
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

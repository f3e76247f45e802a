import type { DateExpression } from '../../../schemas/index.ts'
import { codeAt } from '../../code-at.ts'
import type { Candidate, ExtractBlock, ExtractContext, Extractor } from '../../extractor.ts'
import { eat } from '../eat.ts'
import { aheadOf, candidateOf, type Found, isIncomplete } from '../found.ts'
import { yearRow } from '../year-row.ts'
import { readPoint } from './any-point.ts'
import { clauseSide, clauseStart, isPastBeside } from './clause.ts'
import { LATER, laterThan, readDuration, readLastCount, readSet, readShift, readWeekdaysAway } from './count.ts'
import { extend, readDayRange, readRangeAt } from './expression.ts'
import { COUNT, FIRST_WORDS, isDigit, isLetter, kindsAt, LAST, RANGE, SET, YEAR } from './first-words.ts'
import { bareYearStands, isNoDate, previousWord } from './guards.ts'
import { type Placed, readWithLead } from './leads.ts'
import { digitsMayStart, isAnyYears, wordMayStand } from './may-stand.ts'
import { hasMilestones, milestones } from './milestones.ts'
import { readShortDay } from './numeric.ts'
import { mayStart, opensNumber } from './openers.ts'
import * as P from './patterns.ts'
import { readBareYear, readSecondDay } from './point.ts'
import { type RoleForm, roleOf } from './role.ts'
import { readQuarters } from './sub-year.ts'

/** A figure that is all of its cell. */
const DECIMAL = /^\d{1,2}\.\d{1,2}\s?$/

function readAtDigit(text: string, at: number): Placed | null {
  const kinds = kindsAt(text, at)
  if (kinds === YEAR) return readSharedMonth(text, at) ?? readStandingYear(text, at)
  const found = readCounted(text, at, kinds) ?? readRangeAt(text, at, kinds, false)
  if (found) return found
  const whole = at === 0 && text.length < 14 && !DECIMAL.test(text) ? readShortDay(text, at) : null
  if (whole && /^\s?$|^\s?[-~]/.test(text.slice(whole.end))) return extend(text, whole, false)
  const shared = readSharedMonth(text, at)
  if (shared) return shared
  const nth =
    NTH.test(text.slice(at, at + 4)) &&
    (/^(?:on|until|by|from)$/i.test(previousWord(text, at)) || AND_DAY.test(text.slice(Math.max(0, at - 14), at)))
  const point = readPoint(text, at, { bare: nth })
  if (point) return extend(text, point, false)
  const previous = previousWord(text, at)
  const bracketed = text[at - 1] === '(' || /^(?:the\s)?date\??:?$/i.test(previous)
  const day = bracketed || previous.endsWith('?') ? readShortDay(text, at) : null
  if (day && (/^[),?~–-]/.test(text.slice(day.end, day.end + 1)) || text[at - 1] !== '(')) {
    const clear = text.slice(at, day.end).length >= 4 && !/^\d\.\d$/.test(text.slice(at, day.end))
    if (clear) return extend(text, day, false)
  }
  const slash = /^(?:0?[1-9]|1[0-2])\/\d{1,2}\s?-\s?\d{1,2}\/\d{1,2}/.test(text.slice(at, at + 14))
    ? readShortDay(text, at)
    : null
  if (slash) return extend(text, slash, false)
  return readStandingYear(text, at)
}

/** The 30 of `November 29 and 30`. */
function readSharedMonth(text: string, at: number): Found | null {
  const day = readSecondDay(text, at)
  return day && extend(text, day, false)
}

/** A bare year with the words of one around it. */
function readStandingYear(text: string, at: number): Found | null {
  const year = readBareYear(text, at)
  return year && bareYearStands(text, at, year.end) ? extend(text, year, false) : null
}

/** `brought forward by five months from September`: how far, not when. */
const isMeasure = (text: string, at: number): boolean =>
  /(?<![A-Za-z])by $/i.test(text.slice(Math.max(0, at - 4), at)) &&
  /^\S{1,12} (?:day|week|month|year)s? from /.test(text.slice(at, at + 28))

/** `5 days a week from Monday`: how often, not when. */
const PER_SPAN = /^\S{1,5} (?:day|week|month)s (?:a|per) /i
const HOW_OFTEN = /(?:day|week|month|time|hour|flight)s $/i
const isHowOften = (text: string, at: number): boolean =>
  PER_SPAN.test(text.slice(at, at + 18)) ||
  (/^an? /i.test(text.slice(at, at + 3)) && HOW_OFTEN.test(text.slice(Math.max(0, at - 8), at)))

/** `two years ago`, `the last 3 months`, `two Fridays ago`. */
function readCounted(text: string, at: number, kinds: number): Found | null {
  if ((kinds & (COUNT | LAST)) === 0 || isMeasure(text, at) || isHowOften(text, at)) return null
  return readShift(text, at) ?? readWeekdaysAway(text, at) ?? readLastCount(text, at) ?? readStartedLength(text, at)
}

/** `on the morning of the 16th` */
const PART_OF_DAY = /(?:morning|afternoon|evening|night) of $/
/** A day of the month before another: `on the 13th and 14th`. */
const AND_DAY = /the \d{1,2}(?:st|nd|rd|th),? (?:and )?$/
/** A day without its article: `On 4th`. */
const NTH = /^\d{1,2}(?:st|nd|rd|th)/

/** `3 days starting from next Monday`. */
const readStartedLength = (text: string, at: number): Found | null => {
  const found = eat(P.COUNT_OF_TIME, text, at) ? readDuration(text, at, at) : null
  return found?.rule === 'length' ? found : null
}

function readAtWord(text: string, at: number): Placed | null {
  const led = readWithLead(text, at)
  if (led) return led
  const kinds = kindsAt(text, at)
  if (kinds === 0) return null
  const set = kinds & SET ? readSet(text, at) : null
  const found =
    set ??
    readCounted(text, at, kinds) ??
    (kinds & RANGE ? (readDayRange(text, at, false) ?? readQuarters(text, at)) : null)
  if (found) return found
  const ordinal = /^the\s\d/i.test(text.slice(at, at + 5))
  const point =
    readPoint(text, at, {
      bare: ordinal && (isLed(text, at) || PART_OF_DAY.test(text.slice(Math.max(0, at - 14), at))),
    }) ?? readWordYear(text, at)
  return point && extend(text, point, false)
}

/** True behind a preposition of time, and at the start of a short text. */
function isLed(text: string, at: number): boolean {
  const previous = previousWord(text, at)
  return (
    /^(?:on|by|until|till|since|from|to)$/i.test(previous) ||
    (at === 0 && text.length < 16 && !/^around$/i.test(previous))
  )
}

/** `in two thousand and twenty`. */
function readWordYear(text: string, at: number): ReturnType<typeof readBareYear> {
  if (
    !/^(?:two\sthousand|(?:eigh|nine|seven)teen\s|twenty\s(?:twenty|ten|eleven|thirty|thir|fif|four|six|seven|eigh|nine))/i.test(
      text.slice(at, at + 18),
    )
  )
    return null
  return /^(?:in|since|by|until|from|of|year|before|after)$/i.test(previousWord(text, at))
    ? readBareYear(text, at)
    : null
}

/** Intervals and lengths are periods; `next year` lies ahead by its own words. */
function roleFormOf(expression: DateExpression): RoleForm {
  if (expression.form !== 'point') return 'period'
  const { relative, day, weekday } = expression.point
  if ((relative?.offset ?? 0) > 0) return 'ahead'
  return day !== undefined || weekday !== undefined || relative?.unit === 'day' ? 'day' : 'coarse'
}

/** `since June`: what it opens lies behind, whatever the tense. */
const SINCE = /^(?:since|after|ever )/i

const isDayOfMonth = (e: DateExpression): boolean =>
  e.form === 'point' && e.point.month !== undefined && e.point.day !== undefined && e.point.year === undefined

/** The candidate with its start, its side of the anchor and its role settled. */
function settle(text: string, at: number, found: Placed): Candidate<'date'> {
  const start = found.start ?? at
  const { expression } = found
  const open = expression.form === 'interval' && expression.from === 'open'
  const by = open && /^(?:by|until|till|no|up|not|through)/i.test(text.slice(at, at + 8))
  const side = isIncomplete(expression) ? clauseSide(text, start, found.end) : 'behind'
  const ahead = side === 'ahead' || (by && (side === undefined || side === 'near'))
  const near = !ahead && side === 'near' && !SINCE.test(text.slice(at, at + 6))
  const soon = !ahead && !near && isDayOfMonth(expression) && !isPastBeside(text, start, found.end)
  const told = ahead ? 'ahead' : near ? 'near' : soon ? 'soon' : undefined
  const settled = told ? { ...found, expression: aheadOf(expression, told) } : found
  return candidateOf(settled, start, roleOf(text, start, found.end, open ? 'until' : roleFormOf(expression)))
}

const OPENS_SENTENCE = /[.!?]\s{1,2}$/

/** `in August 2018, just over four years later`: the date before it is the one that it leads to. */
const isApposed = (text: string, end: number, at: number): boolean =>
  at - end < 24 &&
  /^, (?:just |only |some |about |nearly |almost |over |more than |less than ){0,2}$/.test(text.slice(end, at))

/** `two years later` from the date before it in its sentence, or in the one before where it opens its own; beside a date of its own (`later, in 2013`) it is none. */
function counted(text: string, at: number, found: Found, last: Candidate<'date'> | undefined): Found | null {
  if (!last || isApposed(text, last.end, at)) return null
  if (/^,?\s(?:in|on)\s(?:the\s)?[\dA-Z]/.test(text.slice(found.end, found.end + 12))) return null
  const before = OPENS_SENTENCE.test(text.slice(Math.max(0, at - 3), at)) ? at - 2 : at
  return last.start >= clauseStart(text, before, 240) ? laterThan(found, last.draft.expression) : null
}

/** What the digits at an offset start, or null. */
function foundAtDigit(text: string, at: number): Placed | null {
  return digitsMayStart(text, at) ? readAtDigit(text, at) : null
}

/** What the word at an offset starts, or null. */
function foundAtWord(text: string, at: number): Placed | null {
  const found = readAtWord(text, at)
  return found && wordMayStand(text, at, found) && !isAnyYears(text, at, found) ? found : null
}

/** Everything of one block, found in one pass over its words and numbers. */
function extractEn(block: ExtractBlock, { document }: ExtractContext): readonly Candidate<'date'>[] {
  const { text } = block
  const row = [...yearRow(block), ...milestones(text, hasMilestones(document.text, block))]
  const dates = [...row]
  let last: Candidate<'date'> | undefined
  for (let at = 0, end = 0; at < text.length; at = end) {
    const code = text.charCodeAt(at)
    end = at + 1
    let found: Placed | null = null
    if (isLetter(code)) {
      const kinds = FIRST_WORDS.valueAt(text, at)
      end = FIRST_WORDS.end
      if (kinds === 0 || !mayStart(text, kinds, end) || isTaken(row, at)) continue
      found = foundAtWord(text, at)
    } else if (opensNumber(text, at)) {
      while (isDigit(code) && isDigit(codeAt(text, end))) end++
      if (!isTaken(row, at)) found = foundAtDigit(text, at)
    }
    if (!found || found.end <= at) continue
    end = found.end
    const dated = found.rule === LATER ? counted(text, at, found, last) : isNoDate(text, at, found.end) ? null : found
    if (!dated) continue
    last = settle(text, at, dated)
    dates.push(last)
  }
  return dates
}

const isTaken = (row: readonly Candidate<'date'>[], at: number): boolean =>
  row.length > 0 && row.some(({ start }) => start === at)

/** Dates of English text: points, intervals, and lengths without an anchor. */
export const dateEn: Extractor<'date'> = { id: 'date/en', type: 'date', language: 'eng', extract: extractEn }

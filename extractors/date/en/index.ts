import type { DateExpression } from '../../../schemas/index.ts'
import type { Candidate, ExtractBlock, ExtractContext, Extractor } from '../../extractor.ts'
import { eat } from '../eat.ts'
import { aheadOf, candidateOf, type Found, isIncomplete } from '../found.ts'
import { yearRow } from '../year-row.ts'
import { readPoint } from './any-point.ts'
import { clauseSide, clauseStart, type RoleForm, roleOf } from './clause.ts'
import { LATER, laterThan, readDuration, readLastCount, readSet, readShift, readWeekdaysAway } from './count.ts'
import { extend, readDayRange, readDottedRange, readYearRange } from './expression.ts'
import { bareYearStands, isNoDate, previousWord } from './guards.ts'
import { type Placed, readWithLead } from './leads.ts'
import { DOUBTFUL_MONTHS, DOUBTFUL_WEEKDAYS, MONTHS, WEEKDAYS } from './lexicon.ts'
import { hasMilestones, milestones } from './milestones.ts'
import { readShortDay } from './numeric.ts'
import { isDigit, isLetter, mayStart } from './openers.ts'
import * as P from './patterns.ts'
import { readBareYear, readSecondDay } from './point.ts'

/** `the highest first-quarter figure ever`: that of any year. */
function isAnyYears(text: string, at: number, found: Found): boolean {
  return (
    text[at + 5] === '-' &&
    found.rule === 'quarter' &&
    /(?:highest|best|largest|biggest|record|lowest|strongest)\s$/i.test(text.slice(Math.max(0, at - 11), at))
  )
}

/** `Notice No. 2008-35`: the number of a paper. */
const isNumbered = (text: string, at: number): boolean =>
  text[at - 2] === '.' && /(?<![A-Za-z])No\. $/i.test(text.slice(Math.max(0, at - 5), at))

/** A number inside a larger one, a code, a price or an address starts no date. */
function numberMayStart(text: string, at: number): boolean {
  const before = text[at - 1] ?? ''
  // The everyday case first.
  if (before === ' ') return !isNumbered(text, at)
  if (before === '') return true
  if (/[$₩€£¥#_=+@]/.test(before)) return false
  if (before === ':' && /\p{L}/u.test(text[at - 2] ?? '')) return true
  return (
    !(/[.,/:-]/.test(before) && /[\p{L}\p{N}]/u.test(text[at - 2] ?? '')) ||
    (/[-/]/.test(before) && /[^\p{N}]/u.test(text[at - 2] ?? ''))
  )
}

/** `Designation date2013.2.14`, `Period2013 to 2024`: a label that lost its blank before a date that nothing else could be. */
const isGlued = (text: string, at: number): boolean =>
  /[a-z]{4}$/.test(text.slice(Math.max(0, at - 4), at)) &&
  /^(?:19|20)\d{2}(?:\.\s?\d{1,2}\.|\s?(?:to|[~∼～–-])\s?(?:19|20)\d{2})/.test(text.slice(at, at + 14))

/** Everyday words that are also months and weekdays need a date around them. */
function wordMayStand(text: string, at: number, found: Found): boolean {
  const { expression } = found
  if (expression.form !== 'point') return true
  const { point } = expression
  const word = /^[a-z]+/i.exec(text.slice(at, at + 10))?.[0] ?? ''
  const lower = word.toLowerCase()
  if (point.day || point.year !== undefined || point.relative || point.ordinal || point.part || point.direction)
    return true
  const previous = previousWord(text, at).toLowerCase()
  if (MONTHS[lower]) {
    const led =
      /^(?:in|of|since|by|until|till|from|to|through|during|before|after|between|for|last|next|this|early|mid|late|the)$/.test(
        previous,
      )
    if (word === lower && !(led || text.length < 12)) return false
    if (lower === 'may' && word === lower && /^(?:this|last|next|to|for)$/.test(previous)) return false
    if (lower === 'may' || lower === 'march')
      return led && previous !== 'the' && !(lower === 'march' && word === lower && /^(?:to|for|of|on)$/.test(previous))
    if (DOUBTFUL_MONTHS.has(lower)) return led || text.length < 12
    // `June Park`, `April Kim`: a name goes on with a capital.
    return led || !/^\s[A-Z][a-z]/.test(text.slice(found.end, found.end + 3)) || /^[(,–~-]|^$/.test(previous)
  }
  if (WEEKDAYS[lower] && DOUBTFUL_WEEKDAYS.has(lower))
    return text.trim().length === word.length || /^(?:on|by|until)$/.test(previous)
  return true
}

function readAtDigit(text: string, at: number): Placed | null {
  const counted =
    readShift(text, at) ?? readWeekdaysAway(text, at) ?? readLastCount(text, at) ?? readStartedLength(text, at)
  if (counted) return counted
  const range = readDottedRange(text, at) ?? readDayRange(text, at, false) ?? readYearRange(text, at, false)
  if (range) return range
  const whole = at === 0 && text.length < 14 ? readShortDay(text, at) : null
  if (whole && /^\s?$|^\s?[-~]/.test(text.slice(whole.end))) return extend(text, whole, false)
  const shared = readSecondDay(text, at)
  if (shared) return extend(text, shared, false)
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
  const year = readBareYear(text, at)
  return year && bareYearStands(text, at, year.end) ? extend(text, year, false) : null
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
  const counted =
    readSet(text, at) ??
    readShift(text, at) ??
    readWeekdaysAway(text, at) ??
    readLastCount(text, at) ??
    readStartedLength(text, at)
  if (counted) return counted
  const range = readDayRange(text, at, false)
  if (range) return range
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
  return (expression.point.relative?.offset ?? 0) > 0 ? 'ahead' : 'point'
}

/** `since June`: what it opens lies behind, whatever the tense. */
const SINCE = /^(?:since|after|ever )/i

/** The candidate with its start, its side of the anchor and its role settled. */
function settle(text: string, at: number, found: Placed): Candidate<'date'> {
  const start = found.start ?? at
  const { expression } = found
  const open = expression.form === 'interval' && expression.from === 'open'
  const by = open && /^(?:by|until|till|no|up|not|through)/i.test(text.slice(at, at + 8))
  const side = isIncomplete(expression) ? clauseSide(text, start, found.end) : 'behind'
  const ahead = by ? side !== 'behind' : !open && side === 'ahead'
  const near = !ahead && side === 'near' && !SINCE.test(text.slice(at, at + 6))
  const settled = ahead || near ? { ...found, expression: aheadOf(expression, ahead ? 'ahead' : 'near') } : found
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

/** Everything of one block, found in one pass over its words and numbers. */
function* extractEn(block: ExtractBlock, { document }: ExtractContext): Iterable<Candidate<'date'>> {
  const { text } = block
  const row = [...yearRow(block), ...milestones(text, hasMilestones(document.text))]
  yield* row
  let last: Candidate<'date'> | undefined
  let i = 0
  while (i < text.length) {
    const code = text.charCodeAt(i)
    const digit =
      isDigit(code) || ((code === 39 || code === 0x2018 || code === 0x2019) && isDigit(text.charCodeAt(i + 1)))
    if (!digit && !isLetter(code)) {
      i++
      continue
    }
    let end = i + 1
    if (isDigit(code)) while (isDigit(text.charCodeAt(end))) end++
    else if (!digit) while (isLetter(text.charCodeAt(end))) end++
    const starts = digit
      ? numberMayStart(text, i) && (!isLetter(text.charCodeAt(i - 1)) || isGlued(text, i))
      : end - i < 13 && mayStart(text, i, end)
    const found =
      starts && !row.some((r) => r.start === i) ? (digit ? readAtDigit(text, i) : readAtWord(text, i)) : null
    if (found && found.end > i && (digit || (wordMayStand(text, i, found) && !isAnyYears(text, i, found)))) {
      const dated = found.rule === LATER ? counted(text, i, found, last) : isNoDate(text, i, found.end) ? null : found
      if (dated) {
        last = settle(text, i, dated)
        yield last
      }
      i = found.end
    } else i = end
  }
}

/** Dates of English text: points, intervals, and lengths without an anchor. */
export const dateEn: Extractor<'date'> = { id: 'date/en', type: 'date', language: 'eng', extract: extractEn }

import { dayNumber } from '../extractors/date/calendar.ts'
import { isBeforeStep } from '../extractors/date/ko/plans.ts'
import type { Anchors, ResolvedPoint } from '../extractors/date/normalise.ts'
import { resolveExpression } from '../extractors/date/resolve-expression.ts'
import type { DateExpression, DatePoint, DateRole, DateValue, Document, Span } from '../schemas/index.ts'
import { captionAround, captionDays } from './caption-days.ts'
import { chained, contextOf, liesBeyond } from './date-context.ts'
import { type DateCandidate, lastBefore, remember, type State, type Ymd } from './dates-before.ts'
import type { Resolved } from './extraction.ts'
import { inMonthAhead } from './month-ahead.ts'
import { firstProven, namedYears, pointsOf, provenYear } from './proven-years.ts'
import { isBare, type Stamp } from './publication/stamp.ts'
import { datelinesBehind, findAges, findDatelines, findStamps } from './publication/stamps.ts'
import { inOrderOfSteps } from './steps-ahead.ts'

const parse = (edtf: string): Ymd => {
  const [year, month, day] = edtf.split('-').map(Number)
  return { year: year!, ...(month ? { month } : {}), ...(day ? { day } : {}) }
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

function doubtsOf(value: DateValue, mismatch: boolean, document: Document): readonly string[] {
  const doubts: string[] = []
  if (mismatch) doubts.push('weekday-mismatch')
  if (value.edtf.includes('X') && value.anchor === 'none') doubts.push('no-publication-date')
  const [best, ...others] = document.publication
  // What a person set is in no doubt.
  const disputed = best?.basis !== 'person' && others.some(({ edtf }) => edtf !== best?.edtf)
  if (value.anchor === 'publication' && disputed) {
    doubts.push('publication-date-conflict')
  }
  return doubts
}

/** A caption counts from the day of its picture, and the text around it does not go on from a caption. */
function stateAt(candidate: DateCandidate, state: State, captions: ReturnType<typeof captionDays>): State {
  const caption = captionAround(candidate, captions, state.document.text)
  if (caption === undefined) return state
  return {
    ...state,
    publication: caption.day,
    inCaption: true,
    last: undefined,
    lastDay: undefined,
    lastTold: undefined,
  }
}

/** `지난 75년`, told in 1995: a year of its century; later texts tell a number of years. */
function asOldYear(expression: DateExpression, { start, end }: Span, { document, publication }: State): DateExpression {
  if (expression.form !== 'duration' || !publication || publication.year > LAST_SHORT_YEARS) return expression
  const digits = SHORT_YEAR.exec(document.text.slice(start, end))?.[1]
  return digits === undefined ? expression : { form: 'point', point: { year: 1900 + Number(digits) } }
}
const SHORT_YEAR = /^지난 ?([6-9]\d) ?년$/u
/** Papers that told years by two digits did so until about then. */
const LAST_SHORT_YEARS = 2006

function resolveOne(candidate: DateCandidate, state: State): Resolved<'date'> | null {
  const { document, publication } = state
  let expression = asOldYear(candidate.draft.expression, candidate, state)
  let byContext = false
  const head =
    expression.form === 'point' ? expression.point : expression.form === 'interval' ? expression.from : 'open'
  if (head !== 'open') {
    const year = publication ? undefined : provenYear(head, state.named)
    const fresh = candidate.draft.role === 'announced' && isJustBefore(head, publication)
    const last = fresh ? undefined : lastBefore(candidate, state)
    const beyond = liesBeyond(head, last, candidate, state)
    const point = year ? { ...head, year } : beyond ? null : chained(head, last, candidate, state)
    if (point) {
      expression = expression.form === 'point' ? { form: 'point', point } : withFrom(expression, point)
      byContext = true
    }
  }
  const ahead = byContext ? null : inMonthAhead(expression, lastBefore(candidate, state), candidate, state)
  if (ahead) {
    expression = ahead
    byContext = true
  }
  const context = contextOf(candidate, pointsOf(expression)[0], state)
  const anchors: Anchors = { ...(publication ? { publication } : {}), ...(context ? { context } : {}) }
  const proven = !publication && state.proven ? { publication: { year: state.proven } } : {}
  const resolved = resolveExpression(expression, needsYearOnly(expression) ? { ...anchors, ...proven } : anchors)
  if (!resolved) return null
  remember(state, candidate, resolved.first, expression)
  const fromText = resolved.anchor === 'publication' && (!publication || state.inCaption)
  const anchor = byContext || fromText ? 'context' : resolved.anchor
  const isYear = expression.form === 'point' && candidate.draft.expression.form === 'duration'
  const role = isYear ? 'other' : roleThen(candidate, resolved.first, state)
  const value: DateValue = { edtf: resolved.edtf, kind: resolved.kind, anchor, role }
  return { candidate, value, doubts: [...(candidate.doubts ?? []), ...doubtsOf(value, resolved.mismatch, document)] }
}

/** Days before publication on which what an article reports may have been told. */
const FRESH = 3

/** True for a month and a day without a year that are those of the publication, or of the days right before it. */
function isJustBefore({ year, month, day }: DatePoint, publication: Ymd | undefined): boolean {
  if (year !== undefined || !month || !day || !publication?.month || !publication.day) return false
  const told = dayNumber({ year: publication.year, month, day })
  const days = dayNumber({ year: publication.year, month: publication.month, day: publication.day }) - told
  return days >= 0 && days <= FRESH
}

/** True for a point that was over before the publication: it is no target, whatever its sentence goes on to say. */
const isOver = (point: ResolvedPoint | undefined, publication: Ymd | undefined): boolean =>
  publication !== undefined &&
  !!point?.stretch &&
  point.stretch.last < dayNumber({ year: publication.year, month: publication.month ?? 1, day: publication.day ?? 1 })

/** `내년 상반기에 정한다`: behind a time to come, which the sentence speaks of. */
const THEN = /^(?:에(?:는|도)?|께|쯤|경)\s/u
/** A step of a project, or what is said to happen then: with a time that lies ahead either is aimed at. */
const isAimedAt = ({ text }: Document, end: number): boolean =>
  isBeforeStep(text, end) || THEN.test(text.slice(end, end + 3))

/**
 * Its own role; but what was over before the publication is no target, and a past year no deadline; a Korean report of a day to come was not
 * told on it, and what happens at a time that lies ahead, or until then, is aimed at.
 */
function roleThen(
  { draft: { role, expression }, language, end }: DateCandidate,
  point: ResolvedPoint | undefined,
  { publication, document }: State,
): DateRole {
  if (role === 'target' && isOver(point, publication)) return 'other'
  if (role === 'deadline' && isLong(point) && isOver(point, publication)) return 'other'
  if (language !== 'kor' || (role !== 'announced' && role !== 'other') || !isToCome(point, publication)) return role
  const until = expression.form === 'interval' && expression.from === 'open'
  return role === 'announced' || until || isAimedAt(document, end) ? 'target' : role
}

/** True for a year or more. */
const isLong = (point: ResolvedPoint | undefined): boolean =>
  point?.stretch !== undefined && point.stretch.last - point.stretch.first > 360

/** True for a point that begins after a publication that is known to the day. */
const isToCome = (point: ResolvedPoint | undefined, publication: Ymd | undefined): boolean =>
  !!publication?.month &&
  !!publication.day &&
  !!point?.stretch &&
  point.stretch.first > dayNumber({ year: publication.year, month: publication.month, day: publication.day }) + 1

const withFrom = (e: DateExpression, from: DatePoint): DateExpression => (e.form === 'interval' ? { ...e, from } : e)

/** A bare day is a stamp only where it was taken as the day of publication. */
const isKnown = (stamp: Stamp, document: Document): boolean =>
  document.publication.some((p) => p.start === stamp.start || p.edtf === stamp.edtf)

/** So many days later than the article lies today, which a site shows above it. */
const LATER_BY = 60

/** `Thursday, April 25, 2024` alone in its line, above the stamp of an article of 2017: the clock of the site. */
function isClock({ kind, edtf, start, end }: Stamp, { publication: [told], text }: Document): boolean {
  if (kind !== 'plain' || told?.start === undefined || told.edtf.length < 10 || start > told.start) return false
  const days = (day: string): number => Date.parse(day) / 86_400_000
  if (days(edtf) - days(told.edtf) < LATER_BY) return false
  const around = `${text.slice(Math.max(0, start - NEAR_EDGE), start)}|${text.slice(end, end + NEAR_EDGE)}`
  return /(?:^|\n)[ \t•]*\|[ \t]*(?:\n|$)/.test(around)
}
/** How far from a stamp its line begins and ends. */
const NEAR_EDGE = 8

/** How many blocks open a page: above its story it names its issue. */
const HEAD = 12

/** `May 14`, or in the head of a page `May 2020`, alone in its block: the day of publication, which the page told in full elsewhere. */
function isOwnDay({ draft: { expression }, start, end, block }: DateCandidate, document: Document): boolean {
  if (expression.form !== 'point') return false
  const [told] = document.publication
  const { year, month = 0, day } = expression.point
  if ((year === undefined) === (day === undefined)) return false
  const own = [year ?? told?.edtf.slice(0, 4), month, day ?? told?.edtf.slice(8)]
  if (told?.edtf !== own.map((part) => String(part).padStart(2, '0')).join('-')) return false
  if (year !== undefined && (told.start === undefined || block >= HEAD)) return false
  const whole = document.blocks[block]
  return whole !== undefined && whole.cell === undefined && whole.end - whole.start === end - start
}

/** `last year` needs no more of the anchor than its year. */
const needsYearOnly = (e: DateExpression): boolean =>
  pointsOf(e).some((p) => p.relative?.unit === 'year' && p.relative.to !== 'context')

/**
 * Date candidates with their values, in the order given. Incomplete ones are resolved with the publication date, with a
 * date that stands before them, or keep X; those that would be all X, and publication stamps, are left out.
 */
export function resolveDates(candidates: readonly DateCandidate[], document: Document): Resolved<'date'>[] {
  const found = findStamps(document.text, document.blocks).filter(
    (s) => !isBare(s) || isKnown(s, document) || isClock(s, document),
  )
  const stamps: readonly Span[] = [
    ...found,
    ...datelinesBehind(document.text, found),
    ...findDatelines(document.text, document.blocks),
    ...findAges(document.text, document.blocks),
  ]
  const mentions = candidates.filter((c) => !stamps.some((stamp) => overlaps(stamp, c)) && !isOwnDay(c, document))
  const named = namedYears(mentions)
  const first = document.publication[0]
  const state: State = {
    document,
    publication: first ? parse(first.edtf) : undefined,
    inCaption: false,
    named,
    proven: first ? undefined : firstProven(mentions, named),
    last: undefined,
    lastDay: undefined,
    lastTold: undefined,
  }
  const captions = captionDays(document.text)
  const resolved: Resolved<'date'>[] = []
  for (const candidate of inOrderOfSteps(mentions, document, state.publication)) {
    const one = resolveOne(candidate, captions.length === 0 ? state : stateAt(candidate, state, captions))
    if (one) resolved.push(one)
  }
  return resolved
}

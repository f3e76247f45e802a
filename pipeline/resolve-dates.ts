import { dayFromNumber, dayNumber } from '../extractors/date/calendar.ts'
import type { Anchors, ResolvedPoint } from '../extractors/date/normalise.ts'
import { resolveExpression } from '../extractors/date/resolve-expression.ts'
import type { DateExpression, DatePoint, DateValue, Document, Span } from '../schemas/index.ts'
import { captionAround, captionDays } from './caption-days.ts'
import type { LocatedCandidate, Resolved } from './extraction.ts'
import { firstProven, namedYears, pointsOf, provenYear } from './proven-years.ts'
import { isBare, type Stamp } from './publication/stamp.ts'
import { datelinesBehind, findAges, findDatelines, findStamps } from './publication/stamps.ts'
import { inOrderOfSteps } from './steps-ahead.ts'

type DateCandidate = LocatedCandidate<'date'>
interface Ymd {
  readonly year: number
  readonly month?: number
  readonly day?: number
  /** Of a date that is a quarter of its year. */
  readonly quarter?: number
}

/** The date that stood last, for `같은 달` and for months that follow in its sentence. */
interface Last extends Span {
  readonly at: Ymd
  /** A point whose year its words state, or count from the publication day. */
  readonly saysYear: boolean
  /** It stands in brackets: what follows them goes on from the date before, in its sentence. */
  readonly aside: boolean
  readonly outer: Last | undefined
}

const parse = (edtf: string): Ymd => {
  const [year, month, day] = edtf.split('-').map(Number)
  return { year: year!, ...(month ? { month } : {}), ...(day ? { day } : {}) }
}

/** The point with the year or month of the date before it, where their sentence chains them; else the point. */
function chained(point: DatePoint, last: Last | undefined, candidate: Span, text: string): DatePoint | null {
  if (!last || point.year !== undefined || point.relative || point.shift || (point.direction && !point.loose))
    return null
  const gap = candidate.start - last.end
  if (gap < 0 || gap > 110) return null
  const between = text.slice(last.end, candidate.start)
  if (gap > 60 && /\p{Script=Hangul}/u.test(between)) return null
  if (/[.!?][\s”"’]|\n|다\./u.test(between)) return null
  const { year, month } = last.at
  if (point.month) {
    const later = month !== undefined && (point.month > month || (point.month === month && !!point.day))
    return last.saysYear && later ? { ...point, year } : null
  }
  if (!point.day || !month || !last.at.day || point.day <= last.at.day) return null
  return /^\s?(?:[,·・/및와과]|and|&|[(（][^)]{1,6}[)）]\s?[,·]?)?\s?(?:and\s)?$/u.test(between)
    ? { ...point, year, month }
    : null
}

/** `designated in May 2019 and are to end in June`: in the present tense, June is not that of 2019. */
const STILL_AHEAD = /(?<![A-Za-z])(?:is|are|will|plans?|aims?|expects?|intends?) /

/** True for a month that its clause puts ahead, in the present tense behind the date before it, where that date's year is over. */
function liesBeyond(
  point: DatePoint,
  last: Last | undefined,
  { start }: Span,
  { publication, document }: State,
): boolean {
  const over = publication !== undefined && last !== undefined && last.at.year < publication.year
  return over && point.direction === 'future' && STILL_AHEAD.test(document.text.slice(last.end, start))
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

/** What one run over a document knows: the anchors, and the dates that stood before. */
interface State {
  readonly document: Document
  readonly publication: Ymd | undefined
  /** The day is that of a picture, told in its caption. */
  readonly inCaption: boolean
  readonly named: ReadonlySet<number>
  proven: number | undefined
  last: Last | undefined
  /** The last date told to the day, whatever stood since: `the next day` counts from it. */
  lastDay: Last | undefined
  /** The last date but those on which something was announced: `a year earlier` counts from it. */
  lastTold: Last | undefined
}

/** A caption counts from the day of its picture, and the text around it does not go on from a caption. */
function stateAt(candidate: DateCandidate, state: State, captions: ReturnType<typeof captionDays>): State {
  const caption = captionAround(candidate, captions, state.document.text)
  if (caption === undefined) return state
  return { ...state, publication: caption.day, inCaption: true, last: undefined, lastDay: undefined }
}

function resolveOne(candidate: DateCandidate, state: State): Resolved<'date'> | null {
  const { document, publication } = state
  let { expression } = candidate.draft
  let byContext = false
  const head =
    expression.form === 'point' ? expression.point : expression.form === 'interval' ? expression.from : 'open'
  if (head !== 'open') {
    const year = publication ? undefined : provenYear(head, state.named)
    const fresh = candidate.draft.role === 'announced' && isJustBefore(head, publication)
    const last = fresh ? undefined : lastBefore(candidate, state)
    const beyond = liesBeyond(head, last, candidate, state)
    const point = year ? { ...head, year } : beyond ? null : chained(head, last, candidate, document.text)
    if (point) {
      expression = expression.form === 'point' ? { form: 'point', point } : withFrom(expression, point)
      byContext = true
    }
  }
  const context = contextOf(candidate, pointsOf(expression)[0], state)
  const anchors: Anchors = { ...(publication ? { publication } : {}), ...(context ? { context } : {}) }
  const proven = !publication && state.proven ? { publication: { year: state.proven } } : {}
  const resolved = resolveExpression(expression, needsYearOnly(expression) ? { ...anchors, ...proven } : anchors)
  if (!resolved) return null
  remember(state, candidate, resolved.first, expression)
  const fromText = resolved.anchor === 'publication' && (!publication || state.inCaption)
  const anchor = byContext || fromText ? 'context' : resolved.anchor
  const over = candidate.draft.role === 'target' && isOver(resolved.first, publication)
  const role = over ? 'other' : candidate.draft.role
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

const withFrom = (e: DateExpression, from: DatePoint): DateExpression => (e.form === 'interval' ? { ...e, from } : e)

/** How far back a date may stand that `같은 달`, `이듬해` or `the previous year` counts from. */
const CONTEXT_REACH = 160

/**
 * The date that a word such as `이듬해` counts from: the last one before it, near by and in its paragraph. Where none
 * stands before it at all, a step back (`전년`, `전날`) counts from the publication.
 */
function contextOf(candidate: DateCandidate, point: DatePoint | undefined, state: State): Ymd | undefined {
  // `the same year …, a year later`: the base is what counts from the text.
  const relative = point?.relative ?? point?.base?.relative
  if (relative?.to !== 'context') return undefined
  const { publication, document } = state
  const earlier = relative.unit === 'year' && relative.offset < 0
  const last = earlier && state.lastTold ? state.lastTold : lastBefore(candidate, state)
  if (relative.unit === 'day') {
    const day = last?.at.day ? last : state.lastDay
    if (day && candidate.start - day.end <= 2 * CONTEXT_REACH) return day.at
    return relative.offset < 0 ? publication : undefined
  }
  if (!last) return relative.offset < 0 || relative.unit !== 'year' ? publication : undefined
  // `in the previous month` behind a year or a half: that before the publication.
  if (relative.unit === 'month' && relative.offset < 0 && !last.at.month) return publication
  // Reports of results speak of one quarter for several sentences, histories of one year.
  const isSame = relative.unit === 'year' && relative.offset === 0 && last.saysYear
  const reach = relative.unit === 'quarter' || isSame ? 2 * CONTEXT_REACH : CONTEXT_REACH
  const back = earlier ? publication : undefined
  if (candidate.start - last.end > reach) return back
  const between = document.text.slice(last.end, candidate.start)
  return relative.offset < 0 && /\n\s?\n/.test(between) ? back : last.at
}

/** The date that stood last before a candidate; behind a closed bracket the one before it, if the sentence has one. */
function lastBefore(candidate: Span, { last, document }: State): Last | undefined {
  if (!last?.aside || !last.outer || candidate.start - last.end > CONTEXT_REACH) return last
  const between = document.text.slice(last.end, candidate.start)
  const close = between.search(/[)）]/)
  return close < 0 || /[(（]/.test(between) ? last : last.outer
}

/** Longest bracketed aside whose dates are told from those around it. */
const ASIDE_REACH = 80

/** True where a bracket opens shortly before an offset, in its line, and has not closed. */
function standsAside(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - ASIDE_REACH), at)
  const open = Math.max(before.lastIndexOf('('), before.lastIndexOf('（'))
  return open >= 0 && !/[)）\n]/.test(before.slice(open))
}

/** The date outside the brackets of an aside: the last one, where it stands in the same sentence. */
function outerOf(text: string, at: number, last: Last | undefined): Last | undefined {
  const outer = last?.aside ? last.outer : last
  if (!outer || at - outer.end > CONTEXT_REACH) return undefined
  return /[.!?][\s”"’]|\n|다\./u.test(text.slice(outer.end, at)) ? undefined : outer
}

/** A bare day is a stamp only where it was taken as the day of publication. */
const isKnown = (stamp: Stamp, document: Document): boolean =>
  document.publication.some((p) => p.start === stamp.start || p.edtf === stamp.edtf)

/** `May 14` alone in its block: the day of publication, which the page told with its year elsewhere. */
function isOwnDay({ draft: { expression }, start, end, block }: DateCandidate, document: Document): boolean {
  if (expression.form !== 'point' || expression.point.year !== undefined || !expression.point.day) return false
  const day = document.publication[0]?.edtf
  const { month = 0, day: dayOfMonth } = expression.point
  if (day?.slice(5) !== `${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`) return false
  const whole = document.blocks[block]
  return whole !== undefined && whole.cell === undefined && whole.end - whole.start === end - start
}

/** `last year` needs no more of the anchor than its year. */
const needsYearOnly = (e: DateExpression): boolean =>
  pointsOf(e).some((p) => p.relative?.unit === 'year' && p.relative.to !== 'context')

/** `오는 3월 8일 …, 4월부터`: the months behind it go on from there. */
const liesAhead = (p: DatePoint): boolean => p.direction === 'future' && !p.loose

/** The quarter that begins in a month, where a stretch of so many days is one. */
const quarterOf = (month: number, days: number): Pick<Ymd, 'quarter'> =>
  month % 3 === 1 && days > 88 && days < 92 ? { quarter: (month + 2) / 3 } : {}

const saysYear = (p: DatePoint): boolean => p.year !== undefined || p.relative?.unit === 'year'

/** `2016년 상반기 6억 달러 대비`, `2015년보다`: a date that another is compared with. */
const COMPARED =
  /^의?\s?(?:[\d.,만억조천]{1,12}\s?(?:만|억|조)?\s?(?:달러|원|불|명|건|대|%)?\s?)?(?:\([^()]{1,8}\)\s?)?(?:대비|보다|에 비해)/u

/** `up 3 percent from 2004`, `compared with 2015`: before a date that another is compared with. */
const COMPARED_WITH =
  /(?:%|percent|per cent|percentage points?|fold|times)\s(?:from|over|on|than|compared (?:to|with))\s(?:that of\s)?$|compared (?:to|with)\s(?:that of\s)?$/

function remember(
  state: State,
  candidate: DateCandidate,
  first: ResolvedPoint | undefined,
  expression: DateExpression,
): void {
  // `the first half … from a year earlier`: what counts from a date of an unknown year is unknown, too.
  if (first && !first.stretch) state.last = state.lastTold = undefined
  if (!first?.stretch || first.stretch.last - first.stretch.first > 400) return
  // `전년대비`: what it is compared with is not what the text goes on about.
  if (pointsOf(expression).some(({ relative }) => relative?.to === 'context' && relative.offset < 0)) return
  const { text } = state.document
  if (COMPARED.test(text.slice(candidate.end, candidate.end + 24))) return
  if (COMPARED_WITH.test(text.slice(Math.max(0, candidate.start - 40), candidate.start))) return
  // `2030년까지`: what follows does not count from a target that lies years ahead.
  const isTarget = expression.form === 'interval' && expression.from === 'open'
  if (isTarget && first.stretch.last - first.stretch.first > 31) return
  const { year, month, day } = dayFromNumber(first.stretch.first)
  const days = first.stretch.last - first.stretch.first
  const at = days === 0 ? { year, month, day } : days < 32 ? { year, month } : { year, ...quarterOf(month, days) }
  const aside = standsAside(text, candidate.start)
  const outer = aside ? outerOf(text, candidate.start, state.last) : undefined
  state.last = {
    start: candidate.start,
    end: candidate.end,
    at,
    aside,
    outer: outer && { ...outer, outer: undefined },
    saysYear: expression.form === 'point' && (saysYear(expression.point) || liesAhead(expression.point)),
  }
  if (days === 0) state.lastDay = state.last
  if (candidate.draft.role !== 'announced') state.lastTold = state.last
}

/**
 * Date candidates with their values, in the order given. Incomplete ones are resolved with the publication date, with a
 * date that stands before them, or keep X; those that would be all X, and publication stamps, are left out.
 */
export function resolveDates(candidates: readonly DateCandidate[], document: Document): Resolved<'date'>[] {
  const found = findStamps(document.text, document.blocks).filter((s) => !isBare(s) || isKnown(s, document))
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

import { dayFromNumber } from '../extractors/date/calendar.ts'
import type { ResolvedPoint } from '../extractors/date/normalise.ts'
import type { DateExpression, DatePoint, Document, Span } from '../schemas/index.ts'
import type { LocatedCandidate } from './extraction.ts'
import { pointsOf } from './proven-years.ts'

export type DateCandidate = LocatedCandidate<'date'>

/** A day, month or year of the calendar. */
export interface Ymd {
  readonly year: number
  readonly month?: number
  readonly day?: number
  /** Of a date that is a quarter of its year. */
  readonly quarter?: number
  /** Of a date that is a half of its year. */
  readonly half?: number
}

/** The date that stood last, for `같은 달` and for months that follow in its sentence. */
export interface Last extends Span {
  readonly at: Ymd
  /** A point whose year its words state, or count from the publication day. */
  readonly saysYear: boolean
  /** It stands in brackets: what follows them goes on from the date before, in its sentence. */
  readonly aside: boolean
  /** It says when something was made that the sentence goes on about: `2008년에 지정된 구역은`. */
  readonly ofHistory: boolean
  readonly outer: Last | undefined
}

/** What one run over a document knows: the anchors, and the dates that stood before. */
export interface State {
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

/** How far back a date may stand that `같은 달`, `이듬해` or `the previous year` counts from. */
export const CONTEXT_REACH = 160

/** The date that stood last before a candidate; behind a closed bracket the one before it, if the sentence has one. */
export function lastBefore(candidate: Span, { last, document }: State): Last | undefined {
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

/** `오는 3월 8일 …, 4월부터`: the months behind it go on from there. */
const liesAhead = (p: DatePoint): boolean => p.direction === 'future' && !p.loose

/** The quarter or the half that begins in a month, where a stretch of so many days is one. */
function partOf(month: number, days: number): Pick<Ymd, 'quarter' | 'half'> {
  if (month % 3 === 1 && days > 88 && days < 92) return { quarter: (month + 2) / 3 }
  return month % 6 === 1 && days > 179 && days < 185 ? { half: (month + 5) / 6 } : {}
}

const saysYear = (p: DatePoint): boolean => p.year !== undefined || p.relative?.unit === 'year'

/** `2016년 상반기 6억 달러 대비`, `2015년보다`, `2015년과 비교하면`, `지난해 같은 기간보다`: a date that another is compared with. */
const COMPARED =
  /^\s?(?:같은\s?(?:기간|분기|달|시기)|동기|동월)|^의?\s?(?:[\d.,만억조천]{1,12}\s?(?:만|억|조)?\s?(?:달러|원|불|명|건|대|%)?\s?)?(?:\([^()]{1,24}\)\s?)?(?:대비|보다|에 비해|[과와에]\s(?:비교[하해한할돼되]|견주|견줘))/u

/** `up 3 percent from 2004`, `compared with 2015`: before a date that another is compared with. */
const COMPARED_WITH =
  /(?:%|percent|per cent|percentage points?|fold|times)\s(?:from|over|on|than|compared (?:to|with))\s(?:that of\s)?$|compared (?:to|with)\s(?:that of\s)?$/

/** `its highest profit since it earned 3 trillion won in 2011`: the record that another is held against. */
const RECORD = /(?:est|record|most|first)(?![a-z])/
function isOldRecord(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 120), start)
  const since = before.lastIndexOf(' since ')
  return since > 0 && !/[.;]\s/.test(before.slice(since)) && RECORD.test(before.slice(0, since))
}

/** `2008년에 지정된 이후`, `2003년 도입된 제도`: behind a year, what was done in it long before. */
const HISTORY =
  /^에?\s(?:처음(?:으로)?\s)?(?:지정|도입|설립|출범|개청|개장|제정|시작|고시|착공|조성|준공|설치|신설|창립|시행|개항|완공)(?:된|한|돼|되어|되었던|됐던|했던)\s/u

/** Keeps a date for those behind it that count from it, in the state. */
export function remember(
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
  if (candidate.language === 'eng' && isOldRecord(text, candidate.start)) return
  // `2030년까지`: what follows does not count from a target that lies years ahead.
  const isTarget = expression.form === 'interval' && expression.from === 'open'
  if (isTarget && first.stretch.last - first.stretch.first > 31) return
  const { year, month, day } = dayFromNumber(first.stretch.first)
  const days = first.stretch.last - first.stretch.first
  const at = days === 0 ? { year, month, day } : days < 32 ? { year, month } : { year, ...partOf(month, days) }
  const aside = standsAside(text, candidate.start)
  const outer = aside ? outerOf(text, candidate.start, state.last) : undefined
  state.last = {
    start: candidate.start,
    end: candidate.end,
    at,
    aside,
    ofHistory: HISTORY.test(text.slice(candidate.end, candidate.end + 24)),
    outer: outer && { ...outer, outer: undefined },
    saysYear: expression.form === 'point' && (saysYear(expression.point) || liesAhead(expression.point)),
  }
  if (days === 0) state.lastDay = state.last
  // `2014~2016년 평균`: `a year earlier` hardly counts from the first of several years
  const isAverage = days > 360 && expression.form === 'interval' && expression.to !== 'open'
  if (candidate.draft.role !== 'announced' && !state.last.ofHistory && !isAverage) state.lastTold = state.last
}

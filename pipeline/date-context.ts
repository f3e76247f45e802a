import type { DatePoint, Span } from '../schemas/index.ts'
import { CONTEXT_REACH, type DateCandidate, type Last, lastBefore, type State, type Ymd } from './dates-before.ts'

/** `2019년 상반기 (1.1~6.30)`, `2021년 공모(3.2~4.15)`: between a year or a part of one and a bracket on its months; not `2030년까지 조성(5월 착공)`. */
const MONTHS_ASIDE = /^(?![^(（]{0,12}(?:까지|목표|예정|계획|완공|준공|이후|부터))\s?(?:[가-힣]{1,4}\s?){0,2}[(（]\s?$/u

/** `지난해 2분기 …, 3분기`, `내년 상반기 착공해 하반기 준공`, `2021년 1분기 …, 상반기`: a later quarter or half behind one whose year is told, or the half that it is of. */
const isLaterPart = ({ quarter, half, part }: DatePoint, { at, saysYear }: Last): boolean =>
  saysYear &&
  part === undefined &&
  ((quarter !== undefined && at.quarter !== undefined && quarter > at.quarter) ||
    (quarter !== undefined && at.half !== undefined && quarter > 2 * at.half) ||
    (half !== undefined && at.half !== undefined && half > at.half) ||
    (half !== undefined && at.quarter !== undefined && 2 * half >= at.quarter))

/** True where the clause of a point puts it on the other side of the publication than a year lies. */
const isElsewhere = ({ direction }: DatePoint, year: number, publication: Ymd | undefined): boolean =>
  publication !== undefined &&
  ((direction === 'future' && year < publication.year) || (direction === 'past' && year > publication.year))

/** The point with the year or month of the date before it, where their sentence chains them; else the point. */
export function chained(
  point: DatePoint,
  last: Last | undefined,
  candidate: Span,
  { document: { text }, publication }: State,
): DatePoint | null {
  if (!last || point.year !== undefined || point.relative || point.shift) return null
  const isPart = isLaterPart(point, last) && !isElsewhere(point, last.at.year, publication)
  if (point.direction && !point.loose && !isPart) return null
  const gap = candidate.start - last.end
  if (gap < 0 || gap > 110) return null
  const between = text.slice(last.end, candidate.start)
  if (gap > 60 && /\p{Script=Hangul}/u.test(between)) return null
  if (/[.!?][\s”"’]|\n|다\./u.test(between)) return null
  const { year, month } = last.at
  if (isPart) return { ...point, year }
  if (point.month) {
    const later =
      month === undefined ? MONTHS_ASIDE.test(between) : point.month > month || (point.month === month && !!point.day)
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
export function liesBeyond(
  point: DatePoint,
  last: Last | undefined,
  { start }: Span,
  { publication, document }: State,
): boolean {
  const over = publication !== undefined && last !== undefined && last.at.year < publication.year
  return over && point.direction === 'future' && STILL_AHEAD.test(document.text.slice(last.end, start))
}

/**
 * The date that a word such as `이듬해` counts from: the last one before it, near by and in its paragraph. Where none
 * stands before it at all, a step back (`전년`, `전날`) counts from the publication.
 */
export function contextOf(candidate: DateCandidate, point: DatePoint | undefined, state: State): Ymd | undefined {
  // `the same year …, a year later`: the base is what counts from the text.
  const relative = point?.relative ?? point?.base?.relative
  if (relative?.to !== 'context') return undefined
  const { publication, document } = state
  const earlier = relative.unit === 'year' && relative.offset < 0
  const isBack = relative.unit !== 'day' && relative.offset < 0
  const last = isBack && state.lastTold ? state.lastTold : lastBefore(candidate, state)
  if (relative.unit === 'day') {
    const day = last?.at.day ? last : state.lastDay
    if (day && candidate.start - day.end <= 2 * CONTEXT_REACH) return day.at
    return relative.offset < 0 ? publication : undefined
  }
  if (earlier && last?.ofHistory) return publication
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

import type { DateExpression, DatePoint } from '../schemas/index.ts'
import type { DateCandidate, Last, State, Ymd } from './dates-before.ts'

/** How far a day may stand behind the month that it lies in, in characters. */
const REACH = 60
const SENTENCE_END = /[.!?][\s”"’]|\n|다\./u
/** Syllables that end in ㅆ, as verbs in the past do; those of what is and of what will be do, too. */
const PAST = Array.from({ length: 399 }, (_, i) => String.fromCharCode(0xac00 + i * 28 + 20))
/** `15일 밝혔다`, `15일 발표했다`: what is over was not done in a month to come. */
const OVER = new RegExp(`[${PAST.filter((s) => s !== '있' && s !== '겠').join('')}]`, 'u')
const CLAUSE_REACH = 40
/** What closes a clause; what is told in one, `받는다고 15일 밝혔다`, closes before who tells it. */
const CLOSES = /[.\n,]|[다라냐]고\s/u

/** True for a day of the month and nothing else. */
const isDay = (p: DatePoint | 'open'): p is DatePoint =>
  p !== 'open' &&
  p.day !== undefined &&
  p.month === undefined &&
  p.year === undefined &&
  !p.relative &&
  !p.shift &&
  !p.weekday &&
  p.direction !== 'past'

/** True for a month behind that of the publication. */
const isAhead = ({ year, month }: Ymd, publication: Ymd): boolean =>
  month !== undefined &&
  publication.month !== undefined &&
  12 * year + month > 12 * publication.year + publication.month

/** The days of a point or of a stretch that ends with one, with the month and year of a date. */
function within(expression: DateExpression, { year, month }: Ymd): DateExpression {
  const here = (p: DatePoint): DatePoint => ({ day: p.day!, ...(p.part ? { part: p.part } : {}), year, month: month! })
  if (expression.form === 'point') return { form: 'point', point: here(expression.point) }
  if (expression.form !== 'interval') return expression
  const { from, to } = expression
  return { ...expression, from: isDay(from) ? here(from) : from, to: isDay(to) ? here(to) : to }
}

/** The ends of a point or of a stretch whose ends are told. */
function daysOf(expression: DateExpression): readonly (DatePoint | 'open')[] {
  if (expression.form === 'point') return [expression.point]
  return expression.form === 'interval' && expression.length === undefined ? [expression.from, expression.to] : []
}

/**
 * `내달 5일까지 접수하고 15일 발표한다`: a day in the month to come that its sentence told before it, as the expression with that month; null
 * where no such month stands there, or where the sentence is over what was done.
 */
export function inMonthAhead(
  expression: DateExpression,
  last: Last | undefined,
  { start, end, language }: DateCandidate,
  { document: { text }, publication }: State,
): DateExpression | null {
  if (language !== 'kor' || !last || !publication || !isAhead(last.at, publication)) return null
  const days = daysOf(expression).filter((p) => p !== 'open')
  if (days.length === 0 || !days.every(isDay) || days[0]!.day! <= (last.at.day ?? 0)) return null
  if (start < last.end || start - last.end > REACH || SENTENCE_END.test(text.slice(last.end, start))) return null
  const rest = text.slice(end, end + CLAUSE_REACH)
  const stop = rest.search(CLOSES)
  return OVER.test(stop < 0 ? rest : rest.slice(0, stop)) ? null : within(expression, last.at)
}

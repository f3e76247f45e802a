import { type Anchors, resolvePoint } from '../extractors/date/normalise.ts'
import type { DatePoint, Document } from '../schemas/index.ts'
import type { LocatedCandidate } from './extraction.ts'

type DateCandidate = LocatedCandidate<'date'>
type Publication = NonNullable<Anchors['publication']>

/** Farthest that the next step stands behind a month, in characters. */
const NEXT_REACH = 60
const SENTENCE_END = /[.!?][\s”"’]|\n|다\./u

/** The point of a month that only the end of its sentence puts ahead. */
function monthAhead({ draft: { expression } }: DateCandidate): DatePoint | undefined {
  if (expression.form !== 'point') return undefined
  const { point } = expression
  return point.month !== undefined && point.direction === 'future' && point.loose ? point : undefined
}

/** True where the next step, a later month of the year, would come before `point`: then that one is over. */
function isOver(point: DatePoint, next: DatePoint, publication: Publication): boolean {
  if (next.month! < point.month!) return false
  const [one, other] = [resolvePoint(point, { publication })?.stretch, resolvePoint(next, { publication })?.stretch]
  return one !== undefined && other !== undefined && other.first < one.first
}

/**
 * The candidates with the months of Korean sentences such as `3월 공모에 나서 4월 심사를 거쳐 6월 선정한다` in their order: told in
 * May, only the last one lies ahead, for a month of the next year would be told with 내년. From the last one backwards.
 */
export function inOrderOfSteps(
  candidates: readonly DateCandidate[],
  { text }: Document,
  publication: Publication | undefined,
): readonly DateCandidate[] {
  if (!publication?.month || !candidates.some(({ language }) => language === 'kor')) return candidates
  const done = [...candidates]
  let next: DatePoint | undefined
  for (let i = done.length - 1; i >= 0; i--) {
    const one = done[i]!
    const point = one.language === 'kor' ? monthAhead(one) : undefined
    const between = text.slice(one.end, Math.min(candidates[i + 1]?.start ?? one.end, one.end + NEXT_REACH + 1))
    const joined = between.length <= NEXT_REACH && !SENTENCE_END.test(between)
    const over = point !== undefined && next !== undefined && joined && isOver(point, next, publication)
    next = over ? behind(point) : point
    if (over) done[i] = { ...one, draft: { ...one.draft, expression: { form: 'point', point: behind(point) } } }
  }
  return done
}

/** The same month, the last time that it was. */
const behind = ({ loose: _, ...point }: DatePoint): DatePoint => ({ ...point, direction: 'past' })

import { createHash } from 'node:crypto'
import type { Anchor, EntityType, Span } from '../../schemas/index.ts'
import { contextOf, countPlaces, placesOf } from './context.ts'
import { blockAt, headersOf, type Target } from './target.ts'

/** The anchor of a span of the text: enough to find it again, and to know when it cannot be. */
export function makeAnchor(target: Target, type: EntityType, { start, end }: Span, value: string): Anchor {
  const exact = target.text.slice(start, end)
  const context = contextOf(target.text, start, end)
  const block = blockAt(target, start)
  return {
    document: target.document,
    source: target.source,
    text: target.textSha256,
    parser: target.parser,
    path: block?.path ?? '',
    headers: block === undefined ? [] : headersOf(target, block),
    type,
    exact,
    ...context,
    start,
    end,
    nth: placesOf(target, exact).filter((place) => place < start).length,
    places: countPlaces(target, exact, context),
    value,
  }
}

/**
 * What the events about a mention share: two people who judge the same words of the same text without knowing of one another
 * make events of one subject.
 */
export const subjectOf = ({ text, type, start, end }: Pick<Anchor, 'text' | 'type' | 'start' | 'end'>): string =>
  `d_${createHash('sha256').update(`${text}\0${type}\0${start}\0${end}`).digest('hex').slice(0, 24)}`

/** True for the subject of events about one mention. */
export const isMentionSubject = (subject: string): boolean => subject.startsWith('d_')

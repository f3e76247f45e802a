import type { EntityType, Span } from '../../../schemas/index.ts'
import { escapeText } from './escape.ts'
import { LETTERS } from './labels.ts'

/** A span to mark; `id` is the anchor that the list of records links to. */
export interface Mark extends Span {
  readonly id: string
  readonly type: EntityType
}

/** Places where what covers the text changes, rising. */
function boundaries({ start, end }: Span, marks: readonly Mark[]): readonly number[] {
  const places = new Set([start, end])
  for (const mark of marks)
    for (const place of [mark.start, mark.end]) if (place > start && place < end) places.add(place)
  return [...places].sort((a, b) => a - b)
}

function markedSegment(text: string, segment: Span, covering: readonly Mark[], within: Span): string {
  const inner = escapeText(text.slice(segment.start, segment.end))
  if (covering.length === 0) return inner
  const anchors = covering.filter(({ start }) => Math.max(start, within.start) === segment.start)
  const ended = covering.filter(({ end }) => Math.min(end, within.end) === segment.end)
  const ids = anchors.map(({ id, start }) => (start < within.start ? '' : `<a id="${id}"></a>`)).join('')
  const letters = ended.map(({ type }) => `<sup>${LETTERS[type]}</sup>`).join('')
  const classes = [...new Set(covering.map(({ type }) => type))].join(' ')
  return `${ids}<mark class="${classes}">${inner}${letters}</mark>`
}

/**
 * A part of a text as HTML with marks on it; marks that reach over its ends are cut. `marks` stand in the order of their starts. Marks may
 * overlap: a stretch under two has the classes of both.
 */
export function markedText(text: string, within: Span, marks: readonly Mark[]): string {
  const places = boundaries(within, marks)
  let [html, next, open]: [string, number, readonly Mark[]] = ['', 0, []]
  for (const [i, start] of places.slice(0, -1).entries()) {
    const segment = { start, end: places[i + 1]! }
    const begun = next
    while (next < marks.length && marks[next]!.start < segment.end) next++
    open = [...open, ...marks.slice(begun, next)].filter(({ end }) => end > start)
    html += markedSegment(text, segment, open, within)
  }
  return html
}

import type { RecordHits, TextHits } from '../../pipeline/search/search.ts'
import type { Span } from '../../schemas/index.ts'
import { escapeControls } from './escape.ts'
import { describeValue } from './format.ts'
import type { Paint } from './paint.ts'
import { columnOf, type TextLine, type TextLines, textLines } from './text-lines.ts'

/** A longer line is cut around its first hit. */
const LONGEST_LINE = 400
const BEFORE_HIT = 100

/** How hits are printed. */
export interface SearchView {
  readonly paint: Paint
  /** Lines of context on each side of a hit. */
  readonly context: number
  /** The document's name once above its lines, not before each. */
  readonly heading: boolean
}

const shown = (text: string): string => escapeControls(text.replace(/\t/g, '  '))

/** The part of a line that is shown. */
function window({ start, end }: TextLine, first: number): Span {
  if (end - start <= LONGEST_LINE) return { start, end }
  const from = Math.max(start, Math.min(first - BEFORE_HIT, end - LONGEST_LINE))
  return { start: from, end: Math.min(end, from + LONGEST_LINE) }
}

/** A line's text with its hits painted; `hits` are those that touch it. */
function painted(text: string, line: TextLine, hits: readonly Span[], { hit }: Paint): string {
  const part = window(line, hits[0]?.start ?? line.start)
  let [out, at] = [part.start > line.start ? '…' : '', part.start]
  for (const { start, end } of hits) {
    const [from, to] = [Math.max(at, start), Math.min(part.end, end)]
    if (from >= to) continue
    out += shown(text.slice(at, from)) + hit(shown(text.slice(from, to)))
    at = to
  }
  return `${out}${shown(text.slice(at, part.end))}${part.end < line.end ? '…' : ''}`
}

/** Hits by the number of each line that they touch, in the order of the lines. */
function byLine(hits: readonly Span[], lines: TextLines): ReadonlyMap<number, Span[]> {
  const found = new Map<number, Span[]>()
  for (const span of hits) {
    const last = lines.numberAt(Math.max(span.start, span.end - 1))
    for (let number = lines.numberAt(span.start); number <= last; number++)
      found.set(number, [...(found.get(number) ?? []), span])
  }
  return found
}

/** Numbers of the lines to show: those with hits and their context, rising; null where some are left out between. */
function shownNumbers(withHits: Iterable<number>, context: number, count: number): (number | null)[] {
  const numbers: (number | null)[] = []
  let last = 0
  for (const number of withHits) {
    const from = Math.max(last + 1, number - context)
    if (last > 0 && from > last + 1 && context > 0) numbers.push(null)
    for (let n = from; n <= Math.min(count, number + context); n++) {
      numbers.push(n)
      last = n
    }
  }
  return numbers
}

/** The lines of one document that hold a hit, with their context, as ripgrep prints them. */
export function textHitLines({ document, text, hits }: TextHits, { paint, context, heading }: SearchView): string[] {
  const lines = textLines(text)
  const found = byLine(hits, lines)
  const name = paint.name(escapeControls(document.uri))
  const body = shownNumbers(found.keys(), context, lines.count).map((number) => {
    if (number === null) return '--'
    const line = lines.line(number)
    const onLine = found.get(number) ?? []
    const mark = onLine.length > 0 ? ':' : '-'
    const column =
      onLine[0] === undefined ? '' : `${columnOf(text, line, Math.max(line.start, onLine[0].start))}${mark}`
    const place = `${paint.place(String(number))}${mark}${column}`
    return `${heading ? '' : `${name}${mark}`}${place}${painted(text, line, onLine, paint)}`
  })
  return heading ? [name, ...body, ''] : body
}

/** One line a mention: where it stands, its type, quote, value and review state. */
export function recordHitLines({ document, text, lines }: RecordHits, { paint, heading }: SearchView): string[] {
  const places = textLines(text)
  const name = paint.name(escapeControls(document.uri))
  const body = lines.map((mention) => {
    const line = places.line(places.numberAt(mention.start))
    const place = `${paint.place(String(line.number))}:${columnOf(text, line, mention.start)}`
    const facts = [
      mention.type,
      paint.hit(shown(mention.quote.replace(/\s+/g, ' '))),
      shown(describeValue(mention)),
      mention.review,
    ]
    return `${heading ? '' : `${name}:`}${place}  ${facts.join('  ')}`
  })
  return heading ? [name, ...body, ''] : body
}

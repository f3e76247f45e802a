/** An offset of the text as a place in the page. */
export interface Place {
  readonly node: Node
  readonly offset: number
}

const ATTRIBUTE = 'data-start'
const startOf = (part: Element): number => Number(part.getAttribute(ATTRIBUTE))
/** Code units that a child of a part stands for: a named control stands for one. */
const lengthOf = (child: ChildNode): number => (child instanceof Text ? child.length : 1)

/** The elements of a pane that hold text, in text order; each carries the offset at which its text starts. */
export const partsIn = (pane: Element): Element[] => [...pane.querySelectorAll(`[${ATTRIBUTE}]`)]

function partAt(parts: readonly Element[], offset: number): Element | undefined {
  let low = 0
  let high = parts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (startOf(parts[middle] as Element) <= offset) low = middle + 1
    else high = middle
  }
  return parts[low - 1]
}

/** Where an offset stands in the page; the end of a span belongs to the part before it. */
export function placeOf(parts: readonly Element[], offset: number, side: 'start' | 'end'): Place | null {
  const part = partAt(parts, side === 'end' ? Math.max(0, offset - 1) : offset)
  if (!part) return null
  let left = offset - startOf(part)
  for (const child of part.childNodes) {
    const length = lengthOf(child)
    if (left < length || (left === length && side === 'end')) {
      if (child instanceof Text) return { node: child, offset: left }
      const at = [...part.childNodes].indexOf(child)
      return { node: part, offset: at + (left > 0 ? 1 : 0) }
    }
    left -= length
  }
  return { node: part, offset: part.childNodes.length }
}

/** The span as a range of the page; null where its text is not shown. */
export function rangeOf(parts: readonly Element[], start: number, end: number): StaticRange | null {
  const from = placeOf(parts, start, 'start')
  const to = placeOf(parts, end, 'end')
  if (!from || !to) return null
  return new StaticRange({
    startContainer: from.node,
    startOffset: from.offset,
    endContainer: to.node,
    endOffset: to.offset,
  })
}

interface CaretDocument {
  readonly caretPositionFromPoint?: (x: number, y: number) => { offsetNode: Node; offset: number } | null
}

/** The offset of the text at a point of the window; null beside the text. */
export function offsetAt(x: number, y: number): number | null {
  const caret = (document as CaretDocument).caretPositionFromPoint?.(x, y)
  const part = caret?.offsetNode.parentElement?.closest(`[${ATTRIBUTE}]`)
  if (!caret || !part) return null
  let offset = startOf(part)
  for (const child of part.childNodes) {
    if (child === caret.offsetNode || child.contains(caret.offsetNode))
      return offset + (child instanceof Text ? caret.offset : 0)
    offset += lengthOf(child)
  }
  return null
}

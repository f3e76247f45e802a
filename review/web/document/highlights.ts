import type { ReviewState } from '../../../schemas/index.ts'
import type { Mark } from '../../api/index.ts'
import { rangeOf } from './places.ts'

/** A span that is to be seen in the text, by the name of its highlight in the style sheet. */
export interface Shown {
  readonly name: string
  readonly start: number
  readonly end: number
}

/** The highlight of a mention: its type, and whether it is still open, done, or rejected. */
export function highlightOf(mark: Mark, state: ReviewState): string {
  if (state === 'rejected') return 'rejected'
  return state === 'pending' || state === 'deferred' ? mark.type : `${mark.type}-done`
}

/** Later names are painted over earlier ones. */
const PRIORITY = ['current', 'pair', 'selection']

/** Shows the spans through the CSS Custom Highlight API: no element is added to the text. Returns how to take them away. */
export function showHighlights(parts: readonly Element[], shown: readonly Shown[]): () => void {
  if (!('highlights' in CSS)) return () => undefined
  const ranges = new Map<string, StaticRange[]>()
  for (const { name, start, end } of shown) {
    const range = rangeOf(parts, start, end)
    if (!range) continue
    const known = ranges.get(name)
    if (known) known.push(range)
    else ranges.set(name, [range])
  }
  for (const [name, of] of ranges) {
    const highlight = new Highlight()
    for (const range of of) highlight.add(range)
    highlight.priority = PRIORITY.indexOf(name) + 1
    CSS.highlights.set(name, highlight)
  }
  return () => {
    for (const name of ranges.keys()) CSS.highlights.delete(name)
  }
}

import type { Block } from '../schemas/index.ts'
import { ownSlice } from './own-slice.ts'

/** A line shorter than this may be an item of a list that a paragraph holds. */
const SHORTEST_WRAPPED = 40
const BEFORE = /[A-Za-z0-9,;&’'”"]$/
const BEHIND = /^[A-Za-z0-9(‘“"'$]/

/**
 * What rules read of a block, as long as its part of the document: line breaks that only wrap the lines of English prose
 * are blanks, so that `Free Economic` and `Zone` on the next line are one name.
 */
export function blockText(document: string, { start, end, kind }: Pick<Block, 'start' | 'end' | 'kind'>): string {
  const text = ownSlice(document, start, end)
  return (kind === 'paragraph' || kind === 'listItem') && text.includes('\n') ? unwrapped(text) : text
}

function unwrapped(text: string): string {
  const lines = text.split('\n')
  let joined = lines[0]!
  for (let i = 1; i < lines.length; i++) {
    const above = lines[i - 1]!
    const line = lines[i]!
    const wraps = above.length >= SHORTEST_WRAPPED && BEFORE.test(above.slice(-1)) && BEHIND.test(line)
    joined += (wraps ? ' ' : '\n') + line
  }
  return joined
}

import type { Block } from '../schemas/index.ts'
import { ownSlice } from './own-slice.ts'

/** A line shorter than this may be an item of a list that a paragraph holds. */
const SHORTEST_WRAPPED = 40
const BEFORE = /[A-Za-z0-9,;&’'”"]$/
const BEHIND = /^[A-Za-z0-9(‘“"'$]/
/** Korean words, behind another one, that no line of a list ends in: particles, and endings that a word follows. */
const OPEN =
  /[가-힣0-9)’”'"]\s(?:[^\s]{1,20}(?:[은는을를의와과며]|에|에서|에는|에도|으로|부터|까지|에게|하고|면서|지만|는데|[한된할될]|하는|되는|있는|[해돼여져워]|인|데|이어)|[^\s]{2,20}[이가로고])$/u
const KOREAN_BEHIND = /^[가-힣A-Za-z0-9(‘“"'$]/
const MOST_LOOKED_AT = 40

/**
 * What rules read of a block, as long as its part of the document: line breaks that only wrap the lines of prose
 * are blanks, so that `Free Economic` and `Zone` on the next line are one name, and a day is read with the verb below it.
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
    const open = !wraps && KOREAN_BEHIND.test(line) && OPEN.test(above.slice(-MOST_LOOKED_AT))
    joined += (wraps || open ? ' ' : '\n') + line
  }
  return joined
}

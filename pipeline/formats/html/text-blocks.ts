import type { Block } from '../../../schemas/index.ts'
import { escapeText } from './escape.ts'
import { type Mark, markedText } from './marked-text.ts'

/** The marks that touch each block, both in the order of the text. */
export function marksOfBlocks(blocks: readonly Block[], marks: readonly Mark[]): readonly (readonly Mark[])[] {
  const sorted = [...marks].sort((a, b) => a.start - b.start || b.end - a.end)
  let from = 0
  return blocks.map((block) => {
    while (from < sorted.length && sorted[from]!.end <= block.start) from++
    const touching: Mark[] = []
    for (let i = from; i < sorted.length && sorted[i]!.start < block.end; i++)
      if (sorted[i]!.end > block.start) touching.push(sorted[i]!)
    return touching
  })
}

/** The beginning of a list item whose text has no mark of its own, such as `-`, `①`, `1.` or `ㅇ`. */
const UNMARKED = /^[\p{L}"'“‘(](?!\s)/u
const ELEMENTS: Readonly<Record<string, string>> = { heading: 'h3', quote: 'blockquote' }

const LANGUAGES: Readonly<Record<string, string>> = { kor: 'ko', eng: 'en' }

/** The language of a block as an attribute, for screen readers; nothing where it is not known. */
export const languageOf = ({ language }: Block): string =>
  LANGUAGES[language] === undefined ? '' : ` lang="${LANGUAGES[language]}"`

function blockHtml(text: string, block: Block, marks: readonly Mark[], leftOut: string): string {
  const inner = markedText(text, block, marks)
  if (block.role !== 'content') {
    const reason = `${leftOut}${block.roleReason === undefined ? '' : `: ${block.roleReason}`}`
    return `<div class="left-out"><div class="reason">${escapeText(reason)}</div><div class="block"${languageOf(block)}>${inner}</div></div>`
  }
  const element = ELEMENTS[block.kind] ?? 'p'
  const bullet = block.kind === 'listItem' && UNMARKED.test(text.slice(block.start, block.start + 2)) ? '• ' : ''
  return `<${element} class="block"${languageOf(block)}>${bullet}${inner}</${element}>`
}

/** The cells of one table; `from` is its first block. Returns the HTML and the index behind its last. */
function tableHtml(text: string, blocks: readonly Block[], marks: readonly (readonly Mark[])[], from: number) {
  const table = blocks[from]!.cell?.table
  const rows = new Map<number, string[]>()
  let at = from
  for (let cell = blocks[at]?.cell; cell !== undefined && cell.table === table; cell = blocks[++at]?.cell) {
    const tag = cell.header ? 'th' : 'td'
    const inner = markedText(text, blocks[at]!, marks[at]!)
    rows.set(cell.row, [
      ...(rows.get(cell.row) ?? []),
      `<${tag} class="block"${languageOf(blocks[at]!)}>${inner}</${tag}>`,
    ])
  }
  const lines = [...rows.values()].map((cells) => `<tr>${cells.join('')}</tr>`)
  return { html: `<div class="scroll"><table>\n${lines.join('\n')}\n</table></div>`, next: at }
}

/**
 * A text as HTML, block by block, its mentions marked. Tables stay tables; what is no content is dimmed and says why. `leftOut` is
 * the word for it.
 */
export function textBlocks(
  text: string,
  blocks: readonly Block[],
  marks: readonly Mark[],
  leftOut: string,
): readonly string[] {
  const touching = marksOfBlocks(blocks, marks)
  const parts: string[] = []
  for (let i = 0; i < blocks.length; ) {
    const block = blocks[i]!
    if (block.cell !== undefined && block.role === 'content') {
      const { html, next } = tableHtml(text, blocks, touching, i)
      parts.push(html)
      i = next
    } else parts.push(blockHtml(text, block, touching[i++]!, leftOut))
  }
  return parts
}

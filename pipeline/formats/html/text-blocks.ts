import type { Block } from '../../../schemas/index.ts'
import { leftOutWords } from '../left-out-words.ts'
import { escapeText } from './escape.ts'
import { LABELS, type ReportLanguage } from './labels.ts'
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

function blockHtml(text: string, block: Block, marks: readonly Mark[], language: ReportLanguage): string {
  const inner = markedText(text, block, marks)
  if (block.role !== 'content') {
    const why = block.roleReason === undefined ? '' : `: ${leftOutWords(block.roleReason, language)}`
    const reason = `${LABELS[language].leftOut}${why}`
    return `<div class="left-out"><div class="reason">${escapeText(reason)}</div><div class="block"${languageOf(block)}>${inner}</div></div>`
  }
  const element = ELEMENTS[block.kind] ?? 'p'
  const bullet = block.kind === 'listItem' && UNMARKED.test(text.slice(block.start, block.start + 2)) ? '• ' : ''
  return `<${element} class="block"${languageOf(block)}>${bullet}${inner}</${element}>`
}

const isHeader = ({ cell }: Block): boolean => cell?.header === true
const rowOf = ({ cell }: Block): number => cell?.row ?? 0

/** The index behind the last cell of the table whose first block stands at `from`. */
function tableEnd(blocks: readonly Block[], from: number): number {
  const table = blocks[from]?.cell?.table
  let end = from
  while (blocks[end]?.cell !== undefined && blocks[end]?.cell?.table === table) end++
  return end
}

/** The rows of a table in which something is marked, with its header rows; `from` is its first block. */
export function markedRows(
  blocks: readonly Block[],
  marks: readonly (readonly Mark[])[],
  from: number,
): ReadonlySet<number> {
  const cells = blocks.slice(from, tableEnd(blocks, from)).map((block, i) => ({ block, marks: marks[from + i]! }))
  const plain = new Set(cells.filter(({ block }) => !isHeader(block)).map(({ block }) => rowOf(block)))
  const kept = cells.filter(({ block, marks: inside }) => inside.length > 0 || !plain.has(rowOf(block)))
  return new Set(kept.map(({ block }) => rowOf(block)))
}

/** The cells of one table; `from` is its first block, `kept` the rows that are shown. Returns the HTML and the index behind its last. */
export function tableHtml(
  text: string,
  blocks: readonly Block[],
  marks: readonly (readonly Mark[])[],
  from: number,
  kept?: ReadonlySet<number>,
) {
  const rows = new Map<number, string[]>()
  const next = tableEnd(blocks, from)
  for (let at = from; at < next; at++) {
    const block = blocks[at]!
    if (kept?.has(rowOf(block)) === false) continue
    const tag = isHeader(block) ? 'th' : 'td'
    const cell = `<${tag} class="block"${languageOf(block)}>${markedText(text, block, marks[at]!)}</${tag}>`
    const known = rows.get(rowOf(block))
    if (known === undefined) rows.set(rowOf(block), [cell])
    else known.push(cell)
  }
  const lines = [...rows.values()].map((cells) => `<tr>${cells.join('')}</tr>`)
  return { html: `<div class="scroll"><table>\n${lines.join('\n')}\n</table></div>`, next }
}

/**
 * A text as HTML, block by block, its mentions marked. Tables stay tables; what is no content is dimmed and says why.
 */
export function textBlocks(
  text: string,
  blocks: readonly Block[],
  marks: readonly Mark[],
  language: ReportLanguage,
): readonly string[] {
  const touching = marksOfBlocks(blocks, marks)
  const parts: string[] = []
  for (let i = 0; i < blocks.length; ) {
    const block = blocks[i]!
    if (block.cell !== undefined && block.role === 'content') {
      const { html, next } = tableHtml(text, blocks, touching, i)
      parts.push(html)
      i = next
    } else parts.push(blockHtml(text, block, touching[i++]!, language))
  }
  return parts
}

import type { BlockKind, Cell } from '../../schemas/index.ts'
import { type BlockDraft, cellPath, type Paths } from './draft.ts'
import { linesOf, trimSpan } from './line.ts'
import { textBlocks } from './text-blocks.ts'

/** A cell of a table in a markup tree, its text already collapsed. */
export interface BuiltCell {
  readonly text: string
  readonly column: number
  readonly header: boolean
}

/** What the markup tells of a block besides its text: the depth of a heading or list, what its tag or class is called. */
export interface BlockOptions {
  readonly depth?: number
  readonly hint?: string
}

/** Collects the canonical text of markup: blocks joined by line feeds, the cells of a row by tabs. */
export interface TextBuilder {
  readonly blocks: BlockDraft[]
  block(text: string, kind: BlockKind, options?: BlockOptions): void
  table(rows: readonly (readonly BuiltCell[])[], options?: BlockOptions): void
  text(): string
}

function trim(text: string): string {
  const { start, end } = trimSpan(text, 0, text.length)
  return text.slice(start, end)
}

/** Makes an empty builder; `paths` counts its blocks. */
export function textBuilder(paths: Paths): TextBuilder {
  const parts: string[] = []
  const blocks: BlockDraft[] = []
  let length = 0

  const append = (separator: string, text: string): number => {
    const glue = length === 0 ? '' : separator
    parts.push(glue, text)
    length += glue.length + text.length
    return length - text.length
  }

  const block = (raw: string, kind: BlockKind, options: BlockOptions = {}): void => {
    const text = trim(raw)
    if (text === '') return
    const start = append('\n', text)
    const hint = options.hint ? { hint: options.hint } : {}
    if ((kind === 'paragraph' || kind === 'listItem') && text.includes('\n')) {
      const inner = textBlocks(text, linesOf(text), paths, false)
      const nested = kind === 'listItem' ? (inner[0] ? [{ ...inner[0], kind }, ...inner.slice(1)] : []) : inner
      for (const draft of nested) blocks.push({ ...draft, start: draft.start + start, end: draft.end + start, ...hint })
      return
    }
    const depth = kind === 'heading' ? { depth: options.depth ?? 2 } : {}
    blocks.push({ start, end: start + text.length, kind, path: paths.block(), ...depth, ...hint })
  }

  const row = (cells: readonly BuiltCell[], table: number, index: number, hint: object): void => {
    let separator = '\n'
    for (const built of cells) {
      const text = trim(built.text)
      const start = append(separator, text)
      separator = '\t'
      if (text === '') continue
      const cell: Cell = { table, row: index, column: built.column, header: built.header }
      blocks.push({ start, end: start + text.length, kind: 'tableCell', path: cellPath(cell), cell, ...hint })
    }
  }

  return {
    blocks,
    block,
    table(rows, options = {}) {
      const table = paths.table()
      const hint = options.hint ? { hint: options.hint } : {}
      const filled = rows.filter((cells) => cells.some((cell) => trim(cell.text) !== ''))
      filled.forEach((cells, index) => {
        row(cells, table, index, hint)
      })
    },
    text: () => parts.join(''),
  }
}

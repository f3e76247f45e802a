import type { Table } from 'mdast'
import { phrasing } from './markdown-phrasing.ts'
import { markdown } from './markdown-processor.ts'

/** A stretch of Markdown: what the parser reads, or the cells of a long table, row by row. */
export type Stretch = { readonly source: string } | { readonly rows: readonly (readonly string[])[] }

/** Fewer rows than these the parser reads fast enough; it takes a third of a millisecond for each. */
const LONG = 2000
/** `|---|:--:|` below the header. */
const DELIMITERS = /^\|(?:\s{0,20}:?-{1,200}:?\s{0,20}\|){1,200}\s{0,20}$/
/** What may hold lines that only look like rows, and definitions, which links all over the text may use. */
const HOLDS_LINES = /^ {0,3}(?:`{3}|~{3}|<(?:!--|pre|script|style|textarea|\?|!\[)|\[[^[\]\n]{1,200}\]:)/im
/** Characters that a cell without markup has none of. */
const MARKUP = /[*_[\]`<&\\~]/

const endOfLine = (text: string, at: number): number => {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}
const isRow = (text: string, at: number): boolean => text.charCodeAt(at) === 124
const isBlankLine = (text: string, at: number): boolean => text.slice(at, endOfLine(text, at)).trim() === ''

/** Where the rows end that begin at an offset: behind the last line that opens with a bar. */
function endOfRows(text: string, from: number): { end: number; rows: number } {
  let [end, rows] = [from, 0]
  for (let at = from; at < text.length && isRow(text, at); rows++) {
    end = endOfLine(text, at)
    at = end + 1
  }
  return { end, rows }
}

/** The cells of a row without markup, as the parser gives them. */
const plainCells = (row: string): string[] =>
  row
    .trim()
    .replace(/^\|/, '')
    .replace(/\|$/, '')
    .split('|')
    .map((cell) => cell.trim())

/** The cells of rows with markup, read by the parser below a header and its delimiters. */
function markedCells(head: string, rows: readonly string[]): readonly (readonly string[])[] {
  const [table] = markdown.parse(`${head}\n${rows.join('\n')}\n`).children
  return (table as Table).children.slice(1).map((row) => row.children.map((cell) => phrasing(cell)))
}

function cellsOf(head: string, lines: readonly string[]): readonly (readonly string[])[] {
  const [header] = (markdown.parse(`${head}\n`).children[0] as Table).children
  const rows: (readonly string[])[] = [header!.children.map((cell) => phrasing(cell))]
  for (let at = 0; at < lines.length; ) {
    if (!MARKUP.test(lines[at]!) && lines[at]!.trim().length > 2) {
      rows.push(plainCells(lines[at]!))
      at++
      continue
    }
    const from = at
    while (at < lines.length && (MARKUP.test(lines[at]!) || lines[at]!.trim().length <= 2)) at++
    rows.push(...markedCells(head, lines.slice(from, at)))
  }
  return rows
}

/**
 * Parts the source at its long tables, whose rows all open with a bar and that blank lines part from the rest: the parser takes seconds for
 * tens of thousands of rows. One stretch, the source, where there is none.
 */
export function partLongTables(text: string): readonly Stretch[] {
  const whole = [{ source: text }]
  if (!text.includes('\n|') && !text.startsWith('|')) return whole
  const parts: Stretch[] = []
  let from = 0
  let blank = true
  for (let at = 0; at < text.length; ) {
    const end = endOfLine(text, at)
    const opens = blank && isRow(text, at) && DELIMITERS.test(text.slice(end + 1, endOfLine(text, end + 1)))
    if (opens) {
      const below = endOfLine(text, end + 1)
      const table = endOfRows(text, below + 1)
      if (table.rows >= LONG && parts.length === 0 && HOLDS_LINES.test(text)) return whole
      if (table.rows >= LONG && (table.end >= text.length || isBlankLine(text, table.end + 1))) {
        const lines = text.slice(below + 1, table.end).split('\n')
        parts.push({ source: text.slice(from, at) }, { rows: cellsOf(text.slice(at, below), lines) })
        from = table.end
      }
      at = table.end + 1
      blank = false
      continue
    }
    blank = text.slice(at, end).trim() === ''
    at = end + 1
  }
  return parts.length === 0 ? whole : [...parts, { source: text.slice(from) }]
}

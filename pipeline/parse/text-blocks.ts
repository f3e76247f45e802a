import type { Span } from '../../schemas/index.ts'
import { type BlockDraft, cellPath, draftOf, type Paths } from './draft.ts'
import { guessHeaders } from './header-cells.ts'
import { type Line, trimSpan } from './line.ts'
import { isCut, joins, lineEnd, standsAlone, wrappingOf } from './wrap.ts'

const SECTION_MARK = /^(?:[□■◆◇▣▶▷●◎★#]{1,3}|[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ][.\s]|\[|<|【|〈|◀)/u
const HAS_LETTER = /\p{L}/u
const HEADING_END = /[.,;。，]$/u
const RULE_START = /[|:+-]/
const RULE_CELL = /^[\s|:+-]{3,400}$/

/** The cells of a line set with tabs or pipes; undefined where it has fewer than two. */
function cellsOf(text: string, line: Line): Span[] | undefined {
  if (line.end - line.start < 3 || line.end - line.start > 4000) return undefined
  const content = text.slice(line.start, line.end)
  const separator = content.includes('\t') ? '\t' : content.includes('|') ? '|' : undefined
  if (!separator) return undefined
  const code = separator.charCodeAt(0)
  const cells: Span[] = []
  let from = line.start
  for (let i = line.start; i <= line.end; i++) {
    if (i < line.end && text.charCodeAt(i) !== code) continue
    cells.push(trimSpan(text, from, i))
    from = i + 1
  }
  const isEmpty = (cell: Span | undefined) => !cell || cell.start === cell.end
  if (separator === '|' && isEmpty(cells[0])) cells.shift()
  if (separator === '|' && isEmpty(cells.at(-1))) cells.pop()
  let filled = 0
  for (const cell of cells) if (cell.start < cell.end) filled++
  return filled >= 2 ? cells : undefined
}

/** Rows of a table that begins at a line: at least two lines with the same number of cells, ruling lines between them. */
function tableAt(text: string, lines: readonly Line[], at: number): { rows: Span[][]; next: number } | undefined {
  const first = cellsOf(text, lines[at]!)
  if (!first) return undefined
  const rows = [first]
  let next = at + 1
  for (; next < lines.length; next++) {
    const line = lines[next]!
    if (
      line.kind === 'rule' ||
      (line.kind !== 'blank' &&
        RULE_START.test(text[line.start]!) &&
        RULE_CELL.test(text.slice(line.start, Math.min(line.end, line.start + 400))))
    )
      continue
    const cells = line.kind === 'blank' ? undefined : cellsOf(text, line)
    if (!cells || Math.abs(cells.length - first.length) > (first.length > 3 ? 1 : 0)) break
    rows.push(cells)
  }
  return rows.length >= 2 ? { rows, next } : undefined
}

function pushTable(text: string, rows: readonly Span[][], paths: Paths, out: BlockDraft[]): void {
  const table = paths.table()
  const guess = guessHeaders(rows.map((row) => row.map((cell) => text.slice(cell.start, cell.end))))
  rows.forEach((row, r) => {
    row.forEach((span, c) => {
      if (span.start === span.end) return
      const cell = { table, row: r, column: c, header: (guess.row && r === 0) || (guess.column && c === 0) }
      out.push({ start: span.start, end: span.end, kind: 'tableCell', path: cellPath(cell), cell })
    })
  })
}

/** A short line without a stop that stands above others: the first of the text, or one with room or a mark before it. */
function isHeading(text: string, lines: readonly Line[], at: number, firstOfText: boolean): boolean {
  const line = lines[at]!
  const next = lines[at + 1]
  if (!next || line.width > (firstOfText ? 160 : 60)) return false
  const content = text.slice(line.start, line.end)
  if (!HAS_LETTER.test(content) || HEADING_END.test(content)) return false
  if (firstOfText) return true
  const roomBefore = at === 0 || lines[at - 1]!.kind === 'blank'
  const body = next.kind === 'blank' ? lines[at + 2] : next
  const alone = roomBefore && line.kind === 'text' && (body?.width ?? 0) > 80
  if (!(alone || SECTION_MARK.test(content))) return false
  const { terminated, open } = lineEnd(text, line)
  return !terminated && !open
}

/** The run of text lines that begins at a line: up to a blank line, a bullet, a rule or a table. */
function runFrom(text: string, lines: readonly Line[], at: number): readonly Line[] {
  let end = at + 1
  while (end < lines.length && lines[end]!.kind === 'text' && !tableAt(text, lines, end)) end++
  return lines.slice(at, end)
}

/** True where a line ends in a word that goes on in the next one: `data center clus-`, `ter`. */
const isParted = (text: string, line: Line, next: Line): boolean =>
  /[a-z]{2}-$/.test(text.slice(Math.max(line.start, line.end - 3), line.end)) &&
  /^[a-z]{2}/.test(text.slice(next.start, next.start + 2))

/** A first line that is set like the lines after it is part of their paragraph, not a title. */
function isWrappedStart(text: string, lines: readonly Line[], at: number): boolean {
  const run = runFrom(text, lines, at)
  if (run[1] && (isParted(text, run[0]!, run[1]) || isCut(text, run[0]!, run[1]))) return true
  const { wrapped, width } = wrappingOf(text, run)
  return wrapped && width < 60 && run[0]!.width >= width * 0.6
}

function pushRun(text: string, lines: readonly Line[], at: number, paths: Paths, out: BlockDraft[]): number {
  const run = runFrom(text, lines, at)
  const wrapping = wrappingOf(text, run)
  const kind = run[0]!.kind === 'item' ? 'listItem' : 'paragraph'
  let from = 0
  for (let i = 0; i < run.length; i++) {
    const next = run[i + 1]
    const indented =
      kind === 'listItem' &&
      from === 0 &&
      next !== undefined &&
      next.indent > run[0]!.indent &&
      !standsAlone(text, next)
    const last = !next || !(indented || joins(text, run[i]!, next, wrapping))
    if (!last) continue
    const heading = from === i && isHeading(text, lines, at + i, false)
    const span = { start: run[from]!.start, end: run[i]!.end }
    out.push(draftOf(span, heading ? 'heading' : from === 0 ? kind : 'paragraph', paths.block()))
    from = i + 1
  }
  return at + run.length
}

/** A bullet that stands alone on its line takes the next line with it. */
function pushMarker(lines: readonly Line[], at: number, paths: Paths, out: BlockDraft[]): number {
  const next = lines[at + 1]
  const takes = next && next.kind === 'text' && next.width <= 120
  out.push(draftOf({ start: lines[at]!.start, end: takes ? next.end : lines[at]!.end }, 'listItem', paths.block()))
  return at + (takes ? 2 : 1)
}

/**
 * The blocks of lines of plain text, in order: tables, headings, list items, paragraphs; hard-wrapped lines become one
 * block. `firstIsTitle`: the first line may be a heading without room around it.
 */
export function textBlocks(text: string, lines: readonly Line[], paths: Paths, firstIsTitle: boolean): BlockDraft[] {
  const out: BlockDraft[] = []
  for (let at = 0; at < lines.length; ) {
    const line = lines[at]!
    if (line.kind === 'blank' || line.kind === 'rule') {
      at++
      continue
    }
    const table = tableAt(text, lines, at)
    if (table) {
      pushTable(text, table.rows, paths, out)
      at = table.next
    } else if (line.kind === 'marker') {
      at = pushMarker(lines, at, paths, out)
    } else if (
      firstIsTitle &&
      out.length === 0 &&
      line.kind === 'text' &&
      isHeading(text, lines, at, true) &&
      !isWrappedStart(text, lines, at)
    ) {
      out.push(draftOf(line, 'heading', paths.block(), { depth: 1 }))
      at++
    } else {
      at = pushRun(text, lines, at, paths, out)
    }
  }
  return out
}

import type { Mark, PageBlock } from '../../api/index.ts'

/** A stretch of the text that stands in one cell of a row. */
export interface Part {
  readonly start: number
  readonly end: number
  /** True for a header cell of a table. */
  readonly header: boolean
}

/** A line of the page: a block, a piece of a long one, or a row of a table. */
export interface Row {
  readonly start: number
  readonly end: number
  readonly block: PageBlock
  readonly parts: readonly Part[]
  /** True where the block begins here; false for its later pieces. */
  readonly first: boolean
  /** True where it is the first of several that were left out for one reason. */
  readonly tells: boolean
}

/** Longer blocks are cut, so that a text without line ends is laid out piece by piece. */
const LONGEST = 1_500
const BREAKS = /[\s.。!?…,;:)\]」』]/

/** A place at or before `end` where a cut disturbs least; never inside a surrogate pair. */
function cutBefore(text: string, start: number, end: number): number {
  for (let at = end; at > start + LONGEST / 2; at--) if (BREAKS.test(text.charAt(at - 1))) return at
  return (text.charCodeAt(end) & 0xfc00) === 0xdc00 ? end - 1 : end
}

function rowsOfBlock(text: string, block: PageBlock): Row[] {
  const rows: Row[] = []
  let start = block.start
  while (start < block.end) {
    const end = block.end - start <= LONGEST ? block.end : cutBefore(text, start, start + LONGEST)
    rows.push({ start, end, block, parts: [{ start, end, header: false }], first: start === block.start, tells: false })
    start = end
  }
  return rows
}

const sameTableRow = (a: PageBlock, b: PageBlock): boolean =>
  a.cell !== undefined && b.cell !== undefined && a.cell.table === b.cell.table && a.cell.row === b.cell.row

function rowOfCells(cells: readonly [PageBlock, ...PageBlock[]]): Row {
  const [block] = cells
  const parts = cells.map(({ start, end, cell }) => ({ start, end, header: cell?.header === true }))
  return { start: block.start, end: cells.at(-1)?.end ?? block.end, block, parts, first: true, tells: false }
}

/** The lines of a text in order; empty blocks are left out. */
export function rowsOf(text: string, blocks: readonly PageBlock[]): Row[] {
  const rows: Row[] = []
  const filled = blocks.filter(({ start, end }) => start < end)
  for (let at = 0; at < filled.length; ) {
    const block = filled[at] as PageBlock
    let next = at + 1
    while (next < filled.length && sameTableRow(block, filled[next] as PageBlock)) next++
    if (block.cell === undefined) rows.push(...rowsOfBlock(text, block))
    else rows.push(rowOfCells([block, ...filled.slice(at + 1, next)]))
    at = next
  }
  return rows.map((row, at) => ({ ...row, tells: row.first && tellsReason(row.block, rows[at - 1]?.block) }))
}

const tellsReason = (block: PageBlock, before: PageBlock | undefined): boolean =>
  block.role !== 'content' && (before === undefined || before.role !== block.role || before.reason !== block.reason)

/** The marks that begin in each row; both in text order. */
export function marksOfRows(rows: readonly Row[], marks: readonly Mark[]): (readonly Mark[])[] {
  let at = 0
  return rows.map((row) => {
    while (at < marks.length && (marks[at]?.start ?? 0) < row.start) at++
    const from = at
    while (at < marks.length && (marks[at]?.start ?? 0) < row.end) at++
    return marks.slice(from, at)
  })
}

/** Position of the row that holds an offset, or of the last one before it; -1 before all. */
export function rowAt(rows: readonly Row[], offset: number): number {
  let low = 0
  let high = rows.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rows[middle]?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

import type { Element, ElementContent } from 'hast'
import { guessHeaders } from './header-cells.ts'
import { property } from './html-hints.ts'
import type { BuiltCell } from './text-builder.ts'

const BLOCKS_INSIDE = new Set(['table', 'article', 'section', 'h1', 'h2', 'h3', 'nav', 'form', 'main', 'blockquote'])

const elementsOf = (children: readonly ElementContent[]): Element[] =>
  children.filter((child): child is Element => child.type === 'element')

function rowsOf(table: Element): { row: Element; head: boolean }[] {
  return elementsOf(table.children).flatMap((child) => {
    if (child.tagName === 'tr') return [{ row: child, head: false }]
    if (child.tagName !== 'thead' && child.tagName !== 'tbody' && child.tagName !== 'tfoot') return []
    const head = child.tagName === 'thead'
    return elementsOf(child.children)
      .filter((row) => row.tagName === 'tr')
      .map((row) => ({ row, head }))
  })
}

const cellsOf = (row: Element): Element[] =>
  elementsOf(row.children).filter((cell) => cell.tagName === 'td' || cell.tagName === 'th')

/** True where a descendant shows that the table only lays out the page. Looks four levels deep. */
function holdsBlocks(element: Element, levels: number): boolean {
  return elementsOf(element.children).some(
    (child) => BLOCKS_INSIDE.has(child.tagName) || (levels > 0 && holdsBlocks(child, levels - 1)),
  )
}

function isLayout(table: Element, rows: readonly { row: Element }[]): boolean {
  const role = property(table, 'role')
  if (role === 'presentation' || role === 'none') return true
  if (rows.every(({ row }) => cellsOf(row).length < 2)) return true
  return rows.some(({ row }) => cellsOf(row).some((cell) => holdsBlocks(cell, 4)))
}

const spanOf = (cell: Element, name: 'colSpan' | 'rowSpan'): number => {
  const value = Number(property(cell, name))
  return Number.isInteger(value) && value > 1 ? Math.min(value, 100) : 1
}

interface Slot {
  text: string
  column: number
  head: boolean
}

/** Columns of the cells with `colspan` and `rowspan` counted: `taken[column]` rows below are filled from above. */
function placed(rows: readonly { row: Element; head: boolean }[], textOf: (cell: Element) => string): Slot[][] {
  const taken: number[] = []
  return rows.map(({ row, head }) => {
    const slots: Slot[] = []
    let column = 0
    for (const cell of cellsOf(row)) {
      while ((taken[column] ?? 0) > 0) taken[column] = taken[column++]! - 1
      const [width, below] = [spanOf(cell, 'colSpan'), spanOf(cell, 'rowSpan') - 1]
      slots.push({ text: textOf(cell), column, head: head || cell.tagName === 'th' })
      if (below > 0) taken.length = Math.max(taken.length, column + width)
      taken.fill(below, column, column + width)
      column += width
    }
    for (; column < taken.length; column++) if (taken[column]! > 0) taken[column] = taken[column]! - 1
    // Else every row of a long table walks along the widest.
    while (taken.length > 0 && !taken.at(-1)) taken.pop()
    return slots
  })
}

/** The rows of a data table, or undefined for a table that only lays out the page. Headers are marked, or else guessed. */
export function tableRows(table: Element, textOf: (cell: Element) => string): BuiltCell[][] | undefined {
  const rows = rowsOf(table)
  if (isLayout(table, rows)) return undefined
  const slots = placed(rows, textOf)
  const marked = slots.some((row) => row.some(({ head }) => head))
  const guess = guessHeaders(slots.map((row) => row.map(({ text }) => text.trim())))
  return slots.map((row, r) =>
    row.map(({ text, column, head }) => {
      const guessed = (!marked && guess.row && r === 0) || (guess.column && column === 0)
      return { text, column, header: head || guessed }
    }),
  )
}

import Table from 'cli-table3'
import { escapeControls } from './escape.ts'

type Cell = string | number | null

/** A table for people; numbers stand to the right. No colour, so that it reads the same in a file. */
export function renderTable(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const numeric = head.map((_, column) => rows.some((row) => typeof row[column] === 'number'))
  const table = new Table({
    head: [...head],
    colAligns: numeric.map((right) => (right ? 'right' : 'left')),
    style: { head: [], border: [], compact: true },
  })
  for (const row of rows)
    table.push(row.map((cell) => (typeof cell === 'string' ? escapeControls(cell) : (cell ?? ''))))
  return `${table.toString()}\n`
}

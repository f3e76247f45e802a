import type { Block, Finding } from '../../schemas/index.ts'
import { type AmountMention, amountsOf, type CheckedDocument } from './checked-document.ts'
import { addsUp, isSlip, type Sum, sumFinding } from './sum-finding.ts'
import { SOURCE_LABEL, SUBTOTAL_LABEL, TOTAL_LABEL, WHOLE_LABEL } from './total-words.ts'

/** A table cell with its text and the one sum in it, if there is one. */
interface Filled {
  readonly column: number
  readonly header: boolean
  readonly text: string
  readonly amount: AmountMention | null
}
type Row = readonly Filled[]

/** A total of a table; parts that come this near to it are a slip, as a share. */
interface TableSum extends Sum {
  readonly near: number
}

/** Parts of a column that do not add up are told where they come this near to the total, as a share. */
const NEAR = 0.5
/** What follows a total is often a choice of it: a slip is nearer. */
const NEAR_BEHIND = 0.1
/** A table beyond these is no table of a text; they keep the time linear. */
const MOST_TOTALS = 40
const MOST_COLUMNS = 60
/** A cell that says nothing. */
const EMPTY = /^[\s\-–—·.△]*$/u

/** The rows of each table, in text order. */
function tablesOf(checked: CheckedDocument): Row[][] {
  const byBlock = new Map<number, AmountMention | null>()
  // Two sums in one cell are no figure of a column.
  for (const amount of amountsOf(checked)) byBlock.set(amount.block, byBlock.has(amount.block) ? null : amount)
  const tables = new Map<number, Filled[][]>()
  const { text, blocks } = checked.document
  for (const { index, cell, start, end, role } of blocks as readonly Block[]) {
    if (cell === undefined || role !== 'content') continue
    const rows = tables.get(cell.table) ?? []
    tables.set(cell.table, rows)
    rows[cell.row] ??= []
    const filled = { text: text.slice(start, end).trim(), amount: byBlock.get(index) ?? null }
    rows[cell.row]!.push({ column: cell.column, header: cell.header, ...filled })
  }
  return [...tables.values()].map((rows) => rows.filter((row) => row !== undefined)).filter(isModest)
}

const labelled = (row: Row, label: RegExp): boolean =>
  row.some(({ text, amount }) => amount === null && label.test(text))

const isModest = (rows: readonly Row[]): boolean =>
  rows.every((row) => row.length <= MOST_COLUMNS) &&
  rows.filter((row) => labelled(row, TOTAL_LABEL) || labelled(row, SUBTOTAL_LABEL)).length <= MOST_TOTALS

/** Whether a row stands for the sum of the rows before it, or of those behind it. */
type Side = 'before' | 'behind'

/** The sums of a column on one side of its total, up to the next total; null where a cell of the column cannot be read as one. */
function partsOf(rows: readonly Row[], at: number, column: number, side: Side): AmountMention[] | null {
  const parts: AmountMention[] = []
  const whole = labelled(rows[at]!, TOTAL_LABEL)
  const others = side === 'before' ? rows.slice(0, at).reverse() : rows.slice(at + 1)
  const subtotals = whole && others.some((row) => labelled(row, SUBTOTAL_LABEL))
  for (const row of others) {
    if (labelled(row, TOTAL_LABEL) || (!whole && labelled(row, SUBTOTAL_LABEL))) break
    if (subtotals && !labelled(row, SUBTOTAL_LABEL)) continue
    const cell = row.find((filled) => filled.column === column)
    if (cell === undefined || cell.header || (cell.amount === null && EMPTY.test(cell.text))) continue
    if (cell.amount === null) return null
    parts.push(cell.amount)
  }
  return side === 'before' ? parts.reverse() : parts
}

const isItem = (row: Row): boolean =>
  !labelled(row, TOTAL_LABEL) &&
  !labelled(row, SUBTOTAL_LABEL) &&
  row.some(({ amount, header }) => amount !== null && !header)

/** Where the parts of a total stand: behind it where no item comes before the first of its kind, and no other total closes the table. */
function sideOf(rows: readonly Row[], at: number): Side {
  const label = labelled(rows[at]!, TOTAL_LABEL) ? TOTAL_LABEL : SUBTOTAL_LABEL
  const first = rows.findIndex((row) => labelled(row, label))
  if (rows.slice(0, first).some(isItem)) return 'before'
  const isAlone = label === SUBTOTAL_LABEL || !rows.slice(at + 1).some((row) => labelled(row, TOTAL_LABEL))
  return isAlone ? 'behind' : 'before'
}

const inTable = (label: string): Sum['where'] =>
  label === '' ? { ko: '표: ', en: 'Table: ' } : { ko: `표 “${label}”: `, en: `Table, “${label}”: ` }

const headOf = (rows: readonly Row[], column: number): string =>
  rows[0]?.find((cell) => cell.column === column && cell.header)?.text ?? ''

/** The totals of the columns of a table. */
function columnSums(rows: readonly Row[]): TableSum[] {
  return rows.flatMap((row, at) => {
    if (!labelled(row, TOTAL_LABEL) && !labelled(row, SUBTOTAL_LABEL)) return []
    const side = sideOf(rows, at)
    return row.flatMap(({ amount, column }): TableSum[] => {
      const parts = amount === null ? null : partsOf(rows, at, column, side)
      if (amount === null || parts === null) return []
      return [
        { total: amount, parts, where: inTable(headOf(rows, column)), near: side === 'before' ? NEAR : NEAR_BEHIND },
      ]
    })
  })
}

/** The totals beside the rows of a table: a column of totals, or of wholes beside those of their sources. */
function rowSums(rows: readonly Row[]): TableSum[] {
  const heads = (rows[0] ?? []).filter(({ header }) => header)
  const columns = heads.filter(({ text }) => SOURCE_LABEL.test(text) && !WHOLE_LABEL.test(text))
  const total = heads.find(({ text }) => TOTAL_LABEL.test(text))
  const whole = total ?? (columns.length >= 2 ? heads.find(({ text }) => WHOLE_LABEL.test(text)) : undefined)
  if (whole === undefined) return []
  const isPart = ({ column }: Filled): boolean =>
    column !== whole.column && (total !== undefined || columns.some((head) => head.column === column))
  return rows.flatMap((row): TableSum[] => {
    const stated = row.find(({ column }) => column === whole.column)?.amount
    // What stands before the first figure is the row's label.
    const first = row.findIndex(({ amount }) => amount !== null)
    const beside = row.slice(Math.max(0, first)).filter((cell) => isPart(cell) && !EMPTY.test(cell.text))
    const parts = beside.flatMap(({ amount }) => amount ?? [])
    const label = row.find(({ amount, text }) => amount === null && text !== '')?.text ?? ''
    if (!stated || (total === undefined && parts.length !== beside.length)) return []
    return [{ total: stated, parts, where: inTable(label), near: NEAR }]
  })
}

const isSum = ({ total, parts }: Sum): boolean =>
  parts.length >= 2 && total.value.value > 0 && parts.every(({ value }) => value.currency === total.value.currency)

/** The totals of tables against the figures that they sum up, each once: `info` where they add up. */
export function checkTableSums(checked: CheckedDocument): Finding[] {
  const found = new Map<string, Finding>()
  for (const rows of tablesOf(checked)) {
    for (const sum of [...columnSums(rows), ...rowSums(rows)]) {
      const holds = isSum(sum) ? addsUp(sum) : null
      const known = found.get(sum.total.id)
      if (holds === null || (known !== undefined && known.severity !== 'info')) continue
      if (holds ? known === undefined : isSlip(sum, sum.near)) found.set(sum.total.id, sumFinding(sum, holds))
    }
  }
  return [...found.values()]
}

import { koreanNumbersAt } from '../../../extractors/number/korean.ts'
import type { Block, Document, Span } from '../../../schemas/index.ts'
import type { LocatedCandidate } from '../../extraction.ts'
import { areYears, figuresOf, scaledBy, unitCandidate } from './figures.ts'
import type { CellWords } from './own-sums.ts'
import { roleOfWords } from './own-sums.ts'
import type { MoneyUnit } from './unit.ts'
import { labelsOtherUnit, moneyUnit, namesOtherUnit, unitBracketIn } from './unit.ts'

type CellBlock = Block & { readonly cell: NonNullable<Block['cell']> }

interface Table {
  readonly cells: CellBlock[]
  /** Unit named by a caption or a corner. */
  unit: MoneyUnit | null
  /** The words of the caption that names the unit. */
  readonly caption: string
  readonly columns: Map<number, MoneyUnit | 'other'>
  readonly rows: Map<number, MoneyUnit | 'other'>
  readonly labels: Map<number, CellBlock>
  readonly heads: Map<number, string>
  /** Units in the cells that head a column: no sums themselves. */
  readonly units: Span[]
}

const isCell = (block: Block): block is CellBlock => block.cell !== undefined

/** Tables of a document, each with the unit of the caption or short line before it. */
function tablesOf(document: Document): Table[] {
  const tables = new Map<number, Table>()
  let caption: MoneyUnit | null = null
  let words = ''
  let age = 0
  for (const block of document.blocks) {
    if (!isCell(block)) {
      const text = block.end - block.start < 120 ? document.text.slice(block.start, block.end) : ''
      const found = text === '' ? null : unitBracketIn(text)
      age++
      if (found && (found.explicit || block.kind === 'caption'))
        [caption, words, age] = [found.unit, text.slice(0, found.start), 0]
      else if (age > 1) [caption, words] = [null, '']
      continue
    }
    if (block.role !== 'content') continue
    const table = tables.get(block.cell.table) ?? newTable(caption, words)
    table.cells.push(block)
    tables.set(block.cell.table, table)
  }
  return [...tables.values()]
}

const newTable = (unit: MoneyUnit | null, caption: string): Table => ({
  cells: [],
  unit,
  caption,
  columns: new Map(),
  rows: new Map(),
  labels: new Map(),
  heads: new Map(),
  units: [],
})

const spanIn = (block: Block, { start, end }: Span): Span => ({ start: block.start + start, end: block.start + end })

/** Reads units off header cells, row labels and a column headed `단위`. */
function readHeads(table: Table, text: (block: Block) => string): void {
  let unitColumn = -1
  for (const block of table.cells) {
    const { row, column, header } = block.cell
    const words = text(block)
    const bracket = unitBracketIn(words)
    const unit = bracket?.unit ?? (row === 0 || header ? moneyUnit(words) : null)
    if (row === 0 || (header && column > 0)) {
      table.heads.set(column, words)
      if (unit) table.units.push(bracket ? spanIn(block, bracket) : { start: block.start, end: block.end })
      if (/^(?:단위|unit)$/i.test(words.trim())) unitColumn = column
      if (bracket?.explicit) table.unit = bracket.unit
      else if (unit) table.columns.set(column, unit)
      else if (namesOtherUnit(words)) table.columns.set(column, 'other')
      continue
    }
    if (column === 0) {
      table.labels.set(row, block)
      if (unit) table.rows.set(row, unit)
      else if (labelsOtherUnit(words)) table.rows.set(row, 'other')
    } else if (column === unitColumn) table.rows.set(row, moneyUnit(words) ?? 'other')
  }
}

/** The unit that holds for a cell, or null where it is no money or unknown. */
function unitOf(table: Table, block: CellBlock): MoneyUnit | null {
  const row = table.rows.get(block.cell.row)
  const column = table.columns.get(block.cell.column)
  if (row === 'other' || column === 'other') return null
  return row ?? column ?? table.unit
}

/** What the tables of a document hold. */
interface CellAmounts {
  readonly found: LocatedCandidate<'amount'>[]
  /** Units in headers: no sums. */
  readonly units: readonly Span[]
  /** By the index of its block, what is said of the sum in a cell that has no unit but its own. */
  readonly own: ReadonlyMap<number, CellWords>
}

/**
 * Amounts of real table cells whose unit stands in a header, a row label or the caption, and the units in their headers.
 * Text order within a table.
 */
export function cellAmounts(document: Document): CellAmounts {
  const text = (block: Block): string => document.text.slice(block.start, block.end)
  const found: LocatedCandidate<'amount'>[] = []
  const units: Span[] = []
  const own = new Map<number, CellWords>()
  for (const table of tablesOf(document)) {
    readHeads(table, text)
    units.push(...table.units)
    for (const block of table.cells) {
      const { row, column, header } = block.cell
      if (header || row === 0 || column === 0) continue
      const label = table.labels.get(row)
      const words = `${table.heads.get(column) ?? ''} ${label ? text(label) : ''} ${table.caption}`
      const unit = unitOf(table, block) ?? (BARE_SCALE.test(text(block)) ? wonOf(table, block, words) : null)
      const figure = unit ? figureIn(text(block), unit) : null
      const named = label && { ...labelOf(label, text(label)), words: text(label) }
      own.set(block.index, { words, cell: { start: block.start, end: block.end }, ...(named ? { label: named } : {}) })
      if (!unit || !figure) continue
      const span = { start: block.start + figure.start, end: block.start + figure.end }
      const subject = label ? { subject: labelOf(label, text(label)) } : {}
      const per = perOfHead(table.heads.get(column) ?? '')
      found.push(
        unitCandidate({ span, value: figure.value }, unit, block, { ...subject, words, ...(per ? { per } : {}) }),
      )
    }
  }
  return { found, units, own }
}

const YEARLY = /^\s?(?:연간|연평균|매년)|(?<![A-Za-z])(?:annual|yearly|per year|a year)(?![A-Za-z])/i
const MONTHLY = /^\s?(?:월간|월평균|매월)|(?<![A-Za-z])(?:monthly|per month|a month)(?![A-Za-z])/i

/** What the figures of a column are counted by: `연간 지원액`. */
const perOfHead = (head: string): string | undefined =>
  YEARLY.test(head) ? 'year' : MONTHLY.test(head) ? 'month' : undefined

const WON: MoneyUnit = { currency: 'KRW', factor: 1, mixed: true }
const BARE_SCALE = /^\s?\d[\d,.]{0,10}\s?[조억](?:\s?\d[\d,.]{0,7}\s?억)?\s?$/

/** Won for a cell such as `450억` where the head or the label speaks of money, and no unit of anything else. */
function wonOf(table: Table, block: CellBlock, words: string): MoneyUnit | null {
  const { row, column } = block.cell
  const other = table.rows.get(row) === 'other' || table.columns.get(column) === 'other'
  return !other && roleOfWords(words) !== 'other' ? WON : null
}

/** The label of a row without its unit in brackets. */
function labelOf(block: Block, text: string): { start: number; end: number } {
  const bracket = unitBracketIn(text)
  const words = (bracket && bracket.start > 0 ? text.slice(0, bracket.start) : text).trimEnd()
  return { start: block.start, end: block.start + words.length }
}

/** The one figure of a cell, times its unit; a figure with its own 억 or 조 takes the currency alone. */
function figureIn(text: string, unit: MoneyUnit): { start: number; end: number; value: number } | null {
  const columns = figuresOf(text)
  if (columns) {
    const [only] = columns
    if (columns.filter((c) => c !== null).length !== 1 || !only) return null
    if (unit.factor === 1 && areYears(columns)) return null
    return { start: only.start, end: only.end, value: scaledBy(only.value, unit.factor) }
  }
  const start = text.search(/\d/)
  if (start < 0 || start > 3) return null
  const number = koreanNumbersAt(text, start).find((n) => n.big >= 8)
  if (!number || text.slice(number.end).trim() !== '' || unit.factor !== 1) return null
  return { start, end: number.end, value: number.value }
}

/** The columns of a gazetteer table. */
export const COLUMNS = [
  'id',
  'ko',
  'en',
  'aliases',
  'kind',
  'region',
  'country',
  'parent',
  'valid',
  'flags',
  'source',
] as const
export type Column = (typeof COLUMNS)[number]

/** The trimmed cells of a line; '' where the table has no such column. */
export type GazetteerRow = Readonly<Record<Column, string>>

/** An error in a gazetteer file; line and column count from 1. */
export interface GazetteerProblem {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly message: string
}

/** Reports a problem of a cell of one line. */
export type ReportCell = (column: Column, message: string) => void

/** A row with the means to report what is wrong with it. */
export interface TableRow {
  readonly row: GazetteerRow
  readonly line: number
  readonly report: ReportCell
}

/** Where the cells of a row stand in a line; -1 for a column that the table has not. */
type Places = Readonly<Record<Column, number>>

const placesOf = (header: readonly string[]): Places =>
  Object.fromEntries(COLUMNS.map((column) => [column, header.indexOf(column)])) as Record<Column, number>

function rowOf(cells: readonly string[], at: Places): GazetteerRow {
  const cell = (place: number): string => (place < 0 ? '' : (cells[place] ?? '').trim())
  return {
    id: cell(at.id),
    ko: cell(at.ko),
    en: cell(at.en),
    aliases: cell(at.aliases),
    kind: cell(at.kind),
    region: cell(at.region),
    country: cell(at.country),
    parent: cell(at.parent),
    valid: cell(at.valid),
    flags: cell(at.flags),
    source: cell(at.source),
  }
}

/** Column, from 1, at which the cell of that number starts. */
const columnAt = (line: string, cell: number): number =>
  line.split('\t').slice(0, Math.max(cell, 0)).join('\t').length + (cell > 0 ? 2 : 1)

function checkHeader(header: readonly string[], required: readonly Column[], report: (message: string) => void): void {
  for (const column of required)
    if (!header.includes(column)) report(`Unexpected header, expected a column "${column}"`)
  for (const column of header) {
    if (!(COLUMNS as readonly string[]).includes(column))
      report(`Unexpected column "${column}", expected ${COLUMNS.join(', ')}`)
    if (header.indexOf(column) !== header.lastIndexOf(column)) report(`Unexpected second column "${column}"`)
  }
}

/**
 * The rows of a TSV table and what is wrong with its shape. Blank lines and lines that start with # are no rows; the first
 * other line names the columns, in any order. The reports of the rows join `problems`.
 */
export function readTable(
  text: string,
  file: string,
  required: readonly Column[],
): { rows: TableRow[]; problems: GazetteerProblem[] } {
  const rows: TableRow[] = []
  const problems: GazetteerProblem[] = []
  let header: readonly string[] | undefined
  let at: Places = placesOf([])
  const lines = text.replace(/^\uFEFF/, '').split('\n')
  for (let i = 0; i < lines.length; i++) {
    const raw = lines[i]!
    if (raw.startsWith('#') || raw.trim() === '') continue
    const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw
    const cells = line.split('\t')
    const problem = (column: number, message: string) => problems.push({ file, line: i + 1, column, message })
    if (header === undefined) {
      header = cells.map((cell) => cell.trim())
      checkHeader(header, required, (message) => problem(1, message))
      at = placesOf(header)
      continue
    }
    if (cells.length > header.length)
      problem(columnAt(line, header.length), `Unexpected ${cells.length} cells, expected ${header.length}`)
    else
      rows.push({ row: rowOf(cells, at), line: i + 1, report: (c, message) => problem(columnAt(line, at[c]), message) })
  }
  return { rows, problems }
}

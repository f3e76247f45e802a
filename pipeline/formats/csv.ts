import { stringify } from 'csv-stringify/sync'
import { type CellValue, COLUMNS, cellsOf } from './columns.ts'
import type { ExportedDocument } from './exported-document.ts'

/** For whom the csv is. */
export interface CsvOptions {
  /** Begin with a byte-order mark, by which spreadsheets know UTF-8. */
  readonly bom?: boolean
  /** Leave cells that a spreadsheet would take for formulas as they are. */
  readonly raw?: boolean
}

const csvCell = (value: CellValue): string | number => (typeof value === 'number' ? value : String(value ?? ''))

/**
 * CSV of mentions (RFC 4180, line feeds between the lines), a chunk a document. Cells that a spreadsheet would take for a
 * formula get an apostrophe in front, unless `raw`.
 */
export function* csv(documents: Iterable<ExportedDocument>, { bom, raw }: CsvOptions = {}): Iterable<string> {
  yield (bom ? '\uFEFF' : '') + stringify([COLUMNS.map(({ name }) => name)])
  for (const { lines, citation } of documents) {
    const rows = lines.map((line) => cellsOf(line, citation).map(csvCell))
    if (rows.length > 0) yield stringify(rows, { escape_formulas: !raw })
  }
}

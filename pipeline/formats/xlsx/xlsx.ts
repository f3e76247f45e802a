import { type CellValue, COLUMNS, cellsOf } from '../columns.ts'
import type { ExportedDocument } from '../exported-document.ts'
import { rowXml, sheetHead, sheetTail } from './sheet.ts'
import { CONTENT_TYPES, ROOT_RELATIONS, STYLES, workbook, workbookRelations } from './workbook.ts'
import { type ZipEntry, zip } from './zip.ts'

/** Rows that a spreadsheet program reads of one sheet, the head among them. */
const MAX_ROWS = 1_048_576

/** How long a sheet may be. */
export interface XlsxOptions {
  /** Rows of one sheet, the head among them; the next ones go to a further sheet. */
  readonly maxRows?: number
}

function* rowsOf(documents: Iterable<ExportedDocument>): Generator<CellValue[], undefined> {
  for (const { lines, citation } of documents) for (const line of lines) yield cellsOf(line, citation)
}

/** One sheet from the rows that are left, up to `maxRows`. The first of its rows was taken already. */
function* sheet(first: CellValue[] | undefined, rows: Iterator<CellValue[], undefined>, maxRows: number) {
  yield sheetHead(COLUMNS)
  let number = 1
  for (let row = first; row !== undefined; row = number < maxRows ? rows.next().value : undefined)
    yield rowXml(row, COLUMNS, ++number)
  yield sheetTail(COLUMNS, number)
}

function* parts(documents: Iterable<ExportedDocument>, maxRows: number): Iterable<ZipEntry> {
  // First, since this is what the type of the file is told by.
  yield { name: '[Content_Types].xml', chunks: [CONTENT_TYPES] }
  yield { name: '_rels/.rels', chunks: [ROOT_RELATIONS] }
  const rows = rowsOf(documents)
  let sheets = 0
  let row = rows.next().value
  do {
    sheets += 1
    yield { name: `xl/worksheets/sheet${sheets}.xml`, chunks: sheet(row, rows, maxRows) }
    row = rows.next().value
  } while (row !== undefined)
  yield { name: 'xl/workbook.xml', chunks: [workbook(sheets)] }
  yield { name: 'xl/_rels/workbook.xml.rels', chunks: [workbookRelations(sheets)] }
  yield { name: 'xl/styles.xml', chunks: [STYLES] }
}

/**
 * An Excel workbook of all mentions, chunk by chunk; memory holds one document. Texts are texts, never formulas.
 * @see https://ecma-international.org/publications-and-standards/standards/ecma-376/
 */
export const xlsx = (
  documents: Iterable<ExportedDocument>,
  { maxRows = MAX_ROWS }: XlsxOptions = {},
): Iterable<Uint8Array> => zip(parts(documents, maxRows))

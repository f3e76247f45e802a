import { ByteWriter, ParquetWriter } from 'hyparquet-writer'
import { type CellValue, COLUMNS, type ColumnKind, cellsOf } from './columns.ts'
import type { ExportedDocument } from './exported-document.ts'

const ROWS_AT_ONCE = 10_000

const TYPES: Readonly<
  Record<ColumnKind, { type: 'BYTE_ARRAY' | 'INT32' | 'DOUBLE' | 'BOOLEAN'; converted_type?: 'UTF8' }>
> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  real: { type: 'DOUBLE' },
  flag: { type: 'BOOLEAN' },
}

const SCHEMA = [
  { name: 'root', num_children: COLUMNS.length },
  ...COLUMNS.map(({ name, kind }) => ({ name, repetition_type: 'OPTIONAL' as const, ...TYPES[kind] })),
]

/** The bytes written since the last call; offsets in the file go on counting. */
function taken(writer: ByteWriter): Uint8Array {
  const bytes = new Uint8Array(writer.buffer.slice(0, writer.index))
  writer.index = 0
  return bytes
}

function* rowsOf(documents: Iterable<ExportedDocument>): Iterable<CellValue[]> {
  for (const { lines, citation } of documents) for (const line of lines) yield cellsOf(line, citation)
}

/**
 * A Parquet file of all mentions, a chunk a row group of 10,000; memory holds one group. A field that a mention does not have is
 * null.
 * @see https://parquet.apache.org/docs/file-format/
 */
export function* parquet(documents: Iterable<ExportedDocument>): Iterable<Uint8Array> {
  const bytes = new ByteWriter()
  const file = new ParquetWriter({ writer: bytes, schema: SCHEMA, createdBy: 'teukgu' })
  let rows: CellValue[][] = []
  const flush = (): Uint8Array => {
    const columnData = COLUMNS.map(({ name }, i) => ({ name, data: rows.map((row) => row[i]) }))
    if (rows.length > 0) file.write({ columnData, rowGroupSize: ROWS_AT_ONCE })
    rows = []
    return taken(bytes)
  }
  for (const row of rowsOf(documents)) if (rows.push(row) === ROWS_AT_ONCE) yield flush()
  yield flush()
  file.finish()
  yield taken(bytes)
}

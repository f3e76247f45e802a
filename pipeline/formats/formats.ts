import { type CsvOptions, csv } from './csv.ts'
import type { ExportedDocument } from './exported-document.ts'
import { jsonl } from './jsonl.ts'
import { parquet } from './parquet.ts'
import { webAnnotation } from './web-annotation.ts'
import { xlsx } from './xlsx/xlsx.ts'

/** What the writers of formats are told; each heeds what concerns it. */
export interface StreamOptions extends CsvOptions {
  /** jsonl: the citation as the last key of each line. */
  readonly cite?: boolean
}

/** A format as its name, the type of what it writes, and whether that is text. */
export interface StreamFormat {
  readonly mediaType: string
  readonly binary: boolean
  /** The export in chunks, of bytes where it is binary. The same documents give the same bytes. */
  write(documents: Iterable<ExportedDocument>, options: StreamOptions): Iterable<string | Uint8Array>
}

export type StreamFormatName = 'jsonl' | 'csv' | 'xlsx' | 'parquet' | 'webannotation'

/** The formats that are one stream, by name. */
export const STREAM_FORMATS: Readonly<Record<StreamFormatName, StreamFormat>> = {
  jsonl: { mediaType: 'application/jsonl; charset=utf-8', binary: false, write: jsonl },
  csv: { mediaType: 'text/csv; charset=utf-8', binary: false, write: csv },
  xlsx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    binary: true,
    write: (documents) => xlsx(documents),
  },
  parquet: { mediaType: 'application/vnd.apache.parquet', binary: true, write: parquet },
  webannotation: {
    mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
    binary: false,
    write: webAnnotation,
  },
}

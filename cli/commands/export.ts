import { brat } from '../../pipeline/formats/brat.ts'
import {
  type ExportedDocument,
  type ExportFilter,
  exportedDocuments,
} from '../../pipeline/formats/exported-document.ts'
import { STREAM_FORMATS, type StreamFormatName } from '../../pipeline/formats/formats.ts'
import { documentReport } from '../../pipeline/formats/html/document-report.ts'
import { entityReport } from '../../pipeline/formats/html/entity-report.ts'
import type { ReportLanguage } from '../../pipeline/formats/html/labels.ts'
import { jsonSchema } from '../../pipeline/formats/json-schema.ts'
import type { Store } from '../../pipeline/store/store.ts'
import { entityTypeSchema, reviewStateSchema } from '../../schemas/index.ts'
import { EXIT, UsageError } from '../exit-code.ts'
import { findDocument } from '../find-document.ts'
import { knownValues } from '../known-values.ts'
import { shellQuote } from '../output/escape.ts'
import { counted } from '../output/format.ts'
import { writeChunks, writeFiles } from '../output/sink.ts'
import { nextCommand, talk } from '../output/talk.ts'
import { type ReviewOptions, withReview } from '../review-session.ts'

/** What `teukgu export` is told. */
export interface ExportOptions extends ReviewOptions {
  readonly format: StreamFormatName | 'brat' | 'html' | 'schema'
  readonly out?: string
  readonly state?: readonly string[]
  readonly type?: readonly string[]
  readonly document?: readonly string[]
  readonly entity?: string
  readonly lang: ReportLanguage
  readonly cite: boolean
  readonly bom: boolean
  readonly raw: boolean
}

function statesOf(given: readonly string[] | undefined): Pick<ExportFilter, 'states'> {
  if (given === undefined) return {}
  return { states: given.includes('all') ? reviewStateSchema.options : knownValues('state', given, reviewStateSchema) }
}

function filterOf(options: ExportOptions, store: Store): ExportFilter {
  const { type, document, entity, db } = options
  return {
    ...statesOf(options.state),
    ...(type === undefined ? {} : { types: knownValues('type', type, entityTypeSchema) }),
    ...(document === undefined ? {} : { documents: document.map((one) => findDocument(store, one, db).id) }),
    ...(entity === undefined ? {} : { entity }),
  }
}

interface Tally {
  mentions: number
  first: string | null
}

/** The documents as they are, counted as they pass. */
function* counting(documents: Iterable<ExportedDocument>, tally: Tally): Iterable<ExportedDocument> {
  for (const document of documents) {
    tally.mentions += document.lines.length
    if (document.lines.length > 0) tally.first ??= document.uri
    yield document
  }
}

/** The page of the one document or the one entity that was asked for. Throws UsageError where that is not one. */
function report(documents: Iterable<ExportedDocument>, { document = [], entity, lang }: ExportOptions): string {
  if (entity !== undefined) {
    const html = entityReport(entity, documents, lang)
    if (html === null) throw new UsageError(`No document names ${entity}`)
    return html
  }
  const [first] = document.length === 1 ? documents : []
  if (first !== undefined) return documentReport(first, lang)
  throw new UsageError('--format html writes one page: expected --document DOC with a text, or --entity ID')
}

async function write(documents: Iterable<ExportedDocument>, options: ExportOptions): Promise<void> {
  const { format, out } = options
  if (format === 'schema') return writeChunks([jsonSchema()], out)
  if (format === 'brat') {
    if (out === undefined) throw new UsageError('--format brat writes a folder: say where with --out DIR')
    writeFiles(brat(documents), out)
    return
  }
  if (format === 'html') return writeChunks([report(documents, options)], out)
  const { write: chunks, binary } = STREAM_FORMATS[format]
  if (binary && out === undefined && process.stdout.isTTY)
    throw new UsageError(`--format ${format} is no text for a terminal: say where with --out FILE`)
  await writeChunks(chunks(documents, options), out)
}

/** `teukgu export`: every mention in document order, in one of the formats. Streams: memory does not grow with the store. */
export async function exportRecords(_operand: unknown, options: ExportOptions): Promise<number> {
  if (options.format === 'schema') {
    await write([], options)
    return EXIT.ok
  }
  return withReview(options, async ({ store }) => {
    const tally: Tally = { mentions: 0, first: null }
    await write(counting(exportedDocuments(store, filterOf(options, store)), tally), options)
    const { say } = talk(options.quiet || options.out === undefined)
    say(`${counted(tally.mentions, 'mention')} written to ${options.out}`)
    if (tally.first !== null) say(`next: ${nextCommand(`show ${shellQuote(tally.first)}`, { db: options.db })}`)
    return EXIT.ok
  })
}

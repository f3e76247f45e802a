import type { Block, Citation, EntityType, ExportLine, Finding, ReviewState } from '../../schemas/index.ts'
import { reviewedReader } from '../decisions/reviewed-lines.ts'
import type { DocumentSummary, Store } from '../store/store.ts'
import { citationOf } from './citation.ts'

/** A document of an export with the lines that were asked for, in text order; text and blocks are read when called for. */
export interface ExportedDocument {
  readonly uri: string
  readonly documentId: string
  readonly language: string | null
  readonly citation: Citation
  readonly lines: readonly ExportLine[]
  text(): string
  blocks(): readonly Block[]
  /** What the checks say against the document, the worst first. */
  findings(): readonly Finding['explanation'][]
}

/** Findings of one document that a report names. */
const MOST_FINDINGS = 50

/** What an export holds; what is left out is not asked about. */
export interface ExportFilter {
  /** Review states; without them all but `rejected`. */
  readonly states?: readonly ReviewState[]
  readonly types?: readonly EntityType[]
  /** Store ids of documents. */
  readonly documents?: readonly number[]
  /** Id of a zone or an institution: its mentions, and the amounts that the text ties to it. */
  readonly entity?: string
}

/** The lines that name an entity, and those of the amounts beside it in a clause or row. */
function ofEntity(lines: readonly ExportLine[], entity: string): readonly ExportLine[] {
  const named = lines.filter(({ value }) => 'id' in value && value.id === entity)
  if (named.length === 0) return []
  const records = new Set(named.map(({ record }) => record))
  return lines.filter(
    ({ record, value }) =>
      records.has(record) || ('entities' in value && value.entities?.some((id) => records.has(id))),
  )
}

/** The lines that a filter lets through, in their order. */
export function selectLines(lines: readonly ExportLine[], filter: ExportFilter): readonly ExportLine[] {
  const { states, types, entity } = filter
  const about = entity === undefined ? lines : ofEntity(lines, entity)
  return about.filter(
    ({ review, type }) =>
      (states === undefined ? review !== 'rejected' : states.includes(review)) &&
      (types === undefined || types.includes(type)),
  )
}

function exportedDocument(
  store: Store,
  summary: DocumentSummary,
  lines: readonly ExportLine[],
): ExportedDocument | null {
  const { id, uri, language } = summary
  const document = store.document(id)
  if (document === null || document.documentId === null || document.text === null) return null
  const { documentId, text } = document
  const blocks = (): readonly Block[] => store.blocks(id)
  return {
    uri,
    documentId,
    language,
    citation: citationOf(document, blocks),
    lines,
    text: () => text,
    blocks,
    findings: () =>
      store.findings.list({ fileId: id, settled: false }, MOST_FINDINGS).map(({ explanation }) => explanation),
  }
}

/**
 * The documents of a store that have a text as people left them, one at a time in document order, also those of which the filter leaves no line.
 * Memory holds one document.
 */
export function* exportedDocuments(store: Store, filter: ExportFilter = {}): Iterable<ExportedDocument> {
  const linesOf = reviewedReader(store)
  for (const summary of store.summaries()) {
    if (filter.documents !== undefined && !filter.documents.includes(summary.id)) continue
    const document = exportedDocument(store, summary, selectLines(linesOf(summary), filter))
    if (document !== null) yield document
  }
}

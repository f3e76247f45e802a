import type { EntityType, ExportLine, Span } from '../../schemas/index.ts'
import { reviewedReader } from '../decisions/reviewed-lines.ts'
import { selectLines } from '../formats/exported-document.ts'
import type { DocumentSummary, SearchPage, Store } from '../store/store.ts'
import { findHits, holdsAll } from './find-hits.ts'
import { parseQuery } from './query.ts'
import { recordText } from './search-rows.ts'

/** Documents that one page reads at most to check what the index says; the next page goes on behind them. */
const MOST_CHECKED = 100

export interface PageRequest {
  /** Documents to give; default 20. */
  readonly limit?: number
  /** `next` of the page before; default the beginning. */
  readonly cursor?: number
}

/** A part of what was found, the best first. */
export interface FoundPage<T> {
  readonly found: readonly T[]
  /** The cursor of the next page; null at the end. A page may be empty and not the last. */
  readonly next: number | null
}

/** A document with the places where the query stands in its text; UTF-16 offsets, in order. */
export interface TextHits {
  readonly document: DocumentSummary
  readonly text: string
  readonly hits: readonly Span[]
}

/** A document with the mentions whose quote or value holds the query, in text order. */
export interface RecordHits {
  readonly document: DocumentSummary
  readonly text: string
  readonly lines: readonly ExportLine[]
}

/** The documents of the index that pass a check, up to `limit`; reads no more than `MOST_CHECKED`. */
function checkedPage<T>(
  candidates: (page: Pick<SearchPage, 'offset' | 'limit'>) => readonly DocumentSummary[],
  check: (document: DocumentSummary) => T | null,
  { limit = 20, cursor = 0 }: PageRequest,
): FoundPage<T> {
  const found: T[] = []
  const batch = candidates({ offset: cursor, limit: MOST_CHECKED + 1 })
  for (const [i, document] of batch.slice(0, MOST_CHECKED).entries()) {
    if (found.length === limit) return { found, next: cursor + i }
    const passed = check(document)
    if (passed !== null) found.push(passed)
  }
  return { found, next: batch.length > MOST_CHECKED ? cursor + MOST_CHECKED : null }
}

/** The documents whose text holds all that a query asks for, the best first. Nothing for a query without a letter or digit. */
export function searchTexts(store: Store, query: string, page: PageRequest = {}): FoundPage<TextHits> {
  const terms = parseQuery(query)
  const check = (document: DocumentSummary): TextHits | null => {
    const text = store.document(document.id)?.text ?? ''
    const hits = findHits(text, terms)
    return hits === null ? null : { document, text, hits }
  }
  return checkedPage((part) => store.searchDocuments(terms, { within: 'texts', ...part }), check, page)
}

/** The mentions of some types whose quote, name or value holds all that a query asks for, by document, the best first. */
export function searchRecords(
  store: Store,
  query: string,
  types: readonly EntityType[],
  page: PageRequest = {},
): FoundPage<RecordHits> {
  const terms = parseQuery(query)
  const linesOf = reviewedReader(store)
  const check = (document: DocumentSummary): RecordHits | null => {
    const ofTypes = selectLines(linesOf(document), { types })
    const lines = ofTypes.filter((line) => holdsAll(recordText(line), terms))
    return lines.length === 0 ? null : { document, text: store.document(document.id)?.text ?? '', lines }
  }
  return checkedPage((part) => store.searchDocuments(terms, { within: 'records', ...part }), check, page)
}

/** True where a query asks for anything at all. */
export const isSearchable = (query: string): boolean => parseQuery(query).length > 0

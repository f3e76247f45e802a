import { factsOf } from '../../../pipeline/decisions/facts.ts'
import { shownValue } from '../../../pipeline/decisions/view.ts'
import type { DocumentRow } from '../../../pipeline/store/catalog.ts'
import type { Store, StoredDocument } from '../../../pipeline/store/store.ts'
import { type Block, ENTITY_TYPES, type EntityType, type Metadata } from '../../../schemas/index.ts'
import type { DocumentLine, DocumentPage, DocumentRef, Mark, PageBlock, Unplaced } from '../../api/index.ts'
import type { Services } from '../services.ts'
import { labelOf } from './label.ts'
import { publishedOf } from './published.ts'

/** Types of which nothing is missed, by the hash of a text. */
export function completeTypes(store: Store): (textSha256: string | null) => readonly EntityType[] {
  const said = factsOf(store, ['coverage']).filter(({ complete }) => complete)
  return (textSha256) =>
    ENTITY_TYPES.filter((type) =>
      said.some((event) => event.text === textSha256 && (event.type === null || event.type === type)),
    )
}

/** A line of the list of documents. */
export function toDocumentLine(row: DocumentRow, ref: DocumentRef, complete: readonly EntityType[]): DocumentLine {
  const { state, reason, zones, institutions, amounts, dates, mentions, problems, open, reviewed, runId: run } = row
  const counts = { zones, institutions, amounts, dates, mentions, problems, open, reviewed }
  return { ...ref, state, reason, ...counts, complete: [...complete], run }
}

function toPageBlock({ start, end, kind, role, language, roleReason, duplicateOf, depth, cell }: Block): PageBlock {
  return {
    ...{ start, end, kind, role, language },
    ...(roleReason === undefined ? {} : { reason: roleReason }),
    ...(duplicateOf === undefined ? {} : { duplicateOf }),
    ...(depth === undefined ? {} : { depth }),
    ...(cell === undefined ? {} : { cell }),
  }
}

/** The items of a document as marks in its text, and those that have no place there. */
function marksOf(store: Store, fileId: number): { marks: Mark[]; unplaced: Unplaced[] } {
  const items = store.review.items(fileId)
  const mentions = store.catalog.valuesOf(fileId)
  const decided = items.some(({ subject }) => subject !== null) ? store.review.decisionsFor(fileId) : []
  const decisions = new Map(decided.map((decision) => [decision.subject, decision]))
  const marks: Mark[] = []
  const unplaced: Unplaced[] = []
  for (const item of items) {
    const mention = item.position === null ? null : (mentions.get(item.position) ?? null)
    const verdict = item.subject === null ? null : (decisions.get(item.subject)?.verdict ?? null)
    const label = labelOf(shownValue(item, mention, verdict))
    const { key, type, review, flag, start, end, open, expectedError: error, quote } = item
    if (flag === 'orphan') {
      const { prefix: before = '', suffix: after = '' } = verdict?.anchor ?? {}
      unplaced.push({ key, type, quote, before, after, review, flag, label })
    } else marks.push({ start, end, key, type, review, flag, open, error, label, record: mention?.record ?? null })
  }
  return { marks, unplaced }
}

function contentOf(document: StoredDocument | null) {
  return {
    documentId: document?.documentId ?? null,
    text: document?.text ?? null,
    encoding: document?.encoding ?? null,
    metadata: (document?.metadata ?? {}) as Metadata,
    pairs: [...(document?.pairs ?? [])],
    issues: [...(document?.issues ?? [])],
  }
}

/** A document with its text and all that stands in it. */
export function toDocumentPage({ store, refs }: Services, row: DocumentRow): DocumentPage {
  const line = toDocumentLine(row, refs.refOf(row), completeTypes(store)(row.textSha256))
  return {
    ...line,
    ...contentOf(store.document(row.id)),
    textSha256: row.textSha256,
    publication: publishedOf(store, row),
    blocks: store.blocks(row.id).map(toPageBlock),
    ...marksOf(store, row.id),
    ...store.catalog.neighbours(row.id),
  }
}

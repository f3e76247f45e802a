import { factsOf } from '../../../pipeline/decisions/standing-facts.ts'
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
function marksOf(store: Store, fileId: number, until: number): { marks: Mark[]; unplaced: Unplaced[] } {
  const rows = store.catalog.marksOf(fileId, until)
  const decided = rows.some(({ subject }) => subject !== null) ? store.review.decisionsFor(fileId) : []
  const decisions = new Map(decided.map((decision) => [decision.subject, decision]))
  const marks: Mark[] = []
  const unplaced: Unplaced[] = []
  for (const row of rows) {
    const { start, end, key, type, review, flag, open, quote, subject, value } = row
    const verdict = subject === null ? null : (decisions.get(subject)?.verdict ?? null)
    const label = labelOf(shownValue(row, value === null ? null : { value }, verdict))
    if (flag === 'orphan') {
      const { prefix: before = '', suffix: after = '' } = verdict?.anchor ?? {}
      unplaced.push({ key, type, quote, before, after, review, flag, label })
    } else marks.push({ start, end, key, type, review, flag, open, label })
  }
  return { marks, unplaced }
}

const contentOf = (document: StoredDocument | null) => ({
  documentId: document?.documentId ?? null,
  encoding: document?.encoding ?? null,
  metadata: (document?.metadata ?? {}) as Metadata,
  issues: [...(document?.issues ?? [])],
})

/** The beginning of a text: the blocks that begin before an offset, and where the last of them ends. */
function beginning(text: string, blocks: readonly Block[], until: number) {
  const first = blocks.filter(({ start }) => start < until)
  const whole = first.length === blocks.length
  return { whole, blocks: first, end: whole ? text.length : (first.at(-1)?.end ?? 0) }
}

/** A document with its text and all that stands in it; with `until` only what begins before that offset. */
export function toDocumentPage(
  { store, refs }: Services,
  row: DocumentRow,
  until = Number.POSITIVE_INFINITY,
): DocumentPage {
  const document = store.document(row.id)
  const text = document?.text ?? ''
  const all = store.blocks(row.id)
  const { whole, blocks, end } = beginning(text, all, until)
  const ref = refs.refOf(row, () => ({ document, blocks: all }))
  return {
    ...toDocumentLine(row, ref, completeTypes(store)(row.textSha256)),
    ...contentOf(document),
    text: document?.text?.slice(0, end) ?? null,
    length: text.length,
    whole,
    textSha256: row.textSha256,
    publication: publishedOf(store, row),
    blocks: blocks.map(toPageBlock),
    ...marksOf(store, row.id, whole ? Number.POSITIVE_INFINITY : end),
    pairs: whole ? [...(document?.pairs ?? [])] : [],
    ...store.catalog.neighbours(row.id),
  }
}

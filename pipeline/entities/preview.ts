import type { ExportLine } from '../../schemas/index.ts'
import { type EntityDocument, type EntityRef, linesOfEntity } from './entity-document.ts'

/** How often an entity is named, and where. */
export interface Named {
  readonly mentions: number
  /** Names of the documents, in their order. */
  readonly documents: readonly string[]
  /** Distinct quotes, the most frequent first. */
  readonly quotes: readonly string[]
}

/** What a merge would join. */
export interface MergePreview {
  readonly entity: Named
  readonly into: Named
  /** Names of all documents that then name one entity. */
  readonly documents: readonly string[]
  /** Documents that name both: there they were told apart. */
  readonly both: readonly string[]
}

/** What a split would move. */
export interface SplitPreview {
  readonly moved: Named
  readonly stays: Named
}

function named(lines: readonly ExportLine[]): Named {
  const quotes = new Map<string, number>()
  for (const { quote } of lines) quotes.set(quote, (quotes.get(quote) ?? 0) + 1)
  return {
    mentions: lines.length,
    documents: [...new Set(lines.map(({ document }) => document))],
    quotes: [...quotes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([quote]) => quote),
  }
}

const linesIn = (documents: readonly EntityDocument[], entity: EntityRef): ExportLine[] =>
  documents.flatMap((document) => linesOfEntity(document, entity))

/** What would become one entity: `entity` and `into`, in the documents that name either. */
export function mergePreview(documents: readonly EntityDocument[], entity: EntityRef, into: EntityRef): MergePreview {
  const [left, right] = [named(linesIn(documents, entity)), named(linesIn(documents, into))]
  return {
    entity: left,
    into: right,
    documents: [...new Set([...right.documents, ...left.documents])],
    both: left.documents.filter((uri) => right.documents.includes(uri)),
  }
}

/** What of an entity would mean another: the mentions with one of the quotes, or in one of the documents. */
export function splitPreview(
  documents: readonly EntityDocument[],
  entity: EntityRef,
  by: { readonly quotes: readonly string[]; readonly documents: readonly string[] },
): SplitPreview {
  const lines = linesIn(documents, entity)
  const moves = ({ quote, document }: ExportLine): boolean =>
    by.quotes.includes(quote) || by.documents.includes(document)
  return { moved: named(lines.filter(moves)), stays: named(lines.filter((line) => !moves(line))) }
}

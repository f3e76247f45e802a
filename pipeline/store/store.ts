import type { Block, DocumentState, EntityType, ExportLine, Issue, SentencePair } from '../../schemas/index.ts'
import type { SearchTerm } from '../search/query.ts'
import type { Versions } from '../versions.ts'
import type { Catalog } from './catalog.ts'
import type { EntityStore } from './entity-store.ts'
import type { FindingStore } from './finding-store.ts'
import type { ReviewStore } from './review-store.ts'
import type { DocumentRows } from './rows.ts'

/** What a run must know of a file to decide whether there is work. */
export interface StoredFile {
  readonly id: number
  readonly uri: string
  readonly rawUri: string
  readonly size: number
  readonly stamp: string | null
  readonly sourceSha256: string | null
  readonly sidecarSha256: string | null
  readonly state: DocumentState
  readonly reason: string | null
  readonly note: string | null
  /** Version of the user's own names that what is stored agrees with; null for none. */
  readonly ownNames: string | null
  /** The publication date that a person had set when it was read; null for none. */
  readonly published: string | null
  readonly runId: number
}

/** Settings that change what is extracted, as stored with a run. */
export type Settings = Readonly<Record<string, number | string>>

/** A run as it is stored; times are ISO 8601, UTC. */
export interface StoredRun {
  readonly id: number
  readonly corpus: string
  readonly started: string
  readonly finished: string | null
  readonly status: 'running' | 'interrupted' | 'finished'
  readonly pid: number
  readonly forced: boolean
  readonly versions: Versions
  readonly settings: Settings
}

export type NewRun = Pick<StoredRun, 'corpus' | 'started' | 'pid' | 'forced' | 'versions' | 'settings'>

/** What is known of a file apart from its text. */
export interface FileFacts {
  readonly uri: string
  readonly rawUri: string
  readonly corpus: string
  readonly size: number
  readonly stamp: string | null
  readonly sourceSha256: string | null
  readonly sidecarSha256: string | null
  readonly note: string | null
  readonly ownNames: string | null
  readonly published: string | null
}

/** One change of the store; those of a batch are written in one transaction. */
export type Change =
  /** A file was processed, or refused: replaces all that was stored of it. */
  | { readonly kind: 'document'; readonly file: FileFacts; readonly rows: DocumentRows }
  /** A file is the same as before: only what `stat` says of it, or its name, is new. */
  | { readonly kind: 'facts'; readonly id: number; readonly file: FileFacts }
  | { readonly kind: 'removed'; readonly id: number; readonly uri: string }

/** One line of the table of documents. Counts are of records. */
export interface DocumentSummary {
  readonly id: number
  readonly uri: string
  readonly documentId: string | null
  readonly language: string | null
  readonly state: DocumentState
  readonly reason: string | null
  readonly note: string | null
  readonly runId: number
  readonly zones: number
  readonly institutions: number
  readonly amounts: number
  readonly dates: number
  readonly mentions: number
  readonly problems: number
}

/** A stored document with all that `show` prints. */
export interface StoredDocument extends DocumentSummary {
  readonly text: string | null
  readonly encoding: string | null
  readonly publication: readonly { readonly edtf: string; readonly basis: string }[]
  readonly metadata: Readonly<Record<string, string>>
  readonly issues: readonly Issue[]
  /** Sentences of a bilingual document that say the same. */
  readonly pairs: readonly SentencePair[]
}

/** How much is stored: documents, records by type, mentions, entities. */
export interface Totals {
  readonly documents: number
  readonly done: number
  readonly failed: number
  readonly records: Readonly<Record<EntityType, number>>
  readonly mentions: number
  readonly entities: number
}

/** The records of a corpus. Synchronous; one process writes, any number read. Nobody outside `store/` writes SQL. */
export interface Store {
  /** Zones and institutions across documents. */
  readonly entities: EntityStore
  /** What the checks found, within documents and between them. */
  readonly findings: FindingStore
  /** Decisions, and what they make of the mentions. */
  readonly review: ReviewStore
  /** Lists for screens. */
  readonly catalog: Catalog
  /** Files of a corpus by name, in no order that matters. */
  files(corpus: string): readonly StoredFile[]
  run(id: number): StoredRun | null
  lastRun(corpus: string): StoredRun | null
  beginRun(run: NewRun): number
  /** Takes an unfinished run up again, under its old id. */
  resumeRun(id: number, pid: number): void
  endRun(id: number, status: 'finished' | 'interrupted', finished: string): void
  /** All or nothing: one transaction. The same changes twice leave the same rows. */
  write(changes: readonly Change[], runId: number): void
  /** Cached candidates of a file, packed; null where the cache has none. */
  cachedCandidates(fileId: number): Uint8Array | null
  /** Keeps a user's own names under their version, where it is new. */
  keepOwnNames(version: string, rows: Uint8Array): void
  /** The names kept under a version; null where there are none. */
  ownNames(version: string): Uint8Array | null
  /** Removes texts and own names that no document has, and the oldest cached outputs over `maxBytes`. Returns the bytes set free of the cache. */
  trim(maxBytes: number): number
  /** In document order: by name, in the order of its UTF-8 bytes. */
  summaries(corpus?: string): readonly DocumentSummary[]
  totals(corpus?: string): Totals
  /** Documents whose name is `reference`, else ends in `/reference`, else whose id begins with it, else whose name holds it. */
  find(reference: string): readonly DocumentSummary[]
  document(fileId: number): StoredDocument | null
  /** The blocks of a document in text order; none where it has no text. */
  blocks(fileId: number): readonly Block[]
  /** Export lines in document order, then in text order. */
  exportLines(fileId?: number): Iterable<ExportLine>
  /**
   * Documents that the full-text index has for all terms, the best first: in their headings, texts and records, else in
   * their records only. Those to be checked against the text: the index knows no blanks and no punctuation.
   */
  searchDocuments(terms: readonly SearchTerm[], page: SearchPage): readonly DocumentSummary[]
  /** Makes the tokens of what people corrected and added in a document these; none for an empty text. */
  indexClaims(fileId: number, tokens: string): void
  close(): void
}

/** A part of the documents that the index has. */
export interface SearchPage {
  /** `records`: the terms must stand in the document's records. */
  readonly within: 'texts' | 'records'
  readonly offset: number
  readonly limit: number
}

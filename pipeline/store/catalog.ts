import type {
  DocumentState,
  EntityType,
  Issue,
  Language,
  Metadata,
  Publication,
  RejectReason,
  ReviewState,
} from '../../schemas/index.ts'
import type { ReviewItem } from './review-store.ts'
import type { DocumentSummary, StoredRun } from './store.ts'

/** A stretch of a list. */
export interface Stretch {
  readonly limit: number
  readonly offset: number
}

/** A stretch of a list, and how long the whole list is. */
export interface Listed<T> {
  readonly rows: readonly T[]
  readonly total: number
}

/** What other things need to refer to a document. */
export interface DocumentHead {
  readonly id: number
  readonly uri: string
  readonly language: Language | null
  readonly textSha256: string | null
  readonly metadata: Metadata
  /** What the document tells of its publication date, the best first. */
  readonly publication: readonly Publication[]
}

/** A line of the list of documents. */
export interface DocumentRow extends Omit<DocumentSummary, 'language'>, DocumentHead {
  /** Items that a person should look at, and those with a verdict. */
  readonly open: number
  readonly reviewed: number
}

/** Which documents are meant; absent fields do not matter. */
export interface DocumentFilter {
  readonly states?: readonly DocumentState[]
  readonly languages?: readonly Language[]
  /** Part of the name, as it is written. */
  readonly name?: string
  /** With something to look at, or without. */
  readonly open?: boolean
}

/** A document that is not done (`issue` is null), or one problem of a document. */
export interface ProblemRow {
  readonly fileId: number
  readonly uri: string
  readonly state: DocumentState
  readonly reason: string | null
  readonly issue: Issue | null
}

/** Which problems are meant; absent fields do not matter. */
export interface ProblemFilter {
  readonly states?: readonly DocumentState[]
  readonly codes?: readonly string[]
}

/** A run with the number of documents that it was the last to write. */
export interface RunRow extends StoredRun {
  readonly documents: number
}

/** A mention as it stands in a list of its like. */
export interface MentionPlace {
  readonly fileId: number
  readonly id: string
  readonly type: EntityType
  readonly start: number
  readonly end: number
  readonly quote: string
  readonly value: unknown
}

/** An item of a document as its text shows it; `value` is the extractor's, null where it says nothing. */
export type MarkRow = Pick<
  ReviewItem,
  'start' | 'end' | 'key' | 'type' | 'review' | 'flag' | 'open' | 'quote' | 'subject'
> & { readonly value: unknown }

/** Verdicts that are alike. */
export interface VerdictCount {
  readonly type: EntityType
  readonly language: Language
  /** Null for a mention that a person added. */
  readonly rule: string | null
  readonly state: Exclude<ReviewState, 'pending'>
  readonly reason: RejectReason | null
  readonly confidence: number | null
  readonly count: number
}

/** How many mentions a rule found in blocks of a language. */
export interface RuleMentions {
  readonly type: EntityType
  readonly language: Language
  readonly rule: string
  readonly count: number
}

/** Lists of what a store holds, a stretch at a time: for screens over large stores. */
export interface Catalog {
  /** Another text after every change of the store, whoever made it. */
  version(): string
  /** The same, of changes that were not made through this store: a run, or a decision of another process. */
  foreignVersion(): string
  /** By name in the order of its UTF-8 bytes, or those with the most open items first. */
  documents(filter: DocumentFilter, order: 'name' | 'open', stretch: Stretch): Listed<DocumentRow>
  document(fileId: number): DocumentRow | null
  heads(fileIds: readonly number[]): ReadonlyMap<number, DocumentHead>
  /** Documents by name before and after one. */
  neighbours(fileId: number): { readonly previous: number | null; readonly next: number | null }
  /** Store ids by the names of documents. */
  numbers(): ReadonlyMap<string, number>
  /** Documents by month of publication (`2024-05`), in order; null for those without a month. */
  months(): readonly { readonly month: string | null; readonly documents: number }[]
  /** Documents that are done and have no publication date. */
  undated(): number
  /** The last first, at most 500. */
  runs(): readonly RunRow[]
  /** Documents that are not done first, then problems by the name of their document. */
  problems(filter: ProblemFilter, stretch: Stretch): Listed<ProblemRow>
  /** How many documents are in each state, and problems of each code. */
  problemCounts(): {
    readonly states: Readonly<Record<string, number>>
    readonly codes: Readonly<Record<string, number>>
  }
  /** Mentions of a record, in text order. */
  mentionsOfRecord(fileId: number, record: string): readonly MentionPlace[]
  /** The items of a document that begin before an offset, as marks in its text, in text order. */
  marksOf(fileId: number, until: number): readonly MarkRow[]
  /** The first mention of a zone or institution in each of at most `limit` documents, by name. */
  mentionsOfEntity(type: EntityType, id: string, limit: number): readonly MentionPlace[]
  /** Verdicts that nobody contradicts; with `texts` (SHA-256) only of those that were made in these texts. */
  verdictCounts(texts?: readonly string[]): readonly VerdictCount[]
  ruleMentions(): readonly RuleMentions[]
}

import type { EntityType, Finding, FindingKind, FindingMention, ReviewState, Severity } from '../../schemas/index.ts'

/** Severities in the order of lists. */
export const SEVERITIES: readonly Severity[] = ['high', 'medium', 'low', 'info']

/** A mention of a finding, where it stands. Offsets count in the canonical text of its document. */
export interface FindingPlace extends FindingMention {
  readonly fileId: number
  readonly uri: string
  readonly type: EntityType
  readonly quote: string
  readonly start: number
  readonly end: number
  /** What people said of the mention, as of the last time that the database caught up with them. */
  readonly review: ReviewState
}

/** A finding with the places of its mentions, in their order. */
export interface PlacedFinding extends Finding {
  readonly places: readonly FindingPlace[]
}

/** What a list of findings holds; what is left out is not asked about. */
export interface FindingFilter {
  readonly kinds?: readonly FindingKind[]
  /** Without it all but `info`. */
  readonly severities?: readonly Severity[]
  /** Findings that speak of this file. */
  readonly fileId?: number
}

/** What looking for conflicts did. */
export interface Refreshed {
  /** Keys under which claims were compared. */
  readonly keys: number
  /** Files whose mentions got other doubts, in rising order. */
  readonly files: readonly number[]
}

/** The findings of a store. */
export interface FindingStore {
  /**
   * Looks for conflicts between documents, as far as anything changed since the last call; one transaction. What it leaves is the same as if
   * all documents had been written at once.
   */
  refresh(): Refreshed
  /** The doubtful first; then by id, a file after the other. */
  list(filter?: FindingFilter, limit?: number, offset?: number): readonly PlacedFinding[]
  count(filter?: FindingFilter): number
  /** Findings whose id begins with `reference`. */
  find(reference: string): readonly PlacedFinding[]
}

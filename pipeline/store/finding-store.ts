import type { EntityType, Finding, FindingKind, FindingMention, ReviewState, Severity } from '../../schemas/index.ts'
import type { FindingVerdict } from '../decisions/meet-settlements.ts'
import type { Settlement } from '../decisions/settlement.ts'

/** Severities in the order of lists. */
export const SEVERITIES: readonly Severity[] = ['high', 'medium', 'low', 'info']

/** A mention of a finding, where it stands. Offsets count in the canonical text of its document. */
export interface FindingPlace extends FindingMention {
  readonly fileId: number
  readonly uri: string
  /** Of the mention in its document. */
  readonly position: number
  readonly value: unknown
  readonly type: EntityType
  readonly quote: string
  readonly start: number
  readonly end: number
  /** What people said of the mention, as of the last time that the database caught up with them. */
  readonly review: ReviewState
}

/** A finding with the places of its mentions, in their order. */
export interface PlacedFinding extends Finding {
  /** The file that it is kept with. */
  readonly fileId: number
  readonly places: readonly FindingPlace[]
  /** What people said of it, as of the last time that the database caught up with them; null where nobody did. */
  readonly verdict: FindingVerdict | null
}

/** What people said of a finding. */
export interface JudgedFinding {
  readonly finding: Pick<PlacedFinding, 'id' | 'fileId'>
  readonly verdict: FindingVerdict
}

/** What a list of findings holds; what is left out is not asked about. */
export interface FindingFilter {
  readonly kinds?: readonly FindingKind[]
  /** Without it all but `info`. */
  readonly severities?: readonly Severity[]
  /** Findings that speak of this file. */
  readonly fileId?: number
  /** Findings that speak of the mention of this id. */
  readonly mention?: string
  /** Whether people settled them. */
  readonly settled?: boolean
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

  /** Keeps what people said of conflicts by subject; null forgets one. */
  saveSettlements(settlements: ReadonlyMap<string, Settlement | null>): void
  /** What people said of conflicts that may concern a document: on its text, its bytes, or under its name. */
  settlementsFor(fileId: number): readonly Settlement[]
  /** True where a person said something of a finding that speaks of this file. */
  hasVerdicts(fileId: number): boolean
  /** Files that such findings speak of. */
  judgedFiles(): ReadonlySet<number>
  /** Makes what people said of the findings that speak of a file what is given. */
  keepVerdicts(fileId: number, judged: readonly JudgedFinding[]): void
}

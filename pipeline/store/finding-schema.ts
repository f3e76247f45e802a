import type { FindingKind, Severity } from '../../schemas/index.ts'

/** What a document says of one sum, for comparison with other documents. */
export interface ClaimTable {
  source_file_id: number
  /** Position of its mention in the document. */
  position: number
  claim: string
}

/** The keys that a claim is found by: claims without a common key are never compared. */
export interface ClaimKeyTable {
  key: string
  source_file_id: number
  position: number
}

/** Keys of claims under which something changed since conflicts were last looked for. */
export interface PendingKeyTable {
  key: string
}

/** Files that changed since then. */
export interface PendingFileTable {
  source_file_id: number
}

/** What a check found: within a document, or (with `other_file_id` and `key`) between two. */
export interface FindingTable {
  source_file_id: number
  id: string
  kind: FindingKind
  severity: Severity
  /** 0 high, 1 medium, 2 low, 3 info: the order of lists. */
  rank: number
  finding: string
  other_file_id: number | null
  key: string | null
}

/** What the events about a conflict say, folded. */
export interface SettlementTable {
  subject: string
  settlement: string
}

/** Where the figures of a settled conflict stood, to find the documents that it may concern. */
export interface SettlementPlaceTable {
  subject: string
  text_sha256: string
  source: string
  document: string
}

/** What people said of a finding; made from findings and settlements. */
export interface FindingVerdictTable {
  source_file_id: number
  finding_id: string
  subject: string
  /** 1 where the finding needs nobody any more. */
  settled: number
  verdict: string
}

/** The tables of findings by their names. */
export interface FindingTables {
  claim: ClaimTable
  claim_key: ClaimKeyTable
  pending_key: PendingKeyTable
  pending_file: PendingFileTable
  finding: FindingTable
  settlement: SettlementTable
  settlement_place: SettlementPlaceTable
  finding_verdict: FindingVerdictTable
}

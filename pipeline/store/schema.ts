import type { Generated } from 'kysely'
import type { DocumentState, Issue, Language } from '../../schemas/index.ts'
import type { FindingTables } from './finding-schema.ts'
import type { ReviewTables } from './review-schema.ts'

/** A file of a corpus as the last run met it. `stamp` is null where the file must be read again to know whether it changed. */
export interface SourceFileTable {
  id: Generated<number>
  /** Corpus folder name, `/`, path below it; NFC. */
  uri: string
  /** The same as on disk: two names may be one in NFC. */
  raw_uri: string
  corpus: string
  size: number
  stamp: string | null
  /** `sha256:` and hex; null where the bytes were never read. */
  source_sha256: string | null
  sidecar_sha256: string | null
  encoding: string | null
  state: DocumentState
  reason: string | null
  /** A remark on the name itself, for example that another differs only in case. */
  note: string | null
  /** Version of the user's own names that what is stored of the file agrees with; null for none. */
  own_names: string | null
  /** The publication date that a person had set when it was read; null for none. */
  published: string | null
  /** The run that produced what is stored of the file. */
  run_id: number
  /** Mentions grouped to records, by type; for tables that need no join. */
  zones: number
  institutions: number
  amounts: number
  dates: number
  mentions: number
  problems: number
}

/** Canonical texts by their hash; files with the same text share one. */
export interface TextVersionTable {
  text_sha256: string
  text: string
  /** Length in UTF-16 code units. */
  units: number
}

/** What the stages before extraction made of a file; `document_id` is the hash of its bytes. */
export interface DocumentTable {
  source_file_id: number
  document_id: string
  text_sha256: string
  language: Language
  metadata: string
  publication: string
  blocks: string
  /** Sentences of a bilingual document that say the same. */
  pairs: string
}

/** Runs, the last of which may still go on. */
export interface RunTable {
  id: Generated<number>
  corpus: string
  /** ISO 8601, UTC. */
  started: string
  finished: string | null
  status: 'running' | 'interrupted' | 'finished'
  pid: number
  /** 1 where every document was asked for. */
  forced: number
  versions: string
  settings: string
}

/** Mentions in text order, as their run made them. `value` and `doubts` are JSON. */
export interface MentionTable {
  source_file_id: number
  /** Position in text order, from 0. */
  position: number
  id: string
  type: string
  start_offset: number
  end_offset: number
  quote: string
  language: string
  block: number
  value: string
  confidence: number | null
  doubts: string
  record_id: string
  extractor: string
  rule: string
  version: string
  run_id: number
}

/** Records of a document; `entity_id` is null but for zones and institutions. */
export interface RecordTable {
  source_file_id: number
  position: number
  id: string
  type: string
  value: string
  entity_id: string | null
}

/** A zone or an institution across documents, with the value of the first document by name that has it. */
export interface EntityTable {
  type: string
  id: string
  value: string
  first_uri: string
}

/** Problems inside a document, in the order in which the stages told them. */
export interface ProblemTable {
  source_file_id: number
  position: number
  code: string
  severity: Issue['severity']
  message: string
  stage: string
  start_offset: number | null
  end_offset: number | null
}

/** Candidates by extractor of a document as it was read by `document_version`; a cache that `trim` bounds. */
export interface StageOutputTable {
  source_file_id: number
  run_id: number
  bytes: number
  /** As `packCandidates` packs it. */
  output: Uint8Array
}

/** A user's own names as some file was extracted with them, to tell what changed since. */
export interface OwnNamesTable {
  version: string
  /** Packed by the engine. */
  rows: Buffer
}

/** The full-text index: the tokens of a document, of which only the index is kept. `rowid` is the source file's id. */
export interface SearchTable {
  rowid: number
  headings: string
  body: string
  records: string
}

/** The full-text index of what people corrected and added. */
export interface SearchClaimTable {
  rowid: number
  records: string
}

/** Every table; JSON stands in text columns, offsets are UTF-16 code units into the canonical text. */
export interface Tables extends FindingTables, ReviewTables {
  source_file: SourceFileTable
  text_version: TextVersionTable
  document: DocumentTable
  run: RunTable
  mention: MentionTable
  record: RecordTable
  entity: EntityTable
  problem: ProblemTable
  stage_output: StageOutputTable
  own_names: OwnNamesTable
  search: SearchTable
  search_claim: SearchClaimTable
}

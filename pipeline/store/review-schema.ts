/** A decisions file as the database last read it. */
export interface ReviewLogTable {
  file: string
  stamp: string
  /** Lines that are no events, as JSON. */
  broken: string
}

/** A mirror of the events in the decisions files; the files are what counts. */
export interface ReviewEventTable {
  file: string
  id: string
  subject: string
  actor: string
  ts: string
  action: string
  event: string
}

/** What the events of a subject make of a mention, folded. */
export interface DecisionTable {
  subject: string
  state: string
  decision: string
}

/** Where a decision was made, to find the documents that it may concern. */
export interface DecisionPlaceTable {
  subject: string
  text_sha256: string
  source: string
  document: string
}

/** Where a decision stands in a document, by the offsets of its text; made with the items. */
export interface DecisionSpanTable {
  source_file_id: number
  subject: string
  start_offset: number
  end_offset: number
}

/** The review state of one mention, or of a decision that no mention answers; made from mentions and decisions. */
export interface ReviewItemTable {
  source_file_id: number
  /** Id of the mention, or subject of the decision. */
  key: string
  /** Of the mention in the document; null where none answers. */
  position: number | null
  subject: string | null
  type: string
  language: string
  start_offset: number
  end_offset: number
  quote: string
  review: string
  flag: string | null
  contradiction: number
  /** 1 where a person should look. */
  open: number
  /** Between 0 and 1. */
  expected_error: number
  /** Codes, as JSON. */
  reasons: string
}

/** How many items are alike; triggers keep it up to date. */
export interface ReviewGroupTable {
  type: string
  language: string
  review: string
  /** Empty where there is none. */
  flag: string
  contradiction: number
  open: number
  /** Of the reasons, distinct and in order, apart by blanks. */
  codes: string
  count: number
}

/** Documents whose items must be made anew. */
export interface ReviewDueTable {
  source_file_id: number
}

/** What the store remembers of its decisions as a whole, such as where they stand. */
export interface ReviewSettingTable {
  name: string
  value: string
}

/** The mentions of a document before a run replaced or removed them. */
export interface MentionBeforeTable {
  raw_uri: string
  run_id: number
  /** The run that had found them. */
  made_by: number
  uri: string
  document_id: string
  text_sha256: string
  /** Packed by `packHistory`. */
  mentions: Uint8Array
}

/** The tables of decisions by their names. */
export interface ReviewTables {
  review_log: ReviewLogTable
  review_event: ReviewEventTable
  decision: DecisionTable
  decision_place: DecisionPlaceTable
  decision_span: DecisionSpanTable
  review_item: ReviewItemTable
  review_group: ReviewGroupTable
  review_due: ReviewDueTable
  review_setting: ReviewSettingTable
  mention_before: MentionBeforeTable
}

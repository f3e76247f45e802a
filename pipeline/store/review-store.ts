import type {
  Claim,
  Decision,
  DecisionEvent,
  DecisionFlag,
  EntityType,
  Language,
  ReviewState,
  Span,
} from '../../schemas/index.ts'
import type { BrokenLine, LogFile } from '../decisions/log-files.ts'
import type { DecisionSpan } from '../decisions/reconcile.ts'
import type { Target } from '../decisions/target.ts'

/** A decisions file as the database last read it. */
export interface StoredLog extends LogFile {
  readonly broken: readonly BrokenLine[]
}

/** Decisions on a document that is not stored any more. */
export interface HomelessDecisions {
  readonly document: string
  readonly decisions: number
}

/** What of the mirror changed with a file. */
export interface LogChange {
  /** Those whose events changed. */
  readonly subjects: readonly string[]
  /** Events that were known and are no longer in the file. */
  readonly lost: number
}

/** The review state of a mention, or of a decision that no mention answers. Offsets count in the text of now. */
export interface ReviewItem {
  /** Id of the mention, or subject of the decision. */
  readonly key: string
  /** Of the mention in the document; null where none answers. */
  readonly position: number | null
  /** Of the decision; null where there is none. */
  readonly subject: string | null
  readonly type: EntityType
  readonly language: Language
  readonly start: number
  readonly end: number
  readonly quote: string
  readonly review: ReviewState
  readonly flag: DecisionFlag | null
  readonly contradiction: boolean
  /** True where a person should look. */
  readonly open: boolean
  /** Between 0 and 1. */
  readonly expectedError: number
  /** Why, as codes. */
  readonly reasons: readonly string[]
}

/** An item with its document. */
export interface StoredItem extends ReviewItem {
  readonly fileId: number
  readonly document: string
}

/** A stored mention with all that a reviewer sees of it. */
export interface StoredMention {
  readonly id: string
  readonly position: number
  readonly type: EntityType
  readonly start: number
  readonly end: number
  readonly quote: string
  readonly language: Language
  readonly block: number
  readonly value: unknown
  readonly confidence: number | null
  readonly doubts: readonly string[]
  readonly record: string
  readonly extractor: string
  readonly rule: string
  readonly version: string
  readonly runId: number
}

/** What of a mention its item needs where nobody decided. */
export type MentionHead = Pick<
  StoredMention,
  'id' | 'position' | 'type' | 'start' | 'end' | 'quote' | 'language' | 'confidence' | 'doubts'
>

/** Which items are meant; absent fields do not matter. */
export interface ItemFilter {
  readonly open?: boolean
  readonly types?: readonly EntityType[]
  readonly languages?: readonly Language[]
  readonly states?: readonly ReviewState[]
  readonly flags?: readonly DecisionFlag[]
  readonly contradiction?: boolean
  /** Begins a reason, for example `scale-implausible`. */
  readonly reason?: string
  /** One of these begins a reason. */
  readonly anyReason?: readonly string[]
  /** Names of documents. */
  readonly documents?: readonly string[]
  /** Store ids of documents. */
  readonly files?: readonly number[]
  /** Only mentions that this run wrote. */
  readonly run?: number
}

/** Items that are alike. */
export interface ItemGroup
  extends Pick<ReviewItem, 'type' | 'language' | 'review' | 'flag' | 'contradiction' | 'open'> {
  /** Of their reasons, without what follows a colon. */
  readonly codes: readonly string[]
  readonly count: number
}

/** The place of the last item of a page, in the order of the queue. */
export type ItemCursor = readonly [expectedError: number, fileId: number, start: number, key: string]

/** Which events are meant; absent fields do not matter. */
export interface EventFilter {
  readonly actor?: string
  readonly actions?: readonly string[]
  readonly subject?: string
  /** ISO 8601: events from then on. */
  readonly since?: string
  readonly limit?: number
}

/** How many mentions of a rule people found right, and how many wrong. */
export interface RuleVerdicts {
  readonly extractor: string
  readonly rule: string
  readonly right: number
  readonly wrong: number
}

/** A mention before a run replaced it, with its context. */
export interface PastMention {
  readonly id: string
  readonly type: EntityType
  readonly start: number
  readonly end: number
  readonly quote: string
  readonly prefix: string
  readonly suffix: string
  readonly value: unknown
  readonly record: string
}

/** The mentions of a document as they were up to a run; null where the document was not there. */
export interface PastDocument {
  readonly document: string
  readonly textSha256: string
  readonly mentions: readonly PastMention[]
}

/** What the database keeps of review. Events mirror the files; all else is made from events and mentions. */
export interface ReviewStore {
  /** One immediate transaction: no other process decides meanwhile. */
  transaction<T>(work: () => T): T
  setting(name: string): string | null
  keepSetting(name: string, value: string): void

  logs(): readonly StoredLog[]
  /** Makes the mirror of a file what the file says. */
  replaceLog(log: StoredLog, events: readonly DecisionEvent[]): LogChange
  appendToLog(log: LogFile, events: readonly DecisionEvent[]): void
  /** Takes a file that is gone out of the mirror. */
  forgetLog(file: string): LogChange
  eventsOf(subjects: readonly string[]): DecisionEvent[]
  event(id: string): DecisionEvent | null
  /** The last first. */
  events(filter: EventFilter): DecisionEvent[]
  /** The greatest id that is known; null where there is no event. */
  lastEventId(): string | null

  saveDecisions(decisions: ReadonlyMap<string, Decision | null>): void
  decision(subject: string): Decision | null
  /** Every folded decision on a mention, in the order of the subjects. */
  decisions(): Iterable<Decision>
  decisionsFor(fileId: number): Decision[]
  /** Verdicts by rule, without those that people contradict. */
  ruleVerdicts(): readonly RuleVerdicts[]
  /** Documents that decisions of these subjects may concern. */
  filesTouchedBy(subjects: readonly string[]): number[]

  /** Documents that decisions are about and that are gone under this name, with these bytes and with this text; by name. */
  homeless(): readonly HomelessDecisions[]
  /** Documents where a decision on a zone or an institution is stale. */
  filesWithStaleNames(): number[]

  target(fileId: number): Target | null
  mentions(fileId: number): StoredMention[]
  /** The mentions of a document without their values, in text order. */
  mentionHeads(fileId: number): MentionHead[]
  mention(fileId: number, position: number): StoredMention | null
  /** The value that an entity has in the records; null where no record names it. */
  entityValue(type: EntityType, id: string): unknown
  dueFiles(): number[]
  /** Marks documents whose items are to be made anew. */
  markDue(fileIds: readonly number[]): void
  /** Makes the items of a document what is given, with the places of its decisions, and the document no longer due. */
  writeItems(fileId: number, items: readonly ReviewItem[], spans: readonly DecisionSpan[]): void
  /** Puts items in the place of those of some keys, and places in that of those of some decisions. */
  replaceItems(
    fileId: number,
    old: { readonly keys: readonly string[]; readonly subjects: readonly string[] },
    now: { readonly items: readonly ReviewItem[]; readonly spans: readonly DecisionSpan[] },
  ): void
  /** Mentions that overlap a stretch of the text. */
  mentionsIn(fileId: number, span: Span): StoredMention[]
  /** Decisions that overlap a stretch of the text, by where they stood when the items were made. */
  decisionsIn(fileId: number, span: Span): DecisionSpan[]
  /** Where a decision stood when the items were made; none where it stands nowhere in this document. */
  spanOf(fileId: number, subject: string): DecisionSpan[]
  /** What people corrected and added in a document. */
  claims(fileId: number): Claim[]
  items(fileId: number): ReviewItem[]
  /** Documents with an item that a decision is about. */
  decidedFiles(): ReadonlySet<number>
  item(fileId: number, key: string): StoredItem | null
  /** The item of a document that shows a decision; null where none does. */
  itemOfSubject(fileId: number, subject: string): StoredItem | null
  /** Items of a mention id or a subject, or of an unambiguous beginning of one. */
  findItems(reference: string): StoredItem[]
  /** The most doubtful first. */
  page(filter: ItemFilter, limit: number, after: ItemCursor | null): StoredItem[]
  count(filter: ItemFilter): number
  /** How many items there are, by all that a screen counts at once; with a filter only the items that it means. */
  groups(filter?: ItemFilter): readonly ItemGroup[]
  countsBy(column: 'type' | 'review' | 'flag' | 'language', filter: ItemFilter): Readonly<Record<string, number>>

  /** Documents that some run after `run` replaced or removed, with what they held up to `run`, by name on disk. */
  past(run: number): ReadonlyMap<string, PastDocument | null>
  /** What a document holds now, by its name on disk; null where it is not there. */
  present(rawUri: string): PastDocument | null
  /** Store id of a document by its name on disk; null where it is not there. */
  fileNamed(rawUri: string): number | null
  /** Runs that wrote something, the last first. */
  runs(): readonly number[]
  /** The first run after which what was replaced is still kept. */
  keptSince(): number
}

import type { Database } from 'better-sqlite3'
import type { Claim, Decision, Span } from '../../schemas/index.ts'
import type { DecisionSpan } from '../decisions/reconcile.ts'
import { insertOf, prepare, query } from './query.ts'
import { all, execute, inParts } from './review-queries.ts'
import type { ReviewItem, ReviewStore, StoredMention } from './review-store.ts'
import { toMention } from './sqlite-items.ts'

const COLUMNS = [
  'source_file_id',
  'key',
  'position',
  'subject',
  'type',
  'language',
  'start_offset',
  'end_offset',
  'quote',
  'review',
  'flag',
  'contradiction',
  'open',
  'expected_error',
  'reasons',
] as const

const valuesOf = (fileId: number, item: ReviewItem): unknown[] => [
  fileId,
  item.key,
  item.position,
  item.subject,
  item.type,
  item.language,
  item.start,
  item.end,
  item.quote,
  item.review,
  item.flag,
  Number(item.contradiction),
  Number(item.open),
  item.expectedError,
  JSON.stringify(item.reasons),
]

/** Keeps where decisions stand in a document. */
function spanWriter(db: Database): (fileId: number, spans: readonly DecisionSpan[]) => void {
  const insert = prepare(db, insertOf('decision_span', ['source_file_id', 'subject', 'start_offset', 'end_offset']))
  return (fileId, spans) => {
    for (const { subject, start, end } of spans) insert.run(fileId, subject, start, end)
  }
}

/** Makes the items of a document what is given; rows that stay the same are not touched. */
export function itemWriter(db: Database): ReviewStore['writeItems'] {
  const existing = prepare(db, query.selectFrom('review_item').selectAll().where('source_file_id', '=', 0))
  const drop = prepare(db, query.deleteFrom('review_item').where('source_file_id', '=', 0).where('key', '=', ''))
  const insert = prepare(db, insertOf('review_item', COLUMNS))
  const dropSpans = prepare(db, query.deleteFrom('decision_span').where('source_file_id', '=', 0))
  const done = prepare(db, query.deleteFrom('review_due').where('source_file_id', '=', 0))
  const writeSpans = spanWriter(db)
  return (fileId, items, spans) => {
    const now = new Map(items.map((item) => [item.key, valuesOf(fileId, item)]))
    for (const row of existing.all(fileId)) {
      const values = now.get(row.key)
      if (values !== undefined && COLUMNS.every((column, i) => row[column] === values[i])) now.delete(row.key)
      else drop.run(fileId, row.key)
    }
    for (const values of now.values()) insert.run(...values)
    dropSpans.run(fileId)
    writeSpans(fileId, spans)
    done.run(fileId)
  }
}

/** Puts items and places of decisions in the place of old ones. */
export function replaceItems(db: Database, ...[fileId, old, now]: Parameters<ReviewStore['replaceItems']>): void {
  for (const keys of inParts(old.keys))
    execute(db, query.deleteFrom('review_item').where('source_file_id', '=', fileId).where('key', 'in', keys))
  for (const subjects of inParts(old.subjects))
    execute(db, query.deleteFrom('decision_span').where('source_file_id', '=', fileId).where('subject', 'in', subjects))
  const insert = prepare(db, insertOf('review_item', COLUMNS))
  for (const item of now.items) insert.run(...valuesOf(fileId, item))
  spanWriter(db)(fileId, now.spans)
}

/** Mentions that overlap a stretch of the text. */
export const mentionsIn = (db: Database, fileId: number, { start, end }: Span): StoredMention[] =>
  all(
    db,
    query
      .selectFrom('mention')
      .selectAll()
      .where('source_file_id', '=', fileId)
      .where('start_offset', '<', end)
      .where('end_offset', '>', start)
      .orderBy('position'),
  ).map(toMention)

const spansOf = (fileId: number) =>
  query
    .selectFrom('decision_span')
    .select(['subject', 'start_offset as start', 'end_offset as end'])
    .where('source_file_id', '=', fileId)

/** Decisions that overlap a stretch of the text. */
export const decisionsIn = (db: Database, fileId: number, { start, end }: Span): DecisionSpan[] =>
  all(db, spansOf(fileId).where('start_offset', '<', end).where('end_offset', '>', start))

/** Where a decision stands in a document. */
export const spanOf = (db: Database, fileId: number, subject: string): DecisionSpan[] =>
  all(db, spansOf(fileId).where('subject', '=', subject))

/** What people corrected and added in a document. */
export const claimsOf = (db: Database, fileId: number): Claim[] =>
  all(
    db,
    query
      .selectFrom('decision_span')
      .innerJoin('decision', 'decision.subject', 'decision_span.subject')
      .select('decision.decision')
      .where('decision_span.source_file_id', '=', fileId)
      .where('decision.state', 'in', ['corrected', 'added'])
      .orderBy('decision.subject'),
  ).flatMap(({ decision }) => (JSON.parse(decision) as Decision).verdict.claim ?? [])

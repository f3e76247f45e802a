import type { Database } from 'better-sqlite3'
import { sql } from 'kysely'
import type { Block } from '../../schemas/index.ts'
import type { Target } from '../decisions/target.ts'
import { insertOf, prepare, query } from './query.ts'
import { all, itemsWhere } from './review-queries.ts'
import type { ItemGroup, MentionHead, ReviewItem, StoredItem, StoredMention } from './review-store.ts'
import type { Tables } from './schema.ts'

type ItemRow = Tables['review_item']

function toItem(row: ItemRow): ReviewItem {
  const { key, position, subject, type, language, quote, review, flag } = row
  return {
    key,
    position,
    subject,
    type,
    language,
    start: row.start_offset,
    end: row.end_offset,
    quote,
    review,
    flag,
    contradiction: row.contradiction === 1,
    open: row.open === 1,
    expectedError: row.expected_error,
    reasons: JSON.parse(row.reasons),
  } as ReviewItem
}

/** A row of items with its document's name. */
export const toStoredItem = (row: ItemRow & { uri: string }): StoredItem => ({
  ...toItem(row),
  fileId: row.source_file_id,
  document: row.uri,
})

type GroupRow = Pick<ItemRow, 'type' | 'language' | 'review' | 'flag' | 'contradiction' | 'open'> & { count: number }

const toGroup = (row: GroupRow, codes: readonly string[]): ItemGroup => {
  const { type, language, review, flag, contradiction, open, count } = row
  const flags = { flag: flag || null, contradiction: contradiction === 1, open: open === 1 }
  return { type, language, review, ...flags, codes, count } as ItemGroup
}

/** A row of items that are alike, as they are counted when they are asked for. */
export const toItemGroup = (row: GroupRow & { reasons: string }): ItemGroup => {
  const codes = (JSON.parse(row.reasons) as string[]).map((reason) => reason.split(':', 1)[0] ?? '')
  return toGroup(row, [...new Set(codes)].sort())
}

/** A row of items that are alike, as it is kept. */
export const keptItemGroup = (row: GroupRow & { codes: string }): ItemGroup =>
  toGroup(row, row.codes === '' ? [] : row.codes.split(' '))

/** The items of a document, mentions first, in text order. */
export const itemsOf = (db: Database, fileId: number): ReviewItem[] =>
  all(
    db,
    query
      .selectFrom('review_item')
      .selectAll()
      .where('source_file_id', '=', fileId)
      .orderBy('start_offset')
      .orderBy('key'),
  ).map(toItem)

const MOST_FOUND = 20

/** Items whose key or decision is `reference`, else begins with it. */
export function findItems(db: Database, reference: string): StoredItem[] {
  const exact = all(
    db,
    itemsWhere({}).where((eb) =>
      eb.or([eb('review_item.key', '=', reference), eb('review_item.subject', '=', reference)]),
    ),
  )
  if (exact.length > 0 || reference.length < 4) return exact.map(toStoredItem)
  const next = `${reference}\u{10FFFF}`
  const begins = itemsWhere({}).where('review_item.key', '>=', reference).where('review_item.key', '<', next)
  return all(db, begins.limit(MOST_FOUND)).map(toStoredItem)
}

/** The text of a document that decisions are found in; null where it has none. Blocks are read when they are asked for. */
export function targetOf(db: Database, fileId: number): Target | null {
  const [row] = all(
    db,
    query
      .selectFrom('source_file')
      .innerJoin('document', 'document.source_file_id', 'source_file.id')
      .innerJoin('text_version', 'text_version.text_sha256', 'document.text_sha256')
      .innerJoin('run', 'run.id', 'source_file.run_id')
      .select(['source_file.uri', 'document.document_id', 'document.text_sha256', 'document.blocks'])
      .select(['text_version.text', 'run.versions'])
      .where('source_file.id', '=', fileId),
  )
  if (row === undefined) return null
  let blocks: readonly Block[] | undefined
  return {
    document: row.uri,
    source: row.document_id,
    textSha256: row.text_sha256,
    text: row.text,
    parser: (JSON.parse(row.versions) as { document: string }).document,
    get blocks() {
      blocks ??= JSON.parse(row.blocks) as Block[]
      return blocks
    },
  }
}

const NO_DOUBTS = '[]'

/** A mention; its value is read when it is asked for. */
export function toMention(row: Tables['mention']): StoredMention {
  const { id, position, type, start_offset: start, end_offset: end, quote, language, block, confidence } = row
  const { extractor, rule, version, record_id: record, run_id: runId } = row
  const doubts = row.doubts === NO_DOUBTS ? [] : JSON.parse(row.doubts)
  let value: unknown
  return {
    ...{ id, position, type, start, end, quote, language, block, confidence },
    ...{ doubts, record, extractor, rule, version, runId },
    get value() {
      value ??= JSON.parse(row.value)
      return value
    },
  } as StoredMention
}

/** The mentions of a document in text order. */
export const mentionsOf = (db: Database, fileId: number): StoredMention[] =>
  all(db, query.selectFrom('mention').selectAll().where('source_file_id', '=', fileId).orderBy('position')).map(
    toMention,
  )

/** The mentions of a document without their values, in text order. */
export const mentionHeadsOf = (db: Database, fileId: number): MentionHead[] =>
  all(
    db,
    query
      .selectFrom('mention')
      .select(['id', 'position', 'type', 'start_offset as start', 'end_offset as end', 'quote', 'language'])
      .select(['confidence', 'doubts'])
      .where('source_file_id', '=', fileId)
      .orderBy('position'),
  ).map((row) => ({ ...row, doubts: JSON.parse(row.doubts) }) as MentionHead)

/** The mention at a position of a document; null where there is none. */
export function mentionAt(db: Database, fileId: number, position: number): StoredMention | null {
  const wanted = query.selectFrom('mention').selectAll().where('source_file_id', '=', fileId)
  const [row] = all(db, wanted.where('position', '=', position))
  return row === undefined ? null : toMention(row)
}

/** The value that an entity has in the records; null where no record names it. */
export function entityValue(db: Database, type: string, id: string): unknown {
  const [row] = all(db, query.selectFrom('entity').select('value').where('type', '=', type).where('id', '=', id))
  return row === undefined ? null : JSON.parse(row.value)
}

/** One item; null where there is none. */
export function itemOf(db: Database, fileId: number, key: string): StoredItem | null {
  const wanted = itemsWhere({}).where('review_item.source_file_id', '=', fileId).where('review_item.key', '=', key)
  const [row] = all(db, wanted)
  return row === undefined ? null : toStoredItem(row)
}

/** The item of a document that shows a decision; null where none does. */
export function itemOfSubject(db: Database, fileId: number, subject: string): StoredItem | null {
  const shown = itemsWhere({}).where('review_item.subject', '=', subject)
  const [row] = all(db, shown.where('review_item.source_file_id', '=', fileId).limit(1))
  return row === undefined ? null : toStoredItem(row)
}

/** Marks documents whose items are to be made anew. */
export function markDue(db: Database, fileIds: readonly number[]): void {
  const insert = prepare(
    db,
    insertOf('review_due', ['source_file_id']).onConflict((c) => c.column('source_file_id').doNothing()),
  )
  for (const id of fileIds) insert.run(id)
}

/** Documents whose items are to be made anew. */
export const dueFiles = (db: Database): number[] =>
  all(db, query.selectFrom('review_due').selectAll().orderBy('source_file_id')).map((row) => row.source_file_id)

/** Documents with an item that a decision is about. */
export function decidedFiles(db: Database): ReadonlySet<number> {
  // The sign keeps the planner from reading all items in the order of their key instead of those with a subject.
  const wanted = query
    .selectFrom('review_item')
    .select(sql<number>`+source_file_id`.as('source_file_id'))
    .where('subject', '>', '')
    .distinct()
  return new Set(all(db, wanted).map((row) => row.source_file_id))
}

/** Documents where a decision on a zone or an institution is stale. */
export const filesWithStaleNames = (db: Database): number[] =>
  all(
    db,
    query
      .selectFrom('review_item')
      .select('source_file_id')
      .distinct()
      .where('flag', '=', 'stale')
      .where('type', 'in', ['zone', 'institution']),
  ).map((row) => row.source_file_id)

import { type Kysely, sql } from 'kysely'
import { createIndex, key, ofFile, required, strict } from './columns.ts'

async function createEvents(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('review_log')
    .addColumn('file', 'text', key)
    .addColumn('stamp', 'text', required)
    .addColumn('broken', 'text', required)
    .modifyEnd(strict)
    .execute()
  await db.schema
    .createTable('review_event')
    .addColumn('file', 'text', (c) => c.notNull().references('review_log.file').onDelete('cascade'))
    .addColumn('id', 'text', required)
    .addColumn('subject', 'text', required)
    .addColumn('actor', 'text', required)
    .addColumn('ts', 'text', required)
    .addColumn('action', 'text', required)
    .addColumn('event', 'text', required)
    .addPrimaryKeyConstraint('review_event_key', ['id', 'file'])
    .modifyEnd(strict)
    .execute()
  await db.schema.createIndex('review_event_subject').on('review_event').column('subject').execute()
  await db.schema.createIndex('review_event_action').on('review_event').columns(['action', 'id']).execute()
  await db.schema.createIndex('review_event_file').on('review_event').column('file').execute()
}

async function createDecisions(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('decision')
    .addColumn('subject', 'text', key)
    .addColumn('state', 'text', required)
    .addColumn('decision', 'text', required)
    .modifyEnd(strict)
    .execute()
  await db.schema
    .createTable('decision_place')
    .addColumn('subject', 'text', (c) => c.notNull().references('decision.subject').onDelete('cascade'))
    .addColumn('text_sha256', 'text', required)
    .addColumn('source', 'text', required)
    .addColumn('document', 'text', required)
    .addPrimaryKeyConstraint('decision_place_key', ['subject', 'text_sha256'])
    .modifyEnd(strict)
    .execute()
  for (const column of ['text_sha256', 'source', 'document'])
    await db.schema.createIndex(`decision_place_${column}`).on('decision_place').column(column).execute()
}

async function createItems(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('review_item')
    .addColumn('source_file_id', 'integer', ofFile)
    .addColumn('key', 'text', required)
    .addColumn('position', 'integer')
    .addColumn('subject', 'text')
    .addColumn('type', 'text', required)
    .addColumn('language', 'text', required)
    .addColumn('start_offset', 'integer', required)
    .addColumn('end_offset', 'integer', required)
    .addColumn('quote', 'text', required)
    .addColumn('review', 'text', required)
    .addColumn('flag', 'text')
    .addColumn('contradiction', 'integer', required)
    .addColumn('open', 'integer', required)
    .addColumn('expected_error', 'real', required)
    .addColumn('reasons', 'text', required)
    .addPrimaryKeyConstraint('review_item_key', ['source_file_id', 'key'])
    .modifyEnd(sql`strict, without rowid`)
    .execute()
  await createIndex(db, 'review_item', 'queue', [
    'open',
    'expected_error desc',
    'source_file_id',
    'start_offset',
    'key',
  ])
  await createIndex(db, 'review_item', 'name', ['key'])
  await createIndex(db, 'review_item', 'subject', ['subject'])
}

async function createRest(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('review_due')
    .addColumn('source_file_id', 'integer', (c) => ofFile(c).primaryKey())
    .modifyEnd(strict)
    .execute()
  await db.schema
    .createTable('review_setting')
    .addColumn('name', 'text', key)
    .addColumn('value', 'text', required)
    .modifyEnd(strict)
    .execute()
  await db.schema
    .createTable('mention_before')
    .addColumn('raw_uri', 'text', required)
    .addColumn('run_id', 'integer', required)
    .addColumn('made_by', 'integer', required)
    .addColumn('uri', 'text', required)
    .addColumn('document_id', 'text', required)
    .addColumn('text_sha256', 'text', required)
    .addColumn('mentions', 'blob', required)
    .addPrimaryKeyConstraint('mention_before_key', ['raw_uri', 'run_id'])
    .modifyEnd(strict)
    .execute()
}

/** What review adds: events, folded decisions, the state of each mention, and mentions of earlier runs. */
export async function createReview(db: Kysely<unknown>): Promise<void> {
  await createEvents(db)
  await createDecisions(db)
  await createItems(db)
  await createRest(db)
  // What an older version stored has no items yet.
  await db.executeQuery(sql`insert into review_due select source_file_id from document`.compile(db))
}

/** Where decisions stand, so that one more touches only what stands near it. */
export async function createSpans(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('decision_span')
    .addColumn('source_file_id', 'integer', ofFile)
    .addColumn('subject', 'text', required)
    .addColumn('start_offset', 'integer', required)
    .addColumn('end_offset', 'integer', required)
    .addPrimaryKeyConstraint('decision_span_key', ['source_file_id', 'subject'])
    .modifyEnd(sql`strict, without rowid`)
    .execute()
  // Documents with decisions have no places yet.
  await db.executeQuery(
    sql`insert or ignore into review_due select d.source_file_id from document d where exists (
      select 1 from decision_place p where p.text_sha256 = d.text_sha256 or p.source = d.document_id
    ) or exists (
      select 1 from source_file f join decision_place p on p.document = f.uri where f.id = d.source_file_id
    )`.compile(db),
  )
}

import { type Kysely, type Migration, sql } from 'kysely'
import { key, ofFile, required, strict } from './columns.ts'
import { createFindings, createSettlements } from './finding-migration.ts'
import { countReview } from './review-counts-migration.ts'
import { createReview, createSpans } from './review-migration.ts'
import { createClaimSearch, createSearch } from './search-migration.ts'

async function createFiles(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('run')
    .addColumn('id', 'integer', key)
    .addColumn('corpus', 'text', required)
    .addColumn('started', 'text', required)
    .addColumn('finished', 'text')
    .addColumn('status', 'text', required)
    .addColumn('pid', 'integer', required)
    .addColumn('forced', 'integer', required)
    .addColumn('versions', 'text', required)
    .addColumn('settings', 'text', required)
    .modifyEnd(strict)
    .execute()
  let files = db.schema
    .createTable('source_file')
    .addColumn('id', 'integer', key)
    .addColumn('uri', 'text', required)
    .addColumn('raw_uri', 'text', (c) => c.notNull().unique())
    .addColumn('corpus', 'text', required)
    .addColumn('size', 'integer', required)
    .addColumn('stamp', 'text')
    .addColumn('source_sha256', 'text')
    .addColumn('sidecar_sha256', 'text')
    .addColumn('encoding', 'text')
    .addColumn('state', 'text', required)
    .addColumn('reason', 'text')
    .addColumn('note', 'text')
    .addColumn('run_id', 'integer', (c) => c.notNull().references('run.id'))
  for (const count of ['zones', 'institutions', 'amounts', 'dates', 'mentions', 'problems'])
    files = files.addColumn(count, 'integer', required)
  await files.modifyEnd(strict).execute()
  await db.schema.createIndex('source_file_uri').on('source_file').columns(['uri', 'raw_uri']).execute()
}

async function createTexts(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('text_version')
    .addColumn('text_sha256', 'text', key)
    .addColumn('text', 'text', required)
    .addColumn('units', 'integer', required)
    .modifyEnd(strict)
    .execute()
  await db.schema
    .createTable('document')
    .addColumn('source_file_id', 'integer', (c) => ofFile(c).primaryKey())
    .addColumn('document_id', 'text', required)
    .addColumn('text_sha256', 'text', (c) => c.notNull().references('text_version.text_sha256'))
    .addColumn('language', 'text', required)
    .addColumn('metadata', 'text', required)
    .addColumn('publication', 'text', required)
    .addColumn('blocks', 'text', required)
    .addColumn('pairs', 'text', required)
    .modifyEnd(strict)
    .execute()
  await db.schema.createIndex('document_text').on('document').column('text_sha256').execute()
  await db.schema
    .createTable('stage_output')
    .addColumn('source_file_id', 'integer', (c) => ofFile(c).primaryKey())
    .addColumn('run_id', 'integer', required)
    .addColumn('bytes', 'integer', required)
    .addColumn('output', 'blob', required)
    .modifyEnd(strict)
    .execute()
}

async function createMentions(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('mention')
    .addColumn('source_file_id', 'integer', ofFile)
    .addColumn('position', 'integer', required)
    .addColumn('id', 'text', required)
    .addColumn('type', 'text', required)
    .addColumn('start_offset', 'integer', required)
    .addColumn('end_offset', 'integer', required)
    .addColumn('quote', 'text', required)
    .addColumn('language', 'text', required)
    .addColumn('block', 'integer', required)
    .addColumn('value', 'text', required)
    .addColumn('confidence', 'real')
    .addColumn('doubts', 'text', required)
    .addColumn('record_id', 'text', required)
    .addColumn('extractor', 'text', required)
    .addColumn('rule', 'text', required)
    .addColumn('version', 'text', required)
    .addColumn('run_id', 'integer', (c) => c.notNull().references('run.id'))
    .addPrimaryKeyConstraint('mention_key', ['source_file_id', 'position'])
    .modifyEnd(strict)
    .execute()
}

async function createRecords(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('record')
    .addColumn('source_file_id', 'integer', ofFile)
    .addColumn('position', 'integer', required)
    .addColumn('id', 'text', required)
    .addColumn('type', 'text', required)
    .addColumn('value', 'text', required)
    .addColumn('entity_id', 'text')
    .addPrimaryKeyConstraint('record_key', ['source_file_id', 'position'])
    .modifyEnd(strict)
    .execute()
  await db.schema.createIndex('record_entity').on('record').columns(['type', 'entity_id']).execute()
  await db.schema
    .createTable('entity')
    .addColumn('type', 'text', required)
    .addColumn('id', 'text', required)
    .addColumn('value', 'text', required)
    .addColumn('first_uri', 'text', required)
    .addPrimaryKeyConstraint('entity_key', ['type', 'id'])
    .modifyEnd(strict)
    .execute()
  await db.schema.createIndex('entity_first').on('entity').column('first_uri').execute()
  await db.schema
    .createTable('problem')
    .addColumn('source_file_id', 'integer', ofFile)
    .addColumn('position', 'integer', required)
    .addColumn('code', 'text', required)
    .addColumn('severity', 'text', required)
    .addColumn('message', 'text', required)
    .addColumn('stage', 'text', required)
    .addColumn('start_offset', 'integer')
    .addColumn('end_offset', 'integer')
    .addPrimaryKeyConstraint('problem_key', ['source_file_id', 'position'])
    .modifyEnd(strict)
    .execute()
}

async function createOwnNames(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('source_file').addColumn('own_names', 'text').execute()
  await db.schema
    .createTable('own_names')
    .addColumn('version', 'text', key)
    .addColumn('rows', 'blob', required)
    .modifyEnd(strict)
    .execute()
}

async function addPublished(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('source_file').addColumn('published', 'text').execute()
}

/** Candidates that were packed in another way are found again when they are asked for. */
async function forgetOutputs(db: Kysely<unknown>): Promise<void> {
  await sql`delete from stage_output`.execute(db)
}

/** Every migration by name, applied in the order of the names; a name never changes once released. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-create': {
    async up(db) {
      await createFiles(db)
      await createTexts(db)
      await createMentions(db)
      await createRecords(db)
    },
  },
  '0002-own-names': { up: createOwnNames },
  '0003-review': { up: createReview },
  '0004-findings': { up: createFindings },
  '0005-search': { up: createSearch },
  '0006-published': { up: addPublished },
  '0007-search-claims': { up: createClaimSearch },
  '0008-review-counts': { up: countReview },
  '0009-settlements': { up: createSettlements },
  '0010-packed-rows': { up: forgetOutputs },
  '0011-decision-spans': { up: createSpans },
  '0012-plain-rows': { up: forgetOutputs },
}

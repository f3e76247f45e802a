import { type Kysely, sql } from 'kysely'
import { createIndex, key, ofFile, required, strict } from './columns.ts'

async function createClaims(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('claim')
    .addColumn('source_file_id', 'integer', ofFile)
    .addColumn('position', 'integer', required)
    .addColumn('claim', 'text', required)
    .addPrimaryKeyConstraint('claim_pk', ['source_file_id', 'position'])
    .modifyEnd(strict)
    .execute()
  await db.schema
    .createTable('claim_key')
    .addColumn('key', 'text', required)
    .addColumn('source_file_id', 'integer', ofFile)
    .addColumn('position', 'integer', required)
    .addPrimaryKeyConstraint('claim_key_pk', ['key', 'source_file_id', 'position'])
    .modifyEnd(sql`without rowid, strict`)
    .execute()
  await db.schema.createIndex('claim_key_file').on('claim_key').column('source_file_id').execute()
}

/** What was changed since conflicts were looked for last: it outlives a killed run. */
async function createPending(db: Kysely<unknown>): Promise<void> {
  await db.schema.createTable('pending_key').addColumn('key', 'text', key).modifyEnd(strict).execute()
  await db.schema
    .createTable('pending_file')
    .addColumn('source_file_id', 'integer', (c) => ofFile(c).primaryKey())
    .modifyEnd(strict)
    .execute()
}

/** Claims, findings, and indexes for pages of entities. */
export async function createFindings(db: Kysely<unknown>): Promise<void> {
  await createClaims(db)
  await createPending(db)
  await db.schema
    .createTable('finding')
    .addColumn('source_file_id', 'integer', ofFile)
    .addColumn('id', 'text', required)
    .addColumn('kind', 'text', required)
    .addColumn('severity', 'text', required)
    .addColumn('rank', 'integer', required)
    .addColumn('finding', 'text', required)
    .addColumn('other_file_id', 'integer', (c) => c.references('source_file.id').onDelete('cascade'))
    .addColumn('key', 'text')
    .addPrimaryKeyConstraint('finding_pk', ['source_file_id', 'id'])
    .modifyEnd(strict)
    .execute()
  await createIndex(db, 'finding', 'other', ['other_file_id'])
  await createIndex(db, 'finding', 'key', ['key'])
  await createIndex(db, 'finding', 'id', ['id'])
  await createIndex(db, 'finding', 'rank', ['rank', 'id'])
}

/** What people said of conflicts, and what that makes of the findings of now. */
export async function createSettlements(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('settlement')
    .addColumn('subject', 'text', key)
    .addColumn('settlement', 'text', required)
    .modifyEnd(strict)
    .execute()
  await db.schema
    .createTable('settlement_place')
    .addColumn('subject', 'text', (c) => c.notNull().references('settlement.subject').onDelete('cascade'))
    .addColumn('text_sha256', 'text', required)
    .addColumn('source', 'text', required)
    .addColumn('document', 'text', required)
    .addPrimaryKeyConstraint('settlement_place_key', ['subject', 'text_sha256', 'source', 'document'])
    .modifyEnd(strict)
    .execute()
  for (const column of ['text_sha256', 'source', 'document'])
    await db.schema.createIndex(`settlement_place_${column}`).on('settlement_place').column(column).execute()
  await db.schema
    .createTable('finding_verdict')
    .addColumn('source_file_id', 'integer', ofFile)
    .addColumn('finding_id', 'text', required)
    .addColumn('subject', 'text', required)
    .addColumn('settled', 'integer', required)
    .addColumn('verdict', 'text', required)
    .addPrimaryKeyConstraint('finding_verdict_key', ['source_file_id', 'finding_id'])
    .modifyEnd(strict)
    .execute()
}

import { type Kysely, sql } from 'kysely'
import { key, ofFile, required, strict } from './columns.ts'

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
  const index = (name: string, columns: readonly string[]) =>
    db.schema
      .createIndex(`finding_${name}`)
      .on('finding')
      .columns([...columns] as never)
      .execute()
  await index('other', ['other_file_id'])
  await index('key', ['key'])
  await index('id', ['id'])
  await index('rank', ['rank', 'id'])
}

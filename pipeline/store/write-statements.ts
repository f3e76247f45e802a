import type { Database } from 'better-sqlite3'
import { sql } from 'kysely'
import { findingStatements } from './finding-writes.ts'
import { historyStatements } from './history.ts'
import { insertOf, prepare, query } from './query.ts'

/** The columns of a file, in the order in which they are bound. */
export const FILE_COLUMNS = [
  'uri',
  'raw_uri',
  'corpus',
  'size',
  'stamp',
  'source_sha256',
  'sidecar_sha256',
  'encoding',
  'state',
  'reason',
  'note',
  'own_names',
  'published',
  'run_id',
  'zones',
  'institutions',
  'amounts',
  'dates',
  'mentions',
  'problems',
] as const

const DOCUMENT_COLUMNS = [
  'source_file_id',
  'document_id',
  'text_sha256',
  'language',
  'metadata',
  'publication',
  'blocks',
  'pairs',
] as const

const MENTION_COLUMNS = [
  'source_file_id',
  'position',
  'run_id',
  'id',
  'type',
  'start_offset',
  'end_offset',
  'quote',
  'language',
  'block',
  'value',
  'confidence',
  'doubts',
  'record_id',
  'extractor',
  'rule',
  'version',
] as const

const PROBLEM_COLUMNS = [
  'source_file_id',
  'position',
  'code',
  'severity',
  'message',
  'stage',
  'start_offset',
  'end_offset',
] as const

function fileStatements(db: Database) {
  return {
    insertFile: prepare(
      db,
      insertOf('source_file', FILE_COLUMNS).onConflict((c) =>
        c
          .column('raw_uri')
          .doUpdateSet((eb) => Object.fromEntries(FILE_COLUMNS.map((n) => [n, eb.ref(`excluded.${n}`)]))),
      ),
    ),
    updateFacts: prepare(
      db,
      query
        .updateTable('source_file')
        .set({
          uri: '',
          raw_uri: '',
          size: 0,
          stamp: '',
          source_sha256: '',
          sidecar_sha256: '',
          note: '',
          own_names: '',
          published: '',
        })
        .where('id', '=', 0),
    ),
    fileById: prepare(db, query.selectFrom('source_file').select(['uri', 'raw_uri']).where('id', '=', 0)),
    deleteFile: prepare(db, query.deleteFrom('source_file').where('id', '=', 0)),
    deleteDocument: prepare(db, query.deleteFrom('document').where('source_file_id', '=', 0)),
    deleteMentions: prepare(db, query.deleteFrom('mention').where('source_file_id', '=', 0)),
    deleteRecords: prepare(db, query.deleteFrom('record').where('source_file_id', '=', 0)),
    deleteProblems: prepare(db, query.deleteFrom('problem').where('source_file_id', '=', 0)),
    deleteSearchClaim: prepare(db, query.deleteFrom('search_claim').where('rowid', '=', 0)),
    deleteSearch: prepare(db, query.deleteFrom('search').where('rowid', '=', 0)),
    deleteOutput: prepare(db, query.deleteFrom('stage_output').where('source_file_id', '=', 0)),
  }
}

function contentStatements(db: Database) {
  return {
    insertText: prepare(
      db,
      insertOf('text_version', ['text_sha256', 'text', 'units']).onConflict((c) => c.column('text_sha256').doNothing()),
    ),
    insertDocument: prepare(db, insertOf('document', DOCUMENT_COLUMNS)),
    insertMention: prepare(db, insertOf('mention', MENTION_COLUMNS)),
    insertRecord: prepare(db, insertOf('record', ['source_file_id', 'position', 'id', 'type', 'value', 'entity_id'])),
    insertProblem: prepare(db, insertOf('problem', PROBLEM_COLUMNS)),
    insertSearchClaim: prepare(db, insertOf('search_claim', ['rowid', 'records'])),
    insertSearch: prepare(db, insertOf('search', ['rowid', 'headings', 'body', 'records'])),
    insertOutput: prepare(db, insertOf('stage_output', ['source_file_id', 'run_id', 'bytes', 'output'])),
  }
}

function entityStatements(db: Database) {
  return {
    upsertEntity: prepare(
      db,
      insertOf('entity', ['type', 'id', 'value', 'first_uri']).onConflict((c) =>
        c
          .columns(['type', 'id'])
          .doUpdateSet((eb) => ({ value: eb.ref('excluded.value'), first_uri: eb.ref('excluded.first_uri') }))
          .whereRef('excluded.first_uri', '<=', 'entity.first_uri'),
      ),
    ),
    entitiesOf: prepare(db, query.selectFrom('entity').select(['type', 'id']).where('first_uri', '=', '')),
    deleteEntity: prepare(db, query.deleteFrom('entity').where('type', '=', '').where('id', '=', '')),
    firstRecord: prepare(
      db,
      query
        .selectFrom('record')
        .innerJoin('source_file', 'source_file.id', 'record.source_file_id')
        .select(['record.value', 'source_file.uri'])
        .where('record.type', '=', '')
        .where('record.entity_id', '=', '')
        .orderBy('source_file.uri')
        .orderBy('source_file.raw_uri')
        .orderBy('record.position')
        .limit(sql.lit(1)),
    ),
  }
}

/** The statements of the writer, prepared once a connection. */
export const writeStatements = (db: Database) => ({
  ...fileStatements(db),
  ...contentStatements(db),
  ...entityStatements(db),
  ...findingStatements(db),
  ...historyStatements(db),
})
export type WriteStatements = ReturnType<typeof writeStatements>

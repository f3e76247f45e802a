import type { Database } from 'better-sqlite3'
import { sql } from 'kysely'
import type { ExportLine, Issue } from '../../schemas/index.ts'
import { prepare, query } from './query.ts'

/** The columns that say how far a document is and what was found in it. */
export const PROGRESS = [
  'document.document_id as documentId',
  'source_file.state',
  'source_file.reason',
  'source_file.note',
  'source_file.run_id as runId',
  'source_file.zones',
  'source_file.institutions',
  'source_file.amounts',
  'source_file.dates',
  'source_file.mentions',
  'source_file.problems',
] as const

/** The columns of a `DocumentSummary`. */
export const SUMMARY = ['source_file.id', 'source_file.uri', 'document.language', ...PROGRESS] as const

const summaries = query
  .selectFrom('source_file')
  .leftJoin('document', 'document.source_file_id', 'source_file.id')
  .select(SUMMARY)
  .orderBy('source_file.uri')
  .orderBy('source_file.raw_uri')

function fileQueries(db: Database) {
  return {
    files: prepare(
      db,
      query
        .selectFrom('source_file')
        .select(['id', 'uri', 'raw_uri as rawUri', 'size', 'stamp', 'source_sha256 as sourceSha256'])
        .select([
          'sidecar_sha256 as sidecarSha256',
          'state',
          'reason',
          'note',
          'own_names as ownNames',
          'published',
          'run_id as runId',
        ])
        .where('corpus', '=', ''),
    ),
    cached: prepare(db, query.selectFrom('stage_output').select('output').where('source_file_id', '=', 0)),
    ownNames: prepare(db, query.selectFrom('own_names').select('rows').where('version', '=', '')),
    allSummaries: prepare(db, summaries),
    corpusSummaries: prepare(db, summaries.where('source_file.corpus', '=', '')),
    summary: prepare(db, summaries.where('source_file.id', '=', 0)),
    run: prepare(db, query.selectFrom('run').selectAll().where('id', '=', 0)),
    lastRun: prepare(
      db,
      query.selectFrom('run').selectAll().where('corpus', '=', '').orderBy('id', 'desc').limit(sql.lit(1)),
    ),
    entityCount: prepare(
      db,
      query.selectFrom('entity').select((eb) => eb.fn.countAll<number>().as('count')),
    ),
  }
}

/** The end of a name is compared by `substr`: `like` would fold case and read `%` and `_` of a name. */
const find = summaries
  .where((eb) =>
    eb.or([
      eb('source_file.uri', '=', ''),
      eb('source_file.raw_uri', '=', ''),
      eb(sql<string>`substr(source_file.uri, -length(${''}))`, '=', ''),
      eb(sql<string>`substr(document.document_id, 1, length(${''}))`, '=', ''),
      eb(sql<string>`substr(document.document_id, 8, length(${''}))`, '=', ''),
      eb(sql<number>`instr(source_file.uri, ${''})`, '>', sql.lit(0)),
    ]),
  )
  .limit(sql.lit(200))

function documentQueries(db: Database) {
  return {
    find: prepare(db, find),
    content: prepare(
      db,
      query
        .selectFrom('source_file')
        .leftJoin('document', 'document.source_file_id', 'source_file.id')
        .leftJoin('text_version', 'text_version.text_sha256', 'document.text_sha256')
        .select([
          'source_file.encoding',
          'text_version.text',
          'document.metadata',
          'document.publication',
          'document.pairs',
        ])
        .where('source_file.id', '=', 0),
    ),
    problems: prepare(
      db,
      query
        .selectFrom('problem')
        .select(['code', 'severity', 'message', 'stage', 'start_offset as start', 'end_offset as end'])
        .where('source_file_id', '=', 0)
        .orderBy('position'),
    ),
    blocks: prepare(db, query.selectFrom('document').select('blocks').where('source_file_id', '=', 0)),
    mentions: prepare(db, query.selectFrom('mention').selectAll().where('source_file_id', '=', 0).orderBy('position')),
  }
}

/** The statements of readers, prepared once a connection. */
export const readStatements = (db: Database) => ({ ...fileQueries(db), ...documentQueries(db) })
export type ReadStatements = ReturnType<typeof readStatements>

type ProblemRecord = ReturnType<ReadStatements['problems']['all']>[number]

/** The issue of a problem's row. */
export const toIssue = ({ code, severity, message, stage, start, end }: ProblemRecord): Issue => ({
  code,
  severity,
  message,
  stage,
  ...(start === null ? {} : { start }),
  ...(end === null ? {} : { end }),
})

type MentionRecord = ReturnType<ReadStatements['mentions']['all']>[number]

/** One export line, its keys in the order of the contract. */
export function toExportLine(mention: MentionRecord, uri: string, documentId: string): ExportLine {
  return {
    document: uri,
    documentId,
    type: mention.type,
    quote: mention.quote,
    start: mention.start_offset,
    end: mention.end_offset,
    language: mention.language,
    value: JSON.parse(mention.value),
    confidence: mention.confidence,
    doubts: JSON.parse(mention.doubts),
    record: mention.record_id,
    extractor: mention.extractor,
    rule: mention.rule,
    version: mention.version,
    run: String(mention.run_id),
    review: 'pending',
  } as ExportLine
}

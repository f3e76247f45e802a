import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Database } from 'better-sqlite3'
import { sql } from 'kysely'
import { contextOf } from '../decisions/context.ts'
import { insertOf, prepare, query } from './query.ts'
import type { PastDocument, PastMention } from './review-store.ts'

/** Mentions of a document as they are kept to be compared with. */
export const packHistory = (mentions: readonly PastMention[]): Uint8Array =>
  deflateRawSync(JSON.stringify(mentions), { level: 1 })

/** What `packHistory` packed. */
export const unpackHistory = (packed: Uint8Array): PastMention[] =>
  JSON.parse(inflateRawSync(packed).toString('utf8')) as PastMention[]

const BEFORE = ['raw_uri', 'run_id', 'made_by', 'uri', 'document_id', 'text_sha256', 'mentions'] as const

/** The statements that keep what a run is about to replace. */
export const historyStatements = (db: Database) => ({
  documentNow: prepare(
    db,
    query
      .selectFrom('source_file')
      .leftJoin('document', 'document.source_file_id', 'source_file.id')
      .leftJoin('text_version', 'text_version.text_sha256', 'document.text_sha256')
      .select(['source_file.uri', 'source_file.raw_uri', 'source_file.id', 'source_file.run_id'])
      .select(['document.document_id', 'document.text_sha256', 'text_version.text'])
      .where('source_file.id', '=', 0),
  ),
  mentionsNow: prepare(
    db,
    query
      .selectFrom('mention')
      .select(['id', 'type', 'start_offset as start', 'end_offset as end', 'quote', 'value', 'record_id as record'])
      .where('source_file_id', '=', 0)
      .orderBy('position'),
  ),
  fileNamed: prepare(db, query.selectFrom('source_file').select('id').where('raw_uri', '=', '')),
  keepBefore: prepare(
    db,
    insertOf('mention_before', BEFORE).onConflict((c) => c.columns(['raw_uri', 'run_id']).doNothing()),
  ),
  renameBefore: prepare(db, query.updateTable('mention_before').set({ raw_uri: '' }).where('raw_uri', '=', '')),
  due: prepare(
    db,
    insertOf('review_due', ['source_file_id']).onConflict((c) => c.column('source_file_id').doNothing()),
  ),
  forgetItems: prepare(db, query.deleteFrom('review_item').where('source_file_id', '=', 0)),
})
export type HistoryStatements = ReturnType<typeof historyStatements>

type NowRow = NonNullable<ReturnType<HistoryStatements['documentNow']['get']>>

function pastMentions(statements: HistoryStatements, { id, text }: NowRow): PastMention[] {
  const whole = text ?? ''
  return statements.mentionsNow.all(id).map(
    (row) =>
      ({
        ...row,
        ...contextOf(whole, row.start, row.end),
        value: JSON.parse(row.value),
      }) as PastMention,
  )
}

/** Keeps the mentions of a document that a run is about to replace or remove; of what that run itself wrote nothing. */
export function keepHistory(statements: HistoryStatements, fileId: number, runId: number): void {
  const now = statements.documentNow.get(fileId)
  if (now === undefined || now.run_id === runId) return
  const mentions = packHistory(pastMentions(statements, now))
  const { raw_uri, run_id, uri, document_id, text_sha256 } = now
  statements.keepBefore.run(raw_uri, runId, run_id, uri, document_id ?? '', text_sha256 ?? '', mentions)
}

/** What every document that changed after a run held up to it, by name on disk; null for one that was not there. */
export function pastOf(db: Database, run: number): ReadonlyMap<string, PastDocument | null> {
  const rows = prepare(
    db,
    query.selectFrom('mention_before').selectAll().where('run_id', '>', 0).orderBy('raw_uri').orderBy('run_id'),
  ).all(run)
  const past = new Map<string, PastDocument | null>()
  for (const row of rows) {
    if (past.has(row.raw_uri)) continue
    // Where a later run made it, the document was not there yet.
    const { uri: document, text_sha256: textSha256 } = row
    const kept = row.made_by > run ? null : { document, textSha256, mentions: unpackHistory(row.mentions) }
    past.set(row.raw_uri, kept)
  }
  // Documents of later runs that nothing was kept of are new.
  const later = prepare(
    db,
    query.selectFrom('source_file').select(['raw_uri', 'uri']).where('run_id', '>', 0).orderBy(sql.ref('raw_uri')),
  ).all(run)
  for (const { raw_uri } of later) if (!past.has(raw_uri)) past.set(raw_uri, null)
  return past
}

/** What a document holds now, by its name on disk; null where it is not there. */
export function presentOf(db: Database, rawUri: string): PastDocument | null {
  const statements = historyStatements(db)
  const file = statements.fileNamed.get(rawUri)
  const now = file === undefined ? undefined : statements.documentNow.get(file.id)
  if (now === undefined) return null
  return { document: now.uri, textSha256: now.text_sha256 ?? '', mentions: pastMentions(statements, now) }
}

/** Runs of which what they replaced is kept. */
const KEPT_RUNS = 20
const KEPT_SINCE = 'history-since'

/** The first run after which what was replaced is still kept. */
export function keptSince(db: Database): number {
  const row = prepare(db, query.selectFrom('review_setting').select('value').where('name', '=', '')).get(KEPT_SINCE)
  return Number(row?.value ?? 0)
}

/** Forgets what runs replaced, but for the last 20 runs. */
export function trimHistory(db: Database): void {
  const since = prepare(
    db,
    query.selectFrom('run').select('id').orderBy('id', 'desc').limit(sql.lit(1)).offset(sql.lit(KEPT_RUNS)),
  ).get()?.id
  if (since === undefined) return
  prepare(db, query.deleteFrom('mention_before').where('run_id', '<=', 0)).run(since)
  const upsert = insertOf('review_setting', ['name', 'value']).onConflict((c) =>
    c.column('name').doUpdateSet((eb) => ({ value: eb.ref('excluded.value') })),
  )
  prepare(db, upsert).run(KEPT_SINCE, String(since))
}

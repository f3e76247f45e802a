import type { Database } from 'better-sqlite3'
import { type Expression, type ExpressionBuilder, type SelectQueryBuilder, type SqlBool, sql } from 'kysely'
import { DONE_STATES, type EntityType } from '../../schemas/index.ts'
import type {
  Catalog,
  DocumentFilter,
  DocumentHead,
  DocumentRow,
  Listed,
  MarkRow,
  MentionPlace,
  RunRow,
  Stretch,
} from './catalog.ts'
import { problemCounts, problemPage } from './catalog-problems.ts'
import { ruleMentions, verdictCounts } from './catalog-verdicts.ts'
import { prepare, query } from './query.ts'
import { PROGRESS } from './read-statements.ts'
import { all, inParts } from './review-queries.ts'

const FILES = query.selectFrom('source_file').leftJoin('document', 'document.source_file_id', 'source_file.id')

type Files =
  typeof FILES extends SelectQueryBuilder<infer Known, infer Asked, object> ? ExpressionBuilder<Known, Asked> : never

const itemCount = (column: 'open' | 'reviewed') =>
  sql<number>`(select count(*) from review_item where review_item.source_file_id = source_file.id and ${
    column === 'open' ? sql`review_item.open = 1` : sql`review_item.review <> 'pending'`
  })`

const HEAD = [
  'source_file.id',
  'source_file.uri',
  'document.language',
  'document.text_sha256 as textSha256',
  'document.metadata',
  'document.publication',
] as const

const rows = FILES.select(HEAD)
  .select(PROGRESS)
  .select([itemCount('open').as('open'), itemCount('reviewed').as('reviewed')])

interface Json {
  readonly metadata: string | null
  readonly publication: string | null
}
const parsed = <T extends Json>(row: T) => ({
  ...row,
  metadata: JSON.parse(row.metadata ?? '{}'),
  publication: JSON.parse(row.publication ?? '[]'),
})

const hasOpen = sql<number>`exists (select 1 from review_item where review_item.source_file_id = source_file.id and review_item.open = 1)`

const fits =
  ({ states, languages, name, open }: DocumentFilter) =>
  (file: Files): Expression<SqlBool> =>
    file.and([
      ...(states === undefined ? [] : [file('source_file.state', 'in', states)]),
      ...(languages === undefined ? [] : [file('document.language', 'in', languages)]),
      ...(name === undefined ? [] : [file(sql<number>`instr(source_file.uri, ${name.normalize('NFC')})`, '>', 0)]),
      ...(open === undefined ? [] : [file(hasOpen, '=', Number(open))]),
    ])

function documentPage(
  db: Database,
  filter: DocumentFilter,
  order: 'name' | 'open',
  { limit, offset }: Stretch,
): Listed<DocumentRow> {
  const counted = FILES.where(fits(filter)).select((eb) => eb.fn.countAll<number>().as('count'))
  const page = rows
    .where(fits(filter))
    .$if(order === 'open', (q) => q.orderBy('open', 'desc'))
    .orderBy('source_file.uri')
    .orderBy('source_file.raw_uri')
    .limit(limit)
    .offset(offset)
  return { rows: all(db, page).map(parsed), total: all(db, counted)[0]?.count ?? 0 }
}

function headsOf(db: Database, fileIds: readonly number[]): ReadonlyMap<number, DocumentHead> {
  const found = inParts([...new Set(fileIds)]).flatMap((ids) =>
    all(db, FILES.select(HEAD).where('source_file.id', 'in', [...ids])),
  )
  return new Map(found.map((row) => [row.id, parsed(row)]))
}

/** The name before or after another one, in the order of names. */
const besides = (before: boolean) => {
  const [side, order] = before ? (['<', 'desc'] as const) : (['>', 'asc'] as const)
  return query
    .selectFrom('source_file')
    .select('id')
    .where(
      sql<boolean>`(uri, raw_uri) ${sql.raw(side)} (select uri, raw_uri from source_file as this where this.id = ${0})`,
    )
    .orderBy('uri', order)
    .orderBy('raw_uri', order)
    .limit(sql.lit(1))
}

const undated = FILES.where('source_file.state', 'in', DONE_STATES)
  .where('document.publication', '=', '[]')
  .select((eb) => eb.fn.countAll<number>().as('count'))

const month = sql<string | null>`iif(length(json_extract(document.publication, '$[0].edtf')) >= 7,
  substr(json_extract(document.publication, '$[0].edtf'), 1, 7), null)`
const months = query
  .selectFrom('document')
  .select((eb) => [month.as('month'), eb.fn.countAll<number>().as('documents')])
  .groupBy(sql`1`)
  .orderBy(sql`1`)

function runsOf(db: Database): RunRow[] {
  const documents = sql<number>`(select count(*) from source_file where source_file.run_id = run.id)`
  const list = query.selectFrom('run').selectAll().select(documents.as('documents')).orderBy('id', 'desc').limit(500)
  return all(db, list).map((row) => ({
    ...row,
    forced: row.forced === 1,
    versions: JSON.parse(row.versions),
    settings: JSON.parse(row.settings),
  })) as RunRow[]
}

const PLACE = [
  'mention.source_file_id as fileId',
  'mention.id',
  'mention.type',
  'mention.start_offset as start',
  'mention.end_offset as end',
  'mention.quote',
  'mention.value',
] as const
const ofRecord = query
  .selectFrom('mention')
  .select(PLACE)
  .where('mention.source_file_id', '=', 0)
  .where('mention.record_id', '=', '')
  .orderBy('mention.position')
const marksOfFile = query
  .selectFrom('review_item as item')
  .leftJoin('mention', (join) =>
    join.onRef('mention.source_file_id', '=', 'item.source_file_id').onRef('mention.position', '=', 'item.position'),
  )
  .select(['item.start_offset as start', 'item.end_offset as end', 'item.key', 'item.type', 'item.review', 'item.flag'])
  .select(['item.open', 'item.quote', 'item.subject', 'mention.value'])
  .where('item.source_file_id', '=', 0)
  .where('item.start_offset', '<', 0)
  .orderBy('item.start_offset')
  .orderBy('item.key')
const recordsOfEntity = query
  .selectFrom('record')
  .innerJoin('source_file', 'source_file.id', 'record.source_file_id')
  .select(['record.source_file_id as fileId', 'record.id as record'])
  .where('record.type', '=', 'zone')
  .where('record.entity_id', '=', '')
  .orderBy('source_file.uri')
  .limit(sql.lit(200))

/** The catalog of a SQLite store. Statements that do not change are prepared once a connection. */
export function sqliteCatalog(db: Database): Catalog {
  const [previous, next] = [prepare(db, besides(true)), prepare(db, besides(false))]
  const record = prepare(db, ofRecord)
  const records = prepare(db, recordsOfEntity)
  const marks = prepare(db, marksOfFile)
  const one = prepare(db, rows.where('source_file.id', '=', 0))
  const changes = db.prepare<[], number>('select total_changes()').pluck()
  const foreignVersion = (): string => String(db.pragma('data_version', { simple: true }))
  const mentionsOfRecord = (fileId: number, id: string): MentionPlace[] =>
    record.all(fileId, id).map((row) => ({ ...row, value: JSON.parse(row.value) }) as MentionPlace)
  return {
    version: () => `${foreignVersion()}.${changes.get() ?? 0}`,
    foreignVersion,
    documents: (filter, order, stretch) => documentPage(db, filter, order, stretch),
    document(fileId) {
      const row = one.get(fileId)
      return row === undefined ? null : parsed(row)
    },
    heads: (fileIds) => headsOf(db, fileIds),
    neighbours: (fileId) => ({ previous: previous.get(fileId)?.id ?? null, next: next.get(fileId)?.id ?? null }),
    numbers: () =>
      new Map(all(db, query.selectFrom('source_file').select(['uri', 'id'])).map(({ uri, id }) => [uri, id])),
    months: () => all(db, months),
    undated: () => all(db, undated)[0]?.count ?? 0,
    runs: () => runsOf(db),
    problems: (filter, stretch) => problemPage(db, filter, stretch),
    problemCounts: () => problemCounts(db),
    mentionsOfRecord,
    verdictCounts: (texts) => verdictCounts(db, texts),
    ruleMentions: () => ruleMentions(db),
    marksOf: (fileId, until) =>
      marks.all(fileId, Math.min(until, Number.MAX_SAFE_INTEGER)).map(({ open, value, ...row }) => ({
        ...row,
        open: open === 1,
        value: value === null ? null : JSON.parse(value),
      })) as MarkRow[],
    mentionsOfEntity(type: EntityType, id, limit) {
      const found = records.all(type, id).slice(0, limit)
      return found.flatMap(({ fileId, record: of }) => mentionsOfRecord(fileId, of).slice(0, 1))
    },
  }
}

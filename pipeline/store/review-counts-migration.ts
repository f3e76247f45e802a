import { type Kysely, sql } from 'kysely'
import { required } from './columns.ts'

/** The distinct codes of an item's reasons, in order, without what follows their colon. */
const codesOf = (row: string): string =>
  `ifnull((select group_concat(code, ' ') from (select distinct substr(value, 1, instr(value || ':', ':') - 1) as code
   from json_each(${row}reasons) order by code)), '')`

/** What items are counted by, each with its value in a row of an item; null is not equal to null, and is counted as empty. */
const COUNTED: readonly (readonly [column: string, valueIn: (row: string) => string])[] = [
  ['type', (row) => `${row}type`],
  ['language', (row) => `${row}language`],
  ['review', (row) => `${row}review`],
  ['flag', (row) => `ifnull(${row}flag, '')`],
  ['contradiction', (row) => `${row}contradiction`],
  ['open', (row) => `${row}open`],
  ['codes', codesOf],
]
const columns = COUNTED.map(([column]) => column).join(', ')
const valuesIn = (row: string): string => COUNTED.map(([, valueIn]) => valueIn(row)).join(', ')

const run = (db: Kysely<unknown>, text: string): Promise<unknown> => db.executeQuery(sql.raw(text).compile(db))

const count = `insert into review_group (${columns}, count) values (${valuesIn('new.')}, 1)
  on conflict do update set count = count + 1;`
const uncount = `update review_group set count = count - 1
  where ${COUNTED.map(([column, valueIn]) => `${column} = ${valueIn('old.')}`).join(' and ')};`

async function createGroups(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('review_group')
    .addColumn('type', 'text', required)
    .addColumn('language', 'text', required)
    .addColumn('review', 'text', required)
    .addColumn('flag', 'text', required)
    .addColumn('contradiction', 'integer', required)
    .addColumn('open', 'integer', required)
    .addColumn('codes', 'text', required)
    .addColumn('count', 'integer', required)
    .addPrimaryKeyConstraint('review_group_key', [
      'type',
      'language',
      'review',
      'flag',
      'contradiction',
      'open',
      'codes',
    ])
    .modifyEnd(sql`without rowid, strict`)
    .execute()
  const groups = COUNTED.map((_, i) => i + 1).join(', ')
  await run(
    db,
    `insert into review_group (${columns}, count) select ${valuesIn('review_item.')}, count(*) from review_item group by ${groups}`,
  )
  await run(db, `create trigger review_item_counted after insert on review_item begin ${count} end`)
  await run(db, `create trigger review_item_uncounted after delete on review_item begin ${uncount} end`)
  await run(db, `create trigger review_item_recounted after update on review_item begin ${uncount} ${count} end`)
}

/**
 * For large stores: counts of items that triggers keep up to date, so that a screen need not count all of them after each
 * decision; an index in the order of the queue that answers filters without reading a row; and one that finds the documents
 * of a source.
 */
export async function countReview(db: Kysely<unknown>): Promise<void> {
  await createGroups(db)
  await db.schema.dropIndex('review_item_queue').execute()
  await run(
    db,
    `create index review_item_queue on review_item (expected_error desc, source_file_id, start_offset, key,
     type, language, review, flag, contradiction, open)`,
  )
  await db.schema.createIndex('document_source').on('document').column('document_id').execute()
}

import type { Database, Statement } from 'better-sqlite3'
import { type Compilable, type Expression, expressionBuilder, type SqlBool, sql } from 'kysely'
import { query } from './query.ts'
import type { ItemCursor, ItemFilter } from './review-store.ts'
import type { Tables } from './schema.ts'

/** Statements by their text: a query that is asked again is prepared once a connection. */
const prepared = new WeakMap<Database, Map<string, Statement<unknown[], unknown>>>()
/** More than there are queries; lists in them make new texts. */
const MOST_PREPARED = 500

function statementOf<Row>(db: Database, text: string): Statement<unknown[], Row> {
  const known = prepared.get(db) ?? new Map<string, Statement<unknown[], unknown>>()
  prepared.set(db, known)
  const statement = known.get(text) ?? db.prepare<unknown[], unknown>(text)
  if (known.size >= MOST_PREPARED) known.clear()
  known.set(text, statement)
  return statement as Statement<unknown[], Row>
}

/** All rows of a query that is put together as it is asked. */
export function all<Row>(db: Database, compilable: Compilable<Row>): Row[] {
  const { sql: text, parameters } = compilable.compile()
  return statementOf<Row>(db, text).all(...parameters)
}

/** Runs a query that returns nothing. */
export function execute(db: Database, compilable: Compilable<unknown>): void {
  const { sql: text, parameters } = compilable.compile()
  statementOf(db, text).run(...parameters)
}

/** SQLite binds at most 32,766 values: long lists are asked for in parts. */
export function inParts<T>(list: readonly T[], size = 500): (readonly T[])[] {
  const parts: (readonly T[])[] = []
  for (let i = 0; i < list.length; i += size) parts.push(list.slice(i, i + size))
  return parts
}

const item = expressionBuilder<Tables, 'review_item'>()
const file = expressionBuilder<Tables, 'source_file'>()

/** What a filter says of the items themselves. */
function ofItems(filter: ItemFilter): Expression<SqlBool> {
  const { open, types, languages, states, flags, contradiction, files, reason, anyReason } = filter
  const begins = (code: string) => item(sql<number>`instr(review_item.reasons, ${`"${code}`})`, '>', 0)
  return item.and([
    ...(open === undefined ? [] : [item('review_item.open', '=', Number(open))]),
    ...(types === undefined ? [] : [item('review_item.type', 'in', types)]),
    ...(languages === undefined ? [] : [item('review_item.language', 'in', languages)]),
    ...(states === undefined ? [] : [item('review_item.review', 'in', states)]),
    ...(flags === undefined ? [] : [item('review_item.flag', 'in', flags)]),
    ...(contradiction === undefined ? [] : [item('review_item.contradiction', '=', Number(contradiction))]),
    ...(reason === undefined ? [] : [begins(reason)]),
    ...(anyReason === undefined ? [] : [item.or(anyReason.map(begins))]),
    ...(files === undefined ? [] : [item('review_item.source_file_id', 'in', files)]),
  ])
}

/** What a filter says of the documents of the items. */
const ofDocuments = ({ documents, run }: ItemFilter): Expression<SqlBool> =>
  file.and([
    ...(documents === undefined ? [] : [file('source_file.uri', 'in', documents)]),
    ...(run === undefined ? [] : [file('source_file.run_id', '=', run)]),
  ])

/** Items with their document that a filter means, in no order. */
export const itemsWhere = (filter: ItemFilter) =>
  query
    .selectFrom('review_item')
    .innerJoin('source_file', 'source_file.id', 'review_item.source_file_id')
    .where(ofItems(filter))
    .where(ofDocuments(filter))
    .selectAll('review_item')
    .select('source_file.uri')

/** A page of items, the most doubtful first, after a place in that order. */
export function itemPage(filter: ItemFilter, limit: number, after: ItemCursor | null) {
  const wanted = itemsWhere(filter)
  const [error, file, start, key] = after ?? [0, 0, 0, '']
  const rest =
    after === null
      ? wanted
      : wanted
          .where('review_item.expected_error', '<=', error)
          .where(
            sql<boolean>`(-review_item.expected_error, review_item.source_file_id, review_item.start_offset, review_item.key) > (${-error}, ${file}, ${start}, ${key})`,
          )
  return rest
    .orderBy('review_item.expected_error', 'desc')
    .orderBy('review_item.source_file_id')
    .orderBy('review_item.start_offset')
    .orderBy('review_item.key')
    .limit(limit)
}

/** Items to be counted; their documents are asked only where the filter speaks of them. */
const counting = (filter: ItemFilter) =>
  query
    .selectFrom('review_item')
    .where(ofItems(filter))
    .$if(filter.documents !== undefined || filter.run !== undefined, (items) =>
      items.innerJoin('source_file', 'source_file.id', 'review_item.source_file_id').where(ofDocuments(filter)),
    )

/** How many items a filter means. */
export const itemCount = (filter: ItemFilter) => counting(filter).select((eb) => eb.fn.countAll<number>().as('count'))

const GROUP = [
  'review_item.type',
  'review_item.language',
  'review_item.review',
  'review_item.flag',
  'review_item.contradiction',
  'review_item.open',
  'review_item.reasons',
] as const

/** How many items a filter means, by all that is counted at once. */
export const itemGroups = (filter: ItemFilter) =>
  counting(filter)
    .select(GROUP)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .groupBy(GROUP)

/** How many items there are, by the same; kept up to date, so that nothing is counted. */
export const allGroups = query.selectFrom('review_group').selectAll().where('count', '>', sql.lit(0))

/** How many items a filter means, by the values of a column. */
export const itemCountsBy = (column: 'type' | 'review' | 'flag' | 'language', filter: ItemFilter) =>
  counting(filter)
    .select((eb) => [eb.ref(`review_item.${column}`).as('name'), eb.fn.countAll<number>().as('count')])
    .groupBy(`review_item.${column}`)

import type { Database, Statement } from 'better-sqlite3'
import {
  type Compilable,
  DummyDriver,
  type InsertQueryBuilder,
  type InsertResult,
  Kysely,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely'
import type { Tables } from './schema.ts'

/** Builds queries without running them: the text is prepared once and bound many times. */
export const query = new Kysely<Tables>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
})

/** A prepared statement of a query. Values in the query only hold the places: bind them again, in the query's order. */
export const prepare = <Row>(db: Database, compilable: Compilable<Row>): Statement<unknown[], Row> =>
  db.prepare<unknown[], Row>(compilable.compile().sql)

/** An insert of the given columns, to be bound in their order. */
export function insertOf<T extends keyof Tables>(
  table: T,
  columns: readonly (keyof Tables[T] & string)[],
): InsertQueryBuilder<Tables, T, InsertResult> {
  const places = Object.fromEntries(columns.map((column) => [column, 0]))
  return query.insertInto(table).values(places as never)
}

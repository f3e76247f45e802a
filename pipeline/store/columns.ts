import { type ColumnDefinitionBuilder, type Kysely, sql } from 'kysely'

/** Ends a table of SQLite whose columns keep to their types. */
export const strict = sql`strict`
/** A column that always has a value. */
export const required = (column: ColumnDefinitionBuilder): ColumnDefinitionBuilder => column.notNull()
/** The one column that names a row. */
export const key = (column: ColumnDefinitionBuilder): ColumnDefinitionBuilder => column.primaryKey().notNull()
/** The file that a row belongs to, and leaves the database with. */
export const ofFile = (column: ColumnDefinitionBuilder): ColumnDefinitionBuilder =>
  column.notNull().references('source_file.id').onDelete('cascade')

/** Makes the index `table_name` over columns in their order; one may say `desc`. */
export async function createIndex(
  db: Kysely<unknown>,
  table: string,
  name: string,
  columns: readonly string[],
): Promise<void> {
  await db.schema
    .createIndex(`${table}_${name}`)
    .on(table)
    .expression(sql.raw(columns.join(', ')))
    .execute()
}

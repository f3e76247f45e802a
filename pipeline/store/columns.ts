import { type ColumnDefinitionBuilder, sql } from 'kysely'

/** Ends a table of SQLite whose columns keep to their types. */
export const strict = sql`strict`
/** A column that always has a value. */
export const required = (column: ColumnDefinitionBuilder): ColumnDefinitionBuilder => column.notNull()
/** The one column that names a row. */
export const key = (column: ColumnDefinitionBuilder): ColumnDefinitionBuilder => column.primaryKey().notNull()
/** The file that a row belongs to, and leaves the database with. */
export const ofFile = (column: ColumnDefinitionBuilder): ColumnDefinitionBuilder =>
  column.notNull().references('source_file.id').onDelete('cascade')

import type { Database } from 'better-sqlite3'
import { sql } from 'kysely'
import type { SearchTerm } from '../search/query.ts'
import { SUMMARY } from './read.ts'
import { prepare, query } from './statements.ts'
import type { SearchPage } from './store.ts'

/** A hit in a heading weighs as much as four in the text, one in a record as two. */
const WEIGHTS = sql`bm25(search, 4.0, 1.0, 2.0)`

/** The statement that asks the index; bind the expression, the limit and the offset. */
export const searchStatement = (db: Database) =>
  prepare(
    db,
    query
      .selectFrom('search')
      .innerJoin('source_file', 'source_file.id', 'search.rowid')
      .leftJoin('document', 'document.source_file_id', 'source_file.id')
      .select(SUMMARY)
      .where(sql<boolean>`search match ${''}`)
      .orderBy(WEIGHTS)
      .orderBy('source_file.uri')
      .orderBy('source_file.raw_uri')
      .limit(0)
      .offset(0),
  )

/** Tokens one behind the other, the last of them a beginning unless it must be whole. They hold letters and digits only: nothing to escape. */
const phrase = ({ tokens, whole }: SearchTerm): string => `"${tokens.join(' ')}"${whole ? '' : ' *'}`

/** A query of the index in its own syntax: every term, in any of the columns or in that of the records. */
export function matchExpression(terms: readonly SearchTerm[], within: SearchPage['within']): string {
  const all = terms.map(phrase).join(' AND ')
  return within === 'records' ? `records : (${all})` : all
}

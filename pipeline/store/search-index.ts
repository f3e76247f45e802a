import type { Database } from 'better-sqlite3'
import { sql } from 'kysely'
import type { SearchTerm } from '../search/query.ts'
import { prepare, query } from './query.ts'
import { SUMMARY } from './read-statements.ts'
import type { DocumentSummary, SearchPage } from './store.ts'

/** Documents by id with their score, the lower the better: a heading weighs as much as four in the text, a record as two. */
const IN_TEXTS = sql<{ id: number; score: number }>`
  select rowid as id, bm25(search, 4.0, 1.0, 2.0) as score from search where search match ${''}`

/** The same in records: those that were extracted, and those that people corrected or added. */
const IN_RECORDS = sql<{ id: number; score: number }>`
  select id, min(score) as score from (
    select rowid as id, bm25(search, 4.0, 1.0, 2.0) as score from search where search match ${''}
    union all select rowid, bm25(search_claim) from search_claim where search_claim match ${''}) group by id`

const inOrder = (db: Database, found: typeof IN_TEXTS) =>
  prepare(
    db,
    query
      .selectFrom(sql<{ id: number; score: number }>`(${found})`.as('found'))
      .innerJoin('source_file', 'source_file.id', 'found.id')
      .leftJoin('document', 'document.source_file_id', 'source_file.id')
      .select(SUMMARY)
      .orderBy('found.score')
      .orderBy('source_file.uri')
      .orderBy('source_file.raw_uri')
      .limit(0)
      .offset(0),
  )

/** The statements that ask the index, prepared once a connection. */
export const searchStatements = (db: Database) => ({ texts: inOrder(db, IN_TEXTS), records: inOrder(db, IN_RECORDS) })
export type SearchStatements = ReturnType<typeof searchStatements>

/** Tokens one behind the other, the last of them a beginning unless it must be whole. They hold letters and digits only: nothing to escape. */
const phrase = ({ tokens, whole }: SearchTerm): string => `"${tokens.join(' ')}"${whole ? '' : ' *'}`

/** The documents that the index has for all terms, the best first. */
export function findIndexed(
  statements: SearchStatements,
  terms: readonly SearchTerm[],
  { within, offset, limit }: SearchPage,
): readonly DocumentSummary[] {
  const all = terms.map(phrase).join(' AND ')
  return within === 'texts'
    ? statements.texts.all(all, limit, offset)
    : statements.records.all(`records : (${all})`, all, limit, offset)
}

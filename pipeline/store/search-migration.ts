import { type Kysely, sql } from 'kysely'
import type { Block } from '../../schemas/index.ts'
import { searchRowsOf } from '../search/search-rows.ts'

/** Documents that are indexed at a time. */
const AT_ONCE = 100

interface StoredRow {
  readonly id: number
  readonly text: string
  readonly blocks: string
  readonly mentions: string
}

const documentsAfter = (id: number) => sql<StoredRow>`
  select d.source_file_id as id, t.text, d.blocks,
    (select json_group_array(json_object('quote', m.quote, 'value', json(m.value)))
      from mention m where m.source_file_id = d.source_file_id) as mentions
  from document d join text_version t on t.text_sha256 = d.text_sha256
  where d.source_file_id > ${id} order by d.source_file_id limit ${AT_ONCE}`

/** Indexes what an older version stored. */
async function indexStored(db: Kysely<unknown>): Promise<void> {
  let last = -1
  for (;;) {
    const { rows } = await documentsAfter(last).execute(db)
    for (const { id, text, blocks, mentions } of rows) {
      const { headings, body, records } = searchRowsOf(text, JSON.parse(blocks) as Block[], JSON.parse(mentions))
      await sql`insert into search (rowid, headings, body, records) values (${id}, ${headings}, ${body}, ${records})`.execute(
        db,
      )
      last = id
    }
    if (rows.length < AT_ONCE) return
  }
}

/**
 * Creates the full-text index and fills it from what is stored. The tokens are ours (`search/tokens.ts`): whoever changes them adds
 * a migration that makes the index anew.
 * @see https://www.sqlite.org/fts5.html#contentless_delete_tables
 */
export async function createSearch(db: Kysely<unknown>): Promise<void> {
  await sql`create virtual table search using fts5(
    headings, body, records, content = '', contentless_delete = 1, tokenize = 'ascii')`.execute(db)
  await indexStored(db)
}

/** Creates the index of what people corrected and added, and has it filled by the next command that reads decisions. */
export async function createClaimSearch(db: Kysely<unknown>): Promise<void> {
  await sql`create virtual table search_claim using fts5(
    records, content = '', contentless_delete = 1, tokenize = 'ascii')`.execute(db)
  await sql`insert or ignore into review_due
    select distinct source_file_id from review_item where subject is not null`.execute(db)
}

import type { Database } from 'better-sqlite3'
import { sql } from 'kysely'
import type { FindingKind, Severity } from '../../schemas/index.ts'
import { insertOf, prepare, query } from './query.ts'

/** Claims of a key that are read at most; they are compared in the order of their files' names. */
const MOST_CLAIMS = 96

/** What is bound as a JSON array, as rows. */
const ITEMS = sql<never>`(select value from json_each(${'[]'}))`

/** Pending keys under which there is something to compare, or to forget. */
const workingKeys = query
  .with('touched', (db) =>
    db
      .selectFrom('pending_key')
      .select('key')
      .union(
        db
          .selectFrom('claim_key')
          .innerJoin('pending_file', 'pending_file.source_file_id', 'claim_key.source_file_id')
          .select('claim_key.key'),
      ),
  )
  .selectFrom('touched')
  .select('touched.key')
  .where((eb) =>
    eb.or([
      eb(
        eb
          .selectFrom('claim_key')
          .select((count) => count.fn.count('claim_key.source_file_id').distinct().as('files'))
          .whereRef('claim_key.key', '=', 'touched.key'),
        '>',
        sql.lit(1),
      ),
      eb.exists(eb.selectFrom('finding').select('finding.id').whereRef('finding.key', '=', 'touched.key')),
    ]),
  )
  .orderBy('touched.key')

/** The places of the claims of keys (a JSON array), key by key in the order of their files' names. */
const claimsOfKeys = query
  .with('placed', (db) =>
    db
      .selectFrom('claim_key')
      .innerJoin('source_file', 'source_file.id', 'claim_key.source_file_id')
      .select(['claim_key.key', 'claim_key.source_file_id as file', 'claim_key.position'])
      .select(
        sql<number>`row_number() over (partition by claim_key.key order by uri, raw_uri, claim_key.position)`.as(
          'place',
        ),
      )
      .where('claim_key.key', 'in', ITEMS),
  )
  .selectFrom('placed')
  .select(['key', 'file', 'position'])
  .where('place', '<=', sql.lit(MOST_CLAIMS))
  .orderBy('key')
  .orderBy('place')

/** The doubts of the sums of files (a JSON array). */
const amountDoubts = query
  .selectFrom('mention')
  .select(['source_file_id', 'position', 'id', 'doubts'])
  .where('source_file_id', 'in', ITEMS)
  .where('type', '=', 'amount')

/** The statements of a search for conflicts. */
export const refreshStatements = (db: Database) => ({
  pendingKeys: prepare(db, query.selectFrom('pending_key').select('key').limit(sql.lit(1))),
  pendingFiles: prepare(db, query.selectFrom('pending_file').select('source_file_id').orderBy('source_file_id')),
  workingKeys: prepare(db, workingKeys),
  claimsOfKeys: prepare(db, claimsOfKeys),
  pendingClaims: prepare(
    db,
    query
      .selectFrom('claim')
      .innerJoin('pending_file', 'pending_file.source_file_id', 'claim.source_file_id')
      .select(['claim.source_file_id as file', 'claim.position', 'claim.claim'])
      .limit(0),
  ),
  claim: prepare(
    db,
    query.selectFrom('claim').select('claim').where('source_file_id', '=', 0).where('position', '=', 0),
  ),
  amounts: prepare(
    db,
    query.selectFrom('mention').select('value').where('source_file_id', '=', 0).where('type', '=', 'amount'),
  ),
  conflictFiles: prepare(
    db,
    query.selectFrom('finding').select(['key', 'source_file_id', 'other_file_id']).where('key', 'in', ITEMS),
  ),
  forgetKey: prepare(db, query.deleteFrom('finding').where('key', '=', '')),
  insertFinding: prepare(
    db,
    insertOf('finding', ['source_file_id', 'id', 'kind', 'severity', 'rank', 'finding', 'other_file_id', 'key']),
  ),
  conflictsOf: prepare(
    db,
    query
      .selectFrom('finding')
      .select(['source_file_id', 'other_file_id', 'finding'])
      .where('kind', '=', 'value-conflict')
      .where((eb) => eb.or([eb('source_file_id', 'in', ITEMS), eb('other_file_id', 'in', ITEMS)])),
  ),
  amountDoubts: prepare(db, amountDoubts),
  conflictDoubts: prepare(db, amountDoubts.where('doubts', 'like', '')),
  setDoubts: prepare(
    db,
    query.updateTable('mention').set({ doubts: '' }).where('source_file_id', '=', 0).where('position', '=', 0),
  ),
  donePendingKeys: prepare(db, query.deleteFrom('pending_key')),
  donePendingFiles: prepare(db, query.deleteFrom('pending_file')),
})
export type RefreshStatements = ReturnType<typeof refreshStatements>

/** Rows of a page of findings; what is null is not asked about. */
export function findingPage(filter: {
  kinds: readonly FindingKind[]
  severities: readonly Severity[]
  fileId: number | null
  settled: boolean | null
  mention: string | null
}) {
  const { kinds, severities, fileId, settled, mention } = filter
  return query
    .selectFrom('finding')
    .leftJoin('finding_verdict', (join) =>
      join
        .onRef('finding_verdict.source_file_id', '=', 'finding.source_file_id')
        .onRef('finding_verdict.finding_id', '=', 'finding.id'),
    )
    .where('severity', 'in', severities)
    .$if(kinds.length > 0, (q) => q.where('kind', 'in', kinds))
    .$if(fileId !== null, (q) =>
      q.where((eb) => eb.or([eb('finding.source_file_id', '=', fileId), eb('other_file_id', '=', fileId)])),
    )
    .$if(mention !== null, (q) => q.where(sql<boolean>`instr(finding.finding, ${JSON.stringify(mention)}) > 0`))
    .$if(settled !== null, (q) => q.where(sql<number>`ifnull(finding_verdict.settled, 0)`, '=', Number(settled)))
}

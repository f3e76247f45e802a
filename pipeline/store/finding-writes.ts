import type { Database } from 'better-sqlite3'
import { insertOf, prepare, query } from './query.ts'
import type { TextRows } from './rows.ts'

/** The statements that keep claims and findings beside the documents, prepared once a connection. */
export const findingStatements = (db: Database) => ({
  insertClaim: prepare(db, insertOf('claim', ['source_file_id', 'position', 'claim'])),
  insertClaimKey: prepare(db, insertOf('claim_key', ['key', 'source_file_id', 'position'])),
  insertFinding: prepare(
    db,
    insertOf('finding', ['source_file_id', 'id', 'kind', 'severity', 'rank', 'finding', 'other_file_id', 'key']),
  ),
  deleteClaims: prepare(db, query.deleteFrom('claim').where('source_file_id', '=', 0)),
  deleteClaimKeys: prepare(db, query.deleteFrom('claim_key').where('source_file_id', '=', 0)),
  deleteFindings: prepare(
    db,
    query.deleteFrom('finding').where((eb) => eb.or([eb('source_file_id', '=', 0), eb('other_file_id', '=', 0)])),
  ),
  keysPending: prepare(
    db,
    query
      .insertInto('pending_key')
      .columns(['key'])
      .expression((eb) => eb.selectFrom('claim_key').select('key').distinct().where('source_file_id', '=', 0))
      .onConflict((c) => c.doNothing()),
  ),
  filePending: prepare(
    db,
    insertOf('pending_file', ['source_file_id']).onConflict((c) => c.column('source_file_id').doNothing()),
  ),
  neighbours: prepare(
    db,
    query
      .selectFrom('finding')
      .select(['source_file_id', 'other_file_id'])
      .where('key', 'is not', null)
      .where((eb) => eb.or([eb('source_file_id', '=', 0), eb('other_file_id', '=', 0)])),
  ),
})
export type FindingStatements = ReturnType<typeof findingStatements>

/** Marks what a file's claims and conflicts touch, before they change: the claims compared with them must be compared anew. */
export function touchClaims(s: FindingStatements, fileId: number): void {
  s.keysPending.run(fileId)
  for (const { source_file_id, other_file_id } of s.neighbours.all(fileId, fileId)) {
    const neighbour = source_file_id === fileId ? other_file_id : source_file_id
    if (neighbour !== null) s.filePending.run(neighbour)
  }
}

/** Forgets what a file claims and what was found in it. */
export function clearFindings(s: FindingStatements, fileId: number): void {
  touchClaims(s, fileId)
  s.deleteFindings.run(fileId, fileId)
  s.deleteClaimKeys.run(fileId)
  s.deleteClaims.run(fileId)
}

/** Stores what a document claims and what its checks found. */
export function writeFindings(s: FindingStatements, fileId: number, { claims, findings }: TextRows): void {
  for (const [position, claim, keys] of claims) {
    s.insertClaim.run(fileId, position, claim)
    for (const key of keys) s.insertClaimKey.run(key, fileId, position)
  }
  for (const [id, kind, severity, rank, finding] of findings)
    s.insertFinding.run(fileId, id, kind, severity, rank, finding, null, null)
  s.filePending.run(fileId)
}

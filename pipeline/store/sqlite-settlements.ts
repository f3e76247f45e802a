import type { Database } from 'better-sqlite3'
import { sql } from 'kysely'
import { isSettled } from '../decisions/meet-settlements.ts'
import type { Settlement } from '../decisions/settlement.ts'
import type { JudgedFinding } from './finding-store.ts'
import { insertOf, prepare, query } from './query.ts'
import { all, execute } from './review-queries.ts'

const PLACE_COLUMNS = ['subject', 'text_sha256', 'source', 'document'] as const
const VERDICT_COLUMNS = ['source_file_id', 'finding_id', 'subject', 'settled', 'verdict'] as const

/** Keeps folded settlements by subject; null forgets one. */
export function saveSettlements(db: Database, settlements: ReadonlyMap<string, Settlement | null>): void {
  if (settlements.size === 0) return
  const forget = prepare(db, query.deleteFrom('settlement').where('subject', '=', ''))
  const insert = prepare(db, insertOf('settlement', ['subject', 'settlement']))
  const place = prepare(
    db,
    insertOf('settlement_place', PLACE_COLUMNS).onConflict((c) => c.doNothing()),
  )
  for (const [subject, settlement] of settlements) {
    forget.run(subject)
    if (settlement === null) continue
    insert.run(subject, JSON.stringify(settlement))
    for (const { anchor } of settlement.events.flatMap(({ sides }) => sides))
      place.run(subject, anchor.text, anchor.source, anchor.document)
  }
}

/** The settlements that may concern a document, in the order of their subjects. */
export function settlementsFor(db: Database, fileId: number): Settlement[] {
  const wanted = sql<{ settlement: string }>`
    select settlement from settlement where subject in (
      select p.subject from document d join settlement_place p on p.text_sha256 = d.text_sha256 where d.source_file_id = ${fileId}
      union select p.subject from document d join settlement_place p on p.source = d.document_id where d.source_file_id = ${fileId}
      union select p.subject from source_file f join settlement_place p on p.document = f.uri where f.id = ${fileId}
    ) order by subject`.compile(query)
  return all(db, { compile: () => wanted }).map((row) => JSON.parse(row.settlement) as Settlement)
}

/** Verdicts with their findings: those of findings that are gone do not count. */
const kept = query
  .selectFrom('finding_verdict')
  .innerJoin('finding', (join) =>
    join
      .onRef('finding.source_file_id', '=', 'finding_verdict.source_file_id')
      .onRef('finding.id', '=', 'finding_verdict.finding_id'),
  )

/** True where a person said something of a finding that speaks of this file. */
export const hasVerdicts = (db: Database, fileId: number): boolean =>
  all(
    db,
    kept
      .select('finding.id')
      .where((eb) => eb.or([eb('finding.source_file_id', '=', fileId), eb('finding.other_file_id', '=', fileId)]))
      .limit(1),
  ).length > 0

/** Files that findings with a verdict speak of. */
export function judgedFiles(db: Database): ReadonlySet<number> {
  const rows = all(db, kept.select(['finding.source_file_id', 'finding.other_file_id']))
  return new Set(rows.flatMap(({ source_file_id, other_file_id }) => [source_file_id, other_file_id ?? source_file_id]))
}

/** Makes the verdicts on the findings that speak of a file what is given. */
export function keepVerdicts(db: Database, fileId: number, judged: readonly JudgedFinding[]): void {
  const ofOther = sql<boolean>`(source_file_id, finding_id) in (
    select source_file_id, id from finding where other_file_id = ${fileId})`
  execute(
    db,
    query.deleteFrom('finding_verdict').where((eb) => eb.or([eb('source_file_id', '=', fileId), ofOther])),
  )
  const insert = prepare(db, insertOf('finding_verdict', VERDICT_COLUMNS))
  for (const { finding, verdict } of judged)
    insert.run(finding.fileId, finding.id, verdict.subject, Number(isSettled(verdict)), JSON.stringify(verdict))
}

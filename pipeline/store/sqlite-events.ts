import type { Database } from 'better-sqlite3'
import { sql } from 'kysely'
import type { Decision, DecisionEvent } from '../../schemas/index.ts'
import type { LogFile } from '../decisions/log-files.ts'
import { inOrder } from '../decisions/standing.ts'
import { insertOf, prepare, query } from './query.ts'
import { all, execute, inParts } from './review-queries.ts'
import type { EventFilter, HomelessDecisions, LogChange, RuleVerdicts, StoredLog } from './review-store.ts'

const EVENT_COLUMNS = ['file', 'id', 'subject', 'actor', 'ts', 'action', 'event'] as const

const parse = ({ event }: { event: string }): DecisionEvent => JSON.parse(event) as DecisionEvent

function insertEvents(db: Database, file: string, events: readonly DecisionEvent[]): void {
  const insert = prepare(
    db,
    insertOf('review_event', EVENT_COLUMNS).onConflict((c) => c.columns(['id', 'file']).doNothing()),
  )
  for (const event of events) {
    const { id, subject, actor, ts, action } = event
    insert.run(file, id, subject, actor, ts, action, JSON.stringify(event))
  }
}

function saveLog(db: Database, { file, stamp, broken }: StoredLog): void {
  const upsert = insertOf('review_log', ['file', 'stamp', 'broken']).onConflict((c) =>
    c.column('file').doUpdateSet((eb) => ({ stamp: eb.ref('excluded.stamp'), broken: eb.ref('excluded.broken') })),
  )
  prepare(db, upsert).run(file, stamp, JSON.stringify(broken))
}

const mirrored = (db: Database, file: string) =>
  all(db, query.selectFrom('review_event').select(['id', 'subject', 'event']).where('file', '=', file))

/** The files that the mirror holds, by name. */
export function storedLogs(db: Database): StoredLog[] {
  const rows = all(db, query.selectFrom('review_log').selectAll().orderBy('file'))
  return rows.map((row) => ({ ...row, broken: JSON.parse(row.broken) }))
}

/** Makes the mirror of a file what the file says; of two events with one id it has the one that counts. */
export function replaceLog(db: Database, log: StoredLog, events: readonly DecisionEvent[]): LogChange {
  const before = new Map(mirrored(db, log.file).map((row) => [row.id, row]))
  const now = new Map(inOrder(events).map((event) => [event.id, event]))
  const gone = [...before.values()].filter(({ id, event }) => JSON.stringify(now.get(id)) !== event)
  const fresh = [...now.values()].filter((event) => before.get(event.id)?.event !== JSON.stringify(event))
  saveLog(db, log)
  for (const part of inParts(gone))
    execute(
      db,
      query
        .deleteFrom('review_event')
        .where('file', '=', log.file)
        .where(
          'id',
          'in',
          part.map(({ id }) => id),
        ),
    )
  insertEvents(db, log.file, fresh)
  const lost = gone.filter(({ id }) => !now.has(id)).length
  return { subjects: [...new Set([...gone, ...fresh].map(({ subject }) => subject))], lost }
}

/** Adds events that were just written to a file. */
export function appendToLog(db: Database, { file, stamp }: LogFile, events: readonly DecisionEvent[]): void {
  const broken = storedLogs(db).find((log) => log.file === file)?.broken ?? []
  saveLog(db, { file, stamp, broken })
  insertEvents(db, file, events)
}

/** Takes a file that is gone out of the mirror. */
export function forgetLog(db: Database, file: string): LogChange {
  const events = mirrored(db, file)
  const subjects = new Set(events.map(({ subject }) => subject))
  execute(db, query.deleteFrom('review_log').where('file', '=', file))
  return { subjects: [...subjects], lost: events.length }
}

/** The events of subjects, each once for every file that has it. */
export const eventsOf = (db: Database, subjects: readonly string[]): DecisionEvent[] =>
  inParts(subjects).flatMap((part) =>
    all(db, query.selectFrom('review_event').select('event').where('subject', 'in', part).orderBy('id')).map(parse),
  )

/** The event of an id; null where there is none. */
export function eventOf(db: Database, id: string): DecisionEvent | null {
  const [row] = all(db, query.selectFrom('review_event').select('event').where('id', '=', id).limit(1))
  return row === undefined ? null : parse(row)
}

/** Events, the last first. */
export function findEvents(db: Database, { actor, actions, subject, since, limit }: EventFilter): DecisionEvent[] {
  let wanted = query.selectFrom('review_event').select(['id', 'event']).distinct().orderBy('id', 'desc')
  if (actor !== undefined) wanted = wanted.where('actor', '=', actor)
  if (actions !== undefined) wanted = wanted.where('action', 'in', [...actions])
  if (subject !== undefined) wanted = wanted.where('subject', '=', subject)
  if (since !== undefined) wanted = wanted.where('ts', '>=', since)
  if (limit !== undefined) wanted = wanted.limit(limit)
  return all(db, wanted).map(parse)
}

/** The greatest id of all events; null where there is none. */
export const lastEventId = (db: Database): string | null =>
  all(
    db,
    query.selectFrom('review_event').select((eb) => eb.fn.max<string | null>('id').as('last')),
  )[0]?.last ?? null

const PLACE_COLUMNS = ['subject', 'text_sha256', 'source', 'document'] as const

/** Keeps folded decisions by subject; null forgets one. */
export function saveDecisions(db: Database, decisions: ReadonlyMap<string, Decision | null>): void {
  const forget = prepare(db, query.deleteFrom('decision').where('subject', '=', ''))
  const insert = prepare(db, insertOf('decision', ['subject', 'state', 'decision']))
  const place = prepare(db, insertOf('decision_place', PLACE_COLUMNS))
  for (const [subject, decision] of decisions) {
    forget.run(subject)
    if (decision === null) continue
    insert.run(subject, decision.verdict.state, JSON.stringify(decision))
    for (const { text, source, document } of decision.anchors) place.run(subject, text, source, document)
  }
}

/** The folded decision of a subject; null where there is none. */
export function decisionOf(db: Database, subject: string): Decision | null {
  const [row] = all(db, query.selectFrom('decision').select('decision').where('subject', '=', subject))
  return row === undefined ? null : (JSON.parse(row.decision) as Decision)
}

/** Every folded decision, in the order of the subjects. */
export function* allDecisions(db: Database): Iterable<Decision> {
  const rows = all(db, query.selectFrom('decision').select('decision').orderBy('subject'))
  for (const { decision } of rows) yield JSON.parse(decision) as Decision
}

/** The decisions that may concern a document: made on its text, its bytes, or under its name. */
export function decisionsFor(db: Database, fileId: number): Decision[] {
  const placed = sql<{ subject: string }>`
    select p.subject from document d join decision_place p on p.text_sha256 = d.text_sha256 where d.source_file_id = ${fileId}
    union select p.subject from document d join decision_place p on p.source = d.document_id where d.source_file_id = ${fileId}
    union select p.subject from source_file f join decision_place p on p.document = f.uri where f.id = ${fileId}`
  const wanted = sql<{ decision: string }>`
    select decision from decision where subject in (${placed}) order by subject`.compile(query)
  return all(db, { compile: () => wanted }).map(({ decision }) => JSON.parse(decision) as Decision)
}

/** Documents that decisions of these subjects may concern, or that show them. */
export function filesTouchedBy(db: Database, subjects: readonly string[]): number[] {
  const found = new Set<number>()
  for (const part of inParts(subjects)) {
    const list = sql.join(part)
    const wanted = sql<{ id: number }>`
      select d.source_file_id as id from decision_place p join document d on d.text_sha256 = p.text_sha256 where p.subject in (${list})
      union select d.source_file_id from decision_place p join document d on d.document_id = p.source where p.subject in (${list})
      union select f.id from decision_place p join source_file f on f.uri = p.document where p.subject in (${list})
      union select source_file_id from review_item where subject in (${list})
      union select d.source_file_id from settlement_place p join document d on d.text_sha256 = p.text_sha256 where p.subject in (${list})
      union select d.source_file_id from settlement_place p join document d on d.document_id = p.source where p.subject in (${list})
      union select f.id from settlement_place p join source_file f on f.uri = p.document where p.subject in (${list})`.compile(
      query,
    )
    for (const { id } of all(db, { compile: () => wanted })) found.add(id)
  }
  return [...found]
}

/**
 * Verdicts by rule: accepted is right, corrected and rejected are wrong, but a duplicate says nothing against its rule. What
 * people contradict does not count.
 */
export function ruleVerdicts(db: Database): RuleVerdicts[] {
  const judged = (field: string) => sql<string>`json_extract(decision, ${`$.verdict.judged.${field}`})`
  const wrong = sql<number>`state = 'corrected' or (state = 'rejected' and ifnull(json_extract(decision, '$.verdict.reason'), '') <> 'duplicate')`
  return all(
    db,
    query
      .selectFrom('decision')
      .select([judged('extractor').as('extractor'), judged('rule').as('rule')])
      .select([sql<number>`sum(state = 'accepted')`.as('right'), sql<number>`sum(${wrong})`.as('wrong')])
      .where(sql<boolean>`json_array_length(decision, '$.contradiction') = 0`)
      .where(judged('rule'), 'is not', null)
      .groupBy([judged('extractor'), judged('rule')])
      .orderBy(sql`1`)
      .orderBy(sql`2`),
  )
}

/** Documents that decisions say something of and that are gone: under this name, with these bytes and with this text. */
export function homeless(db: Database): HomelessDecisions[] {
  const wanted = sql<HomelessDecisions>`
    select p.document as document, count(distinct d.subject) as decisions from decision d join decision_place p on p.subject = d.subject
    where d.state in ('accepted', 'corrected', 'added') and d.subject not in (
      select subject from decision_place where text_sha256 in (select text_sha256 from document)
        or source in (select document_id from document) or document in (select uri from source_file)
    ) group by p.document order by p.document`.compile(query)
  return all(db, { compile: () => wanted })
}

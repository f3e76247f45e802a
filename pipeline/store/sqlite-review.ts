import type { Database } from 'better-sqlite3'
import { countGroups, isGrouped } from './count-groups.ts'
import { keptSince, pastOf, presentOf } from './history.ts'
import { insertOf, prepare, query } from './query.ts'
import { all, allGroups, itemCount, itemCountsBy, itemGroups, itemPage } from './review-queries.ts'
import type { ReviewStore } from './review-store.ts'
import * as events from './sqlite-events.ts'
import * as writes from './sqlite-item-writes.ts'
import * as items from './sqlite-items.ts'

function keepSetting(db: Database, name: string, value: string): void {
  const upsert = insertOf('review_setting', ['name', 'value']).onConflict((c) =>
    c.column('name').doUpdateSet((eb) => ({ value: eb.ref('excluded.value') })),
  )
  prepare(db, upsert).run(name, value)
}

/** Decision files, their events and what these fold to. */
const eventSide = (db: Database) =>
  ({
    logs: () => events.storedLogs(db),
    replaceLog: (log, list) => events.replaceLog(db, log, list),
    appendToLog: (log, list) => events.appendToLog(db, log, list),
    forgetLog: (file) => events.forgetLog(db, file),
    eventsOf: (subjects) => events.eventsOf(db, subjects),
    event: (id) => events.eventOf(db, id),
    events: (filter) => events.findEvents(db, filter),
    lastEventId: () => events.lastEventId(db),

    saveDecisions: (decisions) => events.saveDecisions(db, decisions),
    decision: (subject) => events.decisionOf(db, subject),
    decisions: () => events.allDecisions(db),
    decisionsFor: (fileId) => events.decisionsFor(db, fileId),
    ruleVerdicts: () => events.ruleVerdicts(db),
    filesTouchedBy: (subjects) => events.filesTouchedBy(db, subjects),

    homeless: () => events.homeless(db),
    filesWithStaleNames: () => items.filesWithStaleNames(db),
  }) satisfies Partial<ReviewStore>

/** Mentions, and the items that they and the decisions about them are. */
function itemSide(db: Database) {
  let write: ReturnType<typeof writes.itemWriter> | undefined
  return {
    target: (fileId) => items.targetOf(db, fileId),
    mentions: (fileId) => items.mentionsOf(db, fileId),
    mentionHeads: (fileId) => items.mentionHeadsOf(db, fileId),
    mention: (fileId, position) => items.mentionAt(db, fileId, position),
    entityValue: (type, id) => items.entityValue(db, type, id),
    dueFiles: () => items.dueFiles(db),
    markDue: (fileIds) => items.markDue(db, fileIds),
    writeItems(fileId, list, spans) {
      write ??= writes.itemWriter(db)
      write(fileId, list, spans)
    },
    replaceItems: (fileId, old, now) => writes.replaceItems(db, fileId, old, now),
    mentionsIn: (fileId, span) => writes.mentionsIn(db, fileId, span),
    decisionsIn: (fileId, span) => writes.decisionsIn(db, fileId, span),
    spanOf: (fileId, subject) => writes.spanOf(db, fileId, subject),
    claims: (fileId) => writes.claimsOf(db, fileId),
    items: (fileId) => items.itemsOf(db, fileId),
    decidedFiles: () => items.decidedFiles(db),
    item: (fileId, key) => items.itemOf(db, fileId, key),
    itemOfSubject: (fileId, subject) => items.itemOfSubject(db, fileId, subject),
    findItems: (reference) => items.findItems(db, reference),
    page: (filter, limit, after) => all(db, itemPage(filter, limit, after)).map(items.toStoredItem),
    count: (filter) =>
      isGrouped(filter) ? countGroups(all(db, allGroups), filter) : (all(db, itemCount(filter))[0]?.count ?? 0),
    groups: (filter) =>
      filter === undefined
        ? all(db, allGroups).map(items.keptItemGroup)
        : all(db, itemGroups(filter)).map(items.toItemGroup),
    countsBy: (column, filter) =>
      Object.fromEntries(all(db, itemCountsBy(column, filter)).map(({ name, count }) => [name ?? 'none', count])),
  } satisfies Partial<ReviewStore>
}

/** Runs, and what they replaced. */
const pastSide = (db: Database) =>
  ({
    past: (run) => pastOf(db, run),
    present: (rawUri) => presentOf(db, rawUri),
    fileNamed: (rawUri) =>
      all(db, query.selectFrom('source_file').select('id').where('raw_uri', '=', rawUri))[0]?.id ?? null,
    runs: () => all(db, query.selectFrom('run').select('id').orderBy('id', 'desc')).map(({ id }) => id),
    keptSince: () => keptSince(db),
  }) satisfies Partial<ReviewStore>

/** The review side of a SQLite store. Statements for many rows are prepared once a connection. */
export const sqliteReview = (db: Database): ReviewStore => ({
  transaction: (work) => db.transaction(work).immediate(),
  setting: (name) =>
    all(db, query.selectFrom('review_setting').select('value').where('name', '=', name))[0]?.value ?? null,
  keepSetting: (name, value) => keepSetting(db, name, value),
  ...eventSide(db),
  ...itemSide(db),
  ...pastSide(db),
})

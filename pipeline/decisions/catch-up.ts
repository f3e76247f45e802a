import { statSync } from 'node:fs'
import { type DecisionEvent, decisionEventSchema } from '../../schemas/index.ts'
import { recordTokens } from '../search/search-rows.ts'
import type { LogChange } from '../store/review-store.ts'
import type { Store } from '../store/store.ts'
import { bySubject, foldMention } from './fold.ts'
import { type BrokenLine, type LogFile, listLogs, oddLogs, readLog } from './log-files.ts'
import { makeItems, untouchedItems } from './make-items.ts'
import { renamesIn } from './renamed.ts'
import { remakeVerdicts, settledDoubts } from './settle-findings.ts'
import { foldSettlement, isConflictSubject } from './settlement.ts'

/** Thrown where the database knows of decisions but their folder is not there: going on would forget them. */
export class DecisionsMissing extends Error {
  readonly directory: string
  constructor(directory: string) {
    super(`The decisions of this database are in ${directory}, which is not there or no folder`)
    this.name = 'DecisionsMissing'
    this.directory = directory
  }
}

/** What a decisions file has that a person should know of. */
export interface FileNote extends Omit<BrokenLine, 'line'> {
  /** From 1; null where the whole file is meant. */
  readonly line: number | null
}

interface Mirrored {
  readonly subjects: readonly string[]
  readonly notes: readonly FileNote[]
}

function lostNote(file: string, { lost }: LogChange, gone: boolean): FileNote[] {
  if (lost === 0) return []
  const what = gone ? 'The file is gone' : 'The file is shorter than before'
  return [{ file, line: null, reason: `${what}: ${lost} of its events no longer count` }]
}

/** Brings the mirror up to the files. */
function mirror({ review }: Store, directory: string, all: boolean): Mirrored {
  const files = listLogs(directory)
  const known = new Map(review.logs().map((log) => [log.file, log.stamp]))
  const changed = files.filter(({ file, stamp }) => all || known.get(file) !== stamp)
  const gone = [...known.keys()].filter((file) => !files.some((log) => log.file === file))
  const replaced = changed.map((log) => {
    const { events, broken } = readLog(directory, log.file)
    return { file: log.file, change: review.replaceLog({ ...log, broken }, events), gone: false }
  })
  const mirrored = [...replaced, ...gone.map((file) => ({ file, change: review.forgetLog(file), gone: true }))]
  return {
    subjects: mirrored.flatMap(({ change }) => change.subjects),
    notes: mirrored.flatMap((one) => lostNote(one.file, one.change, one.gone)),
  }
}

const namesEntity = (subject: string): boolean => /^(?:entity|gazetteer):/.test(subject)

/** Folds the events of subjects anew; returns the documents that they concern. */
export function refold({ review, findings }: Store, subjects: readonly string[]): readonly number[] {
  const distinct = [...new Set(subjects)]
  if (distinct.length === 0) return []
  const before = review.filesTouchedBy(distinct)
  const events = bySubject(review.eventsOf(distinct))
  const fold = <T>(own: readonly string[], folded: (events: readonly DecisionEvent[]) => T) =>
    new Map(own.map((subject) => [subject, folded(events.get(subject) ?? [])] as const))
  const conflicts = distinct.filter(isConflictSubject)
  findings.saveSettlements(fold(conflicts, foldSettlement))
  review.saveDecisions(
    fold(
      distinct.filter((subject) => !isConflictSubject(subject)),
      foldMention,
    ),
  )
  const renamed = distinct.some(namesEntity) ? review.filesWithStaleNames() : []
  return [...new Set([...before, ...review.filesTouchedBy(distinct), ...renamed])]
}

/** Makes what people corrected and added in a document findable. */
export const indexClaims = (store: Store, fileId: number): void =>
  store.indexClaims(fileId, recordTokens(store.review.claims(fileId)))

/** Makes the items of one document anew from its mentions and the decisions that may concern it. */
export function remakeItems(store: Store, fileId: number): void {
  const { review } = store
  remakeVerdicts(store, fileId)
  const doubtsOf = settledDoubts(store, fileId, false)
  const decisions = review.decisionsFor(fileId)
  const target = decisions.length === 0 ? null : review.target(fileId)
  const { items, spans } =
    target === null
      ? { items: untouchedItems(review.mentionHeads(fileId), doubtsOf), spans: [] }
      : makeItems(target, review.mentions(fileId), decisions, { doubtsOf, renamed: renamesIn(store) })
  review.writeItems(fileId, items, spans)
  indexClaims(store, fileId)
}

/** Documents that are written in one transaction. */
const FILES_AT_ONCE = 200

/** Makes the items of all documents that are due, also of those that fall due by it. */
export function remakeDue(store: Store): void {
  for (let due = store.review.dueFiles(); due.length > 0; due = store.review.dueFiles())
    store.review.transaction(() => {
      for (const fileId of due.slice(0, FILES_AT_ONCE)) remakeItems(store, fileId)
    })
}

const FOLDER = 'decisions'
/** Which events are known: what an older version took for no event is read again by a newer one. */
const KNOWN_EVENTS = 'decision-events'
const EVENTS_OF_NOW = decisionEventSchema.options.map((option) => option.shape.action.value).join(' ')

/** The folder of decisions that the database last caught up with; null for none. */
export const knownFolder = ({ review }: Store): string | null => review.setting(FOLDER)

const stamps = (logs: readonly LogFile[]): string => JSON.stringify(logs.map(({ file, stamp }) => [file, stamp]))

/**
 * Brings the database up to the decision files and the mentions of now. Reads only files that changed. Returns what a person should
 * know of the files: lines that are no events, and, once, events that are gone. Throws DecisionsMissing where the folder is no folder, or
 * is gone but decisions are known.
 */
export function catchUp(store: Store, directory: string): readonly FileNote[] {
  const { review } = store
  const isFolder = statSync(directory, { throwIfNoEntry: false })?.isDirectory()
  if (isFolder === false || (isFolder === undefined && review.logs().length > 0)) throw new DecisionsMissing(directory)
  let lost: readonly FileNote[] = []
  const moved = knownFolder(store) !== directory
  const older = review.setting(KNOWN_EVENTS) !== EVENTS_OF_NOW
  if (moved || older || stamps(listLogs(directory)) !== stamps(review.logs()))
    review.transaction(() => {
      const { subjects, notes } = mirror(store, directory, older)
      review.markDue(refold(store, subjects))
      lost = notes
      if (moved) review.keepSetting(FOLDER, directory)
      if (older) review.keepSetting(KNOWN_EVENTS, EVENTS_OF_NOW)
    })
  if (review.dueFiles().length > 0) remakeDue(store)
  const odd = oddLogs(directory).map((file) => ({
    file,
    line: null,
    reason: 'Unexpected folder or pipe, expected a file',
  }))
  return [...review.logs().flatMap(({ broken }) => broken), ...odd, ...lost]
}

import type { Decision, ExportLine, ReviewState } from '../../schemas/index.ts'
import type { DocumentSummary, Store } from '../store/store.ts'
import { entityChanges } from './entity-changes.ts'
import { entityMap } from './entity-map.ts'
import { knownEntity } from './make-claim.ts'
import { type ChangeEntity, EXPORTED_STATES, overlay } from './overlay.ts'
import { confidenceNow } from './rule-confidence.ts'
import { settledDoubts } from './settle-findings.ts'

/** Merges and splits applied to the names of one document; null where there are none. */
type EntityChange = ((document: string) => ChangeEntity) | null

function entityChange(store: Store): EntityChange {
  const events = entityChanges(store)
  if (events.length === 0) return null
  const idOf = entityMap(events)
  return (document) => (type, value, quote) => {
    if (!('id' in value)) return value
    const id = idOf({ type, id: value.id, quote, document })
    if (id === value.id) return value
    return knownEntity(store, type, id) ?? ({ ...value, id } as ExportLine['value'])
  }
}

const UNCHANGED: ChangeEntity = (_type, value) => value

function linesOf(
  store: Store,
  { id, uri, runId }: DocumentSummary,
  change: EntityChange,
  { decided, judged }: { readonly decided: boolean; readonly judged: boolean },
): readonly ExportLine[] {
  const doubtsOf = judged ? settledDoubts(store, id, true) : undefined
  const read = [...store.exportLines(id)]
  const lines = doubtsOf === undefined ? read : read.map((l, i) => ({ ...l, doubts: [...doubtsOf(i, l.doubts)] }))
  if (!decided && change === null) return lines
  const items = store.review.items(id)
  const changeEntity = change?.(uri) ?? UNCHANGED
  const shown = new Set(items.map(({ position }) => position))
  const target = store.review.target(id)
  const decisions = new Map<string, Decision | null>()
  const decisionOf = (subject: string): Decision | null => {
    const known = decisions.get(subject) ?? store.review.decision(subject)
    decisions.set(subject, known)
    return known
  }
  const covered = new Set(lines.flatMap((_, position) => (shown.has(position) ? [] : [position])))
  const document = { document: uri, documentId: target?.source ?? '', run: String(runId) }
  const withDecision = items.filter(({ subject }) => subject !== null)
  return overlay(
    { text: target?.text ?? '', lines, decided: withDecision, covered, decisionOf, document },
    changeEntity,
  )
}

/**
 * Reads the export lines of one document as people left them, rejected ones included, in text order: decisions applied,
 * confidences recomputed from them. What holds of the whole store is read once. The items must be up to date (`catchUp`).
 */
export function reviewedReader(store: Store): (document: DocumentSummary) => readonly ExportLine[] {
  const change = entityChange(store)
  const confidence = confidenceNow(store.review.ruleVerdicts())
  const decided = store.review.decidedFiles()
  const judged = store.findings.judgedFiles()
  return (document) =>
    linesOf(store, document, change, { decided: decided.has(document.id), judged: judged.has(document.id) }).map(
      (line) => ({
        ...line,
        confidence: confidence(line.extractor, line.rule, line.confidence),
      }),
    )
}

/** Which lines are wanted. */
export interface LineOptions {
  /** Review states; all but rejected by default. */
  readonly states?: readonly ReviewState[] | undefined
  /** One document; all by default. */
  readonly fileId?: number | undefined
}

/** Export lines as people left them, in document order, then in text order. The items must be up to date (`catchUp`). */
export function* reviewedLines(
  store: Store,
  { states = EXPORTED_STATES, fileId }: LineOptions = {},
): Iterable<ExportLine> {
  const linesOfDocument = reviewedReader(store)
  for (const summary of store.summaries()) {
    if (summary.documentId === null || (fileId !== undefined && summary.id !== fileId)) continue
    for (const line of linesOfDocument(summary)) if (states.includes(line.review)) yield line
  }
}

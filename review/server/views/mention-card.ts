import { inOrder, undone } from '../../../pipeline/decisions/standing.ts'
import { blockAt, headersOf, type Target } from '../../../pipeline/decisions/target.ts'
import type { ItemView } from '../../../pipeline/decisions/view.ts'
import type { MentionPlace } from '../../../pipeline/store/catalog.ts'
import { SEVERITIES } from '../../../pipeline/store/finding-store.ts'
import type { Store } from '../../../pipeline/store/store.ts'
import {
  type DecisionEvent,
  type ExtractedRecord,
  type Finding,
  isMentionEvent,
  type Verdict,
} from '../../../schemas/index.ts'
import type { HistoryLine, MentionCard, Sibling, VerdictLine } from '../../api/index.ts'
import type { DocumentRefs } from './document-refs.ts'
import { labelOf, notationOf } from './label.ts'
import { told, toQueueItem } from './queue-item.ts'

const MOST_SIBLINGS = 20
const MOST_HISTORY = 100

function saidValue(event: DecisionEvent): string | null {
  if (!isMentionEvent(event)) return null
  if ('claim' in event) return labelOf(event.claim.value)
  return event.judged === undefined ? null : labelOf(event.judged.value)
}

function historyOf(store: Store, subject: string | null): HistoryLine[] {
  if (subject === null) return []
  const events = inOrder(store.review.eventsOf([subject]))
  const taken = undone(events)
  return events
    .slice(-MOST_HISTORY)
    .reverse()
    .map((event) => ({
      event: event.id,
      ts: event.ts,
      actor: event.actor,
      action: event.action,
      label: saidValue(event),
      reason: event.action === 'reject' ? (event.reason ?? null) : null,
      note: event.note ?? null,
      undone: taken.has(event.id),
    }))
}

function toVerdictLine({ event, actor, ts, state, claim, judged, reason, note }: Verdict): VerdictLine {
  const value = claim?.value ?? judged?.value
  return { event, actor, ts, state, label: value === undefined ? '' : labelOf(value), reason, note }
}

function toSibling(store: Store, refs: DocumentRefs, place: MentionPlace, why: Sibling['why']): Sibling {
  const { fileId, id, start, end, quote } = place
  const review = store.review.item(fileId, id)?.review ?? 'pending'
  const label = labelOf(place.value as ExtractedRecord['value'])
  return { key: id, document: refs.of([fileId])(fileId), start, end, quote, label, review, why }
}

/** Other mentions of its record, and of its zone or institution in other documents. */
function siblingsOf(store: Store, refs: DocumentRefs, { key, fileId, type, value, record }: ItemView): Sibling[] {
  const own = record === null ? [] : store.catalog.mentionsOfRecord(fileId, record)
  const same = own.filter(({ id }) => id !== key).slice(0, MOST_SIBLINGS)
  const others = 'id' in value ? store.catalog.mentionsOfEntity(type, value.id, MOST_SIBLINGS + 1) : []
  return [
    ...same.map((place) => toSibling(store, refs, place, 'record')),
    ...others
      .filter((place) => place.fileId !== fileId)
      .slice(0, MOST_SIBLINGS)
      .map((place) => toSibling(store, refs, place, 'entity')),
  ]
}

function findingsOf(store: Store, { fileId, key }: ItemView): Finding[] {
  const found = store.findings.list({ fileId, severities: SEVERITIES })
  return found
    .filter(({ mentions }) => mentions.some(({ mention }) => mention === key))
    .map(({ places: _, ...finding }) => finding)
}

function headersAt(target: Target | null, start: number): string[] {
  const block = target === null ? undefined : blockAt(target, start)
  return target === null || block === undefined ? [] : headersOf(target, block)
}

function extractedOf(store: Store, view: ItemView): MentionCard['extracted'] {
  const mention = view.position === null ? null : store.review.mention(view.fileId, view.position)
  if (mention === null) return null
  const value = mention.value as ExtractedRecord['value']
  const { extractor, rule, version, runId: run, confidence, doubts, record } = mention
  return { value, label: labelOf(value), extractor, rule, version, run, confidence, doubts: doubts.map(told), record }
}

/** All that a person needs to decide about a mention. */
export function toMentionCard(store: Store, refs: DocumentRefs, view: ItemView): MentionCard {
  const { fileId, value, verdict, subject, flag } = view
  const target = flag === 'orphan' ? null : store.review.target(fileId)
  return {
    ...toQueueItem(view, refs.of([fileId])(fileId)),
    value,
    notation: notationOf(value),
    extracted: extractedOf(store, view),
    claim: verdict?.claim ?? null,
    headers: headersAt(target, view.start),
    anchor: verdict?.anchor ?? null,
    verdicts: view.contradicting.map(toVerdictLine),
    history: historyOf(store, subject),
    siblings: siblingsOf(store, refs, view),
    findings: findingsOf(store, view),
  }
}

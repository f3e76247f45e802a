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
import type { DocumentRef, EntityRef, HistoryLine, MentionCard, Sibling, VerdictLine } from '../../api/index.ts'
import type { DocumentRefs } from './document-refs.ts'
import { labelOf, notationOf } from './label.ts'
import type { MeantEntities } from './meant-entity.ts'
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

function toSibling(store: Store, place: MentionPlace, document: DocumentRef, why: Sibling['why']): Sibling {
  const { fileId, id, start, end, quote } = place
  const review = store.review.item(fileId, id)?.review ?? 'pending'
  const label = labelOf(place.value as ExtractedRecord['value'])
  return { key: id, document, start, end, quote, label, review, why }
}

/** Mentions of a zone or institution in other documents than one, one a document. */
function elsewhere({ store, refs, meant }: CardSources, entity: EntityRef, own: number): Sibling[] {
  return meant
    .sources(entity)
    .flatMap((id) => store.catalog.mentionsOfEntity(entity.type, id, MOST_SIBLINGS + 1))
    .filter(({ fileId }) => fileId !== own)
    .map((place) => ({ place, document: refs.of([place.fileId])(place.fileId) }))
    .filter(({ place: { type, value, quote }, document: { uri } }) => {
      const told = meant.of({ type, value: value as ExtractedRecord['value'], quote, document: uri })
      return told?.id === entity.id
    })
    .slice(0, MOST_SIBLINGS)
    .map(({ place, document }) => toSibling(store, place, document, 'entity'))
}

/** Other mentions of its record, and of its zone or institution in other documents. */
function siblingsOf(sources: CardSources, { key, fileId, record }: ItemView, entity: EntityRef | null): Sibling[] {
  const { store, refs } = sources
  const own = record === null ? [] : store.catalog.mentionsOfRecord(fileId, record)
  const document = refs.of([fileId])(fileId)
  return [
    ...own
      .filter(({ id }) => id !== key)
      .slice(0, MOST_SIBLINGS)
      .map((place) => toSibling(store, place, document, 'record')),
    ...(entity === null ? [] : elsewhere(sources, entity, fileId)),
  ]
}

function findingsOf(store: Store, { fileId, key }: ItemView): Finding[] {
  const found = store.findings.list({ fileId, mention: key, severities: SEVERITIES })
  return found.map(({ id, kind, severity, mentions, explanation }) => ({ id, kind, severity, mentions, explanation }))
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

/** What a card is made from. */
export interface CardSources {
  readonly store: Store
  readonly refs: DocumentRefs
  readonly meant: MeantEntities
}

/** All that a person needs to decide about a mention. */
export function toMentionCard(sources: CardSources, view: ItemView): MentionCard {
  const { store, refs, meant } = sources
  const { fileId, value, verdict, subject, flag } = view
  const target = flag === 'orphan' ? null : store.review.target(fileId)
  const entity = meant.of(view)
  return {
    ...toQueueItem(view, refs.of([fileId])(fileId)),
    value,
    notation: notationOf(value),
    entity,
    extracted: extractedOf(store, view),
    claim: verdict?.claim ?? null,
    headers: headersAt(target, view.start),
    anchor: verdict?.anchor ?? null,
    verdicts: view.contradicting.map(toVerdictLine),
    history: historyOf(store, subject),
    siblings: siblingsOf(sources, view, entity),
    findings: findingsOf(store, view),
  }
}

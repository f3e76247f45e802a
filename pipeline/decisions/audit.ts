import { randomUUID } from 'node:crypto'
import type { AuditItem, AuditVerdict, EventOf, ExtractedRecord } from '../../schemas/index.ts'
import type { ItemFilter, StoredItem } from '../store/review-store.ts'
import type { Store } from '../store/store.ts'
import { makeAnchor } from './anchor.ts'
import { recordFact } from './facts.ts'
import { DecisionRefused } from './make-claim.ts'
import type { ReviewSession } from './session.ts'
import { factsOf } from './standing-facts.ts'
import { valueHash } from './value-hash.ts'

/** A drawn mention with its verdict; null while nobody judged it. */
export interface AuditedItem extends AuditItem {
  readonly verdict: AuditVerdict | null
}

/** A sample as it was drawn. */
export interface AuditSample {
  readonly sample: string
  readonly drawn: string
  readonly actor: string
  readonly items: readonly AuditedItem[]
}

/** The two heaps: what people accepted, and what nobody touched. */
const HEAPS: Readonly<Record<AuditItem['heap'], ItemFilter>> = {
  accepted: { states: ['accepted'] },
  untouched: { states: ['pending'] },
}

/** Numbers from 0 to 1 that a seed repeats (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** `size` of a list, each as likely as any other; the same for a seed. */
function drawn<T>(list: readonly T[], size: number, random: () => number): T[] {
  const left = [...list]
  const picked: T[] = []
  while (picked.length < size && left.length > 0) {
    const at = Math.floor(random() * left.length)
    picked.push(left[at]!)
    left[at] = left.at(-1)!
    left.pop()
  }
  return picked
}

function heapOf({ review }: Store, heap: AuditItem['heap']): StoredItem[] {
  const filter = HEAPS[heap]
  const items = review.page(filter, review.count(filter), null).filter(({ position, subject }) => {
    return position !== null && (heap === 'accepted' || subject === null)
  })
  // Files with one text hold one mention, not two; the order must not tell how doubtful it is.
  const distinct = new Map(items.map((item) => [item.key, item]))
  return [...distinct.values()].toSorted((a, b) => (a.key < b.key ? -1 : 1))
}

function auditItem({ review }: Store, { fileId, position }: StoredItem, heap: AuditItem['heap']): AuditItem[] {
  const target = review.target(fileId)
  const mention = position === null ? null : review.mention(fileId, position)
  if (target === null || mention === null) return []
  const value = mention.value as ExtractedRecord['value']
  const anchor = makeAnchor(target, mention.type, mention, valueHash(mention.type, value))
  return [{ anchor, heap, language: mention.language, value }]
}

/** Draws a random sample of both heaps, to be judged blind, and keeps it as an event. Throws DecisionRefused where there is nothing to draw. */
export function drawAudit(
  session: ReviewSession,
  { size, seed }: { size: number; seed: number },
): EventOf<'audit-draw'> {
  const random = seeded(seed)
  const half = Math.ceil(size / 2)
  const accepted = drawn(heapOf(session.store, 'accepted'), half, random)
  const untouched = drawn(heapOf(session.store, 'untouched'), size - accepted.length, random)
  const items = [
    ...accepted.flatMap((item) => auditItem(session.store, item, 'accepted')),
    ...untouched.flatMap((item) => auditItem(session.store, item, 'untouched')),
  ]
  if (items.length === 0) throw new DecisionRefused('There is nothing to draw from')
  const sample = randomUUID().slice(0, 8)
  const shuffled = drawn(items, items.length, random)
  const draft = { action: 'audit-draw' as const, subject: `audit:${sample}`, after: [], sample, seed, items: shuffled }
  return recordFact(session, draft) as EventOf<'audit-draw'>
}

/** All samples with their verdicts, in the order in which they were drawn. */
export function auditSamples(store: Store): AuditSample[] {
  const verdicts = new Map(factsOf(store, ['audit']).map((event) => [`${event.sample} ${event.item}`, event.verdict]))
  return factsOf(store, ['audit-draw']).map(({ sample, ts, actor, items }) => ({
    sample,
    drawn: ts,
    actor,
    items: items.map((item, i) => ({ ...item, verdict: verdicts.get(`${sample} ${i}`) ?? null })),
  }))
}

/** The sample of an id, by default the last one. Throws DecisionRefused. */
export function auditSample(store: Store, id?: string): AuditSample {
  const samples = auditSamples(store)
  const found = id === undefined ? samples.at(-1) : samples.find(({ sample }) => sample === id)
  if (found === undefined)
    throw new DecisionRefused(id === undefined ? 'No sample was drawn yet' : `There is no sample ${id}`)
  return found
}

/** Judges one item of a sample, by its position from 0. Throws DecisionRefused. */
export function judgeAudit(session: ReviewSession, id: string, item: number, verdict: AuditVerdict): void {
  const { sample, items } = auditSample(session.store, id)
  if (items[item] === undefined) throw new DecisionRefused(`The sample ${sample} has no item ${item}`)
  recordFact(session, { action: 'audit', subject: `audit:${sample}:${item}`, after: [], sample, item, verdict })
}

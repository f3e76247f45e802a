import { createHash } from 'node:crypto'
import { CONTEXT_LENGTH, type Decision, type ExtractedRecord, type Verdict } from '../../schemas/index.ts'
import type { StoredItem, StoredMention } from '../store/review-store.ts'
import type { Store } from '../store/store.ts'
import { contradictionOn } from './make-items.ts'
import { inWords } from './reasons.ts'
import { renamesIn } from './renamed.ts'
import type { Target } from './target.ts'
import { valueHash } from './value-hash.ts'

/** An item with all that a reviewer needs to decide about it. Offsets count in the canonical text. */
export interface ItemView extends StoredItem {
  readonly documentId: string
  /** What the export says: a person's value where there is one. */
  readonly value: ExtractedRecord['value']
  /** What the extractor says now; null where it says nothing. */
  readonly extracted: ExtractedRecord['value'] | null
  readonly confidence: number | null
  readonly doubts: readonly string[]
  readonly extractor: string | null
  readonly rule: string | null
  readonly version: string | null
  readonly record: string | null
  /** Text right before and after the quote. */
  readonly before: string
  readonly after: string
  /** Why it is in the queue, in words. */
  readonly why: readonly string[]
  /** The last verdict on it; null where there is none. */
  readonly verdict: Verdict | null
  /** Where people contradict one another. */
  readonly contradicting: readonly Verdict[]
  /** Changes with every decision on the item and every change of its value. */
  readonly etag: string
}

const digest = (parts: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16)

/** Tells one state of an item from all others: its decision, its flag and the value that the extractor gives. */
export function etagOf(item: StoredItem, mention: StoredMention | null, decision: Decision | null): string {
  const value = mention === null ? null : valueHash(mention.type, mention.value as ExtractedRecord['value'])
  return digest([item.key, item.flag, item.review, decision?.heads ?? [], value, mention?.start, mention?.end])
}

/** What an item says: a person's value where one corrected or added it, else the extractor's. */
export function shownValue(
  item: Pick<StoredItem, 'review'>,
  mention: Pick<StoredMention, 'value'> | null,
  verdict: Verdict | null,
): ExtractedRecord['value'] {
  const told = verdict?.claim?.value ?? verdict?.judged?.value
  const human = item.review === 'corrected' || item.review === 'added' || mention === null
  return (human && told !== undefined ? told : mention?.value) as ExtractedRecord['value']
}

/** The verdicts that contradict one another about an item. */
export function contradicting(
  store: Store,
  item: StoredItem,
  target: Target | null,
  decision: Decision | null,
): readonly Verdict[] {
  if (!item.contradiction) return []
  if (decision !== null && decision.contradiction.length > 0) return decision.contradiction
  // People decided on different texts: only the mention of now brings their verdicts together.
  const { review } = store
  const mentions = review.mentions(item.fileId)
  const decisions = review.decisionsFor(item.fileId)
  return target === null ? [] : contradictionOn(target, mentions, decisions, item.key, renamesIn(store))
}

/** Reads the items of a page, each document's text once; with `width` code units of text on either side. */
export function viewer(store: Store, width: number = CONTEXT_LENGTH): (item: StoredItem) => ItemView {
  const targets = new Map<number, Target | null>()
  const targetOf = (fileId: number): Target | null => {
    if (!targets.has(fileId)) targets.set(fileId, store.review.target(fileId))
    return targets.get(fileId) ?? null
  }
  return (item) => {
    const mention = item.position === null ? null : store.review.mention(item.fileId, item.position)
    const decision = item.subject === null ? null : store.review.decision(item.subject)
    const target = targetOf(item.fileId)
    const verdict = decision?.verdict ?? null
    const text = item.flag === 'orphan' ? '' : (target?.text ?? '')
    return {
      ...item,
      documentId: target?.source ?? '',
      value: shownValue(item, mention, verdict),
      extracted: (mention?.value ?? null) as ItemView['extracted'],
      confidence: mention?.confidence ?? null,
      doubts: mention?.doubts ?? [],
      extractor: mention?.extractor ?? null,
      rule: mention?.rule ?? null,
      version: mention?.version ?? null,
      record: mention?.record ?? null,
      before: text.slice(Math.max(0, item.start - width), item.start),
      after: text.slice(item.end, item.end + width),
      why: item.reasons.map((code) => inWords(code)),
      verdict,
      contradicting: contradicting(store, item, target, decision),
      etag: etagOf(item, mention, decision),
    }
  }
}

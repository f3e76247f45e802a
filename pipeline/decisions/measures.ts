import { ENTITY_TYPES, type EntityType, type Language } from '../../schemas/index.ts'
import { type Interval, wilson } from '../eval/wilson.ts'
import type { Store } from '../store/store.ts'
import { type AuditedItem, auditSamples } from './audit.ts'
import { factsOf } from './standing-facts.ts'

/** Precision of a blind sample, by type, language and heap. */
export interface AuditMeasure {
  readonly type: EntityType
  readonly language: Language
  readonly heap: AuditedItem['heap']
  readonly right: number
  readonly wrong: number
  /** Judged unsure, or not judged yet: not counted. */
  readonly open: number
  readonly precision: Interval | null
}

/** Precision of what was drawn and judged, over all samples. */
export function auditMeasures(store: Store): AuditMeasure[] {
  const groups = new Map<string, AuditedItem[]>()
  for (const { items } of auditSamples(store))
    for (const item of items) {
      const key = `${item.anchor.type} ${item.language} ${item.heap}`
      groups.set(key, [...(groups.get(key) ?? []), item])
    }
  return [...groups.values()]
    .map((items) => {
      const { anchor, language, heap } = items[0]!
      const count = (verdict: string): number => items.filter((item) => item.verdict === verdict).length
      const [right, wrong] = [count('right'), count('wrong')]
      const precision = wilson(right, right + wrong)
      return { type: anchor.type, language, heap, right, wrong, open: items.length - right - wrong, precision }
    })
    .sort((a, b) => ENTITY_TYPES.indexOf(a.type) - ENTITY_TYPES.indexOf(b.type) || (a.language < b.language ? -1 : 1))
}

/** Recall in texts of which people say that nothing is missed, by type and language. */
export interface RecallMeasure {
  readonly type: EntityType
  readonly language: Language
  /** Mentions that an extractor finds and nobody rejected. */
  readonly found: number
  /** Mentions that people had to add. */
  readonly missed: number
  readonly recall: Interval | null
}

function coveredFiles(store: Store): { fileId: number; types: readonly EntityType[] }[] {
  const texts = new Map<string, Set<EntityType>>()
  for (const { text, type, complete } of factsOf(store, ['coverage'])) {
    if (!complete) continue
    const types = texts.get(text) ?? new Set()
    for (const one of type === null ? ENTITY_TYPES : [type]) types.add(one)
    texts.set(text, types)
  }
  if (texts.size === 0) return []
  // Of files with one text the first counts for all.
  return store.summaries().flatMap(({ id }) => {
    const text = store.review.target(id)?.textSha256 ?? ''
    const types = texts.get(text)
    texts.delete(text)
    return types === undefined ? [] : [{ fileId: id, types: [...types] }]
  })
}

/** Recall by type and language, from "nothing missed" and what people added there. */
export function recallMeasures(store: Store): RecallMeasure[] {
  const counts = new Map<string, { found: number; missed: number }>()
  for (const { fileId, types } of coveredFiles(store))
    for (const { type, language, review, position, flag } of store.review.items(fileId)) {
      if (!types.includes(type) || review === 'rejected' || flag === 'orphan') continue
      const count = counts.get(`${type} ${language}`) ?? { found: 0, missed: 0 }
      if (review === 'added' || position === null) count.missed += 1
      else count.found += 1
      counts.set(`${type} ${language}`, count)
    }
  return [...counts]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, { found, missed }]) => {
      const [type, language] = key.split(' ') as [EntityType, Language]
      return { type, language, found, missed, recall: wilson(found, found + missed) }
    })
}

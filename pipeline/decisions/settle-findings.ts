import type { ExtractedRecord } from '../../schemas/index.ts'
import { type FindingPlace, type PlacedFinding, SEVERITIES } from '../store/finding-store.ts'
import type { Store } from '../store/store.ts'
import type { DoubtsOf } from './make-items.ts'
import { type FindingNow, type FindingSide, isSettled, verdictOn } from './meet-settlements.ts'
import { doubtsAfter } from './settled-doubts.ts'
import type { Target } from './target.ts'
import { valueHash } from './value-hash.ts'

/** A finding with its figures as decisions are compared with them; null where a text is gone. */
export function findingNow(store: Store, finding: PlacedFinding): FindingNow | null {
  const targets = new Map<number, Target | null>()
  const targetOf = (fileId: number): Target | null => {
    if (!targets.has(fileId)) targets.set(fileId, store.review.target(fileId))
    return targets.get(fileId) ?? null
  }
  const toSide = ({ mention, fileId, type, start, end, part, value }: FindingPlace): FindingSide[] => {
    const target = targetOf(fileId)
    const hash = valueHash(type, value as ExtractedRecord['value'])
    return target === null ? [] : [{ id: mention, type, start, end, part, value: hash, target }]
  }
  const sides = finding.places.flatMap(toSide)
  return sides.length < finding.mentions.length ? null : { id: finding.id, kind: finding.kind, sides }
}

/** Meets the findings of a document with what people settled, and marks the other document of each that is settled, or open, since. */
export function remakeVerdicts(store: Store, fileId: number): void {
  const { review, findings } = store
  const settlements = findings.settlementsFor(fileId)
  if (settlements.length === 0 && !findings.hasVerdicts(fileId)) return
  const all = findings.list({ fileId, severities: SEVERITIES })
  const judged = all.flatMap((finding) => {
    const now = findingNow(store, finding)
    const verdict = now === null ? null : verdictOn(now, settlements)
    return verdict === null ? [] : [{ finding, verdict }]
  })
  findings.keepVerdicts(fileId, judged)
  const now = new Map(judged.map(({ finding, verdict }) => [finding.id, verdict]))
  const turned = all.filter(({ id, verdict }) => isSettled(verdict) !== isSettled(now.get(id) ?? null))
  review.markDue(turned.flatMap(({ places }) => places.map((place) => place.fileId)).filter((id) => id !== fileId))
}

/** What settled conflicts leave of the doubts of a document's mentions, with or without what people said instead; undefined where none is settled. */
export function settledDoubts({ findings }: Store, fileId: number, told: boolean): DoubtsOf | undefined {
  if (!findings.hasVerdicts(fileId)) return undefined
  return doubtsAfter(findings.list({ fileId, severities: SEVERITIES }), fileId, told)
}

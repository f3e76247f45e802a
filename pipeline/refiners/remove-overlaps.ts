import type { EntityType } from '../../schemas/index.ts'
import type { AnyCandidate, Refiner } from '../extraction.ts'

/** Amounts and dates share digits, zones and institutions share names: within a pair, one span is one thing. */
const GROUP: Readonly<Record<EntityType, string>> = {
  amount: 'figure',
  date: 'figure',
  zone: 'zone',
  institution: 'institution',
}

/** Better first: longer, then higher priority, then earlier. */
const byRank = (a: AnyCandidate, b: AnyCandidate): number =>
  b.end - b.start - (a.end - a.start) || (b.priority ?? 0) - (a.priority ?? 0) || a.start - b.start

/** The candidates of one group without those that overlap a better one. Sorted input; linear but for the sort. */
function bestOf(candidates: readonly AnyCandidate[]): AnyCandidate[] {
  const kept: AnyCandidate[] = []
  let cluster: AnyCandidate[] = []
  let clusterEnd = -1
  const flush = (): void => {
    if (cluster.length === 1) kept.push(cluster[0]!)
    else if (cluster.length === 2) kept.push(byRank(cluster[0]!, cluster[1]!) <= 0 ? cluster[0]! : cluster[1]!)
    else if (cluster.length > 2) kept.push(...bestOfCluster(cluster, clusterEnd))
    cluster = []
  }
  for (const candidate of candidates) {
    if (candidate.start >= clusterEnd) flush()
    cluster.push(candidate)
    clusterEnd = Math.max(clusterEnd, candidate.end)
  }
  flush()
  return kept
}

/** Greedy choice inside one run of overlapping candidates; occupied offsets are kept relative to its start. */
function bestOfCluster(cluster: readonly AnyCandidate[], end: number): AnyCandidate[] {
  const start = cluster[0]!.start
  const occupied = new Uint8Array(end - start)
  const kept: AnyCandidate[] = []
  for (const candidate of [...cluster].sort(byRank)) {
    let free = true
    for (let i = candidate.start - start; free && i < candidate.end - start; i++) free = occupied[i] === 0
    if (!free) continue
    occupied.fill(1, candidate.start - start, candidate.end - start)
    kept.push(candidate)
  }
  return kept
}

/**
 * Of overlapping candidates the longest stays, at equal length the one of higher priority.
 * A coordinated name (`전북·경남 기회발전특구`) may share its head: zones keep spans that only overlap at their ends.
 */
export const removeOverlaps: Refiner = {
  name: 'remove-overlaps',
  refine(candidates) {
    const groups = new Map<string, AnyCandidate[]>()
    for (const candidate of candidates) {
      const key = GROUP[candidate.type]
      const group = groups.get(key)
      if (group) group.push(candidate)
      else groups.set(key, [candidate])
    }
    const kept: AnyCandidate[] = []
    for (const [key, group] of groups)
      for (const candidate of key === 'zone' ? withoutNested(group) : bestOf(group)) kept.push(candidate)
    return kept.sort((a, b) => a.start - b.start || b.end - a.end)
  },
}

/** `오송 생명과학단지 국가산업단지`: what follows a listed zone is its kind, and no zone that begins inside its name. */
const isApposed = (before: AnyCandidate | undefined, zone: AnyCandidate): boolean =>
  before?.rule === 'gazetteer' &&
  zone.start < before.end &&
  zone.type === 'zone' &&
  zone.rule === 'region-theme-kind' &&
  zone.draft.ids.length === 0

/** Zones: only a span inside another one goes; of equal spans the higher priority stays. */
function withoutNested(zones: readonly AnyCandidate[]): AnyCandidate[] {
  const sorted = [...zones].sort((a, b) => a.start - b.start || b.end - a.end || (b.priority ?? 0) - (a.priority ?? 0))
  const kept: AnyCandidate[] = []
  let furthest = -1
  for (const zone of sorted) {
    if (zone.end <= furthest || isApposed(kept.at(-1), zone)) continue
    kept.push(zone)
    furthest = zone.end
  }
  return kept
}

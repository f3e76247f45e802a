import type { Document, EntityType } from '../schemas/index.ts'
import type { AnyResolved, Extraction, LocatedCandidate } from './extraction.ts'
import { resolveAmounts } from './resolve-amounts.ts'
import { resolveDates } from './resolve-dates.ts'
import { resolveNames } from './resolve-names.ts'
import type { Stage } from './stage.ts'

/** A document with its candidates resolved to values. */
export interface Resolution {
  readonly document: Document
  readonly resolved: readonly AnyResolved[]
}

/** Values for all candidates, text order: dates get their anchor, names their id, bare sums their currency. */
export const resolve: Stage<Extraction, Resolution> = {
  name: 'resolve',
  run({ document, candidates }) {
    const of = <T extends EntityType>(type: T, other?: T): LocatedCandidate<T>[] =>
      candidates.filter((candidate) => candidate.type === type || candidate.type === other) as LocatedCandidate<T>[]
    const resolved: AnyResolved[] = [
      ...(resolveAmounts(of('amount'), document) as AnyResolved[]),
      ...(resolveDates(of('date'), document) as AnyResolved[]),
      ...(resolveNames(of('zone', 'institution'), document) as AnyResolved[]),
    ]
    resolved.sort((a, b) => a.candidate.start - b.candidate.start || b.candidate.end - a.candidate.end)
    return { document, resolved }
  },
}

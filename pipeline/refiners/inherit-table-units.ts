import type { Document, Span } from '../../schemas/index.ts'
import type { AnyCandidate, LocatedCandidate, Refiner } from '../extraction.ts'
import { cellAmounts } from './table-units/cells.ts'
import type { TableAmounts } from './table-units/flattened.ts'
import { flattenedAmounts } from './table-units/flattened.ts'
import { withCellWords } from './table-units/own-sums.ts'

/** The first of a sorted list of spans, none overlapping, that ends after `start`. */
function firstAfter<S extends Span>(spans: readonly S[], start: number): S | undefined {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.end <= start) low = middle + 1
    else high = middle
  }
  return spans[low]
}

/** True where a sorted list of spans, none overlapping, holds one that touches `span`. */
function touches(spans: readonly Span[], span: Span): boolean {
  const found = firstAfter(spans, span.start)
  return found !== undefined && found.start < span.end
}

/** True for a date that is a figure under a unit: `12.5` below `Budget (KRW bn)` is no day of December. */
const isFigure = ({ type, start, end }: AnyCandidate, figures: readonly Span[]): boolean => {
  if (type !== 'date') return false
  const found = firstAfter(figures, start)
  return found !== undefined && found.start <= start && end <= found.end
}

/** The candidate with the currency of the header above it, where it has none of its own. */
function withCurrency(candidate: AnyCandidate, regions: TableAmounts['regions']): AnyCandidate {
  if (candidate.type !== 'amount' || candidate.draft.currency !== null || regions.length === 0) return candidate
  const region = firstAfter(regions, candidate.start)
  if (!region || candidate.start < region.start || candidate.end > region.end) return candidate
  const { subject } = region
  const named = candidate.draft.subject || subject.end <= subject.start ? {} : { subject }
  return { ...candidate, draft: { ...candidate.draft, ...named, currency: region.currency, inherited: true } }
}

function refine(candidates: readonly AnyCandidate[], document: Document): readonly AnyCandidate[] {
  const flat = flattenedAmounts(document)
  const cells = cellAmounts(document)
  const units = [...flat.units, ...cells.units].sort((a, b) => a.start - b.start)
  if (flat.found.length + cells.found.length + units.length + flat.regions.length + cells.own.size === 0)
    return candidates
  const figures = [...flat.found, ...cells.found].sort((a, b) => a.start - b.start)
  const kept = candidates
    .filter((candidate) => candidate.type !== 'amount' || !touches(units, candidate))
    .filter((candidate) => !isFigure(candidate, figures))
    .map((candidate) => withCellWords(withCurrency(candidate, flat.regions), cells.own))
  const taken = kept.filter((candidate) => candidate.type === 'amount')
  const fresh: LocatedCandidate<'amount'>[] = figures.filter((found) => !touches(taken, found))
  return [...kept, ...fresh].sort((a, b) => a.start - b.start || b.end - a.end)
}

/**
 * Adds the figures whose unit stands in a table's header, row label or caption, drops the unit's own figure, and gives bare
 * sums under a header its currency. Real cells and tables flattened to lines. Text order.
 */
export const inheritTableUnits: Refiner = { name: 'inherit-table-units', refine }

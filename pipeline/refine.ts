import type { Extraction, Refiner } from './extraction.ts'
import { dropDamaged } from './refiners/drop-damaged.ts'
import { dropNestedNames } from './refiners/drop-nested-names.ts'
import { inheritTableUnits } from './refiners/inherit-table-units.ts'
import { removeOverlaps } from './refiners/remove-overlaps.ts'
import type { Stage } from './stage.ts'

/** In this order: what a lost character touches is no evidence for others; then units, since a header's own figure goes with them. */
export const refiners: readonly Refiner[] = [dropDamaged, inheritTableUnits, removeOverlaps, dropNestedNames]

/** The candidates that stand after all are compared with one another; text order. */
export const refine: Stage<Extraction, Extraction> = {
  name: 'refine',
  run({ document, candidates }) {
    return { document, candidates: refiners.reduce((kept, refiner) => refiner.refine(kept, document), candidates) }
  },
}

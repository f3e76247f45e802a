import type { Refiner } from '../extraction.ts'

/** Placeholder order-keeping refiner. */
export const inheritTableUnits: Refiner = { name: 'inherit-table-units', refine: (candidates) => candidates }

import type { AnyCandidate, Refiner } from '../extraction.ts'

const REPLACED = '\ufffd'

const isCut = (text: string, { type, start, end }: AnyCandidate): boolean =>
  (type === 'amount' || type === 'date') && (text.charAt(start - 1) === REPLACED || text.charAt(end) === REPLACED)

/**
 * Takes out sums and dates that a lost character touches: of `€5 million` the sign may be gone, of `145억` a digit. That bytes were
 * lost is told of the document (`replaced-bytes`).
 */
export const dropDamaged: Refiner = {
  name: 'drop-damaged',
  refine(candidates, { text }) {
    return text.includes(REPLACED) ? candidates.filter((candidate) => !isCut(text, candidate)) : candidates
  },
}

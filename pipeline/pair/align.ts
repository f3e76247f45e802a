import type { AnchoredSentence } from './anchors.ts'

/** Positions of two sentences that say the same, with the number of anchors that they share. */
export interface Alignment {
  readonly left: number
  readonly right: number
  readonly shared: number
}

/** Weights of the score; only their proportions matter. A shared anchor outweighs every prior. */
const SHARED = 3
const UNSHARED = -0.7
const POSITION = 1
const LENGTH = 0.5
const GAP = -0.2
/** Larger tables than this are not aligned: the text is no pair of translations of one press release. */
const MAX_CELLS = 1_000_000
/** English runs to about this many characters for one Korean one. */
const ENGLISH_PER_KOREAN = 2.2

function sharedAnchors(a: AnchoredSentence, b: AnchoredSentence): number {
  const [small, large] = a.anchors.size < b.anchors.size ? [a, b] : [b, a]
  let shared = 0
  for (const anchor of small.anchors) if (large.anchors.has(anchor)) shared++
  return shared
}

/** Score of calling two sentences a pair: anchors decide, place and length break ties. */
function score(korean: AnchoredSentence, english: AnchoredSentence, distance: number, shared: number): number {
  const unshared = Math.min(korean.anchors.size, english.anchors.size) - shared
  const lengths = ((korean.end - korean.start) * ENGLISH_PER_KOREAN) / Math.max(1, english.end - english.start)
  const length = 1 - Math.min(1, Math.abs(Math.log(lengths)))
  return shared * SHARED + unshared * UNSHARED + POSITION * (0.5 - 4 * distance) + LENGTH * length
}

/**
 * Pairs of sentences in order, each sentence in one pair at most: the best monotone alignment (Needleman–Wunsch) with known
 * names, dates, amounts and numbers as anchors and relative order as a prior. Time and memory grow with the product of the counts.
 */
export function alignSentences(korean: readonly AnchoredSentence[], english: readonly AnchoredSentence[]): Alignment[] {
  const rows = korean.length
  const columns = english.length
  if (rows === 0 || columns === 0 || rows * columns > MAX_CELLS) return []
  const best = new Float64Array((rows + 1) * (columns + 1))
  const step = new Uint8Array(best.length)
  const width = columns + 1
  for (let i = 0; i <= rows; i++) {
    for (let j = 0; j <= columns; j++) {
      if (i === 0 && j === 0) continue
      const at = i * width + j
      let value = i > 0 ? best[at - width]! + GAP : Number.NEGATIVE_INFINITY
      step[at] = 1
      if (j > 0 && best[at - 1]! + GAP > value) {
        value = best[at - 1]! + GAP
        step[at] = 2
      }
      if (i > 0 && j > 0) {
        const distance = Math.abs((i - 0.5) / rows - (j - 0.5) / columns)
        const a = korean[i - 1]!
        const b = english[j - 1]!
        const paired = best[at - width - 1]! + score(a, b, distance, sharedAnchors(a, b))
        if (paired > value) {
          value = paired
          step[at] = 3
        }
      }
      best[at] = value
    }
  }
  return backtrack(step, rows, columns, (i, j) => sharedAnchors(korean[i]!, english[j]!))
}

function backtrack(
  step: Uint8Array,
  rows: number,
  columns: number,
  shared: (i: number, j: number) => number,
): Alignment[] {
  const pairs: Alignment[] = []
  let i = rows
  let j = columns
  while (i > 0 || j > 0) {
    const taken = step[i * (columns + 1) + j]
    if (taken === 3) pairs.push({ left: --i, right: --j, shared: shared(i, j) })
    else if (taken === 2) j--
    else i--
  }
  return pairs.reverse()
}

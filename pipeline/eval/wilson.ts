/** A share with the interval that holds the true one in 95 of 100 cases. */
export interface Interval {
  readonly share: number
  readonly low: number
  readonly high: number
}

/** Standard score of 95 %. */
const Z = 1.959964

/** The share of `right` among `all` with its Wilson interval; null where nothing was counted. */
export function wilson(right: number, all: number): Interval | null {
  if (all === 0) return null
  const share = right / all
  const weight = 1 + Z ** 2 / all
  const middle = (share + Z ** 2 / (2 * all)) / weight
  const half = (Z / weight) * Math.sqrt((share * (1 - share)) / all + Z ** 2 / (4 * all ** 2))
  return { share, low: Math.max(0, middle - half), high: Math.min(1, middle + half) }
}

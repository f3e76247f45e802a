import type { Span } from '../schemas/index.ts'

/** Position of the first of `spans`, which come in text order, that starts at `offset` or later. */
export function firstFrom(spans: readonly Span[], offset: number, low = 0): number {
  let [from, to] = [low, spans.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if (spans[middle]!.start < offset) from = middle + 1
    else to = middle
  }
  return from
}

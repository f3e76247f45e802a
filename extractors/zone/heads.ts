import type { Document, Span } from '../../schemas/index.ts'
import type { ZoneKind } from './kinds.ts'

/** A kind of zone with its offset in the document. */
export interface LocatedKind {
  readonly start: number
  readonly kind: ZoneKind
}

/** How many blocks above a list its head may stand. */
const LINES_ABOVE = 12

/**
 * The kind that the head of a list gives an item at `at`: a kind in the same sentence, else in the lines just above.
 * A word such as 특구 alone takes the more telling kind that the document names last before it, else first after it.
 * Offsets count in the document; `kinds` are sorted.
 */
export function headKind(
  document: Document,
  kinds: readonly LocatedKind[],
  at: number,
  block: number,
): ZoneKind | undefined {
  const own = document.blocks[block]
  if (!own || kinds.length === 0) return undefined
  const sentence = sentenceAt(own.sentences, at) ?? own
  const above = document.blocks[Math.max(0, block - LINES_ABOVE)]!.start
  const found =
    nearest(kinds, sentence.start, sentence.end, at) ??
    nearest(kinds, own.start, at, at) ??
    nearest(kinds, above, own.start, at) ??
    nearest(kinds, above, sentence.end, at, isInsideBody)
  if (!found) return undefined
  if (found.type !== 'other' || found.own) return found
  return telling(kinds, at, isHead) ?? telling(kinds, at, isInsideBody) ?? found
}

/** Index of the first kind at or after an offset; kinds are sorted. */
export function lowerBound(kinds: readonly LocatedKind[], at: number): number {
  let low = 0
  let high = kinds.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (kinds[middle]!.start < at) low = middle + 1
    else high = middle
  }
  return low
}

/** How many kinds before an offset are looked at. */
const MOST_BEFORE = 64

/** The last kind that begins before an offset and fits; kinds are sorted. */
export function lastBefore<Kind extends LocatedKind>(
  kinds: readonly Kind[],
  at: number,
  fits: (kind: Kind) => boolean,
): Kind | undefined {
  const here = lowerBound(kinds, at)
  return kinds.slice(Math.max(0, here - MOST_BEFORE), here).findLast(fits)
}

/** True for a kind whose items a list may give by place or industry alone. */
export const isHead = ({ needs, type }: ZoneKind): boolean =>
  needs !== 'cued' && needs !== 'placed' && type !== 'district' && type !== 'industrial-complex'

/** A kind in the name of a body: it says what a list holds where nothing else does. */
const isInsideBody = ({ needs, type }: ZoneKind): boolean => needs === 'cued' && type !== 'district'

function nearest(
  kinds: readonly LocatedKind[],
  from: number,
  to: number,
  at: number,
  counts = isHead,
): ZoneKind | undefined {
  const here = lowerBound(kinds, at)
  for (let i = here - 1; i >= Math.max(0, here - 20) && kinds[i]!.start >= from; i--)
    if (counts(kinds[i]!.kind)) return kinds[i]!.kind
  for (let i = here; i < Math.min(kinds.length, here + 20) && kinds[i]!.start < to; i++)
    if (counts(kinds[i]!.kind)) return kinds[i]!.kind
  return undefined
}

function telling(kinds: readonly LocatedKind[], at: number, counts: (kind: ZoneKind) => boolean): ZoneKind | undefined {
  const here = lowerBound(kinds, at)
  const tells = ({ kind }: LocatedKind) => counts(kind) && kind.type !== 'other'
  for (let i = here - 1; i >= Math.max(0, here - 40); i--) if (tells(kinds[i]!)) return kinds[i]!.kind
  for (let i = here; i < Math.min(kinds.length, here + 40); i++) if (tells(kinds[i]!)) return kinds[i]!.kind
  return undefined
}

/** The sentence that holds an offset, undefined between two; sentences are sorted. */
export function sentenceAt(sentences: readonly Span[], at: number): Span | undefined {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentences[middle]!.end <= at) low = middle + 1
    else high = middle
  }
  const sentence = sentences[low]
  return sentence && sentence.start <= at ? sentence : undefined
}

import type { Document } from '../schemas/index.ts'
import type { LocatedCandidate } from './extraction.ts'

type Amount = LocatedCandidate<'amount'>

/** Largest distance of a rounded sum from the sum that it rounds, as a share. */
const NEAR = 0.01

/** Digits of a value before its trailing zeros: 2 for 160,000,000,000. */
export function significant(value: number): number {
  const digits = String(Math.round(value))
  let length = digits.length
  while (length > 1 && digits[length - 1] === '0') length--
  return length
}

/** True where a block is a headline: a heading, or the first content of the text. */
export function isHeadline(document: Document, index: number, first: number): boolean {
  return document.blocks[index]?.kind === 'heading' || index === first
}

/**
 * The candidates with `restates` where a headline rounds one exact sum of the body (`1600억` beside `1,598억원`), and the role of that sum. Only where
 * exactly one value of the body is that near, has more digits, and the headline's own value is not said there. Order is kept.
 */
export function withRoundedHeadlines(candidates: readonly Amount[], document: Document): readonly Amount[] {
  const first = document.blocks.findIndex((block) => block.role === 'content')
  const headlines = candidates.filter((c) => isHeadline(document, c.block, first) && c.draft.restates === undefined)
  if (headlines.length === 0 || headlines.length > 50) return candidates
  const body = candidates.filter((c) => !isHeadline(document, c.block, first) && c.draft.max === undefined)
  const restated = new Map<Amount, Amount>()
  for (const headline of headlines) {
    const exact = headline.draft.max === undefined ? exactOf(headline, body) : undefined
    if (exact) restated.set(headline, exact)
  }
  if (restated.size === 0) return candidates
  return candidates.map((candidate) => {
    const exact = restated.get(candidate)
    if (!exact) return candidate
    const role = exact.draft.role === 'other' ? candidate.draft.role : exact.draft.role
    return { ...candidate, draft: { ...candidate.draft, role, restates: exact.start } }
  })
}

/** The one sum of the body that a headline rounds, or undefined. */
function exactOf(headline: Amount, body: readonly Amount[]): Amount | undefined {
  const { value, currency } = headline.draft
  if (value < 1e6 || significant(value) > 3) return undefined
  const same = (other: Amount): boolean =>
    other.draft.currency === currency || other.draft.currency === null || currency === null
  if (body.some((other) => same(other) && other.draft.value === value)) return undefined
  const near = body.filter(
    (other) =>
      same(other) &&
      Math.abs(other.draft.value - value) <= value * NEAR &&
      significant(other.draft.value) > significant(value),
  )
  return new Set(near.map((other) => other.draft.value)).size === 1 ? near[0] : undefined
}

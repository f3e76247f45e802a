import type { AmountRole, Document } from '../schemas/index.ts'
import type { LocatedCandidate } from './extraction.ts'
import { isHeadline, significant } from './rounded-sums.ts'

type Amount = LocatedCandidate<'amount'>

/** Digits from which on one value twice in a document is one sum: `1조1852억`, not `100억`. */
const TELLING = 3

const keyOf = ({ draft: { value, max, currency } }: Amount): string => `${currency} ${value} ${max ?? ''}`

/**
 * The candidates, where a sum without a role of its own takes that of the first one of the same value and currency that has one:
 * what the headline and the body tell of one sum. Only of values with three digits that tell them from others, and in headlines. Order is kept.
 */
export function withSharedRoles(candidates: readonly Amount[], document: Document): readonly Amount[] {
  if (!candidates.some(({ draft }) => draft.role === 'other')) return candidates
  const roles = new Map<string, AmountRole>()
  for (const candidate of candidates) {
    const { role } = candidate.draft
    if (role !== 'other' && !roles.has(keyOf(candidate))) roles.set(keyOf(candidate), role)
  }
  if (roles.size === 0) return candidates
  const first = document.blocks.findIndex((block) => block.role === 'content')
  return candidates.map((candidate) => {
    const { role: own, value } = candidate.draft
    if (own !== 'other') return candidate
    const role = roles.get(keyOf(candidate))
    const telling = role && (significant(value) >= TELLING || isHeadline(document, candidate.block, first))
    return telling ? { ...candidate, draft: { ...candidate.draft, role } } : candidate
  })
}

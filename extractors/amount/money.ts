import type { AmountDraft, AmountRole, Qualifier, Span } from '../../schemas/index.ts'
import type { Candidate } from '../extractor.ts'

/** A sum as its own words give it, before the words around it are read. */
export interface Money extends Span {
  /** Null: the words give none, or a name that several currencies share. */
  readonly currency: string | null
  readonly value: number
  readonly max?: number
  readonly rule: string
  /** 여 or the like inside the sum. */
  readonly about?: true
  /** The scale, the currency or both come from the neighbour in a range. */
  readonly inherited?: true
  /** The name of the currency is shared by several: `5 pesos`. */
  readonly ambiguous?: true
}

/** What the words around a sum tell. */
export interface Surroundings {
  readonly qualifier: Qualifier
  readonly role: AmountRole
  readonly per?: string
  readonly subject?: Span
}

/** The candidate of a sum with what stands around it. */
export function candidateOf(money: Money, around: Surroundings): Candidate<'amount'> {
  const draft: AmountDraft = {
    currency: money.currency,
    value: money.value,
    ...(money.max === undefined ? {} : { max: money.max }),
    qualifier: around.qualifier,
    role: around.role,
    ...(money.inherited ? { inherited: true as const } : {}),
    ...(around.per === undefined ? {} : { per: around.per }),
    ...(around.subject === undefined ? {} : { subject: around.subject }),
  }
  const doubts = money.ambiguous ? { doubts: ['currency-ambiguous'] } : {}
  return { type: 'amount', start: money.start, end: money.end, draft, rule: money.rule, ...doubts }
}

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
  readonly per?: string | undefined
  readonly subject?: Span | undefined
}

/** What money is counted by where it is what something costs. */
const UNIT_PRICES: ReadonlySet<string> = new Set([
  'square-metre',
  'pyeong',
  'tonne',
  'kilogram',
  'barrel',
  'share',
  'hour',
])

/** What is bought by these is paid for, whatever it `costs`. */
const GROUND: ReadonlySet<string> = new Set(['square-metre', 'pyeong', 'barrel', 'share'])

const PRICED: ReadonlySet<AmountRole> = new Set(['budget', 'investment', 'export', 'fund', 'loan'])

/** `KRW 150,000/㎡`: without another word, what is counted so is a price; `costs KRW 150,000 per square meter` is one, too. */
const isUnitPrice = ({ role, per }: Surroundings): boolean =>
  per !== undefined && ((role === 'other' && UNIT_PRICES.has(per)) || (GROUND.has(per) && PRICED.has(role)))

/** An object while it is built, field by field: faster than spreading, and sums are many. */
type Changeable<T> = { -readonly [K in keyof T]: T[K] }

/** The candidate of a sum with what stands around it. */
export function candidateOf(money: Money, around: Surroundings): Candidate<'amount'> {
  const draft: Changeable<AmountDraft> = {
    currency: money.currency,
    value: money.value,
    qualifier: around.qualifier,
    role: isUnitPrice(around) ? 'price' : around.role,
  }
  if (money.max !== undefined) draft.max = money.max
  if (money.inherited) draft.inherited = true
  if (around.per !== undefined) draft.per = around.per
  if (around.subject !== undefined) draft.subject = around.subject
  const { start, end, rule } = money
  return money.ambiguous
    ? { type: 'amount', start, end, draft, rule, doubts: ['currency-ambiguous'] }
    : { type: 'amount', start, end, draft, rule }
}

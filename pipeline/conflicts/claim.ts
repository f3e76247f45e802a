import type { AmountRole, AmountValue, Language, Name } from '../../schemas/index.ts'
import type { Facet } from './facets.ts'
import type { Period } from './period.ts'
import type { Topic } from './topic.ts'

/** What a document says of one sum, so that it can be compared with what others say. Plain JSON. */
export interface Claim {
  readonly mention: string
  readonly record: string
  readonly documentId: string
  readonly quote: string
  readonly language: Language
  readonly value: AmountValue
  /** Null where the text ties no stretch of time to the sum: then it is a claim only where it is the whole cost of its subject. */
  readonly period: Period | null
  /** True where the text calls it the whole cost of its subject, which is the same in every year. */
  readonly whole: boolean
  /** Of a whole cost, the cities, counties and provinces that its sentence names as bodies, else its document; by id, sorted. */
  readonly towns: readonly string[]
  readonly topic: Topic
  /** True where the text names the subject itself; else the topic is that of the sentence. */
  readonly named: boolean
  /** The listed zones and bodies, other than governments, that the subject or its sentence names; by id. */
  readonly names: readonly { readonly id: string; readonly name: Name }[]
  /** ISO 3166-2:KR codes of the places named there, else those that the document speaks of most; sorted. */
  readonly regions: readonly string[]
  readonly facets: readonly Facet[]
  /** Publication day, as far as known. */
  readonly published: string | null
}

/** Roles that one text calls so and another otherwise. */
export const comparableRoles = (a: AmountRole, b: AmountRole): boolean =>
  a === b || a === 'other' || b === 'other' || (SPENT.has(a) && SPENT.has(b))

/** Roles of money that is spent on something. */
export const isSpent = (role: AmountRole): boolean => SPENT.has(role)

const SPENT: ReadonlySet<AmountRole> = new Set(['budget', 'investment', 'fund'])

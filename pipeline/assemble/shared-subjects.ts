import type { AmountValue } from '../../schemas/index.ts'
import type { AnyResolved } from '../extraction.ts'

type Subject = NonNullable<AmountValue['subject']>

const sumOf = ({ currency, value, max, per }: AmountValue): string =>
  [currency ?? '', value, max ?? '', per ?? ''].join('|')

/** True where two roles may be of one sum: the same, or one that the text does not tell. */
const agree = (a: AmountValue['role'], b: AmountValue['role']): boolean => a === b || a === 'other' || b === 'other'

/** What the mentions of a sum with a subject say; `null` where their subjects differ. */
type Told = { readonly subject: Subject; readonly role: AmountValue['role']; readonly block: number } | null

/** By sum, the only subject that a document gives it. */
function subjectsOf(resolved: readonly AnyResolved[]): ReadonlyMap<string, Told> {
  const told = new Map<string, Told>()
  for (const { value, candidate } of resolved) {
    if (!('currency' in value) || value.subject === undefined) continue
    const key = sumOf(value)
    const known = told.get(key)
    if (known === undefined) told.set(key, { subject: value.subject, role: value.role, block: candidate.block })
    else if (known?.subject.quote !== value.subject.quote) told.set(key, null)
  }
  return told
}

/**
 * The mentions, in which a sum without a subject takes the only subject that another block gives to that sum: a headline's
 * `589억 원` and `시설비 589억 원` below it are one record. Equal sums of one block may be of two things.
 */
export function withSharedSubjects(resolved: readonly AnyResolved[]): readonly AnyResolved[] {
  const subjects = subjectsOf(resolved)
  if (subjects.size === 0) return resolved
  return resolved.map((one) => {
    if (one.candidate.type !== 'amount' || !('currency' in one.value) || one.value.subject !== undefined) return one
    const told = subjects.get(sumOf(one.value))
    if (!told || told.block === one.candidate.block || !agree(told.role, one.value.role)) return one
    return { ...one, value: { ...one.value, subject: told.subject } } as AnyResolved
  })
}

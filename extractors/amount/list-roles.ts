import type { AmountRole } from '../../schemas/index.ts'
import type { Candidate } from '../extractor.ts'

type Amount = Candidate<'amount'>

/** Roles that the sums of a list share; a price is each sum's own. */
const SHARED: ReadonlySet<AmountRole> = new Set(['budget', 'investment', 'revenue', 'export', 'fund', 'loan'])
const SENTENCE_END = /다\.|[.!?]["”’)]?\s|\n/
/** Farthest gap in characters inside a list, and to the sentence before. */
const NEAR = 90
const FAR = 160

/** True where `second` goes on the list that `first` belongs to: in its sentence, or (`far`) in the next one in its currency. */
function goesOn(text: string, first: Amount, second: Amount, far: boolean): boolean {
  const gap = second.start - first.end
  if (gap < 0 || gap > (far ? FAR : NEAR)) return false
  if (far) return first.draft.currency === second.draft.currency
  return !SENTENCE_END.test(text.slice(first.end, second.start))
}

/** An object whose verb stands behind the next one: `올해 500억원을, 내년 700억원을 투자한다`. */
const ELIDED = /^[을를],/
const VERB = /^[을를](?:,|\s(?:투자|투입|들여|쏟))/

const sharesVerb = (text: string, first: Amount, second: Amount): boolean =>
  ELIDED.test(text.slice(first.end, first.end + 2)) &&
  VERB.test(text.slice(second.end, second.end + 6)) &&
  goesOn(text, first, second, false)

/** Roles that nothing else of a list changes. */
const KEEPS: ReadonlySet<AmountRole> = new Set(SHARED)
/** `이 중 600억원은`: a part of the sum before. */
const PART_OF = /(?:이|그)\s?(?:중|가운데)(?:에서)?\s(?:약\s)?$/

/** True where `second` is a part of `first`, told right behind it. */
const isPartOf = (text: string, first: Amount, second: Amount): boolean =>
  PART_OF.test(text.slice(Math.max(0, second.start - 12), second.start)) && goesOn(text, first, second, true)

/**
 * The amounts of a block, where one without a role of its own takes that of its list: of the sum before it in the sentence,
 * else of the sum after it, else of the last sum of the sentence before; one whose verb stands behind the next sum takes that one's; one that `own` matches the words before keeps its own. Order is kept.
 */
export function withListRoles(text: string, amounts: readonly Amount[], own?: RegExp): readonly Amount[] {
  if (amounts.length < 2) return amounts
  if (amounts.every(({ draft, end }) => KEEPS.has(draft.role) && !ELIDED.test(text.slice(end, end + 3)))) return amounts
  const roles = amounts.map(({ draft }) => draft.role)
  const fixed = amounts.map(({ start }) => own?.test(text.slice(Math.max(0, start - 14), start)) ?? false)
  const take = (to: number, from: number, far: boolean): void => {
    const [first, second] = from < to ? [amounts[from]!, amounts[to]!] : [amounts[to]!, amounts[from]!]
    if (roles[to] === 'other' && !fixed[to] && SHARED.has(roles[from]!) && goesOn(text, first, second, far))
      roles[to] = roles[from]!
  }
  for (let i = amounts.length - 2; i >= 0; i--)
    if (!fixed[i] && sharesVerb(text, amounts[i]!, amounts[i + 1]!)) roles[i] = roles[i + 1]!
  for (let i = 1; i < amounts.length; i++) {
    const part = roles[i] === 'price' && SHARED.has(roles[i - 1]!) && isPartOf(text, amounts[i - 1]!, amounts[i]!)
    if (part) roles[i] = roles[i - 1]!
    else take(i, i - 1, false)
  }
  for (let i = amounts.length - 2; i >= 0; i--) take(i, i + 1, false)
  for (let i = 1; i < amounts.length; i++) take(i, i - 1, true)
  return amounts.map((amount, i) =>
    roles[i] === amount.draft.role ? amount : { ...amount, draft: { ...amount.draft, role: roles[i]! } },
  )
}

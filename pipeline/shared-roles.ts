import type { AmountRole, Document } from '../schemas/index.ts'
import type { LocatedCandidate } from './extraction.ts'
import { isHeadline, significant } from './rounded-sums.ts'

type Amount = LocatedCandidate<'amount'>

/** Digits from which on one value twice in a document is one sum: `1조1852억`, not `100억`. */
const TELLING = 3

const keyOf = ({ draft: { value, max, currency } }: Amount): string => `${currency} ${value} ${max ?? ''}`

/** `기능별로는 보건 49억원, …`, `분야별 내역은`: how a line opens that goes on with the parts of what the line before told. */
const PARTS =
  /^\s?(?:[^\s]{1,3}\s)?(?:주요\s)?(?:기능|분야|부문|회계|항목|부서|기관|사업|세부|읍면|재원|업종|품목|권역|지역|국가|나라|시장|업체|기업|유형|용도)별/u
const PARTED: ReadonlySet<AmountRole> = new Set(['budget', 'investment', 'revenue', 'export', 'fund'])
/** Fewest parts of a budget that a line tells. */
const LEAST_PARTS = 3
/** How a line opens that goes on with the figures of the line before. */
const GOES_ON = /^\s?(?:또(?:한)?|이\s?밖에도?|이는|이어|반면에?|(?:연간|올해)\s목표액?은?|다음으로는?|그다음은)[,\s]/u
/** How a line ends that goes on with a ranking: `…과 자동차부품(1억 달러)이 뒤를 이었다`. */
const RANKED = /(?:뒤를\s?이었|(?:순이|순이었|순으로\s[가-힣]{1,8}))[가-힣]{0,3}다\.?\s?$/u

/** True where a line of sums without roles goes on with those of the line before, in their currency. */
function goesOn(before: Amount, own: readonly Amount[], line: string): boolean {
  if (own.some(({ draft }) => draft.currency !== before.draft.currency)) return false
  return GOES_ON.test(line.slice(0, 16)) || RANKED.test(line.slice(-24))
}

/** The candidates, where the sums of a line that parts those of the block before, or goes on with them, take the role of the last one there. Order is kept. */
function withPartsRoles(candidates: readonly Amount[], { text, blocks }: Document): readonly Amount[] {
  const done: Amount[] = []
  for (let from = 0; from < candidates.length; ) {
    const { block } = candidates[from]!
    let to = from + 1
    while (to < candidates.length && candidates[to]!.block === block) to++
    const own = candidates.slice(from, to)
    const before = done.at(-1)
    const { start, end } = blocks[block]!
    const parts =
      before?.block === block - 1 &&
      PARTED.has(before.draft.role) &&
      own.every(({ draft }) => draft.role === 'other') &&
      ((own.length >= (before.draft.role === 'budget' ? LEAST_PARTS : 1) &&
        PARTS.test(text.slice(start, start + 16))) ||
        goesOn(before, own, text.slice(start, end)))
    for (const one of own) done.push(parts ? { ...one, draft: { ...one.draft, role: before.draft.role } } : one)
    from = to
  }
  return done
}

/**
 * The candidates, where a sum without a role of its own takes that of the first one of the same value and currency that has one:
 * what the headline and the body tell of one sum. Only of values with three digits that tell them from others, and in headlines. Order is kept.
 */
export function withSharedRoles(candidates: readonly Amount[], document: Document): readonly Amount[] {
  if (!candidates.some(({ draft }) => draft.role === 'other')) return candidates
  return withRolesOfEquals(withPartsRoles(candidates, document), document)
}

function withRolesOfEquals(candidates: readonly Amount[], document: Document): readonly Amount[] {
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

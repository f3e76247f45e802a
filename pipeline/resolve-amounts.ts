import type { AmountValue, Document } from '../schemas/index.ts'
import type { LocatedCandidate, Resolved } from './extraction.ts'
import { withRoundedHeadlines } from './rounded-sums.ts'
import { withSharedRoles } from './shared-roles.ts'

/** Share of explicit sums that must agree before a bare sum takes their currency. */
const MAJORITY = 0.6
/** Farthest distance in characters at which a bare sum takes the currency of the sum before it in the sentence. */
const NEAR = 120
/** Korea, its money or its cities: a bare sum in such a text is in won. */
const KOREA = /[가-힣]|Korea|KRW|Seoul|Busan|Incheon|Daegu|Daejeon|Gwangju|Ulsan|Sejong|Jeju/

/** The currency that most explicit sums of the document have, or KRW where the text speaks of Korea, or null. */
function documentCurrency(candidates: readonly LocatedCandidate<'amount'>[], document: Document): string | null {
  const counts = new Map<string, number>()
  let all = 0
  for (const { draft } of candidates) {
    if (draft.currency === null || draft.inherited) continue
    counts.set(draft.currency, (counts.get(draft.currency) ?? 0) + 1)
    all++
  }
  const [top] = [...counts].sort((a, b) => b[1] - a[1])
  if (top && top[1] >= 2 && top[1] / all >= MAJORITY) return top[0]
  return document.language === 'kor' || KOREA.test(document.text.slice(0, 20_000)) ? 'KRW' : null
}

/** The currency of the sum nearest before in the same sentence, or null. */
function sentenceCurrency(
  candidate: LocatedCandidate<'amount'>,
  before: LocatedCandidate<'amount'> | undefined,
  document: Document,
): string | null {
  if (!before || before.draft.currency === null || before.block !== candidate.block) return null
  const sentence = document.blocks[candidate.block]?.sentences.find(
    (s) => s.start <= candidate.start && candidate.start < s.end,
  )
  return sentence && before.start >= sentence.start && candidate.start - before.end < NEAR
    ? before.draft.currency
    : null
}

/** `46,164.5 billion`: thousands of billions, rather a slip of the scale. */
const isGroupedScale = (quote: string): boolean =>
  /(?:^|[^\d])\d{2,3},\d{3}(?:\.\d{1,6})?\s?(?:billion|trillion|조)/i.test(quote)

/** A minus right before a sum, behind a blank, a bracket or the sign of its currency (`$-5 million`). △ is a bullet behind a blank, a minus in brackets. */
const MINUS = /[ (（[$€£₩][-−–]$|[(（[][△▲▼]$/
/** The same in words. */
const MINUS_WORD = /(?:마이너스|(?<![A-Za-z])[Mm]inus)\s?$/u
/** All that stands before a sum in its cell. */
const MINUS_IN_CELL = /^\s?[-−–△▲▼]$/

/** True where a sum is written as a negative one (`-32억원`, `(△32억원)`, a cell `△32억원`): values have no sign. */
function isNegative({ start, block }: LocatedCandidate<'amount'>, document: Document): boolean {
  const { start: opens, cell } = document.blocks[block]!
  const before = document.text.slice(Math.max(opens, start - 2), start)
  if (MINUS_WORD.test(document.text.slice(Math.max(opens, start - 6), start))) return true
  return MINUS.test(before) || (cell !== undefined && start - opens <= 2 && MINUS_IN_CELL.test(before))
}

/** What a sum is compared with: `from $3.2 in 2014`. */
const COMPARED = /(?:^|[^A-Za-z])(?:from|to|against|versus|with|than) (?:about |only |just |some )?$/
/** Sums below this are no match for one in millions. */
const SMALL = 1000
const LARGE = 1_000_000
/** Longest way between two sums that are compared. */
const COMPARED_NEAR = 80

/** True where a small sum is compared with one of millions or billions beside it, so that its scale is missing: `$4.5 billion, up from $3.2`. */
function lacksScale(
  { start, end, block, draft }: LocatedCandidate<'amount'>,
  neighbours: readonly (LocatedCandidate<'amount'> | undefined)[],
  { text }: Document,
): boolean {
  if (draft.value >= SMALL || draft.role === 'price' || !COMPARED.test(text.slice(Math.max(0, start - 14), start)))
    return false
  return neighbours.some(
    (other) =>
      other !== undefined &&
      other.block === block &&
      other.draft.value >= LARGE &&
      other.draft.currency === draft.currency &&
      Math.max(start - other.end, other.start - end) <= COMPARED_NEAR,
  )
}

/** `1조7천원`, `3억5천원`, `22억 2000 달러`: thousands right behind 조 or 억 have rather lost their own; `30억8,600백만달러` holds more behind 억 than fits. */
const SKIPPED_SCALE =
  /억 ?\d,?\d{3}백만|[조억] ?(?:(?:\d{1,2}천)?\d{0,4}[천백] ?(?:원|달러|불|엔|유로|위안)|\d[,.]?\d00 ?(?:원|달러|불|엔|유로|위안))/

/** Another currency behind a sum of dollars, no `won approval`: `$1.1 billion won was spent`, `$300억원`. */
const WON_BEHIND =
  /^(?: won(?=[.,;)]|$|\s(?:was|were|is|are|has|have|will|in|for|of|to|on|worth|by|from|and|or|this|last|next)(?![a-z]))|\s?원(?!가|화|어))/u

/** True for a sum of dollars that won follow, so that one of the two is a slip. */
const isOfTwoCurrencies = ({ end, draft }: LocatedCandidate<'amount'>, { text }: Document): boolean =>
  draft.currency === 'USD' && WON_BEHIND.test(text.slice(end, end + 12))

/** Doubts that the figure itself raises. */
function valueDoubts(
  candidate: LocatedCandidate<'amount'>,
  currency: string | null,
  document: Document,
  neighbours: readonly (LocatedCandidate<'amount'> | undefined)[],
): string[] {
  const doubts: string[] = []
  const { value, max } = candidate.draft
  const largest = max ?? value
  const limit = currency === 'KRW' || currency === 'JPY' || currency === 'VND' || currency === 'IDR' ? 5e15 : 5e12
  if (largest > limit || (largest >= 1e13 && isGroupedScale(document.text.slice(candidate.start, candidate.end))))
    doubts.push('scale-implausible')
  // `KRW 54.6`: won have no hundredths, so a scale is missing.
  else if (currency === 'KRW' && value < 1000 && !Number.isInteger(value)) doubts.push('scale-implausible')
  else if (SKIPPED_SCALE.test(document.text.slice(candidate.start, candidate.end))) doubts.push('scale-implausible')
  else if (lacksScale(candidate, neighbours, document)) doubts.push('scale-implausible')
  if (isNegative(candidate, document)) doubts.push('negative-sign')
  if (isOfTwoCurrencies(candidate, document)) doubts.push('currency-ambiguous')
  if (currency === null) doubts.push('currency-unknown')
  else if (candidate.draft.currency === null) doubts.push('currency-inherited')
  return doubts
}

/**
 * The value of each amount candidate, in their order. A sum without a currency takes that of its sentence, else won in Korean text,
 * else that of the document
 * (`inherited`, doubt `currency-inherited`); figures beyond what such a text can mean get the doubt `scale-implausible`.
 */
export function resolveAmounts(
  candidates: readonly LocatedCandidate<'amount'>[],
  document: Document,
): Resolved<'amount'>[] {
  let usual: string | null | undefined
  return withSharedRoles(withRoundedHeadlines(candidates, document), document).map((candidate, index) => {
    const { draft } = candidate
    let currency = draft.currency
    const shared = candidate.doubts?.includes('currency-ambiguous') ?? false
    if (currency === null && !shared) {
      const near = sentenceCurrency(candidate, candidates[index - 1], document)
      if (near === null && candidate.language !== 'kor') usual ??= documentCurrency(candidates, document)
      currency = near ?? (candidate.language === 'kor' ? 'KRW' : (usual ?? null))
    }
    const inherited = draft.inherited === true || (draft.currency === null && currency !== null)
    const value: { -readonly [K in keyof AmountValue]: AmountValue[K] } = {
      currency,
      value: draft.value,
      qualifier: draft.qualifier,
      role: draft.role,
    }
    if (draft.max !== undefined) value.max = draft.max
    if (inherited) value.inherited = true
    if (draft.per !== undefined) value.per = draft.per
    if (draft.subject) {
      const { start, end } = draft.subject
      value.subject = { ...draft.subject, quote: document.text.slice(start, end) }
    }
    const own = valueDoubts(candidate, currency, document, [candidates[index - 1], candidates[index + 1]])
    const doubts = candidate.doubts ? [...new Set([...candidate.doubts, ...own])] : own
    return { candidate, value, doubts }
  })
}

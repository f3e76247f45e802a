import type { AmountValue, DateValue, Document, SentencePair } from '../schemas/index.ts'
import type { AnyResolved } from './extraction.ts'
import { alignSentences } from './pair/align.ts'
import { type AnchoredSentence, anchoredSentences } from './pair/anchors.ts'
import type { Resolution } from './resolve.ts'
import type { Stage } from './stage.ts'

/** A resolution with the sentences of a bilingual document that say the same. */
export interface PairedResolution extends Resolution {
  readonly pairs: readonly SentencePair[]
}

/** Both languages have at least this many sentences, or a document is not bilingual. */
const MIN_SENTENCES = 2
/** Two sums this close are the same sum, rounded. */
const SAME_SUM = 0.01
/** A sentence with more mentions than this is a list or a table, not a sentence to compare. */
const MAX_MENTIONS = 40

const sameAmount = (a: AmountValue, b: AmountValue): boolean =>
  a.currency !== b.currency || Math.abs(a.value - b.value) <= SAME_SUM * Math.max(a.value, b.value)
/** One is said more coarsely than the other, or they are equal. */
const sameDate = (a: DateValue, b: DateValue): boolean =>
  a.edtf.startsWith(b.edtf) ||
  b.edtf.startsWith(a.edtf) ||
  a.edtf.includes('X') ||
  b.edtf.includes('X') ||
  a.kind !== b.kind

/** The mentions of a type without an equal in the other sentence; none where one sentence has fewer of them. */
function differing(own: readonly AnyResolved[], other: readonly AnyResolved[], type: 'amount' | 'date'): AnyResolved[] {
  const mine = own.filter(({ candidate }) => candidate.type === type)
  const theirs = other.filter(({ candidate }) => candidate.type === type)
  if (mine.length === 0 || mine.length > MAX_MENTIONS || mine.length !== theirs.length) return []
  const same = (a: AnyResolved, b: AnyResolved): boolean =>
    type === 'amount'
      ? sameAmount(a.value as AmountValue, b.value as AmountValue)
      : sameDate(a.value as DateValue, b.value as DateValue)
  return mine.filter((a) => !theirs.some((b) => same(a, b)))
}

/** For each differing mention of a pair, the quote that stands against it. */
function doubtsOf(left: AnchoredSentence, right: AnchoredSentence, text: string): Map<AnyResolved, string> {
  const doubts = new Map<AnyResolved, string>()
  for (const type of ['amount', 'date'] as const) {
    const a = differing(left.mentions, right.mentions, type)
    const b = differing(right.mentions, left.mentions, type)
    if (a.length === 0 || b.length === 0) continue
    const quote = ({ candidate }: AnyResolved): string => text.slice(candidate.start, candidate.end)
    for (const mention of a) doubts.set(mention, `pair-differs:${b.map(quote).join(', ')}`)
    for (const mention of b) doubts.set(mention, `pair-differs:${a.map(quote).join(', ')}`)
  }
  return doubts
}

/** Pairs the sentences of a bilingual document; amounts and dates that differ within a pair get the doubt `pair-differs`. */
export const pairSentences: Stage<Resolution, PairedResolution> = {
  name: 'pair-sentences',
  run({ document, resolved }) {
    if (!isBilingual(document)) return { document, resolved, pairs: [] }
    const korean = anchoredSentences(document, resolved, 'kor')
    const english = anchoredSentences(document, resolved, 'eng')
    const doubts = new Map<AnyResolved, string>()
    const pairs = alignSentences(korean, english).map(({ left, right, shared }) => {
      const k = korean[left]!
      const e = english[right]!
      if (shared > 0) for (const [mention, doubt] of doubtsOf(k, e, document.text)) doubts.set(mention, doubt)
      return { korean: { start: k.start, end: k.end }, english: { start: e.start, end: e.end }, shared }
    })
    return { document, pairs, resolved: resolved.map((r) => withDoubt(r, doubts.get(r))) }
  },
}

function isBilingual(document: Document): boolean {
  const count = { kor: 0, eng: 0, und: 0 }
  for (const block of document.blocks) if (block.role === 'content') count[block.language] += block.sentences.length
  return count.kor >= MIN_SENTENCES && count.eng >= MIN_SENTENCES
}

const withDoubt = (resolved: AnyResolved, doubt: string | undefined): AnyResolved =>
  doubt === undefined ? resolved : { ...resolved, doubts: [...resolved.doubts, doubt] }

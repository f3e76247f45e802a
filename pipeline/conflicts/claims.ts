import type { AmountValue, Document, Mention, Span } from '../../schemas/index.ts'
import type { Claim } from './claim.ts'
import { facetsOf } from './facets.ts'
import { type Period, periodOf } from './period.ts'
import { beside, columnHead, firstFrom, namedIn, regionsOfDocument, sentenceAt } from './surroundings.ts'
import { blanked, topicOf } from './topic.ts'

type Amount = Mention & { readonly type: 'amount' }

/** A sentence with more sums than this is a list: it tells no subject of its own. */
const MOST_SUMS = 4
/** Longest sum or date. */
const LONGEST_FIGURE = 100
/** Longest sentence that can stand for a subject. */
const LONGEST_SENTENCE = 400
/** Most claims of a document, and most sums that are looked at for them. */
const MOST_CLAIMS = 300
const MOST_TRIED = 3000
/** Smaller sums are prices. */
const SMALLEST = 1_000_000

const TOTAL = /^(?:합\s?계|총\s?계|소\s?계|계|(?:grand |sub)?total|sum)$/iu

const isAmount = (mention: Mention): mention is Amount => mention.type === 'amount'

/** A sum that can be compared: not a price, a rate of a person or the restatement of another one. */
const worthClaiming = ({ value }: Amount): boolean =>
  value.currency !== null && value.role !== 'price' && value.restates === undefined && value.value >= SMALLEST

interface Source {
  readonly document: Document
  readonly amounts: readonly Amount[]
  readonly periods: ReadonlyMap<string, Period>
  readonly regions: () => readonly string[]
}

/** The stretch of text that tells what a sum is for: its subject, else its sentence; null where neither can. */
function stretchOf(index: number, { document, amounts }: Source): (Span & { readonly named: boolean }) | null {
  const amount = amounts[index]!
  const { subject } = amount.value
  if (subject !== undefined) return TOTAL.test(subject.quote.trim()) ? null : { ...subject, named: true }
  const block = document.blocks[amount.block]!
  if (block.cell !== undefined) return null
  const sentence = sentenceAt(block, amount.start)
  if (sentence.end - sentence.start > LONGEST_SENTENCE) return null
  return within(amounts, sentence).length > MOST_SUMS ? null : { ...sentence, named: false }
}

/** The mentions that start in a span. `mentions` come in text order; logarithmic in their number. */
function within<M extends Mention>(mentions: readonly M[], { start, end }: Span): readonly M[] {
  const from = firstFrom(mentions, start)
  return mentions.slice(from, firstFrom(mentions, end, from))
}

/** The spans of sums and dates, relative to a stretch: they are no words of its topic. */
const figuresIn = (mentions: readonly Mention[], { start, end }: Span): Span[] =>
  // One that began earlier may still reach in.
  within(mentions, { start: start - LONGEST_FIGURE, end })
    .filter((m) => (m.type === 'amount' || m.type === 'date') && m.end > start)
    .map((m) => ({ start: Math.max(0, m.start - start), end: Math.min(end, m.end) - start }))

function claimOf(index: number, source: Source, mentions: readonly Mention[]): Claim | null {
  const { document, amounts } = source
  const amount = amounts[index]!
  const period = amount.value.period === undefined ? undefined : source.periods.get(amount.value.period)
  const stretch = period === undefined ? null : stretchOf(index, source)
  if (period === undefined || stretch === null) return null
  const text = document.text.slice(stretch.start, stretch.end)
  const named = namedIn(text)
  const block = document.blocks[amount.block]!
  const sentence = sentenceAt(block, amount.start)
  const neighbours = { before: amounts[index - 1], after: amounts[index + 1] }
  const around = `${columnHead(block, document)} ${beside(amount, sentence, neighbours, document.text)}`
  const value: AmountValue = amount.value
  return {
    mention: amount.id,
    record: amount.record,
    documentId: document.id,
    quote: amount.quote,
    language: amount.language,
    value,
    period,
    topic: topicOf(blanked(text, [...figuresIn(mentions, stretch), ...named.spans])),
    named: stretch.named,
    names: named.names,
    regions: named.regions.length > 0 ? named.regions : source.regions(),
    facets: facetsOf(around, value.role),
    published: document.publication[0]?.edtf ?? null,
  }
}

function later<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** What a document says of its sums that other documents may say otherwise, in text order. Mentions come in text order. */
export function claimsOf(document: Document, mentions: readonly Mention[]): Claim[] {
  const amounts = mentions.filter(isAmount)
  const periods = new Map<string, Period>()
  for (const mention of mentions) {
    const period = mention.type === 'date' ? periodOf(mention.value.edtf) : null
    if (period !== null) periods.set(mention.record, period)
  }
  const source = { document, amounts, periods, regions: later(() => regionsOfDocument(document)) }
  const claims: Claim[] = []
  for (let i = 0; i < Math.min(amounts.length, MOST_TRIED) && claims.length < MOST_CLAIMS; i++) {
    const claim = worthClaiming(amounts[i]!) ? claimOf(i, source, mentions) : null
    if (claim !== null && claim.topic.concepts.length + claim.topic.words.length + claim.names.length > 0)
      claims.push(claim)
  }
  return claims
}

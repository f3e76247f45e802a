import type { AmountValue, Document, Mention, Span } from '../../schemas/index.ts'
import { type Claim, isSpent } from './claim.ts'
import { facetsOf, isWhole } from './facets.ts'
import { type Period, periodOf } from './period.ts'
import {
  beside,
  columnHead,
  type Named,
  namedIn,
  regionsOfDocument,
  sentenceAt,
  townsOf,
  within,
} from './surroundings.ts'
import { blanked, type Topic, topicOf } from './topic.ts'

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

/** A date that can say when a sum counts. */
interface Dated extends Span {
  readonly period: Period
}

interface Source {
  readonly document: Document
  readonly mentions: readonly Mention[]
  readonly amounts: readonly Amount[]
  readonly periods: ReadonlyMap<string, Period>
  /** Stretches of time longer than a day, in text order. */
  readonly stretches: readonly Dated[]
  readonly regions: () => readonly string[]
  readonly about: (stretch: Span) => About
}

/** What a stretch of text names, and what it is about. */
interface About {
  readonly named: Named
  readonly topic: Topic
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

const isDay = ({ from, to }: Period): boolean => from === to && from.length === 10

/** The last stretch of time before a sum in its sentence, else the only one behind it: `3분기 5,980만 달러`. */
function nearestPeriod(amount: Amount, { document, stretches }: Source): Period | undefined {
  const inside = within(stretches, sentenceAt(document.blocks[amount.block]!, amount.start))
  const before = inside.filter(({ end }) => end <= amount.start)
  return before.at(-1)?.period ?? (inside.length === 1 ? inside[0]?.period : undefined)
}

/** The spans of sums and dates, relative to a stretch: they are no words of its topic. */
const figuresIn = (mentions: readonly Mention[], { start, end }: Span): Span[] =>
  // One that began earlier may still reach in.
  within(mentions, { start: start - LONGEST_FIGURE, end })
    .filter((m) => (m.type === 'amount' || m.type === 'date') && m.end > start)
    .map((m) => ({ start: Math.max(0, m.start - start), end: Math.min(end, m.end) - start }))

/** Reads stretches of a document; the one that was read last is kept, since sums stand together. */
function aboutOf(document: Document, mentions: readonly Mention[]): Source['about'] {
  let last: { readonly stretch: Span; readonly about: About } | undefined
  return (stretch) => {
    if (last !== undefined && last.stretch.start === stretch.start && last.stretch.end === stretch.end)
      return last.about
    const named = namedIn(stretch, document, mentions)
    const text = document.text.slice(stretch.start, stretch.end)
    const about = { named, topic: topicOf(blanked(text, [...figuresIn(mentions, stretch), ...named.spans])) }
    last = { stretch, about }
    return about
  }
}

/** What stands beside a sum, with the head of its column. */
function aroundOf(index: number, { document, amounts }: Source): string {
  const amount = amounts[index]!
  const block = document.blocks[amount.block]!
  const neighbours = { before: amounts[index - 1], after: amounts[index + 1] }
  const sentence = sentenceAt(block, amount.start)
  return `${columnHead(block, document)} ${beside(amount, sentence, neighbours, document.text)}`
}

function claimOf(index: number, source: Source): Claim | null {
  const { document, amounts } = source
  const amount = amounts[index]!
  const told = amount.value.period === undefined ? undefined : source.periods.get(amount.value.period)
  const period = told ?? nearestPeriod(amount, source)
  const value: AmountValue = amount.value
  const around = aroundOf(index, source)
  const facets = facetsOf(around, value.role)
  const whole = isSpent(value.role) && isWhole(around, facets)
  const stretch = period === undefined && !whole ? null : stretchOf(index, source)
  if (stretch === null) return null
  const { named, topic } = source.about(stretch)
  return {
    mention: amount.id,
    record: amount.record,
    documentId: document.id,
    quote: amount.quote,
    language: amount.language,
    value,
    period: period ?? null,
    whole,
    towns: whole ? townsOf(sentenceAt(document.blocks[amount.block]!, amount.start), source.mentions) : [],
    topic,
    named: stretch.named,
    names: named.names,
    regions: named.regions.length > 0 ? named.regions : source.regions(),
    facets,
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
  const stretches: Dated[] = []
  for (const mention of mentions) {
    const period = mention.type === 'date' ? periodOf(mention.value.edtf) : null
    if (period === null) continue
    periods.set(mention.record, period)
    if (!isDay(period)) stretches.push({ start: mention.start, end: mention.end, period })
  }
  const source = {
    document,
    mentions,
    amounts,
    periods,
    stretches,
    regions: later(() => regionsOfDocument(document, mentions)),
    about: aboutOf(document, mentions),
  }
  const claims: Claim[] = []
  for (let i = 0; i < Math.min(amounts.length, MOST_TRIED) && claims.length < MOST_CLAIMS; i++) {
    const claim = worthClaiming(amounts[i]!) ? claimOf(i, source) : null
    if (claim !== null && claim.topic.concepts.length + claim.topic.words.length + claim.names.length > 0)
      claims.push(claim)
  }
  return claims
}

import type { Block, Document, ExtractedRecord, Mention, Publication, SentencePair, Span } from '../../schemas/index.ts'
import type { Checked } from '../check.ts'
import type { ParsedDocument } from '../parsed-document.ts'
import type { FoldedText } from './folded-text.ts'

/** A text with its reading: what is moved from the offsets of the one to those of the other. */
export interface Written {
  readonly text: string
  readonly reading: FoldedText
}

/** A span of the reading in the text itself, without what nobody sees at its sides. */
export const unfoldSpan = <S extends Span>(span: S, { sourceOf, sourceEnd }: FoldedText): S => ({
  ...span,
  start: sourceOf(span.start),
  end: sourceEnd(span.end),
})

/** A quoted span of the reading, with the words that stand in the text itself. */
export function unfoldQuote<S extends Span & { readonly quote: string }>(quoted: S, { text, reading }: Written): S {
  const span = unfoldSpan(quoted, reading)
  return { ...span, quote: text.slice(span.start, span.end) }
}

/** A mention of the reading in the text itself; of its value, the subject's span too. */
export function unfoldMention(mention: Mention, written: Written): Mention {
  const moved = unfoldQuote(mention, written)
  if (moved.type !== 'amount' || moved.value.subject === undefined) return moved
  return { ...moved, value: { ...moved.value, subject: unfoldQuote(moved.value.subject, written) } }
}

function unfoldPublication(publication: Publication, written: Written): Publication {
  const { start, end, quote } = publication
  if (start === undefined || end === undefined || quote === undefined) return publication
  return { ...publication, ...unfoldQuote({ start, end, quote }, written) }
}

/** The sentences of a block in the text itself: with what nobody sees after each, so that they still cover the block. */
function unfoldSentences(sentences: readonly Span[], block: Span, { sourceOf }: FoldedText): Span[] {
  if (sentences.length === 0) return [{ start: block.start, end: block.end }]
  return sentences.map(({ start, end }, i) => ({
    start: i === 0 ? block.start : sourceOf(start),
    end: i === sentences.length - 1 ? block.end : sourceOf(end),
  }))
}

/** A document of the reading as `parsed` has it: its text, and the places of its blocks. */
function unfoldDocument(document: Document, parsed: ParsedDocument, reading: FoldedText): Document {
  const blocks = document.blocks.map((block, i): Block => {
    const { start, end } = parsed.blocks[i]!
    return { ...block, start, end, sentences: unfoldSentences(block.sentences, { start, end }, reading) }
  })
  const publication = document.publication.map((one) => unfoldPublication(one, { text: parsed.text, reading }))
  return { ...document, text: parsed.text, blocks, publication }
}

const unfoldPair = (pair: SentencePair, reading: FoldedText): SentencePair => ({
  ...pair,
  korean: unfoldSpan(pair.korean, reading),
  english: unfoldSpan(pair.english, reading),
})

/** What the stages made of the reading of a parsed document, in the offsets and words of its own text. */
export function unfoldChecked(checked: Checked, parsed: ParsedDocument, reading: FoldedText): Checked {
  const mentions = checked.mentions.map((mention) => unfoldMention(mention, { text: parsed.text, reading }))
  const values = new Map(mentions.map(({ record, value }) => [record, value] as const).toReversed())
  const records = checked.records.map(
    (record) => ({ ...record, value: values.get(record.id) ?? record.value }) as ExtractedRecord,
  )
  return {
    ...checked,
    document: unfoldDocument(checked.document, parsed, reading),
    mentions,
    records,
    pairs: checked.pairs.map((pair) => unfoldPair(pair, reading)),
  }
}

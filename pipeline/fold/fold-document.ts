import type { Document, Publication, Span } from '../../schemas/index.ts'
import type { ParsedDocument } from '../parsed-document.ts'
import { type FoldedText, readableText } from './folded-text.ts'

/** A document as it is read, and the way back; `reading` is null where it is written as it is read. */
export interface Folded<D> {
  readonly document: D
  readonly reading: FoldedText | null
}

const foldSpan = <S extends Span>(span: S, { foldedOf }: FoldedText): S => ({
  ...span,
  start: foldedOf(span.start),
  end: foldedOf(span.end),
})

function foldPublication(publication: Publication, reading: FoldedText): Publication {
  const { start, end } = publication
  if (start === undefined || end === undefined) return publication
  const span = foldSpan({ start, end }, reading)
  return { ...publication, ...span, quote: reading.text.slice(span.start, span.end) }
}

/** A document from `parse` as the stages after it read it: all offsets count in the text as it is read. */
export function foldParsed(document: ParsedDocument): Folded<ParsedDocument> {
  const reading = readableText(document.text, document.blocks)
  if (reading === null) return { document, reading }
  const blocks = document.blocks.map((block) => foldSpan(block, reading))
  return { document: { ...document, text: reading.text, blocks }, reading }
}

/** A stored document as the extractors read it, with its sentences and what it tells of its publication. */
export function foldDocument(document: Document): Folded<Document> {
  const reading = readableText(document.text, document.blocks)
  if (reading === null) return { document, reading }
  const blocks = document.blocks.map((block) => ({
    ...foldSpan(block, reading),
    sentences: block.sentences.map((sentence) => foldSpan(sentence, reading)),
  }))
  const publication = document.publication.map((one) => foldPublication(one, reading))
  return { document: { ...document, text: reading.text, blocks, publication }, reading }
}

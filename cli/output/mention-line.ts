import type { Document, ExportLine, Mention } from '../../schemas/index.ts'

/** A mention as an export line of a document that no run stored. */
export const toLine = (mention: Mention, document: string): ExportLine => ({
  document,
  documentId: mention.documentId,
  type: mention.type,
  quote: mention.quote,
  start: mention.start,
  end: mention.end,
  language: mention.language,
  value: mention.value,
  confidence: mention.confidence,
  doubts: mention.doubts,
  record: mention.record,
  extractor: mention.extractor,
  rule: mention.rule,
  version: mention.version,
  run: 'none',
  review: 'pending',
})

/** The sentences of a document's blocks as text, in text order. */
export const sentencesOf = (document: Document | null): string[] =>
  document?.blocks.flatMap((block) => block.sentences.map(({ start, end }) => document.text.slice(start, end))) ?? []

import type { ExportedDocument } from '../../pipeline/formats/exported-document.ts'
import type { Block, Citation, ExportLine, Finding } from '../../schemas/index.ts'

const CITATION: Citation = { publisher: null, title: null, published: null, source: 'corpus/a.txt' }
const LINE: Omit<ExportLine, 'start' | 'end' | 'quote'> = {
  document: 'corpus/a.txt',
  documentId: `sha256:${'0'.repeat(64)}`,
  type: 'institution',
  language: 'kor',
  value: { id: 'inst/toy', name: { ko: '장난감' }, kind: 'company' },
  confidence: null,
  doubts: [],
  record: 'r_1',
  extractor: 'institution/ko',
  rule: 'toy',
  version: 'toy1',
  run: '1',
  review: 'pending',
}

/** A line for the first place of a quote in a text. */
export const lineOf = (text: string, quote: string, more: Partial<ExportLine> = {}): ExportLine => {
  const start = text.indexOf(quote)
  return { quote, start, end: start + quote.length, ...LINE, ...more }
}

/** A document as exports take it, made by hand. */
export function exportedOf(
  text: string,
  lines: readonly ExportLine[],
  more: {
    uri?: string
    citation?: Partial<Citation>
    blocks?: readonly Block[]
    findings?: readonly Finding['explanation'][]
  } = {},
): ExportedDocument {
  const { uri = 'corpus/a.txt', citation = {}, blocks = [], findings = [] } = more
  return {
    uri,
    documentId: LINE.documentId,
    language: 'kor',
    citation: { ...CITATION, source: uri, ...citation },
    lines,
    text: () => text,
    blocks: () => blocks,
    findings: () => findings,
  }
}

/** The bytes of an export. */
export const bytesOf = (chunks: Iterable<string | Uint8Array>): Buffer =>
  Buffer.concat([...chunks].map((chunk) => Buffer.from(chunk as string)))

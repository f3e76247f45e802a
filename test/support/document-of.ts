import type { Block, Document, Language } from '../../schemas/index.ts'

export interface DocumentOfOptions {
  /** `YYYY-MM-DD` */
  readonly published?: string
  readonly language?: Language
}

/** A document for tests of extractors, made without the parser: each non-empty line is a paragraph and a sentence. */
export function documentOf(text: string, options: DocumentOfOptions = {}): Document {
  const language = options.language ?? (/[가-힣]/.test(text) ? 'kor' : 'eng')
  const blocks: Block[] = []
  for (const match of text.matchAll(/[^\r\n]+/g)) {
    if (!match[0].trim()) continue
    const span = { start: match.index, end: match.index + match[0].length }
    blocks.push({
      ...span,
      index: blocks.length,
      kind: 'paragraph',
      path: `body/${blocks.length}`,
      role: 'content',
      language,
      sentences: [span],
    })
  }
  return {
    id: 'sha256:test',
    uri: 'test/document.txt',
    text,
    language,
    metadata: {},
    publication: options.published ? [{ edtf: options.published, basis: 'input' }] : [],
    blocks,
  }
}

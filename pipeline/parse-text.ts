import { unified } from 'unified'
import type { Metadata } from '../schemas/index.ts'
import type { BlockDraft } from './parse/draft.ts'
import { frontMatterMetadata } from './parse/front-matter.ts'
import { plainText } from './parse/plain-text.ts'

/** What a parser of one format gives: the canonical text, its blocks in order, and what the source says of itself. */
export interface ParsedText {
  readonly text: string
  readonly blocks: readonly BlockDraft[]
  readonly metadata: Metadata
  /** The markup was too odd to be read as such. */
  readonly plain?: true
}

const processor = unified().use(plainText).freeze()

/**
 * Parses plain text. The canonical text is the text itself; blocks are slices of it. Front matter between `---` or `+++` lines
 * becomes metadata and one block with the hint `front-matter`.
 */
export function parseText(text: string): ParsedText {
  const blocks: BlockDraft[] = []
  let metadata: Metadata = {}
  for (const { type, data } of processor.parse(text).children) {
    if (!data?.block) continue
    const { start, end } = data.block
    if (type === 'yaml') {
      const syntax = text.startsWith('+', start) ? 'toml' : 'yaml'
      metadata = frontMatterMetadata(text.slice(start + 3, end - 3), syntax)
    }
    blocks.push(data.block)
  }
  return { text, blocks, metadata }
}

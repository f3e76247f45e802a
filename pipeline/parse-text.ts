import type { Metadata } from '../schemas/index.ts'
import { type BlockDraft, countPaths, draftOf } from './parse/draft.ts'
import { frontMatterEnd, frontMatterMetadata } from './parse/front-matter.ts'
import { linesOf, trimSpan } from './parse/line.ts'
import { textBlocks } from './parse/text-blocks.ts'

/** What a parser of one format gives: the canonical text, its blocks in order, and what the source says of itself. */
export interface ParsedText {
  readonly text: string
  readonly blocks: readonly BlockDraft[]
  readonly metadata: Metadata
  /** The markup was too odd to be read as such. */
  readonly plain?: true
}

/**
 * Parses plain text. The canonical text is the text itself; blocks are slices of it. Front matter between `---` lines
 * becomes metadata and one block with the hint `front-matter`.
 */
export function parseText(text: string): ParsedText {
  const paths = countPaths()
  const end = frontMatterEnd(text)
  const front: BlockDraft[] = []
  let metadata: Metadata = {}
  if (end > 0) {
    const span = trimSpan(text, 0, end)
    front.push(draftOf(span, 'code', paths.block(), { hint: 'front-matter' }))
    metadata = frontMatterMetadata(text.slice(span.start + 3, span.end - 3))
  }
  return { text, blocks: [...front, ...textBlocks(text, linesOf(text, end), paths, true)], metadata }
}

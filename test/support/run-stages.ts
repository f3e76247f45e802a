import { clean } from '../../pipeline/clean.ts'
import { detectLanguage } from '../../pipeline/detect-language.ts'
import { parse } from '../../pipeline/parse.ts'
import type { SegmentedDocument } from '../../pipeline/parsed-document.ts'
import { read } from '../../pipeline/read.ts'
import { segment } from '../../pipeline/segment.ts'
import type { StageContext } from '../../pipeline/stage.ts'
import type { Block, Issue } from '../../schemas/index.ts'

/** A stage context that keeps what is reported. */
export function collectIssues(): StageContext & { readonly issues: Omit<Issue, 'stage'>[] } {
  const issues: Omit<Issue, 'stage'>[] = []
  return { issues, report: (issue) => issues.push(issue) }
}

/** A source from text or bytes under a file name. */
export const sourceOf = (content: string | Uint8Array, name = 'article.txt') => ({
  id: 'sha256:test',
  uri: `test/${name}`,
  bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
  metadata: {},
})

/** The stages from read to segment, run on one text. */
export function runStages(content: string | Uint8Array, name?: string): SegmentedDocument {
  const context = collectIssues()
  const parsed = parse.run(read.run(sourceOf(content, name), context), context)
  return segment.run(detectLanguage.run(clean.run(parsed, context), context), context)
}

/** The text of a block. */
export const textOf = (document: { readonly text: string }, block: Pick<Block, 'start' | 'end'>): string =>
  document.text.slice(block.start, block.end)

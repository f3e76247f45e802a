import { type BlockView, type Mark, viewOf } from './clean/block-view.ts'
import { markBoilerplate } from './clean/boilerplate.ts'
import { markDuplicates } from './clean/duplicates.ts'
import { fold } from './clean/fold.ts'
import type { CleanDocument, ParsedDocument } from './parsed-document.ts'
import type { Stage } from './stage.ts'

/**
 * Gives each block its role: `content`, `boilerplate` (with the reason) or `duplicate` (with the block that it repeats).
 * Drops nothing; in doubt a block is content.
 */
export const clean: Stage<ParsedDocument, CleanDocument> = {
  name: 'clean',
  run(document) {
    const title = fold(document.metadata.title ?? '')
    const views: BlockView[] = document.blocks.map((block) => viewOf(block, document.text, title))
    const marks: (Mark | undefined)[] = markBoilerplate(views)
    markDuplicates(views, marks)
    const blocks = document.blocks.map((block, i) => {
      const mark = marks[i]
      if (!mark) return { ...block, role: 'content' as const }
      const of = mark.duplicateOf === undefined ? {} : { duplicateOf: mark.duplicateOf }
      return { ...block, role: mark.role, roleReason: mark.reason, ...of }
    })
    return { ...document, blocks }
  },
}

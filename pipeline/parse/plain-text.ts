import type { Root, RootContent } from 'mdast'
import type { Plugin } from 'unified'
import type { Point } from 'unist'
import { type BlockDraft, countPaths, draftOf } from './draft.ts'
import { frontMatterEnd } from './front-matter.ts'
import { linesOf, trimSpan } from './line.ts'
import { textBlocks } from './text-blocks.ts'

declare module 'mdast' {
  interface Data {
    /** The block that a node of plain text stands for. */
    block?: BlockDraft
  }
}

/** Points of rising offsets in a text; each line feed is passed once. */
function pointer(text: string): (offset: number) => Point {
  let line = 1
  let from = 0
  let feed = text.indexOf('\n')
  return (offset) => {
    while (feed >= 0 && feed < offset) {
      line++
      from = feed + 1
      feed = text.indexOf('\n', from)
    }
    return { line, column: offset - from + 1, offset }
  }
}

function nodeOf(text: string, block: BlockDraft, pointAt: (offset: number) => Point): RootContent {
  const { kind, start, end } = block
  const value = text.slice(start, end)
  const rest = { position: { start: pointAt(start), end: pointAt(end) }, data: { block } }
  if (kind === 'code') return { type: 'yaml', value, ...rest }
  const children = [{ type: 'text' as const, value }]
  if (kind === 'heading') return { type: 'heading', depth: block.depth === 1 ? 1 : 2, children, ...rest }
  if (kind === 'tableCell') return { type: 'tableCell', children, ...rest }
  if (kind === 'listItem') return { type: 'listItem', children: [{ type: 'paragraph', children }], ...rest }
  return { type: 'paragraph', children, ...rest }
}

/**
 * The mdast tree of a plain text: headings, list items, paragraphs, the cells of tables set with tabs or pipes, and
 * front matter; each node has its position and its block.
 */
function treeOf(text: string): Root {
  const paths = countPaths()
  const end = frontMatterEnd(text)
  const front = end > 0 ? [draftOf(trimSpan(text, 0, end), 'code', paths.block(), { hint: 'front-matter' })] : []
  const blocks = [...front, ...textBlocks(text, linesOf(text, end), paths, true)]
  const pointAt = pointer(text)
  return { type: 'root', children: blocks.map((block) => nodeOf(text, block, pointAt)) }
}

/** A unified plugin that parses plain text as `remark-parse` parses Markdown. */
export const plainText: Plugin<[], string, Root> = function () {
  this.parser = treeOf
}

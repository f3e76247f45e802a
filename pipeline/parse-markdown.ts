import type { Literal, Nodes, Parents } from 'mdast'
import type { BlockKind, Metadata } from '../schemas/index.ts'
import type { Limits } from './limits.ts'
import { countPaths } from './parse/draft.ts'
import { frontMatterMetadata } from './parse/front-matter.ts'
import { appendHtml } from './parse/hast-blocks.ts'
import { guessHeaders } from './parse/header-cells.ts'
import { parseHtmlTree } from './parse/html-tree.ts'
import { partLongTables } from './parse/long-tables.ts'
import { isNestedDeep, isNoise } from './parse/markdown-noise.ts'
import { collapse, collapseInLines, phrasing } from './parse/markdown-phrasing.ts'
import { markdown } from './parse/markdown-processor.ts'
import { dateInMarkers } from './parse/numbered-date.ts'
import { type TextBuilder, textBuilder } from './parse/text-builder.ts'
import { isSetByLines } from './parse/wrap.ts'
import { type ParsedText, parseText } from './parse-text.ts'
import { Refused } from './refused.ts'

/** Front matter between lines of `+++`: `remark-frontmatter` makes such nodes without declaring them. */
interface Toml extends Literal {
  type: 'toml'
}
declare module 'mdast' {
  interface RootContentMap {
    toml: Toml
  }
}

interface Walk {
  source: string
  readonly out: TextBuilder
  readonly limits: Limits
  metadata: Metadata
}

function table(texts: readonly (readonly string[])[], { out }: Walk): void {
  const guess = guessHeaders(texts)
  out.table(
    texts.map((row, r) =>
      row.map((text, column) => ({ text, column, header: r === 0 || (guess.column && column === 0) })),
    ),
  )
}

function children(node: Parents, kind: BlockKind, walk: Walk, depth: number): void {
  if (depth > walk.limits.maxDepth) {
    throw new Refused('limit', `Unexpected nesting deeper than ${walk.limits.maxDepth}, expected less`)
  }
  for (const child of node.children) visit(child, kind, walk, depth + 1)
}

const ADDRESS = /^(?:[a-z][a-z0-9+.-]{1,20}:|[/.#?]|[^/\s]{1,80}\.[a-z]{2,6}(?:[/?#]|$)|$)/i

function sourceOf({ position }: Nodes, { source }: Walk): string {
  return collapse(source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0))
}

/** The line before an offset of the source, and what of it begins a date that goes on with `text`. */
function dateBefore(text: string, offset: number | undefined, { source }: Walk): string {
  if (offset === undefined) return ''
  const lead = source.slice(source.lastIndexOf('\n', offset - 1) + 1, offset)
  // The last marker of an empty item has no blank behind it.
  return dateInMarkers(text === '' ? `${lead} ` : lead, text)
}

/** The text of a paragraph. A page copied from a browser has no blank lines: where its lines are set one by one, they stay. */
function paragraphText(node: Nodes): string {
  const text = phrasing(node)
  const { start, end } = node.position ?? {}
  if (!start || !end || end.line === start.line) return text
  const inLines = phrasing(node, collapseInLines)
  return inLines.length === text.length && isSetByLines(inLines) ? inLines : text
}

function visit(node: Nodes, kind: BlockKind, walk: Walk, depth: number): void {
  switch (node.type) {
    case 'yaml':
      walk.metadata = { ...frontMatterMetadata(node.value), ...walk.metadata }
      return
    case 'toml':
      walk.metadata = { ...frontMatterMetadata(node.value, 'toml'), ...walk.metadata }
      return
    case 'heading':
      walk.out.block(phrasing(node), 'heading', { depth: node.depth })
      return
    case 'paragraph': {
      const text = kind === 'quote' ? phrasing(node) : paragraphText(node)
      const date = kind === 'listItem' ? dateBefore(text, node.position?.start.offset, walk) : ''
      walk.out.block(date + text, kind)
      return
    }
    case 'code':
      walk.out.block(node.value, 'code')
      return
    case 'html':
      appendHtml(parseHtmlTree(node.value, walk.limits, true), walk.out, walk.limits)
      return
    case 'table':
      table(
        node.children.map((row) => row.children.map((cell) => phrasing(cell))),
        walk,
      )
      return
    case 'blockquote':
      children(node, 'quote', walk, depth)
      return
    case 'definition':
      // `[사업비]: 145억원` is a label and its value, not the address of a link.
      if (!ADDRESS.test(node.url)) walk.out.block(sourceOf(node, walk), kind)
      return
    case 'listItem':
      if (node.children.length === 0) walk.out.block(dateBefore('', node.position?.end.offset, walk), 'listItem')
      children(node, 'listItem', walk, depth)
      return
    default:
      if ('children' in node) children(node, kind, walk, depth)
  }
}

/** Parses Markdown with GFM tables and front matter; canonical text as a browser would show it, without the markup. */
export function parseMarkdown(text: string, limits: Limits): ParsedText {
  if (isNestedDeep(text))
    throw new Refused('limit', 'Unexpected nesting of quotations or lists deeper than 64, expected less')
  if (isNoise(text)) return { ...parseText(text), plain: true }
  const walk: Walk = { source: text, out: textBuilder(countPaths()), limits, metadata: {} }
  for (const stretch of partLongTables(text)) {
    if ('rows' in stretch) table(stretch.rows, walk)
    else {
      walk.source = stretch.source
      children(markdown.parse(stretch.source), 'paragraph', walk, 0)
    }
  }
  return { text: walk.out.text(), blocks: walk.out.blocks, metadata: walk.metadata }
}

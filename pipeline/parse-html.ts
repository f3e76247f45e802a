import type { Limits } from './limits.ts'
import { countPaths } from './parse/draft.ts'
import { appendHtml } from './parse/hast-blocks.ts'
import { chooseArticle } from './parse/html-article.ts'
import { htmlMetadata } from './parse/html-metadata.ts'
import { parseHtmlTree } from './parse/html-tree.ts'
import { textBuilder } from './parse/text-builder.ts'
import type { ParsedText } from './parse-text.ts'

/**
 * Parses HTML. The canonical text is what a reader sees of the whole page; blocks beside the article, in navigation, made of links
 * and the like say so in `hint`. Refuses with `limit` where elements nest too deeply.
 */
export function parseHtml(html: string, limits: Limits): ParsedText {
  const tree = parseHtmlTree(html, limits)
  const out = textBuilder(countPaths())
  appendHtml(tree, out, limits, chooseArticle(tree))
  return { text: out.text(), blocks: out.blocks, metadata: htmlMetadata(tree) }
}

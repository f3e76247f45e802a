import type { Root } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import type { Limits } from '../limits.ts'
import { Refused } from '../refused.ts'

const documents = unified().use(rehypeParse).freeze()
const fragments = unified().use(rehypeParse, { fragment: true }).freeze()

/** Elements that nest as deeply as they are opened: the parser closes the others by itself. */
const NESTING =
  /<(\/?)(?:div|span|section|article|aside|nav|main|header|footer|blockquote|ul|ol|dl|table|tbody|font|center|form|fieldset|figure|details|svg|g|math|a|b|i|u|s|em|strong|small|big|tt|code|nobr|strike|pre|address|dir|listing|h[1-6]|li|dd|dt|button|label)(?=[\s/>])/gi

/** How deep open tags nest, counted without a tree, so that no parser is asked to build an absurd one. */
function openDepth(html: string): number {
  let depth = 0
  let deepest = 0
  for (const match of html.matchAll(NESTING)) {
    depth = match[1] === '/' ? Math.max(0, depth - 1) : depth + 1
    if (depth > deepest) deepest = depth
  }
  return deepest
}

/** The hast tree of a page or a fragment. Refuses with `limit` where its tags nest absurdly. */
export function parseHtmlTree(html: string, limits: Limits, fragment = false): Root {
  // Unclosed inline elements are common in old pages and inflate the count, hence the generous factor.
  const depth = openDepth(html)
  if (depth > limits.maxDepth * 5) {
    throw new Refused('limit', `Unexpected nesting of ${depth} elements, expected at most ${limits.maxDepth}`)
  }
  return (fragment ? fragments : documents).parse(html)
}

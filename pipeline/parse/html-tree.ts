import type { Root } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import type { Limits } from '../limits.ts'
import { Refused } from '../refused.ts'

const documents = unified().use(rehypeParse).freeze()
const fragments = unified().use(rehypeParse, { fragment: true }).freeze()

/** A tag: an end tag, its name, and the slash that closes it at once. */
const TAG = /<(\/?)([a-z][a-z0-9:-]{0,40})(?=[\s/>])(?:[^<>]{0,2000}(\/)>)?/gi

/** Elements that hold none of the same kind: empty ones, those that the parser closes by itself, and those whose text is not read as tags. */
const FLAT: ReadonlySet<string> = new Set(
  'area base basefont bgsound body br caption col colgroup command embed frame frameset head hr html iframe image img input keygen link meta noembed noframes noscript optgroup option p param plaintext rb rp rt rtc script select source style td textarea tfoot th thead title tr track wbr xmp'.split(
    ' ',
  ),
)

/** Elements of HTML whose slash before the end means nothing. */
const NESTING =
  /^(?:div|span|section|article|aside|nav|main|header|footer|blockquote|ul|ol|dl|table|tbody|font|center|form|fieldset|figure|details|svg|g|math|a|b|i|u|s|em|strong|small|big|tt|code|nobr|strike|pre|address|dir|listing|h[1-6]|li|dd|dt|button|label)$/

/** How deep open tags nest, counted without a tree, so that no parser is asked to build an absurd one. */
function openDepth(html: string): number {
  let depth = 0
  let deepest = 0
  for (const [, end, written, closed] of html.matchAll(TAG)) {
    const name = written!.toLowerCase()
    if (FLAT.has(name) || (closed && !NESTING.test(name))) continue
    depth = end === '/' ? Math.max(0, depth - 1) : depth + 1
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
  try {
    return (fragment ? fragments : documents).parse(html)
  } catch (error) {
    // Elements that nest though no rule of theirs says so (`<noscript>`, `<o:p/>`) are deeper than the stack of the parser.
    if (!(error instanceof RangeError)) throw error
    throw new Refused('limit', `Unexpected nesting of elements, expected at most ${limits.maxDepth}`)
  }
}

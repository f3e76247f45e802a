import type { Nodes } from 'mdast'
import { raisedText } from './raised.ts'

/** White space as one blank. */
export const collapse = (text: string): string => text.replace(/[ \t\r\n\f]{1,9999}/g, ' ')
/** White space as one blank, or as one line feed where it holds one. */
export const collapseInLines = (text: string): string =>
  text.replace(/[ \t\r\n\f]{1,9999}/g, (space) => (space.includes('\n') ? '\n' : ' '))

const STRUCK_OUT = /~~(?=[^\s~])([^~\n]{1,500})(?<=\S)~~(?!~)/g
/** Withdrawn by its author. Behind a letter or a digit, `100억~~150억` is a range, and its tildes are all that is struck. */
const WITHDRAWN = /(?<![\p{L}\p{N}~])~~(?=[^\s~])[^~\n]{1,80}(?<=\S)~~(?!~) ?/gu

const TAG = /^<(\/?)(sup|del|s|strike)[\s>]/i
/** Nodes in which the end of such a tag is looked for. */
const REACH = 12

/** Where the element that a node opens by a raw tag ends, and its name; undefined where it opens none that ends near by. */
function openedBy(nodes: readonly Nodes[], at: number): { name: string; end: number } | undefined {
  const name = tagOf(nodes[at], '')
  if (name === undefined) return undefined
  for (let end = at + 1; end < Math.min(nodes.length, at + REACH); end++)
    if (tagOf(nodes[end], '/') === name) return { name, end }
  return undefined
}

function tagOf(node: Nodes | undefined, slash: '' | '/'): string | undefined {
  const found = node?.type === 'html' ? TAG.exec(node.value) : null
  return found?.[1] === slash ? found[2]?.toLowerCase() : undefined
}

/** Raised numbers in raw `<sup>` become superscripts, and what raw `<del>` strikes out is left out. */
function phrasingOf(nodes: readonly Nodes[], white: typeof collapse): string {
  const texts: string[] = []
  for (let at = 0; at < nodes.length; at++) {
    const opened = openedBy(nodes, at)
    if (opened?.name === 'sup') {
      const raised = nodes.slice(at, opened.end).map((node) => phrasing(node, white))
      texts.push(raisedText(raised.join('')))
    } else if (opened === undefined) texts.push(phrasing(nodes[at]!, white))
    at = opened?.end ?? at
  }
  return texts.join('')
}

/** The text of a phrasing node as a browser shows it; other raw inline HTML leaves only its line breaks. `white` sets white space. */
export function phrasing(node: Nodes, white = collapse): string {
  switch (node.type) {
    case 'text':
      return white(node.value).replace(WITHDRAWN, '').replace(STRUCK_OUT, '$1')
    case 'inlineCode':
      return node.value
    case 'break':
      return '\n'
    case 'html':
      return /^<br\s{0,3}\/?>$/i.test(node.value) ? '\n' : ''
    default:
      return 'children' in node ? phrasingOf(node.children, white) : ''
  }
}

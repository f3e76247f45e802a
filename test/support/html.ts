import type { Element, Root, RootContent } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'

/** The tree of a page. */
export const parse = (html: string): Root => unified().use(rehypeParse).parse(html)

/** All elements of a tree, in document order. */
export function elementsOf(node: Root | RootContent): Element[] {
  const children = 'children' in node ? node.children.flatMap((child) => elementsOf(child as RootContent)) : []
  return node.type === 'element' ? [node, ...children] : children
}

/** The elements of a page with this tag. */
export const named = (html: string, name: string): Element[] =>
  elementsOf(parse(html)).filter(({ tagName }) => tagName === name)

/** What a reader reads of an element, without the letters of marks. */
export function textOf(node: Root | RootContent): string {
  if (node.type === 'text') return node.value
  if (node.type === 'element' && node.tagName === 'sup') return ''
  return 'children' in node ? node.children.map((child) => textOf(child as RootContent)).join('') : ''
}

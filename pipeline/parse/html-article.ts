import type { Element, Nodes, Root } from 'hast'
import { hintOf, isHidden, property } from './html-hints.ts'
import { BODY_NAMES, SILENT } from './html-lexicon.ts'

/** An element with the amount of running text below it: text of links and of navigation counts nothing. */
interface Weighed {
  readonly element: Element
  readonly weight: number
  readonly inner: readonly Weighed[]
}

const TRANSPARENT = new Set(['form', 'header'])

function weigh(node: Nodes, level: number, byHint: boolean): { weight: number; inner: Weighed[] } {
  if (node.type === 'text') return { weight: node.value.trim().length, inner: [] }
  if (node.type !== 'element' && node.type !== 'root') return { weight: 0, inner: [] }
  if (node.type === 'element') {
    const hint = hintOf(node)
    if (SILENT.has(node.tagName) || node.tagName === 'a' || isHidden(node)) return { weight: 0, inner: [] }
    if (byHint && hint && !TRANSPARENT.has(node.tagName)) return { weight: 0, inner: [] }
  }
  if (level > 400) return { weight: 0, inner: [] }
  let weight = 0
  const inner: Weighed[] = []
  for (const child of node.children) {
    const below = weigh(child, level + 1, byHint)
    weight += below.weight
    if (child.type === 'element') {
      if (below.weight > 0) inner.push({ element: child, ...below })
    }
  }
  return { weight, inner }
}

const isNamedBody = (element: Element): boolean =>
  property(element, 'itemProp').toLowerCase() === 'articlebody' ||
  BODY_NAMES.test(`${property(element, 'className')} ${property(element, 'id')}`.slice(0, 400))
const isArticle = (element: Element): boolean =>
  element.tagName === 'article' || element.tagName === 'main' || property(element, 'role') === 'main'

/**
 * The element that holds the article: from the top down, the child that keeps most of the running text, down to one
 * that is named as the body. Undefined where the text is spread over the page.
 */
export function chooseArticle(tree: Root): Element | undefined {
  let { weight, inner } = weigh(tree, 0, true)
  // A page whose outermost element has a name such as `menu-open` keeps nothing by hints.
  if (weight < 200) ({ weight, inner } = weigh(tree, 0, false))
  if (weight < 200) return undefined
  let chosen: Element | undefined
  for (;;) {
    const best: Weighed | undefined = inner.reduce<Weighed | undefined>(
      (a, b) => (a && a.weight >= b.weight ? a : b),
      undefined,
    )
    if (!best || best.weight < weight * (isArticle(best.element) || isNamedBody(best.element) ? 0.5 : 0.75))
      return chosen
    if (best.element.tagName === 'p') return chosen
    chosen = best.element
    if (isNamedBody(chosen)) return chosen
    weight = best.weight
    inner = [...best.inner]
  }
}

import type { Element, Nodes, Parents, Root } from 'hast'
import type { BlockKind } from '../../schemas/index.ts'
import type { Limits } from '../limits.ts'
import { Refused } from '../refused.ts'
import { hintOf, isHidden, isStruckOut } from './html-hints.ts'
import { INLINE, SILENT } from './html-lexicon.ts'
import { tableRows } from './html-table.ts'
import { raisedText } from './raised.ts'
import type { TextBuilder } from './text-builder.ts'

interface Place {
  readonly kind: BlockKind
  readonly depth?: number
  readonly hints: readonly string[]
  readonly pre: boolean
  readonly inLink: boolean
  readonly raised: boolean
  readonly level: number
  readonly inArticle: boolean
}

interface Walk {
  readonly out: TextBuilder
  readonly limits: Limits
  /** The element that holds the article; undefined where the whole page does. */
  readonly article: Element | undefined
  /** Text of the block that is being read, and how much of it stands in links. */
  buffer: string[]
  total: number
  linked: number
}

const KINDS: Readonly<Record<string, BlockKind>> = {
  li: 'listItem',
  dt: 'listItem',
  dd: 'listItem',
  blockquote: 'quote',
  pre: 'code',
  caption: 'caption',
  figcaption: 'caption',
}

const collapsed = (text: string): string => text.replace(/[ \t\r\n\f]{1,9999}/g, ' ')

/** True where nothing of an element is part of the text. */
const isSilent = (element: Element): boolean => SILENT.has(element.tagName) || isHidden(element) || isStruckOut(element)

/** Collapses white space as a browser shows it: no-break spaces stay, line feeds are those of `<br>`. */
function shown(pieces: readonly string[]): string {
  return pieces
    .join('')
    .replace(/ {2,9999}/g, ' ')
    .replace(/ ?\n ?/g, '\n')
}

function flush(walk: Walk, place: Place): void {
  if (walk.buffer.length === 0) return
  const links = walk.total > 0 && walk.linked >= walk.total * 0.8 ? ['links'] : []
  const outside = walk.article && !place.inArticle ? ['outside'] : []
  const hint = [...new Set([...outside, ...links, ...place.hints])].join(' ')
  const options = { hint, ...(place.depth === undefined ? {} : { depth: place.depth }) }
  if (place.pre) walk.out.block(walk.buffer.join(''), 'code', options)
  else for (const part of shown(walk.buffer).split(/\n{2,9999}/)) walk.out.block(part, place.kind, options)
  walk.buffer = []
  walk.total = 0
  walk.linked = 0
}

function text(value: string, walk: Walk, place: Place): void {
  const piece = place.pre ? value : collapsed(value)
  walk.buffer.push(place.raised ? raisedText(piece) : piece)
  const size = piece.trim().length
  walk.total += size
  if (place.inLink) walk.linked += size
}

function placeWithin(element: Element, place: Place, walk: Walk): Place {
  const heading = /^h([1-6])$/.exec(element.tagName)
  const kind = heading ? 'heading' : (KINDS[element.tagName] ?? (place.kind === 'heading' ? 'paragraph' : place.kind))
  const hint = hintOf(element)
  const inline = INLINE.has(element.tagName)
  return {
    kind: inline ? place.kind : kind,
    ...(heading ? { depth: Number(heading[1]) } : inline && place.depth !== undefined ? { depth: place.depth } : {}),
    // Names around the article say nothing of what is in it.
    hints: element === walk.article ? [] : hint ? [...place.hints, hint] : place.hints,
    pre: place.pre || element.tagName === 'pre',
    inLink: place.inLink || element.tagName === 'a' || element.tagName === 'button',
    raised: place.raised || element.tagName === 'sup',
    level: place.level + 1,
    inArticle: place.inArticle || element === walk.article,
  }
}

function table(element: Element, walk: Walk, place: Place): boolean {
  const rows = tableRows(element, (cell) => shown(cellText(cell, walk.limits, place.level, false)))
  if (!rows) return false
  for (const child of element.children) {
    if (child.type === 'element' && child.tagName === 'caption') visit(child, walk, place)
  }
  const outside = walk.article && !place.inArticle ? ['outside'] : []
  walk.out.table(rows, { hint: [...new Set([...outside, ...place.hints])].join(' ') })
  return true
}

/** The text of a table cell; block elements inside it break its line. */
function cellText(node: Parents, limits: Limits, level: number, raised: boolean): string[] {
  if (level > limits.maxDepth) throw tooDeep(limits)
  const pieces: string[] = []
  for (const child of node.children) {
    if (child.type === 'text') pieces.push(raised ? raisedText(collapsed(child.value)) : collapsed(child.value))
    if (child.type !== 'element' || isSilent(child)) continue
    if (child.tagName === 'br') pieces.push('\n')
    const inner = cellText(child, limits, level + 1, raised || child.tagName === 'sup')
    const inline = INLINE.has(child.tagName)
    if (inline) for (const piece of inner) pieces.push(piece)
    else if (inner.length > 0) pieces.push('\n', ...inner, '\n')
  }
  return pieces
}

const tooDeep = (limits: Limits): Refused =>
  new Refused('limit', `Unexpected nesting deeper than ${limits.maxDepth} elements, expected less`)

function element(node: Element, walk: Walk, place: Place): void {
  if (isSilent(node)) return
  if (node.tagName === 'br') {
    walk.buffer.push('\n')
    return
  }
  const inner = placeWithin(node, place, walk)
  if (INLINE.has(node.tagName)) {
    for (const child of node.children) visit(child, walk, inner)
    return
  }
  flush(walk, place)
  if (node.tagName !== 'table' || !table(node, walk, inner)) {
    for (const child of node.children) visit(child, walk, inner)
  }
  flush(walk, inner)
}

function visit(node: Nodes, walk: Walk, place: Place): void {
  if (place.level > walk.limits.maxDepth) throw tooDeep(walk.limits)
  if (node.type === 'text') text(node.value, walk, place)
  else if (node.type === 'element') element(node, walk, place)
  else if (node.type === 'root') for (const child of node.children) visit(child, walk, place)
}

/**
 * Appends the blocks of a tree: navigation and the like carry a hint, nothing that stands for a reader is left out (a few words that
 * are struck out do not). `article`:
 * blocks beside it get the hint `outside`.
 */
export function appendHtml(tree: Root, out: TextBuilder, limits: Limits, article?: Element): void {
  const walk: Walk = { out, limits, article, buffer: [], total: 0, linked: 0 }
  const place: Place = {
    kind: 'paragraph',
    hints: [],
    pre: false,
    inLink: false,
    raised: false,
    level: 0,
    inArticle: false,
  }
  visit(tree, walk, place)
  flush(walk, place)
}

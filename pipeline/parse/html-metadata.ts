import type { Element, Nodes, Root } from 'hast'
import type { Metadata } from '../../schemas/index.ts'
import { readPublished } from '../publication/read-day.ts'
import { property } from './html-hints.ts'
import { MODIFIED_PROPERTIES, PUBLISHED_PROPERTIES } from './html-lexicon.ts'

type Fields = { -readonly [K in keyof Metadata]: Metadata[K] }

interface Found {
  readonly meta: Map<string, string>
  title?: string
  canonical?: string
  language?: string
  time?: string
  /** Of an element of the page with `itemprop="datePublished"`. */
  stated?: string
  readonly scripts: string[]
}

const textOf = (node: Nodes): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(textOf).join('').trim() : ''

function note(element: Element, found: Found): void {
  const { tagName } = element
  if (tagName !== 'meta' && property(element, 'itemProp') === 'datePublished')
    found.stated ??= property(element, 'content') || property(element, 'dateTime')
  if (tagName === 'html') found.language ??= property(element, 'lang')
  else if (tagName === 'title') found.title ??= textOf(element).replace(/\s{1,9999}/g, ' ')
  else if (tagName === 'time') found.time ??= property(element, 'dateTime')
  else if (tagName === 'link' && property(element, 'rel') === 'canonical') found.canonical ??= property(element, 'href')
  else if (tagName === 'meta') {
    const name = (
      property(element, 'property') ||
      property(element, 'name') ||
      property(element, 'itemProp')
    ).toLowerCase()
    const content = property(element, 'content').trim()
    if (name && content && !found.meta.has(name)) found.meta.set(name, content)
  } else if (tagName === 'script' && /ld\+json/i.test(property(element, 'type'))) {
    found.scripts.push(element.children.map((child) => (child.type === 'text' ? child.value : '')).join(''))
  }
}

function collect(node: Nodes, found: Found, level: number): void {
  if (level > 400 || !('children' in node)) return
  for (const child of node.children) {
    if (child.type !== 'element') continue
    note(child, found)
    if (child.tagName !== 'title') collect(child, found, level + 1)
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

function readJson(json: string): unknown {
  if (json.length > 200_000) return undefined
  try {
    return JSON.parse(json)
  } catch {
    return undefined // a page's own mistake: the other sources remain
  }
}

/** The objects of a JSON-LD script, lists and `@graph` opened; at most three levels. */
function objectsOf(value: unknown, level = 0): Record<string, unknown>[] {
  if (level > 3) return []
  if (Array.isArray(value)) return value.slice(0, 100).flatMap((item) => objectsOf(item, level + 1))
  return isRecord(value) ? [value, ...objectsOf(value['@graph'], level + 1)] : []
}

/** The text of a value, or of the first of a list. */
function stringOf(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value
  return typeof first === 'string' && first.trim() ? first.trim() : undefined
}

const typeOf = (object: Record<string, unknown>): string => stringOf(object['@type']) ?? ''
const isArticle = (object: Record<string, unknown>): boolean => /(?:Article|Posting|Report)$/.test(typeOf(object))
/** What stands around the article has dates of its own. */
const isSite = (object: Record<string, unknown>): boolean => /^(?:WebSite|Organization|Person)$/.test(typeOf(object))

function linkedData(scripts: readonly string[]): Fields {
  const fields: Fields = {}
  const objects = scripts.flatMap((script) => objectsOf(readJson(script))).filter((object) => !isSite(object))
  for (const object of objects.sort((a, b) => Number(isArticle(b)) - Number(isArticle(a)))) {
    const published = stringOf(object.datePublished) ?? stringOf(object.dateCreated)
    const title = stringOf(object.headline)
    const publisher = isRecord(object.publisher) ? stringOf(object.publisher.name) : undefined
    if (published) fields.published ??= published
    const modified = stringOf(object.dateModified)
    if (modified) fields.modified ??= modified
    if (title) fields.title ??= title
    if (publisher) fields.publisher ??= publisher
  }
  return fields
}

/** The first value that a date can be read from, else the first that is none: the publication stage tells of it. */
const firstRead = (values: readonly (string | undefined)[]): string | undefined => {
  const stated = values.filter((value) => value !== undefined && value !== '')
  return stated.find((value) => readPublished(value!) !== undefined) ?? stated[0]
}

/** What a page says of itself in meta elements, JSON-LD, `<time>` and `<title>`, in that order. */
export function htmlMetadata(tree: Root): Metadata {
  const found: Found = { meta: new Map(), scripts: [] }
  collect(tree, found, 0)
  const { meta } = found
  const linked = linkedData(found.scripts)
  const first = (...values: (string | undefined)[]): string | undefined =>
    values.find((value) => value !== undefined && value !== '')
  const entries: [keyof Metadata, string | undefined][] = [
    ['title', first(meta.get('og:title'), linked.title, meta.get('twitter:title'), found.title)],
    ['publisher', first(meta.get('og:site_name'), linked.publisher, meta.get('publisher'), meta.get('dc.publisher'))],
    ['source', first(found.canonical, meta.get('og:url'))],
    [
      'published',
      firstRead([...PUBLISHED_PROPERTIES.map((name) => meta.get(name)), linked.published, found.stated, found.time]),
    ],
    ['modified', firstRead([...MODIFIED_PROPERTIES.map((name) => meta.get(name)), linked.modified])],
    ['language', first(found.language, meta.get('og:locale'))],
  ]
  const fields: Fields = Object.fromEntries(entries.filter(([, value]) => value !== undefined))
  const dated = fields.published ?? fields.modified
  return dated === undefined ? fields : { ...fields, publishedBasis: 'html-meta' }
}

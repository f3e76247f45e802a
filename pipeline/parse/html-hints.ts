import type { Element } from 'hast'
import { NAME_HINTS, NEXT_TAGS, ROLE_HINTS, TAG_HINTS } from './html-lexicon.ts'

/** A property of an element as text; lists joined by blanks. */
export function property(element: Element, name: string): string {
  const value = element.properties[name]
  if (Array.isArray(value)) return value.join(' ')
  return value === null || value === undefined || value === false ? '' : String(value)
}

/** True where a browser would not show the element. */
export function isHidden(element: Element): boolean {
  const { properties } = element
  if (properties.hidden !== undefined && properties.hidden !== null && properties.hidden !== false) return true
  return (
    typeof properties.style === 'string' && /(?:display\s?:\s?none|visibility\s?:\s?hidden)/i.test(properties.style)
  )
}

const STRUCK_TAGS = new Set(['del', 's', 'strike'])
const LINE_THROUGH = /text-decoration[a-z-]{0,10}\s?:[^;]{0,60}line-through/i
/** Longest stretch that is taken for withdrawn: whole paragraphs are struck out by a tag that somebody forgot to close. */
const MOST_STRUCK = 80

/** Length of the text of an element, counted up to a little over `most`; looks at no more than 50 nodes. */
function textLength(element: Element, most: number): number {
  let [length, nodes] = [0, 0]
  const waiting: Element['children'] = [...element.children]
  for (let node = waiting.pop(); node !== undefined && length <= most; node = waiting.pop()) {
    if (++nodes > 50) return most + 1
    if (node.type === 'text') length += node.value.length
    else if (node.type === 'element') waiting.push(...node.children.slice(0, 50))
  }
  return length
}

/** True for a few words that are struck out: the author took them back, and `<del>1</del>45억` is no 145억. */
export function isStruckOut(element: Element): boolean {
  const { style } = element.properties
  const struck = STRUCK_TAGS.has(element.tagName) || (typeof style === 'string' && LINE_THROUGH.test(style))
  return struck && textLength(element, MOST_STRUCK) <= MOST_STRUCK
}

/** Words of class and id: split at anything but letters, and where a capital follows a small letter. */
function namesOf(element: Element): string[] {
  const names = `${property(element, 'className')} ${property(element, 'id')}`.slice(0, 400)
  if (names === ' ') return []
  return names
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]{1,50}/)
}

/** What an element says of its content by tag, role, class or id; undefined where nothing. Headers and whole-page elements say nothing by name. */
export function hintOf(element: Element): string | undefined {
  const { tagName } = element
  if (tagName === 'body' || tagName === 'html' || tagName === 'main' || tagName === 'article') return undefined
  const byTag = TAG_HINTS[tagName]
  if (byTag) return byTag
  const role = property(element, 'role')
  if (role && Object.hasOwn(ROLE_HINTS, role)) return ROLE_HINTS[role]
  for (const name of namesOf(element)) {
    if (Object.hasOwn(NAME_HINTS, name)) return NAME_HINTS[name]
    if (name === 'next' && NEXT_TAGS.has(tagName)) return 'related'
  }
  return undefined
}

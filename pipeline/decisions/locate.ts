import type { Anchor } from '../../schemas/index.ts'
import { isNumeric, isWhole, placesOf, prefixFits, suffixFits } from './context.ts'
import { headersOf, type Target, type TargetBlock } from './target.ts'

/** Where an anchor's words stand in a changed text. `sure` is false where only one side of the context is the same. */
export interface Place {
  readonly start: number
  readonly end: number
  readonly sure: boolean
}

/** Code units beside a number that must be the same even on the side whose further context changed. */
const NEAR_NUMBER = 8
/** In-block context that tells a place apart where no table header does. */
const ENOUGH_CONTEXT = 8

const isWordCharacter = (character: string): boolean => /[\p{L}\p{M}\p{N}]/u.test(character)

/** True where two sides agree next to the quote: for numbers 8 code units, for names the word's border. */
function nearAgrees(then: string, now: string, numeric: boolean): boolean {
  if (!numeric)
    return then.charAt(0) === now.charAt(0) || !(isWordCharacter(then.charAt(0)) || isWordCharacter(now.charAt(0)))
  const near = then.slice(0, NEAR_NUMBER)
  if (!now.startsWith(near)) return false
  // The text ended here: what now stands there must be a line of its own.
  return near.length === NEAR_NUMBER || /^(?:[\r\n]|$)/.test(now.slice(near.length))
}

const reversed = (text: string): string => [...text].reverse().join('')

/** True where the prefix before a place is the whole one; likewise the suffix after it. */
function sidesAt({ prefix, suffix, exact }: Anchor, { text }: Target, start: number) {
  const end = start + exact.length
  return {
    before: prefixFits(text, start, prefix) && isWhole(prefix, text.slice(0, start - prefix.length)),
    after: suffixFits(text, end, suffix) && isWhole(suffix, text.slice(end + suffix.length)),
  }
}

/** The one place with one side of the context, where that side told the place apart from the beginning. */
function oneSided(anchor: Anchor, target: Target, places: readonly number[]): Place | null {
  const { prefix, suffix, exact } = anchor
  const { text } = target
  const fits = (start: number): boolean =>
    (anchor.places.prefix === 1 && prefixFits(text, start, prefix)) ||
    (anchor.places.suffix === 1 && suffixFits(text, start + exact.length, suffix))
  const [start, ...others] = places.filter(fits)
  if (start === undefined || others.length > 0) return null
  const end = start + exact.length
  const numeric = isNumeric(anchor.type, exact)
  const { before, after } = sidesAt(anchor, target, start)
  const left = text.slice(Math.max(0, start - prefix.length - 1), start)
  const agrees =
    (before && anchor.places.prefix === 1 && nearAgrees(suffix, text.slice(end, end + suffix.length + 1), numeric)) ||
    (after && anchor.places.suffix === 1 && nearAgrees(reversed(prefix), reversed(left), numeric))
  return agrees ? { start, end, sure: false } : null
}

/** By quote and context alone: one place with both sides, else one place with one side; more than one is none. */
function byContext(anchor: Anchor, target: Target): Place | null {
  const { prefix, suffix, exact } = anchor
  const { text } = target
  const places = placesOf(target, exact)
  const alike = places.filter((at) => prefixFits(text, at, prefix) && suffixFits(text, at + exact.length, suffix))
  const [start] = alike
  if (alike.length > 1 || (start !== undefined && anchor.places.both > 1)) return null
  if (start === undefined) return oneSided(anchor, target, places)
  const { before, after } = sidesAt(anchor, target, start)
  return before && after ? { start, end: start + exact.length, sure: true } : oneSided(anchor, target, places)
}

const sameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((part, i) => part === b[i])

/** Where the quote stands in a block, with the same words around it as far as the block reaches. */
function placesInBlock(anchor: Anchor, { text }: Target, block: TargetBlock, enough: number): number[] {
  const within = text.slice(block.start, block.end)
  const places: number[] = []
  for (let at = within.indexOf(anchor.exact); at >= 0; at = within.indexOf(anchor.exact, at + 1)) {
    const before = within.slice(Math.max(0, at - anchor.prefix.length), at)
    const after = within.slice(at + anchor.exact.length, at + anchor.exact.length + anchor.suffix.length)
    const fits = anchor.prefix.endsWith(before) && anchor.suffix.startsWith(after)
    if (fits && before.length + after.length >= enough) places.push(block.start + at)
  }
  return places
}

/**
 * The same source read by another parser: by the path of the block. A cell must have the same headers and be the only one that
 * has them with these words; another block must have the same words around the quote.
 */
function byPath(anchor: Anchor, target: Target): Place | null {
  const block = target.blocks.find(({ path, role }) => path === anchor.path && role !== 'duplicate')
  if (block === undefined) return null
  const inTable = block.cell !== undefined && anchor.headers.length > 0
  const alike = (other: TargetBlock): boolean =>
    other.cell !== undefined &&
    sameList(headersOf(target, other), anchor.headers) &&
    target.text.slice(other.start, other.end).includes(anchor.exact)
  if (inTable && target.blocks.filter(alike).length !== 1) return null
  if (inTable && !alike(block)) return null
  const [start, ...others] = placesInBlock(anchor, target, block, inTable ? 0 : ENOUGH_CONTEXT)
  return start === undefined || others.length > 0 ? null : { start, end: start + anchor.exact.length, sure: true }
}

/**
 * Where the words of an anchor stand in a text that is not the anchor's, or null where they are gone or may be in more than one
 * place: never a guess, and never another number that reads alike.
 */
export function locate(anchor: Anchor, target: Target): Place | null {
  const place = anchor.source === target.source ? byPath(anchor, target) : null
  return place ?? byContext(anchor, target)
}

import { nameEnd } from '../../../extractors/name/particles.ts'

const SPACE = /\s/
const WORD = /[\p{L}\p{N}]/u
const HANGUL = /[\uac00-\ud7a3]/

type Side = -1 | 1

/** Offset of the next character's edge; never inside a surrogate pair or before a combining mark. */
export function stepCharacter(text: string, at: number, side: Side): number {
  let to = Math.min(text.length, Math.max(0, at + side))
  while (to > 0 && to < text.length && (isLowSurrogate(text, to) || isMark(text, to))) to += side
  return to
}

const isLowSurrogate = (text: string, at: number): boolean =>
  (text.charCodeAt(at) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800
const isMark = (text: string, at: number): boolean => /\p{M}|\u200d/u.test(text.charAt(at))

/** Offset of the next edge of a word between white space (어절). */
export function stepWord(text: string, at: number, side: Side): number {
  const behind = (i: number): string => text.charAt(side === 1 ? i : i - 1)
  let to = at
  const inside = (i: number): boolean => i + side >= 0 && i + side <= text.length
  while (inside(to) && SPACE.test(behind(to))) to += side
  while (inside(to) && behind(to) !== '' && !SPACE.test(behind(to))) to += side
  return to
}

const kindOf = (character: string): string => {
  if (SPACE.test(character)) return 'space'
  if (HANGUL.test(character)) return 'hangul'
  if (/\p{N}/u.test(character)) return 'number'
  return WORD.test(character) ? 'letter' : 'sign'
}

/** Edges at which a boundary may want to stand in one word: changes of script, signs, and before particles. */
function edgesOf(text: string, start: number, end: number): number[] {
  const edges = [start]
  let runStart = start
  for (let at = start + 1; at <= end; at++) {
    if (at < end && kindOf(text.charAt(at)) === kindOf(text.charAt(runStart))) continue
    if (kindOf(text.charAt(runStart)) === 'hangul') edges.push(nameEnd(text, start, at))
    edges.push(at)
    runStart = at
  }
  return [...new Set(edges)].sort((a, b) => a - b)
}

/** Words are read at most this far, so that a text without white space costs no more. */
const FAR = 400

/** The stretch of the word at, or next to, an offset in the direction of a move; white space between is passed. */
function wordAt(text: string, at: number, side: Side): { readonly start: number; readonly end: number } {
  let start = at
  let end = at
  if (side === 1) while (end < text.length && SPACE.test(text.charAt(end))) end++
  else while (start > 0 && SPACE.test(text.charAt(start - 1))) start--
  if (end > at) start = end
  if (start < at) end = start
  while (start > 0 && !SPACE.test(text.charAt(start - 1)) && at - start < FAR) start--
  while (end < text.length && !SPACE.test(text.charAt(end)) && end - at < FAR) end++
  return { start, end }
}

/**
 * Offset of the next edge of a unit: a word, a change of script, a sign, or a Korean noun before its particle. `edge` says
 * which boundary moves: a start never stops before white space, an end never after it.
 */
export function stepUnit(
  text: string,
  at: number,
  side: Side,
  edge: 'start' | 'end' = side === 1 ? 'end' : 'start',
): number {
  const word = wordAt(text, at, side)
  const edges = edgesOf(text, word.start, word.end)
  const fits = (to: number): boolean => !SPACE.test(text.charAt(edge === 'start' ? to : to - 1))
  const next = side === 1 ? edges.find((to) => to > at && fits(to)) : edges.findLast((to) => to < at && fits(to))
  if (next !== undefined) return next
  const past = side === 1 ? word.end : word.start
  const outer = wordAt(text, past, side)
  const further = side === 1 ? outer.start : outer.end
  return further === at ? stepCharacter(text, at, side) : further
}

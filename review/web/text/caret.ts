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

/** Offset of the next unit's edge: a word, a change of script, a sign, or a Korean noun before its particle. */
export function stepUnit(text: string, at: number, side: Side): number {
  const target = stepWord(text, at, side)
  let low = Math.min(at, target)
  let high = Math.max(at, target)
  while (low > 0 && !SPACE.test(text.charAt(low - 1)) && at - low < FAR) low--
  while (low < high && SPACE.test(text.charAt(low))) low++
  while (high < text.length && !SPACE.test(text.charAt(high)) && high - at < FAR) high++
  while (high > low && SPACE.test(text.charAt(high - 1))) high--
  const edges = edgesOf(text, low, high)
  const next = side === 1 ? edges.find((edge) => edge > at) : edges.findLast((edge) => edge < at)
  return next ?? target
}

import { CueWords } from './cue-words.ts'

const NONE: readonly RegExpExecArray[] = []

function holdsOne(text: string, pieces: readonly string[]): boolean {
  for (const piece of pieces) if (text.includes(piece)) return true
  return false
}

const mayMatch = (text: string, needs: readonly string[] | CueWords): boolean =>
  needs instanceof CueWords ? needs.mayStandIn(text) : holdsOne(text, needs)

/**
 * The matches of a global pattern in a text, as `matchAll` gives them. `matchAll` copies its pattern at every call, which
 * takes longer than to read a block; rules that find nothing in most blocks ask here. `needs` are words, or pieces of text, of
 * which every match holds one, or has one right before it: where none occurs, the pattern is not asked at all.
 */
export function matchesOf(
  pattern: RegExp,
  text: string,
  needs?: readonly string[] | CueWords,
): readonly RegExpExecArray[] {
  if (needs !== undefined && !mayMatch(text, needs)) return NONE
  pattern.lastIndex = 0
  let match = pattern.exec(text)
  if (match === null) return NONE
  const matches: RegExpExecArray[] = []
  for (; match !== null; match = pattern.exec(text)) {
    matches.push(match)
    if (match[0] === '') pattern.lastIndex += pattern.unicode && (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1
  }
  return matches
}

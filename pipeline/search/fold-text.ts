/** A text as it is searched, with the way back to the text itself. */
export interface FoldedText {
  readonly text: string
  /** Offset in the source of the unit at an offset of the folded text; its length gives the source's. */
  sourceOf(offset: number): number
}

/** Decomposed letters, and full-width forms: what stands for another spelling of the same word. */
const UNFOLDED = /[\u0300-\u036f\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff\uff01-\uff5e]/
/** One letter with what is composed with it. */
const LETTER = /[\s\S][\u0300-\u036f\u1160-\u11ff\ud7b0-\ud7ff]*/gu
const FULL_WIDTH = /[\uff01-\uff5e]/g

const toHalfWidth = (character: string): string => String.fromCharCode(character.charCodeAt(0) - 0xfee0)

/** Lower case where that keeps the length: the few letters that grow stay as they are. */
function lowered(letter: string): string {
  const lower = letter.toLowerCase()
  return lower.length === letter.length ? lower : letter
}

function foldLetters(source: string): FoldedText {
  const parts: string[] = []
  const offsets: number[] = []
  for (const { 0: letter, index } of source.matchAll(LETTER)) {
    const folded = lowered(letter.normalize('NFC').replace(FULL_WIDTH, toHalfWidth))
    for (let i = 0; i < folded.length; i++) offsets.push(index + Math.min(i, letter.length - 1))
    parts.push(folded)
  }
  offsets.push(source.length)
  return { text: parts.join(''), sourceOf: (offset) => offsets[Math.min(offset, offsets.length - 1)]! }
}

/** A text in lower case, composed and in half width. The source is never changed: hits are told in its own offsets. */
export function foldText(source: string): FoldedText {
  const lower = source.toLowerCase()
  if (lower.length !== source.length || UNFOLDED.test(source)) return foldLetters(source)
  return { text: lower, sourceOf: (offset) => offset }
}

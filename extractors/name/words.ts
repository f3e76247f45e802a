import { HANGUL, scriptOf } from '../gazetteers/fold.ts'

/** A run of letters and digits; offsets in the block. */
export interface Word {
  readonly start: number
  readonly end: number
  /** True where it holds Hangul. */
  readonly hangul: boolean
  /** True where it starts with a capital Latin letter. */
  readonly capital: boolean
}

const isCapital = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde)

/** The runs of Hangul, Latin letters and digits of a text, in order. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  for (let i = 0; i < text.length; i++) {
    let script = scriptOf(text.charCodeAt(i))
    if (script === 0) continue
    const start = i
    let scripts = 0
    while (script !== 0) {
      scripts |= script
      i++
      script = i < text.length ? scriptOf(text.charCodeAt(i)) : 0
    }
    words.push({ start, end: i, hangul: scripts >= HANGUL, capital: isCapital(text.charCodeAt(start)) })
  }
  return words
}

import { isHangul, isLatinOrDigit } from '../gazetteers/fold.ts'

/** A run of letters and digits; offsets in the block. */
export interface Word {
  readonly start: number
  readonly end: number
  /** True where it holds Hangul. */
  readonly hangul: boolean
  /** True where it starts with a capital Latin letter. */
  readonly capital: boolean
}

/** The runs of Hangul, Latin letters and digits of a text, in order. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  let i = 0
  while (i < text.length) {
    let code = text.charCodeAt(i)
    if (!isHangul(code) && !isLatinOrDigit(code)) {
      i++
      continue
    }
    const start = i
    const capital = (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde)
    let hangul = false
    while (isHangul(code) || isLatinOrDigit(code)) {
      if (code >= 0xac00) hangul = true
      i++
      if (i >= text.length) break
      code = text.charCodeAt(i)
    }
    words.push({ start, end: i, hangul, capital })
  }
  return words
}

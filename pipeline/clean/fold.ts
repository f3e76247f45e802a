const KEPT = /[\p{L}\p{N}\p{M}]/u

/** One byte a UTF-16 code unit: 0 not asked yet, 1 dropped, 2 kept. A surrogate half is kept. */
const known = new Uint8Array(65_536)

function isKept(code: number): boolean {
  const seen = known[code]!
  if (seen !== 0) return seen === 2
  const kept = (code >= 0xd800 && code <= 0xdfff) || KEPT.test(String.fromCharCode(code))
  known[code] = kept ? 2 : 1
  return kept
}

/** A text without white space, punctuation and symbols, in lower case: what makes two lines the same to a reader. */
export function fold(text: string): string {
  let folded = ''
  let from = -1
  for (let i = 0; i < text.length; i++) {
    if (isKept(text.charCodeAt(i))) {
      if (from < 0) from = i
    } else if (from >= 0) {
      folded += text.slice(from, i)
      from = -1
    }
  }
  return (from < 0 ? folded : folded + text.slice(from)).toLowerCase()
}

/** The same, with digits at the end removed: `댓글 12` is `댓글`. */
export const foldLabel = (text: string): string => fold(text).replace(/\d{1,9}(?:개|건|회|명)?$/u, '')

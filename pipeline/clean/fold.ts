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

/** A folded text without the count at its end: `댓글12` is `댓글`. */
export const withoutCount = (folded: string): string => folded.replace(/\d{1,9}(?:개|건|회|명)?$/u, '')

/** The same as `fold`, without the count at its end. */
export const foldLabel = (text: string): string => withoutCount(fold(text))

/** What a text is known again by: the number of characters that its folded form keeps, and a hash of them. */
export interface Print {
  readonly size: number
  readonly hash: number
}

/** Lower-case code of each UTF-16 code unit; 0 not asked yet, 1 dropped. */
const lower = new Uint16Array(65_536)
const learn = (code: number): number => {
  lower[code] = isKept(code) ? String.fromCharCode(code).toLowerCase().charCodeAt(0) : 1
  return lower[code]!
}
const isStop = (code: number): boolean => code === 46 || code === 33 || code === 63 || code === 0x3002
const SPACE = /\s/
const isSpace = (code: number): boolean =>
  code === 32 ||
  code === 10 ||
  ((code < 33 || (code > 159 && code < 0xac00) || code > 0xfefe) && SPACE.test(String.fromCharCode(code)))

/** The print of a whole text, and those of its sentences. */
export interface Prints {
  readonly whole: Print
  readonly sentences: readonly Print[]
}

const hashOf = (a: number, b: number): number => (a >>> 0) * 0x20_0000 + (b >>> 11)

/**
 * The prints of a text and of its sentences of at least `shortest` kept characters, cut where white space follows a
 * stop. Two texts of the same print are equal to a reader but for one chance in 2^53.
 */
export function printsOf(text: string, shortest: number): Prints {
  const sentences: Print[] = []
  let [size, a, b, before] = [0, 7, 11, 0]
  let [wholeSize, wholeA, wholeB] = [0, 7, 11]
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 32
    const known = lower[code]! || learn(code)
    if (known > 1) {
      a = (Math.imul(a, 31) + known) | 0
      b = Math.imul(b ^ known, 0x01000193)
      wholeA = (Math.imul(wholeA, 31) + known) | 0
      wholeB = Math.imul(wholeB ^ known, 0x01000193)
      size++
    } else if (i === text.length || (isStop(before) && isSpace(code))) {
      if (size >= shortest) sentences.push({ size, hash: hashOf(a, b) })
      wholeSize += size
      size = 0
      a = 7
      b = 11
    }
    before = code
  }
  return { whole: { size: wholeSize, hash: hashOf(wholeA, wholeB) }, sentences }
}

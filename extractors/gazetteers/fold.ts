/**
 * A view of a text in which spellings that mean the same look the same: small letters, one blank for any white space or
 * hyphen, one middle dot, `and` for `&`, no comma before `and`, no blank between Hangul. Offsets are kept in a map.
 */
export interface Folded {
  readonly length: number
  /** UTF-16 codes of the view; only the first `length` count. */
  readonly codes: Uint16Array
  /** For each code of the view, the offset of its character in the text; one more for the end. */
  readonly offsets: Uint32Array
}

const SPACE = 32
const APOSTROPHE = 39
const AMPERSAND = 38
const COMMA = 44
/** `and` */
const AND = [97, 110, 100]
const MIDDLE_DOT = 0xb7

const TABLE = buildTable()

function buildTable(): Uint16Array {
  const table = new Uint16Array(65536)
  for (let code = 0; code < 65536; code++) {
    if (code >= 0xd800 && code <= 0xdfff) {
      table[code] = code
      continue
    }
    const lower = String.fromCharCode(code).toLowerCase()
    table[code] = lower.length === 1 ? lower.charCodeAt(0) : code
  }
  for (const c of '\t\n\r\f\v\u00a0\u2009\u200a\u202f\u3000-‐‑–') table[c.charCodeAt(0)] = SPACE
  for (const c of '’‘`´') table[c.charCodeAt(0)] = APOSTROPHE
  for (const c of 'ㆍ・‧•∙⋅･') table[c.charCodeAt(0)] = MIDDLE_DOT
  for (let code = 0xff01; code <= 0xff5e; code++) table[code] = table[code - 0xfee0]!
  return table
}

const LATIN_OR_DIGIT = 1
const HANGUL = 2
const CLASS = buildClasses()

function buildClasses(): Uint8Array {
  const classes = new Uint8Array(65536)
  classes.fill(HANGUL, 0xac00, 0xd7a4)
  for (let code = 48; code <= 0x24f; code++) {
    const basic = (code <= 57 || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)) && code < 128
    if (basic || (code >= 0xc0 && code !== 0xd7 && code !== 0xf7)) classes[code] = LATIN_OR_DIGIT
  }
  return classes
}

/** True for a precomposed Hangul syllable. */
export const isHangul = (code: number): boolean => CLASS[code] === HANGUL

/** True for a small or capital Latin letter, basic or accented, or a digit. */
export const isLatinOrDigit = (code: number): boolean => CLASS[code] === LATIN_OR_DIGIT

/** True where a word starts at `at`, or the script changes: `에KTL과`, `SK하이닉스`. */
export function startsWord(text: string, at: number): boolean {
  const own = CLASS[text.charCodeAt(at)]!
  return own !== 0 && (at === 0 || CLASS[text.charCodeAt(at - 1)] !== own)
}

/** Where the text goes on after white space and hyphens. */
function afterBlanks(text: string, at: number): number {
  let i = at
  while (i < text.length && TABLE[text.charCodeAt(i)] === SPACE) i++
  return i
}

function isAnd(text: string, at: number): boolean {
  const rest = text.slice(at, at + 4).toLowerCase()
  return rest.startsWith('and ') || rest.startsWith('& ')
}

/** The folded view of a text. Linear; the arrays are new ones. */
export function fold(text: string): Folded {
  // `&` grows to three codes, so leave room for the worst text.
  const ampersands = text.includes('&') ? text.split('&').length * 2 : 0
  const codes = new Uint16Array(text.length + ampersands)
  const offsets = new Uint32Array(text.length + ampersands + 1)
  let n = 0
  for (let i = 0; i < text.length; i++) {
    const code = TABLE[text.charCodeAt(i)]!
    if (code === SPACE) {
      const next = afterBlanks(text, i)
      if (n === 0 || CLASS[codes[n - 1]!] !== HANGUL || CLASS[text.charCodeAt(next)] !== HANGUL) {
        codes[n] = SPACE
        offsets[n++] = i
      }
      i = next - 1
    } else if (code === AMPERSAND && codes[n - 1] === SPACE && TABLE[text.charCodeAt(i + 1)] === SPACE) {
      for (const letter of AND) {
        codes[n] = letter
        offsets[n++] = i
      }
    } else if (code !== COMMA || TABLE[text.charCodeAt(i + 1)] !== SPACE || !isAnd(text, i + 2)) {
      // a comma before `and` is left out
      codes[n] = code
      offsets[n++] = i
    }
  }
  offsets[n] = text.length
  return { length: n, codes, offsets }
}

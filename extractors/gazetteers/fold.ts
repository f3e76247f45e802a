import { codeAt } from '../code-at.ts'

const SPACE = 32
const APOSTROPHE = 39
const AMPERSAND = 38
const COMMA = 44
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
  for (const c of 'ㆍ・‧․•∙⋅･') table[c.charCodeAt(0)] = MIDDLE_DOT
  for (let code = 0xff01; code <= 0xff5e; code++) table[code] = table[code - 0xfee0]!
  return table
}

const LATIN_OR_DIGIT = 1
/** The number of the script of a precomposed syllable; that of Latin letters and digits has no bit of it. */
export const HANGUL = 2
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

/** 0 for what is no part of a word, else a number for the script: a word starts where it changes (`에KTL과`, `SK하이닉스`). */
export const scriptOf = (code: number): number => CLASS[code]!

/** A code unit as the view shows it where nothing beside it changes it: the small letter of a letter. */
export const foldedCode = (code: number): number => TABLE[code]!

/** Most white space that one blank of a name may stand for; it bounds the work. */
const MOST_BLANKS = 64

/** True where a blank between two characters may be left out: beside Hangul, `SK 하이닉스`, `율촌 1산단`, and between it and a dot, `가람 · 나래`. */
function joined(before: number, after: number): boolean {
  const [first, second] = [CLASS[before]!, CLASS[after]!]
  if (first !== 0 && second !== 0) return (first | second) >= HANGUL
  return (first === HANGUL && TABLE[after] === MIDDLE_DOT) || (before === MIDDLE_DOT && second === HANGUL)
}

/** Where the text goes on after white space and hyphens. */
function afterBlanks(text: string, at: number): number {
  const last = Math.min(text.length, at + MOST_BLANKS)
  let i = at
  while (i < last && TABLE[text.charCodeAt(i)] === SPACE) i++
  return i
}

function isAnd(text: string, at: number): boolean {
  const rest = text.slice(at, at + 4).toLowerCase()
  return rest.startsWith('and ') || rest.startsWith('& ')
}

/**
 * Reads a text, from any place on, as a view in which spellings that mean the same look the same: small letters, one blank
 * for any white space or hyphen, one middle dot, `and` for `&`, no comma before `and`, no blank beside Hangul.
 */
export class Folding {
  #text = ''
  #previous = 0
  /** Letters of `and` that are still to come. */
  #pending = 0
  /** Offset in the text after the last code given. */
  at = 0

  /** `previous`: the code of the view before it, where one was read without asking. */
  start(text: string, at: number, previous = 0): void {
    this.#text = text
    this.#previous = previous
    this.#pending = 0
    this.at = at
  }

  /** The next code of the view, -1 at the end of the text. */
  next(): number {
    if (this.#pending > 0) return this.#pending-- === 2 ? 110 : 100
    const text = this.#text
    while (this.at < text.length) {
      const code = TABLE[text.charCodeAt(this.at)]!
      if (code === SPACE) {
        const next = afterBlanks(text, this.at)
        this.at = next
        if (joined(this.#previous, codeAt(text, next))) continue
      } else if (code === COMMA && TABLE[codeAt(text, this.at + 1)] === SPACE && isAnd(text, this.at + 2)) {
        this.at++
        continue
      } else this.at++
      if (code === AMPERSAND && this.#previous === SPACE && TABLE[codeAt(text, this.at)] === SPACE) {
        this.#pending = 2
        this.#previous = 100
        return 97
      }
      this.#previous = code
      return code
    }
    return -1
  }
}

/** The whole view of a text. */
export function fold(text: string): string {
  const folding = new Folding()
  folding.start(text, 0)
  const codes: string[] = []
  for (let code = folding.next(); code >= 0; code = folding.next()) codes.push(String.fromCharCode(code))
  return codes.join('')
}

/** A number of a note, or several: `1)`, `(2)`, `3, 4`; also the exponent of `10⁶` and the `2` of `m²`. */
const NOTE_MARK = /^\s{0,4}\(?\s?-?\d{1,3}(?:\s?[,·]\s?\d{1,3}){0,4}\s?\)?\s{0,4}$/
const RAISED: Readonly<Record<string, string>> = { '1': '¹', '2': '²', '3': '³', '(': '⁽', ')': '⁾', '-': '⁻' }
const SUPERSCRIPT_ZERO = 0x2070

const raise = (character: string): string =>
  RAISED[character] ?? String.fromCharCode(SUPERSCRIPT_ZERO + Number(character))

/**
 * Raised text as plain text: `145<sup>1</sup>` is no 1451. Numbers become superscript characters, one for one; words stay as they
 * are (`3rd`, `TM`).
 */
export const raisedText = (text: string): string => (NOTE_MARK.test(text) ? text.replace(/[\d()-]/g, raise) : text)

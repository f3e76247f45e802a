/** Control characters, and those that turn the direction of what follows: a name must not move the cursor. */
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g
const SHORT: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

const escapeOne = (character: string): string => {
  const code = character.charCodeAt(0)
  const hex = code.toString(16)
  return SHORT[character] ?? (code < 256 ? `\\x${hex.padStart(2, '0')}` : `\\u${hex.padStart(4, '0')}`)
}

/** Text for a terminal: control characters are written out, as in `a\nb`. */
export const escapeControls = (text: string): string => text.replace(CONTROLS, escapeOne)

/** One argument of a command, quoted where a shell would split or read it. */
export const shellQuote = (text: string): string =>
  /^[\p{L}\p{N}_./:@%+=,-]+$/u.test(text) ? text : `'${escapeControls(text).replaceAll("'", "'\\''")}'`

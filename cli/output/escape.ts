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

const ansiC = (character: string): string => {
  const escaped = escapeOne(character)
  return character > '\u007f' ? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}` : escaped
}

/**
 * One argument of a command, quoted where a shell would split or read it; control characters are written out in the
 * shell's own form (`$'a\nb'`), so that the command means the same name when it is pasted.
 */
export function shellQuote(text: string): string {
  if (/^[\p{L}\p{M}\p{N}_./:@%+=,-]+$/u.test(text)) return text
  if (text.search(CONTROLS) < 0) return `'${text.replaceAll("'", "'\\''")}'`
  return `$'${text.replace(/[\\']/g, '\\$&').replace(CONTROLS, ansiC)}'`
}

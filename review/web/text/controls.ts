/** A run of plain text, or one character that would change how the text around it looks. */
export interface TextPiece {
  /** Offset of the first code unit in the whole text. */
  readonly start: number
  readonly text: string
  /** Its code point as `U+202E` where it is a control that must be seen, not obeyed. */
  readonly control?: string
}

/** Bidirectional and invisible format characters, and control characters other than tab and line ends. */
const CONTROLS =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g

/** The name of a control: `U+202E`. */
export const controlName = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

/** Cuts a text at its controls; the pieces in order give the text again. `offset` is where the text begins. */
export function piecesOf(text: string, offset = 0): TextPiece[] {
  const pieces: TextPiece[] = []
  let from = 0
  for (const match of text.matchAll(CONTROLS)) {
    if (match.index > from) pieces.push({ start: offset + from, text: text.slice(from, match.index) })
    pieces.push({ start: offset + match.index, text: match[0], control: controlName(match[0]) })
    from = match.index + match[0].length
  }
  if (from < text.length || pieces.length === 0) pieces.push({ start: offset + from, text: text.slice(from) })
  return pieces
}

/** The text on one line with its controls named, for attributes and titles. */
export const shown = (text: string): string => text.replace(CONTROLS, (c) => `⟦${controlName(c)}⟧`)

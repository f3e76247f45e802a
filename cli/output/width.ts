/** Characters that take two columns of a terminal: Hangul, Han, kana, full-width forms, pictographs. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/u
/** Marks, and the vowels and finals of decomposed Hangul, take none. */
const NARROW = /\p{M}|\p{Cf}|[\u1160-\u11ff]/u

const widthOf = (character: string): number => {
  if (WIDE.test(character)) return 2
  return NARROW.test(character) ? 0 : 1
}

/** Columns that a text takes in a terminal. */
export function displayWidth(text: string): number {
  let width = 0
  for (const character of text) width += widthOf(character)
  return width
}

/** The end of a text that fits into `columns`, with an ellipsis where it was cut; the end of a long name tells more. */
export function cutStart(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text
  const characters = [...text]
  let width = 1
  let from = characters.length
  while (from > 0 && width + widthOf(characters[from - 1]!) <= columns) width += widthOf(characters[--from]!)
  return `…${characters.slice(from).join('')}`
}

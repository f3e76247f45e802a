/**
 * True where the bytes over 0x7f stand alone among Latin letters, as accents and curly quotes of a one-byte charset do: those of
 * CP949 come in pairs. Most runs of them must be one byte long, and no more than a fifth of the text.
 */
export function holdsLoneBytes(bytes: Uint8Array): boolean {
  let [runs, lone, high] = [0, 0, 0]
  for (let i = 0; i < bytes.length; i++) {
    const start = i
    while (i < bytes.length && bytes[i]! >= 0x80) i++
    if (i === start) continue
    runs++
    high += i - start
    if (i - start === 1) lone++
  }
  return lone * 2 > runs && high * 5 < bytes.length
}

/**
 * The syllables of particles, endings and the commonest words: two in five syllables of running text are one of them (counted in the
 * sample corpus), and about one in fifty where bytes of another charset happen to decode.
 */
const USUAL = new Set('이의는을에다한고가로은하지기사를도서대인자시과해정부으전국일구지역업원년월제산나라었했며된등')
const MOST_LOOKED_AT = 4000
const ENOUGH = 16

/** Syllables and ideographs at the beginning of a text, and how many of them are usual syllables. */
function countUsual(text: string): { letters: number; usual: number } {
  let [letters, usual] = [0, 0]
  for (let i = 0; i < text.length && letters < MOST_LOOKED_AT; i++) {
    const code = text.charCodeAt(i)
    const isSyllable = code >= 0xac00 && code <= 0xd7a3
    if (!isSyllable && (code < 0x4e00 || code > 0x9fff)) continue
    letters++
    if (isSyllable && USUAL.has(text.charAt(i))) usual++
  }
  return { letters, usual }
}

/** True where hardly one of the letters is a usual syllable, and the others are too many for a name. */
export function isUnusualKorean(text: string): boolean {
  const { letters, usual } = countUsual(text)
  return letters >= ENOUGH && usual * 12 < letters
}

/** True for running Korean text: a fifth of its letters or more are usual syllables. */
export function isUsualKorean(text: string): boolean {
  const { letters, usual } = countUsual(text)
  return letters >= ENOUGH && usual * 5 >= letters
}

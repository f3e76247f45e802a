/** Classes of UTF-16 code units: what stands between words, a letter or digit of words that are written apart, a syllable. */
const NONE = 1
const LETTER = 2
const SYLLABLE = 3

const WORD = /[\p{L}\p{N}\p{M}]/u
/** Kana, Han, Hangul: words are not set apart, and a syllable is searched wherever it stands. */
const SYLLABLES = /[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff]/

/** The class of each code unit; 0 where it was not asked yet. */
const known = new Uint8Array(65_536)

function learn(code: number): number {
  const character = String.fromCharCode(code)
  known[code] = SYLLABLES.test(character) ? SYLLABLE : WORD.test(character) ? LETTER : NONE
  return known[code]
}

const classOf = (code: number): number => known[code] || learn(code)

/** True for a letter or digit of a script whose words stand apart: a hit begins only where such a word begins. */
export const isLetter = (code: number): boolean => classOf(code) === LETTER

/** End of the run of one class that begins at `start`. */
function runEnd(text: string, start: number): number {
  const kind = classOf(text.charCodeAt(start))
  let end = start + 1
  while (end < text.length && classOf(text.charCodeAt(end)) === kind) end++
  return end
}

function addSyllables(tokens: string[], text: string, start: number, end: number): void {
  for (let i = start; i < end - 1; i++) tokens.push(text.slice(i, i + 2))
  tokens.push(text.slice(end - 1, end))
}

/**
 * The words of a folded text as the index holds them, in text order: a Latin word or number whole, a run of Hangul as its pairs
 * of syllables and then its last one: `2024년 특구를` is `2024 년 특구 구를 를`.
 */
export function tokensOf(folded: string): string[] {
  const tokens: string[] = []
  for (let start = 0; start < folded.length; ) {
    const kind = classOf(folded.charCodeAt(start))
    const end = kind === NONE ? start + 1 : runEnd(folded, start)
    if (kind === LETTER) tokens.push(folded.slice(start, end))
    else if (kind === SYLLABLE) addSyllables(tokens, folded, start, end)
    start = end
  }
  return tokens
}

/** What needs to be looked at unit by unit: syllables, and letters of two units. */
const BY_UNITS = /[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff\ud800-\udfff]/
/** What stands between two words, but for a blank alone. */
const BETWEEN = / [^\p{L}\p{N}\p{M}]+|[^\p{L}\p{N}\p{M} ][^\p{L}\p{N}\p{M}]*/gu

/** The tokens of a folded text with a space between them. */
export const tokenLineOf = (folded: string): string =>
  BY_UNITS.test(folded) ? lineByUnits(folded) : folded.replace(BETWEEN, ' ').trim()

/** The same of any text. Words that stand so already are copied as one piece. */
function lineByUnits(folded: string): string {
  const pieces: string[] = []
  let opened = -1
  for (let start = 0; start < folded.length; ) {
    const kind = classOf(folded.charCodeAt(start))
    const end = kind === NONE ? start + 1 : runEnd(folded, start)
    if (kind === LETTER) {
      if (opened < 0) opened = start
      const goesOn = folded[end] === ' ' && classOf(folded.charCodeAt(end + 1)) === LETTER
      if (!goesOn) {
        pieces.push(folded.slice(opened, end))
        opened = -1
      }
    } else if (kind === SYLLABLE) addSyllables(pieces, folded, start, end)
    start = end
  }
  return pieces.join(' ')
}

/**
 * The tokens of what is looked for, the last of them a beginning: a text that goes on behind it is found too. The last syllable
 * of a longer run is left out for that reason.
 */
export function queryTokensOf(folded: string): readonly string[] {
  const tokens = tokensOf(folded)
  const last = tokens.at(-1) ?? ''
  const before = tokens.at(-2) ?? ''
  const closesPair =
    last !== '' && classOf(last.charCodeAt(0)) === SYLLABLE && before.length === 2 && before.endsWith(last)
  return closesPair && folded.endsWith(before) ? tokens.slice(0, -1) : tokens
}

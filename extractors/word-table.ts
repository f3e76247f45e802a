/** Slots for each word, so that most words that are not in the table meet an empty slot. */
const SPACE = 8

const isLetter = (code: number): boolean => ((code | 32) - 97) >>> 0 < 26
/** The hash of a word with one more letter; the case of the letter does not matter. */
const withLetter = (hash: number, code: number): number => (Math.imul(hash, 31) + (code | 32)) | 0

/** Numbers by words of ASCII letters, looked up in a text without cutting the word out of it; case does not matter. */
export class WordTable {
  readonly #mask: number
  readonly #words: string[]
  readonly #hashes: Int32Array
  readonly #values: Int32Array
  /** Where the word that was looked up last ends. */
  end = 0

  constructor(values: ReadonlyMap<string, number>) {
    const size = 2 ** Math.ceil(Math.log2(values.size * SPACE + 1))
    this.#mask = size - 1
    this.#words = new Array<string>(size).fill('')
    this.#hashes = new Int32Array(size)
    this.#values = new Int32Array(size)
    for (const [word, value] of values) this.#put(word.toLowerCase(), value)
  }

  #put(word: string, value: number): void {
    let hash = 0
    for (let i = 0; i < word.length; i++) hash = withLetter(hash, word.charCodeAt(i))
    let slot = hash & this.#mask
    while (this.#words[slot] !== '') slot = (slot + 1) & this.#mask
    this.#words[slot] = word
    this.#hashes[slot] = hash
    this.#values[slot] = value
  }

  /** The value of the whole word that starts at an offset; 0 for a word that is not in the table, and where none starts. */
  valueAt(text: string, start: number): number {
    let hash = 0
    let end = start
    for (; end < text.length; end++) {
      const code = text.charCodeAt(end)
      if (!isLetter(code)) break
      hash = withLetter(hash, code)
    }
    this.end = end
    for (let slot = hash & this.#mask; this.#values[slot] !== 0; slot = (slot + 1) & this.#mask)
      if (this.#hashes[slot] === hash && this.#isWord(this.#words[slot]!, text, start, end)) return this.#values[slot]!
    return 0
  }

  #isWord(word: string, text: string, start: number, end: number): boolean {
    if (word.length !== end - start) return false
    for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== (text.charCodeAt(start + i) | 32)) return false
    return true
  }
}

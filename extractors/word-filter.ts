const LONGEST = 31

/** Says of most words of a text, by two letters and a length alone, that they are not in a list; case does not matter. */
export class WordFilter {
  /** By the first two letters: one bit for each length. */
  readonly #lengths = new Uint32Array(1 << 10)

  constructor(words: Iterable<string>) {
    for (const word of words) this.#lengths[this.#key(word, 0, word.length)]! |= 1 << Math.min(word.length, LONGEST)
  }

  /** False where the word from `start` to `end` is not in the list. */
  mayHold(text: string, start: number, end: number): boolean {
    return ((this.#lengths[this.#key(text, start, end)]! >>> Math.min(end - start, LONGEST)) & 1) === 1
  }

  #key(text: string, start: number, end: number): number {
    const second = end - start > 1 ? text.charCodeAt(start + 1) & 31 : 0
    return ((text.charCodeAt(start) & 31) << 5) | second
  }
}

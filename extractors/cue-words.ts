/** Bits for what a text holds: a block of ordinary length sets one in five hundred. */
const BITS = 1 << 16
const SEED = 0x811c9dc5 | 0

const step = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193)
const pairOf = (left: number, right: number): number => Math.imul(left, 31) ^ right
/** The hash of the last four letters of a word, packed in one number. */
const endingOf = (letters: number): number => Math.imul(letters, 0x9e3779b1)
const bitOf = (hash: number): number => (hash ^ (hash >>> 15)) & (BITS - 1)

const held = new Uint32Array(BITS >>> 5)
/** The text that `held` tells of. */
let known = ''

function mark(hash: number): void {
  const bit = bitOf(hash)
  held[bit >>> 5]! |= 1 << (bit & 31)
}

function markWord(hash: number, last: number, letters: number): void {
  mark(hash)
  mark(pairOf(last, hash))
  mark(endingOf(letters))
}

/** Marks the words of a text, their endings, each with the one before it, and its signs. */
function read(text: string): void {
  held.fill(0)
  known = text
  let hash = SEED
  let last = SEED
  let letters = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const small = code | 32
    if (small >= 97 && small <= 122) {
      hash = step(hash, small)
      letters = (letters << 8) | small
      continue
    }
    if (hash !== SEED) {
      markWord(hash, last, letters)
      last = hash
      hash = SEED
      letters = 0
    }
    if (code > 32 && !(code >= 48 && code <= 57)) mark(step(SEED, code))
  }
  if (hash !== SEED) markWord(hash, last, letters)
}

function hashOf(word: string): number {
  let hash = SEED
  for (let i = 0; i < word.length; i++) hash = step(hash, word.charCodeAt(i))
  return hash
}

/** The last four letters of a word, one in each byte. */
function packed(word: string): number {
  let letters = 0
  for (let i = 0; i < word.length; i++) letters = (letters << 8) | word.charCodeAt(i)
  return letters
}

/** The hashes of `like`, `*maker`, `such+as` or `owned|built+by|from`. */
function hashesOf(item: string): number[] {
  if (item.length > 4 && item.startsWith('*')) return [endingOf(packed(item))]
  const [left = [], right] = item.split('+').map((words) => words.split('|').map(hashOf))
  return right === undefined ? left : left.flatMap((word) => right.map((next) => pairOf(word, next)))
}

/**
 * Words of which a text must hold one for a rule to be asked: `like *maker such+as owned|built+by` are `like`, any word that ends
 * in the last four letters of `maker`, `such` before `as`, and either of two before `by`. A word is a run of the letters A to Z in
 * either case, written small here; any other sign stands for itself. Two words are a pair whatever stands between them but a third.
 */
export class CueWords {
  readonly #bits: Uint16Array

  constructor(...items: readonly string[]) {
    this.#bits = Uint16Array.from(items.join(' ').split(' ').flatMap(hashesOf), bitOf)
  }

  /** False where the text holds none. Reads a text once, however many ask about it in turn. */
  mayStandIn(text: string): boolean {
    if (text !== known) read(text)
    const bits = this.#bits
    for (let i = 0; i < bits.length; i++) {
      const bit = bits[i]!
      if (((held[bit >>> 5]! >>> (bit & 31)) & 1) === 1) return true
    }
    return false
  }
}

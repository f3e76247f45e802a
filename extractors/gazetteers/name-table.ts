import { Folding, foldedCode, isLatinOrDigit, scriptOf } from './fold.ts'

/** Longest name that is matched, in codes of its folded view: it bounds the work at each word start. */
export const MAX_NAME_LENGTH = 120
/** Most entries that one spelling is kept for; a name of more says nothing. */
const MOST_ALIKE = 64

/** Lengths at which a walk goes on only where some name begins as the text does. */
const CHECKED = new Uint8Array(MAX_NAME_LENGTH + 1)
for (const length of [3, 4, 6, 8, 10, 12, 16, 20, 26, 34, 50, 80]) CHECKED[length] = 1

const SEED = 0x811c9dc5 | 0
const step = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193)
const WHOLE = 0x5bd1e995

/** All that a table holds, to be written to a file and read back. */
export interface TableState {
  readonly names: string[]
  readonly next: number[]
  readonly hashes: Int32Array
  readonly heads: Int32Array
  readonly tails: Int32Array
  readonly counts: Uint8Array
  readonly bits: Uint32Array
}

/** True for a character that its neighbours do not change in the folded view: a letter, or a blank between Latin ones. */
const isPlain = (text: string, at: number, code: number): boolean =>
  scriptOf(code) !== 0 ||
  (code === 32 &&
    at + 1 < text.length &&
    isLatinOrDigit(text.charCodeAt(at - 1)) &&
    isLatinOrDigit(text.charCodeAt(at + 1)))

const LETTERS = 26
/** Three letters, the last of which may be a blank. */
const OPENINGS = LETTERS * LETTERS * (LETTERS + 1)
const [CLOSED, OPEN] = [1, 2]

/** The number of a letter, from 0, whatever its case; of no letter it is out of range. */
const letterOf = (code: number): number => ((code | 32) - 97) >>> 0

/** The number of three letters at a place, or of two and a blank between words; -1 for all else, and near the end of a text. */
function openingAt(text: string, at: number): number {
  if (at + 3 >= text.length) return -1
  const first = letterOf(text.charCodeAt(at))
  const second = letterOf(text.charCodeAt(at + 1))
  if (first >= LETTERS || second >= LETTERS) return -1
  const third = text.charCodeAt(at + 2)
  const last = letterOf(third)
  if (last < LETTERS) return (first * LETTERS + second) * (LETTERS + 1) + last
  const blank = third === 32 && letterOf(text.charCodeAt(at + 3)) < LETTERS
  return blank ? (first * LETTERS + second) * (LETTERS + 1) + LETTERS : -1
}

/** What folds texts here, one after the other, and the codes of the name that was folded last: no table keeps them. */
const folding = new Folding()
const other = new Folding()
const codes = new Uint16Array(MAX_NAME_LENGTH)

/**
 * Names by a hash of their folded view, with the hashes of their beginnings in a bitmap, so that a walk over a text ends
 * after a few characters where no name begins like it. Adding a name takes time in proportion to its length alone.
 */
export class NameTable {
  #names: string[] = []
  /** For each name the next one with its hash, or -1. */
  #next: number[] = []
  #hashes: Int32Array
  /** The first and the last name of each hash, from 1, and how many there are. */
  #heads: Int32Array
  #tails: Int32Array
  #counts: Uint8Array
  #bits: Uint32Array
  /** What `#mayOpen` said of openings by letters; only of a table that grows no more. */
  #known: Uint8Array | undefined
  /** What the last walk found: numbers of names, each with where it ends in the text. */
  readonly found: number[] = []

  /** `names`: how many are expected; it grows beyond. */
  constructor(names: number) {
    const capacity = 2 ** Math.ceil(Math.log2(Math.max(names, 32) * 2))
    this.#hashes = new Int32Array(capacity)
    this.#heads = new Int32Array(capacity)
    this.#tails = new Int32Array(capacity)
    this.#counts = new Uint8Array(capacity)
    this.#bits = new Uint32Array(capacity)
  }

  /** The table as it is; not a copy. */
  get state(): TableState {
    return {
      names: this.#names,
      next: this.#next,
      hashes: this.#hashes,
      heads: this.#heads,
      tails: this.#tails,
      counts: this.#counts,
      bits: this.#bits,
    }
  }

  /** A table of a state that was written. */
  static from(state: TableState): NameTable {
    const table = new NameTable(0)
    table.#names = state.names
    table.#next = state.next
    table.#hashes = state.hashes
    table.#heads = state.heads
    table.#tails = state.tails
    table.#counts = state.counts
    table.#bits = state.bits
    table.#known = new Uint8Array(OPENINGS)
    return table
  }

  /** Adds a name; gives its number, by which `walk` tells of it, or -1 where it is too short, too long or one of too many. */
  add(name: string): number {
    this.#known = undefined
    const length = this.#fold(name)
    if (length < 2 || length > MAX_NAME_LENGTH) return -1
    if (this.#names.length * 2 >= this.#hashes.length) this.#grow()
    return this.#insert(name, length, -1)
  }

  /** False where three letters, syllables or blanks at `from` open no name: most words end here. */
  #mayOpen(text: string, from: number): boolean {
    if (from + 2 >= text.length) return true
    const second = text.charCodeAt(from + 1)
    const third = text.charCodeAt(from + 2)
    if (!isPlain(text, from + 1, second) || !isPlain(text, from + 2, third)) return true
    const two = step(step(SEED, foldedCode(text.charCodeAt(from))), foldedCode(second))
    const three = step(two, foldedCode(third))
    return this.#has(three) || this.#has(Math.imul(two, WHOLE)) || this.#has(Math.imul(three, WHOLE))
  }

  /** False where no name opens as the text does at `from`. */
  mayOpen(text: string, from: number): boolean {
    const opening = this.#known === undefined ? -1 : openingAt(text, from)
    if (opening < 0) return this.#mayOpen(text, from)
    const known = this.#known![opening]!
    if (known > 0) return known === OPEN
    const open = this.#mayOpen(text, from)
    this.#known![opening] = open ? OPEN : CLOSED
    return open
  }

  /**
   * Puts the names at `from` into `found`, each with the offset of its end, the shorter ones first; `mayOpen` has let it pass. True
   * where there is one.
   */
  walk(text: string, from: number): boolean {
    const { found } = this
    if (found.length > 0) found.length = 0
    let hash = SEED
    let at = from
    let plain = true
    for (let length = 1, code = 0; length <= MAX_NAME_LENGTH && at < text.length; length++) {
      const unit = text.charCodeAt(at)
      if (plain && !isPlain(text, at, unit)) {
        folding.start(text, at, code)
        plain = false
      }
      code = plain ? foldedCode(unit) : folding.next()
      if (code < 0) break
      at = plain ? at + 1 : folding.at
      hash = step(hash, code)
      if (length < 2) continue
      const inside = isLatinOrDigit(code) && at < text.length && isLatinOrDigit(text.charCodeAt(at))
      if (!inside && this.#has(Math.imul(hash, WHOLE))) this.#find(text, from, at, hash)
      if (CHECKED[length] === 1 && !this.#has(hash)) break
    }
    return found.length > 0
  }

  #find(text: string, from: number, end: number, hash: number): void {
    for (let form = this.#heads[this.#slot(hash)]! - 1; form >= 0; form = this.#next[form]!) {
      const name = this.#names[form]!
      const equal = name.length === end - from && text.startsWith(name, from)
      if (equal || this.#same(text, from, end, name)) this.found.push(form, end)
    }
  }

  /** Guards against two names of one hash. */
  #same(text: string, from: number, end: number, name: string): boolean {
    const length = this.#fold(name)
    other.start(text, from)
    for (let i = 0; i < length; i++) if (other.next() !== codes[i]) return false
    return other.at === end
  }

  #fold(name: string): number {
    other.start(name, 0)
    let length = 0
    for (let code = other.next(); code >= 0; code = other.next()) {
      if (length === MAX_NAME_LENGTH) return length + 1
      codes[length++] = code
    }
    return length
  }

  #has(hash: number): boolean {
    const mixed = hash ^ (hash >>> 15)
    return ((this.#bits[(mixed >>> 5) & (this.#bits.length - 1)]! >>> (mixed & 31)) & 1) === 1
  }

  #mark(hash: number): void {
    const mixed = hash ^ (hash >>> 15)
    this.#bits[(mixed >>> 5) & (this.#bits.length - 1)]! |= 1 << (mixed & 31)
  }

  #slot(hash: number): number {
    const mask = this.#hashes.length - 1
    let at = (hash ^ (hash >>> 15)) & mask
    while (this.#heads[at] !== 0 && this.#hashes[at] !== hash) at = (at + 1) & mask
    return at
  }

  #insert(name: string, length: number, known: number): number {
    let hash = SEED
    for (let i = 0; i < length; i++) {
      if (CHECKED[i] === 1) this.#mark(hash)
      hash = step(hash, codes[i]!)
    }
    const slot = this.#slot(hash)
    if (this.#counts[slot]! >= MOST_ALIKE) return -1
    this.#mark(Math.imul(hash, WHOLE))
    const form = known >= 0 ? known : this.#names.push(name) - 1
    this.#next[form] = -1
    if (this.#heads[slot] === 0) this.#heads[slot] = form + 1
    else this.#next[this.#tails[slot]! - 1] = form
    this.#hashes[slot] = hash
    this.#tails[slot] = form + 1
    this.#counts[slot]!++
    return form
  }

  #grow(): void {
    const capacity = this.#hashes.length * 2
    this.#hashes = new Int32Array(capacity)
    this.#heads = new Int32Array(capacity)
    this.#tails = new Int32Array(capacity)
    this.#counts = new Uint8Array(capacity)
    this.#bits = new Uint32Array(capacity)
    const kept = codes.slice()
    for (const [form, name] of this.#names.entries()) this.#insert(name, this.#fold(name), form)
    codes.set(kept)
  }
}

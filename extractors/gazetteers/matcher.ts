import { type Folded, fold, startsWord } from './fold.ts'

/** Longest name that is matched, in characters: it bounds the work at each word start. */
export const MAX_NAME_LENGTH = 120

/** A name found in a text; offsets count in that text, `key` is the number that the name was added with. */
export interface NameMatch {
  readonly start: number
  readonly end: number
  readonly key: number
}

/** Decides whether a name may end here; the boundary before it has been checked. */
export type EndCheck = (text: string, start: number, end: number) => boolean

const BEGINNINGS = 1 << 15
const SHORT = 1
const LONG = 2

const pair = ({ codes }: Folded, at: number): number =>
  ((codes[at]! * 0x9e37) ^ ((codes[at + 1] ?? 0) * 0x79b1)) & (BEGINNINGS - 1)
const beginning = (folded: Folded, at: number): number =>
  (pair(folded, at) ^ Math.imul(folded.codes[at + 2] ?? 0, 0x85eb)) & (BEGINNINGS - 1)

/**
 * All names of both languages in one automaton, scanned in one pass. Since a name counts only at the start of a word, the
 * automaton is entered at word starts only and needs no failure links; the work at each is bounded by MAX_NAME_LENGTH.
 */
export class NameMatcher {
  #parents: Int32Array
  #codes: Uint16Array
  #children: Int32Array
  #mask: number
  #nodes = 1
  readonly #keysOf: number[][] = []
  #nodeKeys: Int32Array
  /** Marks the hashes of the first two and three codes of all names: most word starts of a text are passed by it. */
  readonly #begins = new Uint8Array(BEGINNINGS)

  constructor(capacity = 1 << 12) {
    this.#parents = new Int32Array(capacity).fill(-1)
    this.#codes = new Uint16Array(capacity)
    this.#children = new Int32Array(capacity)
    this.#nodeKeys = new Int32Array(capacity)
    this.#mask = capacity - 1
  }

  /** Adds a surface form under a number; a form longer than the bound is left out. */
  add(surface: string, key: number): void {
    const folded = fold(surface.trim())
    if (folded.length < 2 || folded.length > MAX_NAME_LENGTH) return
    if (folded.length === 2) this.#begins[pair(folded, 0)]! |= SHORT
    else this.#begins[beginning(folded, 0)]! |= LONG
    let node = 0
    for (let i = 0; i < folded.length; i++) node = this.#step(node, folded.codes[i]!)
    const slot = this.#nodeKeys[node]!
    if (slot === 0) {
      this.#keysOf.push([key])
      this.#nodeKeys[node] = this.#keysOf.length
    } else this.#keysOf[slot - 1]!.push(key)
  }

  /**
   * Every name at every word start, shorter ones first; `mayEnd` is asked about the end of each.
   * `folded` is the view of `text`, for callers that have it already.
   */
  find(text: string, mayEnd: EndCheck, folded: Folded = fold(text)): NameMatch[] {
    const found: NameMatch[] = []
    const { length, offsets } = folded
    for (let i = 0; i < length; i++) {
      if (startsWord(text, offsets[i]!) && this.#mayBegin(folded, i)) this.#walk(text, folded, i, mayEnd, found)
    }
    return found
  }

  #mayBegin(folded: Folded, at: number): boolean {
    return (this.#begins[beginning(folded, at)]! & LONG) !== 0 || (this.#begins[pair(folded, at)]! & SHORT) !== 0
  }

  #walk(text: string, folded: Folded, from: number, mayEnd: EndCheck, found: NameMatch[]): void {
    const { codes, offsets } = folded
    let node = 0
    const last = Math.min(folded.length, from + MAX_NAME_LENGTH)
    for (let i = from; i < last; i++) {
      node = this.#child(node, codes[i]!)
      if (node < 0) return
      const slot = this.#nodeKeys[node]!
      if (slot === 0) continue
      const start = offsets[from]!
      const end = offsets[i]! + 1
      if (!mayEnd(text, start, end)) continue
      for (const key of this.#keysOf[slot - 1]!) found.push({ start, end, key })
    }
  }

  #slot(node: number, code: number): number {
    let at = (Math.imul(node, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b)) >>> 0
    at = (at ^ (at >>> 15)) & this.#mask
    while (this.#parents[at] !== -1 && (this.#parents[at] !== node || this.#codes[at] !== code))
      at = (at + 1) & this.#mask
    return at
  }

  #child(node: number, code: number): number {
    const at = this.#slot(node, code)
    return this.#parents[at] === -1 ? -1 : this.#children[at]!
  }

  #step(node: number, code: number): number {
    const at = this.#slot(node, code)
    if (this.#parents[at] !== -1) return this.#children[at]!
    this.#parents[at] = node
    this.#codes[at] = code
    const child = this.#nodes++
    this.#children[at] = child
    if (this.#nodes * 2 > this.#mask) this.#grow()
    return child
  }

  #grow(): void {
    const parents = this.#parents
    const codes = this.#codes
    const children = this.#children
    const capacity = parents.length * 2
    const nodeKeys = new Int32Array(capacity)
    nodeKeys.set(this.#nodeKeys)
    this.#nodeKeys = nodeKeys
    this.#parents = new Int32Array(capacity).fill(-1)
    this.#codes = new Uint16Array(capacity)
    this.#children = new Int32Array(capacity)
    this.#mask = capacity - 1
    for (let i = 0; i < parents.length; i++) {
      if (parents[i] === -1) continue
      const at = this.#slot(parents[i]!, codes[i]!)
      this.#parents[at] = parents[i]!
      this.#codes[at] = codes[i]!
      this.#children[at] = children[i]!
    }
  }
}

import type { Word } from '../name/words.ts'
import { scriptOf } from './fold.ts'
import { MAX_NAME_LENGTH, NameTable, type TableState } from './name-table.ts'

export { MAX_NAME_LENGTH }

/** A name found in a text; offsets count in that text, `key` is the number that the name was added with. */
export interface NameMatch {
  readonly start: number
  readonly end: number
  readonly key: number
  /** As it was added, trimmed. */
  readonly surface: string
}

/** Decides whether a name may end here; the boundary before it has been checked. */
export type EndCheck = (text: string, start: number, end: number) => boolean

const HANGUL = /[가-힣]/
const isSmall = (code: number): boolean => code >= 97 && code <= 122

/** All that a matcher holds, to be written to a file and read back. */
export interface MatcherState {
  readonly all: { readonly table: TableState; readonly keys: number[] }
  readonly small: { readonly table: TableState; readonly keys: number[] }
}

/** Names of one table with their keys. */
class KeyedNames {
  readonly surfaces: string[]
  readonly keys: number[]
  readonly table: NameTable

  constructor(table: NameTable, keys: number[]) {
    this.table = table
    this.surfaces = table.state.names
    this.keys = keys
  }

  add(surface: string, key: number): void {
    if (this.table.add(surface) < 0) return
    this.keys.push(key)
  }
}

/**
 * All names of both languages, found in one pass. A name counts at the start of a word only; a Latin one ends with the word,
 * and one with a capital does not start with a small letter. The work at each word start is bounded by MAX_NAME_LENGTH.
 */
export class NameMatcher {
  readonly #all: KeyedNames
  /** Those that a text may begin with a small letter; made with the first of them. */
  #small: KeyedNames | undefined

  /** `names`: how many are expected, it grows beyond; or the state of another. */
  constructor(names: number | MatcherState = 0) {
    const of = ({ table, keys }: MatcherState['all']) => new KeyedNames(NameTable.from(table), keys)
    if (typeof names === 'number') this.#all = new KeyedNames(new NameTable(names), [])
    else {
      this.#all = of(names.all)
      this.#small = of(names.small)
    }
  }

  #smallNames(): KeyedNames {
    this.#small ??= new KeyedNames(new NameTable(0), [])
    return this.#small
  }

  /** The matcher as it is; not a copy. */
  get state(): MatcherState {
    const of = ({ table, keys }: KeyedNames) => ({ table: table.state, keys })
    return { all: of(this.#all), small: of(this.#smallNames()) }
  }

  /** Adds a surface form under a number; a form longer than the bound is left out. */
  add(surface: string, key: number): void {
    const form = surface.trim()
    this.#all.add(form, key)
    const first = form.charCodeAt(0)
    if (isSmall(first) || (isSmall(first | 32) && HANGUL.test(form))) this.#smallNames().add(form, key)
  }

  /** A name that stands anywhere in the text, also inside a word and in any case of its letters; undefined where none does. */
  firstIn(text: string): string | undefined {
    const { table, surfaces } = this.#all
    for (let i = 0; i < text.length; i++) {
      const opens = scriptOf(text.charCodeAt(i)) !== 0 && table.mayOpen(text, i)
      if (opens && table.walk(text, i)) return surfaces[table.found[0]!]
    }
    return undefined
  }

  /** Every name at the start of every word of the text, shorter ones first; `mayEnd` is asked about the end of each. */
  find(text: string, words: readonly Word[], mayEnd: EndCheck): NameMatch[] {
    const found: NameMatch[] = []
    for (const { start, end, hangul } of words) {
      this.#findAt(text, start, mayEnd, found)
      if (!hangul) continue
      for (let i = start + 1; i < end; i++)
        if (scriptOf(text.charCodeAt(i)) !== scriptOf(text.charCodeAt(i - 1))) this.#findAt(text, i, mayEnd, found)
    }
    return found
  }

  #findAt(text: string, start: number, mayEnd: EndCheck, found: NameMatch[]): void {
    const names = isSmall(text.charCodeAt(start)) ? this.#small : this.#all
    if (names === undefined || !names.table.mayOpen(text, start) || !names.table.walk(text, start)) return
    const told = names.table.found
    for (let i = 0; i < told.length; i += 2) {
      const form = told[i]!
      const end = told[i + 1]!
      if (mayEnd(text, start, end)) found.push({ start, end, key: names.keys[form]!, surface: names.surfaces[form]! })
    }
  }
}

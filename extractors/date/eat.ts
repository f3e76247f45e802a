import { mayOpen, type Openings, openingsOf } from '../openings.ts'

/** A sticky pattern that knows what its matches open with, so that most places where it does not match cost little. */
export class Sticky {
  readonly pattern: RegExp
  /** Made at first use. */
  #openings: Openings | undefined

  constructor(pattern: RegExp) {
    this.pattern = pattern
  }

  /** Where its last match ends; 0 after none. */
  get lastIndex(): number {
    return this.pattern.lastIndex
  }

  /** The match at an offset, or null. */
  at(text: string, at: number): RegExpExecArray | null {
    const pattern = this.pattern
    this.#openings ??= openingsOf(pattern)
    if (!mayOpen(this.#openings, text, at)) {
      pattern.lastIndex = 0
      return null
    }
    pattern.lastIndex = at
    return pattern.exec(text)
  }
}

/** The match of a sticky pattern at an offset, or null. */
export const eat = (pattern: Sticky, text: string, at: number): RegExpExecArray | null => pattern.at(text, at)

/** An alternation of literal words, the longest first. */
export function oneOf(words: Iterable<string>): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((w) => w.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s?'))
    .join('|')
}

/** A sticky pattern, unicode, from its source. */
export const sticky = (source: string, flags = ''): Sticky => new Sticky(new RegExp(source, `uy${flags}`))

/** A full year for a two-digit one: 00–49 are of this century, 50–99 of the last. */
export const wideYear = (n: number): number => (n < 50 ? 2000 + n : n < 100 ? 1900 + n : n)

/** True for numbers that may be a year in running text. */
export const isYear = (n: number): boolean => n >= 1000 && n <= 2999

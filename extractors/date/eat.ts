/** The match of a sticky pattern at an offset, or null. */
export function eat(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** An alternation of literal words, the longest first. */
export function oneOf(words: Iterable<string>): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((w) => w.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s?'))
    .join('|')
}

/** A sticky pattern, unicode, from its source. */
export const sticky = (source: string, flags = ''): RegExp => new RegExp(source, `uy${flags}`)

/** A full year for a two-digit one: 00–49 are of this century, 50–99 of the last. */
export const wideYear = (n: number): number => (n < 50 ? 2000 + n : n < 100 ? 1900 + n : n)

/** True for numbers that may be a year in running text. */
export const isYear = (n: number): boolean => n >= 1000 && n <= 2999

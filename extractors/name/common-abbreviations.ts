import { matchesOf } from '../matches.ts'

const BRACKETED = /\((?<short>[A-Z]{2,6})s?\)/g
/** Words that an abbreviation may leave out. */
const LINKS: ReadonlySet<string> = new Set(['and', 'of', 'for', 'the', 'in', 'on', 'to'])
const LONGEST = 90

/**
 * What common words in small letters are abbreviated to in a text, each with those words: `KIC` with `knowledge industrial center` of
 * `a knowledge industrial center (KIC)`. There it names no body that is called so elsewhere.
 */
export function commonAbbreviations(text: string): [short: string, long: string][] {
  return matchesOf(BRACKETED, text, ['(']).flatMap(({ index, groups }): [string, string][] => {
    const short = groups!['short']!
    const long = wordsOf(short, text.slice(Math.max(0, index - LONGEST), index))
    return long === undefined ? [] : [[short, long]]
  })
}

/** The words at the end of a text whose initials spell an abbreviation; undefined where one of them is capitalised or another. */
function wordsOf(short: string, before: string): string | undefined {
  const words = before.trimEnd().split(' ')
  let letter = short.length - 1
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at]!
    if (!/^[a-z][a-z-]*$/.test(word)) return undefined
    if (word.charAt(0).toUpperCase() === short.charAt(letter)) letter--
    else if (!LINKS.has(word)) return undefined
    if (letter < 0) return words.slice(at).join(' ')
  }
  return undefined
}

import { nameEnd } from '../../extractors/name/particles.ts'
import { foldText } from './fold-text.ts'
import { isLetter, queryTokensOf } from './tokens.ts'

/** One thing that is looked for: a word, or a phrase in quotes. All text is folded. */
export interface SearchTerm {
  /** Words of the phrase, with any white space between them. */
  readonly words: readonly string[]
  /** The word without its particle, where it seems to have one: `특구` of `특구를`. */
  readonly stem: string | null
  /** What the index is asked for, one behind the other; the last is the beginning of a token unless `whole`. */
  readonly tokens: readonly string[]
  /** True where it ends with a single letter or digit: too many words begin with one, it must be a word. */
  readonly whole: boolean
}

const LONGEST_QUERY = 500
const MOST_TERMS = 16

/** `도` is as often the end of a name (`경기도`) as a particle. */
const KEPT = /도$/

function stemOf(word: string): string | null {
  const end = nameEnd(word, 0, word.length)
  return end === word.length || !/^[가-힣]+$/.test(word) || KEPT.test(word) ? null : word.slice(0, end)
}

function termOf(phrase: string, quoted: boolean): SearchTerm | null {
  const words = phrase.split(/\s+/).filter((word) => word !== '')
  const stem = quoted || words.length !== 1 ? null : stemOf(words[0]!)
  const tokens = queryTokensOf(stem ?? words.join(' '))
  const last = tokens.at(-1)
  return last === undefined ? null : { words, stem, tokens, whole: last.length === 1 && isLetter(last.charCodeAt(0)) }
}

/**
 * What a query looks for; empty where it holds no letter or digit. Words stand apart by blanks and must all be found; `"…"` is a
 * phrase, and is found only as it is written. Longer than 500 characters or 16 terms it is cut.
 */
export function parseQuery(query: string): readonly SearchTerm[] {
  const folded = foldText(query.slice(0, LONGEST_QUERY)).text
  const terms = [...folded.matchAll(/"([^"]*)"?|[^\s"]+/g)].map(({ 0: whole, 1: phrase }) =>
    termOf(phrase ?? whole, phrase !== undefined),
  )
  return terms.filter((term) => term !== null).slice(0, MOST_TERMS)
}

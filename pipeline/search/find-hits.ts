import { particleAfter } from '../../extractors/name/particles.ts'
import type { Span } from '../../schemas/index.ts'
import type { FoldedText } from '../fold/folded-text.ts'
import { foldText } from './fold-text.ts'
import type { SearchTerm } from './query.ts'
import { isLetter } from './tokens.ts'

/** Hits of one term that are told; a longer list helps nobody. */
const MOST_HITS = 1000

const SPACE = /\s/

/** A Latin word or a number is found from its beginning on; a syllable wherever it stands. */
const beginsWord = (text: string, at: number): boolean =>
  at === 0 || !isLetter(text.charCodeAt(at)) || !isLetter(text.charCodeAt(at - 1))

/** True where no word goes on at an offset. */
const endsWord = (text: string, at: number): boolean =>
  at === text.length || !isLetter(text.charCodeAt(at)) || !isLetter(text.charCodeAt(at - 1))

/** The end of the further words of a phrase, white space between them; -1 where they do not follow. */
function phraseEnd(text: string, words: readonly string[], from: number): number {
  let at = from
  for (const word of words) {
    let next = at
    while (next < text.length && SPACE.test(text.charAt(next))) next++
    if (next === at || !text.startsWith(word, next)) return -1
    at = next + word.length
  }
  return at
}

function* placesOf(text: string, words: readonly string[], whole: boolean): Iterable<Span> {
  const [first = '', ...rest] = words
  for (let at = text.indexOf(first); at >= 0 && first !== ''; at = text.indexOf(first, at + 1)) {
    if (!beginsWord(text, at)) continue
    const end = phraseEnd(text, rest, at + first.length)
    if (end >= 0 && (!whole || endsWord(text, end))) yield { start: at, end }
  }
}

/** Hits of a term in a folded text, in order: of the word as it is, or of its stem where only a particle follows. */
function* hitsOf(text: string, { words, stem, whole }: SearchTerm): Iterable<Span> {
  if (stem === null) {
    yield* placesOf(text, words, whole)
    return
  }
  const [word = ''] = words
  for (const { start, end } of placesOf(text, [stem], whole)) {
    if (text.startsWith(word, start)) yield { start, end: start + word.length }
    else if (particleAfter(text, end) !== undefined) yield { start, end }
  }
}

/** The first hits of an iterable. */
function firstOf(hits: Iterable<Span>, most: number): Span[] {
  const found: Span[] = []
  for (const hit of hits) {
    found.push(hit)
    if (found.length === most) break
  }
  return found
}

/** Spans in the order of their starts; those that overlap become one. */
function merged(spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = joined.at(-1)
    if (last !== undefined && span.start < last.end)
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    else joined.push(span)
  }
  return joined
}

const toSource = ({ sourceOf }: FoldedText, { start, end }: Span): Span => ({
  start: sourceOf(start),
  end: sourceOf(end),
})

/**
 * Where the terms of a query stand in a text, in its own UTF-16 offsets and in order, at most 1,000 a term; null where one of
 * them is nowhere.
 */
export function findHits(text: string, terms: readonly SearchTerm[]): readonly Span[] | null {
  const folded = foldText(text)
  const hits: Span[] = []
  for (const term of terms) {
    const found = firstOf(hitsOf(folded.text, term), MOST_HITS)
    if (found.length === 0) return null
    for (const span of found) hits.push(toSource(folded, span))
  }
  return merged(hits)
}

/** True where a text holds every term. */
export const holdsAll = (text: string, terms: readonly SearchTerm[]): boolean => {
  const folded = foldText(text).text
  return terms.every((term) => firstOf(hitsOf(folded, term), 1).length === 1)
}

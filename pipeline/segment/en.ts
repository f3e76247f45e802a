import { matchesOf } from '../../extractors/matches.ts'
import { WordFilter } from '../../extractors/word-filter.ts'
import { ABBREVIATIONS, AFTER_CLOCK, MAY_END, STARTERS } from './abbreviations.ts'
import { protectedSpans } from './protect.ts'

/** A run of stops with its closing marks, and white space after it. */
const STOP = /[.!?。！？…]{1,6}["”’'」』)\]】]{0,4}(?:\[\d{1,3}\]){0,3}(?=\s)|[;:]["”’']?(?=\s{0,3}[▲△▶■□○●◇◆※①-⑳])/gu
const OPENING = /^["“‘'「『([<*•▲△■□○●◆※①-⑳-]$/u
const WORD_BEFORE = /(?<![\p{L}\p{N}.])((?:\p{L}{1,2}\.){1,4}\p{L}{0,3}|\p{L}{1,12})$/u
const WORD = /^\p{L}{1,20}/u
const BRACKETS = '([（【「『《〈'

/** The first character of what follows white space, and where it stands. */
function nextAt(text: string, from: number, end: number): number {
  let at = from
  while (at < end && (text.charCodeAt(at) === 32 || /\s/.test(text[at]!))) at++
  return at
}

/** Words before a stop that need a closer look, all of ASCII letters. */
const NO_STARTERS = 'mar may sun sat mon wed fri min max dir est al mil ed ext ch art'.split(' ')
const NUMBERED = ['no', 'art', 'sec', 'fig']
const CANDIDATES: ReadonlySet<string> = new Set([...ABBREVIATIONS, ...MAY_END, ...NUMBERED, ...NO_STARTERS])

const MAY_BE_CANDIDATE = new WordFilter(CANDIDATES)

const isCapital = (code: number): boolean => code >= 65 && code <= 90
const isLatin = (code: number): boolean => (code >= 97 && code <= 122) || isCapital(code)
const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** A plain word of ASCII letters that is no abbreviation, as most are. */
function isPlainWord(text: string, stop: number, start: number): boolean {
  let from = stop
  while (from > start && stop - from < 14 && isLatin(text.charCodeAt(from - 1))) from--
  const size = stop - from
  if (size < 2 || (from > start && (text[from - 1] === '.' || text.charCodeAt(from - 1) > 127))) return false
  if (size > 12 || !MAY_BE_CANDIDATE.mayHold(text, from, stop)) return true
  return !CANDIDATES.has(text.slice(from, stop).toLowerCase())
}

/** Whether a word with a stop is an abbreviation that the sentence goes on after. */
function isAbbreviation(text: string, stop: number, start: number, next: number): boolean {
  if (isPlainWord(text, stop, start)) return false
  const word = WORD_BEFORE.exec(text.slice(Math.max(start, stop - 16), stop))?.[1]
  if (!word) return false
  const lower = word.toLowerCase()
  const following = WORD.exec(text.slice(next, next + 20))?.[0] ?? ''
  const starts = STARTERS.has(following.toLowerCase()) && /^\p{Lu}/u.test(following)
  if (lower === 'a.m' || lower === 'p.m') return AFTER_CLOCK.has(following.toLowerCase()) || !/^\p{Lu}/u.test(following)
  if (MAY_END.has(lower)) return !(starts || /^["“‘▲△■□※]/.test(text[next] ?? ''))
  if (lower === 'no' || lower === 'art' || lower === 'sec' || lower === 'fig') return /\d/.test(text[next] ?? '')
  if (/^(?:mar|may|sun|sat|mon|wed|fri|min|max|dir|est|al|mil|ed|ext|ch|art)$/.test(lower) && word === lower)
    return !starts
  if (ABBREVIATIONS.has(lower)) return true
  // An initial: J. Kim. "I" and a lone letter after a noun (Plan B.) end sentences too seldom to matter.
  return /^\p{Lu}$/u.test(word) || (/^(?:\p{L}\.){1,4}\p{L}$/u.test(word) && !starts)
}

/** Whether a stop ends a sentence before what stands at `next`. */
function ends(text: string, stop: number, mark: string, start: number, next: number): boolean {
  const following = text[next]!
  const code = text.codePointAt(next)!
  const begins = isCapital(code) || /[\p{Lu}\p{N}\p{Lo}]/u.test(String.fromCodePoint(code)) || OPENING.test(following)
  if (!begins) return false
  if (mark.startsWith('.') && mark[1] !== '.') {
    const before = text[stop - 1] ?? ' '
    // 2019. 8. 4 and the number of a list item are no ends.
    if (
      isDigit(before.charCodeAt(0)) &&
      isDigit(code) &&
      /(?:^|\D)\d{1,2}$|(?:19|20)\d\d$/.test(text.slice(Math.max(start, stop - 4), stop))
    )
      return false
    if (stop - start <= 4 && /^\s{0,9}[(]?[\p{L}\d]{1,2}$/u.test(text.slice(start, stop))) return false
    if (isAbbreviation(text, stop, start, next)) return false
  }
  return true
}

/** The ends of the sentences in `[start, end)`, the last one left out. */
function boundaries(text: string, start: number, end: number): number[] {
  const found: number[] = []
  const brackets = protectedSpans(text, start, end).filter((span) => BRACKETS.includes(text[span.start]!))
  let bracket = 0
  let sentence = start
  for (const match of matchesOf(STOP, text.slice(start, end))) {
    const stop = start + match.index
    const after = stop + match[0].length
    while (bracket < brackets.length && brackets[bracket]!.end <= stop) bracket++
    const inside = brackets[bracket]
    if (inside && inside.start < stop && after < inside.end) continue
    const next = nextAt(text, after, end)
    if (next >= end || !ends(text, stop, match[0], sentence, next)) continue
    found.push(after)
    sentence = next
  }
  return found
}

/** The ends of the English sentences in `[start, end)` of a text, in order, without the last. Linear. */
export const englishBoundaries = (text: string, start: number, end: number): number[] => boundaries(text, start, end)

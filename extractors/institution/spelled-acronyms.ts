import type { GazetteerEntry } from '../gazetteers/gazetteer.ts'
import type { GazetteerHit } from '../name/names-index.ts'
import { NOT_FIRST_EN } from './en/lexicon.ts'
import { DEMONYM } from './en/proper-heads.ts'
import { COUNTRIES_KO } from './ko/lexicon.ts'

const ACRONYM = /^[A-Z]{2,5}$/
/** What an acronym is said to stand for: `(Garam Petroleum)`. */
const SPELLED = /^\s?\((?<words>[A-Z][a-z]{2,20}(?:\s(?:of|for|and|&|[A-Z][A-Za-z]{1,20})){1,6})\)/u

const folded = (name: string): string => name.toLowerCase().replace(/[^a-z]/g, '')

/** True where one name of an entry begins like what its acronym is spelled out as. */
function isSpelling(words: string, entries: readonly GazetteerEntry[]): boolean {
  const spelled = folded(words)
  return entries.some((entry) =>
    entry.surfaces.some((name) => {
      const own = folded(name)
      return own.length > 5 && (own.startsWith(spelled) || spelled.startsWith(own))
    }),
  )
}

/** True for an acronym that the text spells out as another body than the listed one: `KPC(Kuwait Petroleum)`. */
export function isSpelledOtherwise(text: string, { start, end, entries }: GazetteerHit): boolean {
  if (text.charAt(end) !== '(' && text.charAt(end + 1) !== '(') return false
  if (!ACRONYM.test(text.slice(start, end))) return false
  const words = SPELLED.exec(text.slice(end, end + 90))?.groups?.['words']
  return words !== undefined && words.charAt(0) === text.charAt(start) && !isSpelling(words, entries)
}

/** A word of Hangul right before capitals that it makes a name with: 나래 of `나래PNC`. */
const GLUED_BEFORE = /(?<![가-힣])(?<own>[가-힣]{2,4})$/u

/** True for capital letters that end the name of another: `Yujin MS`, `나래PNC`. */
export function isNamesake(text: string, { start, end }: GazetteerHit): boolean {
  if (end - start > 3 || !/^[A-Z]{2,3}$/.test(text.slice(start, end))) return false
  const before = text.slice(Math.max(0, start - 24), start)
  const own = GLUED_BEFORE.exec(before)?.groups?.['own']
  if (own !== undefined) return !COUNTRIES_KO.has(own)
  const word = /(?:^|[ ,(])([A-Z][a-z]{2,20}) $/.exec(before)?.[1]
  return word !== undefined && !NOT_FIRST_EN.has(word) && !DEMONYM.test(word)
}

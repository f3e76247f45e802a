import type { GazetteerEntry } from '../gazetteers/gazetteer.ts'
import { listedByKey, ofInstitutions } from './listed-by-key.ts'
import { plainWord, SMALL_WORDS } from './plain-word.ts'

/** Kinds whose names are made of words that say what the body does, so that their order matters little. */
const DESCRIBED: ReadonlySet<string> = new Set([
  'ministry',
  'agency',
  'committee',
  'zone-authority',
  'research-institute',
  'public-corporation',
  'association',
])
const FEWEST = 4

/** The words of an English name in the order of the alphabet; undefined where they are too few to tell a body. */
function keyOf(name: string): string | undefined {
  const words = (name.toLowerCase().match(/[a-z]{1,30}/g) ?? []).filter((word) => !SMALL_WORDS.has(word)).map(plainWord)
  return words.length < FEWEST ? undefined : words.sort().join(' ')
}

const listedByWords = listedByKey(
  (surface) => (surface.charCodeAt(0) < 0x7f ? keyOf(surface) : undefined),
  (entry) => ofInstitutions(entry) && DESCRIBED.has(entry.kind),
)

/** The only listed body whose English name has the same words as a name, in any order: `Korea Promotion Agency for Barley Trade`. */
export const listedOfSameWords = (name: string): GazetteerEntry | undefined => {
  const key = keyOf(name)
  return key === undefined ? undefined : listedByWords(key)
}

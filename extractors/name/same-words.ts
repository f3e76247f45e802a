import type { GazetteerEntry } from '../gazetteers/gazetteer.ts'
import { listedByKey } from './listed-by-key.ts'

/** Words that renderings of one name leave out or change. */
const SMALL: ReadonlySet<string> = new Set(['of', 'for', 'and', 'the', 'on', 'in'])
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

/** A word without what renderings change: the ending of a plural, of `Korean`, of `Centre`. */
function stemOf(word: string): string {
  const small = word.toLowerCase()
  if (small === 'korean') return 'korea'
  if (small === 'centre') return 'center'
  return small.length > 3 && small.endsWith('s') && !small.endsWith('ss') ? small.slice(0, -1) : small
}

/** The words of an English name in the order of the alphabet; undefined where they are too few to tell a body. */
function keyOf(name: string): string | undefined {
  const words = (name.match(/[A-Za-z]{1,30}/g) ?? []).map(stemOf).filter((word) => !SMALL.has(word))
  return words.length < FEWEST ? undefined : words.sort().join(' ')
}

const listedByWords = listedByKey(
  (surface) => (surface.charCodeAt(0) < 0x7f ? keyOf(surface) : undefined),
  ({ kind }) => DESCRIBED.has(kind),
)

/** The only listed body whose English name has the same words as a name, in any order: `Korea Promotion Agency for Barley Trade`. */
export const listedOfSameWords = (name: string): GazetteerEntry | undefined => {
  const key = keyOf(name)
  return key === undefined ? undefined : listedByWords(key)
}

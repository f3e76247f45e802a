import { type NameIndex, ofKnownNames } from '../../name/names-index.ts'
import { englishPlace } from '../../name/places.ts'
import { isTheme } from '../themes.ts'
import { GENERIC_EN } from './lexicon.ts'

/** A place as the tables spell it, with the codes of its regions. */
export interface SpelledPlace {
  readonly name: string
  readonly region: readonly string[]
}

const WORD = /^[A-Z][a-z]{3,14}$/
const TAIL = /-(?:do|si|gun|gu|myeon|dong|eup)$/
/** Romanisations of one sound: those of 1984 and of newspapers become those of 2000 or a letter for both. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/ch|j/g, 'j'],
  [/k|kk|gg/g, 'g'],
  [/t/g, 'd'],
  [/p/g, 'b'],
  [/[rl]/g, 'r'],
  [/sh/g, 's'],
  [/eo|ou(?!n)|uh/g, 'o'],
  [/yu(?=ng)|you/g, 'yo'],
  [/oo|eu/g, 'u'],
  [/oi/g, 'oe'],
  [/(.)\1/g, '$1'],
]

/** Shorter words sound like family names: `Young`, `Chung`. */
const SHORTEST_SOUND = 6

/** What the spellings of one place have in common: `Kwangyang` and `Gwangyang`. */
export const soundOf = (word: string): string =>
  SOUNDS.reduce((sound, [from, to]) => sound.replace(from, to), word.toLowerCase().replace(TAIL, ''))

/** Kinds of zones that bear the name of a town first. */
const OF_TOWNS: ReadonlySet<string> = new Set([
  'industrial-complex',
  'district',
  'foreign-investment',
  'free-trade',
  'research-development',
  'other',
])
/** Two to four syllables of a Korean word, unlike `Southern`, `Space` and `Block`. */
const SYLLABLES =
  /^(?!Penta$|Golden$)(?:(?:ch|[gkndtrlmbpsjhy])?w?(?:ae|eo|eu|oe|ui|yeo|yo|yu|ya|ye|[aeiou])o?(?:ng|[nmlkp])?){2,4}$/i

/** The first words of companies, which are no towns though complexes bear them too; not what names a zone alone: `Songdo`. */
function companyWords({ byId }: NameIndex): ReadonlySet<string> {
  const words = new Set<string>()
  for (const { family, kind, surfaces } of byId.values())
    if (family === 'institution' && kind === 'company')
      for (const surface of surfaces) if (surface.includes(' ')) words.add(surface.slice(0, surface.indexOf(' ')))
  for (const { family, surfaces } of byId.values())
    if (family === 'zone') for (const surface of surfaces) words.delete(surface)
  return words
}

/** The regions of the words that names of listed zones start with: `Osong`, `Pangyo`; none where two regions have one. */
const townWords = ofKnownNames((names): ReadonlyMap<string, readonly string[]> => {
  const companies = companyWords(names)
  const found = new Map<string, readonly string[]>()
  for (const { family, kind, region, surfaces } of names.byId.values()) {
    if (family !== 'zone' || region.length !== 1 || !OF_TOWNS.has(kind)) continue
    for (const surface of surfaces) {
      const word = surface.split(' ')[0]!
      if (!WORD.test(word) || !SYLLABLES.test(word) || companies.has(word)) continue
      if (GENERIC_EN.has(word.toLowerCase()) || isTheme(word)) continue
      const other = found.get(word)
      found.set(word, other === undefined || other[0] === region[0] ? region : [])
    }
  }
  return found
})

/** The places by their sound; undefined where places of two regions sound alike. */
const bySound = ofKnownNames(({ byId }): ReadonlyMap<string, SpelledPlace | undefined> => {
  const found = new Map<string, SpelledPlace | undefined>()
  const learn = (name: string, region: readonly string[]) => {
    const sound = soundOf(name)
    const other = found.get(sound)
    if (!found.has(sound)) found.set(sound, { name, region })
    else if (other?.region[0] !== region[0]) found.set(sound, undefined)
  }
  for (const { family, region, surfaces } of byId.values())
    if (family === 'region') for (const surface of surfaces) if (WORD.test(surface)) learn(surface, region)
  for (const [word, region] of townWords()) if (region.length > 0) learn(word, region)
  return found
})

/** 어 written as the u of newspapers: `Chunan` for Cheonan. */
const loose = (word: string): string => soundOf(word).replaceAll('u', 'o')

/** The places by their loose sound; undefined where two places share it. */
const byLooseSound = ofKnownNames((): ReadonlyMap<string, SpelledPlace | undefined> => {
  const found = new Map<string, SpelledPlace | undefined>()
  for (const place of bySound().values()) {
    if (!place) continue
    const sound = loose(place.name)
    found.set(sound, found.has(sound) && found.get(sound)?.name !== place.name ? undefined : place)
  }
  return found
})

/** True for a word that may be the syllables of a Korean name. */
export const isKoreanWord = (word: string): boolean => SYLLABLES.test(word)

/** The regions of a town that only zones bear: `Osong`; undefined for another word. */
export function townRegion(word: string): readonly string[] | undefined {
  const region = townWords().get(word)
  return region !== undefined && region.length > 0 ? region : undefined
}

/** Shorter words are too near to others. */
const SHORTEST_SLIP = 7

const withoutOne = (word: string): readonly string[] =>
  Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1))

/** The places by their names without one letter; undefined where places of two regions share such a piece. */
const slips = ofKnownNames((): ReadonlyMap<string, SpelledPlace | undefined> => {
  const found = new Map<string, SpelledPlace | undefined>()
  for (const place of bySound().values())
    for (const slip of place && place.name.length >= SHORTEST_SLIP ? withoutOne(place.name) : [])
      found.set(slip, found.has(slip) && found.get(slip)?.region[0] !== place!.region[0] ? undefined : place)
  return found
})

/** The one place whose name has a letter more or less than a word: `Gwanyang` for Gwangyang. */
function withSlip(word: string): SpelledPlace | undefined {
  if (word.length < SHORTEST_SLIP) return undefined
  const missing = slips().get(word)
  if (missing) return missing
  const region = withoutOne(word).map((own) => [own, englishPlace(own)?.region ?? townRegion(own)] as const)
  const fitting = region.filter(([, own]) => own !== undefined)
  return fitting.length === 1 ? { name: fitting[0]![0], region: fitting[0]![1]! } : undefined
}

/** The place of a name in a list of places, also of a town that only zones bear and of an older or loose spelling. */
export function spelledPlace(name: string): SpelledPlace | undefined {
  const region = englishPlace(name)?.region ?? townWords().get(name)
  if (region && region.length > 0) return { name, region }
  const word = name.replace(TAIL, '')
  if (!WORD.test(word) || word.length < SHORTEST_SOUND) return undefined
  const found = bySound().get(soundOf(word)) ?? (REVISED.test(word) ? undefined : byLooseSound().get(loose(word)))
  return found && !(REVISED.test(word) && found.name[0] !== word[0]) ? found : withSlip(word)
}

/** Vowels of the spelling of 2000, which keeps 어 from 우 and ch from j: `Cheongsan` is no Jungsan. */
const REVISED = /eo|eu/

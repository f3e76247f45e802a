import type { Name } from '../../schemas/index.ts'
import { topicOf } from '../conflicts/topic.ts'
import { nameKey } from '../names/name-key.ts'
import type { EntityRef } from './entity-document.ts'
import { consonants } from './romanise.ts'

/** An entity as suggestions compare it. */
export interface Nameable extends EntityRef {
  readonly name: Name
  readonly kind: string
  readonly region: readonly string[]
  readonly documents: number
  /** True where a gazetteer lists it: two listed ones are two. */
  readonly listed: boolean
}

/** Why two entities may be one: one letter apart, the same sounds, the same words in the other language. */
export type SuggestionReason = 'spelling' | 'romanisation' | 'translation'

/** Two entities that may be one; `entity` would become `into`. */
export interface Suggestion {
  readonly entity: Nameable
  readonly into: Nameable
  readonly reason: SuggestionReason
  /** The two names that were compared. */
  readonly names: readonly [string, string]
}

/** Shorter names are a letter apart from too many. */
const SHORTEST_HANGUL = 4
const SHORTEST_LATIN = 7
const SHORTEST_SOUNDS = 4
const LEAST_CONCEPTS = 2
/** More entities than this under one key have a common word, not a common name. */
const MOST_ALIKE = 12

interface Spelt {
  readonly entity: Nameable
  readonly name: string
}

const namesOf = (entity: Nameable): Spelt[] =>
  [entity.name.ko, entity.name.en].flatMap((name) => (name === undefined ? [] : [{ entity, name }]))

const isLongEnough = (key: string): boolean => key.length >= (/[가-힣]/.test(key) ? SHORTEST_HANGUL : SHORTEST_LATIN)

/** The key itself and each key with one letter less: two keys one letter apart share one of them. */
function* neighbours(key: string): Iterable<string> {
  yield key
  for (let i = 0; i < key.length; i++) yield key.slice(0, i) + key.slice(i + 1)
}

/** True where one letter is added, left out or another one. */
export function isOneApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false
  let from = 0
  while (from < a.length && a[from] === b[from]) from++
  let end = 0
  while (end < Math.min(a.length, b.length) - from && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  return Math.max(a.length, b.length) - from - end <= 1
}

const digits = (text: string): string => text.replace(/[^\d]/g, '')

/** Pairs of names that share a key, for keys that few share. */
function* pairsSharing(spelt: readonly Spelt[], keysOf: (name: string) => Iterable<string>): Iterable<[Spelt, Spelt]> {
  const groups = new Map<string, Spelt[]>()
  for (const one of spelt)
    for (const key of keysOf(one.name)) groups.set(key, [...(groups.get(key) ?? []).slice(0, MOST_ALIKE), one])
  for (const group of groups.values()) {
    if (group.length > MOST_ALIKE) continue
    for (const [i, a] of group.entries()) for (const b of group.slice(i + 1)) yield [a, b]
  }
}

const sameRegion = (a: Nameable, b: Nameable): boolean =>
  a.region.length === 0 || b.region.length === 0 || a.region.some((code) => b.region.includes(code))

/** True where two entities can be one at all: of one type, not both listed, in one region, and one of them in the other language. */
const mayBeOne = (a: Nameable, b: Nameable): boolean =>
  a.type === b.type && a.id !== b.id && !(a.listed && b.listed) && sameRegion(a, b)

const inOtherLanguage = (a: Spelt, b: Spelt): boolean => /[가-힣]/.test(a.name) !== /[가-힣]/.test(b.name)

function* bySpelling(spelt: readonly Spelt[]): Iterable<[Spelt, Spelt]> {
  const long = spelt.filter(({ name }) => isLongEnough(nameKey(name)))
  for (const [a, b] of pairsSharing(long, (name) => neighbours(nameKey(name)))) {
    const [x, y] = [nameKey(a.name), nameKey(b.name)]
    if (isOneApart(x, y) && digits(x) === digits(y)) yield [a, b]
  }
}

function* bySound(spelt: readonly Spelt[]): Iterable<[Spelt, Spelt]> {
  const heard = spelt.filter(({ name }) => consonants(nameKey(name)).length >= SHORTEST_SOUNDS)
  for (const [a, b] of pairsSharing(heard, (name) => [consonants(nameKey(name))]))
    if (inOtherLanguage(a, b)) yield [a, b]
}

/** The words of a name that both languages have; none where some are not known in both. */
function conceptKey(name: string): string[] {
  const { concepts, words, ordinals } = topicOf(name)
  return concepts.length >= LEAST_CONCEPTS && words.length <= 1 ? [[...concepts, ...ordinals].join(' ')] : []
}

function* byWords(spelt: readonly Spelt[]): Iterable<[Spelt, Spelt]> {
  for (const [a, b] of pairsSharing(spelt, conceptKey))
    if (inOtherLanguage(a, b) && a.entity.region.length > 0 && b.entity.region.length > 0) yield [a, b]
}

/** The one that stays: the listed one, else that of more documents, else the first by id. */
function ordered(a: Spelt, b: Spelt): readonly [Spelt, Spelt] {
  if (a.entity.listed !== b.entity.listed) return a.entity.listed ? [b, a] : [a, b]
  if (a.entity.documents !== b.entity.documents) return a.entity.documents > b.entity.documents ? [b, a] : [a, b]
  return a.entity.id < b.entity.id ? [b, a] : [a, b]
}

const FINDERS: readonly (readonly [SuggestionReason, (spelt: readonly Spelt[]) => Iterable<[Spelt, Spelt]>])[] = [
  ['spelling', bySpelling],
  ['romanisation', bySound],
  ['translation', byWords],
]

/**
 * Pairs of entities that may be one, each once, those of most documents first. Only suggestions: nothing is joined. Keys instead of all
 * pairs are compared, so the time grows with the length of all names.
 */
export function suggestSame(entities: readonly Nameable[]): Suggestion[] {
  const spelt = entities.flatMap(namesOf)
  const found = new Map<string, Suggestion>()
  for (const [reason, find] of FINDERS) {
    for (const [a, b] of find(spelt)) {
      if (!mayBeOne(a.entity, b.entity)) continue
      const [entity, into] = ordered(a, b)
      const key = `${entity.entity.id} ${into.entity.id}`
      if (!found.has(key))
        found.set(key, { entity: entity.entity, into: into.entity, reason, names: [entity.name, into.name] })
    }
  }
  const weight = ({ entity, into }: Suggestion): number => entity.documents + into.documents
  return [...found.values()].sort((a, b) => weight(b) - weight(a) || (a.entity.id < b.entity.id ? -1 : 1))
}

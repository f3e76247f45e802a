import type { InstitutionValue } from '../../schemas/index.ts'
import { consonants } from '../entities/romanise.ts'
import { soundKey } from './company-sound.ts'
import { isSlug, nameKey } from './name-key.ts'

/** Fewest consonants by which two names are one. */
const SHORTEST = 5
/** Most unlisted companies of a document that are compared by sound; it bounds the work. */
const MOST_COMPARED = 400

/** The consonants of a name; empty where they are too few to tell it. */
function consonantKey(name: string): string {
  const key = consonants(nameKey(name))
  return key.length < SHORTEST ? '' : key
}

/** The values of one language by how their names sound; undefined where two sound alike. */
function bySound(
  values: readonly InstitutionValue[],
  keyOf: (name: string) => string,
): Map<string, InstitutionValue | undefined> {
  const sounds = new Map<string, InstitutionValue | undefined>()
  for (const value of values) {
    const key = keyOf(value.name.ko ?? value.name.en ?? '')
    if (key === '') continue
    const other = sounds.get(key)
    sounds.set(key, sounds.has(key) && other?.id !== value.id ? undefined : value)
  }
  return sounds
}

/**
 * The unlisted companies that a document names in both scripts and that sound alike, by both their ids: 가람테라퓨틱스 and `Garam
 * Therapeutics` are one, with the id of the English name.
 */
export function joinedBySound(values: Iterable<InstitutionValue>): ReadonlyMap<string, InstitutionValue> {
  const joined = new Map<string, InstitutionValue>()
  const unlisted = [...values].filter(({ id, kind }) => kind === 'company' && isSlug(id)).slice(0, MOST_COMPARED)
  const korean = unlisted.filter(({ name }) => name.ko !== undefined)
  if (korean.length === 0 || korean.length === unlisted.length) return joined
  const latin = unlisted.filter(({ name }) => name.ko === undefined)
  const byId = new Map(latin.map((value) => [value.id, value]))
  for (const value of korean) {
    const same = byId.get(value.id)
    if (same) joined.set(value.id, { ...same, name: { ...same.name, ko: value.name.ko! } })
  }
  for (const keyOf of [soundKey, consonantKey]) {
    const english = bySound(latin, keyOf)
    for (const [sound, value] of bySound(korean, keyOf)) {
      const same = english.get(sound)
      if (!value || !same || joined.has(value.id) || joined.has(same.id)) continue
      const both = { ...same, name: { ...same.name, ko: value.name.ko! } }
      joined.set(value.id, both).set(same.id, both)
    }
  }
  return joined
}

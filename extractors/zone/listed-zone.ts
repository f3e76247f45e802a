import type { GazetteerEntry } from '../gazetteers/gazetteer.ts'
import { knownNames } from '../name/names-index.ts'
import { englishPlace } from '../name/places.ts'

/** The listed zone that a whole phrase names, undefined where none does: `Masan Free Trade Zone`. */
export const listedZoneNamed = (name: string): GazetteerEntry | undefined =>
  knownNames()
    .find(name)
    .find(({ start, end, family }) => family === 'zone' && start === 0 && end === name.length)?.entries[0]

/** The regions of a place, of places that a hyphen joins, or of a zone called like one: `Saemangeum`; else undefined. */
export function regionOf(name: string): readonly string[] | undefined {
  const own = englishPlace(name)?.region ?? listedZoneNamed(name)?.region
  if (own || !name.includes('-')) return own
  const parts = name.split('-').map((part) => englishPlace(part)?.region)
  return parts.every((part) => part !== undefined) ? [...new Set(parts.flat())] : undefined
}

import type { GazetteerEntry } from '../gazetteers/gazetteer.ts'
import { builtInNames } from '../name/names-index.ts'
import { englishPlace } from '../name/places.ts'

/** The listed zone that a whole phrase names, undefined where none does: `Masan Free Trade Zone`. */
export const listedZoneNamed = (name: string): GazetteerEntry | undefined =>
  builtInNames()
    .find(name)
    .find(({ start, end, family }) => family === 'zone' && start === 0 && end === name.length)?.entries[0]

/** The regions of a place, or of a zone that is called like one: `Saemangeum`; undefined for any other phrase. */
export const regionOf = (name: string): readonly string[] | undefined =>
  englishPlace(name)?.region ?? listedZoneNamed(name)?.region

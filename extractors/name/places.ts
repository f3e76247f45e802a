import type { GazetteerEntry } from '../gazetteers/gazetteer.ts'
import { type NameIndex, ofKnownNames } from './names-index.ts'

const RANK: Readonly<Record<string, number>> = { province: 0, 'metropolitan-city': 0, city: 1, county: 2, district: 3 }

/** The places by their surface forms of a sort; the wider place where a form names two. */
function collect({ byId }: NameIndex, fits: (surface: string) => boolean): ReadonlyMap<string, GazetteerEntry> {
  const places = new Map<string, GazetteerEntry>()
  const regions = [...byId.values()].filter((entry) => entry.family === 'region')
  regions.sort((a, b) => (RANK[a.kind] ?? 4) - (RANK[b.kind] ?? 4) || Number(a.context) - Number(b.context))
  for (const entry of regions) {
    for (const surface of entry.surfaces) {
      if (fits(surface) && !places.has(surface)) places.set(surface, entry)
    }
  }
  return places
}

const koreanPlaces = ofKnownNames((names) => collect(names, (s) => /^[가-힣]{2,8}$/.test(s)))
const englishPlaces = ofKnownNames((names) => collect(names, (s) => /^[A-Z][A-Za-z -]+$/.test(s)))

/** The place that a Korean word names exactly (`대구`, `전남도`, `창원시`), or undefined. */
export function placeNamed(word: string): GazetteerEntry | undefined {
  return koreanPlaces().get(word)
}

const TOWN_KINDS: ReadonlySet<string> = new Set(['city', 'county'])

/** True for a city or a county of a province. */
export const isTown = (place: GazetteerEntry | undefined): boolean => place !== undefined && TOWN_KINDS.has(place.kind)

const PROVINCE_KINDS: ReadonlySet<string> = new Set(['province', 'metropolitan-city'])

/** True for a province or a city of its rank. */
export const isProvince = (place: GazetteerEntry | undefined): boolean =>
  place !== undefined && PROVINCE_KINDS.has(place.kind)

const sharedNames = ofKnownNames(({ byId }): ReadonlyMap<string, readonly GazetteerEntry[]> => {
  const all = new Map<string, GazetteerEntry[]>()
  for (const entry of byId.values()) {
    if (entry.family !== 'region' || !entry.context) continue
    for (const surface of entry.surfaces) all.set(surface, [...(all.get(surface) ?? []), entry])
  }
  return new Map([...all].filter(([, entries]) => entries.length > 1))
})

/** The places that share a Korean name, `동구`, `고성`; none for a name that one place has alone. */
export function placesSharing(word: string): readonly GazetteerEntry[] {
  return sharedNames().get(word) ?? []
}

/** The longest place at the start of a Korean word, and how many characters it takes: `대구스마트웰니스…` gives 대구, 2. */
export function placeAtStart(word: string): { place: GazetteerEntry; length: number } | undefined {
  for (let length = Math.min(8, word.length); length >= 2; length--) {
    const place = placeNamed(word.slice(0, length))
    if (place) return { place, length }
  }
  return undefined
}

/** The place that an English phrase names (`Daegu`, `North Jeolla`, `Gimhae`), or undefined. */
export function englishPlace(phrase: string): GazetteerEntry | undefined {
  return englishPlaces().get(phrase)
}

import type { GazetteerEntry } from '../../extractors/gazetteers/gazetteer.ts'
import { ofKnownNames } from '../../extractors/name/names-index.ts'
import { englishPlace, placeAtStart, placeNamed, placesSharing } from '../../extractors/name/places.ts'
import { isTheme } from '../../extractors/zone/themes.ts'
import type { NameDraft } from '../../schemas/index.ts'
import { zoneKey } from './name-key.ts'
import { compatible, zoneTypeOf } from './zone-kinds.ts'
import { zoneSpellings } from './zone-spellings.ts'

/**
 * The listed zone of the name behind a place that starts it, in that region or in another of the
 * place's name: `대구수성의료지구`, `남구 장생포고래문화특구`. */
function behindPlace(
  { name, region }: NameDraft,
  surfaces: ReadonlyMap<string, GazetteerEntry | undefined>,
): GazetteerEntry | undefined {
  const place = name.ko === undefined || region === undefined ? undefined : placeAtStart(name.ko)
  if (!place || name.ko!.length < place.length + SHORTEST_BEHIND) return undefined
  const entry = surfaces.get(zoneKey(name.ko!.slice(place.length)))
  const sharing = placesSharing(name.ko!.slice(0, place.length)).flatMap((other) => other.region)
  return entry?.region.some((code) => region!.includes(code) || sharing.includes(code)) ? entry : undefined
}
const SHORTEST_BEHIND = 5

/** The first listed zone among other spellings of an English name. */
function byOtherSpelling(
  name: string,
  surfaces: ReadonlyMap<string, GazetteerEntry | undefined>,
): GazetteerEntry | undefined {
  if (!/^[A-Z0-9]/.test(name)) return undefined
  for (const spelling of zoneSpellings(name)) {
    const entry = surfaces.get(zoneKey(spelling))
    if (entry) return entry
  }
  return undefined
}

const COMPLEX = / [Ii]ndustrial [Cc]omplex$/

/** The complexes by their English names without the place at their start; undefined where several share one. */
const tails = ofKnownNames(({ byId }): ReadonlyMap<string, GazetteerEntry | undefined> => {
  const map = new Map<string, GazetteerEntry | undefined>()
  for (const entry of byId.values()) {
    if (entry.family !== 'zone') continue
    for (const surface of entry.surfaces) {
      const blank = surface.indexOf(' ')
      if (blank < 0 || !COMPLEX.test(surface) || !englishPlace(surface.slice(0, blank))) continue
      const key = zoneKey(surface.slice(blank + 1))
      map.set(key, map.has(key) && map.get(key) !== entry ? undefined : entry)
    }
  }
  return map
})

/** A name of a complex that a word of its own begins: `Megapolis Industrial Complex`, not `Bio Industrial Complex`. */
const OWN_NAME = /^(?<own>[A-Z][a-z]{4,}) [Ii]ndustrial [Cc]omplex$/

/** The one listed complex that an English name means without its place: `Megapolis Industrial Complex` of Chungju. */
function withoutPlace({ name, region }: NameDraft): GazetteerEntry | undefined {
  const own = OWN_NAME.exec(name.en ?? '')?.groups?.['own']
  if (own === undefined || englishPlace(own) || isTheme(own)) return undefined
  const entry = tails().get(zoneKey(name.en!))
  return region === undefined || entry?.region.some((code) => region.includes(code)) ? entry : undefined
}

/** The listed zone behind an English place that starts a name, where it lies there: `Gwangyang Yulchon Industrial Complex`. */
function behindEnglishPlace(
  { name, region }: NameDraft,
  surfaces: ReadonlyMap<string, GazetteerEntry | undefined>,
): GazetteerEntry | undefined {
  const blank = name.en?.indexOf(' ') ?? -1
  if (blank < 0 || region === undefined || !englishPlace(name.en!.slice(0, blank))) return undefined
  const entry = surfaces.get(zoneKey(name.en!.slice(blank + 1)))
  return entry?.region.some((code) => region.includes(code)) ? entry : undefined
}

const GENERAL = /(?:일반|지방)?산업단지$/
/** What is left of a name without its town where that names no complex: 국가산업단지. */
const NO_OWN_NAME = /^(?:제?[0-9]+|국가|일반|지방|첨단|과학|바이오|스마트|테크노|[동서남북]부)?$/

/** The own name of a complex in a key without its town: 가산 of `양산가산일반산업단지`. */
const ownNameOf = (key: string): string | undefined => {
  const own = GENERAL.test(key) ? key.replace(GENERAL, '') : ''
  return own.length < 2 || NO_OWN_NAME.test(own) ? undefined : own
}

/** The general complexes by their own names without the town that starts the listed one. */
const ownNames = ofKnownNames(({ byId }): ReadonlyMap<string, readonly GazetteerEntry[]> => {
  const map = new Map<string, GazetteerEntry[]>()
  for (const entry of byId.values()) {
    if (entry.family !== 'zone' || entry.kind !== 'industrial-complex') continue
    const key = zoneKey(entry.name.ko ?? '')
    const own = ownNameOf(key.slice(placeAtStart(key)?.length ?? key.length))
    if (own !== undefined) map.set(own, [...(map.get(own) ?? []), entry])
  }
  return map
})

/** The one listed complex of the region that a name means without its town: `가산산업단지` in 경남 is 양산가산일반산업단지. */
export function complexOfRegion({ name, region, zoneType }: NameDraft): GazetteerEntry | undefined {
  if (zoneType !== 'industrial-complex' || region === undefined || name.ko === undefined) return undefined
  const found = ownNames().get(ownNameOf(zoneKey(name.ko)) ?? '') ?? []
  const here = found.filter((entry) => entry.region.some((code) => region.includes(code)))
  return here.length === 1 ? here[0] : undefined
}

/** A Korean name that its province and town start, with the town as gazetteers have it: `가람 바이오국가산단` for `충북 가람시 바이오 국가산단`. */
function withShortTown(name: string): string {
  const [first = '', ...others] = name.split(' ')
  const wide = /^(?:province|metropolitan-city)$/.test(placeNamed(first)?.kind ?? '')
  const [town = '', ...rest] = wide ? others : [first, ...others]
  const short = town.replace(/(?<=..)[시군]$/, '')
  return rest.length > 0 && placeNamed(town) && placeNamed(short) ? [short, ...rest].join(' ') : name
}

/** The zones by the keys of their surface forms; undefined where several share one. */
const zonesBySurface = ofKnownNames(({ byId }): ReadonlyMap<string, GazetteerEntry | undefined> => {
  const map = new Map<string, GazetteerEntry | undefined>()
  for (const entry of byId.values()) {
    if (entry.family !== 'zone') continue
    for (const surface of entry.surfaces) {
      const key = zoneKey(surface)
      map.set(key, map.has(key) && map.get(key) !== entry ? undefined : entry)
    }
  }
  return map
})

/** The one listed zone with a surface form of that key; undefined where there is none, or several. */
export function listedByName(draft: NameDraft): GazetteerEntry | undefined {
  const bySurface = zonesBySurface()
  const name = draft.name.ko ?? draft.name.en ?? ''
  const inPlace = / in (?=[A-Z][A-Za-z -]{1,30}$)/.exec(name)
  const moved = inPlace ? `${name.slice(inPlace.index + 4)} ${name.slice(0, inPlace.index)}` : name
  const entry =
    bySurface.get(zoneKey(name)) ??
    bySurface.get(zoneKey(moved)) ??
    bySurface.get(zoneKey(withShortTown(name))) ??
    behindPlace(draft, bySurface) ??
    byOtherSpelling(moved, bySurface) ??
    withoutPlace(draft) ??
    behindEnglishPlace(draft, bySurface)
  return entry && compatible(zoneTypeOf(entry), draft.zoneType ?? 'other') ? entry : undefined
}

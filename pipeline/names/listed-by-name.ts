import type { GazetteerEntry } from '../../extractors/gazetteers/gazetteer.ts'
import { type ListedLookup, listedByKey, ofZones } from '../../extractors/name/listed-by-key.ts'
import { ofKnownNames } from '../../extractors/name/names-index.ts'
import { englishPlace, placeAtStart, placesSharing } from '../../extractors/name/places.ts'
import { isTheme } from '../../extractors/zone/themes.ts'
import { widerRegionOf } from '../../extractors/zone/wider-region.ts'
import type { NameDraft } from '../../schemas/index.ts'
import { onceFor } from '../once-for.ts'
import { zoneKey } from './name-key.ts'
import { ownComplexName } from './own-complex-name.ts'
import { compatible, zoneTypeOf } from './zone-kinds.ts'
import { zoneSpellings } from './zone-spellings.ts'

/** The keys of all names that the gazetteers give a zone; made once for each. */
export const keysOfEntry = onceFor((entry: GazetteerEntry): readonly string[] => entry.surfaces.map(zoneKey))

/** Shortest name that stands for itself without its place. */
const SHORTEST_BEHIND = 5
/** A township, with its district and its village, or several of them between a town and the own name of a zone. */
const TOWNSHIP =
  /^(?:[가-힣]{1,3}구\s)?(?:[가-힣]{1,4}[·ㆍ]){0,2}[가-힣]{1,4}[읍면동]\s(?:[가-힣]{1,4}리\s)?(?=[가-힣]{4})(?!(?:국가|일반)?산(?:업단지|단))/u
/** Most places that start a name: province, town, township. */
const MOST_PLACES = 3

/**
 * The listed zone of a Korean name that places start, in another spelling of its town (`제천시 제1산업단지` for `제천 …`) or without
 * it (`대구수성의료지구`), in that region or in another of the place's name (`남구 장생포고래문화특구`).
 */
function byPlaces({ name, region = [] }: NameDraft, listed: ListedLookup): GazetteerEntry | undefined {
  let rest = name.ko ?? ''
  for (let count = 0; count < MOST_PLACES; count++) {
    const found = placeAtStart(rest)
    if (!found) return undefined
    const behind = rest.slice(found.length).trimStart()
    const codes = [found.place, ...placesSharing(rest.slice(0, found.length))].flatMap((place) => place.region)
    // `원주시 지정면 기업도시`
    const own = behind.replace(TOWNSHIP, '')
    const spellings = [...found.place.surfaces.flatMap((surface) => [surface + behind, surface + own]), behind]
    for (const spelling of spellings) {
      const entry = spelling.length < SHORTEST_BEHIND ? undefined : listed(zoneKey(spelling))
      if (entry && widerRegionOf(entry).some((code) => region.includes(code) || codes.includes(code))) return entry
    }
    rest = behind
  }
  return undefined
}

/** The first listed zone among other spellings of an English name. */
function byOtherSpelling(name: string, surfaces: ListedLookup): GazetteerEntry | undefined {
  if (!/^[A-Z0-9]/.test(name)) return undefined
  for (const spelling of zoneSpellings(name)) {
    const entry = surfaces(zoneKey(spelling))
    if (entry) return entry
  }
  return undefined
}

const COMPLEX = / [Ii]ndustrial [Cc]omplex$/

/** The key of a complex's English name without the place at its start. */
function tailKey(surface: string): string | undefined {
  const blank = surface.indexOf(' ')
  if (blank < 0 || !COMPLEX.test(surface) || !englishPlace(surface.slice(0, blank))) return undefined
  return zoneKey(surface.slice(blank + 1))
}

const complexByTailKey = listedByKey(tailKey, ofZones)

/** A name of a complex that a word of its own begins: `Megapolis Industrial Complex`, not `Bio Industrial Complex`; its district may stand behind it. */
const OWN_NAME =
  /^(?<name>(?<own>[A-Z][a-z]{4,20})(?: (?:General|National|Urban High-?[Tt]ech))? [Ii]ndustrial [Cc]omplex)(?: in [A-Z][a-z]{1,12}-(?:gu|si|gun|myeon|eup|dong))?$/

/** The one listed complex that an English name means without its place: `Megapolis Industrial Complex` of Chungju. */
function withoutPlace({ name, region }: NameDraft): GazetteerEntry | undefined {
  const { name: complex, own } = OWN_NAME.exec(name.en ?? '')?.groups ?? {}
  if (own === undefined || englishPlace(own) || isTheme(own)) return undefined
  const entry = complexByTailKey(zoneKey(complex!))
  return region === undefined || entry?.region.some((code) => region.includes(code)) ? entry : undefined
}

/** The listed zone behind an English place that starts a name, where it lies there: `Gwangyang Yulchon Industrial Complex`. */
function behindEnglishPlace({ name, region }: NameDraft, surfaces: ListedLookup): GazetteerEntry | undefined {
  const blank = name.en?.indexOf(' ') ?? -1
  if (blank < 0 || region === undefined || !englishPlace(name.en!.slice(0, blank))) return undefined
  const entry = surfaces(zoneKey(name.en!.slice(blank + 1)))
  return entry?.region.some((code) => region.includes(code)) ? entry : undefined
}

/** A listed complex with the town that its name starts with. */
interface ListedComplex {
  readonly entry: GazetteerEntry
  readonly town: string | undefined
}

/** The complexes by their own names without the town that starts the listed one. */
const ownNames = ofKnownNames(({ byId }): ReadonlyMap<string, readonly ListedComplex[]> => {
  const map = new Map<string, ListedComplex[]>()
  for (const entry of byId.values()) {
    if (entry.family !== 'zone' || entry.kind !== 'industrial-complex') continue
    const name = ownComplexName(entry.name.ko ?? '')
    if (name) map.set(name.own, [...(map.get(name.own) ?? []), { entry, town: name.town }])
  }
  return map
})

/** Shortest own name, with its kind, that a complex of any province has alone: `메가폴리스산업단지`. */
const SHORTEST_ALONE = 8

/** What a complex is called that bears no word for its kind: `하이테크밸리` in 경북. */
const PARK = /[가-힣]{2}(?:밸리|폴리스|시티|파크)$/u

/**
 * The one listed complex that a name means by its own name: `가산산업단지` in 경남 is 양산가산일반산업단지, that of another town of
 * the province is not. Without a region only a long name tells it.
 */
export function complexByOwnName({ name, region, zoneType }: NameDraft): GazetteerEntry | undefined {
  if (name.ko === undefined) return undefined
  const isPark = zoneType === 'district' && region !== undefined && PARK.test(name.ko)
  if (zoneType !== 'industrial-complex' && !isPark) return undefined
  const own = ownComplexName(isPark ? `${name.ko}산업단지` : name.ko)
  if (!own || (region === undefined && own.own.length < SHORTEST_ALONE)) return undefined
  const here = (ownNames().get(own.own) ?? []).filter(
    ({ entry, town }) =>
      (region === undefined || entry.region.some((code) => region.includes(code))) &&
      (own.town === undefined || town === undefined || own.town === town),
  )
  return here.length === 1 ? here[0]!.entry : undefined
}

/** Shortest key, with its kind, of a name that others may begin with a place or more: `시스템반도체국가산업단지`. */
const SHORTEST_TAIL = 9

const listedComplexes = ofKnownNames(({ byId }): readonly GazetteerEntry[] =>
  [...byId.values()].filter(({ family, kind }) => family === 'zone' && kind === 'industrial-complex'),
)

/** The one listed complex of the region with a longer name that ends with a name: `시스템반도체 국가산단` in 경기 is that of 용인. */
export function complexByTail({ name, region, zoneType }: NameDraft): GazetteerEntry | undefined {
  const key = zoneKey(name.ko ?? '')
  if (zoneType !== 'industrial-complex' || region === undefined || key.length < SHORTEST_TAIL) return undefined
  const found = listedComplexes()
    .filter((entry) => entry.region.some((code) => region.includes(code)))
    .filter((entry) => keysOfEntry(entry).some((own) => own.endsWith(key)))
  return found.length === 1 ? found[0] : undefined
}

/** The one listed zone of the key of a surface form. */
const zoneBySurface = listedByKey(zoneKey, ofZones)

/** What urban complexes are called as well, where no other of the town is: `대구율하 첨단산업단지`. */
const HIGH_TECH = /(?<!도시\s?)첨단\s?산(?:업\s?단지|단)$/u

/** The one listed zone with a surface form of that key; undefined where there is none, or several. */
export function listedByName(draft: NameDraft): GazetteerEntry | undefined {
  const name = draft.name.ko ?? draft.name.en ?? ''
  const inPlace = / in (?=[A-Z][A-Za-z -]{1,30}$)/.exec(name)
  const moved = inPlace ? `${name.slice(inPlace.index + 4)} ${name.slice(0, inPlace.index)}` : name
  const entry =
    zoneBySurface(zoneKey(name)) ??
    zoneBySurface(zoneKey(moved)) ??
    (HIGH_TECH.test(name) ? zoneBySurface(zoneKey(name.replace(HIGH_TECH, '도시첨단산업단지'))) : undefined) ??
    byPlaces(draft, zoneBySurface) ??
    byOtherSpelling(moved, zoneBySurface) ??
    withoutPlace(draft) ??
    behindEnglishPlace(draft, zoneBySurface)
  const type = draft.zoneType ?? 'other'
  // a special zone for a product hardly says by which law
  const specialised = type === 'other' && entry?.kind === 'regional-specialised'
  const fits = entry !== undefined && (specialised || compatible(zoneTypeOf(entry), type))
  return fits && !isNamesake(entry, draft) ? entry : undefined
}

/** True for a listed district after which places elsewhere are called too, where a name is that of one in another province. */
const isNamesake = ({ kind, context, region }: GazetteerEntry, draft: NameDraft): boolean =>
  kind === 'district' && context && draft.region !== undefined && !region.some((code) => draft.region!.includes(code))

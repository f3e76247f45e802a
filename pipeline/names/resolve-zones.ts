import type { GazetteerEntry } from '../../extractors/gazetteers/gazetteer.ts'
import { knownNames } from '../../extractors/name/names-index.ts'
import { englishPlace, placeNamed } from '../../extractors/name/places.ts'
import type { NameDraft, ZoneValue } from '../../schemas/index.ts'
import { onceFor } from '../once-for.ts'
import { listedByName } from './listed-by-name.ts'
import { nameKey, sameTheme, slugId, zoneKey } from './name-key.ts'
import { specialisedComplexOf } from './specialised-complexes.ts'
import { compatible, THEMED, zoneTypeOf } from './zone-kinds.ts'

/** The identity that a zone of one document is given. */
export type ZoneIdentity = Omit<ZoneValue, 'region'> & { readonly region?: readonly string[] }

let byRegion: ReadonlyMap<string, readonly GazetteerEntry[]> | undefined

function listedIn(region: string): readonly GazetteerEntry[] {
  if (!byRegion) {
    const map = new Map<string, GazetteerEntry[]>()
    for (const entry of knownNames().byId.values()) {
      if (entry.family !== 'zone') continue
      for (const code of entry.region) {
        const list = map.get(code)
        if (list) list.push(entry)
        else map.set(code, [entry])
      }
    }
    byRegion = map
  }
  return byRegion.get(region) ?? []
}

/** True where a listed zone of a region has a name that starts with a word: 안산 in Daejeon, which is not the city. */
export const hasZoneCalled = (word: string, region: string): boolean =>
  listedIn(region).some(({ surfaces }) => surfaces.some((surface) => surface.startsWith(word)))

/** Kinds of which a region has many. */
const PLACED: ReadonlySet<string> = new Set(['industrial-complex', 'district', 'other', 'regional-specialised'])

/** Kinds of which a region has one whatever industry is named with it, and those told by town. */
const WHOLE: ReadonlySet<string> = new Set(['research-development', 'free-economic', 'opportunity-development'])

/** Kinds that belong to a town: the only one of a province need not be the one that a name means. */
const TOWNS: ReadonlySet<string> = new Set(['foreign-investment', 'free-trade', 'research-development'])

const themesOf = (entry: GazetteerEntry): readonly string[] =>
  [entry.theme?.ko, entry.theme?.en].filter((t) => t !== undefined)

/** Shortest key of a theme that is looked for inside the names of zones. */
const SHORTEST_THEME = 4

/** Two syllables tell an industry: `로봇` of `이동식 협동로봇`. */
const HANGUL_WORD = /^[가-힣]{2,}$/

/** True where a zone is of that theme by its own theme, or by one of its names. */
function hasTheme(entry: GazetteerEntry, theme: string): boolean {
  if (themesOf(entry).some((own) => sameTheme(own, theme))) return true
  const key = nameKey(theme)
  if (HANGUL_WORD.test(key) && themesOf(entry).some((own) => nameKey(own).includes(key))) return true
  return key.length >= SHORTEST_THEME && entry.surfaces.some((surface) => nameKey(surface).includes(key))
}

/** False for a specialised complex where a name is that of a special zone: kinds that share a type. */
const endsAlike = ({ kind, name }: GazetteerEntry, { name: own }: NameDraft): boolean =>
  kind !== 'other' || !name.ko || !own.ko || name.ko.slice(-2) === own.ko.slice(-2)

/** The gazetteer's zone with the region, kind and theme of an unlisted name, where there is exactly one. */
export function listedZoneOf(draft: NameDraft): GazetteerEntry | undefined {
  return listedByName(draft) ?? specialisedComplexOf(draft) ?? listedByTheme(draft)
}

function listedByTheme(draft: NameDraft): GazetteerEntry | undefined {
  const region = draft.region?.[0]
  const type = draft.zoneType ?? 'other'
  if (region === undefined || draft.region!.length > 2) return undefined
  const sameKind = listedIn(region).filter(
    (entry) => compatible(entry.kind, type) && draft.region!.every((r) => entry.region.includes(r)),
  )
  if (draft.theme !== undefined && THEMED.has(type === 'other' ? 'regulation-free' : type)) {
    // a listed zone of another kind, a specialised complex, is none of these
    const fitting = sameKind.filter(
      (entry) => (type === 'other' ? endsAlike(entry, draft) : THEMED.has(entry.kind)) && hasTheme(entry, draft.theme!),
    )
    const own = fitting.filter((entry) => themesOf(entry).some((theme) => nameKey(theme) === nameKey(draft.theme!)))
    if (own.length === 1) return own[0]
    const exact = fitting.filter((entry) => entry.kind === type)
    return exact.length === 1 ? exact[0] : fitting.length === 1 ? fitting[0] : undefined
  }
  if (PLACED.has(type) || (draft.theme !== undefined && !WHOLE.has(type))) return undefined
  const whole = sameKind.filter((entry) => entry.kind === type && !entry.parent)
  if (OF_PROVINCES.has(type) && (isOfTown(draft) || isElsewhere(draft, whole[0])))
    return byPlaceName(draft, sameKind.filter(isPart(type)))
  if (whole.length === 1 && !TOWNS.has(type)) return whole[0]
  // the industry that a name of these starts with is no place: `전기차` of `전기차 무선충전 특구`
  return THEMED.has(type) ? undefined : byPlaceName(draft, whole)
}

/** How long before its designation a zone may be what an article means, in months. */
const AHEAD = 3

const monthsOf = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7) || 1)

/**
 * The one zone of its region that an industry would tell apart from those that came later: without a theme, a zone of 2019 is
 * the first. Undefined where others stood when the article was published, or were about to.
 */
export function listedByTime(draft: NameDraft, published: string | undefined): GazetteerEntry | undefined {
  const [region, ...others] = draft.region ?? []
  const type = draft.zoneType ?? 'other'
  if (published === undefined || region === undefined || others.length > 0) return undefined
  if (draft.theme !== undefined || !THEMED.has(type)) return undefined
  const month = monthsOf(published)
  const near = listedIn(region).filter(({ kind, valid }) => kind === type && monthsOf(valid ?? '') <= month + AHEAD)
  return near.length === 1 && monthsOf(near[0]!.valid ?? '') <= month ? near[0] : undefined
}

/** Kinds of which a province has one and towns may have others. */
const OF_PROVINCES: ReadonlySet<string> = new Set(['opportunity-development', 'free-economic'])

const TOWN_KINDS: ReadonlySet<string> = new Set(['city', 'county'])

/** True for the zones of a kind that are parts of another. */
const isPart =
  (type: string) =>
  ({ kind, parent }: GazetteerEntry): boolean =>
    kind === type && parent !== undefined

/** True for a name that a town starts: `고창 기회발전특구` is not that of its province. */
function isOfTown({ name }: NameDraft): boolean {
  const words = (name.ko ?? '').split(/[\s·,]+/).slice(0, 2)
  return words.some((word) => TOWN_KINDS.has(placeNamed(word)?.kind ?? ''))
}

/** True for an English name that a town starts which neither the zone nor a part of it is called after: `Gimje` in a list. */
function isElsewhere({ name, region }: NameDraft, zone: GazetteerEntry | undefined): boolean {
  const word = name.en?.split(' ')[0] ?? ''
  if (!zone || !TOWN_KINDS.has(englishPlace(word)?.kind ?? '')) return false
  const own = [zone, ...listedIn(region![0]!).filter(({ parent }) => parent === zone.id)]
  return !own.some(({ surfaces }) => surfaces.some((surface) => formsOf(word).some((form) => surface.includes(form))))
}

/** The spellings of a place in the script of a word: `Jeollabuk-do` and `Jeonbuk`; of another word itself. */
function formsOf(word: string): readonly string[] {
  const place = placeNamed(word) ?? englishPlace(word)
  const latin = /^[A-Za-z]/.test(word)
  return place?.surfaces.filter((surface) => /^[A-Za-z]/.test(surface) === latin) ?? [word]
}

/** `제2` in the name of a zone: the zones of a town that bears it are not the one without. */
const NUMBERED = /제\s?[2-9]/
const isNumbered = ({ name }: GazetteerEntry): boolean => NUMBERED.test(name.ko ?? '')

/** The zone whose name starts with a place in the draft's: `경북 구미` in a list of 강소특구 is the one of 구미. */
function byPlaceName(draft: NameDraft, entries: readonly GazetteerEntry[]): GazetteerEntry | undefined {
  const numbered = NUMBERED.test(draft.name.ko ?? '')
  const words = (draft.name.ko ?? draft.name.en ?? '').split(/[\s·,(]+/).filter((word) => word.length > 1)
  for (const word of words.slice(0, 3).reverse()) {
    const forms = formsOf(word)
    const fitting = entries.filter(
      (entry) =>
        isNumbered(entry) === numbered && entry.surfaces.some((surface) => forms.some((f) => surface.startsWith(f))),
    )
    if (fitting.length === 1) return fitting[0]
  }
  return undefined
}

/** The identity of a listed zone. */
export const listedIdentity = onceFor((entry: GazetteerEntry): ZoneIdentity => {
  const theme = entry.theme?.ko ?? entry.theme?.en
  return {
    id: entry.id,
    name: entry.name,
    zoneType: zoneTypeOf(entry),
    ...(entry.region.length > 0 ? { region: entry.region } : {}),
    ...(theme ? { theme } : {}),
  }
})

/** The identity of an unlisted zone: a slug of its region, theme and type, or of its name. */
export function unlistedIdentity(draft: NameDraft): ZoneIdentity {
  const zoneType = draft.zoneType ?? 'other'
  const name = draft.name.ko ?? draft.name.en ?? ''
  return {
    id: slugId('zone', name),
    name: draft.name,
    zoneType,
    ...(draft.region ? { region: draft.region } : {}),
    ...(draft.theme ? { theme: draft.theme } : {}),
  }
}

const sameRegion = (a: readonly string[] | undefined, b: readonly string[] | undefined): boolean =>
  a !== undefined && b !== undefined && a.some((code) => b.includes(code))

/** Kinds whose names are also told without their town. */
const TAILS: ReadonlySet<string> = new Set(['industrial-complex', 'district'])

/** Shortest key of a name that joins a longer one that ends with it. */
const SHORTEST_TAIL = 6

/** Most zones of a document that an unlisted name is compared with by theme; it keeps the time linear. */
const MOST_COMPARED = 200

const keysOfEntry = onceFor((entry: GazetteerEntry): readonly string[] => entry.surfaces.map(zoneKey))

/** The keys of the names of a zone: all that the gazetteers give it, or its own. */
function keysOf({ id, name }: ZoneIdentity): readonly string[] {
  const listed = knownNames().byId.get(id)
  if (listed) return keysOfEntry(listed)
  return name.ko === undefined ? [] : [zoneKey(name.ko)]
}

/** A special zone that is told by its place alone: `Ulsan Special Zone`. */
const OF_PLACE = /^[A-Z][a-z]+(?: City| Province)? [Ss]pecial [Zz]one$/
/** A key without what a complex is called in full only: `가람일반산업단지` is 가람산업단지. */
const plain = (key: string): string => key.replace(/(?<=..)(?:일반|지방)산업단지$/, '산업단지')

const TOWN_AND_KIND =
  /^(?<town>[가-힣]{2,4}?)[시군]?의?\s?(?:신규\s|지역특화발전|지역)?(?<kind>특구|지구|(?:국가|일반)?(?:산단|산업단지)|농공단지)$/
/** The end of the full name that a bare kind may stand for. */
const FULL_KIND: Readonly<Record<string, string>> = {
  산단: '산업단지',
  산업단지: '산업단지',
  국가산단: '국가산업단지',
  국가산업단지: '국가산업단지',
  일반산단: '일반산업단지',
  일반산업단지: '일반산업단지',
}

/** A name without the places that start it: `장암농공단지` of `함안군 장암농공단지`; undefined where none does. */
function withoutPlaces(name: string): string | undefined {
  const words = name.split(' ')
  const own = words.findIndex((word) => !placeNamed(word))
  const rest = own > 0 ? words.slice(own).join(' ') : ''
  return rest === '' || BARE_KIND.test(rest) ? undefined : rest
}
const BARE_KIND =
  /^(?:(?:국가|일반|지방|도시첨단|첨단|(?:하이)?테크노?밸리|[동서남북]부|스마트|그린)\s?){0,3}(?:산업단지|산단|테크노밸리)$/

/** The zones of one document so far. */
export class KnownZones {
  readonly #ids = new Set<string>()
  readonly #byName = new Map<string, ZoneIdentity>()
  readonly #compared: ZoneIdentity[] = []

  /** Adds a zone, once. */
  add(zone: ZoneIdentity): void {
    if (this.#ids.has(zone.id)) return
    this.#ids.add(zone.id)
    for (const name of [zone.name.ko, zone.name.en]) if (name !== undefined) this.#byName.set(zoneKey(name), zone)
    if (this.#compared.length < MOST_COMPARED) this.#compared.push(zone)
  }

  /**
   * The zone that an unlisted name means: the same name, or the same region, a compatible kind and the same theme.
   * Without a theme it joins the only zone of its region and kind.
   */
  join(draft: NameDraft): ZoneIdentity | undefined {
    const type = draft.zoneType ?? 'other'
    const byName = this.#byName.get(zoneKey(draft.name.ko ?? draft.name.en ?? ''))
    if (byName) return byName
    const longer = this.#longer(draft) ?? this.#ofTown(draft)
    if (longer) return longer
    const fitting = this.#compared.filter((zone) => compatible(zone.zoneType, type))
    if (type === 'opportunity-development' && draft.region === undefined)
      return fitting.length === 1 ? fitting[0] : undefined
    if (draft.theme !== undefined) return fitting.find((zone) => meansTheme(zone, draft))
    const bare = OF_PLACE.test(draft.name.en ?? '')
    if (!THEMED.has(type) && !bare) return undefined
    const here = fitting.filter((zone) => sameRegion(zone.region, draft.region) && (!bare || THEMED.has(zone.zoneType)))
    return here.length === 1 ? here[0] : undefined
  }

  /** The one zone of the document that a town and a bare kind mean: `고성 특구` after `경남 고성조선해양산업특구`. */
  #ofTown(draft: NameDraft): ZoneIdentity | undefined {
    const { town, kind } = TOWN_AND_KIND.exec(draft.name.ko ?? '')?.groups ?? {}
    if (town === undefined || kind === undefined) return undefined
    const ends = [kind, FULL_KIND[kind] ?? kind]
    const fitting = this.#compared.filter(({ name }) => {
      const long = name.ko ?? ''
      return ends.some((end) => long.endsWith(end)) && (long.startsWith(town) || long.includes(` ${town}`))
    })
    return fitting.length === 1 ? fitting[0] : undefined
  }

  /**
   * The one zone of the document whose longer name ends with a name that has an industry, or is that of a complex or district,
   * but no region; of a complex or district with a region, the one whose name ends with what stands behind its places.
   */
  #longer(draft: NameDraft): ZoneIdentity | undefined {
    const place = TAILS.has(draft.zoneType ?? 'other')
    const name = draft.region === undefined ? draft.name.ko : place ? withoutPlaces(draft.name.ko ?? '') : undefined
    const key = plain(zoneKey(name ?? ''))
    if (!(draft.theme !== undefined || place) || key.length < SHORTEST_TAIL) return undefined
    const fitting = this.#compared.filter(
      (zone) =>
        (!draft.region || !zone.region || sameRegion(zone.region, draft.region)) &&
        keysOf(zone).some((own) => plain(own).endsWith(key)),
    )
    return fitting.length === 1 ? fitting[0] : undefined
  }
}

/** The place that an English name starts with, where it is no province. */
function townOf({ en }: NameDraft['name']): string | undefined {
  const place = en === undefined ? undefined : englishPlace(en.split(' ')[0]!)
  return place && !/^(?:province|metropolitan-city)$/.test(place.kind) ? place.id : undefined
}

/** True for names of two towns, which are two zones though province and industry are the same. */
function areOfTowns(a: NameDraft['name'], b: NameDraft['name']): boolean {
  const [left, right] = [townOf(a), townOf(b)]
  return left !== undefined && right !== undefined && left !== right
}

function meansTheme(zone: ZoneIdentity, draft: NameDraft): boolean {
  if (areOfTowns(zone.name, draft.name)) return false
  const placed = sameRegion(zone.region, draft.region) || draft.region === undefined || zone.region === undefined
  return placed && zone.theme !== undefined && sameTheme(zone.theme, draft.theme!)
}

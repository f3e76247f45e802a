import { knownNames } from '../../extractors/name/names-index.ts'
import { englishPlace, isTown, placeNamed } from '../../extractors/name/places.ts'
import { ANY_PROVINCE } from '../../extractors/name/provinces.ts'
import { THEMED_TYPES } from '../../extractors/zone/kinds.ts'
import { KINDS_KO } from '../../extractors/zone/kinds-ko.ts'
import type { NameDraft } from '../../schemas/index.ts'
import { keysOfEntry } from './listed-by-name.ts'
import { sameTheme, zoneKey } from './name-key.ts'
import { townOfName, withoutPlaces } from './own-complex-name.ts'
import type { ZoneIdentity } from './resolve-zones.ts'
import { compatible, hasOwnKind } from './zone-kinds.ts'

const sameRegion = (a: readonly string[] | undefined, b: readonly string[] | undefined): boolean =>
  a !== undefined && b !== undefined && a.some((code) => b.includes(code))

/** Kinds whose names are also told without their town. */
const TAILS: ReadonlySet<string> = new Set(['industrial-complex', 'district'])

/** Shortest key of a name that joins a longer one that ends with it. */
const SHORTEST_TAIL = 6

/** Most zones of a document that an unlisted name is compared with by theme; it keeps the time linear. */
const MOST_COMPARED = 200

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
  /^(?<province>[가-힣]{2}\s)?(?<town>(?!도시첨단)[가-힣]{2,4}?)[시군]?의?\s?(?:신규\s|지역특화발전|지역)?(?<kind>특구|지구|(?:국가|일반|도시첨단)?(?:산단|산업단지)|공단|농공단지|특화단지)$/
/** A town and the kind alone: `Garam Regional Specialised Zone`. */
const TOWN_ALONE =
  /^(?<town>[A-Z][a-z]{2,14})(?: (?:City|County))? (?:[Rr]egional|[Ss]peciali[sz]ed|[Ss]pecial)[A-Za-z ]{4,40}[Zz]one$/
/** The end of the full name that a bare kind may stand for. */
const FULL_KIND: Readonly<Record<string, string>> = {
  산단: '산업단지',
  공단: '산업단지',
  산업단지: '산업단지',
  국가산단: '국가산업단지',
  국가산업단지: '국가산업단지',
  일반산단: '일반산업단지',
  일반산업단지: '일반산업단지',
  도시첨단산단: '도시첨단산업단지',
}

/** The second complex of a town, which the bare name of its complex does not mean: `가람 제2농공단지`. */
const NUMBERED_COMPLEX = /[2-9]\s?(?:국가|일반|농공|지방|도시첨단)?\s?(?:산업단지|산단|공단|단지)$/

/** What a complex is also called alone: `가람테크노밸리` after `가람테크노밸리산업단지`. */
const PARK = /(?<=..)(?:테크노밸리|테크노폴리스)$/

/** What many complexes are called in part. */
const NO_STEM = /^(?:국가|일반|지방|첨단|과학|스마트|그린|외국인|미래|바이오|에너지|자동차|반도체|항공)$/

/** True for a key in which a stem stands and two syllables of the name at least behind it: 나노 of `가람나노융합국가산업단지`. */
function goesOn(key: string, stem: string): boolean {
  const at = key.indexOf(stem)
  const rest = at < 0 ? '' : key.slice(at + stem.length).replace(/(?:국가|일반|지방|도시첨단|농공)?(?:산업)?단지$/, '')
  return /^[가-힣]{2,6}$/.test(rest)
}

/** A small research zone that is told by its province alone: `경북 강소특구` after that of 구미. */
const OF_PROVINCE = new RegExp(`^(?:${ANY_PROVINCE})도?\\s?강소(?:연구개발)?특구$`)
const isSmall = ({ name }: ZoneIdentity): boolean => name.ko?.includes('강소') ?? false
const onlyOne = <T>(found: readonly T[]): T | undefined => (found.length === 1 ? found[0] : undefined)

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
    const key = zoneKey(draft.name.ko ?? draft.name.en ?? '')
    const byName = this.#byName.get(key) ?? (PARK.test(key) ? this.#byName.get(`${key}산업단지`) : undefined)
    // `Goseong` is a county of two provinces
    const elsewhere =
      draft.name.ko === undefined && byName?.region && draft.region && !sameRegion(byName.region, draft.region)
    if (byName && !elsewhere) return byName
    const longer =
      this.#longer(draft) ??
      this.#ofTown(draft) ??
      this.#ofTownEn(draft) ??
      this.#cutShort(draft) ??
      this.#ofNumber(draft)
    if (longer) return longer
    const fitting = this.#compared.filter(
      (zone) => compatible(zone.zoneType, type) && !areOfTwoKinds(zone, { ...draft, zoneType: type }),
    )
    if (type === 'opportunity-development' && draft.region === undefined) return onlyOne(fitting)
    if (OF_PROVINCE.test(draft.name.ko ?? ''))
      return onlyOne(fitting.filter((zone) => isSmall(zone) && sameRegion(zone.region, draft.region)))
    if (draft.theme !== undefined) return fitting.find((zone) => meansTheme(zone, draft))
    const bare = OF_PLACE.test(draft.name.en ?? '')
    if (!THEMED_TYPES.has(type) && !bare) return undefined
    const here = fitting.filter(
      (zone) =>
        sameRegion(zone.region, draft.region) &&
        (!bare || THEMED_TYPES.has(zone.zoneType)) &&
        !areApart(zone.name, draft.name),
    )
    return onlyOne(here)
  }

  /** The one zone of the document that a town and a bare kind mean: `고성 특구` after `경남 고성조선해양산업특구`. */
  #ofTown(draft: NameDraft): ZoneIdentity | undefined {
    const { province, town, kind } = TOWN_AND_KIND.exec(draft.name.ko ?? '')?.groups ?? {}
    if (town === undefined || kind === undefined) return undefined
    // `가람 교육발전특구`: an industry is no town
    if (province !== undefined && placeNamed(town) === undefined) return undefined
    const ends = [kind, FULL_KIND[kind] ?? kind]
    const fitting = this.#compared.filter(({ name, zoneType }) => {
      const long = name.ko ?? ''
      const isKind =
        ends.some((end) => long.endsWith(end)) || (kind === '지구' && zoneType === 'opportunity-development')
      return isKind && !NUMBERED_COMPLEX.test(long) && new RegExp(`(?:^|[ ·])${town}`).test(long)
    })
    return onlyOne(fitting)
  }

  /** The one zone of the document that an English town alone tells among those for specialised development, or among districts: `Garam` after `Garam kelp special zone`. */
  #ofTownEn({ name, zoneType }: NameDraft): ZoneIdentity | undefined {
    if (name.ko !== undefined || name.en === undefined) return undefined
    const town = zoneType === 'district' ? name.en : TOWN_ALONE.exec(name.en)?.groups?.['town']
    if (zoneType !== 'district' && zoneType !== 'regional-specialised') return undefined
    if (town === undefined || englishPlace(town) === undefined) return undefined
    return onlyOne(
      this.#compared.filter((zone) => zone.zoneType === zoneType && (zone.name.en ?? '').startsWith(`${town} `)),
    )
  }

  /** The one complex of the document that a number alone tells: `제5산단` after `가람5일반산업단지`. */
  #ofNumber(draft: NameDraft): ZoneIdentity | undefined {
    const name = draft.name.ko ?? ''
    const key = zoneKey(withoutPlaces(name) ?? name)
    if (!/^[0-9]{1,2}(?:일반)?(?:산업|농공)단지$/.test(key)) return undefined
    const number = key.replace('일반', '')
    const fitting = this.#compared.filter(
      (zone) =>
        zone.zoneType === 'industrial-complex' &&
        (!draft.region || !zone.region || sameRegion(zone.region, draft.region)) &&
        keysOf(zone).some((own) => new RegExp(`[가-힣]${number}$`).test(own.replace(/일반산업단지$/, '산업단지'))),
    )
    return onlyOne(fitting)
  }

  /** The one complex of the document whose own name a shorter one begins: `가람나노산단` after `가람나노융합국가산업단지`. */
  #cutShort(draft: NameDraft): ZoneIdentity | undefined {
    const stem = /^(?<stem>[가-힣]{2,8})산업단지$/.exec(zoneKey(draft.name.ko ?? ''))?.groups?.['stem']
    if (stem === undefined || draft.zoneType !== 'industrial-complex' || NO_STEM.test(stem) || placeNamed(stem))
      return undefined
    const fitting = this.#compared.filter(
      (zone) =>
        zone.zoneType === 'industrial-complex' &&
        (!draft.region || !zone.region || sameRegion(zone.region, draft.region)) &&
        keysOf(zone).some((own) => goesOn(own, stem)),
    )
    return onlyOne(fitting)
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
    // `경기 광주 종합유통단지`, `여주 종합유통단지`: a kind behind a town is no name
    const ofTown = (whole: string): boolean => whole.split(' ').length > 2 || townOfName(whole) !== undefined
    if (key in KINDS_KO && ofTown(draft.name.ko ?? '')) return undefined
    const fitting = this.#compared.filter(
      (zone) =>
        (!draft.region || !zone.region || sameRegion(zone.region, draft.region)) &&
        !areInTowns(zone.name, draft.name) &&
        keysOf(zone).some((own) => plain(own).endsWith(key)),
    )
    return onlyOne(fitting)
  }
}

/** True where one is a special zone of a law for industries and the other, of type `other`, has a kind of its own. */
function areOfTwoKinds(a: Pick<ZoneIdentity, 'name' | 'zoneType'>, b: typeof a): boolean {
  return (THEMED_TYPES.has(a.zoneType) && hasOwnKind(b.name)) || (THEMED_TYPES.has(b.zoneType) && hasOwnKind(a.name))
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

/** The town that a Korean name starts with. */
const koreanTown = ({ ko = '' }: NameDraft['name']): string | undefined => {
  const place = placeNamed(ko.split(' ')[0]!)
  return isTown(place) ? place!.id : undefined
}

/** True for Korean names that two towns start: `김해 가산산단` is not `양산 가산산단`. */
function areInTowns(a: NameDraft['name'], b: NameDraft['name']): boolean {
  const [left, right] = [townOfName(a.ko ?? ''), townOfName(b.ko ?? '')]
  return left !== undefined && right !== undefined && left !== right
}

/** True where a zone has the name of a town and a name has not: `포항 특구` and `안동 특구`, `경북 특구`. */
function areApart(zone: NameDraft['name'], name: NameDraft['name']): boolean {
  const town = koreanTown(zone)
  return town !== undefined && town !== koreanTown(name)
}

const ORDINAL = /(?:^| )(?:(?:No\. ?)?[1-9](?:st|nd|rd|th)?|First|Second|Third|Fourth)(?= )/

/** True for English names that two numbers tell apart: `1st Garam Industrial Complex` and the `2nd` one. */
function areCounted(a: NameDraft['name'], b: NameDraft['name']): boolean {
  const [left, right] = [ORDINAL.exec(a.en ?? '')?.[0].trim(), ORDINAL.exec(b.en ?? '')?.[0].trim()]
  return left !== undefined && right !== undefined && left !== right
}

function meansTheme(zone: ZoneIdentity, draft: NameDraft): boolean {
  // districts of two towns, whatever they make: `밀양 소재·부품지구`, `창녕 소재·부품지구`
  if (draft.zoneType === 'district' && areInTowns(zone.name, draft.name)) return false
  if (areOfTowns(zone.name, draft.name) || areCounted(zone.name, draft.name)) return false
  // a cluster of a town is not the valley of that industry that the text names without one
  if (zone.zoneType === 'district' && townOf(draft.name) !== undefined && townOf(zone.name) === undefined) return false
  const placed = sameRegion(zone.region, draft.region) || draft.region === undefined || zone.region === undefined
  return placed && zone.theme !== undefined && sameTheme(zone.theme, draft.theme!)
}

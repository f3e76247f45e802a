import type { GazetteerEntry } from '../../extractors/gazetteers/gazetteer.ts'
import { ofKnownNames } from '../../extractors/name/names-index.ts'
import { englishPlace, isTown, placeNamed } from '../../extractors/name/places.ts'
import { THEMED_TYPES } from '../../extractors/zone/kinds.ts'
import { listedUnder } from '../../extractors/zone/ko/listed-as.ts'
import type { NameDraft, ZoneValue } from '../../schemas/index.ts'
import { onceFor } from '../once-for.ts'
import { listedByName } from './listed-by-name.ts'
import { loansInEnglish } from './loan-words.ts'
import { nameKey, sameTheme, slugId } from './name-key.ts'
import { repeatableName } from './own-complex-name.ts'
import { sharedSlug } from './shared-slug.ts'
import { complexSlug } from './sounded-complex.ts'
import { specialisedComplexOf } from './specialised-complexes.ts'
import { translatedZone } from './translated-zone.ts'
import { compatible, hasOwnKind, sameOwnKind, zoneTypeOf } from './zone-kinds.ts'

/** The identity that a zone of one document is given. */
export type ZoneIdentity = Omit<ZoneValue, 'region'> & { readonly region?: readonly string[] }

const zonesByRegion = ofKnownNames(({ byId }): ReadonlyMap<string, readonly GazetteerEntry[]> => {
  const map = new Map<string, GazetteerEntry[]>()
  for (const entry of byId.values()) {
    if (entry.family !== 'zone') continue
    for (const code of entry.region) {
      const list = map.get(code)
      if (list) list.push(entry)
      else map.set(code, [entry])
    }
  }
  return map
})

const listedIn = (region: string): readonly GazetteerEntry[] => zonesByRegion().get(region) ?? []

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

/** What an industry may do without: `수소산업` is 수소. */
const OF_INDUSTRY = /(?<=[가-힣]{2})(?:산업|사업|분야)$/u

/** True where a zone is of that theme by its own theme, or by one of its names. */
function hasTheme(entry: GazetteerEntry, theme: string): boolean {
  if (themesOf(entry).some((own) => sameTheme(own, theme))) return true
  const key = nameKey(theme)
    .replace(OF_INDUSTRY, '')
    .replace(/^2차(?=전지)/, '이차')
  if (key.endsWith('차') && themesOf(entry).some((own) => nameKey(own).replace(/자동차$/, '차') === key)) return true
  if (HANGUL_WORD.test(key) && themesOf(entry).some((own) => nameKey(own).includes(key))) return true
  return key.length >= SHORTEST_THEME && entry.surfaces.some((surface) => nameKey(surface).includes(key))
}

/** False for kinds that share a type: a specialised complex where a name is that of a special zone, and the other way round. */
const endsAlike = ({ kind, name }: GazetteerEntry, { name: own }: NameDraft): boolean =>
  kind === 'other'
    ? (!name.ko || !own.ko || name.ko.slice(-2) === own.ko.slice(-2)) && sameOwnKind(name, own)
    : !hasOwnKind(own)

/** The gazetteer's zone with the region, kind and theme of an unlisted name, where there is exactly one. */
export function listedZoneOf(draft: NameDraft): GazetteerEntry | undefined {
  return listedByName(draft) ?? specialisedComplexOf(draft) ?? listedByTheme(draft) ?? listedByTranslation(draft)
}

/** What an English name has at least besides its place and its kind, so that its translation gives it an id of its own. */
const FEWEST_WORDS = 2

/** An English name as the Korean one that words of zones translate it to; undefined where they do not, or where it has fewer words. */
function inKorean(draft: NameDraft, fewest: number): NameDraft | undefined {
  const translated = draft.name.ko === undefined ? translatedZone(draft.name.en ?? '') : undefined
  return translated && translated.words >= fewest ? { ...draft, name: { ko: translated.ko } } : undefined
}

/** The listed zone whose Korean name an English one translates to. */
function listedByTranslation(draft: NameDraft): GazetteerEntry | undefined {
  const korean = inKorean(draft, 1)
  return korean && listedByName(korean)
}

function listedByTheme(draft: NameDraft): GazetteerEntry | undefined {
  const region = draft.region?.[0]
  const type = draft.zoneType ?? 'other'
  if (region === undefined || draft.region!.length > 2) return undefined
  const sameKind = listedIn(region).filter(
    (entry) => compatible(entry.kind, type) && draft.region!.every((r) => entry.region.includes(r)),
  )
  if (draft.theme !== undefined && THEMED_TYPES.has(type === 'other' ? 'regulation-free' : type)) {
    // a listed zone of another kind, a specialised complex, is none of these
    const fitting = sameKind.filter(
      (entry) =>
        (type === 'other' ? endsAlike(entry, draft) : THEMED_TYPES.has(entry.kind)) &&
        hasTheme(entry, draft.theme!) &&
        !(entry.kind === 'other' && isOfOtherTown(draft, entry)),
    )
    const own = fitting.filter((entry) => themesOf(entry).some((theme) => nameKey(theme) === nameKey(draft.theme!)))
    if (own.length === 1) return own[0]
    const exact = fitting.filter((entry) => entry.kind === type)
    return exact.length === 1 ? exact[0] : fitting.length === 1 ? fitting[0] : undefined
  }
  if (PLACED.has(type) || (draft.theme !== undefined && !WHOLE.has(type))) return undefined
  // `가람 강소특구` is not the large zone of that province
  const whole = sameKind.filter((entry) => entry.kind === type && !entry.parent && (!isSmall(draft) || isSmall(entry)))
  if (OF_PROVINCES.has(type) && (isOfTown(draft) || isOfZone(draft) || isElsewhere(draft, whole[0])))
    return byPlaceName(draft, sameKind.filter(isPart(type)))
  if (whole.length === 1 && !TOWNS.has(type)) return whole[0]
  // the industry that a name of these starts with is no place: `전기차` of `전기차 무선충전 특구`
  return THEMED_TYPES.has(type) || isOfCompany(draft) ? undefined : byPlaceName(draft, whole)
}

/** True for a small zone of research, `가람 강소특구`. */
const isSmall = ({ name }: Pick<NameDraft, 'name'>): boolean => name.ko?.includes('강소') ?? false

/** How long before its designation a zone may be what an article means, in months. */
const AHEAD = 3

const monthsOf = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7) || 1)

/**
 * The one zone of its region and industry, where one is named, that an article can mean: those that came later are out, so that in
 * 2019 a province's only zone is the first. Undefined where others stood when the article was published, or were about to.
 */
export function listedByTime(draft: NameDraft, published: string | undefined): GazetteerEntry | undefined {
  const [region, ...others] = draft.region ?? []
  const type = draft.zoneType ?? 'other'
  if (published === undefined || region === undefined || others.length > 0) return undefined
  if (!THEMED_TYPES.has(type)) return undefined
  const month = monthsOf(published)
  const near = listedIn(region).filter(
    (entry) =>
      entry.kind === type &&
      monthsOf(entry.valid ?? '') <= month + AHEAD &&
      (draft.theme === undefined || hasTheme(entry, draft.theme)),
  )
  return near.length === 1 && monthsOf(near[0]!.valid ?? '') <= month ? near[0] : undefined
}

const FOR_FIRMS = /\s?(?:단지형|개별형|서비스형|중소협력형)?\s?(?:외국인\s?투자|외투)\s?지역$/

/** True for a zone that a company's name tells apart from the town's own: `평택 가람옵티칼 외투 지역`. */
function isOfCompany({ name: { ko = '' } }: NameDraft): boolean {
  const own = FOR_FIRMS.test(ko) ? ko.replace(FOR_FIRMS, '').split(' ') : []
  return own.length > 1 && own.at(-1)!.length > 3 && placeNamed(own.at(-1)!) === undefined
}

/** Kinds of which a province has one and towns may have others. */
const OF_PROVINCES: ReadonlySet<string> = new Set(['opportunity-development', 'free-economic'])

/** True for the zones of a kind that are parts of another. */
const isPart =
  (type: string) =>
  ({ kind, parent }: GazetteerEntry): boolean =>
    kind === type && parent !== undefined

/** True for a name that ends with a listed zone before its kind: `가람시티 기회발전특구` is not that of its province. */
function isOfZone({ name: { ko = '' } }: NameDraft): boolean {
  const own = /(?:^|\s)(?<own>[가-힣A-Za-z0-9]{3,12})\s기회발전특구$/u.exec(ko)?.groups?.['own']
  return own !== undefined && placeNamed(own) === undefined && listedUnder([own]) !== undefined
}

/** True for a name that a town starts: `고창 기회발전특구` is not that of its province. */
function isOfTown({ name }: NameDraft): boolean {
  const words = (name.ko ?? '').split(/[\s·,]+/).slice(0, 2)
  return words.some((word) => isTown(placeNamed(word)))
}

/** True where the first words of a name are a town that the listed complex is not called after: 경산 of `경북 경산 반도체 특화단지`. */
function isOfOtherTown({ name }: NameDraft, { surfaces }: GazetteerEntry): boolean {
  const words = (name.ko ?? name.en ?? '').split(/[\s·,(]+/).slice(0, 3)
  const towns = words.filter((word) => isTown(placeNamed(word) ?? englishPlace(word)))
  return (
    towns.length > 0 &&
    !towns.some((town) => surfaces.some((surface) => formsOf(town).some((form) => surface.includes(form))))
  )
}

/** True for an English name that a town starts which neither the zone nor a part of it is called after: `Gimje` in a list. */
function isElsewhere({ name, region }: NameDraft, zone: GazetteerEntry | undefined): boolean {
  const word = name.en?.split(' ')[0] ?? ''
  if (!zone || !isTown(englishPlace(word))) return false
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

/** Words for a kind that names of zones also start with: `Innopolis Daegu`. */
const OF_KIND = /^(?:Innopolis|Innotown|Special|Free|Foreign)$/

/** The zone whose name starts with a place in the draft's: `경북 구미` in a list of 강소특구 is the one of 구미. */
function byPlaceName(draft: NameDraft, entries: readonly GazetteerEntry[]): GazetteerEntry | undefined {
  const numbered = NUMBERED.test(draft.name.ko ?? '')
  const words = (draft.name.ko ?? draft.name.en ?? '')
    .split(/[\s·,(]+/)
    .filter((word) => word.length > 1 && !OF_KIND.test(word))
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

/** The region of the listed zone that a name starts with: that of 새만금 for `새만금 제2산업단지`. */
function regionOfFirst({ name: { ko = '' } }: NameDraft): readonly string[] | undefined {
  const blank = ko.indexOf(' ')
  return blank < 0 ? undefined : listedUnder([ko.slice(0, blank)])?.region
}

/** Complexes for logistics, which are districts. */
const FOR_GOODS = /물류\s?단지$|[Ll]ogistics (?:[Cc]omplex|[Pp]ark)/u

/** What tells an unlisted zone in both languages: of English names of complexes their own word before the town beside it. */
function slugOfBoth(draft: NameDraft): string | undefined {
  const { ko, en = '' } = draft.name
  const isComplex = draft.zoneType === 'industrial-complex' || FOR_GOODS.test(ko ?? en)
  const complex = isComplex ? complexSlug(ko ?? en) : undefined
  return ko === undefined ? (complex ?? sharedSlug(draft)) : (sharedSlug(draft) ?? complex)
}

/** The identity of an unlisted zone: a slug of its place, theme and kind that both languages share, or of its own name. */
export function unlistedIdentity(draft: NameDraft): ZoneIdentity {
  const zoneType = draft.zoneType ?? 'other'
  const region = draft.region ?? regionOfFirst(draft)
  const told = inKorean(draft, FEWEST_WORDS) ?? draft
  return {
    id:
      slugOfBoth(told) ??
      slugId('zone', loansInEnglish(told.name.ko?.replaceAll(' ', '') ?? '') ?? repeatableName(told)),
    name: draft.name,
    zoneType,
    ...(region ? { region } : {}),
    ...(draft.theme ? { theme: draft.theme } : {}),
  }
}

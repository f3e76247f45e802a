import { englishPlace, isTown, placeAtStart, placeNamed, placesSharing } from '../../extractors/name/places.ts'
import { SHORT_PROVINCES } from '../../extractors/name/provinces.ts'
import { THEMED_TYPES } from '../../extractors/zone/kinds.ts'
import type { NameDraft } from '../../schemas/index.ts'
import type { LocatedCandidate } from '../extraction.ts'
import { hasZoneCalled, type ZoneIdentity } from './resolve-zones.ts'

/** The code of the province of a government: `48` of `inst/local-kr-48-haman`. */
const codeOf = (id: string): string | undefined => /^inst\/local-kr-([0-9]{2})/.exec(id)?.[1]

/** The codes of the provinces whose governments a document names by names that no other has. */
export const provincesNamed = (institutions: readonly LocatedCandidate<'institution'>[]): ReadonlySet<string> =>
  new Set(institutions.flatMap(({ draft: { ids } }) => (ids.length === 1 ? (codeOf(ids[0]!) ?? []) : [])))

/** The codes of the provinces that the listed zones of a document lie in, where it names zones of one province only. */
export function provinceOfZones(zones: readonly LocatedCandidate<'zone'>[]): ReadonlySet<string> {
  const codes = new Set(
    zones.flatMap(({ draft: { ids, region } }) =>
      ids.length === 1 && region?.length === 1 ? region[0]!.slice(3) : [],
    ),
  )
  return codes.size === 1 ? codes : new Set()
}

/** Of governments that share a name the only one in those provinces: 고성군 beside 경남도; undefined where none or several are. */
export function governmentIn(ids: readonly string[], provinces: ReadonlySet<string>): string | undefined {
  const here = ids.length > 1 ? ids.filter((id) => provinces.has(codeOf(id) ?? '')) : []
  return here.length === 1 ? here[0] : undefined
}

/** The one province whose governments, its towns' among them, a document names; undefined where it names those of several. `provinces` tell which of several a name means. */
export function provinceOf(
  institutions: readonly LocatedCandidate<'institution'>[],
  provinces: ReadonlySet<string>,
): readonly string[] | undefined {
  const ids = new Set(institutions.map(({ draft }) => governmentIn(draft.ids, provinces) ?? draft.ids[0] ?? ''))
  const [code, ...others] = new Set(Array.from(ids).flatMap((id) => codeOf(id) ?? []))
  return code !== undefined && others.length === 0 ? [`KR-${code}`] : undefined
}

/** How much of a document's text says of which place it tells. */
const OPENING = 500
/** `[음성=가람통신]`, `(괴산=나래일보)`: where an article was written. */
const DATELINE = /[[(【]\s?(?<place>[가-힣]{2,4})\s?=/gu
/** `음성군은`, `진천군수`, `충주시장`, `충북도`: a town or a province by its full name. */
const GOVERNED =
  /(?<![가-힣])(?<place>[가-힣]{2,3}[시군]|[가-힣]{2,4}도)(?=[은는이가의에도과와을를\s,·.)]|수[가-힣\s]|장[은는이가과의\s]|청|의회)/gu
/** `충북 음성`: a province before a place. */
const PROVINCE_WORD = new RegExp(`(?<![가-힣])(?<place>${SHORT_PROVINCES.join('|')})(?=\\s[가-힣])`, 'gu')
/** Where ministries sit, and firms: a dateline or an address there tells little. */
const SEATS: ReadonlySet<string> = new Set(['KR-11', 'KR-50', 'KR-30'])

/** The one province in which the places lie that the opening of a text names; undefined where they lie in several. */
export function provinceOfOpening(text: string): readonly string[] | undefined {
  const opening = text.slice(0, OPENING)
  const words = [DATELINE, GOVERNED, PROVINCE_WORD].flatMap((pattern) =>
    Array.from(opening.matchAll(pattern), ({ groups }) => groups!['place']!),
  )
  const codes = new Set(
    words.flatMap((word) => (placesSharing(word).length > 0 ? [] : (placeNamed(word)?.region ?? []))),
  )
  const [code, ...others] = [...codes].filter((one) => !SEATS.has(one))
  return code === undefined || others.length > 0 ? undefined : [code]
}

/** Kinds of which a document about one province need not say that they lie there. */
const OF_PROVINCE: ReadonlySet<string> = new Set(['industrial-complex', 'district', 'foreign-investment'])

/** True for a zone without a region that may be lent that of its document. */
export const mayBeLent = ({ region, zoneType }: Pick<NameDraft, 'region' | 'zoneType'>): boolean =>
  region === undefined && OF_PROVINCE.has(zoneType ?? 'other')

/** A complex or district without a region in the one province of its document. */
export const lend = (identity: ZoneIdentity, province: readonly string[] | undefined): ZoneIdentity =>
  province && mayBeLent(identity) ? { ...identity, region: province } : identity

const COMPLEX_OR_DISTRICT: ReadonlySet<string> = new Set(['industrial-complex', 'district'])

/** True for a zone that its industry alone names, of a kind of which provinces have them: `정밀의료 규제특구`, `이차전지 특화단지`. */
const isOfIndustry = ({ ids, region, theme, zoneType, name }: NameDraft): boolean =>
  ids.length === 0 &&
  region === undefined &&
  theme !== undefined &&
  (THEMED_TYPES.has(zoneType ?? 'other') || /특화단지$/.test(name.ko ?? ''))

/** True for a ward of a city, after which villages elsewhere are called too: `Yongsan`. */
const isWard = (word: string): boolean => englishPlace(word)?.kind === 'district'

/** The place that starts an English name. */
const FIRST_WORD = /^[A-Z][a-z]{3,}(?= )/

/**
 * The draft of a zone in the one province of the document, where its industry alone names it, where a ward starts it that several
 * cities have, `서구 …`, a county that two provinces have, `Goseong …`, or a city of another province after which the province has
 * a zone of its own, `안산 …` in Daejeon, or one that the document's own township is called after, `옥천농공단지` beside `옥천면` in Jeonnam.
 */
export function inProvince(
  draft: NameDraft,
  province: readonly string[] | undefined,
  hasTownship: (town: string) => boolean,
): NameDraft {
  const [code] = province ?? []
  if (code !== undefined && isOfIndustry(draft)) return { ...draft, region: [code] }
  if (code === undefined || draft.region?.length !== 1 || draft.region[0] === code) return draft
  const ko = draft.name.ko ?? ''
  const town = COMPLEX_OR_DISTRICT.has(draft.zoneType ?? '') ? placeAtStart(ko) : undefined
  if (town?.place.kind === 'city' && hasZoneCalled(ko.slice(0, town.length), code)) return { ...draft, region: [code] }
  if (isTown(town?.place) && hasTownship(ko.slice(0, town!.length))) return { ...draft, region: [code] }
  // the city in Gyeonggi, where no other province acts
  if (code === 'KR-41' && town && /^광주시?$/.test(ko.slice(0, town.length))) return { ...draft, region: [code] }
  const ward = (/^[가-힣]{1,3}구(?=\s)/.exec(ko) ?? FIRST_WORD.exec(draft.name.en ?? ''))?.[0]
  if (ward === undefined) return draft
  if (draft.ids.length === 0 && draft.zoneType === 'industrial-complex' && isWard(ward))
    return { ...draft, region: [code] }
  return placesSharing(ward).some(({ region }) => region.includes(code)) ? { ...draft, region: [code] } : draft
}

/** What several towns call a district of theirs: 테크노폴리스 alone is that of Daegu only where a document tells of no other province. */
const SHARED_NAME = /^(?:테크노폴리스|테크노밸리|신항\s?배후(?:부지|단지))$/

/** The draft of a zone that is listed by a name which several towns use, without the listed one where that lies in another province than the document's. */
export function notElsewhere(draft: NameDraft, quote: string, province: readonly string[] | undefined): NameDraft {
  if (!province || !SHARED_NAME.test(quote) || draft.region?.some((code) => province.includes(code))) return draft
  const short = SHORT_PROVINCES.find((name) => placeNamed(name)?.region[0] === province[0])
  return {
    ids: [],
    name: { ko: short === undefined ? quote : `${short} ${quote}` },
    zoneType: 'district',
    region: province,
  }
}

import type { ZoneType } from '../../schemas/index.ts'
import type { Candidate } from '../extractor.ts'
import { isHangul } from '../gazetteers/fold.ts'
import type { GazetteerEntry } from '../gazetteers/gazetteer.ts'
import { needsCue } from '../name/context-names.ts'
import { type GazetteerHit, ofKnownNames } from '../name/names-index.ts'
import { placeAtStart, placeNamed, placesSharing } from '../name/places.ts'
import { placeShared } from './ko/lying-in.ts'
import { numberedComplexes } from './numbered.ts'
import { zoneCandidate } from './zone-candidate.ts'

const CUE =
  /특구|지구|경제자유구역|경자구역|산단|산업단지|클러스터|개발|조성|지정|입주|분양|착공|준공|건립|일대에|일원에|공장|건설|매립|투자|프로젝트|[0-9]공구|[0-9]블록|국제도시|zone|FEZ|district|complex|cluster|develop|designat|tenant|area|campus|(?:international|business|planned|new|smart) (?:city|town)|valley|regions of|plant|factor(?:y|ies)(?![a-z])|facilit|invest|headquarters|located|relocat|(?:industrial|biotech|bio|key|business|logistics|economic|innovation|global) hub|hub (?:for|of)(?![a-z])|R&D cent(?:er|re)|reclaim|landfill|blocks? [0-9]|industrial blocks?|emerging as|transform|shaping itself/i

/** An ordinal that makes another complex of a listed one: `2nd Daedeok Research Complex`. */
const ORDINAL = /(?:^|[^A-Za-z0-9])(1st|[2-9](?:nd|rd|th)|(?<!['’]s )First|[Ss]econd|[Tt]hird) $/

/** What others are likened to: `the so-called second Pangyo Valley`. */
const LIKENED = /(?:so-called|dubbed|(?:^|[^A-Za-z])a)(?: the)? [“‘"']?$/

const another = (text: string, start: number, end: number, { kind, region }: GazetteerEntry): Candidate<'zone'> =>
  zoneCandidate({
    start,
    end,
    rule: 'numbered-complex',
    priority: 5,
    name: { en: text.slice(start, end) },
    zoneType: kind === 'research-development' ? 'district' : (kind as ZoneType),
    region,
  })

/** `제2`, which makes another complex of the listed one behind it: `제2대덕연구단지`. */
const NUMBER_BEFORE_KO = /(?<![가-힣0-9·])제\s?[2-9]\s?$/

/** What another zone is likened to: `‘제2판교밸리’로 자란`, `‘제2의 …’로 불린다`. */
const LIKENED_KO =
  /^[’'”"]?(?:으로|로)\s(?:[가-힣]{2,6}\s){0,2}(?:성장|발돋움|도약|불리|불린|자리\s?잡|떠오르|떠올|뜬|뜨고|키우|키울|키워|자라|자란|거듭나)/u

/** The complex of a number before a listed name. */
const numberedKo = (text: string, start: number, end: number, entry: GazetteerEntry): Candidate<'zone'> => {
  const { draft, ...rest } = another(text, start, end, entry)
  return { ...rest, draft: { ...draft, name: { ko: text.slice(start, end) } } }
}

/** What is made of a place: `the Saemangeum reclamation project`. */
const OF_PROJECT =
  /^(?:['’]s)?(?: reclamation| development| tidal flat)? (?:project|reclamation|tideland|region)(?![a-z])/

/** A name that a hyphen joins to a listed one: `Banwol-` of `Banwol-Sihwa industrial complex`. */
const JOINED = /(?<![A-Za-z-])(?!Airport|Station|Port-)[A-Z][a-z]{2,13}-$/

/** True where a name goes on with an enumeration of zones: `Songdo, Cheongna and the island of Yeongjong`, `송도·청라·영종`. */
const isNext = (text: string, last: number, start: number): boolean =>
  last >= 0 &&
  start - last < 32 &&
  /^(?:,? (?:and )?(?:the (?:island|district|area|city|town) of )?|\s?[·ㆍ‧,–-]\s?)$/.test(text.slice(last, start))

/** What stands around a name that is also a place. */
const nearOf = (text: string, { start, end }: GazetteerHit, behind = 40): string =>
  `${text.slice(Math.max(0, start - 30), start)} ${text.slice(end, end + behind)}`

/** How far behind a name what is said of zones tells that the text means one. */
const TOLD_BEHIND = 75

/** How far an enumeration is followed. */
const MOST_BEHIND = 3

/** True where a name opens an enumeration of zones that goes on with one beside a word of development. */
function isBeforeTold(text: string, hits: readonly GazetteerHit[], index: number, told: ReadonlySet<string>): boolean {
  for (let i = index + 1; i <= index + MOST_BEHIND; i++) {
    const next = hits[i]
    if (next?.family !== 'zone' || !isNext(text, hits[i - 1]!.end, next.start)) return false
    if (told.has(next.entries[0]?.id ?? '') || CUE.test(nearOf(text, next))) return true
  }
  return false
}

/** What is called after a place without being a zone: `Songdo Convensia`. */
const FEATURE =
  /^ (?:Convensi[aA]|Severance|Moonlight|Hanok|Amusement Park|Global (?:University )?Campus|Central Park|Station|(?:International )?Airport|(?:New |Tri-)?Port|Expressway|Hospital|Bridge|Hotel|Outlets?|Mall|Stadium|Beach|Arena)(?![a-z])/

/** What Korean calls after a place without being a zone: `송도 컨벤시아`, `송도 가람호텔에서`. */
const FEATURE_KO =
  /^\s(?:특별법|지원법|컨벤시아|센트럴\s?파크|해수욕장|세계잼버리|잼버리|[가-힣]{2,8}(?:호텔|아울렛|컨벤션센터))(?![가-힣]{3})/u

/** Shops and hotels that bear the name of where they are: `Starfield Cheongna`. */
const BRAND =
  /(?:^|[^A-Za-z])(?:Starfield|Costco|Shinsegae|Lotte Mall|E-mart|Homeplus|Hilton|Marriott|Sheraton|Ramada|Holiday Inn|Courtyard|Paradise|Port of|Act on|Tower [–—-]) $/

/** Where a hit ends: before the next one where they share a part, 반월 in `반월·시화 산업단지`. */
function endOf(text: string, { start, end }: GazetteerHit, next: GazetteerHit | undefined): number {
  if (next?.family !== 'zone' || next.start <= start || next.start >= end || next.end <= end) return end
  return /[·ㆍ‧・]/.test(text.charAt(next.start - 1)) ? next.start - 1 : end
}

/** What the town of a district is called behind its name: `Baegot New Town`. */
const NEW_TOWN =
  /^ (?:International )?(?:New (?:Town|City)|Newtown|New International City|International City)(?![A-Za-z])/

/** How long that is behind the name of a district of a zone. */
const newTownLength = (text: string, end: number, { kind, parent }: GazetteerEntry): number =>
  kind === 'district' && parent !== undefined ? (NEW_TOWN.exec(text.slice(end, end + 30))?.[0].length ?? 0) : 0

/** True for a district whose name an island has, before 도: `영종도` is the island, `송도도` is the district and a particle. */
const isIsland = (text: string, end: number, { surfaces }: GazetteerEntry): boolean =>
  text.charAt(end) === '도' && surfaces.some((surface) => surface.endsWith(' Island'))

/** A place right before a name, with a blank: `밀양시 하남산단`. */
const PLACE_BEFORE = /(?<![가-힣])(?<place>[가-힣]{2,5}) $/u

/** True for the name of a complex behind a place of another province, where it is a namesake: `밀양시 하남산단`, not that of Gwangju. */
function isNamesake(text: string, start: number, { kind, region, context }: GazetteerEntry): boolean {
  // `하동지구` is a town's own, also behind another
  const isDistrict = kind === 'district' && (context || !placeAtStart(text.slice(start, start + 4)))
  if ((kind !== 'industrial-complex' && !isDistrict) || !isHangul(text.charCodeAt(start))) return false
  const word =
    PLACE_BEFORE.exec(text.slice(Math.max(0, start - 7), start))?.groups?.['place'] ?? placeShared(text, start)
  const place = word === undefined ? undefined : placeNamed(word)
  if (!place || place.region.some((code) => region.includes(code))) return false
  return !placesSharing(word!).some((other) => other.region.some((code) => region.includes(code)))
}

/** Who heads the company that is called after its zone: `가람기업도시(대표 …)`. */
const HEADED = /^\s?\((?:대표|대표이사|사장)\s/

/** What a text says of a zone but hardly of a place. */
const SAID_OF_ZONES =
  /경제자유구역(?!청)|국제도시|(?:[Ee]conomic|[Ss]pecial|[Tt]rade|[Ii]ndustrial) [Zz]one|FEZ|[Dd]evelop|designat|cluster|reclaim/

/** The districts of free economic zones that also bear the name of a place, by the zone. */
const districtsOf = ofKnownNames(({ byId }): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>()
  for (const { id, family, kind, parent, context } of byId.values()) {
    if (family !== 'zone' || kind !== 'district' || parent === undefined || !context) continue
    found.set(parent, [...(found.get(parent) ?? []), id])
  }
  return found
})

/**
 * The ids of zones that also bear the name of a place, and which hits name in full (`Songdo International City`) or beside what is
 * said of zones (`develop Songdo into`, `경제자유구역인 송도`): the text means the zone by the name alone too. English names those of a
 * free economic zone that it tells of.
 */
export function zonesTold(text: string, hits: readonly GazetteerHit[], hangul: boolean): readonly string[] {
  const told: string[] = []
  for (const hit of hits) {
    const entry = hit.family === 'zone' ? hit.entries[0] : undefined
    if (entry?.kind === 'free-economic' && !hangul) told.push(...(districtsOf().get(entry.id) ?? []))
    if (!entry?.context) continue
    const quote = text.slice(hit.start, hit.end)
    if (!needsCue(entry, quote) || SAID_OF_ZONES.test(nearOf(text, hit, TOLD_BEHIND))) told.push(entry.id)
  }
  return told
}

/**
 * The zones that gazetteer hits are; a name that is also a place counts beside a word of development only, or where the
 * document tells it to be a zone: `told` holds the ids of those.
 */
export function* listedZoneNames(
  text: string,
  hits: readonly GazetteerHit[],
  told: ReadonlySet<string>,
): Iterable<Candidate<'zone'>> {
  let last = -1
  for (const [index, hit] of hits.entries()) {
    if (hit.family !== 'zone') continue
    const near = nearOf(text, hit)
    const quote = text.slice(hit.start, hit.end)
    const telling =
      CUE.test(quote) || isNext(text, last, hit.start) || OF_PROJECT.test(text.slice(hit.end, hit.end + 30))
    // `Saemangeum-Gunsan` is another name
    const half =
      BRAND.test(text.slice(Math.max(0, hit.start - 16), hit.start)) ||
      /^-[A-Z]/.test(text.slice(hit.end, hit.end + 2)) ||
      FEATURE.test(text.slice(hit.end, hit.end + 26)) ||
      FEATURE_KO.test(text.slice(hit.end, hit.end + 16))
    const cued = ({ id }: GazetteerEntry): boolean =>
      !half && (telling || told.has(id) || CUE.test(near) || isBeforeTold(text, hits, index, told))
    const entries = hit.entries.filter((entry) => !needsCue(entry, quote) || cued(entry))
    const best = entries[0]
    if (
      !best ||
      isIsland(text, hit.end, best) ||
      isNamesake(text, hit.start, best) ||
      HEADED.test(text.slice(hit.end, hit.end + 9))
    )
      continue
    last = hit.end
    const numbered = numberedComplexes(text, hit, best)
    if (numbered.length > 0) {
      yield* numbered
      continue
    }
    const prefix = NUMBER_BEFORE_KO.exec(text.slice(Math.max(0, hit.start - 5), hit.start))?.[0]
    if (prefix !== undefined && LIKENED_KO.test(text.slice(hit.end, hit.end + 20))) continue
    if (prefix !== undefined && /[가-힣]$/.test(quote)) {
      yield numberedKo(text, hit.start - prefix.length, hit.end, best)
      continue
    }
    const ordinal = ORDINAL.exec(text.slice(Math.max(0, hit.start - 10), hit.start))?.[1]
    if (ordinal && LIKENED.test(text.slice(Math.max(0, hit.start - 24), hit.start - ordinal.length - 1))) continue
    if (ordinal && /(?:[Cc]omplex|Park|City|Valley)$/.test(quote)) {
      yield another(text, hit.start - ordinal.length - 1, hit.end, best)
      continue
    }
    const theme = best.theme?.ko ?? best.theme?.en
    yield {
      type: 'zone',
      start: hit.start - (JOINED.exec(text.slice(Math.max(0, hit.start - 16), hit.start))?.[0].length ?? 0),
      end: endOf(text, hit, hits[index + 1]) + newTownLength(text, hit.end, best),
      rule: 'gazetteer',
      priority: 5,
      draft: {
        ids: entries.map((entry) => entry.id),
        name: best.name,
        zoneType: best.kind as ZoneType,
        ...(best.region.length > 0 ? { region: best.region } : {}),
        ...(theme ? { theme } : {}),
      },
    }
  }
}

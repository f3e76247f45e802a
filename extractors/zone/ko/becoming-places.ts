import type { ZoneType } from '../../../schemas/index.ts'
import type { Candidate } from '../../extractor.ts'
import { matchesOf } from '../../matches.ts'
import { regionBefore } from '../../name/city-before.ts'
import { isProvince, placeNamed, placesSharing } from '../../name/places.ts'
import type { ZoneKind } from '../kinds.ts'
import { zoneCandidate } from '../zone-candidate.ts'
import type { KindMatch } from './kinds-in.ts'
import { candidateAt, listedAs, listedUnder, newComplexesOf } from './listed-as.ts'
import { placeIn, plainKind, plainPlace } from './place-names.ts'

/** What stands between places and the kind that they become: ` 등 전남 7개 시·군이 `, `이 `, ` 등 전국 12곳에 총 300만 평의 `, ` 지역 총 20만㎡(6만평)가 `. */
const GAP =
  /(?:[와과]\s함께\s|\s등\s[^.,()\n]{1,32}[이가을를은는에]\s(?:총\s)?(?:[0-9,.만]{1,12}\s?(?:평|㎡|㎢)(?:\([^()\n]{1,20}\))?\s?규모의\s)?|(?:\s등)?(?:\s[지전]역)?[이가은는을를]\s|\s[지전]역\s총\s[0-9,.만]{1,12}\s?(?:평|㎡|㎢)(?:\([^()\n]{1,20}\))?[이가]\s|\s[0-9]{1,2}곳[에을이]\s)(?:신규\s|새\s|새로운\s|추가\s|제?[0-9]{1,2}호\s)?$/u
const REACH = 190
/** What they become behind the kind: ` 2차 시범지역으로 지정`, ` 후보지로 선정`. */
const BECOME =
  /^[’'”"]?(?:\s(?:[0-9]차\s)?(?:시범|선도|예비|우선)?\s?(?:지역|후보지|후보|대상지|사업지))?[’'”"]?(?:\([^()\n]{2,20}\))?[’'”"]?(?:으로|로|[을를])\s(?:[가-힣0-9]{1,6}\s){0,2}(?:지정|선정|확정|결정|뽑|발표|선택|(?:개발|조성|육성)(?!하자|해야|해\s달라)|운영(?:되|된|돼|됐|중))|^\s(?:시범|선도)\s?지역(?:이다|으로,)|^\s후보로\s나서/u
const PLACE = /(?:(?<wide>[가-힣]{2,7})\s)?(?<name>[가-힣]{2,6})$/u
/** `가람산·나래`: a name of two parts, which one zone may bear. */
const DOTTED = /[가-힣]{2,6}\s?[·ㆍ‧․]\s?[가-힣]{2,6}$/u
const JOINER = /(?:,\s?|\s?[·ㆍ‧․]\s?|(?:와|과|\s및)\s)$/u
const MOST = 20
const LONGEST_PLACE = 16
/** Kinds whose zones places alone may name. */
const OF_PLACES = /^(?:자율|투자|교육|기회|강소|연구|국가\s?산|국가\s?첨단|분산|평화|도심|외국인|관광|기업|자유무역)/u

interface Place {
  readonly start: number
  readonly end: number
  readonly region: readonly string[]
}

/** The place that ends at an offset, with the province before it. */
function placeEnding(text: string, end: number, head: string): Place | undefined {
  const dotted = DOTTED.exec(text.slice(Math.max(0, end - LONGEST_PLACE), end))?.[0]
  const both = dotted === undefined ? undefined : listedAs(dotted.replace(/\s/g, ''), 'other', head)
  if (dotted !== undefined && both) return { start: end - dotted.length, end, region: both.region }
  const match = PLACE.exec(text.slice(Math.max(0, end - LONGEST_PLACE), end))
  if (!match) return undefined
  const { name, wide: before = '' } = match.groups as { name: string; wide?: string }
  const place = placeNamed(name)
  const wide = placeNamed(before)
  const listed = place ? undefined : listedAs(name, /^자유무역/.test(head) ? 'free-trade' : 'other', head)
  const known = place !== undefined || listed !== undefined
  if (!known && !(isProvince(wide) && name.length < 5)) return undefined
  const holds = wide !== undefined && (!place || wide.region.some((code) => place.region.includes(code)))
  return {
    start: end - (holds ? match[0].length : name.length),
    end,
    region: holds ? wide.region : (place ?? listed)!.region,
  }
}

/** The places of the list that ends at an offset, first to last. */
function placesEnding(text: string, end: number, head = ''): Place[] {
  const places: Place[] = []
  let at = end
  while (places.length < MOST) {
    const place = placeEnding(text, at, head)
    if (!place) return []
    places.unshift(place)
    const joiner = JOINER.exec(text.slice(Math.max(0, place.start - 3), place.start))
    if (!joiner) break
    at = place.start - joiner[0].length
  }
  return places
}

/** The place that others become a zone together with: 가람시 of `가람시가 나래·다온과 함께 `. */
function subjectOf(text: string, gap: string, { start }: Place, head: string): Place[] {
  if (!gap.includes('함께') || !/[이가은는]\s$/.test(text.slice(Math.max(0, start - 2), start))) return []
  return [placeEnding(text, start - 2, head)].filter((place) => place !== undefined)
}

/** True where a word that a comma joins to the list stands before it: then the list is longer than what is known of it. */
const isWhole = (text: string, { start }: Place): boolean =>
  !/[가-힣A-Za-z0-9)][,·ㆍ‧]\s?$/.test(text.slice(Math.max(0, start - 3), start))

/** The listed zone that a place becomes; not the one that bears the name of the town alone, for it is there already. */
export function candidateAs(town: string, type: ZoneType, head: string) {
  const listed = listedAs(town, type, head)
  return listed?.name.ko === `${town}국가산업단지` ? undefined : listed
}

/**
 * Places that a list says to become a kind of zone: `대전과 천안·홍성이 국가산단 후보지로 선정`, `강진, 무안 등 전남 7개 시·군이
 * 교육발전특구 시범지역으로 지정`. Two at least, all known.
 */
export function* becomingPlaces(text: string, match: KindMatch, kind: ZoneKind): Iterable<Candidate<'zone'>> {
  const head = text.slice(match.start, match.end)
  if (!OF_PLACES.test(head) || !BECOME.test(text.slice(match.end, match.end + 40))) return
  const from = Math.max(0, match.start - REACH)
  const before = text.slice(from, match.start).replace(/[‘'“"]$/, '')
  const gap = GAP.exec(before)
  if (!gap) return
  const others = placesEnding(text, from + gap.index, head)
  const places = others.length === 0 ? [] : [...subjectOf(text, gap[0], others[0]!, head), ...others]
  if (places.length < 2 || !isWhole(text, places[0]!)) return
  const towns = places.map(({ start, end }) => text.slice(start, end).split(' ').at(-1)!)
  const newest = newComplexesOf(towns, head)
  const wide = places.some((place) => isWard(text, place)) ? regionOfWards(text, places) : undefined
  for (const [index, place] of places.entries()) {
    const { start, end } = place
    const region = isWard(text, place) ? (wide ?? place.region) : place.region
    const name = placeIn(text.slice(start, end), region)
    const town = towns[index]!
    const listed = candidateAt(text, match.end, town, head) ?? newest[index] ?? candidateAs(town, kind.type, head)
    const read = { listed, name: { ko: `${plainPlace(name)} ${plainKind(head)}` }, zoneType: kind.type, region }
    yield zoneCandidate({ start, end, rule: 'becoming-place', priority: 6, ...read })
  }
}

/** `가람에 `, `나래시에는 신규 `: the town in which a national complex is made. */
const SITE = /(?<![가-힣])(?<town>[가-힣]{2,4})에(?:는|도)?\s(?:신규\s|새\s|새로운\s)?$/u
const MADE = /^[을를이가]\s(?:새로\s|추가로?\s)?(?:조성|건설|지정|유치|들어서|들어선)/u

/** The national complex that the gazetteers have of a town in which a text says that one is made: `가람에 국가산단을 조성`. */
export function* sitedComplexes(text: string, { start, end, kind }: KindMatch): Iterable<Candidate<'zone'>> {
  const head = text.slice(start, end)
  if (!/^국가\s?산/.test(head) || !MADE.test(text.slice(end, end + 14))) return
  const town = SITE.exec(text.slice(Math.max(0, start - 14), start))?.groups?.['town']
  const plain = town === undefined ? '' : plainPlace(town)
  const listed = listedUnder([`${plain} ${head} 후보지`]) ?? candidateAs(plain, kind.type, head)
  if (town === undefined || !placeNamed(town) || !listed) return
  const at = Math.max(0, start - 14) + text.slice(Math.max(0, start - 14), start).lastIndexOf(`${town}에`)
  const read = { listed, name: listed.name, zoneType: kind.type, region: listed.region }
  yield zoneCandidate({ start: at, end: at + town.length, rule: 'becoming-place', priority: 6, ...read })
}

/**
 * `에 총 30만평 지정`, `에 15만5천평 일대를 기회발전특구로 지정`, ` 등에 위치한 입지 총 150만평을 지정`, ` 일대 총 36만평이 지정`, `에 1개 특구 20만평을 신규 지정`: how much
 * of a place becomes a zone.
 */
const AREA =
  /(?<=[가-힣])(?:에|\s등(?:\s[0-9]{1,2}개\s지역)?에\s위치한\s입지|\s일[대원](?:에)?(?=\s총\s)|(?<=[구군시])(?=\s[0-9,.]{1,9}만?(?:\s?[0-9,]{1,6}천?)?\s?(?:평|㎡)\s일[대원]))\s(?:[0-9]{1,2}개\s특구\s)?(?:총\s|약\s)?[0-9,.]{1,9}만?(?:\s?[0-9,]{1,6}천?)?\s?(?:평|㎡|㎢)(?:[을를이가]|\s규모로|\s일대[를가]|\s면적[을이])?\s?(?:(?<own>기회발전)?특구[로가를]\s)?(?:추가\s|새로\s|신규\s?)?(?:로\s)?(?:지정|선정|결정|추가)/gu

const WARD = /^[가-힣]{1,3}구$/u

/** True for the name of a ward, which several cities have. */
const isWard = (text: string, { start, end }: Place): boolean => {
  const name = text.slice(start, end)
  return WARD.test(name) && placesSharing(name).length > 0
}

/** The region of the wards of a list, whose names several cities have: that of another place of it, or of the city told before, `울산시의 경우 남구·북구`. */
function regionOfWards(text: string, places: readonly Place[]): readonly string[] | undefined {
  const shared = ({ start, end }: Place) => placesSharing(text.slice(start, end))
  const sure = places.find((place) => !WARD.test(text.slice(place.start, place.end)) && shared(place).length === 0)
  if (sure || places.length === 0) return sure?.region
  const codes = new Set(shared(places[0]!).flatMap(({ region }) => region))
  return regionBefore(text, places[0]!.start, codes) ?? places[0]!.region
}

/** Places of which a text that tells of opportunity zones says how much becomes one: `가람시·나래군에 총 30만평 지정`. */
export function* measuredPlaces(
  text: string,
  headOf: (at: number) => ZoneKind | undefined,
): Iterable<Candidate<'zone'>> {
  for (const match of matchesOf(AREA, text, ['에 ', '일대 ', '일원 ', '평 일대'])) {
    const zoneType = 'opportunity-development'
    if (!match.groups!['own'] && headOf(match.index)?.type !== zoneType) continue
    const places = placesEnding(text, match.index)
    const wide = regionOfWards(text, places)
    for (const { start, end, region: own } of places) {
      const place = text.slice(start, end)
      const isWard = WARD.test(place)
      const region = isWard ? (wide ?? own) : own
      const name = { ko: `${isWard ? placeIn(place, region) : plainPlace(place)} 기회발전특구` }
      yield zoneCandidate({ start, end, region, rule: 'measured-place', priority: 6, name, zoneType })
    }
  }
}

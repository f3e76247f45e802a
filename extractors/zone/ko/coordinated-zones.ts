import type { Candidate } from '../../extractor.ts'
import { placeAtStart, placeNamed } from '../../name/places.ts'
import { isTheme } from '../themes.ts'
import { zoneCandidate } from '../zone-candidate.ts'
import type { KindMatch } from './kinds-in.ts'
import { GENERIC_KO, NO_DISTRICT_KO } from './lexicon.ts'
import { listedAs, listedUnder } from './listed-as.ts'
import type { Left } from './name-places.ts'
import { plainPlace } from './place-names.ts'

const SHARED = /^[가-힣]{2,4}[0-9]?(?:[·ㆍ‧・․][가-힣]{2,4}[0-9]?){1,3}(?=\s?$)/

/** True for `포승·현덕` in `평택 포승·현덕지구`: names glued to the kind, one of them at least that of a listed district. */
const areDistricts = (theme: string, { kind }: KindMatch): boolean =>
  kind.type === 'district' &&
  SHARED.test(theme) &&
  theme.split(/[·ㆍ‧・․]/).some((name) => listedUnder([`${name}지구`]) !== undefined)

/** True for `가람·나래` in `경기 가람·나래국가산단`: names behind a place, one of them at least that of a listed complex. */
const areComplexesOf = (theme: string, { kind }: KindMatch, head: string): boolean =>
  kind.type === 'industrial-complex' &&
  SHARED.test(theme) &&
  theme.split(/[·ㆍ‧・․]/).some((name) => listedAs(name, kind.type, head) !== undefined) &&
  listedAs(theme.replace(/[^가-힣]/g, ''), kind.type) === undefined

/** True for `가람·나래·다온농공단지`: names glued to the kind of which a place starts the first, that are no name together. */
function areComplexes(text: string, { start, places }: Left, { start: end, kind }: KindMatch): boolean {
  const names = text.slice(start, end)
  if (kind.type !== 'industrial-complex' || places.length === 0 || !SHARED.test(names)) return false
  if (names.split(/[·ㆍ‧・․]/).length <= places.length && places.length > 1) return false
  return listedAs(names.replace(/[^가-힣]/g, ''), kind.type) === undefined
}

/** Where names that share a kind start, and the region of those that are no places. */
interface Shared {
  readonly from: number
  readonly regions: readonly string[]
}

/** `옥계·북평지구`: proper names that share their kind, one zone each. */
function* sharedHead(
  text: string,
  { from, regions }: Shared,
  match: KindMatch,
  names: string,
): Iterable<Candidate<'zone'>> {
  const head = text.slice(match.start, match.end)
  for (const part of names.matchAll(/[가-힣]+[0-9]?/g)) {
    const start = from + part.index
    if (GENERIC_KO.has(part[0]) || (match.kind.needs === 'cued' && NO_DISTRICT_KO.has(part[0]))) continue
    const last = part.index + part[0].length === names.length
    const region = placeNamed(part[0])?.region ?? regions
    yield {
      type: 'zone',
      start,
      end: last ? match.end : start + part[0].length,
      rule: 'coordinated-kind',
      priority: 1,
      draft: {
        ids: [],
        name: { ko: `${part[0]}${head}` },
        zoneType: match.kind.type,
        ...(region.length > 0 ? { region } : {}),
      },
    }
  }
}

/** `가람 제1·2`: a name and the numbers that tell its complexes apart. */
const NUMBERS =
  /^(?<name>(?:[가-힣A-Za-z0-9]{1,12}\s){0,3}[가-힣A-Za-z]{2,12})\s?(?<numbers>(?:제\s?)?[0-9]{1,2}차?(?:\s?[·ㆍ‧・,]\s?(?:제\s?)?[0-9]{1,2}){1,5})(?<round>차?)\s?$/u

/** The complexes of a name and several numbers, one each: `가람 제1·2산단`. */
function* numberedZones(start: number, words: string, match: KindMatch, head: string, region: readonly string[]) {
  const found = match.kind.type === 'industrial-complex' || head === '테크노밸리' ? NUMBERS.exec(words) : null
  if (!found) return
  const { name, numbers, round } = found.groups as { name: string; numbers: string; round: string }
  const at = start + words.lastIndexOf(numbers)
  const all = Array.from(numbers.matchAll(/(?:제\s?)?(?<number>[0-9]{1,2})/g))
  for (const [index, part] of all.entries()) {
    yield zoneCandidate({
      start: index === 0 ? start : at + part.index,
      end: index === all.length - 1 ? match.end : at + part.index + part[0].length,
      rule: 'numbered-complex',
      priority: 1,
      name: { ko: `${name}${part.groups!['number']}${round}${head}` },
      zoneType: match.kind.type,
      region,
    })
  }
}

/** True where several places have one zone of the kind: `대구·경북 경제자유구역`, not `대구·부산 경제자유구역`. */
function isJoint(
  text: string,
  { start, places }: Left,
  { kind: { type }, start: kindStart }: KindMatch,
  theme: string,
) {
  if (/, |[와과]\s/.test(text.slice(start, kindStart))) return false
  if (SHARED_BY_TOWNS.has(type)) return theme !== ''
  if (type === 'medical-complex') return true
  // `대구·경북 신서혁신도시`: one city that two provinces share
  if (type === 'district' && theme !== '' && text.startsWith('혁신도시', kindStart)) return true
  if (type !== 'free-economic') return false
  const names = places.map((place) => text.slice(place.start, place.end))
  const joined = listedAs(names.join(''), type) ?? listedAs(names.join('·'), type)
  return joined !== undefined || !names.some((name) => listedAs(name, type))
}

/** `경남 항공`, `밀양 나노융합`: a place and its industry. */
const PLACE_AND_INDUSTRY = /^(?<place>[가-힣]{2,6})\s(?<industry>[가-힣A-Za-z0-9]{2,10})(?:\s[가-힣A-Za-z0-9]{2,8})?$/u

/** `경남항공·밀양나노융합 `: a place and its industry in one word, twice. */
const TWO_GLUED = /^(?<first>[가-힣]{4,8})[·ㆍ‧](?<second>[가-힣]{4,8})\s?$/u

/** The parts that dots make of words, where each is a place and its industry: `경남 항공·밀양 나노융합`. */
function namesApart(words: string): readonly string[] | undefined {
  const parts = words.trimEnd().split(/[·ㆍ‧]/)
  const placed = (part: string): boolean => {
    const { place = '', industry = '' } = PLACE_AND_INDUSTRY.exec(part)?.groups ?? {}
    return placeNamed(place) !== undefined && placeNamed(industry) === undefined
  }
  return parts.length > 1 && parts.every(placed) ? parts : undefined
}

/** The two parts of words that are glued to their places, where both are the names of listed zones. */
function gluedApart(words: string, head: string): readonly string[] | undefined {
  const { first, second } = TWO_GLUED.exec(words)?.groups ?? {}
  const both =
    first !== undefined && second !== undefined && listedUnder([first + head]) && listedUnder([second + head])
  return both ? [first, second] : undefined
}

/** The zones of places and industries that share their kind, one each; a sign stands between two parts. */
function* zonesApart(
  text: string,
  start: number,
  parts: readonly string[],
  match: KindMatch,
): Iterable<Candidate<'zone'>> {
  const head = text.slice(match.start, match.end)
  let at = start
  for (const [index, own] of parts.entries()) {
    const end = index === parts.length - 1 ? match.end : at + own.length
    const region = placeAtStart(own)?.place.region ?? []
    const read = { name: { ko: `${own} ${head}` }, zoneType: match.kind.type, region, theme: industryOf(own) }
    yield zoneCandidate({ start: at, end, rule: 'coordinated-kind', priority: 1, ...read })
    at += own.length + 1
  }
}

/** The industry behind the place of a part; empty where no blank parts the two, or no industry is told. */
function industryOf(part: string): string {
  const industry = part.includes(' ') ? part.slice(part.indexOf(' ') + 1) : ''
  return isTheme(industry) ? industry : ''
}

/** The name of a zone of one place without the particle behind the place: `가람의 산업단지`. */
const withoutOf = (name: string, { start, places }: Left): string => {
  const end = (places.length === 1 ? places[0]!.end : start) - start
  return end > 0 && name.startsWith('의 ', end) ? name.slice(0, end) + name.slice(end + 1) : name
}

/** The name of a zone of one place, with the place as short as other texts may have it: `영동 …특구` for `충북 영동군 …특구`. */
function plainName(text: string, { start, places }: Left, { kind: { type }, end }: KindMatch): string | undefined {
  const place = places[0]
  if (places.length !== 1 || !place || !SHARED_BY_TOWNS.has(type)) return undefined
  const rest = text.slice(place.end, end).replace(/^의?\s/, '')
  const town = plainPlace(text.slice(start, place.end))
  // `가람형 특구`: like the town's own
  return rest.startsWith('형 ') ? `${town}${rest}` : `${town} ${rest}`
}

/** The name of a zone for firms from abroad without the word for the complex that it lies in: `가람 외국인투자지역` for `가람산단 외투지역`. */
const siteName = (name: string, type: string): string =>
  type === 'foreign-investment'
    ? name.replace(
        /(?:(?:국가|일반)?(?:산업단지|산단|공단)|(?<=[가-힣]{2})단지)\s외(?:국인\s?)?투자?지역$/,
        ' 외국인투자지역',
      )
    : name

/** Kinds that towns have together where an industry stands between them and the kind: `진천·음성 시험인증산업특구`. */
const SHARED_BY_TOWNS: ReadonlySet<string> = new Set(['regional-specialised', 'other'])

/** The listed zone that several towns have together, `가람군, 나래군의 문화특구` for `가람·나래 문화특구`. */
function listedTogether(text: string, { places }: Left, { kind, end }: KindMatch, theme: string, head: string) {
  if (!SHARED_BY_TOWNS.has(kind.type) || places.length < 2 || theme === '') return undefined
  const towns = places.map((place) => plainPlace(text.slice(place.start, place.end))).join('·')
  const name = { ko: `${towns} ${theme} ${head}` }
  const listed = listedUnder([name.ko])
  const zone = { start: places[0]!.start, end, rule: 'coordinated-kind', priority: 1, name, listed }
  return listed && zoneCandidate({ ...zone, zoneType: kind.type, region: listed.region })
}

/** Kinds whose zones no dot joins to other places, but where the gazetteers have one of both. */
const ALONE: ReadonlySet<string> = new Set(['free-trade', 'foreign-investment'])

/** Where the listed zone starts that stands alone behind the last dot: 마산 in `가람 나래·마산자유무역지역`. */
function startBehindDot(text: string, start: number, { start: kindStart, kind }: KindMatch, head: string): number {
  const words = text.slice(start, kindStart)
  const dot = ALONE.has(kind.type) ? Math.max(words.lastIndexOf('·'), words.lastIndexOf('ㆍ')) : -1
  if (dot < 0 || listedUnder([words + head])) return start
  return listedUnder([words.slice(dot + 1) + head]) ? start + dot + 1 : start
}

/** The places with a zone each: of `순천·여수시 율촌산단`, one complex on the land of two towns, only the last. */
const sitesOf = (text: string, { places }: Left, { kind }: KindMatch, theme: string): Left['places'] => {
  const last = places.at(-1)
  const named = kind.type === 'industrial-complex' && theme !== '' && !isTheme(theme)
  return named && last && /[시군구]$/.test(text.slice(last.start, last.end)) ? [last] : places
}

/** `1615A01 경제자유구역`: the number of a picture or a table. */
const NUMBER_OF_PICTURE = /^(?=[0-9A-Z]{0,6}[0-9]{2})[0-9A-Z]{3,12}\s?$/

/** The zones that the words before a kind name: one, or one each where places or proper names share the kind. */
export function* zonesOf(text: string, left: Left, match: KindMatch): Iterable<Candidate<'zone'>> {
  const head = text.slice(match.start, match.end)
  const { type } = match.kind
  const theme = left.theme.replace(/\s+/g, ' ')
  if (left.places.length === 0 && NUMBER_OF_PICTURE.test(text.slice(left.start, match.start))) return
  const numbered = [...numberedZones(left.start, text.slice(left.start, match.start), match, head, left.regions)]
  if (numbered.length > 0) {
    yield* numbered
    return
  }
  const joint = left.places.length < 2 || isJoint(text, left, match, theme)
  // Industries share one zone, proper names have one each: `한방·마늘특구`, `옥계·북평지구`.
  const shares = left.places.length === 0 && !(match.kind.needs === 'theme' && isTheme(theme))
  const pair = shares && !listedAs(theme, type) ? SHARED.exec(text.slice(left.start, match.start)) : null
  if (pair) {
    yield* sharedHead(text, { from: left.start, regions: left.regions }, match, pair[0])
    return
  }
  if (areComplexes(text, left, match)) {
    yield* sharedHead(text, { from: left.start, regions: left.regions }, match, text.slice(left.start, match.start))
    return
  }
  if (left.places.length === 1 && (areDistricts(theme, match) || areComplexesOf(theme, match, head))) {
    const blank = text.charCodeAt(match.start - 1) === 32 ? 1 : 0
    yield* sharedHead(text, { from: match.start - blank - theme.length, regions: left.regions }, match, theme)
    return
  }
  const words = text.slice(left.start, match.start)
  const apart = (joint ? namesApart(words) : undefined) ?? gluedApart(words, head)
  if (apart) {
    yield* zonesApart(text, left.start, apart, match)
    return
  }
  const together = joint ? undefined : listedTogether(text, left, match, theme, head)
  if (together) {
    yield together
    return
  }
  const from = joint ? startBehindDot(text, left.start, match, head) : left.start
  if (from > left.start) {
    const read = { name: { ko: text.slice(from, match.end) }, zoneType: type, rule: 'region-theme-kind', priority: 1 }
    yield zoneCandidate({ start: from, end: match.end, ...read })
    return
  }
  const parts = joint ? [{ start: left.start, end: match.end, code: left.regions }] : sitesOf(text, left, match, theme)
  for (const [index, part] of parts.entries()) {
    const last = index === parts.length - 1
    const written = joint ? '' : text.slice(part.start, part.end)
    const place = SHARED_BY_TOWNS.has(type) ? plainPlace(written) : written
    // all innovation cities are listed: `전주·전북혁신도시` is a town and one of them
    if (!joint && !last && head === '혁신도시' && !listedAs(place, type)) continue
    // a proper name behind the last of several towns is of that complex alone: `여수·대구 성서 산단`
    const shared = last || type !== 'industrial-complex' || isTheme(theme) ? theme : ''
    const ko = joint
      ? (plainName(text, left, match) ?? siteName(withoutOf(text.slice(part.start, match.end), left), type))
      : [place, shared, head].filter((s) => s !== '').join(' ')
    yield {
      type: 'zone',
      start: part.start,
      end: last ? match.end : part.end,
      rule: joint ? 'region-theme-kind' : 'coordinated-kind',
      priority: 1,
      draft: {
        ids: [],
        name: { ko: ko.replace(/\s+/g, ' ').replace(/ 신규(?= )/, '') },
        zoneType: type,
        ...(part.code.length > 0 ? { region: part.code } : {}),
        ...(theme !== '' && isTheme(theme) ? { theme } : {}),
      },
    }
  }
}

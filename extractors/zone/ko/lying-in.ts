import type { Candidate } from '../../extractor.ts'
import { matchesOf } from '../../matches.ts'
import { isTown, placeAtStart, placeNamed, placesSharing } from '../../name/places.ts'
import { ANY_PROVINCE } from '../../name/provinces.ts'
import { listedUnder } from './listed-as.ts'

/** How far before a complex its sentence may say where it lies. */
const REACH = 90
/** How far before it its paragraph may say of which province it tells. */
const FARTHEST = 180
const STOP = /[다요]\.\s|(?<=[다요음함.])\n|\n\n|[!?]\s/g
/** `가람도 나래군에 `, `나래시 다온면 라온리 일원에 `, `충북 나래군은 `, `나래읍 `: an address, with a province or a township, or that of a county's seat. */
const ADDRESS = new RegExp(
  `(?<![가-힣])(?:(?<province>${ANY_PROVINCE}|[가-힣]{2}[남북]도|[가-힣]{2}도)\\s(?<own>[가-힣]{2,3}[시군])|(?<town>[가-힣]{2,3}[시군])(?=\\s(?:[가-힣]{1,3}구\\s)?[가-힣]{1,5}[읍면동리](?![가-힣]{2}))|(?<seat>[가-힣]{2})읍(?=\\s))`,
  'gu',
)
/** `가람경제자유구역 `, `가람 경제자유구역의 `: the zone of which the name behind it is a part. */
const IN_ZONE = /(?<![가-힣·])(?<zone>[가-힣·]{2,9}\s?경제자유구역)(?:청)?(?:의|\s?내)?\s$/u
/** `본사를 둔 `, `에서 온 `: whose address it is, when it is not that of the complex. */
const OF_FIRM = /본사|소재(?:한|의)?\s|에서\s|(?:공장|사업장)[을이]\s(?:둔|있는)\s/u
/** `새만금의 `, `여수 산단 `, `가람 산업단지 내 `: what a zone lies in, right before its name. */
const WITHIN =
  /(?<![가-힣·])(?:(?<area>[가-힣]{2,5})의|(?<complex>[가-힣]{2,6}\s?(?:산단|산업단지))(?:\s?내|\s안)?)\s$/u
/** `가람산업단지(부산)`, `나래산단(다온시, 2만㎡)`, `다온공단(대구 라온구 9만평)`: a province or a town in brackets behind a name. */
const BRACKET = new RegExp(
  `^\\s?\\((?<place>(?:${ANY_PROVINCE})(?=\\)|\\s[가-힣]{1,3}[시군구])|(?!광주)[가-힣]{2,3}[시군](?=[,)\\s]))`,
  'u',
)
/** `은 가람시 나래면 `, `은 충남 가람군`: where a complex lies, right behind it as a subject. */
const SITED = new RegExp(
  `^[은는이가]\\s(?:(?<province>${ANY_PROVINCE})\\s?[가-힣]{2,3}[시군구]|(?<town>(?!광주)[가-힣]{2,3}[시군])(?=\\s[가-힣]{1,5}[읍면동리]))`,
  'u',
)
/** `서부경남`: a part of a province. */
const PART_OF_PROVINCE = /^[동서남북중]부(?<province>경남|경북|전남|전북|충남|충북|경기|강원)/u
/** `안성 나래지구(9만평)·`: a district or complex behind a place, which a dot joins to the next one. */
const SHARED = /(?<![가-힣])(?<place>[가-힣]{2,5})\s[가-힣]{2,5}(?:지구|산단|산업단지)(?:\([^()\n]{1,16}\))?[.·ㆍ]$/u
const LONGEST_SHARED = 36
/** `북가람IC`: a side of a town. */
const SIDE = /^[동서남북](?=[가-힣]{2})/u
/** `부산항 `: the harbour of a town. */
const PORT = /^(?<town>[가-힣]{2,3})(?:항|공항)(?=\s)/u
/** Kinds of which a name alone does not tell where they lie. */
const PLACED: ReadonlySet<string> = new Set(['industrial-complex', 'district', 'foreign-investment'])

/** The region of the last address that the sentence of an offset gives before it. */
function addressBefore(text: string, at: number): readonly string[] {
  const window = text.slice(Math.max(0, at - REACH), at)
  const stop = matchesOf(STOP, window).at(-1)
  const sentence = stop ? window.slice(stop.index + stop[0].length) : window
  const found = matchesOf(ADDRESS, sentence).at(-1)
  if (!found || OF_FIRM.test(sentence.slice(found.index))) return []
  const { province, seat, own = seat === undefined ? '' : `${seat}군`, town = own } = found.groups ?? {}
  if (province !== undefined) return placeNamed(province)?.region ?? []
  return placesSharing(town).length > 0 ? [] : (placeNamed(town)?.region ?? [])
}

/** `울산에는 `, `경북은 `: the province that opens a sentence, of which the ones behind it may go on to tell. */
const OPENING = new RegExp(
  `(?<![가-힣,·]\\s?)(?:${ANY_PROVINCE})(?:은|는|에서는|에선|에서|에는|의\\s경우(?:에는)?)\\s`,
  'gu',
)

/** `창원권에서는 `: a city and what lies around it, of which a clause tells. */
const AROUND_CITY = /(?<![가-힣])(?<city>[가-힣]{2})권(?:은|에서는|에선|에서|에는|엔)\s/gu

const LAST_BULLET = /[△▲▴▷▶][^△▲▴▷▶]*$/u
const COMPLEX = /산단|산업\s?단지|공단|지구/

/** The region of the city around which a sentence tells what lies, the last one before an offset. */
function aroundCity(text: string, at: number): readonly string[] {
  const window = text.slice(Math.max(0, at - FARTHEST), at)
  const last = matchesOf(AROUND_CITY, window, ['권']).at(-1)
  if (!last || /[다요]\.\s|\n/.test(window.slice(last.index))) return []
  return placeNamed(last.groups!['city']!)?.region ?? []
}

/** The region of the last province before an offset of which its paragraph tells. */
function provinceTold(text: string, at: number): readonly string[] {
  const window = text.slice(Math.max(0, at - FARTHEST), at)
  // what a bullet opens is told apart from what stands before it
  const line = window.slice(Math.max(window.lastIndexOf('\n'), LAST_BULLET.exec(window)?.index ?? -1) + 1)
  const opening = matchesOf(OPENING, line).at(-1)
  if (!opening) return []
  // a sentence further on is about the province where the one before told of its complexes
  const [first = '', ...next] = line.slice(opening.index).split(/(?<=[다요])\.\s/)
  if (next.length > 0 && !COMPLEX.test(first)) return []
  return placeNamed(opening[0].slice(0, 2))?.region ?? []
}

/** The region of the free economic zone right before an offset. */
const zoneBefore = (text: string, at: number): readonly string[] => {
  const name = IN_ZONE.exec(text.slice(Math.max(0, at - 22), at))?.groups?.['zone']
  return (name === undefined ? undefined : listedUnder([name]))?.region ?? []
}

/** The region of the place or the complex that a zone right behind it lies in. */
function regionWithin(text: string, at: number): readonly string[] {
  const { area, complex } = WITHIN.exec(text.slice(Math.max(0, at - 18), at))?.groups ?? {}
  const name = area ?? complex
  if (name === undefined) return []
  return listedUnder([name])?.region ?? placeAtStart(name)?.place.region ?? []
}

/** The place that a zone shares with the one that a dot joins to it; undefined where none does. */
export function placeShared(text: string, at: number): string | undefined {
  if (!/[.·ㆍ]/.test(text.charAt(at - 1))) return undefined
  return SHARED.exec(text.slice(Math.max(0, at - LONGEST_SHARED), at))?.groups?.['place']
}

/** The region of the place in the bracket at an offset. */
function regionInBracket(text: string, at: number): readonly string[] {
  const place = BRACKET.exec(text.slice(at, at + 8))?.groups?.['place'] ?? ''
  return placesSharing(place).length > 0 ? [] : (ofTown(place)?.region ?? [])
}

/** The place that a word is; a county of old by the city that it has become, `서산군`. */
function ofTown(word: string) {
  const city = /^[가-힣]{2,3}군$/.test(word) ? placeNamed(word.slice(0, -1)) : undefined
  return placeNamed(word) ?? (isTown(city) ? city : undefined)
}

/** The region of the address that a sentence tells of the complex that ends at an offset. */
function regionSited(text: string, at: number): readonly string[] {
  const { province, town = '' } = SITED.exec(text.slice(at, at + 16))?.groups ?? {}
  return ofTown(province ?? town)?.region ?? []
}

/** The region of the town of which a name says a side, or the harbour: 충주 of `북충주IC`, 부산 of `부산항 배후단지`. */
export function townBeside(name: string): readonly string[] {
  const province = PART_OF_PROVINCE.exec(name)?.groups?.['province']
  if (province !== undefined) return placeNamed(province)?.region ?? []
  const harbour = PORT.exec(name)?.groups?.['town']
  if (harbour !== undefined) return placeNamed(harbour)?.region ?? []
  const town = SIDE.test(name) && !placeAtStart(name) ? placeAtStart(name.slice(1))?.place : undefined
  return isTown(town) ? town!.region : []
}

/** A complex or a district without a region in that of the address before it in its sentence, `평택시 가람면에 나래산단을`, or of its zone. */
export function lyingIn(text: string, zone: Candidate<'zone'>): Candidate<'zone'> {
  const { ids, region, zoneType } = zone.draft
  if (ids.length > 0 || region !== undefined || !PLACED.has(zoneType ?? 'other')) return zone
  const ofZone = zoneBefore(text, zone.start)
  const own =
    [
      townBeside(zone.draft.name.ko ?? ''),
      regionInBracket(text, zone.end),
      regionSited(text, zone.end),
      ofZone.length === 1 ? ofZone : [],
      regionWithin(text, zone.start),
      placeNamed(placeShared(text, zone.start) ?? '')?.region ?? [],
      addressBefore(text, zone.start),
      aroundCity(text, zone.start),
    ].find((codes) => codes.length > 0) ?? provinceTold(text, zone.start)
  return own.length > 0 ? { ...zone, draft: { ...zone.draft, region: own } } : zone
}

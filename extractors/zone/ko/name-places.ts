import { codeAt } from '../../code-at.ts'
import { regionBefore } from '../../name/city-before.ts'
import { isTown, placeAtStart, placeNamed, placesSharing } from '../../name/places.ts'
import { ofGyeonggi } from './gwangju.ts'
import { NAME_CODES } from './name-words.ts'

/** Words before a kind that belong to its name. */
export interface Left {
  readonly start: number
  readonly regions: readonly string[]
  /** Places as written, first to last, where several are coordinated. */
  readonly places: readonly { start: number; end: number; code: readonly string[] }[]
  readonly theme: string
}

/** The places that a word joins with dots (`전북·경남`), or the one at its start; undefined where it starts with none. */
export function placesOf(word: string, at: number): { list: Left['places']; length: number } | undefined {
  const list: { start: number; end: number; code: readonly string[] }[] = []
  let length = 0
  for (;;) {
    const found = placeAtStart(word.slice(length))
    if (!found) break
    const start = at + length
    list.push({ start, end: start + found.length, code: found.place.region })
    length += found.length
    const code = codeAt(word, length)
    if (!NAME_CODES.has(code) || !placeAtStart(word.slice(length + 1))) break
    length += 1
  }
  return list.length > 0 ? { list, length } : undefined
}

const BEFORE = /(?:(?<![가-힣·])[가-힣]{2,7}(?:[·ㆍ‧․][가-힣]{2,6}){0,2}(?:와\s?|과\s?|,\s?|\s및\s|\s[·ㆍ‧․]\s)){1,10}$/

/** The places before `과 ` or commas that share the kind: `부산과 울산 기회발전특구`, `포항, 김해, 홍릉 강소특구`. */
export function placesBefore(text: string, at: number, type: string): Left['places'] {
  const list = BEFORE.exec(text.slice(Math.max(0, at - 80), at))?.[0]
  if (list === undefined) return []
  const start = at - list.length
  const places: { start: number; end: number; code: readonly string[] }[] = []
  let known = 0
  for (const part of list.matchAll(/[^,\s]+/g)) {
    if (/^[및·ㆍ‧․]$/.test(part[0])) continue
    const word = part[0].replace(/(?<=.{2})[와과]$/, (end) =>
      list.charAt(part.index + part[0].length) === ',' ? end : '',
    )
    const code = placeNamed(word)?.region ?? placesOf(word, 0)?.list.flatMap((p) => p.code)
    if (code) known++
    else if (type !== 'research-development' && type !== 'free-economic') {
      places.length = 0
      continue
    }
    places.push({ start: start + part.index, end: start + part.index + word.length, code: code ?? [] })
  }
  const first = places[0]
  const province = first && provinceBefore(text, first.start)
  if (first && province) places[0] = { start: province.start, end: first.end, code: province.code }
  return known * 2 >= places.length ? places : []
}

/** The region that stands as a label before a name: `광주: 첨단재생의료 특구`. */
export function labelBefore(text: string, at: number): readonly string[] {
  const match = /(?<![가-힣])([가-힣]{2,7})(?:\s?[:：]\s|\()$/.exec(text.slice(Math.max(0, at - 11), at))
  return (match && placeNamed(match[1]!)?.region) ?? []
}

const PROVINCE: ReadonlySet<string> = new Set(['province', 'metropolitan-city'])

/** A ward, which lies in a city: `북구 `. */
const WARD = /^[가-힣]{1,3}구(?![가-힣])/

/** The province before a place in it, `울산 남구 기회발전특구`, or the city before its ward, `가람시 북구 나래산단`. */
export function provinceBefore(text: string, at: number): Left['places'][number] | undefined {
  const match = /(?<![가-힣])([가-힣]{2,7})\s$/.exec(text.slice(Math.max(0, at - 9), at))
  const place = match ? placeNamed(match[1]!) : undefined
  const holds = place && (PROVINCE.has(place.kind) || (place.kind === 'city' && WARD.test(text.slice(at, at + 5))))
  return match && holds ? { start: at - match[0].length, end: at - 1, code: place.region } : undefined
}
/** True for the name of a town, or the short one of a ward, which a township elsewhere may bear too. */
const mayBeTownship = (word: string): boolean =>
  isTown(placeNamed(word)) || (placeNamed(word)?.kind === 'district' && !word.endsWith('구'))

/** The town before a name of a complex that is also that of a town in another province: 밀양 of `밀양 하남2산단`, 무주 of `무주 안성 농공단지`. */
export function townBefore(
  text: string,
  { start, end, code }: Left['places'][number],
): Left['places'][number] | undefined {
  if (
    !/^(?:[0-9]|\s?(?:농공|일반|산업단|산단))/.test(text.slice(end, end + 4)) ||
    !mayBeTownship(text.slice(start, end))
  )
    return undefined
  const word =
    /(?<![가-힣])(?<word>[가-힣]{2,5})\s$/.exec(text.slice(Math.max(0, start - 7), start))?.groups?.['word'] ?? ''
  const town = placeNamed(word)
  if (!isTown(town) || town!.region.some((one) => code.includes(one))) return undefined
  return { start: start - word.length - 1, end: start - 1, code: town!.region }
}

/** Joined places of which one whose name several have takes the region of the others: 고성 in `고성·창녕 산단`. */
export function likeTheOthers(text: string, places: Left['places']): Left['places'] {
  if (places.length < 2) return places
  const shares = places.map(({ start, end }) => placesSharing(text.slice(start, end)).flatMap(({ region }) => region))
  const sure = new Set(places.flatMap(({ code }, index) => (shares[index]!.length === 0 ? code : [])))
  return places.map((place, index) => {
    const code = shares[index]!.find((one) => sure.has(one))
    return code === undefined ? place : { ...place, code: [code] }
  })
}

/** What follows the short name of a ward that is no ward there: letters, or the word for a complex, `용산 산단`. */
const GLUED_OR_COMPLEX = /^(?:[가-힣]|\s(?:산단|산업|일반|농공))/u
/** How far before a name its township may stand. */
const TOWNSHIP_REACH = 300

/** A place that is also a township of a county which the text names before, `나래군 마산면 …`, in the region of that county. */
function ofTownship(text: string, place: Left['places'][number]): Left['places'][number] | undefined {
  const name = text.slice(place.start, place.end)
  const before = text.slice(Math.max(0, place.start - TOWNSHIP_REACH), place.start)
  const at = Math.max(before.lastIndexOf(` ${name}면`), before.lastIndexOf(` ${name}읍`))
  const county = at < 0 ? null : /[가-힣]{1,4}[시군]$/.exec(before.slice(0, at))
  const region = county ? placeNamed(county[0])?.region : undefined
  return region && { ...place, code: region }
}

/** True where the text has the name of a town behind a township, `일죽면 금산지구`: there it is another place's, however it is told again. */
function isOfTownship(text: string, { start, end }: Left['places'][number]): boolean {
  if (!/^(?:지구|농공|산단|산업|일반)/.test(text.slice(end, end + 2))) return false
  const before = text.slice(Math.max(0, start - TOWNSHIP_REACH), end + 1)
  const name = text.slice(start, end + 1)
  return ['면 ', '읍 ', '동 ', '리 '].some((township) => before.includes(township + name))
}

/**
 * A place whose name several cities have, `동구 가람지구`, in the one of them that the text names last before it; the short name
 * of a district of a city that is glued to what follows tells no region.
 */
export function withCity(text: string, place: Left['places'][number]): Left['places'][number] {
  // `용산산단`: a district of a city has its 구 where it is meant, unless its city stands before it
  const short = text.slice(place.start, place.end)
  if (
    placeNamed(short)?.kind === 'district' &&
    !short.endsWith('구') &&
    GLUED_OR_COMPLEX.test(text.slice(place.end, place.end + 3))
  )
    return { ...place, code: [] }
  const inGyeonggi = ofGyeonggi(text, place.start, place.end)
  if (inGyeonggi) return { ...place, code: inGyeonggi }
  const township = short.length < 4 && !/[시군구도]$/.test(short) ? ofTownship(text, place) : undefined
  if (township) return township
  const sharing = placesSharing(short)
  if (/^[가-힣]{2}$/.test(short) && isOfTownship(text, place)) return { ...place, code: [] }
  if (sharing.length === 0) return place
  const codes = new Set(sharing.flatMap(({ region }) => region))
  const city = regionBefore(text, place.start, codes)
  return city ? { ...place, code: city } : place
}

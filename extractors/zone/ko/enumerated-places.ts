import type { Candidate } from '../../extractor.ts'
import { isProvince, isTown, placeAtStart, placeNamed } from '../../name/places.ts'
import { THEMED_TYPES, type ZoneKind } from '../kinds.ts'
import { zoneCandidate } from '../zone-candidate.ts'
import { ofGyeonggi } from './gwangju.ts'
import type { KindMatch } from './kinds-in.ts'
import { NOT_IN_NAME_KO } from './lexicon.ts'
import { listedAs, listedUnder, SUPPLIERS, suppliersOf } from './listed-as.ts'
import { OF_PLACES } from './zones-in-lists.ts'

/** What may stand between ` 등 ` and a kind. */
const AFTER_PLACES =
  /^(?:[가-힣]{2,3}\s)?(?:[0-9]{1,3}(?:개|곳)(?:\s?(?:시[·‧․ㆍ]?도|시[·‧․ㆍ]?군|지자체))?의?\s?(?:(?:시범|거점|주요)\s)?[‘'“…"]?)?$/
/** What stands between places and their kind where no 등 does: ` 네 지역의 `. */
const COUNTED_PLACES = /\s(?:두|세|네|다섯|여섯|[0-9]{1,2}개)\s?(?:개\s)?(?:지역|도시|시도|시·도|지자체)(?:의|\s내)?\s$/
const PLACE_WORD = /^(?:[가-힣]{2,5}\s)?[가-힣]{2,7}(?:[·ㆍ‧․][가-힣]{2,5}){0,2}$/

/** The blank before the last word of a part, or before the province that the word's town lies in: `충북 청주`. */
function townBlank(part: string): number {
  const blank = part.lastIndexOf(' ')
  const before = part.lastIndexOf(' ', blank - 1)
  return blank > 0 && isProvince(placeNamed(part.slice(before + 1, blank))) ? before : blank
}

/** The last word of a place, without the province before it. */
const townOf = (word: string): string => word.slice(word.lastIndexOf(' ') + 1)

/** The last words of a list's parts, from the last back to the first that is more than a word. */
function placeWords(list: string): { start: number; word: string }[] {
  const found: { start: number; word: string }[] = []
  let end = list.length
  for (let count = 0; count < 12 && end > 0; count++) {
    const comma = list.lastIndexOf(',', end - 1)
    const part = list.slice(comma + 1, end)
    const blank = townBlank(part.trimEnd())
    const word = part.slice(blank + 1).trim()
    if (!PLACE_WORD.test(word) || (NOT_IN_NAME_KO.test(word) && !placeNamed(townOf(word)))) break
    found.unshift({ start: comma + 1 + part.indexOf(word, blank + 1), word })
    if (comma < 0 || part.trim() !== word) break
    end = comma
  }
  return found
}

/** The places without the province that acts: `가람도, 나래·다온 등 3곳 산업단지 지정`. */
const withoutActor = <T extends { readonly word: string }>(parts: readonly T[]): readonly T[] =>
  /[가-힣]도$/.test(parts[0]?.word ?? '') && placeNamed(parts[0]!.word)?.kind === 'province' ? parts.slice(1) : parts

/** Types of which each place of a list has a zone of its own. */
const OF_EACH: ReadonlySet<string> = new Set(['opportunity-development', 'regulation-free', 'free-trade'])

/** The provinces, or places of free trade zones, that dots join in a word, `울산·세종`, apart; the word itself where one of them is none. */
function placesApart(
  { start, word }: { start: number; word: string },
  type: ZoneKind['type'],
): { start: number; word: string }[] {
  const names = Array.from(word.matchAll(/[가-힣]+/g), ({ 0: name, index }) => ({ start: start + index, word: name }))
  const apart = names.every(({ word: name }) =>
    type === 'free-trade' ? listedAs(name, type) : isProvince(placeNamed(name)),
  )
  return apart ? names : [{ start, word }]
}

/** `충북 청주·충주`: towns of a province that a dot joins. */
const TOWNS_OF = /^(?:(?<province>[가-힣]{2,4})\s)?[가-힣]{2,4}(?:[·ㆍ][가-힣]{2,4}){1,3}$/u

/** The towns that dots join in a word, the first with its province, where each has a complex of its own; the word itself for others. */
function townsApart({ start, word }: { start: number; word: string }, head: string): { start: number; word: string }[] {
  const match = NATIONAL.test(head) ? TOWNS_OF.exec(word) : null
  const province = match?.groups?.['province'] ?? ''
  const from = province === '' ? 0 : province.length + 1
  const towns = match ? Array.from(word.slice(from).matchAll(/[가-힣]+/g)) : []
  if (towns.length < 2 || !towns.every(([name]) => isTown(placeNamed(name)))) return [{ start, word }]
  return towns.map(({ 0: name, index }, at) =>
    at === 0 ? { start, word: word.slice(0, from + name.length) } : { start: start + from + index, word: name },
  )
}
const NATIONAL = /^국가\s?산/u

/** Kinds that towns have one of each. */
const TOWNS = /^교육\s?발전/

/** True for a province, or a town, that stands for several zones of a kind of which such have one: `세종 등 4개 특구`. */
function isOneOf(word: string | undefined, count: string, told: ZoneKind, head: string): boolean {
  const place = word === undefined ? undefined : placeNamed(word)
  const ofProvinces = THEMED_TYPES.has(told.type) || OF_PLACES.test(head)
  return (isProvince(place) || (isTown(place) && TOWNS.test(head))) && ofProvinces && /[0-9]/.test(count)
}

/** Places before a kind: `인천, 부산·진해, 광양 등 3개 경제자유구역`; half of them at least known as places or as zones. */
export function* enumeratedPlaces(
  text: string,
  { start: kindStart, end: kindEnd, kind }: KindMatch,
  told: ZoneKind,
): Iterable<Candidate<'zone'>> {
  const before = text.slice(Math.max(0, kindStart - 110), kindStart)
  const mark = before.lastIndexOf(' 등 ')
  const counted = COUNTED_PLACES.exec(before)
  if (!counted && (mark < 0 || !AFTER_PLACES.test(before.slice(mark + 3)))) return
  const list = before.slice(0, counted ? counted.index : mark)
  // a headline may have told of something else before: `연장…세종 등`
  const from = list.lastIndexOf('…') + 1
  const base = kindStart - before.length + from
  const words = placeWords(list.slice(from)).flatMap((part) =>
    OF_EACH.has(kind.type) ? placesApart(part, kind.type) : townsApart(part, text.slice(kindStart, kindEnd)),
  )
  const parts = withoutActor(words).filter(({ word }) => !/^[가-힣]고$/.test(word) || placeNamed(word))
  if (parts.length < 2 && !isOneOf(parts[0]?.word, before.slice(mark), told, text.slice(kindStart, kindEnd))) return
  const places = parts.map((part) => placeAtStart(part.word))
  const known = parts.filter(({ word }, index) => places[index] ?? listedAs(word, kind.type))
  if (known.length * 2 < parts.length) return
  for (const [index, part] of parts.entries()) {
    const start = base + part.start
    const region = ofGyeonggi(text, start, start + part.word.length) ?? places[index]?.place.region ?? []
    const head = suppliersOf(text, kindStart) + text.slice(kindStart, kindEnd)
    const listed = head.startsWith(SUPPLIERS)
      ? listedUnder([`${townOf(part.word)} ${head}`])
      : kind.type === 'industrial-complex'
        ? listedAs(townOf(part.word), kind.type, head)
        : undefined
    const zoneType = parts.length < 2 ? told.type : kind.type
    const read = { name: { ko: `${part.word} ${head}` }, zoneType, region }
    yield zoneCandidate({ start, end: start + part.word.length, rule: 'enumerated-place', listed, ...read })
  }
}

import { BULLET } from '../../bullets.ts'
import type { Candidate } from '../../extractor.ts'
import type { GazetteerEntry } from '../../gazetteers/gazetteer.ts'
import { matchesOf } from '../../matches.ts'
import { isProvince, isTown, placeAtStart, placeNamed } from '../../name/places.ts'
import { zoneCandidate } from '../zone-candidate.ts'
import type { KindMatch } from './kinds-in.ts'
import { listedAs, listedUnder } from './listed-as.ts'
import { isWide } from './place-words.ts'
import { TOWNS } from './told-places.ts'

/** `△경기 용인시(첨단시스템반도체)`: a place and in brackets what its complex makes. */
const ITEM = new RegExp(
  `[${BULLET}]\\s?(?<name>(?<place>[가-힣]{2,7}(?:\\s[가-힣]{2,5})?[0-9]?)\\s?\\((?<theme>[^()\\n]{2,24})\\))`,
  'gu',
)
/** What announces a list of complexes: ` 후보지는 `, ` 15개소`. */
const ANNOUNCED = /^\s?(?:후보지|예정지|대상지)?(?:는|은|로|를|을)?\s?(?:(?<number>[0-9]{1,2})\s?(?:개소|개|곳))?/
const FEWEST = 3
/** How far above its list the head of a sentence may stand. */
const REACH = 160

/** True where a kind announces the list that starts at `first`: by its count, or as the subject right before it. */
function announces(text: string, { end }: KindMatch, first: number, count: number): boolean {
  if (first < end || first - end > REACH) return false
  const number = ANNOUNCED.exec(text.slice(end, end + 16))?.groups?.['number']
  if (number !== undefined) return Number(number) === count
  return /^\s?(?:후보지)?[은는]\s?$/.test(text.slice(end, first))
}

/** The names that a complex may have in the gazetteers: of its town and industry, of the industry, of the town. */
function namesOf(place: string, theme: string, word: string): string[] {
  const town = place
    .split(' ')
    .at(-1)!
    .replace(/(?<=..)[시군구]$/, '')
  const own = theme.replace(/[\s·]/g, '')
  return [`${town}${own}${word}`, `${own}${word}`, own, `${town}${word}`]
}

/** A figure in the bracket of an item, and one that is a size: `13만2000평`. */
const FIGURE = /^(?:약\s)?[0-9]/
const SIZE = /(?:평|㎡|㎢)$/
/** `경북 포항4`: the complex of a number of a town. */
const NUMBERED = /(?:^|\s)(?<town>[가-힣]{2,4})(?<number>[0-9])$/u

/** The listed complex of an item with its size, `전남 대불(1만6000평)`; none for other figures. */
function sizedItem({ index, 0: whole, groups }: RegExpExecArray, { kind }: KindMatch): Candidate<'zone'>[] {
  const { name = '', place = '', theme = '' } = groups!
  const listed = SIZE.test(theme) ? listedComplex(place) : undefined
  const numbered = NUMBERED.exec(place)?.groups
  const town = SIZE.test(theme) && numbered ? placeNamed(numbered['town']!) : undefined
  const region = listed?.region ?? (isTown(town) ? town!.region : undefined)
  if (!region) return []
  const start = index + whole.length - name.length
  const ko = listed?.name ?? { ko: `${numbered!['town']}${numbered!['number']}산업단지` }
  const read = { listed, name: ko, zoneType: kind.type, region }
  return [zoneCandidate({ start, end: start + place.length, rule: 'bulleted-complex', priority: 6, ...read })]
}

/** Industrial complexes of a bulleted list with its places and industries: `국가산단 후보지 3곳 △대구(로봇) △…`. */
export function* complexesInLists(text: string, kinds: readonly KindMatch[]): Iterable<Candidate<'zone'>> {
  const heads = kinds.filter(({ kind }) => kind.type === 'industrial-complex')
  if (heads.length === 0) return
  const items = matchesOf(ITEM, text).filter((match) => placeAtStart(match.groups!['place']!))
  if (items.length < FEWEST) return
  const head = heads.findLast((match) => announces(text, match, items[0]!.index, items.length))
  if (!head) return
  const word = text.slice(head.start, head.end)
  for (const match of items) {
    const { name, place, theme } = match.groups!
    if (FIGURE.test(theme!)) {
      yield* sizedItem(match, head)
      continue
    }
    const start = match.index + match[0].length - name!.length
    const listed = listedUnder(namesOf(place!, theme!, word))
    yield zoneCandidate({
      start,
      end: start + name!.length,
      rule: 'bulleted-complex',
      priority: 6,
      listed,
      name: { ko: `${place} ${theme} ${word}` },
      zoneType: 'industrial-complex',
      region: placeAtStart(place!)!.place.region,
      theme: theme!,
    })
  }
}

/** `18개 산단은 반월시화, 경남창원, 전북군산 등`, `접수한 산단은 경북 구미, 전북 익산2, …`: what complexes are said to be. */
const PREDICATE =
  /^(?:은|는|으로는|로는|로\s(?:지정|선정|확정)된\s(?:곳은|단지는|지역은))\s(?<list>(?:[가-힣]{2,4}\s)?[가-힣]{2,8}[0-9]?(?:,\s?(?:[가-힣]{2,4}\s)?[가-힣]{2,8}[0-9]?){2,24})(?:이다|입니다|\s등)/u
const FORMS = ['산업단지', '일반산업단지', '농공단지']

/** The listed complex of an item: 창원 behind its province, `경남창원`, `경남 창원`. */
export function listedComplex(item: string): GazetteerEntry | undefined {
  const words = item.split(' ')
  const province = words.length > 1 && isWide(words[0]!) ? placeNamed(words[0]!) : undefined
  const word = (province ? words.slice(1) : words).join('')
  const first = province ? undefined : placeAtStart(word)
  const behind = first && isProvince(first.place) ? word.slice(first.length) : ''
  const numbered = /[0-9]$/.test(word) ? listedUnder(FORMS.map((form) => word + form)) : undefined
  const listed =
    numbered ??
    listedAs(word, 'industrial-complex') ??
    (behind.length > 1 ? listedAs(behind, 'industrial-complex') : undefined)
  return province && !listed?.region.some((code) => province.region.includes(code)) ? undefined : listed
}

/** Complexes that a sentence says the counted ones to be, by their names alone; two in three at least must be listed. */
export function* predicatedComplexes(text: string, match: KindMatch): Iterable<Candidate<'zone'>> {
  const list =
    match.kind.type === 'industrial-complex'
      ? PREDICATE.exec(text.slice(match.end, match.end + 260))?.groups
      : undefined
  if (!list) return
  const base = text.indexOf(list['list']!, match.end)
  const behind = base + list['list']!.length
  if (TOWNS.test(text.slice(behind, behind + 16))) return
  const items = Array.from(list['list']!.matchAll(/[가-힣0-9\s]+/g), ({ 0: part, index }) => ({
    word: part.trim(),
    start: base + index + part.length - part.trimStart().length,
    listed: listedComplex(part.trim()),
  }))
  if (items.filter(({ listed }) => listed).length * 3 < items.length * 2) return
  for (const { word, start, listed } of items) {
    const region = listed?.region ?? placeAtStart(word)?.place.region
    if (!region) continue
    const read = { listed, name: { ko: `${word} ${text.slice(match.start, match.end)}` }, region }
    yield zoneCandidate({
      start,
      end: start + word.length,
      rule: 'counted-complex',
      priority: 6,
      zoneType: 'industrial-complex',
      ...read,
    })
  }
}

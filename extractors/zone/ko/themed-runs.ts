import type { ZoneType } from '../../../schemas/index.ts'
import type { Candidate } from '../../extractor.ts'
import { matchesOf } from '../../matches.ts'
import { placeNamed } from '../../name/places.ts'
import { ANY_PROVINCE } from '../../name/provinces.ts'
import type { ZoneKind } from '../kinds.ts'
import { THEMED_TYPES } from '../kinds.ts'
import { isTheme } from '../themes.ts'
import { zoneCandidate } from '../zone-candidate.ts'
import { industriesByPlace } from './industries-by-place.ts'
import type { KindMatch } from './kinds-in.ts'
import { listedUnder } from './listed-as.ts'

/** A province or city at the start of an item. */
const PROVINCE = new RegExp(`(?<![가-힣])(?:${ANY_PROVINCE})\\s`, 'gu')
/** An item up to what joins it to the next one: `세종 자율주행·`, `전남 소형어선과 `. */
const JOINED = /^(?<item>[^,.()\n]{4,30}?)(?:,\s?|\s?[·ㆍ‧․]\s?|[와과]\s)$/u
/** The last item right before the kind, or before its count, or where a headline breaks: `강원 헬스케어 `, `울산 자원화 등 4개 `, `대전 우주항공…내년 `. */
const LAST = /^(?<item>[^,.()\n…]{4,30}?)(?<apart>\s등\s[0-9]{1,2}개|…[가-힣0-9]{0,6})?\s?$/u
/** `에서는 충북 첨단재생바이오가 뽑혔다`: what a text tells of zones of the kind behind it. */
const TOLD =
  /^(?:에서는|중에서는|로는|으로는)\s(?<item>[가-힣]{2}\s[가-힣A-Za-z0-9]{2,12}(?:\s[가-힣A-Za-z0-9]{2,12}){0,3}?)[이가]\s(?:[가-힣]{1,6}\s){0,2}(?:뽑|선정|지정|꼽)/u
const REACH = 130
/** A verb or a clause, which no name of an industry holds. */
const CLAUSE = /(?:[은는을를에의]|하고|하며|에서|으로|된|한|할)\s|다\s/u

interface Item {
  readonly start: number
  readonly end: number
  readonly name: string
}

/** True for an item of which the industry is one, or which names a listed zone with the kind behind it. */
const isItem = (name: string, head: string): boolean =>
  !CLAUSE.test(`${name.slice(3)} `) &&
  // `강원 수소 특구 가람기업` has its own kind
  !name.includes('특구') &&
  (isTheme(name.slice(3)) || listedUnder([`${name} ${head}`]) !== undefined)

/** The items of a run that ends where the kind starts, first to last; the last one only where a count or a break parts it from the kind. */
function itemsBefore(text: string, { start: end, end: kindEnd }: KindMatch): Item[] {
  const head = text.slice(end, kindEnd)
  const from = Math.max(0, end - REACH)
  const before = text.slice(from, end)
  const starts = matchesOf(PROVINCE, before).map(({ index }) => index)
  const items: Item[] = []
  for (let i = starts.length - 1; i >= 0; i--) {
    const start = starts[i]!
    const last = i === starts.length - 1
    const match = (last ? LAST : JOINED).exec(before.slice(start, last ? undefined : starts[i + 1]))
    const name = match?.groups?.['item']?.trimEnd() ?? ''
    if (!match || !isItem(name, head)) break
    if (!last || match.groups?.['apart'] !== undefined)
      items.unshift({ start: from + start, end: from + start + name.length, name })
  }
  return items
}

function toldAfter(text: string, end: number): Item[] {
  const match = TOLD.exec(text.slice(end, end + 70))
  const name = match?.groups?.['item'] ?? ''
  if (!match || !placeNamed(name.slice(0, 2)) || !isTheme(name.slice(3))) return []
  const start = end + match[0].indexOf(name)
  return [{ start, end: start + name.length, name }]
}

/** `디지털 헬스케어와 `, `액화수소에 이어`: an industry that others follow. */
const PLAIN =
  /(?<![가-힣A-Za-z0-9])(?<item>[가-힣A-Za-z0-9]{2,12}(?:\s[가-힣A-Za-z0-9]{2,12})?)(?=,\s|\s?[·ㆍ]|[와과]\s|에\s이어)/gu
const PLAIN_REACH = 70
const FULL = '규제자유특구'

/** Listed zones by their industries alone before another one of their kind: `가람과 나래에 이어 다온 규제자유특구`. */
function* industriesBefore(text: string, { start: end, kind }: KindMatch): Iterable<Candidate<'zone'>> {
  if (kind.type !== 'regulation-free') return
  const window = text.slice(Math.max(0, end - PLAIN_REACH), end)
  const clause = Math.max(window.lastIndexOf('. '), window.lastIndexOf('\n'), window.lastIndexOf('특구')) + 1
  const base = end - window.length + clause
  // `가람·나래 등 신산업을 키울 특구`: industries, and no zones
  if (/\s등\s(?![0-9])/.test(window.slice(clause))) return
  for (const { index, groups } of matchesOf(PLAIN, window.slice(clause))) {
    const words = groups!['item']!
    const stop = base + index + words.length
    // `가람도는 나래,`: the last word alone
    const items = [words, words.slice(words.indexOf(' ') + 1)]
    const found = items.map((item) => ({ item, listed: listedUnder([`${item} ${FULL}`, `${item}산업 ${FULL}`]) }))
    const best = found.find(({ listed }) => listed?.kind === kind.type)
    if (!best?.listed) continue
    const { item, listed } = best
    const read = { listed, name: listed.name, zoneType: kind.type, region: listed.region }
    yield zoneCandidate({ start: stop - item.length, end: stop, rule: 'themed-run', ...read })
  }
}

/**
 * Zones that a list gives by province and industry before the kind that they share, `울산 수소와 제주 전기차, 강원 헬스케어
 * 규제자유특구`, `세종 자율주행 등 4개 특구`, listed ones before a bare 특구, or behind it, `글로벌 혁신특구에서는 충북 첨단재생바이오가 뽑혔다`.
 */
export function* themedRuns(text: string, match: KindMatch, kind: ZoneKind): Iterable<Candidate<'zone'>> {
  const head = text.slice(match.start, match.end)
  if (head !== '특구' && !THEMED_TYPES.has(kind.type)) return
  yield* industriesBefore(text, match)
  if (THEMED_TYPES.has(kind.type)) yield* industriesByPlace(text, match, kind.type)
  for (const { start, end, name } of [...itemsBefore(text, match), ...toldAfter(text, match.end)]) {
    const ko = `${name} ${head}`
    const zoneType = THEMED_TYPES.has(kind.type) ? kind.type : (listedUnder([ko])?.kind ?? '')
    if (!THEMED_TYPES.has(zoneType)) continue
    yield zoneCandidate({
      start,
      end,
      rule: 'themed-run',
      name: { ko },
      zoneType: zoneType as ZoneType,
      region: placeNamed(name.slice(0, 2))!.region,
      theme: name.slice(3).replace(/[‘’'“”"]/g, ''),
    })
  }
}

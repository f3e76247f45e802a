import type { Candidate } from '../../extractor.ts'
import { matchesOf } from '../../matches.ts'
import { knownNames } from '../../name/names-index.ts'
import { placeAtStart, placeNamed } from '../../name/places.ts'
import { isTheme } from '../themes.ts'
import { zoneCandidate } from '../zone-candidate.ts'
import { ofGyeonggi } from './gwangju.ts'
import type { KindMatch } from './kinds-in.ts'
import { plainKind, plainPlace } from './place-names.ts'

/** One part of a list: where it stands in the block, its place as far as known, the words after the place. */
interface Part {
  readonly start: number
  readonly end: number
  readonly region: readonly string[]
  readonly theme: string
}

const LONGEST = 160
const SPLIT = /[·ㆍ‧․]/
/** `… 등 4곳을 글로벌 혁신특구로 지정`: the list ends before a count, and the kind is what its parts become. */
const COUNTED = /\s등\s(?:[0-9]{1,2}(?:개|곳)\s?(?:[가-힣·]{1,8})?)(?:을|를|이|가|은|는)\s$/
/** `경기 안산이 강소특구 … 지정`: the list is the subject. */
const SUBJECT = /(?:이|가|은|는)\s$/
/** `서울·반월·구미 등 전국의 13개 주요 노후산단`. */
const ETC =
  /\s등\s(?:전국의?\s|[가-힣]{1,3}\s)?(?:[0-9]{1,3}(?:개|곳)의?\s)?(?:주요\s|핵심\s|대표\s)?(?:노후\s?|거점\s?|국가\s?|[‘'“"]?(?:최?우수)?\s?)?$/
const BECOMES = /^로\s(?:추가\s|최종\s|새로\s|신규\s)?(?:지정|선정|선택|확정|결정|뽑)/
const JUDGED = /지정|선정|등급|평가|뽑|추진|신청/
const PLACE_LIST = /^[가-힣]{2,5}(?:\s[가-힣]{2,5})?$/

/** The parts of `before` that commas part, from the last back; the first one starts at its last place. */
function partsOf(before: string, base: number, themed: boolean): Part[] {
  const parts: Part[] = []
  let end = before.length
  while (end > 0 && parts.length < 17) {
    const comma = before.lastIndexOf(',', end - 1)
    const raw = before.slice(comma + 1, end)
    const lead = raw.length - raw.trimStart().length
    const part = partOf(raw.trim(), base + comma + 1 + lead, themed)
    if (!part) break
    parts.unshift(part)
    if (comma < 0 || part.start > base + comma + 1 + lead) break
    end = comma
  }
  return parts
}

/** A place with its town or its industry, at the end of `raw`. */
function partOf(raw: string, start: number, themed: boolean): Part | undefined {
  const words = raw.split(' ')
  const most = themed ? 5 : 2
  for (let count = Math.min(most, words.length); count >= 1; count--) {
    const tail = words.slice(-count).join(' ')
    const first = words[words.length - count]!
    const place = placeNamed(first)
    if (!place || (count === words.length ? false : themed && count < 2)) continue
    const theme = tail.slice(first.length).trim()
    if (themed ? !isTheme(theme) : count > 1 && !PLACE_LIST.test(tail)) continue
    const at = start + raw.length - tail.length
    return { start: at, end: start + raw.length, region: place.region, theme: themed ? theme : '' }
  }
  return undefined
}

/** The parts that dots join in one word, `서울·반월·시화·구미`: three at least, half of them known as places. */
function dotted(before: string, base: number): Part[] {
  const word = /(?<![가-힣·ㆍ‧․])[가-힣]{2,4}(?:[·ㆍ‧․][가-힣]{2,4}){2,9}$/.exec(before)
  if (!word) return []
  let at = base + word.index
  const parts = word[0].split(SPLIT).map((name) => {
    const part = { start: at, end: at + name.length, region: placeAtStart(name)?.place.region ?? [], theme: '' }
    at += name.length + 1
    return part
  })
  return parts.filter((part) => part.region.length > 0).length * 2 >= parts.length ? parts : []
}

function* zonesOf(text: string, parts: readonly Part[], match: KindMatch, glued: boolean): Iterable<Candidate<'zone'>> {
  const head = text.slice(match.start, match.end)
  for (const [index, { start, end: wordEnd, region: own, theme }] of parts.entries()) {
    const end = glued && index === parts.length - 1 ? match.end : wordEnd
    const gyeonggi = ofGyeonggi(text, start, wordEnd)
    const region = gyeonggi ?? own
    const place = `${gyeonggi ? '경기 ' : ''}${text.slice(start, wordEnd)}`
    const ko =
      match.kind.type === 'regional-specialised' ? `${plainPlace(place)} ${plainKind(head)}` : `${place} ${head}`
    const read = { name: { ko }, zoneType: match.kind.type, region, theme }
    yield zoneCandidate({ start, end, rule: 'place-before-kind', priority: 6, ...read })
  }
}

/** Kinds of which a town has one. */
const OF_TOWNS: ReadonlySet<string> = new Set(['research-development', 'opportunity-development'])

/**
 * Places, or places with their industries, that share a kind behind them: `…, 전남 직류산업 등 4곳을 글로벌 혁신특구로 지정`,
 * `전북 군산, 경기 안산이 강소특구 …`, `홍릉·구미·안산 강소특구`, `서울·반월·구미 등 13개 산단`.
 */
export function* placesBeforeKind(text: string, match: KindMatch): Iterable<Candidate<'zone'>> {
  const base = Math.max(0, match.start - LONGEST)
  const window = text.slice(base, match.start)
  const clause = window.lastIndexOf('. ') + 1
  const before = window.slice(clause)
  const from = base + clause
  const etc = ETC.exec(before.slice(-40))
  if (etc) {
    const parts = dotted(before.slice(0, before.length - etc[0].length), from)
    if (parts.length > 0) yield* zonesOf(text, parts, match, false)
    return
  }
  const after = text.slice(match.end, match.end + 40)
  const counted = COUNTED.exec(before.slice(-24))
  if (counted) {
    if (!BECOMES.test(after)) return
    const list = before.slice(0, before.length - counted[0].length)
    const themed = partsOf(list, from, true)
    const parts = themed.length >= 2 ? themed : partsOf(list, from, false)
    if (parts.length >= 2) yield* zonesOf(text, parts, match, false)
    return
  }
  if (!OF_TOWNS.has(match.kind.type)) return
  const subject = SUBJECT.exec(before)
  if (subject && !JUDGED.test(after)) return
  const listed = before.slice(0, before.length - (subject?.[0].length ?? 1))
  const list = listed.replace(/[’'”"]$/, '')
  if (!subject && !before.endsWith(' ')) return
  if (!subject && /[을를]$/.test(list)) return
  const dots = dotted(list, from)
  const parts = dots.length > 0 ? dots : partsOf(list, from, false)
  if (parts.length >= 3) yield* zonesOf(text, parts, match, subject === null && list === listed)
}

/** True for a listed name that such a list parts, of which `ends` tells the end by the start: `반월·시화` in `서울·반월·시화·구미 등 13개 산단`. */
export function isParted(zone: Candidate<'zone'>, ends: ReadonlyMap<number, number>): boolean {
  let count = 0
  for (let at = zone.start; at < zone.end; at++) if ((ends.get(at) ?? zone.end + 1) <= zone.end) count++
  return count > 1
}

/** `북평 ‘복합산업 지구’`: a district and its proper name. */
const QUOTED = /(?<![가-힣])(?<name>[가-힣]{2,4})\s?[‘'“][^‘'“’”\n]{1,24}(?:지구|시티|밸리|타운|단지|파크)[’'”]/gu

/** Listed districts beside their proper names, in a text of a document that tells of free economic zones. */
export function* quotedDistricts(text: string): Iterable<Candidate<'zone'>> {
  for (const match of matchesOf(QUOTED, text, ['지구', '시티', '밸리', '타운', '단지', '파크'])) {
    const name = `${match.groups!['name']!}지구`
    const hit = knownNames()
      .find(name)
      .find((found) => found.family === 'zone' && found.start === 0 && found.end === name.length)
    if (hit?.entries.length !== 1) continue
    yield {
      type: 'zone',
      start: match.index,
      end: match.index + match[0].length,
      rule: 'region-theme-kind',
      priority: 2,
      draft: { ids: [hit.entries[0]!.id], name: { ko: name }, zoneType: 'district' },
    }
  }
}

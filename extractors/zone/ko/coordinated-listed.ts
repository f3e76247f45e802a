import type { Candidate } from '../../extractor.ts'
import { matchesOf } from '../../matches.ts'
import { isTown, placeNamed, placesSharing } from '../../name/places.ts'
import { PROVINCES_WITH_TOWNS } from '../../name/provinces.ts'
import { zoneCandidate } from '../zone-candidate.ts'
import type { KindMatch } from './kinds-in.ts'
import { GENERIC_KO } from './lexicon.ts'
import { candidateAt, listedAs, listedUnder, newComplexesOf } from './listed-as.ts'
import { opensHeadline } from './place-names.ts'

const NAME = `(?:(?:${PROVINCES_WITH_TOWNS})도?\\s)?[가-힣]{2,6}`
/** `인천공항과 부산항 `, `충남 가람, 전북 나래 `: names that a kind behind them may share. */
const BEFORE = new RegExp(
  `(?<![가-힣])(?:${NAME}(?:[와과]\\s|\\s및\\s|,\\s?|\\s?[·ㆍ‧․]\\s?|\\.(?=[가-힣]))){1,6}${NAME}(?<!..[을를])(?:\\s신규)?\\s?$`,
  'u',
)
const ONE_NAME = new RegExp(NAME, 'gu')
const LONGEST = 60
/** `(군산 대불 마산)`: names in brackets behind their kind, apart by blanks. */
const BRACKETED = /^\s?\((?<list>[가-힣]{2,5}(?:\s[가-힣]{2,5}){1,9})(?:\s등)?\)/u
/** `천안 평동 대불 등 3개 `: as many names, apart by blanks, as are counted. */
const COUNTED = /(?<list>(?:[가-힣]{2,5}\s){1,9}[가-힣]{2,5})\s등\s(?<number>[0-9]{1,2})\s?(?:개|곳)의?\s?$/u

/** `광주(107%), 충북(24%), 경기(10%) `: names with a figure each, before a kind. */
const FIGURED = new RegExp(
  `(?<![가-힣])(?:${NAME}\\([0-9][0-9.,]{0,8}(?:%p?|개사?|곳|건|명|억\\s?원|만\\s?달러)?\\)(?:[,·]?\\s?|\\s등\\s)){2,10}$`,
  'u',
)
const FIGURED_NAME = new RegExp(`${NAME}(?=\\()`, 'gu')
const LONGEST_FIGURED = 160

/** `안동 바이오생명, 울진 원자력수소 `: two towns with the industries of their complexes. */
const THEMED =
  /(?<![가-힣])(?<first>[가-힣]{2,4}\s[가-힣A-Za-z0-9]{2,10}?)(?:,\s?|[와과]\s|\s?·\s?)[가-힣]{2,4}\s[가-힣A-Za-z0-9]{2,10}\s?$/u

/** The listed zone of the first of two towns whose industries share a kind behind them. */
function themedFirst(text: string, { start, end, kind }: KindMatch): Candidate<'zone'> | undefined {
  const from = Math.max(0, start - LONGEST)
  const match = THEMED.exec(text.slice(from, start))
  const name = match?.groups?.['first'] ?? ''
  if (!match || !placeNamed(name.split(' ')[0]!)) return undefined
  const listed = listedUnder([`${name} ${text.slice(start, end)}`, `${name}${text.slice(start, end)}`])
  if (!listed) return undefined
  const at = from + match.index
  const read = { listed, name: listed.name, zoneType: kind.type, region: listed.region }
  return zoneCandidate({ start: at, end: at + name.length, rule: 'coordinated-kind', priority: 6, ...read })
}

interface Name {
  readonly start: number
  readonly end: number
}

const wordsAt = (list: string, at: number, pattern = /[가-힣]+/g): Name[] =>
  matchesOf(pattern, list).map((word) => ({ start: at + word.index, end: at + word.index + word[0].length }))

/** A name without the province before it. */
const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1)

/** True for a word that names no zone: an everyday one, or who acts in a headline, `국토부, 대구·인천 산단 승인`. */
const isNoZone = (text: string, start: number, end: number): boolean => {
  const word = text.slice(start, end)
  return GENERIC_KO.has(word) || (/[부처청]$/.test(word) && text.charAt(end) === ',' && placeNamed(word) === undefined)
}

/** The names before a kind, the last of which is listed with it; each without the particle that joins it. */
function sharedNames(text: string, match: KindMatch): Name[] {
  const from = Math.max(0, match.start - LONGEST)
  const before = BEFORE.exec(text.slice(from, match.start))
  const last = lastBefore(text, match.start)
  // `가람, 나래를 국가산단으로`: the last one has a particle of its own
  const isOwn = /..[을를]$/u.test(last) && !placeNamed(last) && placeNamed(last.slice(0, -1)) !== undefined
  if (!before || isOwn || GENERIC_KO.has(last)) return []
  const names = wordsAt(before[0], from + before.index, ONE_NAME).map(({ start, end }) => {
    const joined = end - start > 2 && /^[와과]\s/.test(text.slice(end - 1, end + 1))
    // `경기 시화·아산`: the province is that of both
    const dotted = /^\s?[·ㆍ‧․]/.test(text.slice(end, end + 2))
    const own = dotted ? text.slice(start, end).lastIndexOf(' ') + 1 : 0
    return { start: start + own, end: joined ? end - 1 : end }
  })
  return names.slice(0, -1).filter(({ start, end }) => !isNoZone(text, start, end))
}

function bracketedNames(text: string, { end }: KindMatch): Name[] {
  const match = BRACKETED.exec(text.slice(end, end + 80))
  return match ? wordsAt(match.groups!['list']!, end + match[0].indexOf('(') + 1) : []
}

function countedNames(text: string, { start }: KindMatch): Name[] {
  const from = Math.max(0, start - LONGEST)
  const match = COUNTED.exec(text.slice(from, start))
  if (!match) return []
  const names = wordsAt(match.groups!['list']!, from + match.index)
  const number = Number(match.groups!['number'])
  return number >= 2 && names.length >= number ? names.slice(-number) : []
}

function figuredNames(text: string, { start }: KindMatch): Name[] {
  if (!/\)[,\s등]{0,3}$/u.test(text.slice(Math.max(0, start - 4), start))) return []
  const from = Math.max(0, start - LONGEST_FIGURED)
  const match = FIGURED.exec(text.slice(from, start))
  return match ? wordsAt(match[0], from + match.index, FIGURED_NAME) : []
}

const isTownName = (word: string): boolean => isTown(placeNamed(word))
const LAST_WORD = /[가-힣]{2,6}(?=(?:\s신규)?\s?$)/u

const lastBefore = (text: string, start: number): string =>
  (LAST_WORD.exec(text.slice(Math.max(0, start - 8), start))?.[0] ?? '').replace(/(?<=..)의$/, '')

/** The region of a name among others; of a name that several places have, the one that the last name shares. */
function regionOf(name: string, last: string): readonly string[] {
  const beside = placesSharing(last).length === 0 ? placeNamed(last)?.region : undefined
  const shared = placesSharing(name).flatMap(({ region }) => region)
  return (beside?.some((code) => shared.includes(code)) ? beside : placeNamed(name)?.region) ?? []
}

/** True for `안성과 용인 산단`: towns before a complex of a town, one complex each. */
function areTowns(text: string, names: readonly Name[], { start, kind }: KindMatch): boolean {
  if (kind.type !== 'industrial-complex') return false
  const words = names.map((name) => lastWord(text.slice(name.start, name.end)))
  return (
    isTownName(lastBefore(text, start)) &&
    words.every((word) => isTownName(word) || listedAs(word, kind.type) !== undefined)
  )
}

/**
 * Listed zones that share a kind with others: `인천공항과 부산항 자유무역지역`, `자유무역지역(군산 대불 마산)`,
 * `천안 평동 대불 등 3개 외국인투자지역`, `광주(107%), 충북(24%) 경제자유구역`. Most of the names must be those of listed zones of the kind, or all be towns.
 */
export function* coordinatedListed(text: string, match: KindMatch): Iterable<Candidate<'zone'>> {
  const { type } = match.kind
  const themed = themedFirst(text, match)
  if (themed) yield themed
  const names = [sharedNames, bracketedNames, countedNames, figuredNames]
    .map((read) => read(text, match))
    .find((n) => n.length > 0)
  const [first, ...others] = names ?? []
  if (!names || !first) return
  const isSubject = others.length === 0 && opensHeadline(text, first.start, text.slice(first.start, first.end))
  if (isSubject && !isTownName(lastBefore(text, match.start))) return
  const head = text.slice(match.start, match.end)
  const places = names.map(({ start, end }) => lastWord(text.slice(start, end)))
  const newest = newComplexesOf(places, head)
  const listed = places.map(
    (place, index) => candidateAt(text, match.end, place, head) ?? newest[index] ?? listedAs(place, type, head),
  )
  const known = listed.filter((entry) => entry !== undefined)
  if (known.length * 3 < names.length * 2 && !areTowns(text, names, match)) return
  for (const [index, { start, end }] of names.entries()) {
    const entry = listed[index]
    // `평택·당진항의 배후단지`: a port of two towns
    if (!entry && head === '배후단지') continue
    const region = entry?.region ?? regionOf(lastWord(text.slice(start, end)), lastBefore(text, match.start))
    yield zoneCandidate({
      start,
      end,
      rule: 'coordinated-kind',
      priority: 6,
      listed: entry,
      name: { ko: `${text.slice(start, end)} ${head}` },
      zoneType: type,
      region,
    })
  }
}

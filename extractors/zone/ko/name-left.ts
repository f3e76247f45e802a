import { isHangul, isLatinOrDigit } from '../../gazetteers/fold.ts'
import { matchesOf } from '../../matches.ts'
import { endingOf, isParticle } from '../../name/particles.ts'
import { placeAtStart, placeNamed, placesSharing } from '../../name/places.ts'
import type { ZoneKind } from '../kinds.ts'
import { isTheme } from '../themes.ts'
import type { KindMatch } from './kinds-in.ts'
import { GENERIC_KO, NOT_IN_NAME_KO, PARTICLE_END_KO, VERB_BEFORE_KIND_KO } from './lexicon.ts'
import { listedAs } from './listed-as.ts'

const isWordCode = (code: number): boolean => isHangul(code) || isLatinOrDigit(code)
const NAME_CODES = new Set([...'·ㆍ-&‧・․'].map((c) => c.charCodeAt(0)))

const FULL_STOP = 46

/** True for a full stop that stands for a middle dot, `생약초.한방특구`, not behind the end of a sentence. */
const isJoiningStop = (text: string, at: number): boolean =>
  isHangul(text.charCodeAt(at - 1)) &&
  isHangul(text.charCodeAt(at + 1)) &&
  !/[다요음함임됨죠까]/.test(text.charAt(at - 1))

/** Start of the word that ends at `end`: letters, digits, and dots or hyphens between them; at most 30 characters. */
function wordStart(text: string, end: number): number {
  let start = end
  while (start > 0 && end - start < 30) {
    const code = text.charCodeAt(start - 1)
    if (isWordCode(code)) start--
    else if (NAME_CODES.has(code) && start > 1 && isWordCode(text.charCodeAt(start - 2)) && start < end) start--
    else if (code === FULL_STOP && start < end && isJoiningStop(text, start - 1)) start--
    else break
  }
  return start
}

/** Words before a kind that belong to its name. */
export interface Left {
  readonly start: number
  readonly regions: readonly string[]
  /** Places as written, first to last, where several are coordinated. */
  readonly places: readonly { start: number; end: number; code: readonly string[] }[]
  readonly theme: string
}

const cutPlaceParticle = (word: string): string => {
  return word.endsWith('의') && placeNamed(word.slice(0, -1)) ? word.slice(0, -1) : word
}

/** The places that a word joins with dots (`전북·경남`), or the one at its start; undefined where it starts with none. */
function placesOf(word: string, at: number): { list: Left['places']; length: number } | undefined {
  const list: { start: number; end: number; code: readonly string[] }[] = []
  let length = 0
  for (;;) {
    const found = placeAtStart(word.slice(length))
    if (!found) break
    const start = at + length
    list.push({ start, end: start + found.length, code: found.place.region })
    length += found.length
    const code = word.charCodeAt(length)
    if (!NAME_CODES.has(code) || !placeAtStart(word.slice(length + 1))) break
    length += 1
  }
  return list.length > 0 ? { list, length } : undefined
}

/** Where a word starts that a dot joins to the name before it, which ends at `from`: 나래 in `가람산단·나래산단`. */
const behind = (text: string, start: number, from: number): number =>
  start < from && NAME_CODES.has(text.charCodeAt(from)) ? from + 1 : start

const MOST_WORDS = 5

/** Years, days and counts before a kind: `2014년 국가산단`, `6월 경제자유구역`. */
const NUMBER_WORD = /^(?:제[0-9]+호|[0-9]+(?:년도?|월|일|개월?|곳|호|위|명|여|단계|공구|필지)?)$/

/** Kinds that an industry names: `이차전지 기회발전특구`. */
const THEMED: ReadonlySet<string> = new Set(['regulation-free', 'global-innovation', 'opportunity-development'])

/** The credit of a picture that runs into the text: `가람도 제공나래 특구`. */
const CREDIT = /^(?:제공|사진|자료)/

function isBarred(word: string, { type, needs }: ZoneKind): boolean {
  const themed = (THEMED.has(type) || needs === 'cued') && isTheme(word)
  return (GENERIC_KO.has(word) && !themed) || NOT_IN_NAME_KO.test(word) || NUMBER_WORD.test(word) || CREDIT.test(word)
}

function looksInflected(word: string): boolean {
  if (word.length < 2 || !PARTICLE_END_KO.test(word)) return false
  const joins = /[와과]$/.test(word) && word.length > 3
  return isParticle(word.slice(-1), endingOf(word.charCodeAt(word.length - 2))) && (joins || !isTheme(word.slice(-3)))
}

const BEFORE = /(?:(?<![가-힣·])[가-힣]{2,7}(?:[·ㆍ‧․][가-힣]{2,6}){0,2}(?:와\s?|과\s?|,\s?|\s및\s)){1,10}$/

/** The places before `과 ` or commas that share the kind: `부산과 울산 기회발전특구`, `포항, 김해, 홍릉 강소특구`. */
function placesBefore(text: string, at: number, type: string): Left['places'] {
  const list = BEFORE.exec(text.slice(Math.max(0, at - 80), at))?.[0]
  if (list === undefined) return []
  const start = at - list.length
  const places: { start: number; end: number; code: readonly string[] }[] = []
  let known = 0
  for (const part of list.matchAll(/[^,\s]+/g)) {
    if (part[0] === '및') continue
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

/** The name with the region in brackets behind it: `힐링특구(경북 영주시)`. */
export function inBracket(text: string, left: Left | undefined, { end, kind }: KindMatch): Left | undefined {
  if (!left || left.regions.length > 0 || kind.needs !== 'theme') return left
  const match = /^\s?\(([가-힣]{2,7})(?:\s[가-힣]{2,5}){0,2}\)/.exec(text.slice(end, end + 24))
  const place = match ? placeNamed(match[1]!) : undefined
  return place ? { ...left, regions: place.region } : left
}

/** The region that stands as a label before a name: `광주: 첨단재생의료 특구`. */
function labelBefore(text: string, at: number): readonly string[] {
  const match = /(?<![가-힣])([가-힣]{2,7})\s?[:：]\s$/.exec(text.slice(Math.max(0, at - 11), at))
  return (match && placeNamed(match[1]!)?.region) ?? []
}

/** The province before a place in it: `울산 남구 기회발전특구`. */
function provinceBefore(text: string, at: number): Left['places'][number] | undefined {
  const match = /(?<![가-힣])([가-힣]{2,7})\s$/.exec(text.slice(Math.max(0, at - 9), at))
  const place = match ? placeNamed(match[1]!) : undefined
  return match && place && PROVINCE.has(place.kind)
    ? { start: at - match[0].length, end: at - 1, code: place.region }
    : undefined
}
const WIDER = /서울|부산|대구|인천|광주|대전|울산|경기|강원|충북|충남|전북|전남|경북|경남/g
const FARTHEST_CITY = 300

/**
 * A place whose name several cities have, `동구 가람지구`, in the one of them that the text names last before it; the short name
 * of a district of a city that is glued to what follows tells no region.
 */
function withCity(text: string, place: Left['places'][number]): Left['places'][number] {
  // `용산산단`: a district of a city has its 구 where it is meant, unless its city stands before it
  const short = text.slice(place.start, place.end)
  if (placeNamed(short)?.kind === 'district' && !short.endsWith('구') && isHangul(text.charCodeAt(place.end)))
    return { ...place, code: [] }
  const sharing = placesSharing(text.slice(place.start, place.end))
  if (sharing.length === 0) return place
  const codes = new Set(sharing.flatMap(({ region }) => region))
  const before = matchesOf(WIDER, text.slice(Math.max(0, place.start - FARTHEST_CITY), place.start))
  const city = before.map(([name]) => placeNamed(name)?.region ?? []).findLast((code) => code.some((c) => codes.has(c)))
  return city ? { ...place, code: city } : place
}

const PROVINCE: ReadonlySet<string> = new Set(['province', 'metropolitan-city'])

/** What stands between the name and the kind of a zone for firms from abroad: `가람 중소협력형 외국인투자지역`. */
const FORM = /^(?:단지|개별|서비스|중소협력|복합)형$/
const isModifier = (word: string, { type }: ZoneKind): boolean =>
  word === '신규' ||
  (type === 'foreign-investment' && FORM.test(word)) ||
  (type === 'industrial-complex' && word === '클러스터')

/** `‘부산 블록체인’ 특구`: a place and its industry in quotes before the kind. */
const QUOTED_BEFORE =
  /[‘'“"`](?<name>(?<place>[가-힣]{2,5})\s(?<theme>[가-힣A-Za-z0-9-]{2,14}(?:\s[가-힣A-Za-z0-9-]{1,14}){0,3}))[’'”"`]\s$/u

/** The name in quotes right before a kind, where a place and an industry make it. */
export function quotedBefore(text: string, { start: kindStart, kind }: KindMatch): Left | undefined {
  if (kind.needs !== 'theme') return undefined
  const match = QUOTED_BEFORE.exec(text.slice(Math.max(0, kindStart - LONGEST_QUOTED), kindStart))
  const place = match ? placeNamed(match.groups!['place']!) : undefined
  const theme = match?.groups?.['theme'] ?? ''
  if (!match || !place || !isTheme(theme)) return undefined
  const start = kindStart - match[0].length + 1
  const own = { start, end: start + match.groups!['place']!.length, code: place.region }
  return { start, regions: place.region, places: [own], theme }
}

const OPENING = /[‘'“"「『《<]/
const LONGEST_QUOTED = 40

/** The whole of a quoted name that a place starts and the kind ends: `‘양주·포천 글로벌 섬유·가죽 산업특구’`. */
export function quotedName(text: string, { start: kindStart, end }: KindMatch, from: number): Left | undefined {
  if (!/[’'”"」』》>]/.test(text.charAt(end))) return undefined
  let start = kindStart
  while (start > from && kindStart - start < LONGEST_QUOTED && !OPENING.test(text.charAt(start - 1))) start--
  if (!OPENING.test(text.charAt(start - 1)) || start === kindStart) return undefined
  const first = /^[^\s]+/.exec(text.slice(start, kindStart))![0]
  const places = placesOf(first, start)
  if (!places || places.length < first.length || first.length === kindStart - start) return undefined
  return {
    start,
    regions: [...new Set(places.list.flatMap((place) => place.code))],
    places: places.list,
    theme: text.slice(start + places.length, kindStart).trim(),
  }
}

/** True for `광주가람 일반산업단지`: a place and the name that is glued to it, before a full kind of complex. */
const isOfPlace = (word: string, length: number, { type }: ZoneKind, text: string, kindStart: number): boolean => {
  const own = word.slice(length)
  if (type === 'industrial-complex' && own.length > 1 && listedAs(own, type) !== undefined) return true
  return (
    type === 'industrial-complex' &&
    /^(?:일반|농공|도시첨단|국가)/.test(text.slice(kindStart, kindStart + 4)) &&
    /^[가-힣]{2,3}$|[0-9A-Z]/.test(own) &&
    !GENERIC_KO.has(own) &&
    !looksInflected(word)
  )
}

/** True for words like 차세대 before 특화단지, which a place before them makes a name: `대전 가람 차세대 융합 특화단지`. */
const maySkip = (word: string, text: string, kindStart: number): boolean =>
  GENERIC_KO.has(word) && text.startsWith('특화단지', kindStart)

/** Goes left from a kind over the words of its name, up to and with the place that starts it; not before `from`. */
export function leftOf(text: string, { start: kindStart, kind }: KindMatch, from: number): Left | undefined {
  let start = kindStart
  let best: Left | undefined
  let counted = false
  let modifier = ''
  let skipped = false
  for (let count = 0; count < MOST_WORDS; count++) {
    const blank = text.charCodeAt(start - 1) === 32
    const end = blank ? start - 1 : start
    const first = behind(text, wordStart(text, end), from)
    if (first >= end || first < from || (!blank && count > 0)) break
    const word = text.slice(first, end)
    const places = placesOf(cutPlaceParticle(word), first)
    const whole = places !== undefined && places.length >= cutPlaceParticle(word).length
    if (
      places &&
      (!counted || places.list.length > 1) &&
      (whole ||
        !blank ||
        (isTheme(word) && !looksInflected(word)) ||
        isOfPlace(word, places.length, kind, text, kindStart))
    ) {
      const province = places.list.length === 1 ? provinceBefore(text, first) : undefined
      const own = province
        ? [{ ...places.list[0]!, start: province.start, code: province.code }]
        : places.list.map((place) => withCity(text, place))
      const list =
        kind.needs === 'theme' || kind.type === 'free-economic'
          ? [...placesBefore(text, own[0]!.start, kind.type), ...own]
          : own
      const regions = [...new Set(list.flatMap((p) => p.code))]
      const theme = text
        .slice(first + places.length, kindStart)
        .replace(/^[와과의]?\s+/, '')
        .trim()
      return { start: list[0]!.start, regions, places: list, theme }
    }
    if (count === 0 && /^[0-9]{1,2}개$/.test(word) && best === undefined) {
      start = first
      counted = true
      continue
    }
    if (count === 0 && blank && isModifier(word, kind)) {
      start = first
      modifier = word
      continue
    }
    const barred = isBarred(word, kind) && !(modifier === '클러스터' && isTheme(word))
    if (!counted && barred && maySkip(word, text, kindStart)) {
      start = first
      skipped = true
      continue
    }
    if (counted || barred || (blank && (looksInflected(word) || VERB_BEFORE_KIND_KO.test(word)))) break
    if (skipped) {
      start = first
      continue
    }
    best = { start: first, regions: labelBefore(text, first), places: [], theme: text.slice(first, kindStart).trim() }
    start = first
  }
  // `원자력수소 신규 국가산단`: what is new has a name where its place starts it
  return modifier === '신규' ? undefined : best
}

/** The proper name before a number that starts a name: `오송 3생명과학 국가산단`. */
export function beforeNumber(
  text: string,
  left: Left | undefined,
  { start: kindStart, kind }: KindMatch,
): Left | undefined {
  if (!left || left.regions.length > 0 || kind.needs === 'theme') return left
  if (!/^제?[0-9]/.test(text.slice(left.start, left.start + 2)) || text.charCodeAt(left.start - 1) !== 32) return left
  const start = wordStart(text, left.start - 1)
  const word = text.slice(start, left.start - 1)
  if (!/^[가-힣]{2,6}$/.test(word) || GENERIC_KO.has(word) || NOT_IN_NAME_KO.test(word) || looksInflected(word))
    return left
  return { ...left, start, theme: text.slice(start, kindStart).trim() }
}

/** For a place without a region only the nearest word is the name: `옆 선월지구` is 선월지구. */
export function nearestOf(text: string, left: Left | undefined, { start, kind }: KindMatch): Left | undefined {
  if (!left || left.regions.length > 0 || kind.needs === 'theme') return left
  const end = text.charCodeAt(start - 1) === 32 ? start - 1 : start
  const first = Math.max(wordStart(text, end), left.start)
  const word = text.slice(first, end)
  if (first === left.start || !isModifier(word, kind)) return { ...left, start: first, theme: word }
  const name = wordStart(text, first - 1)
  return { ...left, start: name, theme: text.slice(name, first - 1) }
}

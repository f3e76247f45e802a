import type { Candidate } from '../../extractor.ts'
import { isHangul, isLatinOrDigit } from '../../gazetteers/fold.ts'
import { matchesOf } from '../../matches.ts'
import { endingOf, isParticle, particleAfter } from '../../name/particles.ts'
import { placeAtStart, placeNamed } from '../../name/places.ts'
import { insideName, KINDS_KO, type ZoneKind } from '../kinds.ts'
import { isTheme } from '../themes.ts'
import {
  DEVELOPMENT_KO,
  GENERIC_KO,
  NO_DISTRICT_KO,
  NOT_A_ZONE_AFTER_KO,
  NOT_IN_NAME_KO,
  PARTICLE_END_KO,
  USE_END_KO,
  VERB_BEFORE_KIND_KO,
} from './lexicon.ts'
import { listedAs, listedUnder } from './listed-as.ts'

const spaced = (kind: string): string =>
  kind
    .replace('글로벌', '글로벌\\s?')
    .replace('연구개발', '연구개발\\s?')
    .replace('외국인기업', '외국인\\s?기업\\s?')
    .replace('지역특화', '지역특화\\s?')
    .replace(/(?<=.)(특구|산업단지|산단|구역|클러스터)$/, '\\s?$1')

/** Longest kinds first, so that 규제자유특구 is not read as 특구. */
const KIND = new RegExp(
  Object.keys(KINDS_KO)
    .sort((a, b) => b.length - a.length)
    .map(spaced)
    .join('|'),
  'g',
)

/** A kind of zone in a text. */
export interface KindMatch {
  readonly start: number
  readonly end: number
  readonly kind: ZoneKind
}

const HAS_KIND = /특구|구역|지역|지대|단지|산단|공단|밸리|도시|지구|클러스터|폴리스/

/** The words for kinds of zones in a text, in order, named or not. */
export function kindsIn(text: string): KindMatch[] {
  if (!HAS_KIND.test(text)) return []
  return matchesOf(KIND, text).map((match) => {
    const end = match.index + match[0].length
    // `5개 지역 특구`: the count is of regions
    const counted =
      /^지역\s특구$/.test(match[0]) && /[0-9]개\s?$/.test(text.slice(Math.max(0, match.index - 3), match.index))
    return counted
      ? { start: end - 2, end, kind: KINDS_KO['특구']! }
      : { start: match.index, end, kind: kindOf(text, match) }
  })
}

/** What makes the name of a body of a kind of zone. */
const BODY_AFTER = /^\s?(?:심의\s?위원회|위원회|기획단|청(?![년소])|특별법)/

function kindOf(text: string, match: RegExpExecArray): ZoneKind {
  const kind = KINDS_KO[match[0].replace(/\s/g, '')]!
  const end = match.index + match[0].length
  return BODY_AFTER.test(text.slice(end, end + 8)) ? insideName(kind) : kind
}

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
interface Left {
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

const MOST_WORDS = 5

/** Years, days and counts before a kind: `2014년 국가산단`, `6월 경제자유구역`. */
const NUMBER_WORD = /^[0-9]+(?:년도?|월|일|개월?|곳|호|위|명|여|단계|공구|필지)?$/

/** Kinds that an industry names: `이차전지 기회발전특구`. */
const THEMED: ReadonlySet<string> = new Set(['regulation-free', 'global-innovation', 'opportunity-development'])

function isBarred(word: string, { type }: ZoneKind): boolean {
  const themed = THEMED.has(type) && isTheme(word)
  return (GENERIC_KO.has(word) && !themed) || NOT_IN_NAME_KO.test(word) || NUMBER_WORD.test(word)
}

function looksInflected(word: string): boolean {
  if (word.length < 2 || !PARTICLE_END_KO.test(word)) return false
  return isParticle(word.slice(-1), endingOf(word.charCodeAt(word.length - 2))) && !isTheme(word.slice(-3))
}

const BEFORE = /(?:(?<![가-힣·])[가-힣]{2,7}(?:[·ㆍ‧․][가-힣]{2,6}){0,2}(?:와|과|,)\s?){1,10}$/

/** The places before `과 ` or commas that share the kind: `부산과 울산 기회발전특구`, `포항, 김해, 홍릉 강소특구`. */
function placesBefore(text: string, at: number, type: string): Left['places'] {
  const list = BEFORE.exec(text.slice(Math.max(0, at - 80), at))?.[0]
  if (list === undefined) return []
  const start = at - list.length
  const places: { start: number; end: number; code: readonly string[] }[] = []
  let known = 0
  for (const part of list.matchAll(/[^,\s]+/g)) {
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
  return known * 2 >= places.length ? places : []
}

/** The name with the region in brackets behind it: `힐링특구(경북 영주시)`. */
function inBracket(text: string, left: Left | undefined, { end, kind }: KindMatch): Left | undefined {
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
const PROVINCE: ReadonlySet<string> = new Set(['province', 'metropolitan-city'])

const OPENING = /[‘'“"「『《<]/
const LONGEST_QUOTED = 40

/** The whole of a quoted name that a place starts and the kind ends: `‘양주·포천 글로벌 섬유·가죽 산업특구’`. */
function quotedName(text: string, { start: kindStart, end }: KindMatch, from: number): Left | undefined {
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

/** Goes left from a kind over the words of its name, up to and with the place that starts it; not before `from`. */
function leftOf(text: string, { start: kindStart, kind }: KindMatch, from: number): Left | undefined {
  let start = kindStart
  let best: Left | undefined
  let counted = false
  let renewed = false
  for (let count = 0; count < MOST_WORDS; count++) {
    const blank = text.charCodeAt(start - 1) === 32
    const end = blank ? start - 1 : start
    const first = wordStart(text, end)
    if (first === end || first < from || (!blank && count > 0)) break
    const word = text.slice(first, end)
    const places = placesOf(cutPlaceParticle(word), first)
    const whole = places !== undefined && places.length >= cutPlaceParticle(word).length
    if (
      places &&
      (!counted || places.list.length > 1) &&
      (whole || !blank || (isTheme(word) && !looksInflected(word)))
    ) {
      const province = places.list.length === 1 ? provinceBefore(text, first) : undefined
      const own = province ? [{ ...places.list[0]!, start: province.start, code: province.code }] : places.list
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
    if (count === 0 && blank && word === '신규') {
      start = first
      renewed = true
      continue
    }
    if (counted || isBarred(word, kind) || (blank && (looksInflected(word) || VERB_BEFORE_KIND_KO.test(word)))) break
    best = { start: first, regions: labelBefore(text, first), places: [], theme: text.slice(first, kindStart).trim() }
    start = first
  }
  // `원자력수소 신규 국가산단`: what is new has a name where its place starts it
  return renewed ? undefined : best
}

/** The proper name before a number that starts a name: `오송 3생명과학 국가산단`. */
function beforeNumber(text: string, left: Left | undefined, { start: kindStart, kind }: KindMatch): Left | undefined {
  if (!left || left.regions.length > 0 || kind.needs === 'theme') return left
  if (!/^제?[0-9]/.test(text.slice(left.start, left.start + 2)) || text.charCodeAt(left.start - 1) !== 32) return left
  const start = wordStart(text, left.start - 1)
  const word = text.slice(start, left.start - 1)
  if (!/^[가-힣]{2,6}$/.test(word) || GENERIC_KO.has(word) || NOT_IN_NAME_KO.test(word) || looksInflected(word))
    return left
  return { ...left, start, theme: text.slice(start, kindStart).trim() }
}

/** For a place without a region only the nearest word is the name: `옆 선월지구` is 선월지구. */
function nearestOf(text: string, left: Left | undefined, { start, kind }: KindMatch): Left | undefined {
  if (!left || left.regions.length > 0 || kind.needs === 'theme') return left
  const end = text.charCodeAt(start - 1) === 32 ? start - 1 : start
  const first = wordStart(text, end)
  return { ...left, start: first, theme: text.slice(first, start).trim() }
}

function isNamed(left: Left, kind: ZoneKind, text: string, match: KindMatch): boolean {
  if (left.regions.length > 0) return kind.needs !== 'cued' || cued(text, match)
  const first = left.theme.split(' ').at(-1) ?? ''
  if (kind.needs === 'theme') return kind.type !== 'district' && isTheme(left.theme) && !isGenericList(left.theme)
  const compact = left.theme.replace(/\s/g, '')
  const proper =
    [...compact].length >= 2 &&
    compact.split(/[·ㆍ‧・․]/).some((part) => !GENERIC_KO.has(part)) &&
    !GENERIC_KO.has(first) &&
    !/^제?[0-9]+$/.test(compact)
  if (NO_DISTRICT_KO.has(compact) || USE_END_KO.test(compact)) return false
  const apart = text.charCodeAt(match.start - 1) === 32
  if (kind.needs === 'place')
    return proper && (!apart || !BARE.test(text.slice(match.start, match.end)) || isProper(compact, kind))
  return proper && !apart && DISTRICT_NAME.test(compact) && cued(text, match)
}
/** True for `소재·부품·장비`: words of which none tells one zone from another. */
const isGenericList = (theme: string): boolean =>
  /[·ㆍ‧・․]/.test(theme) && (theme.split(' ').at(-1) ?? '').split(/[·ㆍ‧・․]/).every((part) => GENERIC_KO.has(part))

/** `옥계`, `포승·현덕`, `망상제2`: what names a district. */
const DISTRICT_NAME = /^[가-힣]{2,4}(?:[·ㆍ‧・․][가-힣]{2,4}){0,2}(?:제?[0-9])?$/

/** Kinds before which any word may stand with a blank; the full ones, `가람 일반산업단지`, take names alone. */
const BARE = /^(?:첨단\s?)?(?:산업\s?단지|산단|공단|공업\s?단지|국제도시|혁신도시|기업도시|테크노밸리)$/

/** True where a word that a blank parts from its kind is a name: with a number, a place, or one of a listed zone. */
const isProper = (word: string, { type }: ZoneKind): boolean =>
  /[0-9A-Za-z]/.test(word) || placeAtStart(word) !== undefined || listedAs(word, type) !== undefined

const cued = (text: string, match: KindMatch): boolean =>
  DEVELOPMENT_KO.test(text.slice(Math.max(0, match.start - 60), match.start)) ||
  DEVELOPMENT_KO.test(text.slice(match.end, match.end + 40))

/**
 * Zones by their form: region, theme and kind, `대구 스마트웰니스 규제자유특구`; a place and a kind, `세풍산단`;
 * coordinated places are one zone each, `전북·경남 기회발전특구`.
 */
export function* namedZones(text: string, kinds: readonly KindMatch[]): Iterable<Candidate<'zone'>> {
  let from = 0
  for (const match of kinds) {
    const after = particleAfter(text, match.end)
    if (after === undefined || NOT_A_ZONE_AFTER_KO.test(text.slice(match.end, match.end + 8))) continue
    const found = quotedName(text, match, from) ?? leftOf(text, match, from)
    const nearest = beforeNumber(text, nearestOf(text, found, match), match)
    const left = inBracket(text, nearest, match)
    if (!left || !isNamed(left, match.kind, text, match)) continue
    from = match.end
    yield* zonesOf(text, left, match)
  }
}

const SHARED = /^[가-힣]{2,4}(?:[·ㆍ‧・․][가-힣]{2,4}){1,3}(?=\s?$)/

/** True for `포승·현덕` in `평택 포승·현덕지구`: names glued to the kind, one of them at least that of a listed district. */
const areDistricts = (theme: string, { kind }: KindMatch): boolean =>
  kind.type === 'district' &&
  SHARED.test(theme) &&
  theme.split(/[·ㆍ‧・․]/).some((name) => listedUnder([`${name}지구`]) !== undefined)

/** `옥계·북평지구`: proper names that share their kind, one zone each. */
function* sharedHead(text: string, from: number, match: KindMatch, names: string): Iterable<Candidate<'zone'>> {
  const head = text.slice(match.start, match.end)
  for (const part of names.matchAll(/[가-힣]+/g)) {
    const start = from + part.index
    const last = part.index + part[0].length === names.length
    yield {
      type: 'zone',
      start,
      end: last ? match.end : start + part[0].length,
      rule: 'coordinated-kind',
      priority: 1,
      draft: { ids: [], name: { ko: `${part[0]}${head}` }, zoneType: match.kind.type },
    }
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
  if (type !== 'free-economic') return false
  const names = places.map((place) => text.slice(place.start, place.end))
  return listedAs(names.join(''), type) !== undefined || !names.some((name) => listedAs(name, type))
}

/** `경남 항공·밀양 나노융합 `: a place and its industry, twice. */
const TWO_NAMES =
  /^(?<first>[가-힣]{2,6}\s[가-힣A-Za-z0-9]{2,10})[·ㆍ‧](?<place>[가-힣]{2,4})\s[가-힣A-Za-z0-9]{2,10}(?:\s[가-힣A-Za-z0-9]{2,8})?\s?$/u

/** The two zones of places and industries that share their kind. */
function* twoNames(text: string, start: number, first: string, match: KindMatch): Iterable<Candidate<'zone'>> {
  const middle = start + first.length
  const head = text.slice(match.start, match.end)
  for (const span of [
    { start, end: middle },
    { start: middle + 1, end: match.end },
  ]) {
    const own = text.slice(span.start, Math.min(span.end, match.start)).trim()
    yield {
      type: 'zone',
      ...span,
      rule: 'coordinated-kind',
      priority: 1,
      draft: {
        ids: [],
        name: { ko: `${own} ${head}` },
        zoneType: match.kind.type,
        region: placeAtStart(own)?.place.region ?? [],
      },
    }
  }
}

/** Kinds that towns have together where an industry stands between them and the kind: `진천·음성 시험인증산업특구`. */
const SHARED_BY_TOWNS: ReadonlySet<string> = new Set(['regional-specialised', 'other'])

function* zonesOf(text: string, left: Left, match: KindMatch): Iterable<Candidate<'zone'>> {
  const head = text.slice(match.start, match.end)
  const { type } = match.kind
  const theme = left.theme.replace(/\s+/g, ' ')
  const joint = left.places.length < 2 || isJoint(text, left, match, theme)
  // Industries share one zone, proper names have one each: `한방·마늘특구`, `옥계·북평지구`.
  const shares = left.places.length === 0 && !(match.kind.needs === 'theme' && isTheme(theme))
  const pair = shares ? SHARED.exec(text.slice(left.start, match.start)) : null
  if (pair) {
    yield* sharedHead(text, left.start, match, pair[0])
    return
  }
  if (left.places.length === 1 && areDistricts(theme, match)) {
    yield* sharedHead(text, match.start - theme.length, match, theme)
    return
  }
  const two = joint ? TWO_NAMES.exec(text.slice(left.start, match.start)) : null
  if (two && placeNamed(two.groups!['place']!)) {
    yield* twoNames(text, left.start, two.groups!['first']!, match)
    return
  }
  const parts = joint ? [{ start: left.start, end: match.end, code: left.regions }] : left.places
  for (const [index, part] of parts.entries()) {
    const last = index === parts.length - 1
    const place = joint ? '' : text.slice(part.start, part.end)
    // all innovation cities are listed: `전주·전북혁신도시` is a town and one of them
    if (!joint && !last && head === '혁신도시' && !listedAs(place, type)) continue
    const ko = joint ? text.slice(part.start, match.end) : [place, theme, head].filter((s) => s !== '').join(' ')
    yield {
      type: 'zone',
      start: part.start,
      end: last ? match.end : part.end,
      rule: joint ? 'region-theme-kind' : 'coordinated-kind',
      priority: 1,
      draft: {
        ids: [],
        name: { ko: ko.replace(/\s+/g, ' ') },
        zoneType: type,
        ...(part.code.length > 0 ? { region: part.code } : {}),
        ...(theme !== '' && isTheme(theme) ? { theme } : {}),
      },
    }
  }
}

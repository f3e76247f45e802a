import type { ZoneType } from '../../../schemas/index.ts'
import { BULLET } from '../../bullets.ts'
import { codeAt } from '../../code-at.ts'
import { isTown, placeNamed } from '../../name/places.ts'
import type { ZoneKind } from '../kinds.ts'
import { isTheme } from '../themes.ts'
import type { KindMatch } from './kinds-in.ts'
import { GENERIC_KO, NOT_IN_NAME_KO, VERB_BEFORE_KIND_KO } from './lexicon.ts'
import { listedAs } from './listed-as.ts'
import {
  type Left,
  labelBefore,
  likeTheOthers,
  placesBefore,
  placesOf,
  provinceBefore,
  townBefore,
  withCity,
} from './name-places.ts'
import { behind, isBarred, isModifier, looksInflected, wordStart } from './name-words.ts'
import { townshipRegion } from './townships.ts'

/** The place of a word, without 의 or the 형 of `가람형 특구`. */
const cutPlaceParticle = (word: string): string => {
  return /[의형]$/.test(word) && placeNamed(word.slice(0, -1)) ? word.slice(0, -1) : word
}

/** Kinds of which few places that are no towns have one, and those are listed. */
const OF_FEW: ReadonlySet<ZoneType> = new Set(['medical-complex', 'free-economic', 'research-development'])

/** `오송의` before a kind of which the gazetteers have one there, with the province before it. */
function ofListedPlace(text: string, first: number, word: string, { type }: ZoneKind): Left | undefined {
  if (!OF_FEW.has(type) || !word.endsWith('의') || placeNamed(word.slice(0, -1))) return undefined
  const listed = listedAs(word.slice(0, -1), type)
  if (!listed) return undefined
  const start = provinceBefore(text, first)?.start ?? first
  const place = { start: first, end: first + word.length - 1, code: listed.region }
  return { start, regions: listed.region, places: [place], theme: '' }
}

const MOST_WORDS = 5
const PARTICLE_ALONE = /^[은는이가을를의와과도로에]$/

/** The name with the region in brackets behind it: `힐링특구(경북 영주시)`. */
export function inBracket(text: string, left: Left | undefined, { end, kind }: KindMatch): Left | undefined {
  if (!left || left.regions.length > 0 || kind.needs !== 'theme') return left
  const match = /^\s?\(([가-힣]{2,7})(?:\s[가-힣]{2,5}){0,2}\)/.exec(text.slice(end, end + 24))
  const place = match ? placeNamed(match[1]!) : undefined
  return place ? { ...left, regions: place.region } : left
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
    !NOT_IN_NAME_KO.test(own) &&
    !looksInflected(word)
  )
}

/** What is said of an industry: `경남 차세대 첨단위성 글로벌 혁신특구`. */
const OF_INDUSTRY = /^(?:차세대|미래|지능형|첨단|친환경|스마트|디지털)$/
/** Sides of a town and trades, which the town before them makes the name of a complex: `가람 서부일반산업단지`. */
const SIDE_OR_TRADE =
  /^(?:[동서남북]부|중소기업|RE100|스마트|첨단|그린|바이오|반도체|수소|로봇|미래차|자동차|모빌리티|에너지|항공|조선|기계|식품|섬유|철강|의료|뿌리산업)$/

/**
 * True for words which a place before them makes a name: like 차세대 before 특화단지, `대전 가람 차세대 융합 특화단지`, an industry before
 * 클러스터, and of industrial complexes a side or a trade.
 */
const maySkip = (word: string, text: string, { start, kind }: KindMatch): boolean =>
  !/^(?:및|또는|등)$/.test(word) &&
  ((kind.type === 'industrial-complex' && SIDE_OR_TRADE.test(word)) ||
    (GENERIC_KO.has(word) &&
      (text.startsWith('특화단지', start) ||
        (text.startsWith('클러스터', start) && (isTheme(word) || OF_INDUSTRY.test(word))) ||
        (kind.type === 'global-innovation' && OF_INDUSTRY.test(word)) ||
        (text.startsWith('특구', start) && (isTheme(word) || OF_INDUSTRY.test(word))))))

/** True for the town right before a side or a trade, without a particle: `가람` of `가람 서부일반산업단지`. */
const isTownBeforeSide = (word: string): boolean => isTown(placeNamed(word))

/** True for a word that ends like a verb; behind a town it may be a name, `안산 신길 일반산단`. */
const isVerb = (word: string, text: string, first: number, { type }: ZoneKind): boolean =>
  VERB_BEFORE_KIND_KO.test(word) &&
  !(
    type === 'industrial-complex' &&
    word.length === 2 &&
    isTownBeforeSide(text.slice(wordStart(text, first - 1), first - 1))
  )

/** The name that starts with the places of the word at `first`, with their province and the places before them that share the kind. */
function fromPlaces(
  text: string,
  first: number,
  { list: own, length }: NonNullable<ReturnType<typeof placesOf>>,
  { start: kindStart, kind }: Pick<KindMatch, 'start' | 'kind'>,
): Left {
  const province = provinceBefore(text, first) ?? (own.length === 1 ? townBefore(text, own[0]!) : undefined)
  const named = province
    ? [{ ...own[0]!, start: province.start, code: province.code }, ...own.slice(1)]
    : likeTheOthers(
        text,
        own.map((place) => withCity(text, place)),
      )
  const isShared = kind.needs === 'theme' || kind.type === 'free-economic'
  const places = isShared ? [...placesBefore(text, named[0]!.start, kind.type), ...named] : named
  const theme = text
    .slice(first + length, kindStart)
    .replace(/^[와과의형]?\s+(?:[0-9]{1,2}개(?=\s))?/, '')
    .trim()
  return { start: places[0]!.start, regions: [...new Set(places.flatMap(({ code }) => code))], places, theme }
}

/** What has been read between a word and the kind behind it. */
interface Between {
  /** True where a blank stands behind the word. */
  readonly blank: boolean
  readonly counted: boolean
  readonly skipped: boolean
}

/** The name that the places of a word start, where what stands behind them allows one. */
function startsName(
  text: string,
  first: number,
  word: string,
  match: KindMatch,
  { blank, counted, skipped }: Between,
): Left | undefined {
  const { start: kindStart, kind } = match
  const name = cutPlaceParticle(word)
  const places = placesOf(name, first)
  if (!places || (counted && places.list.length < 2)) return undefined
  if (skipped && kind.type === 'industrial-complex' && !isTownBeforeSide(word)) return undefined
  const starts =
    !blank ||
    /^(?:제?[0-9]{1,2}호)?$/.test(name.slice(places.length)) ||
    (isTheme(word) && !looksInflected(word)) ||
    isOfPlace(word, places.length, kind, text, kindStart)
  return starts ? fromPlaces(text, first, places, match) : undefined
}

/** What a headline tells of the zone before the one that a dot parts from it: `나래산단 확장·가람 다온산단 조성`. */
const DEED =
  /^(?:확장|조성|지정|추진|승인|착공|준공|유치|선정|투자|분양|개발|협약|확대|증설|신설|해제|고시|매각|재생)[·ㆍ]/u

/**
 * Start of the last of the complexes that full stops part in a word, 나래 of `가람.나래공단`, or of what stands behind the deed that a
 * headline ends with.
 */
function afterStop(text: string, first: number, end: number, { type }: ZoneKind): number {
  if (type !== 'industrial-complex') return first
  const word = text.slice(first, end)
  if (word.includes('.')) return text.lastIndexOf('.', end - 1) + 1
  return first + (DEED.exec(word)?.[0].length ?? 0)
}

/** The name that a township starts, with its town before it: `청주 오송 바이오산업단지`. */
function ofTownship(text: string, first: number, word: string, kindStart: number): Left | undefined {
  const region = townshipRegion(word)
  if (!region) return undefined
  const town = wordStart(text, first - 1)
  const inTown = placeNamed(text.slice(town, first - 1))?.region.some((code) => region.includes(code)) ?? false
  const start = inTown ? town : first
  return { start, regions: region, places: [], theme: text.slice(first, kindStart).trim() }
}

/** What alone names no zone, but an industry behind it: `AI 의료데이터 특구`, `디지털 헬스케어 국가산단`. */
const ADJUNCT = /^(?:AI|ICT|IoT|디지털)$/

/** Goes left from a kind over the words of its name, up to and with the place that starts it; not before `from`. */
export function leftOf(text: string, match: KindMatch, from: number): Left | undefined {
  const { start: kindStart, kind } = match
  let start = kindStart
  let best: Left | undefined
  let counted = false
  let modifier = ''
  let skipped = false
  for (let count = 0; count < MOST_WORDS; count++) {
    const blank = codeAt(text, start - 1) === 32
    const end = blank ? start - 1 : start
    const first = afterStop(text, behind(text, wordStart(text, end), end, from), end, kind)
    if (first >= end || first < from || (!blank && count > 0)) break
    const word = text.slice(first, end)
    // `(가람)가 나래`: a particle behind a bracket
    if (PARTICLE_ALONE.test(word) && text.charAt(first - 1) === ')') break
    const own = count === 0 && blank ? ofListedPlace(text, first, word, kind) : undefined
    if (own) return own
    const placed = startsName(text, first, word, match, { blank, counted, skipped })
    if (placed) return placed
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
    // `오산 가장지구`: the adverb stands apart
    const barred = isBarred(word, kind) && !(modifier === '클러스터' && isTheme(word)) && !(word === '가장' && !blank)
    // `AI 의료데이터 특구`: what alone names no zone belongs to the industry behind it
    if (barred && best && blank && ADJUNCT.test(word) && isTheme(best.theme)) {
      best = { ...best, start: first, theme: text.slice(first, kindStart).trim() }
      start = first
      continue
    }
    if (!counted && barred && maySkip(word, text, match)) {
      start = first
      skipped = true
      continue
    }
    if (counted || barred || (blank && looksInflected(word)) || (blank && isVerb(word, text, first, kind))) break
    if (skipped) {
      // a complex has its town or township right before the side or the trade
      if (kind.type === 'industrial-complex') return ofTownship(text, first, word, kindStart)
      start = first
      continue
    }
    best = { start: first, regions: labelBefore(text, first), places: [], theme: text.slice(first, kindStart).trim() }
    start = first
  }
  // `원자력수소 신규 국가산단`: what is new has a name where its place starts it
  return modifier === '신규' || /호$/.test(modifier) ? undefined : best
}

/** The proper name before a number that starts a name: `오송 3생명과학 국가산단`. */
export function beforeNumber(
  text: string,
  left: Left | undefined,
  { start: kindStart, kind }: KindMatch,
): Left | undefined {
  if (!left || left.regions.length > 0 || kind.needs === 'theme') return left
  if (!/^제?[0-9]/.test(text.slice(left.start, left.start + 2)) || codeAt(text, left.start - 1) !== 32) return left
  const start = wordStart(text, left.start - 1)
  const word = text.slice(start, left.start - 1)
  if (!/^[가-힣]{2,6}$/.test(word) || GENERIC_KO.has(word) || NOT_IN_NAME_KO.test(word) || looksInflected(word))
    return left
  return { ...left, start, theme: text.slice(start, kindStart).trim() }
}

const IS_BULLET = new RegExp(`[${BULLET}]\\s?$`, 'u')
/** A second word of names that a township begins: `선가 그린컴플렉스 일반산단`. */
const PARK = /..(?:폴리스|컴플렉스|콤플렉스|파크|밸리|시티|타운)$/
/** For a place without a region only the nearest word is the name: `옆 선월지구` is 선월지구. */
export function nearestOf(text: string, left: Left | undefined, { start, kind }: KindMatch): Left | undefined {
  if (!left || left.regions.length > 0 || kind.needs === 'theme') return left
  const end = codeAt(text, start - 1) === 32 ? start - 1 : start
  const first = Math.max(wordStart(text, end), left.start)
  const word = text.slice(first, end)
  // `△가람산업 나래센터 일반산단(`: all that stands behind the bullet
  if (first > left.start && IS_BULLET.test(text.slice(Math.max(0, left.start - 2), left.start))) return left
  if (first > left.start && PARK.test(word) && kind.type === 'industrial-complex') {
    const township = wordStart(text, first - 1)
    if (/^[가-힣]{2,3}$/.test(text.slice(township, first - 1)))
      return { ...left, start: township, theme: text.slice(township, end) }
  }
  if (ADJUNCT.test(text.slice(left.start, Math.max(left.start, first - 1))) && isTheme(word)) return left
  if (first === left.start || !isModifier(word, kind)) return { ...left, start: first, theme: word }
  const name = wordStart(text, first - 1)
  return { ...left, start: name, theme: text.slice(name, first - 1) }
}

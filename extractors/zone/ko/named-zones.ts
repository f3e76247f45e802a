import type { Candidate } from '../../extractor.ts'
import { isHangul, isLatinOrDigit } from '../../gazetteers/fold.ts'
import { endingOf, isParticle, particleAfter } from '../../name/particles.ts'
import { placeAtStart, placeNamed } from '../../name/places.ts'
import { insideName, KINDS_KO, type ZoneKind } from '../kinds.ts'
import { isTheme } from '../themes.ts'
import { DEVELOPMENT_KO, GENERIC_KO, NOT_A_ZONE_AFTER_KO, NOT_IN_NAME_KO, PARTICLE_END_KO } from './lexicon.ts'

const spaced = (kind: string): string =>
  kind
    .replace('글로벌', '글로벌\\s?')
    .replace('연구개발', '연구개발\\s?')
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
  return Array.from(text.matchAll(KIND), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    kind: kindOf(text, match),
  }))
}

/** What makes the name of a body of a kind of zone. */
const BODY_AFTER = /^\s?(?:심의\s?위원회|위원회|기획단|청(?![년소])|특별법)/

function kindOf(text: string, match: RegExpExecArray): ZoneKind {
  const kind = KINDS_KO[match[0].replace(/\s/g, '')]!
  const end = match.index + match[0].length
  return BODY_AFTER.test(text.slice(end, end + 8)) ? insideName(kind) : kind
}

const isWordCode = (code: number): boolean => isHangul(code) || isLatinOrDigit(code)
const NAME_CODES = new Set([...'·ㆍ-&‧・'].map((c) => c.charCodeAt(0)))

/** Start of the word that ends at `end`: letters, digits, and dots or hyphens between them; at most 30 characters. */
function wordStart(text: string, end: number): number {
  let start = end
  while (start > 0 && end - start < 30) {
    const code = text.charCodeAt(start - 1)
    if (isWordCode(code)) start--
    else if (NAME_CODES.has(code) && start > 1 && isWordCode(text.charCodeAt(start - 2)) && start < end) start--
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

function isBarred(word: string, { type }: ZoneKind): boolean {
  const themed = (type === 'regulation-free' || type === 'global-innovation') && isTheme(word)
  return (GENERIC_KO.has(word) && !themed) || NOT_IN_NAME_KO.test(word) || /^[0-9]+$/.test(word)
}

function looksInflected(word: string): boolean {
  if (word.length < 2 || !PARTICLE_END_KO.test(word)) return false
  return isParticle(word.slice(-1), endingOf(word.charCodeAt(word.length - 2))) && !isTheme(word.slice(-3))
}

/** The place before `과 ` or a comma that shares the kind: `부산과 울산 기회발전특구`. */
function placeBefore(text: string, at: number): Left['places'] {
  const match = /(?<![가-힣])([가-힣]{2,6}?)(?:와|과|,)\s$/.exec(text.slice(Math.max(0, at - 10), at))
  const place = match ? placeNamed(match[1]!) : undefined
  if (!match || !place) return []
  const start = at - match[0].length
  return [{ start, end: start + match[1]!.length, code: place.region }]
}

/** Goes left from a kind over the words of its name, up to and with the place that starts it; not before `from`. */
function leftOf(text: string, { start: kindStart, kind }: KindMatch, from: number): Left | undefined {
  let start = kindStart
  let best: Left | undefined
  let counted = false
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
      const list = kind.needs === 'theme' ? [...placeBefore(text, first), ...places.list] : places.list
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
    if (counted || isBarred(word, kind) || (blank && looksInflected(word))) break
    best = { start: first, regions: [], places: [], theme: text.slice(first, kindStart).trim() }
    start = first
  }
  return best
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
  if (kind.needs === 'theme') return kind.type !== 'district' && isTheme(left.theme)
  const compact = left.theme.replace(/\s/g, '')
  const proper =
    [...compact].length >= 2 && !GENERIC_KO.has(compact) && !GENERIC_KO.has(first) && !/^제?[0-9]+$/.test(compact)
  if (kind.needs === 'place') return proper
  return proper && text.charCodeAt(match.start - 1) !== 32 && /^[가-힣]{2,4}$/.test(compact) && cued(text, match)
}

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
    const left = nearestOf(text, leftOf(text, match, from), match)
    if (!left || !isNamed(left, match.kind, text, match)) continue
    from = match.end
    yield* zonesOf(text, left, match)
  }
}

function* zonesOf(text: string, left: Left, match: KindMatch): Iterable<Candidate<'zone'>> {
  const head = text.slice(match.start, match.end)
  const { type } = match.kind
  const theme = left.theme.replace(/\s+/g, ' ')
  const joint = left.places.length < 2 || type === 'free-economic' || type === 'medical-complex'
  const parts = joint ? [{ start: left.start, end: match.end, code: left.regions }] : left.places
  for (const [index, part] of parts.entries()) {
    const last = index === parts.length - 1
    const place = joint ? '' : text.slice(part.start, part.end)
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

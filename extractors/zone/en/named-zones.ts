import type { Candidate } from '../../extractor.ts'
import { englishPlace } from '../../name/places.ts'
import type { Word } from '../../name/words.ts'
import { isHead } from '../heads.ts'
import { KINDS_EN, type ZoneKind } from '../kinds.ts'
import { isTheme } from '../themes.ts'
import { DEVELOPMENT_EN, GENERIC_EN, NOT_A_ZONE_AFTER_EN, STOP_EN } from './lexicon.ts'

/** A kind of zone in English; `first` and `last` are numbers of words. */
export interface EnglishKind {
  readonly start: number
  readonly end: number
  readonly first: number
  readonly last: number
  readonly plural: boolean
  readonly kind: ZoneKind
}

const KINDS = new Map(
  Object.entries(KINDS_EN).map(([words, kind]) => [
    words.replace('r&d', 'r d').replaceAll('-', ' ').replace('&', 'and'),
    kind,
  ]),
)
const HEADS = new Map<string, string>()
for (const phrase of KINDS.keys()) {
  const head = phrase.split(' ').at(-1)!
  HEADS.set(head, head)
  HEADS.set(head.endsWith('x') ? `${head}es` : head.endsWith('y') ? `${head.slice(0, -1)}ies` : `${head}s`, head)
}
const LONGEST_KIND = 6
/** Kinds that are everyday words: they count only with a capital letter. */
const EVERYDAY = new Set([
  'zone',
  'cluster',
  'valley',
  'district',
  'free zone',
  'special zone',
  'medical cluster',
  'bio cluster',
  'innovation cluster',
])

const lower = (text: string, word: Word): string => text.slice(word.start, word.end).toLowerCase()

/** True where two neighbouring words may be of one name: a blank, a hyphen or ` & ` between them. */
function joined(text: string, left: Word, right: Word): boolean {
  if (right.start - left.end > 3) return false
  const gap = text.slice(left.end, right.start)
  return gap === ' ' || gap === '-' || gap === '&' || gap === ' & ' || gap === ' -' || gap === '\n' || gap === '–'
}

/** The kinds of zones in a text by their words, the longest at each head. */
export function englishKindsIn(text: string, words: readonly Word[]): EnglishKind[] {
  const kinds: EnglishKind[] = []
  for (const [last, word] of words.entries()) {
    if (word.hangul || word.end - word.start > 13) continue
    const written = lower(text, word)
    const head = HEADS.get(written)
    if (head === undefined) continue
    let phrase = head
    let best = KINDS.has(head) ? last : -1
    let name = best < 0 ? '' : head
    for (let i = last - 1; i >= Math.max(0, last - LONGEST_KIND) && joined(text, words[i]!, words[i + 1]!); i--) {
      const and = text.slice(words[i]!.end, words[i + 1]!.start) === ' & '
      phrase = `${lower(text, words[i]!)}${and ? ' and ' : ' '}${phrase}`
      if (KINDS.has(phrase)) {
        best = i
        name = phrase
      }
    }
    if (best < 0 || (EVERYDAY.has(name) && !words[best]!.capital)) continue
    const start = words[best]!.start
    const regulation = /^ for regulation/i.test(text.slice(word.end, word.end + 15))
    kinds.push({
      start,
      end: word.end + (regulation ? 15 : 0),
      first: best,
      last: regulation ? last + 2 : last,
      plural: written !== head,
      kind: regulation ? KINDS.get('special free zone for regulation')! : KINDS.get(name)!,
    })
  }
  return kinds
}

interface Place {
  readonly start: number
  readonly end: number
  readonly code: readonly string[]
}

/** The place whose last word has this number, and its first word. */
function placeEndingAt(
  text: string,
  words: readonly Word[],
  last: number,
): { place: Place; first: number } | undefined {
  for (let first = Math.max(0, last - 2); first <= last; first++) {
    const start = words[first]!.start
    if (words[last]!.end - start > 60) continue
    const place = englishPlace(text.slice(start, words[last]!.end))
    if (place) return { place: { start, end: words[last]!.end, code: place.region }, first }
  }
  return undefined
}

interface Left {
  readonly first: number
  readonly places: readonly Place[]
  /** Number of the first word after the places. */
  readonly themeFrom: number
}

const MOST_WORDS = 8

/** Goes left from the kind over the words of its name; stops behind a place that starts it. */
function leftOf(text: string, words: readonly Word[], kind: EnglishKind): Left {
  let lastCapital = kind.first
  for (let i = kind.first - 1; i >= Math.max(0, kind.first - MOST_WORDS); i--) {
    if (!joined(text, words[i]!, words[i + 1]!)) break
    const place = placeEndingAt(text, words, i)
    if (place) return { first: place.first, places: coordinated(text, words, place), themeFrom: i + 1 }
    const word = lower(text, words[i]!)
    if (STOP_EN.has(word) || words[i]!.hangul) break
    if (words[i]!.capital || /[0-9]/.test(word)) lastCapital = i
  }
  return { first: lastCapital, places: possessor(text, words, lastCapital), themeFrom: lastCapital }
}

/** Places before ` and ` or a comma that share the kind: `Busan and Gwangyang FEZs`. */
function coordinated(text: string, words: readonly Word[], last: { place: Place; first: number }): Place[] {
  const places = [last.place]
  let at = last.first
  for (let count = 0; count < 10 && at > 0; count++) {
    let left = at - 1
    const gap = text.slice(words[left]!.end, words[at]!.start)
    if (gap === ' ' && lower(text, words[left]!) === 'and') left--
    else if (gap !== ', ' && gap !== '·' && gap !== '/') break
    if (left < 0 || words[at]!.start - words[left]!.end > 7) break
    const place = placeEndingAt(text, words, left)
    if (!place) break
    places.unshift(place.place)
    at = place.first
  }
  return places
}

/** The place of `Daegu's Smart Wellness Special Zone`: it gives the region but stays outside. */
function possessor(text: string, words: readonly Word[], first: number): Place[] {
  const s = words[first - 1]
  if (!s || s.end - s.start !== 1 || text.charAt(s.start) !== 's' || !/['’]/.test(text.charAt(s.start - 1))) return []
  const place = first >= 2 ? placeEndingAt(text, words, first - 2) : undefined
  return place ? [place.place] : []
}

/** Words between a plural kind and the places of its list. */
const LIST_LEAD =
  /^(?: (?:designated|located|selected))?(?:,? including|,? such as|,? namely| (?:are|were)(?: as follows)?:?) (?=[A-Z])/

/** The places after the kind: ` in Daegu City`, ` in Incheon and Busan`, ` (Ansan, Gimhae, …)`. */
function placesAfter(text: string, words: readonly Word[], kind: EnglishKind): Place[] {
  const next = words[kind.last + 1]
  if (!next) return []
  const gap = text.slice(kind.end, Math.min(next.start, kind.end + 4))
  let at = kind.last + 1
  if (gap === ' ' && ['in', 'of'].includes(lower(text, next))) at++
  else if (gap !== ' (' && gap !== ': ') {
    const lead = kind.plural ? LIST_LEAD.exec(text.slice(kind.end, kind.end + 40)) : null
    if (!lead) return []
    while (at < words.length && words[at]!.start < kind.end + lead[0].length) at++
  }
  if (words[at] && lower(text, words[at]!) === 'the') at++
  const places: Place[] = []
  for (let count = 0; count < 20 && at < words.length; count++) {
    const place = placeStartingAt(text, words, at)
    if (!place) break
    places.push(place.place)
    at = place.last + 1
    const follower = words[at]
    if (!follower || follower.start - place.place.end > 3) break
    const between = text.slice(place.place.end, follower.start)
    if (lower(text, follower) === 'and' && (between === ' ' || between === ', ')) at++
    else if (between !== ', ') break
  }
  return places
}

function placeStartingAt(
  text: string,
  words: readonly Word[],
  first: number,
): { place: Place; last: number } | undefined {
  for (let last = Math.min(words.length - 1, first + 2); last >= first; last--) {
    const { start } = words[first]!
    const { end } = words[last]!
    if (end - start > 60) continue
    const place = englishPlace(text.slice(start, end))
    if (place) return { place: { start, end, code: place.region }, last }
  }
  return undefined
}

const zone = (
  text: string,
  start: number,
  end: number,
  kind: ZoneKind,
  region: readonly string[],
  theme: string,
  rule: string,
  en?: string,
): Candidate<'zone'> => ({
  type: 'zone',
  start,
  end,
  rule,
  priority: 1,
  draft: {
    ids: [],
    name: { en: en ?? text.slice(start, end).replace(/\s+/g, ' ') },
    zoneType: kind.type,
    ...(region.length > 0 ? { region } : {}),
    ...(theme !== '' ? { theme } : {}),
  },
})

function isNamed(
  text: string,
  words: readonly Word[],
  left: Left,
  kind: EnglishKind,
  right: readonly Place[],
): boolean {
  if (left.places.length > 0 && kind.kind.needs !== 'cued') return true
  const phrase = text.slice(words[left.first]!.start, kind.start).trim()
  if (phrase === '') return false
  const proper = phrase.split(/[\s-]+/).some((w) => /^[A-Z]/.test(w) && !GENERIC_EN.has(w.toLowerCase()))
  if (kind.kind.needs === 'theme') return proper && (isTheme(phrase) || right.length === 1)
  if (kind.kind.needs === 'place') return proper
  const full = text.slice(words[left.first]!.start, kind.end)
  return (
    proper &&
    englishPlace(full) === undefined &&
    DEVELOPMENT_EN.test(text.slice(Math.max(0, kind.start - 80), kind.end + 60))
  )
}

/**
 * English zones by their form: `Daegu Smart Wellness Regulatory Free Zone`, `Sepung Industrial Complex`,
 * `Smart Wellness Special Zone in Daegu City`, `Busan and Gwangyang FEZs`, `special R&D zones (Ansan, Gimhae)`.
 */
export function* namedZonesEn(
  text: string,
  words: readonly Word[],
  kinds: readonly EnglishKind[],
): Iterable<Candidate<'zone'>> {
  for (const kind of kinds) {
    const after = text.slice(kind.end, kind.end + 16)
    if (NOT_A_ZONE_AFTER_EN.test(after) || /^ [A-Z][a-z]/.test(after)) continue
    const left = leftOf(text, words, kind)
    const right = placesAfter(text, words, kind)
    if (isNamed(text, words, left, kind, right)) yield* leftNamed(text, words, kind, left, right)
    else if (right.length > (kind.plural ? 1 : 0) && isHead(kind.kind)) yield* rightNamed(text, kind, right)
  }
}

function* leftNamed(
  text: string,
  words: readonly Word[],
  kind: EnglishKind,
  left: Left,
  right: readonly Place[],
): Iterable<Candidate<'zone'>> {
  const theme = text.slice(words[left.themeFrom]?.start ?? kind.start, kind.start).trim()
  const inName = left.places.filter((p) => p.start >= words[left.first]!.start || left.places.length > 1)
  if (inName.length > 1) {
    const head = text.slice(words[left.themeFrom]?.start ?? kind.start, kind.end)
    for (const [index, p] of inName.entries()) {
      const end = index === inName.length - 1 ? kind.end : p.end
      yield zone(
        text,
        p.start,
        end,
        kind.kind,
        p.code,
        theme,
        'coordinated-kind',
        `${text.slice(p.start, p.end)} ${head}`,
      )
    }
    return
  }
  const start = words[left.first]!.start
  const takesRight =
    left.places.length === 0 && right.length === 1 && text.charAt(kind.end) === ' ' && text.charAt(kind.end + 1) !== '('
  const region = left.places[0]?.code ?? (right.length === 1 ? right[0]!.code : [])
  yield zone(text, start, takesRight ? right[0]!.end : kind.end, kind.kind, region, theme, 'region-theme-kind')
}

function* rightNamed(text: string, kind: EnglishKind, right: readonly Place[]): Iterable<Candidate<'zone'>> {
  if (right.length === 1 && !kind.plural) {
    if (text.charAt(kind.end + 1) === '(') return
    yield zone(text, kind.start, right[0]!.end, kind.kind, right[0]!.code, '', 'kind-in-place')
    return
  }
  const head = text.slice(kind.start, kind.end).replace(/s$/, '')
  for (const p of right)
    yield zone(text, p.start, p.end, kind.kind, p.code, '', 'kind-in-places', `${text.slice(p.start, p.end)} ${head}`)
}

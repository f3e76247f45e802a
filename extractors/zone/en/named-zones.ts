import type { Candidate } from '../../extractor.ts'
import { endBeforeBracket } from '../../institution/en/capital-runs.ts'
import { englishPlace } from '../../name/places.ts'
import type { Word } from '../../name/words.ts'
import { isHead } from '../heads.ts'
import type { ZoneKind } from '../kinds.ts'
import { COMPLEX_NUMBER } from '../numbered.ts'
import { isTheme } from '../themes.ts'
import { designatedAs } from './designations.ts'
import { isAbroad, isOfTown, isOneOfMany, isSort, LIKENED } from './kind-senses.ts'
import { type EnglishKind, joined, lower } from './kinds.ts'
import { DEVELOPMENT_EN, GENERIC_EN, NOT_A_ZONE_AFTER_EN, STOP_EN } from './lexicon.ts'
import { coordinated, type Place, placeEndingAt, placesAfter, possessor } from './places.ts'

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
    if (place) {
      const side = words[place.first - 1]
      const sided = side && SIDE.test(text.slice(side.start, side.end)) && joined(text, side, words[place.first]!)
      const places = kind.plural ? coordinated(text, words, place) : pairOf(text, coordinated(text, words, place))
      return { first: sided && places.length === 1 ? place.first - 1 : place.first, places, themeFrom: i + 1 }
    }
    const word = lower(text, words[i]!)
    if (word === 'and') {
      const wide = acrossAnd(text, words, i, kind.first)
      if (wide) return wide
      if (isPair(text, words, i, kind.first)) continue
    }
    if ((STOP_EN.has(word) && !isOfName(text, words, i)) || words[i]!.hangul) break
    if (words[i]!.capital || /[0-9]/.test(word)) lastCapital = i
  }
  const bracketed = kind.plural && lastCapital === kind.first ? beforeBracket(text, words, kind) : undefined
  if (bracketed) return bracketed
  const unlisted = kind.plural && lastCapital === kind.first - 1 ? unlistedBeside(text, words, lastCapital) : undefined
  if (unlisted) return { first: lastCapital, places: unlisted, themeFrom: kind.first }
  return { first: lastCapital, places: possessor(text, words, lastCapital), themeFrom: lastCapital }
}

/** True for a capitalised small word behind the place that starts a name: `Jecheon Third Industrial Complex`. */
const isOfName = (text: string, words: readonly Word[], index: number): boolean =>
  index > 0 &&
  words[index]!.capital &&
  text.slice(words[index - 1]!.end, words[index]!.start) === ' ' &&
  placeEndingAt(text, words, index - 1) !== undefined

/** True for ` and ` between two fields right before a kind: `Oil and Gas District`. */
const isPair = (text: string, words: readonly Word[], and: number, head: number): boolean =>
  and + 2 === head &&
  and > 0 &&
  (words[and - 1]!.capital || FIELD.test(lower(text, words[and - 1]!))) &&
  !STOP_EN.has(lower(text, words[and - 1]!)) &&
  FIELD.test(lower(text, words[and + 1]!)) &&
  !ENDS_ANOTHER.test(text.slice(words[and - 1]!.start, words[and - 1]!.end))
const FIELD =
  /^(?:gas|finance|logistics|tourism|leisure|business|technology|culture|education|trade|energy|research|development|components|parts|materials|distribution|semiconductor|robotics|storage|transportation|production|utilization|demonstration)$/

/** Two places that share a kind in the singular by ` and ` alone, else the last: `…, Jeonnam, and Changwon Complex`. */
function pairOf(text: string, places: readonly Place[]): readonly Place[] {
  const [left, right] = places
  const pair = places.length === 2 && text.slice(left!.end, right!.start) === ' and '
  return pair || places.length < 2 ? places : places.slice(-1)
}

/** A side of a town at the start of a name: `South Gongju General Industrial Complex`. */
const SIDE = /^(?:South|North|East|West|Southern|Northern|Eastern|Western|New)$/

/** The name of `Taebaek Hydrogen Production and Demonstration Zone`: capitalised words back to a place that starts it. */
function acrossAnd(text: string, words: readonly Word[], and: number, head: number): Left | undefined {
  for (let i = and + 1; i < head; i++) if (!words[i]!.capital || placeEndingAt(text, words, i)) return undefined
  if (and + 1 === head) return undefined
  for (let i = and - 1; i >= Math.max(0, and - MOST_WORDS); i--) {
    const word = words[i]!
    if (!joined(text, word, words[i + 1]!) || !word.capital || word.hangul) return undefined
    const place = placeEndingAt(text, words, i)
    if (place) return i < and - 1 ? { first: place.first, places: [place.place], themeFrom: i + 1 } : undefined
    if (STOP_EN.has(lower(text, word)) || ENDS_ANOTHER.test(text.slice(word.start, word.end))) return undefined
  }
  return undefined
}
/** Last words of another name before ` and `. */
const ENDS_ANOTHER =
  /^(?:Zones?|Complex|Complexes|Park|District|Clusters?|City|Province|County|FEZ|Port|Airport|University|Institute|Authority|Valley|Center|Centre)$/

/** `Gwangju, Ulsan, and Hwanghae (Siheung) Free Economic Zones`: the places before a bracket that share the kind. */
function beforeBracket(text: string, words: readonly Word[], kind: EnglishKind): Left | undefined {
  const end = endBeforeBracket(text, kind.start - 1)
  if (end === kind.start - 1) return undefined
  let last = kind.first - 1
  while (last > 0 && words[last]!.end > end) last--
  const word = words[last]!
  if (word.end !== end || !word.capital) return undefined
  const found = placeEndingAt(text, words, last) ?? { place: { start: word.start, end, code: [] }, first: last }
  const places = coordinated(text, words, found)
  return places.length > 1 ? { first: found.first, places, themeFrom: kind.first } : undefined
}

/** `Ulsan and Daebul free trade zones`: a proper name that shares a plural kind with a place before it. */
function unlistedBeside(text: string, words: readonly Word[], last: number): readonly Place[] | undefined {
  const word = words[last]!
  const end = { place: { start: word.start, end: word.end, code: [] }, first: last }
  const places = coordinated(text, words, end)
  return places.length > 1 && !GENERIC_EN.has(lower(text, word)) ? places : undefined
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
    zoneType: kind.type === 'other' ? (designatedAs(text, start, end) ?? 'other') : kind.type,
    ...(region.length > 0 ? { region } : {}),
    ...(theme !== '' ? { theme } : {}),
  },
})

/** What a `Complex` with a place must also name to be a zone: `Okcheon Medical Equipment Complex`. */
const INDUSTRY =
  /(?:^|[ -])(?:[Bb]io|[Mm]edical|[Ss]cience|[Rr]esearch|[Ss]emiconductor|[Bb]attery|[Hh]ydrogen|[Ee]nergy|[Aa]erospace|[Aa]viation|[Rr]obot|[Ll]ogistics|[Dd]istribution|[Ff]ood|[Cc]osmetics|[Tt]ourism|[Cc]onvergence|[Ee]quipment|[Tt]echnology|[Ss]hipbuilding|[Cc]hemical|[Cc]arbon|[Dd]igital|[Ss]mart|[Pp]ower|[Pp]etrochemical|[Mm]aterials?|[Pp]arts|[Dd]isplay|[Nn]uclear|[Ss]olar|[Ww]ind|[Dd]ata)(?:[ -]|$)/

function isNamed(
  text: string,
  words: readonly Word[],
  left: Left,
  kind: EnglishKind,
  right: readonly Place[],
): boolean {
  const phrase = text.slice(words[left.first]!.start, kind.start).trim()
  if (kind.kind.needs === 'placed') return left.places.length > 0 && !kind.plural && INDUSTRY.test(phrase)
  if (left.places.length > 0 && kind.kind.needs !== 'cued') return true
  if (phrase === '') return false
  const proper = phrase.split(/[\s-]+/).some((w) => /^[A-Z]/.test(w) && !GENERIC_EN.has(w.toLowerCase()))
  if (kind.kind.needs === 'place' && VERB.test(phrase)) return false
  if (kind.kind.needs === 'theme') {
    if (kind.plural && right.length === 0) return false
    // a capital at the start of a line says nothing where the kind is in small letters
    const opens = /(?:^|[\n.|] ?)$/.test(
      text.slice(Math.max(0, words[left.first]!.start - 2), words[left.first]!.start),
    )
    if (opens && !/[A-Z]/.test(text.slice(words[left.first]!.start + 1, kind.end)) && right.length === 0) return false
    return proper && (isTheme(phrase) || right.length === 1)
  }
  if (kind.kind.needs === 'place') return proper
  const full = text.slice(words[left.first]!.start, kind.end)
  return (
    proper &&
    englishPlace(full) === undefined &&
    DEVELOPMENT_EN.test(text.slice(Math.max(0, kind.start - 80), kind.end + 60))
  )
}

/** Complexes that the state chooses places for: `national complexes will be built in Daejeon and Cheonan`. */
const NATIONAL = /^[Nn]ational (?:[Ii]ndustrial )?[Cc]omplexes$/

/** True for a place and its industry before `special zone` in small letters: `Seosan wellbeing special zone`. */
function isPlacedTheme(
  text: string,
  words: readonly Word[],
  kind: EnglishKind,
  { first, places, themeFrom }: Left,
): boolean {
  const place = places.length === 1 ? places[0]! : undefined
  if (!place || kind.plural || place.start !== words[first]!.start) return false
  const theme = text.slice(words[themeFrom]!.start, kind.start).trim()
  if (kind.kind.needs === 'placed' && !INDUSTRY.test(theme)) return false
  return theme !== '' && theme.split(/[ -]/).some((word) => !GENERIC_EN.has(word.toLowerCase()))
}

/** A verb that opens a headline: `Linking Free Trade Zones`. */
const VERB = /^(?!Beijing|Nanjing|Chongqing)[A-Z][a-z]{2,}ing$/

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
    if (NOT_A_ZONE_AFTER_EN.test(after) || (/^ [A-Z][a-z]/.test(after) && !COMPLEX_NUMBER.test(after))) continue
    if (LIKENED.test(text.slice(Math.max(0, kind.start - 8), kind.end))) continue
    const left = leftOf(text, words, kind)
    const right = placesAfter(text, words, kind)
    if (
      left.places.length === 0 &&
      (isAbroad(text, words, left.first, kind) || (right.length === 0 && isSort(text, words, left.first, kind)))
    )
      continue
    if (kind.small) {
      if (isPlacedTheme(text, words, kind, left)) yield* leftNamed(text, words, kind, left, right)
      continue
    }
    const shared = kind.plural && right.length > 1 && left.places.length === 0
    if (!shared && isNamed(text, words, left, kind, right)) yield* leftNamed(text, words, kind, left, right)
    else if (
      right.length > (kind.plural ? 1 : 0) &&
      (isHead(kind.kind) || NATIONAL.test(text.slice(kind.start, kind.end)) || isOfTown(text, kind, right[0]!))
    )
      yield* rightNamed(text, kind, right)
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
  if (kind.plural && kind.kind.type === 'industrial-complex' && theme.includes(' and ')) return
  const inName = left.places.filter((p) => p.start >= words[left.first]!.start || left.places.length > 1)
  if (inName.length > 1) {
    const written = text.slice(words[left.themeFrom]?.start ?? kind.start, kind.end)
    const head = kind.plural ? written.replace(/ies$/, 'y').replace(/(?:(?<=x)es|s)$/, '') : written
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
    left.places.length === 0 &&
    right.length === 1 &&
    text.charAt(kind.end) === ' ' &&
    text.charAt(kind.end + 1) !== '(' &&
    // the place ends here, unlike `in the Gwangyang Bay …`
    !/^ [A-Z]/.test(text.slice(right[0]!.end, right[0]!.end + 2))
  const region = left.places[0]?.code ?? (right.length === 1 ? right[0]!.code : [])
  const end = takesRight ? right[0]!.end : numberEnd(text, kind)
  // one name whether its place stands before it or after it
  const place = takesRight ? text.slice(right[0]!.start, right[0]!.end).replace(/ (?:Province|City|County)$/, '') : ''
  const owner = kind.kind.needs === 'placed' ? left.places.find((p) => p.end < start) : undefined
  const placed = owner ? text.slice(owner.start, owner.end) : place
  const name = placed === '' ? undefined : `${placed} ${text.slice(start, kind.end)}`.replace(/\s+/g, ' ')
  yield zone(text, start, end, kind.kind, region, theme, 'region-theme-kind', name)
}

/** Where the number of an industrial complex behind its kind ends, else the end of the kind. */
const numberEnd = (text: string, { end, kind }: EnglishKind): number =>
  end + (kind.type === 'industrial-complex' ? (COMPLEX_NUMBER.exec(text.slice(end, end + 10))?.[0].length ?? 0) : 0)

/** The port that a place behind a kind goes on to: `the free trade zone at Incheon International Airport`. */
const PORT = /^ (?:International Airport|Airport|New Port|Port)(?![A-Za-z])/

function* rightNamed(text: string, kind: EnglishKind, right: readonly Place[]): Iterable<Candidate<'zone'>> {
  if (!kind.plural) {
    if (text.charAt(kind.end + 1) === '(' || text.charAt(kind.end) === ':') return
    const { start, code } = right[0]!
    if (isOneOfMany(text, kind, right[0]!)) return
    const end = right[0]!.end + (PORT.exec(text.slice(right[0]!.end, right[0]!.end + 24))?.[0].length ?? 0)
    const named = end > right[0]!.end || kind.kind.type === 'industrial-complex'
    const name = named ? `${text.slice(start, end)} ${text.slice(kind.start, kind.end)}` : undefined
    yield zone(text, kind.start, end, kind.kind, code, '', 'kind-in-place', name)
    return
  }
  const head = text
    .slice(kind.start, kind.end)
    .replace(/(?:(?<=x)es|s)$/, '')
    .replace(/^KFEZ|^FEZ/, 'Free Economic Zone')
  for (const p of right)
    yield zone(text, p.start, p.end, kind.kind, p.code, '', 'kind-in-places', `${text.slice(p.start, p.end)} ${head}`)
}

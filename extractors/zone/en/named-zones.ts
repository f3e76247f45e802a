import type { ZoneType } from '../../../schemas/index.ts'
import type { Candidate } from '../../extractor.ts'
import { englishPlace } from '../../name/places.ts'
import type { Word } from '../../name/words.ts'
import { isHead } from '../heads.ts'
import type { ZoneKind } from '../kinds.ts'
import { listedZoneNamed } from '../listed-zone.ts'
import { COMPLEX_NUMBER, complexNumberEnd, listedNumber } from '../numbered.ts'
import { isTheme } from '../themes.ts'
import { complexOf, nationalComplexOf } from './bare-complexes.ts'
import { cityNamed, cityOfTown } from './cities-of-towns.ts'
import { designatedAs } from './designations.ts'
import { isInHeadline } from './headlines.ts'
import { areOfTowns, isAbroad, isDescription, isOfTown, isOneOfMany, isSort, LIKENED } from './kind-senses.ts'
import { type EnglishKind, writtenKind } from './kinds.ts'
import { type Left, leftOf } from './left-of.ts'
import { DEVELOPMENT_EN, GENERIC_EN, NOT_A_ZONE_AFTER_EN } from './lexicon.ts'
import { ofOrdinal, ordinalBefore } from './ordinal-complexes.ts'
import { themeOf } from './own-theme.ts'
import { type Place, placesAfter } from './places.ts'
import { specialty } from './specialties.ts'
import { listedKind, spelledKind } from './spelled-kinds.ts'
import { isThemedInTown, themedInTown } from './themed-in-town.ts'

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
    name: { en: spelledKind(en ?? text.slice(start, end).replace(/\s+/g, ' ')) },
    zoneType: kind.type === 'other' ? (designatedAs(text, start, end) ?? 'other') : kind.type,
    ...(region.length > 0 ? { region } : {}),
    ...themeOf(theme, kind),
  },
})

/** What a `Complex` with a place must also name to be a zone: `Okcheon Medical Equipment Complex`. */
const INDUSTRY =
  /(?:^|[ -])(?:[Bb]io|[Mm]edical|[Ss]cience|[Rr]esearch|[Ss]emiconductor|[Bb]attery|[Hh]ydrogen|[Ee]nergy|[Aa]erospace|[Aa]viation|[Rr]obot|[Ll]ogistics|[Dd]istribution|[Ff]ood|[Cc]osmetics|[Tt]ourism|[Tt]ourist|[Cc]onvergence|[Ee]quipment|[Tt]echnology|[Ss]hipbuilding|[Cc]hemical|[Cc]arbon|[Dd]igital|[Ss]mart|[Pp]ower|[Pp]etrochemical|[Mm]aterials?|[Pp]arts|[Dd]isplay|[Nn]uclear|[Ss]olar|[Ww]ind|[Dd]ata|SMR|AI|[Dd]efen[cs]e|[Hh]ealth|[Rr]eactor|[Hh]igh-[Tt]ech|[Ss]pace|[Cc]hip|[Cc]eramics?|[Tt]extile)(?:[ -]|$)/

/** True for industries and everyday words only: `Digital Leading`. */
const isSortOfComplex = (phrase: string): boolean =>
  (phrase.includes(' ') || /^[A-Z]{2,5}$/.test(phrase)) &&
  phrase.split(/[\s-]+/).every((word) => isTheme(word) || GENERIC_EN.has(word.toLowerCase()))

function isNamed(
  text: string,
  words: readonly Word[],
  left: Left,
  kind: EnglishKind,
  right: readonly Place[],
): boolean {
  if (left.small) return right.length === 1
  const phrase = text.slice(words[left.first]!.start, kind.start).trim()
  if (kind.kind.needs === 'placed') return left.places.length > 0 && !kind.plural && INDUSTRY.test(phrase)
  if (left.places.length > 0 && (kind.kind.needs !== 'cued' || isValleyOf(text, words, left, kind))) return true
  if (phrase === '' || (left.places.length === 0 && isDescription(phrase))) return false
  const proper = phrase.split(/[\s-]+/).some((w) => /^[A-Z]/.test(w) && !GENERIC_EN.has(w.toLowerCase()))
  if (kind.kind.needs === 'place' && VERB.test(phrase)) return false
  if (kind.kind.needs === 'theme') {
    if (kind.plural && right.length === 0) return false
    // a capital at the start of a line says nothing where the kind is in small letters
    const opens = /(?:^|[\n.|] ?)$/.test(
      text.slice(Math.max(0, words[left.first]!.start - 2), words[left.first]!.start),
    )
    if (opens && !/[A-Z]/.test(text.slice(words[left.first]!.start + 1, kind.end)) && right.length === 0) return false
    // a sort of zone: `the ministry’s Spatial Innovation Zones`
    if (SORT_OF_ZONE.test(phrase) && /^Zones?$/.test(text.slice(kind.start, kind.end))) return false
    return proper && (isTheme(phrase) || right.length === 1)
  }
  // many of a sort, with a capital at the start of the sentence
  if (kind.plural && /^[a-z]/.test(text.slice(kind.start, kind.end)) && !/ [A-Z]/.test(phrase)) return false
  if (kind.kind.needs === 'place') return proper && !isSortOfComplex(phrase)
  const full = text.slice(words[left.first]!.start, kind.end)
  return (
    proper &&
    englishPlace(full) === undefined &&
    DEVELOPMENT_EN.test(text.slice(Math.max(0, kind.start - 80), kind.end + 60))
  )
}

/** True for the valley of an industry in one place: `Wonju Medical Valley`. */
const isValleyOf = (text: string, words: readonly Word[], { places, themeFrom }: Left, { start, end }: EnglishKind) =>
  places.length === 1 && text.slice(start, end) === 'Valley' && isTheme(text.slice(words[themeFrom]!.start, start))

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
  const owned = place !== undefined && /^['’]s $/.test(text.slice(place.end, words[first]!.start))
  if (!place || kind.plural || (place.start !== words[first]!.start && !owned)) return false
  const theme = text.slice(words[themeFrom]!.start, kind.start).trim()
  if (kind.kind.needs === 'placed' && !INDUSTRY.test(theme)) return false
  return theme !== '' && theme.split(/[ -]/).some((word) => !GENERIC_EN.has(word.toLowerCase()))
}

/** True for a special zone in small letters whose industry stands before it and its place behind: `a kelp logistics special zone in Busan`. */
const isSpecialIn = (text: string, { start, end }: EnglishKind, left: Left, right: readonly Place[]): boolean =>
  left.small === true &&
  right.length === 1 &&
  /^[”"’']? in /.test(text.slice(end, end + 5)) &&
  /^special [zd]/.test(text.slice(start, end))

/** What innovation a sort of zone is for, which tells none of them. */
const SORT_OF_ZONE = /^(?:[A-Z][a-z]{3,10} )?Innovation$/

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
    const inHeadline = isInHeadline(text, kind.end)
    if (NOT_A_ZONE_AFTER_EN.test(after)) continue
    if (/^ [A-Z][a-z]/.test(after) && !COMPLEX_NUMBER.test(after) && !inHeadline) continue
    if (LIKENED.test(text.slice(Math.max(0, kind.start - 8), kind.end))) continue
    const left = leftOf(text, words, kind)
    if (inHeadline && left.places.length === 0) continue
    const right = placesAfter(text, words, kind)
    if (
      left.places.length === 0 &&
      (isAbroad(text, words, left.first, kind) || (right.length === 0 && isSort(text, words, left.first, kind)))
    )
      continue
    if (kind.small) {
      if (isPlacedTheme(text, words, kind, left) || isSpecialIn(text, kind, left, right))
        yield* leftNamed(text, words, kind, left, right)
      continue
    }
    const shared = kind.plural && right.length > 1 && left.places.length === 0
    if (!shared && isNamed(text, words, left, kind, right)) yield* leftNamed(text, words, kind, left, right)
    else if (right.length === 1 && isThemedInTown(text, kind, right[0]!)) yield themedInTown(text, kind, right[0]!)
    else if (
      right.length > (kind.plural ? 1 : 0) &&
      (isHead(kind.kind) ||
        NATIONAL.test(text.slice(kind.start, kind.end)) ||
        isOfTown(text, kind, right[0]!) ||
        cityNamed(text, kind, right) !== undefined ||
        ofOrdinal(text, kind, right) !== undefined ||
        areOfTowns(text, kind, right))
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
  const start = words[left.first]!.start - ordinalBefore(text, words[left.first]!.start, kind)
  const named =
    left.places.length === 0 &&
    right.length === 1 &&
    text.charAt(kind.end) === ' ' &&
    text.charAt(kind.end + 1) !== '(' &&
    // the place ends here, unlike `in the Gwangyang Bay …`
    (!/^ [A-Z]/.test(text.slice(right[0]!.end, right[0]!.end + 2)) || portEnd(text, right[0]!) > right[0]!.end)
  // `in the city of Jinju` is no part of a complex that has a name of its own
  const takesRight = named && (kind.kind.type !== 'industrial-complex' || isNamedWithin(text, start, kind, right[0]!))
  const region = regionOfName(text, left, right)
  const end = takesRight ? portEnd(text, right[0]!) : numberEnd(text, start, kind)
  // one name whether its place stands before it or after it
  const place = named ? text.slice(right[0]!.start, right[0]!.end).replace(/ (?:Province|City|County)$/, '') : ''
  const { needs } = kind.kind
  const bare = theme === '' ? start === kind.start : needs === 'cued' && isTheme(theme)
  const owner =
    needs === 'placed' || bare || NUMBER_ALONE.test(theme) ? left.places.find((p) => p.end < start) : undefined
  const placed = owner ? text.slice(owner.start, owner.end) : place
  const one = singularOf(`${text.slice(start, kind.start)}${writtenKind(text, kind)}`, kind)
  const name = placed === '' ? (kind.plural || kind.inner ? one : undefined) : `${placed} ${one}`.replace(/\s+/g, ' ')
  const found = zone(text, start, end, kind.kind, region, theme || (kind.inner ?? ''), 'region-theme-kind', name)
  // `Gwangyang Yulchon Industrial Complex 1`
  const number = end > kind.end && inName[0] ? text.slice(kind.end, end).replace(/[^0-9]/g, '') : ''
  const inTown = number === '' ? undefined : listedNumber(text.slice(inName[0]!.end + 1, kind.end), number)?.name.en
  yield asListed(found, listedKind(name ?? one, theme) ?? inTown)
}

/** True where `in Jinju` right behind a complex is of its name: not where the tables know it there without. */
const isNamedWithin = (text: string, start: number, { end }: EnglishKind, { start: at, code }: Place): boolean =>
  at - end < 5 && !listedZoneNamed(text.slice(start, end))?.region.some((own) => code.includes(own))

/** What complexes of one town are told apart by: the `3rd` of `Gimhae's 3rd General Industrial Complex`. */
const NUMBER_ALONE = /^(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[1-9](?:st|nd|rd|th))$/

/** A name of one complex whose kind stands in the plural, as that of several would: `Sihwa industrial complexes`. */
const singularOf = (written: string, { plural, kind }: EnglishKind): string =>
  plural && kind.type === 'industrial-complex' ? written.replace(/(?:(?<=x)es|s)$/, '') : written

/** The region of a name: of the place it starts with, but of the one behind it where only zones bear the first. */
function regionOfName(text: string, left: Left, right: readonly Place[]): readonly string[] {
  const own = left.places[0]
  const behind = right.length === 1 ? right[0]!.code : []
  if (!own) return behind
  return behind.length > 0 && !englishPlace(text.slice(own.start, own.end)) ? behind : own.code
}

/** Where the number of an industrial complex behind its kind ends, else the end of the kind. */
const numberEnd = (text: string, start: number, { end, kind }: EnglishKind): number =>
  kind.type === 'industrial-complex' ? complexNumberEnd(text, start, end) : end

/** Kinds of zones that bear the name of their town, so that one `of Garam` is the one that is called after it. */
const NAMED_BY_TOWN = /^(?:industrial-complex|foreign-investment|research-development|other)$/

/** A zone with the id and the type of the listed one that a name means. */
function asListed(found: Candidate<'zone'>, name: string | undefined): Candidate<'zone'> {
  const listed = name === undefined ? undefined : listedZoneNamed(name)
  if (!listed) return found
  const { id, kind, region } = listed
  return { ...found, draft: { ...found.draft, ids: [id], zoneType: kind as ZoneType, region } }
}

/** The port that a place behind a kind goes on to: `the free trade zone at Incheon International Airport`. */
const PORT = /^ (?:International Airport|Airport|New Port|Port)(?![A-Za-z])/
/** Where a place and the port of its name end. */
const portEnd = (text: string, { end }: Place): number => end + (PORT.exec(text.slice(end, end + 24))?.[0].length ?? 0)

function* rightNamed(text: string, kind: EnglishKind, right: readonly Place[]): Iterable<Candidate<'zone'>> {
  // a sort of zone that other countries have too
  if (kind.kind.type === 'other' && right.some(({ code }) => code.length === 0)) return
  if (!kind.plural) {
    if (text.charAt(kind.end + 1) === '(' || text.charAt(kind.end) === ':') return
    const known = ofOrdinal(text, kind, right) ?? cityOfTown(text, kind, right)
    if (known) {
      yield known
      return
    }
    if (text.slice(kind.start, kind.end) === 'Zone') return
    const { start, code } = right[0]!
    if (isOneOfMany(text, kind, right[0]!)) return
    const end = portEnd(text, right[0]!)
    const place = text.slice(start, end)
    const named =
      end > right[0]!.end || place.includes(', ') || NAMED_BY_TOWN.test(kind.kind.type) || kind.inner !== undefined
    // the city of a borough
    const name = named ? `${place.split(', ').at(-1)!} ${writtenKind(text, kind)}` : undefined
    yield asListed(zone(text, kind.start, end, kind.kind, code, kind.inner ?? '', 'kind-in-place', name), name)
    return
  }
  const head = `${specialty(text, kind)}${text.slice(kind.start, kind.end)}`.replace(/(?:(?<=x)es|s)$/, '')
  for (const p of right) {
    const place = text.slice(p.start, p.end)
    const name =
      (kind.kind.type === 'industrial-complex' &&
        (NATIONAL.test(text.slice(kind.start, kind.end)) ? nationalComplexOf : complexOf)(place)?.name.en) ||
      `${place} ${head}`
    yield zone(text, p.start, p.end, kind.kind, p.code, '', 'kind-in-places', name)
  }
}

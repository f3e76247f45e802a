import type { ZoneType } from '../../../schemas/index.ts'
import { CueWords } from '../../cue-words.ts'
import type { Candidate } from '../../extractor.ts'
import { matchesOf } from '../../matches.ts'
import { englishPlace } from '../../name/places.ts'
import { THEMED_TYPES, type ZoneKind } from '../kinds.ts'
import { listedZoneNamed } from '../listed-zone.ts'
import { isTheme } from '../themes.ts'
import { zoneCandidate } from '../zone-candidate.ts'
import { KIND_NAMES_EN } from './lexicon.ts'

/** Busan's blockchain zone, the Gangwon digital healthcare zone */
const PLACED =
  /(?<![A-Za-z-])(?<place>[A-Z][a-z]{3,9})(?<owner>['’]s)? (?<theme>(?!special |free |economic |trade |industrial |regulation)[a-z][a-z-]{2,13}(?: [a-z][a-z-]{2,13})?)$/
/** Sooner found than the capital that a place begins with. */
const ZONE = / zone(?![A-Za-z])/g
const LONGEST = 44
/** the autonomous driving zone of Sejong City, a blockchain zone in Busan */
const THEME_BEFORE =
  /(?:^|[^A-Za-z-])(?<theme>(?!special |free |economic |trade |industrial |regulation)[a-z][a-z-]{2,13}(?: [a-z][a-z-]{2,13})?)$/
const PLACE_BEHIND = /^ zone (?:of|in) (?<place>[A-Z][a-z]{3,9})(?![A-Za-z])/
/** the Masan zone, the Busan-Jinhae zone */
const ALONE = /(?:^|[^A-Za-z])[Tt]he (?<place>[A-Z][a-z]{3,14}(?:-[A-Z][a-z]{3,14})?)$/
/** Whose people or plans follow instead. */
const OF_ZONE =
  /^ zone(?:[’'-]| (?:authority|committee|office|project|plan|planners?|officials?|management|operators?|leaders?|chief)(?![a-z]))/
/** Words of which a text holds one where `placedZones` finds something. */
export const PLACED_ZONES_CUES = new CueWords('zone')

/** Listed zones that a text of such zones calls by their place, their industry and a bare `zone`. */
export function* placedZones(text: string, headOf: (at: number) => ZoneKind | undefined): Iterable<Candidate<'zone'>> {
  for (const zone of matchesOf(ZONE, text, PLACED_ZONES_CUES)) {
    const from = Math.max(0, zone.index - LONGEST)
    const match = PLACED.exec(text.slice(from, zone.index))
    if (!match) {
      yield* zoneOfPlaceBehind(text, zone.index)
      yield* zoneOfPlaceAlone(text, zone.index, headOf)
      continue
    }
    const { place = '', owner, theme = '' } = match.groups!
    const listed = isTheme(theme) && englishPlace(place) ? listedZoneNamed(`${place} ${theme} special zone`) : undefined
    if (!listed || !THEMED_TYPES.has(headOf(from + match.index)?.type ?? 'other')) continue
    const start = from + match.index + (owner === undefined ? 0 : match[0].indexOf(theme))
    const end = zone.index + zone[0].length
    const { name, region } = listed
    yield zoneCandidate({
      start,
      end,
      rule: 'region-theme-kind',
      listed,
      name,
      zoneType: 'regulation-free',
      region,
      theme,
    })
  }
}

/** The listed zone that its industry before and its place behind a bare `zone` tell: `the autonomous driving zone of Sejong City`. */
function* zoneOfPlaceBehind(text: string, at: number): Iterable<Candidate<'zone'>> {
  const place = PLACE_BEHIND.exec(text.slice(at, at + 24))?.groups?.['place']
  const written = place === undefined ? undefined : THEME_BEFORE.exec(text.slice(Math.max(0, at - LONGEST), at))
  // one word of the industry, or both
  const theme = [written?.groups?.['theme'] ?? '', written?.groups?.['theme']?.split(' ')[1] ?? ''].find(
    (words) => isTheme(words) && listedZoneNamed(`${place} ${words} special zone`),
  )
  const listed = theme === undefined ? undefined : listedZoneNamed(`${place} ${theme} special zone`)
  if (!listed || theme === undefined || place === undefined) return
  const { name, region, kind } = listed
  const start = at - theme.length
  const end = text.indexOf(place, at) + place.length
  const rule = 'kind-in-place'
  yield zoneCandidate({ start, end, rule, listed, name, zoneType: kind as ZoneType, region, theme })
}

/** The listed zone that a text of such zones calls by its place and a bare `zone`: `the Masan zone`. */
function* zoneOfPlaceAlone(
  text: string,
  at: number,
  headOf: (at: number) => ZoneKind | undefined,
): Iterable<Candidate<'zone'>> {
  const place = ALONE.exec(text.slice(Math.max(0, at - LONGEST), at))?.groups?.['place']
  const kindName =
    place !== undefined && !OF_ZONE.test(text.slice(at, at + 20))
      ? KIND_NAMES_EN[headOf(at)?.type ?? 'other']
      : undefined
  const listed = kindName === undefined ? undefined : listedZoneNamed(`${place} ${kindName}`)
  if (!listed || place === undefined) return
  const { name, region, kind } = listed
  yield zoneCandidate({
    start: at - place.length,
    end: at + ' zone'.length,
    rule: 'place-before-kind',
    listed,
    name,
    zoneType: kind as ZoneType,
    region,
  })
}

import { CueWords } from '../../cue-words.ts'
import type { Candidate } from '../../extractor.ts'
import type { GazetteerEntry } from '../../gazetteers/gazetteer.ts'
import { listItems } from '../../list-walk.ts'
import { matchesOf } from '../../matches.ts'
import type { ZoneKind } from '../kinds.ts'
import { listedZoneNamed, regionOf } from '../listed-zone.ts'
import { isTheme } from '../themes.ts'
import { zoneCandidate } from '../zone-candidate.ts'
import { townRegion } from './spelled-places.ts'

/** What heads a list of sites with what each is for. */
const HEAD =
  /(?:sites?|places|regions|areas|zones|complexes|candidates|clusters)(?: [a-z,-]{2,16}){0,12}(?: that day| on [A-Z][a-z]{5,8})?: (?=[A-Z])/g
/** Words of which a text holds one where `sitesByTheme` finds something. */
export const SITES_CUES = new CueWords(':')
/** Yongin and Pyeongtaek in Gyeonggi, and Gumi in North Gyeongsang, for semiconductors */
const GROUP =
  /^(?<places>[A-Z][A-Za-z-]{2,14}(?:(?: in|, and|,| and)(?: the)? [A-Z][A-Za-z-]{2,14}(?: [A-Z][A-Za-z-]{2,14})?){0,9}),? for (?<theme>[a-zA-Z][A-Za-z -]{2,44})/
const SEPARATOR = /^(?:[;,] (?:and )?| and )/
const LIST = { item: GROUP, gap: SEPARATOR, reach: 220, gapReach: 8, most: 16 }
const NATIONAL = /[Nn]ational [Ii]ndustrial [Cc]omplex/
/** What such sites are called where the list's head does not say. */
const CHOSEN = /selected|designated|named|announced|chosen|picked|candidate/

/** Sites in lists by what they are for: `seven sites: Yongin and Gumi for chips; Ulsan and Pohang for batteries`. */
export function* sitesByTheme(text: string, headOf: (at: number) => ZoneKind | undefined): Iterable<Candidate<'zone'>> {
  for (const match of matchesOf(HEAD, text, SITES_CUES)) {
    if (!CHOSEN.test(text.slice(Math.max(0, match.index - 60), match.index + match[0].length))) continue
    const groups = groupsAt(text, match.index + match[0].length)
    if (groups.length < 2) continue
    // lists of the state's complexes tell them by their towns
    if (NATIONAL.test(text.slice(Math.max(0, match.index - 30), match.index + match[0].length))) continue
    const kind = headOf(match.index) ?? { type: 'other', needs: 'theme' }
    for (const { at, places, theme } of groups) yield* sites(at, places, theme, kind)
  }
}

interface Group {
  readonly at: number
  readonly places: string
  readonly theme: string
}

function groupsAt(text: string, from: number): Group[] {
  const groups = Array.from(listItems(text, from, LIST), ({ at, match }) => {
    const { places = '', theme = '' } = match.groups!
    return { at, places, theme: theme.replace(/ and$/, '') }
  })
  return groups.some(({ theme }) => isTheme(theme)) ? groups : []
}

/** The towns of a group; what stands behind `in` is their province. */
function* sites(at: number, places: string, theme: string, { type }: ZoneKind): Iterable<Candidate<'zone'>> {
  const towns = Array.from(
    places.matchAll(/(?<!in )(?<![A-Za-z-])[A-Z][A-Za-z-]{2,14}(?: [A-Z][A-Za-z-]{2,14})?/g),
  ).flatMap(({ 0: town, index }) => {
    const region = regionOf(town) ?? townRegion(town)
    return region ? [{ town, start: at + index, region }] : []
  })
  for (const [index, { town, start, region }] of towns.entries()) {
    const end = start + town.length
    const beside = [towns[index - 1], towns[index + 1]].map((other) => other?.town)
    const listed = type === 'other' ? listedComplex(town, beside, theme) : undefined
    const name = { en: `${town} ${theme} complex` }
    yield zoneCandidate({ start, end, rule: 'site-by-theme', priority: 2, listed, name, zoneType: type, region, theme })
  }
}

/** Industries as the names of complexes tell them, by how articles do. */
const INDUSTRIES: readonly (readonly [RegExp, string])[] = [
  [/(?:^| )batter(?:y|ies)$/, 'Secondary Battery'],
  [/^(?:chips?|semiconductors?)$/, 'Semiconductor'],
  [/(?:^| )displays?(?: panels?)?$/, 'Display'],
  [/(?:^| )bio(?:tech|pharm|$)/, 'Bio'],
]

/** The listed specialized complex of a town, or of it and a neighbour in the list: `Yongin and Gumi for chips`. */
function listedComplex(
  town: string,
  [left, right]: readonly (string | undefined)[],
  theme: string,
): GazetteerEntry | undefined {
  const industry = INDUSTRIES.find(([pattern]) => pattern.test(theme.toLowerCase()))?.[1]
  if (industry === undefined) return undefined
  const names = [town, `${town}-${right}`, `${left}-${town}`].map((name) => `${name} ${industry} Specialized Complex`)
  for (const name of names) {
    const listed = listedZoneNamed(name)
    if (listed) return listed
  }
  return undefined
}

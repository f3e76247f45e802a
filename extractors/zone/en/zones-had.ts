import { CueWords } from '../../cue-words.ts'
import type { Candidate } from '../../extractor.ts'
import { matchesOf } from '../../matches.ts'
import type { ZoneKind } from '../kinds.ts'
import { KIND_NAMES_EN } from './lexicon.ts'
import { spelledPlace } from './spelled-places.ts'
import { zoneOfPlace } from './told-kind.ts'

/** How large or new a zone is: 1.8 million square meters, a 600,000-pyeong, a new */
const SIZE =
  '(?:(?:[0-9][0-9.,]{0,10}|[0-9][0-9.,]{0,8}-[a-z][a-z-]{2,22}|million|square|met(?:er|re)s?|kilomet(?:er|re)s?|new|special|designated) ){0,6}'
/** Gumi will have a 1.8 million square meters zone specializing in, Pohang is to host a zone for */
const HAD = new RegExp(
  `(?<![A-Za-z-])(?<place>[A-Z][a-z]{2,14}(?:-[a-z]{2,4})?)(?: (?:City|County|Province))? (?:will|is to|was chosen to) (?:house|host|have|get|receive|gain|be home to) an? ${SIZE}zone (?:for|of|dedicated|speciali[sz]|focus|spanning|covering|that)`,
  'g',
)
/** Words of which a text holds two neighbours where `zonesHad` finds something. */
export const HAD_CUES = new CueWords(
  'zone+for|of|dedicated|specializing|specializes|specialised|specialized|specialising|specialises|focused|focusing|focuses|focussed|focussing|spanning|covering|that',
)

/** Zones that places will have, of the kind that the text speaks of, each by its place: `Gumi will have a zone for chips`. */
export function* zonesHad(text: string, headOf: (at: number) => ZoneKind | undefined): Iterable<Candidate<'zone'>> {
  for (const match of matchesOf(HAD, text, HAD_CUES)) {
    const { place = '' } = match.groups!
    const type = headOf(match.index)?.type
    const name = type && KIND_NAMES_EN[type]
    const known = name === undefined ? undefined : spelledPlace(place)
    if (!type || !name || !known) continue
    const start = match.index
    yield zoneOfPlace({ start, end: start + place.length, ...known }, { type, name, theme: '' })
  }
}

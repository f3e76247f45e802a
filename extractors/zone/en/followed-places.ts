import { CueWords } from '../../cue-words.ts'
import type { Candidate } from '../../extractor.ts'
import { matchesOf } from '../../matches.ts'
import type { ZoneKind } from '../kinds.ts'
import { placesFrom } from './place-list.ts'
import { toldKind, zoneOfPlace } from './told-kind.ts'

/** the fourth city to receive the designation this year, following Yeosu, Seosan and Pohang */
const FOLLOWING = /,? following (?=[A-Z])/g
/** Words of which a text holds one where `followedPlaces` finds something. */
export const FOLLOWING_CUES = new CueWords('following')
const MOST_BEFORE = 160
/** What comes after the places: one of several such zones. */
const NEXT_ONE = /(?<![A-Za-z])(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|latest) /
const ZONE = /designat|zone|area|special district/
const LIST_ENDS = /^(?:[.,;)\n]|$| (?:due|in|last|this|earlier|which|and the) )/
/** How far before a list the words for its industry stand. */
const NEAR = 400

/** The places that were a zone before another one, of the kind told last: `the second such zone, following Yeosu`. */
export function* followedPlaces(
  text: string,
  headOf: (at: number) => ZoneKind | undefined,
  before: (at: number) => string,
): Iterable<Candidate<'zone'>> {
  for (const match of matchesOf(FOLLOWING, text)) {
    const { index } = match
    const clause = text
      .slice(Math.max(0, index - MOST_BEFORE), index)
      .split(/[.;\n]/)
      .at(-1)!
    if (!NEXT_ONE.test(clause) || !ZONE.test(clause)) continue
    const items = placesFrom(text, index + match[0].length)
    const last = items.at(-1)
    if (!last || items.some(({ region }) => region.length === 0)) continue
    if (!LIST_ENDS.test(text.slice(last.end, last.end + 9))) continue
    const kind = toldKind('', before(index).slice(-NEAR), headOf(index))
    if (kind) for (const item of items) yield zoneOfPlace(item, kind)
  }
}

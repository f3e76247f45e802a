import { CueWords } from '../../cue-words.ts'
import type { Candidate } from '../../extractor.ts'
import { matchesOf } from '../../matches.ts'
import { englishPlace } from '../../name/places.ts'
import { listedZoneNamed } from '../listed-zone.ts'
import { isTheme } from '../themes.ts'
import { zoneCandidate } from '../zone-candidate.ts'

const HEAD = / zone(?![A-Za-z-])/g
/** Words of which a text holds one where `bareThemedZones` finds something. */
export const BARE_THEMED_CUES = new CueWords('zone')
/** Gwangju’s unmanned vehicle, the Daegu mobile robot: what stands before the head. */
const BEFORE =
  /(?:^|[^A-Za-z-])(?<place>[A-Z][a-z]{2,13})(?<owner>['’]s)? (?<theme>[a-z][a-z-]{1,14}(?: [a-z][a-z-]{1,14}){0,3})$/
const FURTHEST = 80
/** Words before `zone` that make another kind of it. */
const OTHER_KIND =
  /(?:^| )(?:special|free|economic|trade|export|industrial|investment|development|opportunity|innovation|demonstration|pilot|test|buffer|time|no-fly|flight|war|conflict|safety|school|danger|comfort|greenbelt|protection)$/
/** A longer name that goes on: ` Committee`. */
const GOES_ON = /^ [A-Z][a-z]/

/**
 * Regulation-free zones that a text about such zones calls by their province, their industry and a bare `zone`: `Gwangju's unmanned
 * vehicle zone`. Of a town only those that the tables have.
 */
export function* bareThemedZones(text: string): Iterable<Candidate<'zone'>> {
  for (const { 0: head, index } of matchesOf(HEAD, text, BARE_THEMED_CUES)) {
    const {
      place = '',
      owner,
      theme = '',
    } = BEFORE.exec(text.slice(Math.max(0, index - FURTHEST), index))?.groups ?? {}
    const known = isTheme(theme) && !OTHER_KIND.test(theme) ? englishPlace(place) : undefined
    const end = index + head.length
    if (!known || GOES_ON.test(text.slice(end, end + 3))) continue
    const en = `${place} ${theme} regulation-free zone`
    const listed = listedZoneNamed(`${place} ${theme} special zone`) ?? listedZoneNamed(`${place} ${theme} zone`)
    if (!listed && known.kind !== 'province' && known.kind !== 'metropolitan-city') continue
    if (listed && listed.kind !== 'regulation-free') continue
    yield zoneCandidate({
      start: owner === undefined ? index - theme.length - 1 - place.length : index - theme.length,
      end,
      rule: 'region-theme-kind',
      listed,
      name: { en },
      zoneType: 'regulation-free',
      region: known.region,
      theme,
    })
  }
}

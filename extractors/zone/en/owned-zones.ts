import type { ZoneType } from '../../../schemas/index.ts'
import type { Candidate } from '../../extractor.ts'
import { matchesOf } from '../../matches.ts'
import { knownNames } from '../../name/names-index.ts'
import { englishPlace } from '../../name/places.ts'
import { zoneCandidate } from '../zone-candidate.ts'

/** Pohang’s Blue Valley: a place in the possessive before a name. */
const OWNER = /(?<![A-Za-z-])(?<place>[A-Z][a-z]{2,12}(?:-(?:do|si|gun|gu))?)['’]s (?=[A-Za-z0-9])/g
/** A zone that is only called after it: `Sejong’s smart city opportunity development zone`. */
const GOES_ON =
  /^[ -](?:[A-Za-z&-]{2,15} ){0,3}(?:[Zz]one|[Dd]istrict|[Cc]omplex|[Cc]luster|[Pp]ark|[Cc]ommittee|[Aa]uthority)(?![a-z])/
/** The longest rest of a name. */
const REACH = 60

/** Listed zones whose name starts with a place that the text sets before it as its owner: `Blue Valley` of `Pohang’s Blue Valley`. */
export function* ownedZones(text: string): Iterable<Candidate<'zone'>> {
  for (const match of matchesOf(OWNER, text, ['’s ', "'s "])) {
    const place = match.groups!['place']!
    if (!englishPlace(place)) continue
    const start = match.index + match[0].length
    const name = `${place} ${text.slice(start, start + REACH)}`
    const hit = knownNames()
      .find(name)
      .find((found) => found.family === 'zone' && found.start === 0 && found.end > place.length + 1)
    const listed = hit?.entries[0]
    if (!hit || !listed || listed.context || GOES_ON.test(name.slice(hit.end))) continue
    yield zoneCandidate({
      start,
      end: start + hit.end - place.length - 1,
      // in small letters it is no name but a place, an industry and a kind
      rule: /^[a-z]/.test(text.charAt(start)) ? 'region-theme-kind' : 'gazetteer',
      priority: 4,
      listed,
      name: listed.name,
      zoneType: listed.kind as ZoneType,
      region: listed.region,
    })
  }
}

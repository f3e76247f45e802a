import { CueWords } from '../../cue-words.ts'
import type { Candidate } from '../../extractor.ts'
import { matchesOf } from '../../matches.ts'
import { knownNames } from '../../name/names-index.ts'
import { englishPlace } from '../../name/places.ts'
import { ACTOR_VERBS_EN } from './actors.ts'
import { runAfter } from './capital-runs.ts'

const CITY_OF =
  / of (?=[A-Z])(?<=(?<![A-Za-z])(?<head>(?:(?:Special )?Self-[Gg]overning |Metropolitan |Special )?(?:[Cc]ity|[Pp]rovince|[Cc]ounty)(?: [Gg]overnment)?) of )/g
/** Words of which a text holds one where `cityOf` finds something. */
export const CITY_CUES = new CueWords('city|province|county|government+of')
const ACTOR_BEFORE = /(?:[Bb]y|[Ww]ith|[Aa]ccording to|[Bb]etween) (?:the )?$/
/** Who acts before: `the province of Garam and the city of Narae`. */
const OTHER_BEFORE = /^(?:,| and) (?:the )?$/
/** Where something is, rather than who acts: `in the southern city of Busan`. */
const IN_CITY = /(?:in|at|near|around|from|to|including|such as|like) the (?:[a-z-]{3,14} ){0,3}$/
/** The companies that a government acts with. */
const WITH_FIRMS =
  /^,? and (?:[a-z0-9-]{1,12} ){0,3}(?:companies|investors|firms|enterprises|businesses|universities|institutions)(?![a-z])/
/** The province after a city. */
const ADDRESS = /^, (?:North |South )?[A-Z][A-Za-z-]{2,20} Province(?:,(?= ))?/

/** The government of a place where it acts: `the city of Incheon announced`. */
export function* cityOf(text: string): Iterable<Candidate<'institution'>> {
  let other = -1
  for (const match of matchesOf(CITY_OF, text, CITY_CUES)) {
    const start = match.index - match.groups!['head']!.length
    const from = match.index + match[0].length
    const run = runAfter(text, from)
    const place = run && englishPlace(text.slice(run.start, run.end))
    if (!place) continue
    const rest = run.end + (ADDRESS.exec(text.slice(run.end, run.end + 40))?.[0].length ?? 0)
    if (IN_CITY.test(text.slice(Math.max(0, start - 40), start))) continue
    const acts =
      (other >= 0 && start - other < 12 && OTHER_BEFORE.test(text.slice(other, start))) ||
      ACTOR_VERBS_EN.test(text.slice(rest, rest + 50)) ||
      /^ (?:and the|that|which) /.test(text.slice(run.end, run.end + 9)) ||
      WITH_FIRMS.test(text.slice(rest, rest + 50))
    if (!acts && !ACTOR_BEFORE.test(text.slice(Math.max(0, start - 18), start))) continue
    other = run.end
    const id = place.id.replace('region/', 'inst/local-')
    const listed = knownNames().byId.get(id)
    yield {
      type: 'institution',
      start,
      end: run.end,
      rule: 'city-of',
      priority: 2,
      draft: {
        ids: listed ? [id] : [],
        name: listed?.name ?? { en: text.slice(start, run.end) },
        kind: 'local-government',
      },
    }
  }
}

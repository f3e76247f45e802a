import { CueWords } from '../../cue-words.ts'
import type { Candidate } from '../../extractor.ts'
import { matchesOf } from '../../matches.ts'
import type { ZoneKind } from '../kinds.ts'
import { listedZoneNamed } from '../listed-zone.ts'
import { zoneCandidate } from '../zone-candidate.ts'
import { KIND_NAMES_EN } from './lexicon.ts'

/** Incheon took 70 percent, Busan-Jinhae $230 million, Gwangyang Bay 9 percent */
const ITEM =
  /(?<![A-Za-z-])(?<name>[A-Z][A-Za-z]{2,14}(?:[-–/][A-Z][A-Za-z]{2,14})?(?: (?:Bay|Coast|Sea))?),? (?:(?:took|drew|attracted|received|got|had|with|at|saw|accounted for) )?\(?(?:about |around |some )?(?:US)?[$₩]?[0-9][0-9.,]{0,12}(?: ?(?:percent|%)| (?:[bm]illion|trillion|won|companies|firms|points|zones|cases))/g
/** Words of which a text holds one where `measuredLists` finds something: second words of the names of zones. */
export const MEASURED_CUES = new CueWords('jinhae bay gyeongbuk gyeongsang coast sea gunsan')
const PAIR = /[-–/]| (?:Bay|Coast|Sea)$/
const FEWEST = 3

/** Listed zones of the kind told that a text calls by their places beside a figure each, where one of them is called as no place is. */
export function* measuredLists(
  text: string,
  headOf: (at: number) => ZoneKind | undefined,
): Iterable<Candidate<'zone'>> {
  const items = matchesOf(ITEM, text).map((match) => ({ start: match.index, name: match.groups!['name']! }))
  if (items.length < FEWEST || !items.some(({ name }) => PAIR.test(name))) return
  const kind = headOf(items[0]!.start)
  const head = kind?.type === 'free-economic' ? KIND_NAMES_EN[kind.type] : undefined
  if (!kind || head === undefined) return
  const zones = items.map(({ start, name }) => ({ start, name, listed: listedZoneNamed(`${name} ${head}`) }))
  if (zones.some(({ listed }) => !listed)) return
  for (const { start, name, listed } of zones)
    yield zoneCandidate({
      start,
      end: start + name.length,
      rule: 'told-list',
      priority: 6,
      listed,
      name: { en: name },
      zoneType: kind.type,
      region: listed!.region,
    })
}

import { CueWords } from '../../cue-words.ts'
import type { Candidate } from '../../extractor.ts'
import type { Run } from '../../institution/en/capital-runs.ts'
import { matchesOf } from '../../matches.ts'
import type { ZoneKind } from '../kinds.ts'
import { listedZoneNamed } from '../listed-zone.ts'
import { KIND_NAMES_EN } from './lexicon.ts'
import { type ListedPlace, placesFrom } from './place-list.ts'

/** followed by the one in Busan and Jinhae, including ones in Incheon and Busan, such as those in Ulsan, another in Ulsan, the zone in Daegu */
const PRONOUN =
  /(?<![A-Za-z])(?:(?:the )?(?=one)|[Tt]he (?=zone|other|second|third|fourth|fifth)|(?=another|those))(?<word>ones?|those|zone|other|another|second|third|fourth|fifth) (?:in|at(?= the [A-Z][a-z]{2,14} Port)) (?=(?:the (?:[a-z-]{2,14} ){0,3}(?:of )?)?[A-Z])/g
/** Words of which a text holds one where `pronounZones` finds something. */
export const PRONOUN_CUES = new CueWords('one|ones|those|zone|other|another|second|third|fourth|fifth+in|at')

/** Words that go on from another pronoun: `one in Ulsan, another in Jeju`. */
const FURTHER = /^(?:another|second|third|fourth|fifth|other)$/
/** How far back the pronoun before may stand. */
const MOST_BETWEEN = 90
/** What one is of: `two homes, one in Incheon`. */
const OF_OTHERS =
  /(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[2-9]) (?:[a-z-]{2,14} ){0,2}(?!(?:zones|areas|sites|regions|places|locations|ones|candidates|districts)(?![a-z]))[a-z]{2,14}s[,:;]? (?:[a-z]{2,8} )?(?:the )?$/

/** The zones that `those` takes up, right before it: `nine FEZs since 2003, including `; another plural between would be what it means. */
const TAKEN_UP =
  /(?<![A-Za-z])(?:[Zz]ones|[A-Z]{2,5}Zs)(?: \([A-Z]{3,5}s?\))?(?: (?:across|this|(?!and |or )[a-z0-9'’-]{0,13}[a-rt-z0-9])){0,7},? (?:including|such as|like) $/
const LONGEST_TAKEN_UP = 120

/** Zones that a pronoun or a bare `zone` tells by their places, of the kind that the text speaks of. */
export function* pronounZones(text: string, headOf: (at: number) => ZoneKind | undefined): Iterable<Candidate<'zone'>> {
  let last = -MOST_BETWEEN
  for (const match of matchesOf(PRONOUN, text, PRONOUN_CUES)) {
    if (FURTHER.test(match.groups!['word']!) && match.index - last > MOST_BETWEEN) continue
    const { word = '' } = match.groups!
    const before = text.slice(Math.max(0, match.index - LONGEST_TAKEN_UP), match.index)
    if (word === 'those' && !TAKEN_UP.test(before)) continue
    if (OF_OTHERS.test(text.slice(Math.max(0, match.index - 60), match.index))) continue
    const kind = headOf(match.index)
    const name = kind && KIND_NAMES_EN[kind.type]
    const found = name ? placesFrom(text, match.index + match[0].length) : []
    const [left, right] = found.slice(0, 2).filter(({ region }) => region.length > 0)
    if (!kind || !name || !left || left !== found[0]) continue
    last = match.index + match[0].length
    if (word === 'ones' || word === 'those')
      for (const place of severalOf(found, name)) yield zoneIn(text, place, name, kind)
    else yield zoneIn(text, right && isPair(text, left, right) ? joined(left, right) : left, name, kind)
  }
}

/** The places of several zones of a kind: all where the tables know them all, else the first two that they know. */
function severalOf(found: readonly ListedPlace[], kindName: string): readonly ListedPlace[] {
  const isKnown = ({ name, region }: ListedPlace): boolean =>
    region.length > 0 || listedZoneNamed(`${name} ${kindName}`) !== undefined
  const known = found.filter(isKnown)
  return known.length === found.length ? known : found.slice(0, 2).filter((place) => known.includes(place))
}

/** True for two places of one zone: `Busan and Jinhae`. */
const isPair = (text: string, left: Run, right: Run): boolean => /^,? and $/.test(text.slice(left.end, right.start))

const joined = (left: ListedPlace, right: ListedPlace): ListedPlace => ({
  start: left.start,
  end: right.end,
  name: `${left.name}-${right.name}`,
  region: [...new Set([...left.region, ...right.region])],
})

function zoneIn(text: string, place: ListedPlace, kindName: string, { type }: ZoneKind): Candidate<'zone'> {
  const { start, end, region } = place
  const en = `${text.slice(start, end).replace(/,? and /, '-')} ${kindName}`
  return { type: 'zone', start, end, rule: 'pronoun-zone', draft: { ids: [], name: { en }, zoneType: type, region } }
}

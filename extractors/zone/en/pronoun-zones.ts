import { CueWords } from '../../cue-words.ts'
import type { Candidate } from '../../extractor.ts'
import type { Run } from '../../institution/en/capital-runs.ts'
import { matchesOf } from '../../matches.ts'
import type { ZoneKind } from '../kinds.ts'
import { KIND_NAMES_EN } from './lexicon.ts'
import { type ListedPlace, placesFrom } from './place-list.ts'

/** followed by the one in Busan and Jinhae, including ones in Incheon and Busan, another in Ulsan, the zone in Daegu */
const PRONOUN =
  /(?<![A-Za-z])(?:(?:the )?(?=one)|[Tt]he (?=zone|other|second|third|fourth|fifth)|(?=another))(?<word>ones?|zone|other|another|second|third|fourth|fifth) (?:in|at(?= the [A-Z][a-z]{2,14} Port)) (?=(?:the (?:[a-z-]{2,14} ){0,3}(?:of )?)?[A-Z])/g
/** Words of which a text holds one where `pronounZones` finds something. */
export const PRONOUN_CUES = new CueWords('one|ones|zone|other|another|second|third|fourth|fifth+in|at')

/** Words that go on from another pronoun: `one in Ulsan, another in Jeju`. */
const FURTHER = /^(?:another|second|third|fourth|fifth|other)$/
/** How far back the pronoun before may stand. */
const MOST_BETWEEN = 90
/** What one is of: `two homes, one in Incheon`. */
const OF_OTHERS =
  /(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[2-9]) (?:[a-z-]{2,14} ){0,2}(?!(?:zones|areas|sites|regions|places|locations|ones|candidates|districts)(?![a-z]))[a-z]{2,14}s[,:;]? (?:[a-z]{2,8} )?(?:the )?$/

/** Zones that a pronoun or a bare `zone` tells by their places, of the kind that the text speaks of. */
export function* pronounZones(text: string, headOf: (at: number) => ZoneKind | undefined): Iterable<Candidate<'zone'>> {
  let last = -MOST_BETWEEN
  for (const match of matchesOf(PRONOUN, text, PRONOUN_CUES)) {
    if (FURTHER.test(match.groups!['word']!) && match.index - last > MOST_BETWEEN) continue
    if (OF_OTHERS.test(text.slice(Math.max(0, match.index - 60), match.index))) continue
    const kind = headOf(match.index)
    const name = kind && KIND_NAMES_EN[kind.type]
    const found = name ? placesFrom(text, match.index + match[0].length) : []
    const [left, right] = found.slice(0, 2).filter(({ region }) => region.length > 0)
    if (!kind || !name || !left || left !== found[0]) continue
    last = match.index + match[0].length
    if (match.groups!['word'] === 'ones')
      for (const place of [left, right]) yield* place ? [zoneIn(text, place, name, kind)] : []
    else yield zoneIn(text, right && isPair(text, left, right) ? joined(left, right) : left, name, kind)
  }
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

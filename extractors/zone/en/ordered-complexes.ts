import type { ZoneType } from '../../../schemas/index.ts'
import { CueWords } from '../../cue-words.ts'
import type { Candidate } from '../../extractor.ts'
import { matchesOf } from '../../matches.ts'
import { listedZoneNamed } from '../listed-zone.ts'
import { listedNumber } from '../numbered.ts'
import { zoneCandidate } from '../zone-candidate.ts'
import { spelledPlace } from './spelled-places.ts'

const WORDS: readonly string[] = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth']
const ORDINAL = `(?:[1-9](?:st|nd|rd|th)?|${WORDS.join('|')})`
const ORDINALS = `${ORDINAL}(?:(?:, ${ORDINAL}){0,4},? (?:and|&|to|through) | ?[~–-] ?)${ORDINAL}`
const TOWN = '[A-Z][a-z]{3,14}'
/** the 1st and 2nd Dalseong Industrial Complexes · Seongseo 1~4 industrial complexes · Cheonan 2nd, 3rd and 4th General Industrial Complexes · the first to third Garam Techno Valleys */
const COMPLEXES = new RegExp(
  `(?<![A-Za-z0-9-])(?:(?<before>${ORDINALS}) (?<ahead>${TOWN})|(?<town>${TOWN})(?:(?:['’]s)? (?<behind>${ORDINALS})|['’]s (?<one>${ORDINAL}))) (?:(?<kind>(?:(?:[Nn]ational|[Gg]eneral|[Hh]igh-[Tt]ech|[Ll]ocal) )?[Ii]ndustrial )(?:[Cc]omplex(?:es)?|[Pp]arks?)|Techno [Vv]alleys)(?![A-Za-z])`,
  'g',
)
/** Words of which a text holds two neighbours where `orderedComplexes` finds something. */
export const ORDERED_CUES = new CueWords('industrial+complexes|parks|complex|park techno+valleys')
const EACH = new RegExp(ORDINAL, 'g')

/** The complexes of a town that ordinals tell apart before the words that they share, each a zone of its own. */
export function* orderedComplexes(text: string): Iterable<Candidate<'zone'>> {
  for (const match of matchesOf(COMPLEXES, text, ORDERED_CUES)) {
    const { before, one, behind = one ?? '', ahead, town = '', kind } = match.groups!
    const several = /s$/.test(match[0])
    if (several === (one !== undefined)) continue
    const name = ahead ?? town
    const ordinals = before ?? behind
    const region = spelledPlace(name)?.region
    const from = match.index + match[0].indexOf(ordinals, before === undefined ? town.length : 0)
    const words =
      kind === undefined
        ? 'Techno Valley'
        : `${kind.replace(/(?:^|(?<=[ -]))[a-z]/g, (letter) => letter.toUpperCase())}Complex`
    const items = [...ordinals.matchAll(EACH)]
    for (const [index, item] of items.entries()) {
      const start = from + item.index
      const number = /[0-9]/.exec(item[0])?.[0] ?? String(1 + WORDS.indexOf(item[0]))
      const numbered = listedNumber(`${name} ${words}`, number)
      // the first of several valleys bears the name alone
      const listed =
        numbered ?? (kind === undefined && number === '1' ? listedZoneNamed(`${name} ${words}`) : undefined)
      // `In Gumi 1 and 2 industrial parks opened` counts them
      const own =
        listed?.region ??
        (one !== undefined || (/^[0-9]$/.test(item[0]) && !/[~–-]/.test(ordinals)) ? undefined : region)
      if (own === undefined) continue
      yield zoneCandidate({
        start: index === 0 && one === undefined ? match.index : start,
        end: index === items.length - 1 ? match.index + match[0].length : start + item[0].length,
        rule: 'numbered-complex',
        priority: 6,
        listed,
        name: listed?.name ?? { en: `${name} ${number} ${words}` },
        zoneType: (listed?.kind ?? (kind === undefined ? 'district' : 'industrial-complex')) as ZoneType,
        region: own,
      })
    }
  }
}

import { CueWords } from '../../cue-words.ts'
import type { Candidate } from '../../extractor.ts'
import { matchesOf } from '../../matches.ts'
import { listedNumber } from '../numbered.ts'
import { zoneCandidate } from '../zone-candidate.ts'
import { spelledPlace } from './spelled-places.ts'

const WORDS: readonly string[] = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth']
const ORDINAL = `(?:[1-9](?:st|nd|rd|th)?|${WORDS.join('|')})`
const ORDINALS = `${ORDINAL}(?:, ${ORDINAL}){0,4},? (?:and|&) ${ORDINAL}`
const TOWN = '[A-Z][a-z]{3,14}'
/** the 1st and 2nd Dalseong Industrial Complexes · Cheonan 2nd, 3rd and 4th General Industrial Complexes */
const COMPLEXES = new RegExp(
  `(?<![A-Za-z0-9-])(?:(?<before>${ORDINALS}) (?<ahead>${TOWN})|(?<town>${TOWN})(?:['’]s)? (?<behind>${ORDINALS})) (?<kind>(?:(?:[Nn]ational|[Gg]eneral|[Hh]igh-[Tt]ech|[Ll]ocal) )?[Ii]ndustrial )(?:[Cc]omplexes|[Pp]arks)(?![A-Za-z])`,
  'g',
)
/** Words of which a text holds two neighbours where `orderedComplexes` finds something. */
export const ORDERED_CUES = new CueWords('industrial+complexes|parks')
const EACH = new RegExp(ORDINAL, 'g')

/** The complexes of a town that ordinals tell apart before the words that they share, each a zone of its own. */
export function* orderedComplexes(text: string): Iterable<Candidate<'zone'>> {
  for (const match of matchesOf(COMPLEXES, text, ORDERED_CUES)) {
    const { before, behind = '', ahead, town = '', kind = '' } = match.groups!
    const name = ahead ?? town
    const ordinals = before ?? behind
    const region = spelledPlace(name)?.region
    const from = match.index + match[0].indexOf(ordinals, before === undefined ? town.length : 0)
    const words = `${kind.replace(/(?:^|(?<=[ -]))[a-z]/g, (letter) => letter.toUpperCase())}Complex`
    const items = [...ordinals.matchAll(EACH)]
    for (const [index, item] of items.entries()) {
      const start = from + item.index
      const number = /[0-9]/.exec(item[0])?.[0] ?? String(1 + WORDS.indexOf(item[0]))
      const listed = listedNumber(`${name} ${words}`, number)
      // `In Gumi 1 and 2 industrial parks opened` counts them
      const own = listed?.region ?? (/^[0-9]$/.test(item[0]) ? undefined : region)
      if (own === undefined) continue
      yield zoneCandidate({
        start: index === 0 ? match.index : start,
        end: index === items.length - 1 ? match.index + match[0].length : start + item[0].length,
        rule: 'numbered-complex',
        priority: 6,
        listed,
        name: listed?.name ?? { en: `${name} ${number} ${words}` },
        zoneType: 'industrial-complex',
        region: own,
      })
    }
  }
}

import { CueWords } from '../../cue-words.ts'
import type { Candidate } from '../../extractor.ts'
import { matchesOf } from '../../matches.ts'
import { regionOf } from '../listed-zone.ts'
import { zoneCandidate } from '../zone-candidate.ts'

const NAME = '[A-Z][A-Za-z-]{2,17}(?: (?!National|General|Industrial|Complex|High)[A-Z][A-Za-z]{2,15})?'
/** Yeosu National and Yulchon Industrial Complexes, Gumi national and Chilgok general industrial complexes */
const SHARED = new RegExp(
  `(?<![A-Za-z-])(?<left>${NAME}) (?<own>[Nn]ational|[Gg]eneral|[Hh]igh-[Tt]ech) and (?<right>${NAME}(?: (?:[Nn]ational|[Gg]eneral|[Hh]igh-[Tt]ech))?) (?<kind>(?:[Ii]ndustrial )?[Cc]omplex)es(?![a-z])`,
  'g',
)
/** Words of which a text holds one where `sharedKinds` finds something. */
export const SHARED_CUES = new CueWords('complexes')

/** Two industrial complexes that share the last words of their names but not the first. */
export function* sharedKinds(text: string): Iterable<Candidate<'zone'>> {
  for (const match of matchesOf(SHARED, text, SHARED_CUES)) {
    const { left = '', own = '', right = '', kind = '' } = match.groups!
    const full = /^[Ii]ndustrial/.test(kind) ? kind : `Industrial ${kind}`
    const end = match.index + match[0].length
    yield complex(match.index, match.index + left.length + 1 + own.length, `${left} ${own} ${full}`, left)
    yield complex(text.lastIndexOf(right, end), end, `${right} ${full}`, right.split(' ')[0]!)
  }
}

function complex(start: number, end: number, en: string, place: string): Candidate<'zone'> {
  const region = regionOf(place) ?? []
  return zoneCandidate({
    start,
    end,
    rule: 'coordinated-kind',
    priority: 2,
    name: { en },
    zoneType: 'industrial-complex',
    region,
  })
}

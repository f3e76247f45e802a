import { CueWords } from '../../cue-words.ts'
import type { Candidate } from '../../extractor.ts'
import type { Run } from '../../institution/en/capital-runs.ts'
import { matchesOf } from '../../matches.ts'
import { englishPlace } from '../../name/places.ts'
import type { ZoneKind } from '../kinds.ts'
import { KIND_NAMES_EN } from './lexicon.ts'

/** followed by the one in Busan and Jinhae, including ones in Incheon and Busan, and the zone in the city of Daegu */
const PRONOUN =
  /(?<![A-Za-z])(?:(?:the )?(?=one)|[Tt]he (?=zone|other))(?<word>ones?|zone|other) (?:in|at(?= the [A-Z][a-z]{2,14} Port)) (?:the (?=[A-Z])|the (?:[a-z-]{2,14} ){0,2}(?:city|cities|province|port|county|region) of )?(?=(?<first>[A-Z][a-z]{2,14}(?: [A-Z][a-z]{2,14}){0,2})(?:(?<gap>,? and )(?<second>[A-Z][a-z]{2,14}(?: [A-Z][a-z]{2,14}){0,2}))?)/g
/** Words of which a text holds one where `pronounZones` finds something. */
export const PRONOUN_CUES = new CueWords('one|ones|zone|other+in|at')

/** Zones that a pronoun or a bare `zone` tells by their places, of the kind that the text speaks of. */
export function* pronounZones(text: string, headOf: (at: number) => ZoneKind | undefined): Iterable<Candidate<'zone'>> {
  for (const match of matchesOf(PRONOUN, text, PRONOUN_CUES)) {
    const kind = headOf(match.index)
    const name = kind && KIND_NAMES_EN[kind.type]
    if (!kind || !name) continue
    const { word, first, gap, second } = match.groups!
    const from = match.index + match[0].length
    const left = placed(from, first!)
    const right = second === undefined ? undefined : placed(from + first!.length + gap!.length, second)
    if (!left) continue
    if (!right) yield zoneIn(text, left, left.region, name, kind)
    else if (word === 'ones') {
      yield zoneIn(text, left, left.region, name, kind)
      yield zoneIn(text, right, right.region, name, kind)
    } else {
      const region = [...new Set([...left.region, ...right.region])]
      yield zoneIn(text, { start: left.start, end: right.end }, region, name, kind)
    }
  }
}

/** The span of the longest place that a run of capitalised words starts with. */
function placed(start: number, run: string): (Run & { readonly region: readonly string[] }) | undefined {
  for (let name = run; name !== ''; name = name.slice(0, Math.max(0, name.lastIndexOf(' ')))) {
    const place = englishPlace(name)
    if (place) return { start, end: start + name.length, region: place.region }
  }
  return undefined
}

function zoneIn(
  text: string,
  { start, end }: Run,
  region: readonly string[],
  kindName: string,
  { type }: ZoneKind,
): Candidate<'zone'> {
  const en = `${text.slice(start, end).replace(/,? and /, '-')} ${kindName}`
  return { type: 'zone', start, end, rule: 'pronoun-zone', draft: { ids: [], name: { en }, zoneType: type, region } }
}

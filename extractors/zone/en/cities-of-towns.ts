import type { ZoneType } from '../../../schemas/index.ts'
import type { Candidate } from '../../extractor.ts'
import type { GazetteerEntry } from '../../gazetteers/gazetteer.ts'
import { listedZoneNamed } from '../listed-zone.ts'
import { zoneCandidate } from '../zone-candidate.ts'
import type { EnglishKind } from './kinds.ts'
import type { Place } from './places.ts'
import { spelledPlace } from './spelled-places.ts'

/** Planned cities that are told by their town: `the innovation city in Naju`. */
const PLANNED =
  /^(?:(?<innovation>innovation)|enterprise|corporate|business|company|leisure|tourism and leisure|tourism leisure) (?:city|town)$/i

/** The listed city of a kind that the places behind it tell: `the innovation city of Gwangju and South Jeolla`. */
export function cityNamed(
  text: string,
  { start, end, plural }: EnglishKind,
  places: readonly Place[],
): GazetteerEntry | undefined {
  const kind = plural || places.length > 2 ? null : PLANNED.exec(text.slice(start, end))
  if (!kind) return undefined
  const head = kind.groups!['innovation'] ? 'Innovation City' : 'Enterprise City'
  const names = places.map((place) => spelledPlace(text.slice(place.start, place.end))?.name ?? '')
  const joint = names.length === 2 ? listedZoneNamed(`${names[0]}-${names[1]} ${head}`) : undefined
  return joint ?? names.map((name) => listedZoneNamed(`${name} ${head}`)).find((listed) => listed !== undefined)
}

/** The zone that it is, with its places: `enterprise city in Taean`. */
export function cityOfTown(text: string, kind: EnglishKind, places: readonly Place[]): Candidate<'zone'> | undefined {
  const listed = cityNamed(text, kind, places)
  if (!listed) return undefined
  const { name, region } = listed
  const { end } = places.at(-1)!
  return zoneCandidate({
    start: kind.start,
    end,
    rule: 'kind-in-place',
    priority: 1,
    listed,
    name,
    zoneType: listed.kind as ZoneType,
    region,
  })
}

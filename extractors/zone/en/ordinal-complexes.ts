import type { Candidate } from '../../extractor.ts'
import { englishPlace } from '../../name/places.ts'
import { listedZoneNamed } from '../listed-zone.ts'
import { complexOfOrdinal } from '../numbered.ts'
import { zoneCandidate } from '../zone-candidate.ts'
import type { EnglishKind } from './kinds.ts'
import type { Place } from './places.ts'

/** The complex of a town that an ordinal tells: `the fifth national industrial complex in Gumi`, `the 3rd Industrial Complex in Buk-gu, Daegu`. */
export function ofOrdinal(
  text: string,
  { start, end, kind, plural }: EnglishKind,
  places: readonly Place[],
): Candidate<'zone'> | undefined {
  if (kind.type !== 'industrial-complex') return undefined
  const place = places.length === 2 && isBorough(text, places[0]!) ? places[1]! : places[0]!
  const town = text.slice(place.start, place.end).replace(/ (?:Metropolitan )?(?:City|County)$/, '')
  const before = text.slice(Math.max(0, start - 8), start)
  const ordinal = { start: 0, end: place.end, rule: 'kind-in-place', priority: 1 } as const
  const found = complexOfOrdinal(before, text.slice(start, end), town)
  if (found) {
    const { listed, length } = found
    const { name, region } = listed
    return zoneCandidate({ ...ordinal, start: start - length, listed, name, zoneType: kind.type, region })
  }
  const number = plural
    ? undefined
    : (/^[A-Z]/.test(text.slice(start, end)) ? NUMBER_BEFORE : FIGURE_BEFORE).exec(before)?.[1]
  if (number === undefined || englishPlace(town)?.kind === 'province' || !englishPlace(town)) return undefined
  const en = `${town} ${number} ${text.slice(start, end)}`
  return zoneCandidate({
    ...ordinal,
    start: start - number.length - 1,
    listed: listedZoneNamed(en),
    name: { en },
    zoneType: kind.type,
    region: place.code,
  })
}
/** the 3rd , the Second  */
const NUMBER_BEFORE = /(?:^|[^A-Za-z0-9])([1-9](?:st|nd|rd|th)|[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth) $/

/** Before a kind in small letters, of which `a second` may only be one more: the 2nd  */
const FIGURE_BEFORE = /(?:^|[^A-Za-z0-9])([1-9](?:st|nd|rd|th)) $/

/** True for a borough before its city: `Buk-gu, Daegu`. */
const isBorough = (text: string, { start, end }: Place): boolean =>
  /(?:-gu|-dong| District)$/.test(text.slice(start, end))

/** How long the ordinal before the name of a complex is that makes another of it: `the Second Osong Industrial Complex`. */
export const ordinalBefore = (text: string, start: number, { kind }: EnglishKind): number =>
  kind.type === 'industrial-complex' ? (ORDINAL.exec(text.slice(Math.max(0, start - 8), start))?.[1]?.length ?? 0) : 0
const ORDINAL = /(?:^|[^A-Za-z0-9])((?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|1st|2nd|3rd|4th) )$/

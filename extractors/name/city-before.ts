import { matchesOf } from '../matches.ts'
import { placeNamed } from './places.ts'
import { PROVINCES_WITH_TOWNS } from './provinces.ts'

const WIDER = new RegExp(PROVINCES_WITH_TOWNS, 'g')
const FARTHEST = 300

/** The region of the province or metropolitan city that a text names last before an offset, of some codes; undefined where it names none of them. */
export function regionBefore(text: string, at: number, codes: ReadonlySet<string>): readonly string[] | undefined {
  const before = matchesOf(WIDER, text.slice(Math.max(0, at - FARTHEST), at))
  return before.map(([name]) => placeNamed(name)?.region ?? []).findLast((region) => region.some((c) => codes.has(c)))
}

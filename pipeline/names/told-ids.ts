import type { NameDraft } from '../../schemas/index.ts'
import type { LocatedCandidate } from '../extraction.ts'
import { governmentIn, provinceOfZones, provincesNamed } from './province-of-document.ts'

/** What a document tells of which listed body a name means that several bear. */
export interface Told {
  /** Bodies that it names by names of their own. */
  readonly certain: ReadonlySet<string>
  /** Codes of the provinces that its other governments, or else its zones, lie in. */
  readonly provinces: ReadonlySet<string>
}

/** What the names of one document tell. */
export function toldBy(
  institutions: readonly LocatedCandidate<'institution'>[],
  zones: readonly LocatedCandidate<'zone'>[],
): Told {
  const named = provincesNamed(institutions)
  return {
    certain: new Set(institutions.flatMap(({ draft: { ids } }) => (ids.length === 1 ? ids : []))),
    provinces: named.size > 0 ? named : provinceOfZones(zones),
  }
}

/** The listed body that a name means; undefined where several bear it and nothing tells which. */
export const toldId = ({ ids }: NameDraft, { certain, provinces }: Told): string | undefined =>
  ids.length < 2 ? ids[0] : (ids.find((id) => certain.has(id)) ?? governmentIn(ids, provinces))

import type { NameDraft } from '../../schemas/index.ts'
import type { LocatedCandidate } from '../extraction.ts'

/** Where each name stands, to find the long form that a definition points to; empty where no name is an alias. */
export function placesFor<Name extends LocatedCandidate<'zone' | 'institution'>, Value>(
  aliases: readonly Name[],
  values: ReadonlyMap<Name, Value>,
): ReadonlyMap<string, Value> {
  const places = new Map<string, Value>()
  if (aliases.length === 0) return places
  for (const [{ start, end }, value] of values) places.set(`${start} ${end}`, value)
  return places
}

/** The place of the long form that a name was defined beside, as `placesFor` keys it; '' without one. */
export const longFormOf = ({ aliasOf }: NameDraft): string => (aliasOf ? `${aliasOf.start} ${aliasOf.end}` : '')

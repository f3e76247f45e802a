import type { GazetteerEntry } from '../gazetteers/gazetteer.ts'
import { knownNames } from '../name/names-index.ts'

/** The provinces of a listed zone and of the one that it is a part of: a district in 진해 is one of 부산진해 too. */
export const widerRegionOf = ({ region, parent }: GazetteerEntry): readonly string[] => [
  ...region,
  ...((parent === undefined ? undefined : knownNames().byId.get(parent)?.region) ?? []),
]

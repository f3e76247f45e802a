import type { GazetteerEntry } from '../gazetteers/gazetteer.ts'
import { ofKnownNames } from './names-index.ts'

/** Finds the listed entry of a key; undefined where there is none. */
export type ListedLookup = (key: string) => GazetteerEntry | undefined

/**
 * Finds the entry, among those that `fits` takes, of which a name has the key that `keyOf` gives; undefined where several share it,
 * since it then tells none. The table is made when it is first asked.
 */
export function listedByKey(
  keyOf: (surface: string) => string | undefined,
  fits: (entry: GazetteerEntry) => boolean,
): ListedLookup {
  const tableOf = ofKnownNames(({ byId }) => {
    const table = new Map<string, GazetteerEntry | undefined>()
    for (const entry of byId.values()) {
      if (!fits(entry)) continue
      for (const surface of entry.surfaces) {
        const key = keyOf(surface)
        if (key !== undefined) table.set(key, table.has(key) && table.get(key) !== entry ? undefined : entry)
      }
    }
    return table
  })
  return (key) => tableOf().get(key)
}

/** Takes entries of zones, and of institutions. */
export const ofZones = ({ family }: GazetteerEntry): boolean => family === 'zone'
export const ofInstitutions = ({ family }: GazetteerEntry): boolean => family === 'institution'

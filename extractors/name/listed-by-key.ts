import type { GazetteerEntry } from '../gazetteers/gazetteer.ts'
import { ofKnownNames } from './names-index.ts'

/**
 * Finds the listed institution of which a name has the key that `keyOf` gives; undefined where several share it, since it then tells
 * none. The table is made when it is first asked. `fits` may leave entries out.
 */
export function listedByKey(
  keyOf: (surface: string) => string | undefined,
  fits: (entry: GazetteerEntry) => boolean = () => true,
): (key: string) => GazetteerEntry | undefined {
  const tableOf = ofKnownNames(({ byId }) => {
    const table = new Map<string, GazetteerEntry | undefined>()
    for (const entry of byId.values()) {
      if (entry.family !== 'institution' || !fits(entry)) continue
      for (const surface of entry.surfaces) {
        const key = keyOf(surface)
        if (key !== undefined) table.set(key, table.has(key) && table.get(key) !== entry ? undefined : entry)
      }
    }
    return table
  })
  return (key) => tableOf().get(key)
}

import type { GazetteerEntry } from '../../gazetteers/gazetteer.ts'
import { builtInNames } from '../../name/names-index.ts'

const letters = (name: string): string =>
  name
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/[^a-z]/g, '')

let listed: ReadonlyMap<string, GazetteerEntry> | undefined

function ministries(): ReadonlyMap<string, GazetteerEntry> {
  if (listed) return listed
  const found = new Map<string, GazetteerEntry>()
  for (const entry of builtInNames().byId.values()) {
    if (entry.kind !== 'ministry') continue
    for (const surface of entry.surfaces) if (/^Ministry /.test(surface)) found.set(letters(surface), entry)
  }
  listed = found
  return found
}

/** The listed ministry of a name, whatever commas it is written with; undefined for another. */
export const ministryNamed = (name: string): GazetteerEntry | undefined =>
  name.startsWith('Ministry ') && name.length < 100 ? ministries().get(letters(name)) : undefined

import type { GazetteerEntry } from '../../extractors/gazetteers/gazetteer.ts'
import { zoneKey } from './name-key.ts'

/** A listed zone as a document names it. */
export interface NamedZone {
  readonly entry: GazetteerEntry
  readonly quote: string
}

/** Most listed complexes of a document that are held against one another; it keeps the time linear. */
const MOST_COMPARED = 60

/**
 * What short names of complexes mean beside a namesake in full: `하남산단` of Gwangju is the one of 밀양 where the document says
 * `밀양 하남산단` and names that of Gwangju by nothing longer. From the id of the entry to the entry that is meant.
 */
export function namesakesInFull(named: readonly NamedZone[]): ReadonlyMap<string, GazetteerEntry> {
  const keys = new Map<string, { readonly entry: GazetteerEntry; readonly keys: Set<string> }>()
  for (const { entry, quote } of named) {
    if (entry.kind !== 'industrial-complex' || !/[가-힣]$/.test(quote)) continue
    const known = keys.get(entry.id) ?? { entry, keys: new Set<string>() }
    known.keys.add(zoneKey(quote))
    if (keys.size < MOST_COMPARED) keys.set(entry.id, known)
  }
  const meant = new Map<string, GazetteerEntry>()
  for (const short of keys.values()) {
    const [key, ...others] = short.keys
    if (others.length > 0) continue
    const full = [...keys.values()].filter(
      ({ entry, keys: own }) =>
        !entry.region.some((code) => short.entry.region.includes(code)) &&
        [...own].some((name) => name !== key && name.endsWith(key!)),
    )
    if (full.length === 1) meant.set(short.entry.id, full[0]!.entry)
  }
  return meant
}

import type { GazetteerEntry } from '../../extractors/gazetteers/gazetteer.ts'
import { knownNames, type NameIndex } from '../../extractors/name/names-index.ts'
import { onceFor } from '../once-for.ts'

const SMALL = /^(?:of|and|the|for|in|on)$/
const LEGAL = /^(?:co|ltd|inc|corp|limited|llc)$/
const LONGEST = 120

/** A word without what spellings differ by: number, nation, and British letters. */
function plain(word: string): string {
  if (word === 'korean') return 'korea'
  if (word === 'centre') return 'center'
  const american = word.replace(/isation$/, 'ization')
  if (american.length > 4 && american.endsWith('ies')) return `${american.slice(0, -3)}y`
  return american.length > 3 && american.endsWith('s') && !american.endsWith('ss') ? american.slice(0, -1) : american
}

/** An English name of several words without what its spellings differ by; undefined for other names. */
function spellingKey(name: string): string | undefined {
  if (!name.includes(' ') || name.length > LONGEST || !/^[A-Z]/.test(name)) return undefined
  const words = name
    .toLowerCase()
    .replace(/&/g, ' and ')
    .split(/[^a-z0-9]+/)
  const own = words.filter((word) => word !== '' && !SMALL.test(word) && !LEGAL.test(word))
  return own.length < 2 ? undefined : own.map(plain).join(' ')
}

/** The listed institutions by their spelling keys; undefined where several share one. */
const tableOf = onceFor(({ byId }: NameIndex): ReadonlyMap<string, GazetteerEntry | undefined> => {
  const table = new Map<string, GazetteerEntry | undefined>()
  for (const entry of byId.values()) {
    if (entry.family !== 'institution') continue
    for (const surface of entry.surfaces) {
      const key = spellingKey(surface)
      if (key !== undefined) table.set(key, table.has(key) && table.get(key) !== entry ? undefined : entry)
    }
  }
  return table
})

/** The one listed institution whose English name is spelled a little differently: `Korea Institute of Ship Engineering` for `… Ships …`. */
export function listedBySpelling(name: string | undefined): GazetteerEntry | undefined {
  const key = name === undefined ? undefined : spellingKey(name)
  return key === undefined ? undefined : tableOf(knownNames()).get(key)
}

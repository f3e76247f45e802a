import type { GazetteerEntry } from '../../extractors/gazetteers/gazetteer.ts'
import { listedByKey } from '../../extractors/name/listed-by-key.ts'

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

const listedOfSpelling = listedByKey(spellingKey)

/** The one listed institution whose English name is spelled a little differently: `Korea Institute of Ship Engineering` for `… Ships …`. */
export function listedBySpelling(name: string | undefined): GazetteerEntry | undefined {
  const key = name === undefined ? undefined : spellingKey(name)
  return key === undefined ? undefined : listedOfSpelling(key)
}

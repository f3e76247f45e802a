import type { GazetteerEntry } from '../../extractors/gazetteers/gazetteer.ts'
import { listedByKey, ofInstitutions } from '../../extractors/name/listed-by-key.ts'
import { plainWord, SMALL_WORDS } from '../../extractors/name/plain-word.ts'

const LEGAL = /^(?:co|ltd|inc|corp|limited|llc)$/
const LONGEST = 120

/** An English name of several words without what its spellings differ by; undefined for other names. */
function spellingKey(name: string): string | undefined {
  if (!name.includes(' ') || name.length > LONGEST || !/^[A-Z]/.test(name)) return undefined
  const words = name
    .toLowerCase()
    .replace(/&/g, ' and ')
    .split(/[^a-z0-9]+/)
  const own = words.filter((word) => word !== '' && !SMALL_WORDS.has(word) && !LEGAL.test(word))
  return own.length < 2 ? undefined : own.map(plainWord).join(' ')
}

const listedOfSpelling = listedByKey(spellingKey, ofInstitutions)

/** The one listed institution whose English name is spelled a little differently: `Korea Institute of Ship Engineering` for `… Ships …`. */
export function listedBySpelling(name: string | undefined): GazetteerEntry | undefined {
  const key = name === undefined ? undefined : spellingKey(name)
  return key === undefined ? undefined : listedOfSpelling(key)
}

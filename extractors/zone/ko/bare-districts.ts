import type { Candidate } from '../../extractor.ts'
import type { GazetteerEntry } from '../../gazetteers/gazetteer.ts'
import { matchesOf } from '../../matches.ts'
import { type NameIndex, ofKnownNames } from '../../name/names-index.ts'
import { particleAfter } from '../../name/particles.ts'
import { placeNamed } from '../../name/places.ts'
import { isTheme } from '../themes.ts'
import { zoneCandidate } from '../zone-candidate.ts'
import { GENERIC_KO } from './lexicon.ts'

/** What the name of a district ends with besides its own word: `가람지구`, `나래 제1산업단지`, `다온국제신도시`. */
const ENDS = [
  /지구$/,
  /단지$/,
  /(?:제?[0-9])?(?:일반|조선)?(?:산업단지|산단)$/,
  /국제(?:신)?도시$/,
  /(?:배후|레저)단지$/,
]
/** Names of districts that are everyday words too. */
const EVERYDAY: ReadonlySet<string> = new Set(['지사', '신호', '보배', '경도'])
const OWN_WORD = /^(?:[가-힣]{2,3}\s)?(?<own>[가-힣]{2,5})$/u

interface BareNames {
  readonly byName: ReadonlyMap<string, GazetteerEntry>
  readonly pattern: RegExp
}

/** The own words of a surface form: 가람 for `나래 가람산업단지`; no places, industries or everyday words of names. */
function* ownWords(surface: string): Iterable<string> {
  for (const end of ENDS) {
    const own = end.test(surface) ? OWN_WORD.exec(surface.replace(end, ''))?.groups?.['own'] : undefined
    if (own === undefined || GENERIC_KO.has(own) || EVERYDAY.has(own)) continue
    if (!placeNamed(own) && !isTheme(own)) yield own
  }
}

/** True for a district of a free economic zone. */
const isDistrict = ({ parent }: GazetteerEntry, { byId }: NameIndex): boolean =>
  parent !== undefined && byId.get(parent)?.kind === 'free-economic'

/** The districts of free economic zones by their own words alone. */
const bareNames = ofKnownNames((names): BareNames => {
  const byName = new Map<string, GazetteerEntry>()
  for (const entry of names.byId.values()) {
    if (entry.family !== 'zone' || !isDistrict(entry, names)) continue
    for (const surface of entry.surfaces)
      for (const own of ownWords(surface)) if (!byName.has(own)) byName.set(own, entry)
  }
  const longestFirst = [...byName.keys()].sort((a, b) => b.length - a.length)
  return { byName, pattern: new RegExp(`(?<![가-힣])(?:${longestFirst.join('|')})`, 'gu') }
})

/** What a listed name may go on with before the next one. */
const KIND = '(?:\\s?지구|\\s?(?:일반)?산단|\\s?산업단지|국제도시|국제신도시)?'
/** What stands between two districts of a list: `·`, `와 `, `(BIX), 가람 `. */
const BETWEEN = new RegExp(
  `^${KIND}(?:\\s?\\([^()\\n]{1,16}\\))?(?:\\s?[·ㆍ‧․]\\s?|,\\s?|[와과]\\s|\\s및\\s)(?:[가-힣]{2,3}\\s)?$`,
  'u',
)
const LONGEST_BETWEEN = 30

interface Hit {
  readonly start: number
  readonly end: number
  readonly entry: GazetteerEntry
}

/** The lists that districts of one zone make, in text order. */
function listsOf(text: string, { byName, pattern }: BareNames): Hit[][] {
  const lists: Hit[][] = []
  for (const { 0: name, index } of matchesOf(pattern, text)) {
    const hit = { start: index, end: index + name.length, entry: byName.get(name)! }
    const list = lists.at(-1)
    const last = list?.at(-1)
    const gap = last ? text.slice(last.end, Math.min(index, last.end + LONGEST_BETWEEN)) : ''
    if (last?.entry.parent === hit.entry.parent && BETWEEN.test(gap)) list!.push(hit)
    else lists.push([hit])
  }
  return lists
}

/**
 * Districts of a free economic zone by their own words in a list of two at least: `가람과 나래에 공장을`, `다온, 가람지구`. The
 * one that its kind follows is left to the names that the gazetteers have.
 */
export function* bareDistricts(text: string): Iterable<Candidate<'zone'>> {
  for (const list of listsOf(text, bareNames())) {
    if (new Set(list.map(({ entry }) => entry.id)).size < 2) continue
    for (const { start, end, entry } of list) {
      if (particleAfter(text, end) === undefined || /^\s?(?:지구|산단|산업단지)/.test(text.slice(end, end + 5)))
        continue
      const read = { listed: entry, name: entry.name, zoneType: 'district' as const, region: entry.region }
      yield zoneCandidate({ start, end, rule: 'bare-district', priority: 4, ...read })
    }
  }
}

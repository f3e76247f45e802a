import type { ZoneType } from '../../../schemas/index.ts'
import type { Candidate } from '../../extractor.ts'
import { matchesOf } from '../../matches.ts'
import { placeNamed } from '../../name/places.ts'
import { zoneCandidate } from '../zone-candidate.ts'
import { listedAs } from './listed-as.ts'
import type { Word } from './near-kinds.ts'
import type { PlaceRun } from './place-runs.ts'
import { isWide, PARTICLE } from './place-words.ts'
import { joined } from './run-items.ts'

/** Kinds of which some zones have a name that no place has: 부산·진해, 대덕. */
const OWN_NAMED: ReadonlySet<ZoneType> = new Set(['free-economic', 'research-development'])

/** True for a name that a zone of the kind has and no place, nor two provinces together: `광양만권`, not `대구·경북`. */
function isOwnName(name: string, { word, kind }: Word): boolean {
  if (name.split(' ').some((part) => placeNamed(part)) || !listedAs(name, kind.type, word)) return false
  const parts = name.includes('·') ? name.split('·') : [name.slice(0, 2), name.slice(2)]
  return !parts.every(isWide)
}

/** True for a run most of whose places are zones of a kind, one of them at least by a name that no place has. */
export function isNamed(run: PlaceRun, text: string, word: Word): boolean {
  if (!OWN_NAMED.has(word.kind.type)) return false
  const items = joined(run, text, word, NO_COUNTS)
  // `부산·진해 앞바다`: a name that goes on is a place
  if (items.length === 1 && !ENDS.test(text.slice(run.end, run.end + 3))) return false
  const listed = items.filter(({ name }) => listedAs(name, word.kind.type, word.word))
  return listed.length * 3 >= items.length * 2 && listed.some(({ name }) => isOwnName(name, word))
}

/** What may follow a name that stands alone. */
const ENDS = /^(?:[이가은는을를과와의도,.)(]|에서|에는|로|\s등|$)/u
const NO_COUNTS: ReadonlySet<number> = new Set()
/** `가람만권 경제자유구역청장`: the name of the body that runs a zone. */
const BODY = /^\s?(?:경제자유구역|경자구역|경제|경자)청/
const LONG_WORD = /(?<![가-힣A-Za-z0-9·])[가-힣]{4,8}/gu

/** Free economic zones by a name that no place has, `부산진해는 투자유치에서 …`, in a text that tells of them. */
export function* ownNames(text: string, words: readonly Word[]): Iterable<Candidate<'zone'>> {
  const word = words.find(({ kind }) => kind.type === 'free-economic')
  if (!word) return
  for (const { 0: whole, index } of matchesOf(LONG_WORD, text)) {
    const name = listedAs(whole, word.kind.type) ? whole : whole.replace(PARTICLE, '')
    if (name.length < 4 || !isOwnName(name, word)) continue
    if (BODY.test(text.slice(index + name.length, index + name.length + 9))) continue
    const listed = listedAs(name, word.kind.type)
    const read = {
      listed,
      name: { ko: `${name} ${word.word}` },
      zoneType: word.kind.type,
      region: listed?.region ?? [],
    }
    yield zoneCandidate({ start: index, end: index + name.length, rule: 'own-name', priority: 1, ...read })
  }
}

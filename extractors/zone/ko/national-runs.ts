import type { Candidate } from '../../extractor.ts'
import type { GazetteerEntry } from '../../gazetteers/gazetteer.ts'
import { matchesOf } from '../../matches.ts'
import { type NameIndex, ofKnownNames } from '../../name/names-index.ts'
import { placeNamed } from '../../name/places.ts'
import { zoneCandidate } from '../zone-candidate.ts'
import { listedAs, listedUnder } from './listed-as.ts'

const HEAD = '국가산업단지'
/** `여수, 온산, 울산`, `남동(27.1%), 반월(41.9%)`: names that commas or dots part, each with its figures perhaps. */
const ITEM = '[가-힣]{2,5}(?:\\([0-9][^()\\n]{0,24}\\))?'
const RUN = new RegExp(`(?<![가-힣·])${ITEM}(?:(?:,\\s?|\\s?[·ㆍ]\\s?)${ITEM}){1,11}`, 'gu')
const NAME = /(?<![가-힣(])[가-힣]{2,5}/gu
const PARTICLE = /(?<=..)[은는이가의도을를에]$/u
/** How few names without figures tell that complexes are meant. */
const FEWEST = 3

/** The zone of another kind that a name alone tells. */
const otherZone = (name: string) =>
  listedUnder([name].filter((own) => listedAs(own, 'industrial-complex') !== listedUnder([own])))

/** The names of national complexes that neither a town nor another zone has: 온산, 반월, not 새만금. */
const namesAlone = ofKnownNames(({ byId }: NameIndex): RegExp => {
  const names = [...byId.values()].flatMap(({ kind, name: { ko = '' } }) => {
    const own = kind === 'industrial-complex' && ko.endsWith(HEAD) ? ko.slice(0, -HEAD.length) : ''
    const isElse = placeNamed(own) ?? otherZone(own)
    return /^[가-힣]{2,4}$/.test(own) && !isElse ? [own] : []
  })
  return new RegExp(`(?<![가-힣])(?:${names.join('|')})(?=[,·ㆍ(은는이가의도을를]|\\s등)`, 'u')
})

interface Named {
  readonly start: number
  readonly name: string
  readonly listed: GazetteerEntry | undefined
}

/** The names of a run with the national complex of each, the last one without its particle. */
function namesOf(run: RegExpExecArray): Named[] {
  return matchesOf(NAME, run[0]).map(({ 0: word, index }) => {
    const whole = listedAs(word, 'industrial-complex', HEAD)
    const name = whole ? word : word.replace(PARTICLE, '')
    return { start: run.index + index, name, listed: whole ?? listedAs(name, 'industrial-complex', HEAD) }
  })
}

/**
 * National complexes by their names alone, in a text that tells of complexes: `지역별로는 여수, 온산, 울산이`, `남동(27.1%), 반월(41.9%) 등도`.
 * All must be listed, and one at least must be called what no town is; without figures there are three.
 */
export function* nationalRuns(text: string): Iterable<Candidate<'zone'>> {
  if (!namesAlone().test(text)) return
  for (const run of matchesOf(RUN, text)) {
    const all = namesOf(run)
    // what stands before the last word that is none is no part of the run: `늘었고, 남동(27.1%), 반월(41.9%)`
    const names = all.slice(all.findLastIndex(({ listed }) => !listed) + 1)
    const figured = run[0].slice((names[0]?.start ?? 0) - run.index).split('(').length > names.length
    if (names.length < 2 || (names.length < FEWEST && !figured)) continue
    if (names.every(({ name }) => placeNamed(name))) continue
    for (const { start, name, listed } of names) {
      const read = { listed, name: listed!.name, zoneType: 'industrial-complex', region: listed!.region } as const
      yield zoneCandidate({ start, end: start + name.length, rule: 'coordinated-kind', priority: 2, ...read })
    }
  }
}

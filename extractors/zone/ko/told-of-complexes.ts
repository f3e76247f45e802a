import type { Candidate } from '../../extractor.ts'
import { matchesOf } from '../../matches.ts'
import { placeNamed } from '../../name/places.ts'
import { zoneCandidate } from '../zone-candidate.ts'
import type { KindMatch } from './kinds-in.ts'
import { listedAs } from './listed-as.ts'

/** `15곳의 신규 `: a count before the kind. */
const COUNTED = /(?<![0-9])[0-9]{1,2}\s?(?:곳|개|개소)의?\s(?:[가-힣]{2,3}\s)?$/u
/** ` 후보지 중 `: what parts the complexes of a kind from one another. */
const AMONG = /^\s(?:후보지\s)?(?:중|가운데)\s/u
/** Towns that open a clause as its subject: `가람과 나래는 `, `, 다온은 `. */
const SUBJECT =
  /(?<=(?:다\. |, |또한 |며 |고 |중 |가운데 ))(?<list>[가-힣]{2,4}(?:(?:[와과]\s|,\s|[·ㆍ])[가-힣]{2,4}){0,7})(?:은|는)\s/gu
const NAME = /[가-힣]{2,4}/gu
const REACH = 240
const TOWNS_AND_CITIES: ReadonlySet<string> = new Set(['city', 'county', 'metropolitan-city'])

interface Town {
  readonly start: number
  readonly name: string
}

/** The towns of a list by their bare names, without the particle that joins them; empty where one of them is none. */
function townsOf(list: string, at: number): Town[] {
  const towns = matchesOf(NAME, list).map(({ 0: word, index }) => {
    const name = placeNamed(word) ? word : word.replace(/[와과]$/, '')
    return { start: at + index, name }
  })
  const isTown = ({ name }: Town) => TOWNS_AND_CITIES.has(placeNamed(name)?.kind ?? '') && !/[시군]$/.test(name)
  return towns.every(isTown) ? towns : []
}

/** Complexes by their towns alone where a text tells how each of a counted number does: `15곳의 국가산단 중 가람은 …, 나래와 다온은 …`. */
export function* toldOfComplexes(text: string, { start, end, kind }: KindMatch): Iterable<Candidate<'zone'>> {
  if (kind.type !== 'industrial-complex' || !AMONG.test(text.slice(end, end + 8))) return
  if (!COUNTED.test(text.slice(Math.max(0, start - 14), start))) return
  const head = text.slice(start, end)
  const after = text.slice(end, end + REACH)
  for (const match of matchesOf(SUBJECT, after)) {
    for (const { start: at, name } of townsOf(match.groups!['list']!, end + match.index)) {
      const region = placeNamed(name)?.region ?? []
      const listed = listedAs(name, 'industrial-complex', head)
      const read = { listed, name: { ko: `${name} ${head}` }, zoneType: kind.type, region }
      yield zoneCandidate({ start: at, end: at + name.length, rule: 'complex-among', priority: 6, ...read })
    }
  }
}

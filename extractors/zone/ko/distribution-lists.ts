import type { Candidate } from '../../extractor.ts'
import { matchesOf } from '../../matches.ts'
import { placeAtStart } from '../../name/places.ts'
import { zoneCandidate } from '../zone-candidate.ts'
import { ofGyeonggi } from './gwangju.ts'
import { GENERIC_KO } from './lexicon.ts'
import { townBeside } from './lying-in.ts'

/** `신규 물류단지는 `, `공사 중인 곳은 4곳(`, `유통단지 후보지는 `: what opens a list of complexes. */
const HEAD =
  /(?:(?:물류|유통)\s?단지|단지|곳|후보지|사업지)(?:는|은|로는|으로는)\s(?:[0-9]{1,2}(?:곳|개)\s?(?:\(|으로\s)\s?)?(?=[△▲▷]?\s?[가-힣]{2})/gu
/** Where a list ends. */
const END = /\s등(?=[\s이을의에은]|$)|\)|(?:이다|입니다)(?=\.)|[.]\s|\n/u
const FIGURES = /\((?:약\s)?[0-9][^()\n]{0,16}\)/gu
const PART = /[^,△▲▷]+/gu
/** `김해 풍유`, `이천 BPO`, `남여주`: a town and a name in it, or a name of its own. */
const ITEM =
  /^(?<first>[가-힣]{2,5})(?:\s(?<own>[가-힣A-Za-z][가-힣A-Za-z0-9.]{1,11}))?(?:\s?(?<kind>(?:물류|유통)단지))?$/u
const LONGEST = 300
const FEWEST = 3

interface Item {
  readonly start: number
  readonly text: string
  readonly place: ReturnType<typeof placeAtStart>
}

function itemsOf(list: string, at: number): Item[] {
  const items: Item[] = []
  for (const part of list.matchAll(PART)) {
    const text = part[0].trim()
    if (text === '') continue
    const { first = '', own } = ITEM.exec(text)?.groups ?? {}
    if (first === '' || GENERIC_KO.has(first)) break
    const found = placeAtStart(first)
    const place = found?.length === first.length ? found : undefined
    if (own !== undefined && place === undefined) break
    items.push({ start: at + part.index + part[0].indexOf(text), text, place })
  }
  return items
}

/** Pieces of text of which every list's opening holds one. */
const OPENINGS = ['단지는 ', '단지로는 ', '곳은 ', '지는 ', '지로는 ']

const headOf = (text: string): string | undefined => ['물류단지', '유통단지'].find((word) => text.includes(word))

/** Complexes for distribution that a list gives by town and name: `공사 중인 물류단지는 가람 나래, 다온 라온 등`; three at least, most in a town. `above` gives what stands before the text. */
export function* distributionLists(text: string, above: () => string): Iterable<Candidate<'zone'>> {
  if (!OPENINGS.some((word) => text.includes(word))) return
  const head = headOf(text) ?? headOf(above())
  if (head === undefined) return
  for (const match of matchesOf(HEAD, text)) {
    const from = match.index + match[0].length
    // as long as it was: what counts are offsets
    const window = text.slice(from, from + LONGEST).replace(FIGURES, (figures) => ' '.repeat(figures.length))
    const end = END.exec(window)?.index
    if (end === undefined) continue
    const items = itemsOf(window.slice(0, end), from)
    const placed = items.filter(({ place }) => place !== undefined)
    if (items.length < FEWEST || placed.length * 3 < items.length * 2) continue
    for (const { start, text: words, place } of items) {
      const region = place ? (ofGyeonggi(text, start, start + place.length) ?? place.place.region) : townBeside(words)
      const name = { ko: words.endsWith('단지') ? words : `${words} ${head}` }
      const read = { name, zoneType: 'district', region, priority: 6 } as const
      yield zoneCandidate({ start, end: start + words.length, rule: 'counted-complex', ...read })
    }
  }
}

import { BULLET } from '../../bullets.ts'
import type { Candidate } from '../../extractor.ts'
import type { GazetteerEntry } from '../../gazetteers/gazetteer.ts'
import { matchesOf } from '../../matches.ts'
import { isProvince, isTown, placeNamed } from '../../name/places.ts'
import { zoneCandidate } from '../zone-candidate.ts'
import { listedComplex } from './complex-lists.ts'

/** `△가람첨단(1.8%)`, `▲나래 다온2 194억원`: a name and nothing behind it but figures or a bracket. */
const PLAIN = new RegExp(
  `[${BULLET}]\\s?(?<name>(?:[가-힣]{2,4}\\s)?[가-힣]{2,8}[0-9]?)(?=(?:\\s?\\([^()\\n]{1,30}\\)|\\s[0-9][0-9,.조억만천백]{0,12}\\s?(?:원|㎡|평|%)?)?(?:\\s?[${BULLET},]|\\s등|[.\\n]|$))`,
  'gu',
)
/** `△가람공단`, `▲나래 다온산업단지 진입도로`: an item that says what it is. */
const KINDED = new RegExp(
  `[${BULLET}]\\s?(?:[가-힣]{2,4}\\s){0,2}[가-힣0-9·]{2,14}?\\s?(?:산업단지|농공단지|산단|공단)(?![가-힣]{3})`,
  'gu',
)
const KIND_END = /(?:산업단지|농공단지|산단|공단)$/u
/** How far apart two items of one list may start. */
const REACH = 80
const FEWEST = 3

interface Item {
  readonly at: number
  readonly match?: RegExpExecArray
}

/** The listed complex of an item, which lies in the town that starts it: `나래 다온`. */
function listedOf(item: string): GazetteerEntry | undefined {
  const [town = '', own] = item.split(' ')
  const place = own === undefined ? undefined : placeNamed(town)
  const behind = isTown(place) ? listedComplex(own!) : undefined
  return listedComplex(item) ?? (behind?.region.some((code) => place?.region.includes(code)) ? behind : undefined)
}

/** The items of a text in their order, those that say their kind without what they are called. */
function itemsIn(text: string): Item[] {
  const kinded = matchesOf(KINDED, text).map(({ index }): Item => ({ at: index }))
  if (kinded.length === 0) return []
  const plain = matchesOf(PLAIN, text)
    .filter((match) => !KIND_END.test(match.groups!['name']!))
    .map((match): Item => ({ at: match.index, match }))
  return [...kinded, ...plain].sort((one, other) => one.at - other.at)
}

/** The lists of items that stand close to one another. */
function listsOf(items: readonly Item[]): Item[][] {
  const lists: Item[][] = []
  for (const item of items) {
    const list = lists.at(-1)
    if (list && item.at - list.at(-1)!.at <= REACH) list.push(item)
    else lists.push([item])
  }
  return lists
}

/**
 * Listed complexes that bullets give by name and figure, in a list of which the first item or half of all say that they are complexes:
 * `▲가람산업단지 진입도로 354억원 ▲나래 다온 194억원 ▲…`, `△광주첨단(1.8%) △가람공단(8%) △…`.
 */
export function* besideComplexes(text: string): Iterable<Candidate<'zone'>> {
  for (const list of listsOf(itemsIn(text))) {
    const named = list.flatMap(({ match }) => (match ? [match] : []))
    const told = list[0]!.match === undefined || named.length * 2 <= list.length
    if (list.length < FEWEST || !told || named.length === 0) continue
    const read = named.map((match) => ({ match, listed: listedOf(match.groups!['name']!) }))
    // `▲가람시 12억원 ▲나래군 5억원`: what towns get
    const own = read.filter(({ match, listed }) => listed && !placeNamed(match.groups!['name']!))
    if (own.length * 2 < read.length) continue
    for (const { match, listed } of read) {
      const name = match.groups!['name']!
      if (!listed || isProvince(placeNamed(name))) continue
      const end = match.index + match[0].length
      yield zoneCandidate({
        start: end - name.length,
        end,
        rule: 'bulleted-complex',
        priority: 6,
        listed,
        name: listed.name,
        zoneType: 'industrial-complex',
        region: listed.region,
      })
    }
  }
}

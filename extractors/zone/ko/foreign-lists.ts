import type { Candidate } from '../../extractor.ts'
import { matchesOf } from '../../matches.ts'
import { placeAtStart, placeNamed } from '../../name/places.ts'
import type { ZoneKind } from '../kinds.ts'
import { zoneCandidate } from '../zone-candidate.ts'
import type { KindMatch } from './kinds-in.ts'
import { listedUnder } from './listed-as.ts'

/** What stands between a list and its kind: ` 등 도내 3개 단지형 `, `에서 단지형 `. */
const GAP = /(?:\s등(?:\s(?:도내|전국|국내))?(?:\s[0-9]{1,2}(?:개|곳))?|에서)\s?(?:(?:단지|개별|서비스)형\s)?$/u
/** `천안 백석`, `천안(백석)`, `당진 송산2-1`, `천안5산단`: a town and what tells its zone from others. */
const ITEM =
  /^(?<town>[가-힣]{2,4})(?:\s?(?<own>[가-힣]{2,4})|\([가-힣]{2,4}\))?(?:\s?[0-9](?:-[0-9])?)?(?:산단|산업단지)?$/u
/** `외투지역은 천안, 아산 인주, 당진 송산2 등 6곳`: a list behind its kind. */
const BEHIND =
  /^(?:은|는|에는|으로는|로는)\s(?<list>[가-힣0-9,()\s-]{6,100}?)\s등(?:\s[가-힣]{2,3})?\s[0-9]{1,2}\s?(?:개|곳)/u
/** ` 등 3곳이 지정돼 있다`: what tells where zones are whose kind stands before. */
const TOLD_LATER = /\s등\s[0-9]{1,2}(?:곳|개)(?:[이가]|에)?\s(?:지정|운영|조성)/gu
const REACH = 130
const FEWEST = 3

interface Item {
  readonly start: number
  readonly name: string
  /** True where a name besides the town tells the zone. */
  readonly own: boolean
  readonly region: readonly string[]
}

/** The item that a part of a list ends with; words before its town are left out. */
function itemIn(part: string, at: number): Item | undefined {
  const words = part.trimEnd().split(' ')
  for (let count = Math.min(3, words.length); count > 0; count--) {
    const name = words.slice(-count).join(' ')
    const { town, own } = ITEM.exec(name)?.groups ?? {}
    const place =
      town === undefined
        ? undefined
        : (placeNamed(town) ?? placeAtStart(town)?.place ?? listedUnder([`${name} 외국인투자지역`]))
    if (place)
      return { start: at + part.trimEnd().length - name.length, name, own: own !== undefined, region: place.region }
  }
  return undefined
}

/** The items of the list that ends at an offset, first to last. */
function itemsEnding(text: string, end: number): Item[] {
  const items: Item[] = []
  let stop = end
  const from = Math.max(0, end - REACH)
  while (stop > from) {
    const last = text.slice(from, stop).lastIndexOf(',')
    const comma = last < 0 ? -1 : from + last
    const start = Math.max(from, comma + 1)
    const item = itemIn(text.slice(start, stop), start)
    if (!item) break
    items.unshift(item)
    const rest = text.slice(start, item.start)
    const joint = /(?<=[가-힣0-9)])[와과]\s$/.exec(rest)?.[0].length ?? 0
    if (joint === 0 && (comma < from || rest.trim() !== '')) break
    stop = joint > 0 ? item.start - joint : comma
  }
  return items
}

/** Zones for foreign investors that a list gives by town and name: `천안 백석, 아산 인주, 당진 송산2 등 3개 단지형 외투지역`. */
export function* foreignLists(text: string, match: KindMatch): Iterable<Candidate<'zone'>> {
  if (match.kind.type !== 'foreign-investment') return
  const gap = GAP.exec(text.slice(Math.max(0, match.start - 24), match.start))
  const list = gap ? undefined : BEHIND.exec(text.slice(match.end, match.end + REACH))?.groups?.['list']
  if (!gap && list === undefined) return
  const end = gap
    ? match.start - gap[0].length
    : match.end + text.slice(match.end, match.end + REACH).indexOf(list!) + list!.length
  yield* zonesOf(itemsEnding(text, end).filter(({ start }) => gap || start >= match.end))
}

/** Such zones where the text names their kind before the sentence of the list: `전국에서 광주 월전, 강원 문막, 진천 산수 등 3곳이 지정돼`. */
export function* foreignListsTold(
  text: string,
  headOf: (at: number) => ZoneKind | undefined,
): Iterable<Candidate<'zone'>> {
  for (const { index } of matchesOf(TOLD_LATER, text, ['등 '])) {
    const items = itemsEnding(text, index)
    if (items.every(({ own }) => own) && headOf(index)?.type === 'foreign-investment') yield* zonesOf(items)
  }
}

function* zonesOf(items: readonly Item[]): Iterable<Candidate<'zone'>> {
  if (items.length < FEWEST) return
  for (const { start, name, region } of items) {
    const own = name
      .replace(/(?:산단|산업단지)$/, '')
      .replace(/\s(?=[0-9])/, '')
      .replace(/\((.{2,4})\)/, ' $1')
    const bare = own.includes(' ') ? own.slice(own.indexOf(' ') + 1) : own
    const listed = listedUnder([`${own} 외국인투자지역`, `${bare} 외국인투자지역`])
    const ko = `${own} 외국인투자지역`
    const read = { listed, name: { ko }, zoneType: 'foreign-investment', region: listed?.region ?? region } as const
    yield zoneCandidate({ start, end: start + name.length, rule: 'foreign-list', priority: 7, ...read })
  }
}

/** `인주외투에`: a zone for firms from abroad by its place and the word cut short. */
const SHORT = /(?<![가-힣])(?<place>[가-힣]{2,4})외투(?=[가에는은의와과,]|\s단지|\s산업단지)(?!\s?(?:기업|법인|지역))/gu

/** Listed zones for firms from abroad by their short names, in a text that tells of such zones. */
export function* shortForeignZones(text: string): Iterable<Candidate<'zone'>> {
  for (const match of matchesOf(SHORT, text, ['외투'])) {
    const place = match.groups!['place']!
    const listed = listedUnder([`${place} 외국인투자지역`])
    if (!listed) continue
    const read = { listed, name: { ko: `${place} 외국인투자지역` }, zoneType: 'foreign-investment' } as const
    const end = match.index + match[0].length
    yield zoneCandidate({ start: match.index, end, rule: 'foreign-list', priority: 7, ...read, region: listed.region })
  }
}

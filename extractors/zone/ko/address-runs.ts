import type { Candidate } from '../../extractor.ts'
import type { GazetteerEntry } from '../../gazetteers/gazetteer.ts'
import { isProvince, placeNamed, placesSharing } from '../../name/places.ts'
import { lowerBound } from '../heads.ts'
import { zoneCandidate } from '../zone-candidate.ts'
import { candidateAs } from './becoming-places.ts'
import { ofGyeonggi } from './gwangju.ts'
import type { KindMatch } from './kinds-in.ts'
import { listedAs } from './listed-as.ts'
import { placeIn, plainKind, plainPlace } from './place-names.ts'
import { isWide, placeAt, SIZE, sticky } from './place-words.ts'

/** Where an address may start. */
const STARTS = /(?<![가-힣A-Za-z0-9])[가-힣]{2}/gu
/** A smaller place behind a wider one: `달성군`, `가람읍`, `나래동` before its particle. */
const PART = /\s?[가-힣]{1,5}[시군구읍면동리](?=(?:[와과은는을를이가에의로도]|등|이다|일대|일원)?(?:[\s,.·ㆍ()△▲]|$))/y
/** `가람시나래읍`: a town to which its township is glued. */
const GLUED = /[가-힣]{2,3}[시군](?=[가-힣]{1,4}[읍면][\s,.(·ㆍ])/y
const VILLAGE = /[가-힣]{1,4}[읍면동리](?=[와과은는을를이가에]?[\s,.(·ㆍ])/y
const AREA = /\s?일[대원]/y
/** What parts two addresses: `과 `, `을 비롯해 `, `와 남부권역의 `. */
const JOINER =
  /(?:[와과]\s|,\s?|\s?[·ㆍ]\s?|[을를]\s비롯(?:해|한)\s|\s및\s|\s?(?=[△▲]))(?:[△▲]\s?)?(?:[가-힣]{2,7}권역?의\s)?/y
/** `국가산단 후보지는 `, `유통단지 지정이 예정된 지역은 `: what stands between a kind and the addresses behind it. */
const ANNOUNCED =
  /^(?![^\n]{0,12}(?:인근|인접|주변|배후|근처|피해|반대|이주|오염|민원|가까))(?:\s?(?:[가-힣]{1,4}\s){0,2}(?:[가-힣]{0,3}지|[가-힣]{0,2}지역|곳|대상|[가-힣]{0,2}부지))(?:는|은|로는|으로는)?\s?(?:[0-9]{1,2}곳은\s|[:：]\s?)?(?:[△▲]\s?)?$/u
/** ` 등 3개 지역 71만2천평을 `, ` 일대에 `: what stands between addresses and the kind behind them. */
const GAP =
  /^(?:\s?(?:일대|일원|지역))?(?:\s?등)?(?:\s(?:총|모두|전국))?(?:\s(?:[0-9]{1,2}\s?(?:개\s?(?:지역|소|지구)|곳|군데)|[두세네]\s곳))?(?:\s[0-9][0-9만천,.]{0,10}\s?(?:평|㎡))?(?:[을를에은는이]|에는|의\s경우)\s(?:(?![^.\n]{0,20}(?:지나|사는|가까|인접|위해|반대))[^.\n]{0,24}\s)?$/u
const MADE =
  /^(?:(?:으?로|[을를이가]|에)\s?(?:[가-힣0-9]{1,5}\s){0,2}|\s?)(?:지정|조성|선정|만들|만든|건설|확정|들어서|들어선|개발)(?![을를에]?\s?(?:반대|철회|백지화|중단))/u
const MOST = 30
const REACH = 60
const LEAD = 36
/** The fewest addresses that a list has before its kind and behind it. */
const FEWEST = { before: 2, behind: 3 }

/** A place with what is in it; offsets in the block. */
interface Address {
  readonly start: number
  readonly end: number
  /** Where the size of the place ends, or the place where none is given. */
  readonly until: number
  readonly region: readonly string[]
  /** True where it goes down to a township or a village. */
  readonly deep: boolean
}

/** Where the size behind an offset ends, `(8만평)`, ` 일대 43만9천평`; the offset where none stands there. */
function sizeEnd(text: string, at: number): number {
  const from = at + (sticky(AREA, text, at)?.[0].length ?? 0)
  const size = sticky(SIZE, text, from)?.[0]
  if (size === undefined) return at
  const end = from + size.length
  return text.charAt(end) === ')' && size.trimStart().startsWith('(') ? end + 1 : end
}

/** A village in the township of the address before it: `의당면 가람리와 나래리`. */
function villageAt(text: string, start: number, { region }: Address): Address | undefined {
  const name = sticky(VILLAGE, text, start)?.[0]
  if (name === undefined) return undefined
  const end = start + name.length
  return { start, end, until: sizeEnd(text, end), region, deep: true }
}

function addressAt(text: string, start: number, before: Address | undefined): Address | undefined {
  const first = placeAt(text, start) ?? sticky(GLUED, text, start)?.[0]
  if (first === undefined || !placeNamed(first)) return before?.deep ? villageAt(text, start, before) : undefined
  let end = start + first.length
  // `충북 제천`: a town behind its province
  const town = isProvince(placeNamed(first)) && text.charAt(end) === ' ' ? placeAt(text, end + 1) : undefined
  if (town !== undefined && !isProvince(placeNamed(town))) end += 1 + town.length
  for (let count = 0; count < 4; count++) {
    const part = sticky(PART, text, end)
    if (!part) break
    end += part[0].length
  }
  const deep = /[읍면동리]$/.test(text.slice(start + first.length, end))
  // `서울 송파구 가람동, 강서구 나래동`: a ward lies where the one before it does
  const beside = placesSharing(first).length > 0 ? before?.region : undefined
  const gyeonggi = /^광주시?$/.test(first) && before?.region[0] === 'KR-41' ? before.region : undefined
  const region = beside ?? gyeonggi ?? ofGyeonggi(text, start, start + first.length) ?? placeNamed(first)?.region ?? []
  return { start, end, until: sizeEnd(text, end), region, deep }
}

/** The addresses of the list that starts at an offset. */
function listAt(text: string, from: number): Address[] {
  const found: Address[] = []
  let at = from
  while (found.length < MOST) {
    const address = addressAt(text, at, found.at(-1))
    if (!address) break
    found.push(address)
    const joiner = sticky(JOINER, text, address.until)?.[0].length ?? 0
    if (joiner === 0) break
    at = address.until + joiner
  }
  return found
}

/** True where addresses go down to a township, half of them or a few of many. */
const isDeep = (list: readonly Address[]): boolean =>
  list.filter(({ deep }) => deep).length * 2 >= Math.min(list.length, 8)

/** The lists of a text of which many addresses go down to a township. */
function* listsIn(text: string): Iterable<readonly Address[]> {
  let until = 0
  for (const { index } of text.matchAll(STARTS)) {
    if (index < until) continue
    const list = listAt(text, index)
    until = list.at(-1)?.end ?? until
    if (list.length >= FEWEST.before && isDeep(list)) yield list
  }
}

const isSited = ({ kind }: KindMatch, word: string): boolean =>
  kind.type === 'industrial-complex' || /(?:물류|유통)\s?단지$/u.test(word)

/** The kind that a list of addresses is said to be of, right before it or behind it. */
function kindOf(text: string, kinds: readonly KindMatch[], list: readonly Address[]): KindMatch | undefined {
  const [start, end] = [list[0]!.start, list.at(-1)!.until]
  const here = lowerBound(kinds, start)
  const before = kinds[here - 1]
  if (before && start - before.end <= LEAD && list.length >= FEWEST.behind)
    if (ANNOUNCED.test(text.slice(before.end, start))) return before
  const behind = kinds[lowerBound(kinds, end)]
  if (!behind || behind.start - end > REACH) return undefined
  const made = GAP.test(text.slice(end, behind.start)) && MADE.test(text.slice(behind.end, behind.end + 20))
  return made ? behind : undefined
}

/** The listed complex at an address: `천안 서북구 성환읍` is the site of the one of 천안 성환, or the new national one of 천안. */
function listedAt(address: string, head: string): GazetteerEntry | undefined {
  const [wide = '', ...words] = address.split(' ').map((word) => word.replace(/(?<=..)[시군구읍면동리]$/, ''))
  const inProvince = isWide(wide)
  const town = inProvince ? (words[0] ?? '') : wide
  const places = words.flatMap((word) => [wide + word, town + word])
  const exact = places.map((name) => listedAs(name, 'industrial-complex', head)).find((entry) => entry !== undefined)
  // a town may have several general ones: only the new national complex is meant by the town alone
  return exact ?? (inProvince || !/^국가/.test(head) ? undefined : candidateAs(town, 'industrial-complex', head))
}

/** The name of a zone at an address: that of its township or village, else of its town; with both where a zone elsewhere has it. */
function nameOf(address: string, { region, deep }: Address, head: string): string {
  const words = address.split(' ')
  const last = words.at(-1)!
  const short = deep ? last.replace(/(?<=..)[읍면동리]$/, '') : plainPlace(placeIn(last, region))
  const namesake = listedAs(short, 'industrial-complex', head)
  const isElsewhere = namesake !== undefined && !namesake.region.some((code) => region.includes(code))
  return `${deep && words.length > 1 && isElsewhere ? `${plainPlace(words[0]!)} ` : ''}${short} ${plainKind(head)}`
}

/**
 * Zones that a list gives by their sites: `국가산단 후보지는 대구 달성군 가람읍과 광주 광산구 나래동, … 일원이다`, `제천시 가람동과 괴산군
 * 나래읍 등 2곳을 지방공단으로 지정`, `유통단지 지정이 예정된 지역은 서울 송파구 가람동(8만평), …`. `kinds` are those of the text, sorted.
 */
export function* addressRuns(text: string, kinds: readonly KindMatch[]): Iterable<Candidate<'zone'>> {
  const sited = kinds.filter((match) => isSited(match, text.slice(match.start, match.end)))
  if (sited.length === 0) return
  for (const list of listsIn(text)) {
    const match = kindOf(text, sited, list)
    if (!match) continue
    const head = text.slice(match.start, match.end)
    const zoneType = match.kind.type
    for (const address of list) {
      const { start, end, region } = address
      const whole = text.slice(start, end)
      const listed = zoneType === 'industrial-complex' ? listedAt(whole, head) : undefined
      const read = { listed, name: { ko: nameOf(whole, address, head) }, zoneType, region, priority: 7 }
      yield zoneCandidate({ start, end, rule: 'announced-address', ...read })
    }
  }
}

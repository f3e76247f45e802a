import type { Candidate } from '../../extractor.ts'
import { placeAtStart, placeNamed } from '../../name/places.ts'
import { isHead } from '../heads.ts'
import { zoneCandidate } from '../zone-candidate.ts'
import type { KindMatch } from './kinds-in.ts'
import { listedAs } from './listed-as.ts'
import { plainKind, plainPlace } from './place-names.ts'

/** `특구로 가람지구와 나래읍이 지정` */
const BECOME =
  /^(?:\([가-힣]{2,10}\))?[’'”"]?으?로\s(?<list>[가-힣0-9·,\s]{2,80}?)(?:\s등(?:\s[0-9]{1,2}(?:곳|개))?)?[이가을를]\s(?:[가-힣]{1,4}\s){0,2}(?<verb>(?:선정|지정|확정|결정)(?:됐|되었|된|돼|했|하)|뽑)/
/** `특구는 2010년부터 가람지구와 나래읍에 조성된` */
const LIE = /^[은는]\s(?:[0-9]{4}년(?:부터)?\s)?(?<list>[가-힣0-9·,\s]{4,80}?)에\s(?:각각\s)?(?:조성|지정|위치|들어)/
const ITEM = /^[가-힣0-9]{2,7}(?:\s[가-힣0-9]{2,7}){0,2}$/
const BETWEEN = /,\s?|·|[와과]\s/g
const LONGEST = 100

interface Item {
  readonly start: number
  readonly end: number
  readonly region: readonly string[]
}

/** The places of a list; undefined where a part of it is no place. */
function itemsOf(list: string, at: number, { kind }: KindMatch): Item[] | undefined {
  const items: Item[] = []
  let from = 0
  for (const end of [...Array.from(list.matchAll(BETWEEN), (match) => match.index), list.length]) {
    const raw = list.slice(from, end).replace(/^(?:[,·와과]\s?)/, '')
    const name = raw.trim()
    const first = name.split(' ')[0]!
    const region = placeNamed(first)?.region ?? placeAtStart(first)?.place.region
    if (!ITEM.test(name) || (!region && !listedAs(name, kind.type))) return undefined
    const start = at + list.indexOf(name, from)
    items.push({ start, end: start + name.length, region: region ?? [] })
    from = end
  }
  return items
}

/** `기회발전특구인 나래시에 `, `자유무역지역으로 지정됐던 가람이 `: the place that a kind without a name is told of. */
const IS_PLACE =
  /^[’'”"]?(?:인|으?로\s(?:지정|선정)(?:된|됐던|되었던|받은))\s(?<place>(?:[가-힣]{2,7}\s)??[가-힣]{2,7}?)(?=(?:은|는|이|가|을|를|의|와|과|도|로|에|에는|에서|에선|에서는|으로)\s|,)/u
/** What no name of a zone stands in: a particle, a stop or nothing before its kind. */
const UNNAMED = /(?:^|\n|[.,…]\s?|[은는이가에도]\s|에서\s|(?:최초|유일)의\s)[‘'“"]?$/u
/** Kinds of which places have one each. */
const OF_PLACES =
  /^(?:기회\s?발전|교육\s?발전|교육\s?국제화|도심\s?융합|고용\s?위기|산업\s?위기\s?(?:선제\s?)?대응|강소|자유\s?무역)/u

/** The place that a sentence names behind what it is, `산업위기대응특별지역인 가람시에`. */
export function* placesThatAre(text: string, { start, end, kind }: KindMatch): Iterable<Candidate<'zone'>> {
  const found = IS_PLACE.exec(text.slice(end, end + 32))
  const head = text.slice(start, end)
  if (!found || !OF_PLACES.test(head) || !UNNAMED.test(text.slice(Math.max(0, start - 4), start))) return
  const place = found.groups!['place']!
  const known = place.split(' ').map((word) => placeNamed(word))
  if (known.includes(undefined)) return
  const at = end + found[0].length - place.length
  const name = { ko: `${plainPlace(place)} ${plainKind(head)}` }
  const read = { name, zoneType: kind.type, region: known[0]!.region }
  yield zoneCandidate({ start: at, end: at + place.length, rule: 'designated-place', priority: 6, ...read })
}

/** Places that a sentence says to have become a kind of zone, or to be where the zones of that kind lie. */
export function* designatedPlaces(text: string, match: KindMatch): Iterable<Candidate<'zone'>> {
  if (!isHead(match.kind)) return
  const after = text.slice(match.end, match.end + LONGEST)
  // `대덕특구는 …에 조성된`: where a zone lies that is named
  const named = /[가-힣]$/.test(text.charAt(match.start - 1))
  const found = BECOME.exec(after) ?? (named ? null : LIE.exec(after))
  if (!found) return
  const list = found.groups!['list']!
  const items = itemsOf(list, match.end + found[0].indexOf(list), match)
  if (!items || items.length < 2) return
  const head = text.slice(match.start, match.end)
  for (const { start, end, region } of items) {
    const ko = `${plainPlace(text.slice(start, end))} ${plainKind(head)}`
    yield zoneCandidate({
      start,
      end,
      rule: 'designated-place',
      priority: 6,
      name: { ko },
      zoneType: match.kind.type,
      region,
    })
  }
}

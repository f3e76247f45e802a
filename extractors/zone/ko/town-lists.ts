import type { ZoneType } from '../../../schemas/index.ts'
import type { Candidate } from '../../extractor.ts'
import { matchesOf } from '../../matches.ts'
import { placeNamed } from '../../name/places.ts'
import { ANY_PROVINCE } from '../../name/provinces.ts'
import { zoneCandidate } from '../zone-candidate.ts'
import type { KindMatch } from './kinds-in.ts'
import { listedAs } from './listed-as.ts'
import { plainKind, plainPlace } from './place-names.ts'

/** `경남 김해·진주`, `충북 청주`, `세종`: a province and the towns of it that a list names. */
const ITEM = new RegExp(
  `(?<![가-힣·])(?<province>${ANY_PROVINCE})(?<towns>\\s[가-힣]{2,5}(?:\\s?[·ㆍ‧․/]\\s?[가-힣]{2,5}){0,5})?(?![가-힣])`,
  'gu',
)
const BETWEEN = /^(?:,\s?|\s?[·ㆍ‧․/]\s?)$/
const FEWEST = 3
const BEFORE = 130
const AFTER = 90
/** What closes a list that is the whole of what it says: ` 등 6곳`, `이다`. */
const CLOSED =
  /^(?:\s(?:등\s)?(?:전국\s)?(?<number>[0-9]{1,2})\s?(?:개|곳)|\s등(?:이다|입니다|을|이|의|\s)|이다|\s?입니다|[이가]\s|을\s|를\s)/
/** ` 등 3곳에서 `, ` 등 3곳을 대상으로 `: where something is held, for whom, or of whom it is told. */
const HELD =
  /^(?:\s등)?\s?(?:[가-힣]{2,4}\s(?:내\s)?)?(?:[0-9]{1,2}\s?(?:개|곳)\s?[가-힣·]{0,5}?)?(?:에서\s(?!접수|신청|요청)|[을를]\s대상으로|의\s(?![가-힣\s]{0,8}(?:특구|구역|단지|지역)))/
const JUDGED = /지정|선정|확정|신청|후보/
const END_OF_SENTENCE = /[다요음함]\.\s|\n/g
/** Kinds of which a list may give the zones by their towns alone. */
const OF_TOWNS: ReadonlySet<ZoneType> = new Set([
  'research-development',
  'opportunity-development',
  'foreign-investment',
  'free-trade',
])
/** Kinds of the type `other` of which towns have one each. */
const OF_TOWNS_KO = /^(?:투자선도지구|교육\s?발전\s?특구|평화경제특구|분산)/
const WHOLE_COMPLEX = /^국가\s?(?:첨단)?\s?산/

interface Town {
  readonly start: number
  readonly end: number
  readonly name: string
  readonly province: string
}

/** The last town without its particle or what is glued to it; undefined where it is none. */
function townOf(word: string): string | undefined {
  if (placeNamed(word)) return word
  const cut = word.replace(/(?:이다|입니다|[이가을를은는])$/, '')
  return cut !== word && cut.length >= 2 && placeNamed(cut) ? cut : undefined
}

/** The zones of an item: one for each town, of which the first is written with the province. */
function townsOf(match: RegExpExecArray): Town[] {
  const { province, towns } = match.groups as { province: string; towns?: string }
  if (towns === undefined) {
    return [{ start: match.index, end: match.index + province.length, name: province, province }]
  }
  const at = match.index + province.length
  return Array.from(towns.matchAll(/[가-힣]+/g), ({ 0: word, index }, order) => {
    const name = townOf(word) ?? word
    return { start: order === 0 ? match.index : at + index, end: at + index + name.length, name, province }
  })
}

/** The lists of three items or more. */
function listsIn(text: string): RegExpExecArray[][] {
  const lists: RegExpExecArray[][] = []
  let end = -1
  for (const match of matchesOf(ITEM, text)) {
    const follows = end >= 0 && match.index - end < 4 && BETWEEN.test(text.slice(end, match.index))
    if (follows) lists.at(-1)!.push(match)
    else lists.push([match])
    end = match.index + match[0].length
  }
  return lists.filter((list) => list.length >= FEWEST)
}

const named = ({ kind }: KindMatch, text: string, start: number, end: number): boolean =>
  OF_TOWNS.has(kind.type) ||
  OF_TOWNS_KO.test(text.slice(start, end)) ||
  (kind.type === 'industrial-complex' && WHOLE_COMPLEX.test(text.slice(start, end)))

/** The kind that a list is of: the last one of its sentence behind it, else the last one before it. */
function kindOf(text: string, kinds: readonly KindMatch[], start: number, end: number): KindMatch | undefined {
  const rest = text.slice(end, end + AFTER)
  const stop = matchesOf(END_OF_SENTENCE, rest)[0]?.index ?? rest.length
  const fits = (from: number, to: number) =>
    kinds.findLast((match) => match.start >= from && match.end <= to && named(match, text, match.start, match.end))
  return fits(end, end + stop) ?? fits(start - BEFORE, start)
}

/**
 * Zones that a list gives by province and town, `경기 안산, 경남 김해·진주, 충북 청주 등 4곳을 강소특구로 지정`: the kind stands
 * behind the list, or in the sentence before it.
 */
export function* townLists(text: string, kinds: readonly KindMatch[]): Iterable<Candidate<'zone'>> {
  if (!JUDGED.test(text)) return
  for (const list of listsIn(text)) {
    const towns = list.flatMap(townsOf)
    const start = towns[0]!.start
    const end = towns.at(-1)!.end
    if (HELD.test(text.slice(end, end + 24))) continue
    const closed = CLOSED.exec(text.slice(end, end + 16))
    const number = closed?.groups?.['number']
    const glued = kinds.find((kind) => kind.start === end + 1)
    if (
      !(closed || glued) ||
      (number !== undefined && Number(number) !== towns.length && Number(number) !== list.length)
    )
      continue
    const match = kindOf(text, kinds, start, end)
    if (!match || !JUDGED.test(text.slice(Math.max(0, start - BEFORE), end + AFTER))) continue
    const known = towns.filter(({ name }) => placeNamed(name) ?? listedAs(name, match.kind.type))
    if (known.length * 4 < towns.length * 3) continue
    const head = text.slice(match.start, match.end)
    const zones = joined(towns, match.kind.type)
    for (const [index, town] of zones.entries()) {
      const last = glued === match && index === zones.length - 1
      yield zoneOf(last ? { ...town, end: match.end } : town, head, match.kind.type)
    }
  }
}

/** The towns, of which two that a zone has together are one: `천안·아산`. */
function joined(towns: readonly Town[], type: ZoneType): Town[] {
  const found: Town[] = []
  for (const town of towns) {
    const last = found.at(-1)
    const name = last ? last.name + town.name : ''
    if (last && town.start - last.end === 1 && listedAs(name, type))
      found[found.length - 1] = { ...last, name, end: town.end }
    else found.push(town)
  }
  return found
}

function zoneOf({ start, end, name, province }: Town, head: string, zoneType: ZoneType): Candidate<'zone'> {
  const listed = listedAs(name, zoneType, head)
  const place = name === province ? name : `${province} ${name}`
  const region = listed?.region ?? placeNamed(province)?.region ?? []
  const ko = `${plainPlace(place)} ${plainKind(head)}`
  return zoneCandidate({ start, end, rule: 'town-list', priority: 6, listed, name: { ko }, zoneType, region })
}

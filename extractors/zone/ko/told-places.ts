import { BULLET } from '../../bullets.ts'
import type { Candidate } from '../../extractor.ts'
import { matchesOf } from '../../matches.ts'
import { placeAtStart } from '../../name/places.ts'
import { zoneCandidate } from '../zone-candidate.ts'
import type { KindMatch } from './kinds-in.ts'
import { listedAs } from './listed-as.ts'

/** Where a place of a list stands in the block. */
interface Place {
  readonly start: number
  readonly end: number
}

const SENTENCE = 170
const STOP = /[다요]\.|\n|[!?]/
/** `특구별로는 인천이 …, 부산(22개)`: the places of what a sentence tells one by one. */
const EACH = /^별(?:로(?:는)?|\s)/
const NAME = /(?<![가-힣·ㆍ])[가-힣]{2,4}(?:[·ㆍ][가-힣]{2,4})?(?=[은는이가과와에,(]|\s?\()/gu
/** `특구 지정은 대덕(2005년), 광주·대구(2011년)에 이어`, `단지는 천안(15만평) 대불(49만평)`: places with the year or size of each. */
const YEARED = /(?<names>[가-힣]{2,4}(?:[·ㆍ,]\s?[가-힣]{2,4}){0,3})\s?\([^()\n]{1,14}\)/gu
const FEWEST_YEARED = 2
/** `특구는 인천 부산 · 진해 광양만권 등 6곳`: names apart by blanks, in which a dot joins two. */
const BLANKS = /^[은는이가]\s(?<list>[가-힣·ㆍ\s]{8,90}?)(?:\s등)?\s?(?<number>[0-9]{1,2})\s?(?:곳|개)/u
const PART = /[가-힣]{2,6}(?:\s[가-힣]{2,4})?$/u
const JOINER = /(?:[·ㆍ]|,\s)$/u
const MOST = 12
/** `태안ㆍ무주는 관광레저형`: places and the form of their zones. */
const SUBJECTS =
  /(?<![가-힣])(?<list>[가-힣]{2,4}(?:[·ㆍ][가-힣]{2,4}){0,4})(?:\([가-힣]{2,4}\))?[은는]\s[가-힣]{2,6}형/gu
const BLANK_PART = /[가-힣]{2,6}(?:\s?[·ㆍ]\s?[가-힣]{2,6})?/gu
const BULLETED = new RegExp(`[${BULLET}]\\s?(?<name>[가-힣]{2,4}(?:[·ㆍ]?[가-힣]{2})?)(?=\\s?[0-9(])`, 'gu')
const COUNT_BEFORE = /(?<![0-9])(?<number>[0-9]{1,2})\s?(?:개|곳의?)\s?$/
const REACH = 400

const key = (text: string, { start, end }: Place): string => text.slice(start, end).replace(/[\s·ㆍ]/g, '')

/** Up to where the sentence goes on behind an offset. */
function sentenceAfter(text: string, at: number): string {
  const rest = text.slice(at, at + SENTENCE)
  const stop = STOP.exec(rest)
  return stop ? rest.slice(0, stop.index) : rest
}

function eachOf(text: string, { start: at, end, kind }: KindMatch): Place[] {
  const rest = sentenceAfter(text, end)
  if (!EACH.test(rest)) return []
  return matchesOf(NAME, rest)
    .map((match) => ({ start: end + match.index, end: end + match.index + match[0].length }))
    .filter((place) => listedAs(key(text, place), kind.type, text.slice(at, end)) !== undefined)
}

function yearedOf(text: string, { start: at, end, kind }: KindMatch): Place[] {
  const rest = sentenceAfter(text, end)
  const groups = matchesOf(YEARED, rest, ['('])
  if (groups.length < FEWEST_YEARED) return []
  const places = groups.flatMap((group) =>
    Array.from(group.groups!['names']!.matchAll(/[가-힣]+/g), ({ 0: name, index }) => {
      const start = end + group.index + index
      return { start, end: start + name.length }
    }),
  )
  return places.every((place) => listedAs(key(text, place), kind.type, text.slice(at, end))) ? places : []
}

function blanksOf(text: string, { start: at, end, kind }: KindMatch): Place[] {
  const match = BLANKS.exec(text.slice(end, end + SENTENCE))
  if (!match) return []
  const list = match.groups!['list']!
  const from = end + match[0].indexOf(list)
  const places = Array.from(list.matchAll(BLANK_PART), ({ 0: name, index }) => ({
    start: from + index,
    end: from + index + name.length,
  }))
  const listed = places.filter((place) => listedAs(key(text, place), kind.type, text.slice(at, end)))
  return places.length === Number(match.groups!['number']) && listed.length * 3 >= places.length * 2 ? places : []
}

interface ListPart {
  readonly at: number
  readonly part: string
}

/** The listed place of a part of a list: the whole of it, or its last word; undefined where neither is listed. */
function listedPart(text: string, at: number, part: string, { start, end, kind }: KindMatch): Place | undefined {
  const words = [part, part.slice(part.lastIndexOf(' ') + 1)]
  const word = words.find((name) => listedAs(name.replace(/\s/g, ''), kind.type, text.slice(start, end)))
  return word === undefined ? undefined : { start: at + part.length - word.length, end: at + part.length }
}

/** The places that are parts of lists, in order; none where more than a quarter of them is not listed. */
function mostListed(text: string, parts: readonly ListPart[], match: KindMatch): Place[] {
  const places = parts.flatMap(({ at, part }) => listedPart(text, at, part, match) ?? [])
  return places.length > 1 && places.length * 4 >= parts.length * 3 ? places : []
}

/** The parts of a list that ends at an offset, first to last. */
function partsEnding(text: string, end: number): ListPart[] {
  const parts: ListPart[] = []
  let stop = end
  while (parts.length < MOST) {
    const part = PART.exec(text.slice(Math.max(0, stop - 11), stop))?.[0]
    if (part === undefined) break
    const at = stop - part.length
    parts.unshift({ at, part })
    const joiner = JOINER.exec(text.slice(Math.max(0, at - 2), at))
    if (!joiner) break
    stop = at - joiner[0].length
  }
  return parts
}

/** `이 가까운 `: a complex that tells of the towns behind it what is in them. */
const NEAR_TOWNS = /^[이가]\s(?:[가-힣]{1,4}\s)?[가-힣]{0,3}(?:운|는|린|은|한|된)\s/u
/** ` 등 전북 3개 시`: towns, not what is in them. */
export const TOWNS = /^\s등\s(?:[가-힣]{2,4}\s){0,2}[0-9]{1,2}개\s?(?:시|군|도시|지자체)(?:[·와과에의이가는은군]|\s|$)/u

/** `자유무역지역은 마산·군산 등 산단형 7개와 부산항·인천항 등`: lists of the sentence, most of whose parts are listed. */
function dottedOf(text: string, match: KindMatch): Place[] {
  const rest = sentenceAfter(text, match.end)
  const complex = match.kind.type === 'industrial-complex'
  if (!/^[은는이가]\s/.test(rest) || (complex && NEAR_TOWNS.test(rest))) return []
  const ends = matchesOf(/\s등(?!지)/g, rest)
    .filter(({ index }) => !(complex && TOWNS.test(rest.slice(index, index + 16))))
    .map(({ index }) => match.end + index)
  return ends.flatMap((end) => mostListed(text, partsEnding(text, end), match))
}

/** `충주·원주는 지식기반형, 태안은 관광레저형 기업도시로`: the subjects before a kind that forms tell apart; most listed. */
function formedOf(text: string, match: KindMatch): Place[] {
  const from = Math.max(0, match.start - SENTENCE)
  const before = text.slice(from, match.start)
  if (!/[가-힣]{2,6}형\s$/.test(before)) return []
  const clause = Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n')) + 1
  const parts = matchesOf(SUBJECTS, before.slice(clause)).flatMap((group) =>
    matchesOf(/[가-힣]+/g, group.groups!['list']!).map((part) => ({
      at: from + clause + group.index + part.index,
      part: part[0],
    })),
  )
  return mostListed(text, parts, match)
}

function bulletsOf(text: string, { start, end }: KindMatch): Place[] {
  const count = COUNT_BEFORE.exec(text.slice(Math.max(0, start - 6), start))?.groups?.['number']
  if (count === undefined) return []
  const items = matchesOf(BULLETED, text.slice(end, end + REACH)).filter((match) =>
    placeAtStart(match.groups!['name']!),
  )
  if (items.length !== Number(count)) return []
  return items.map((match) => {
    const at = end + match.index + match[0].length
    return { start: at - match.groups!['name']!.length, end: at }
  })
}

/** `산단형 자유무역지역`: what 산단 stands for behind it. */
const FREE_TRADE_FORM = /산(?:업\s?)?단(?:지)?형?\s?자유무역지역/
const FORM_REACH = 200
const standsForFreeTrade = (text: string, { start, kind }: KindMatch): boolean =>
  kind.type === 'industrial-complex' && FREE_TRADE_FORM.test(text.slice(Math.max(0, start - FORM_REACH), start))

/**
 * Zones that a sentence tells by their places behind the kind: one by one (`혁신도시별로는 경남이 …`), with the year of each,
 * apart by blanks before their count, in as many bullets as the kind is counted, or apart by dots.
 */
export function* toldPlaces(text: string, match: KindMatch): Iterable<Candidate<'zone'>> {
  if (standsForFreeTrade(text, match)) return
  const places = [eachOf, yearedOf, blanksOf, bulletsOf, dottedOf, formedOf]
    .map((read) => read(text, match))
    .find((list) => list.length > 1)
  const head = text.slice(match.start, match.end)
  for (const place of places ?? []) {
    const name = key(text, place)
    const listed = listedAs(name, match.kind.type, head)
    const region = listed?.region ?? placeAtStart(name)?.place.region ?? []
    const ko = `${text.slice(place.start, place.end)} ${head}`
    const read = { listed, name: { ko }, zoneType: match.kind.type, region }
    yield zoneCandidate({ ...place, rule: 'told-place', priority: 6, ...read })
  }
}

import { BULLET } from '../../bullets.ts'
import type { Candidate } from '../../extractor.ts'
import { matchesOf } from '../../matches.ts'
import { isTown, placeAtStart, placeNamed } from '../../name/places.ts'
import { zoneCandidate } from '../zone-candidate.ts'
import { GENERIC_KO } from './lexicon.ts'
import { listedAs, listedIn, listedUnder } from './listed-as.ts'

/** `가람공단(나래시 북면 30만평)`, `청양첨단(청양군 대치면 54만평)`, `차암(천안시 성성동·26만평)`: a complex with its site and size in brackets. */
const ITEM =
  /(?<![가-힣])(?<name>[가-힣]{2,8}[0-9]?(?:공단|산단|단지)?)\((?<place>[가-힣]{2,5})\s[가-힣0-9\s·]{2,16}[\s·]?(?:[0-9백천,.]{1,8}만?[0-9백천,.]{0,6})\s?(?:평|㎡)\)/gu
const KIND = /(?:공단|산단|산업단지|농공단지)$/
const FEWEST = 3
/** `조성할 산업단지는 △`: what says that the items behind a bullet are complexes. */
const HEAD_OF_ITEMS = new RegExp(`(?:산업\\s?단지|산단|공단)(?:는|은|로는)\\s?[${BULLET}]?\\s?$`, 'u')

/** Complexes that a list gives with site and size, also those that it names without the word for their kind. */
export function* measuredComplexes(text: string): Iterable<Candidate<'zone'>> {
  const items = matchesOf(ITEM, text, ['평)', '㎡)'])
  const named = items.filter((match) => KIND.test(match.groups!['name']!))
  const first = items[0]
  const headed = first !== undefined && HEAD_OF_ITEMS.test(text.slice(Math.max(0, first.index - 16), first.index))
  if (items.length < FEWEST || (named.length * 3 < items.length && !headed)) return
  for (const match of items) {
    const { name: written = '', place = '' } = match.groups!
    if (KIND.test(written)) continue
    // `가람단지(`: complexes where the head says so
    const name = written.replace(/(?<=..)단지$/, '')
    if (name !== written && !headed) continue
    const site = placeAtStart(place)?.place.region ?? []
    const found = listedAs(name, 'industrial-complex') ?? listedUnder([name])
    const listed = found?.region.some((code) => site.includes(code)) ? found : undefined
    const region = listed?.region ?? site
    const read = {
      listed,
      name: { ko: headed ? `${name}산업단지` : `${name}공단` },
      zoneType: 'industrial-complex',
      region,
    } as const
    yield zoneCandidate({
      start: match.index,
      end: match.index + written.length,
      rule: 'measured-complex',
      priority: 6,
      ...read,
    })
  }
}

/** `용인시 덕성(173만6000㎡)`, `수원시 고색동 나래2(12만 4000㎡)`: a town, the name of its complex and the size. */
const SIZED =
  /(?<![가-힣])(?<town>[가-힣]{2,4})\s(?:[가-힣]{1,4}[읍면동리]\s)?(?<name>[가-힣]{2,5}[0-9]?)\((?:약\s)?[0-9][0-9,.]{0,9}[천만]?(?:\s?[0-9,.]{1,9})?\s?[천만]?(?:평|㎡|㎢)?(?:\s[·㎡]\s?[^()\n]{1,16})?\)/gu
/** What parts an item from the next one. */
const NEXT = /^,?\s(?:및\s)?$/
/** `산업단지로는 `, before the list, and ` 등 3개 산업단지`, behind it. */
const HEAD_BEFORE = /(?:산업\s?단지|산단|공단)(?:로는|로|는|은|[:：])?\s(?:[가-힣]{1,8}\s)?$/u
const HEAD_BEHIND = /^\s등\s(?:[0-9]{1,3}(?:개|곳)의?\s?)?(?:신규\s|일반|지방)?(?:산업\s?단지|산단|단지)/u

/**
 * Complexes that a list gives by their town, name and size, which it says to be complexes before it or behind: `산업단지로는 용인시
 * 덕성(173만6000㎡), 평택시 서탄(137만9000㎡) 등`. Two at least.
 */
export function* sizedComplexes(text: string): Iterable<Candidate<'zone'>> {
  let run: RegExpExecArray[] = []
  for (const match of [...matchesOf(SIZED, text, ['('])].filter(isOfTown)) {
    const last = run.at(-1)
    if (last && !NEXT.test(text.slice(endOf(last), match.index))) {
      yield* sizedRun(text, run)
      run = []
    }
    run.push(match)
  }
  yield* sizedRun(text, run)
}

const endOf = (match: RegExpExecArray): number => match.index + match[0].length
const isOfTown = ({ groups }: RegExpExecArray): boolean => isTown(placeNamed(groups!['town']!))

function* sizedRun(text: string, run: readonly RegExpExecArray[]): Iterable<Candidate<'zone'>> {
  const [first, last] = [run[0], run.at(-1)]
  if (!first || !last || run.length < 2) return
  const before = text.slice(Math.max(0, first.index - 24), first.index)
  if (!HEAD_BEFORE.test(before) && !HEAD_BEHIND.test(text.slice(endOf(last), endOf(last) + 24))) return
  for (const match of run) {
    const { town = '', name = '' } = match.groups!
    const short = town.replace(/(?<=..)[시군]$/, '')
    const own = name.startsWith(short) ? name : `${short} ${name}`
    const region = placeNamed(town)!.region
    const found = listedUnder([`${own}산업단지`, `${own.replace(' ', '')}산업단지`, `${name}산업단지`])
    const listed = listedIn(found, region)
    yield zoneCandidate({
      start: match.index,
      end: match.index + match[0].indexOf('('),
      rule: 'measured-complex',
      priority: 6,
      listed,
      name: { ko: `${own}산업단지` },
      zoneType: 'industrial-complex',
      region,
    })
  }
}

/** `추팔 2만3천평`, `의정부 용현 1만6천평이`: a name and its size, without a bracket. */
const PLAIN =
  /(?<![가-힣])(?:(?<town>[가-힣]{2,4})\s)?(?<name>[가-힣]{2,5}[0-9]?)\s(?:[0-9][0-9,.]{0,8}[백천만]?){1,3}\s?(?:평|㎡)(?=,\s|[이가은는]\s|이[다며]|\s등)/gu
const HEAD_OF_PLAIN = /(?:산업\s?단지|산단|공단)(?:는|은|로는|의\s경우)\s$/u
const FEWEST_PLAIN = 4

/** Complexes that a list gives by name and size right behind the word for them: `지방산업단지는 추팔 2만3천평, 양문 3만5천평, …이`. */
export function* plainSizes(text: string): Iterable<Candidate<'zone'>> {
  let run: RegExpExecArray[] = []
  for (const match of matchesOf(PLAIN, text, ['평', '㎡'])) {
    const last = run.at(-1)
    if (last && text.slice(endOf(last), match.index) !== ', ') {
      yield* plainRun(text, run)
      run = []
    }
    run.push(match)
  }
  yield* plainRun(text, run)
}

function* plainRun(text: string, run: readonly RegExpExecArray[]): Iterable<Candidate<'zone'>> {
  const first = run[0]
  if (!first || run.length < FEWEST_PLAIN) return
  if (!HEAD_OF_PLAIN.test(text.slice(Math.max(0, first.index - 12), first.index))) return
  const names = run.map(({ groups }) => groups!['name']!)
  // figures of provinces, or of kinds of land
  if (names.filter((name) => placeNamed(name)).length * 2 > names.length || names.some((name) => GENERIC_KO.has(name)))
    return
  for (const [index, match] of run.entries()) {
    const { town, name = '' } = match.groups as { town?: string; name?: string }
    const start = match.index
    const end = start + match[0].indexOf(name, town === undefined ? 0 : town.length) + names[index]!.length
    const listed = listedAs(name, 'industrial-complex') ?? listedUnder([`${town ?? ''}${name}산업단지`])
    const region = listed?.region ?? placeNamed(town ?? name)?.region ?? []
    const ko = town === undefined ? `${name}산업단지` : `${town} ${name}산업단지`
    const read = { listed, name: { ko }, zoneType: 'industrial-complex', region } as const
    yield zoneCandidate({ start, end, rule: 'measured-complex', priority: 6, ...read })
  }
}

import type { ZoneType } from '../../../schemas/index.ts'
import type { Candidate } from '../../extractor.ts'
import { matchesOf } from '../../matches.ts'
import { isProvince, placeNamed } from '../../name/places.ts'
import { isTheme } from '../themes.ts'
import { zoneCandidate } from '../zone-candidate.ts'
import type { KindMatch } from './kinds-in.ts'
import { listedUnder } from './listed-as.ts'
import { plainPlace } from './place-names.ts'

/** An industry of up to three words, and its province or city in brackets: `스마트 웰니스(대구)` */
const ITEM =
  /(?<![가-힣A-Za-z0-9(-])(?<theme>[가-힣A-Za-z0-9-]{2,14}(?:[\s·][가-힣A-Za-z0-9-]{1,14}){0,2})\s?\((?<place>[가-힣]{2,7})\)/gu
/** What stands between two items. */
const GAP = /^(?:,\s?|\s?[·ㆍ]\s?|[와과]\s|\s및\s|\s?(?=[△▲①-⑳]))[△▲①-⑳]?\s?$/u
/** What stands between the kind and the list behind it: `는 `, `로는 △`, `: `. */
const LEAD = /^(?:[은는로에]|로는|으로는?|에는|에서는|인)?\s?[:：]?\s?[△▲①]?\s?$/u
/** What stands between a list and the kind behind it: ` 등 전국 7개 `. */
const TAIL = /^(?:\s?등)?(?:\s?(?:전국\s|모두\s|총\s|신규\s|새\s)?(?:[0-9]{1,2}(?:개|곳)(?:의)?)?)\s?$/u
/** A verb or a particle, which no name of an industry holds. */
const CLAUSE = /(?:[은는을를에의]|하고|하며|에서|으로|된|힌|한|할)(?:\s|$)/u
const REACH = 160
const FEWEST = 2

interface Item {
  readonly start: number
  readonly end: number
  readonly place: string
  readonly theme: string
  readonly region: readonly string[]
}

/** The industry at the end of words, the longest that one of the listed zones or an industry has; undefined where there is none. */
function industryOf(words: string, place: string, head: string): string | undefined {
  const parts = words.split(' ')
  const ends = parts.map((_, index) => parts.slice(index).join(' '))
  const listed = ends.find((end) => listedUnder([`${place} ${end} ${head}`]) !== undefined)
  return listed ?? ends.find((end) => isTheme(end) && !CLAUSE.test(end))
}

/** The items of a window that starts at an offset, without those that name no industry or no province. */
function itemsIn(window: string, base: number, head: string): Item[] {
  if (!window.includes('(')) return []
  return matchesOf(ITEM, window).flatMap((match) => {
    const { theme: words = '', place = '' } = match.groups!
    const known = placeNamed(place)
    const theme = isProvince(known) ? industryOf(words, plainPlace(place), head) : undefined
    if (!known || theme === undefined) return []
    const start = base + match.index + words.length - theme.length
    return [{ start, end: base + match.index + match[0].length, place: plainPlace(place), theme, region: known.region }]
  })
}

/** The items of the list right behind the kind. */
function listBehind(text: string, { end }: KindMatch, head: string): readonly Item[] {
  const items = itemsIn(text.slice(end, end + REACH), end, head)
  if (items.length === 0 || !LEAD.test(text.slice(end, items[0]!.start))) return []
  const broken = items.findIndex((item, index) => index > 0 && !GAP.test(text.slice(items[index - 1]!.end, item.start)))
  return broken < 0 ? items : items.slice(0, broken)
}

/** The items of the list right before the kind. */
function listBefore(text: string, { start }: KindMatch, head: string): readonly Item[] {
  const from = Math.max(0, start - REACH)
  const items = itemsIn(text.slice(from, start), from, head)
  if (items.length === 0 || !TAIL.test(text.slice(items.at(-1)!.end, start))) return []
  const broken = items.findLastIndex(
    (item, index) => index > 0 && !GAP.test(text.slice(items[index - 1]!.end, item.start)),
  )
  return broken < 0 ? items : items.slice(broken)
}

/**
 * Zones that a list gives by what they are for, each with its province in brackets: `규제자유특구는 블록체인(부산), 스마트웰니스(대구) 등이다`,
 * or before the kind that they share. `type` is that of the kind in the text.
 */
export function* industriesByPlace(text: string, match: KindMatch, type: ZoneType): Iterable<Candidate<'zone'>> {
  const head = text.slice(match.start, match.end)
  for (const list of [listBefore(text, match, head), listBehind(text, match, head)]) {
    if (list.length < FEWEST) continue
    for (const { start, end, place, theme, region } of list) {
      const name = { ko: `${place} ${theme} ${head}` }
      yield zoneCandidate({ start, end, rule: 'themed-run', priority: 7, name, zoneType: type, region, theme })
    }
  }
}

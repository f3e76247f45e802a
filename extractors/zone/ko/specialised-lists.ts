import type { Candidate } from '../../extractor.ts'
import { matchesOf } from '../../matches.ts'
import { placeNamed } from '../../name/places.ts'
import { isTheme } from '../themes.ts'
import { zoneCandidate } from '../zone-candidate.ts'
import { listedUnder } from './listed-as.ts'

const HEAD = '특화단지'
const PLACE = '(?:[가-힣]{2,4}\\s)?[가-힣]{2,4}(?:[·ㆍ\\s][가-힣]{2,4})?'
/** `경기 용인(반도체)`, `충남 천안 아산(디스플레이)` */
const BY_PLACE = new RegExp(
  `(?<![가-힣])(?<place>${PLACE})\\((?<theme>[가-힣A-Za-z0-9·]{2,14}(?:\\s[가-힣]{2,4})?)(?:,\\s[가-힣\\s]{2,14})?\\)`,
  'gu',
)
/** `반도체(경기 용인)` */
const BY_THEME = new RegExp(`(?<![가-힣])(?<theme>[가-힣A-Za-z0-9·]{2,14})\\((?<place>${PLACE})\\)`, 'gu')
/** Words for materials, parts and equipment, whose complexes are a kind of their own. */
export const MATERIALS = /소부장|소재[·ㆍ]?\s?부품[·ㆍ]?\s?장비/
const FEWEST = 3
/** Farthest that two items of one list are apart, and the word for their kind from the list. */
const APART = 5
const REACH = 90
/** `특화단지로 추가 지정된 `: the word for their kind before a list, no other kind behind it. */
const HEADED = /특화단지(?:로\s(?:[가-힣]{2,4}\s)?(?:지정|선정)된|는|인)\s$/u

/** `경기안성`: a province that its town is glued to. */
const GLUED = /^(?<province>경기|강원|충[북남]|전[북남]|경[북남])(?<town>[가-힣]{2,3})$/u

/** The words of a place, a province that is glued to its town apart from it. */
const wordsOf = (place: string): string[] =>
  place.split(/[·ㆍ\s]/).flatMap((word) => {
    const { province = '', town = '' } = (placeNamed(word) ? null : GLUED.exec(word))?.groups ?? {}
    return town === '' ? [word] : [province, town]
  })

/** The towns of a place, without its province: 천안 and 아산 of `충남 천안 아산`. */
const townsOf = (place: string): string[] => {
  const words = wordsOf(place)
  const wide = /^(?:province|metropolitan-city)$/.test(placeNamed(words[0]!)?.kind ?? '')
  return wide && words.length > 1 ? words.slice(1) : words
}

/** An item as it stands in the text: its span, the place in it, its industry. */
interface Item {
  readonly start: number
  readonly end: number
  readonly place: string
  readonly theme: string
}

/** The item of a match, without a word before its place that is none; undefined where it names no place or, unless the list tells its one industry, no industry. */
function itemOf(match: RegExpExecArray, fielded: boolean): Item | undefined {
  const { place: written = '', theme = '' } = match.groups!
  const extra = placeNamed(written.split(' ')[0]!) ? 0 : written.indexOf(' ') + 1
  const place = written.slice(extra)
  const listed = (word: string): boolean =>
    [true, false].some((materials) => listedUnder(complexNames([word], theme, materials)) !== undefined)
  // `충북 오송`: no town, but a place that has a complex
  const known = wordsOf(place).every((word, index) => placeNamed(word) !== undefined || (index > 0 && listed(word)))
  const themed = fielded || isTheme(theme) || isTheme(theme.split(' ')[0]!) || townsOf(place).some(listed)
  if (!known || !themed || (extra > 0 && !match[0].startsWith(written))) return undefined
  return { start: match.index + extra, end: match.index + match[0].length, place, theme }
}

/** The items of the first run in which no two are far apart, where there are enough of them. */
function listOf(matches: readonly RegExpExecArray[], fielded: boolean): readonly Item[] {
  const runs: Item[][] = []
  let end = -1
  for (const item of matches.flatMap((match) => itemOf(match, fielded) ?? [])) {
    if (end >= 0 && item.start - end <= APART) runs.at(-1)!.push(item)
    else runs.push([item])
    end = item.end
  }
  return runs.find((run) => run.length >= FEWEST) ?? []
}

/** The industries of the strategic complexes. */
export const STRATEGIC_INDUSTRIES: readonly string[] = ['바이오', '반도체', '이차전지', '디스플레이']

/** The names that the gazetteers may have for the complex of a town and an industry. */
export const complexNames = (towns: readonly string[], theme: string, materials: boolean): string[] =>
  [towns.join('·'), ...towns].flatMap((town) =>
    materials
      ? [`${town} ${theme} 소부장 ${HEAD}`, `${town} 소부장 ${HEAD}`]
      : [`${town} ${theme} ${HEAD}`, `${town} ${theme} 국가첨단전략산업 ${HEAD}`],
  )

/** What a text tells of places that it chose. */
const CHOSEN = /선정|지정|뽑/

/** The one industry that all of a list are for, whatever part of it each takes: ` 등이 반도체로 특화단지 신청을`. */
const FIELD = new RegExp(
  `(?<![가-힣])(?<field>${STRATEGIC_INDUSTRIES.join('|')})(?:로|\\s분야)\\s(?:[가-힣]{2,8}\\s)?${HEAD}`,
  'u',
)

/**
 * Specialised complexes of a list with their industries: `경기 용인(반도체), 충북 청주(이차전지) … 특화단지로`, `△반도체(경기 용인) △… 특화단지`;
 * listed ones also where only what `above` gives before the text has the word for them.
 */
export function* specialisedLists(text: string, above: () => string): Iterable<Candidate<'zone'>> {
  if (!text.includes('(')) return
  const own = text.includes(HEAD)
  const told = own || !CHOSEN.test(text) ? '' : above()
  if (!own && !told.includes(HEAD)) return
  const byPlace = listOf(matchesOf(BY_PLACE, text), FIELD.test(text))
  const items = byPlace.length > 0 ? byPlace : listOf(matchesOf(BY_THEME, text), false)
  const start = items[0]?.start ?? 0
  const end = items.at(-1)?.end ?? 0
  const [before, behind] = [text.slice(Math.max(0, start - REACH), start), text.slice(end, end + REACH)]
  if (own ? !behind.includes(HEAD) && !HEADED.test(before) : !CHOSEN.test(behind)) return
  // not what an item makes: `부산(소부장)` of a list for 반도체
  const field = FIELD.exec(behind)?.groups?.['field']
  const materials = field === undefined && MATERIALS.test(told + text.slice(0, start) + text.slice(end))
  for (const { start, end: stop, place, theme: written } of items) {
    const theme = field === undefined || STRATEGIC_INDUSTRIES.includes(written) ? written : field
    const towns = townsOf(place)
    const listed =
      listedUnder(complexNames(towns, theme, materials)) ??
      (field === undefined ? listedUnder([`${towns.join('·')} ${theme} 소부장 ${HEAD}`]) : undefined)
    if (!own && !listed) continue
    const name = { ko: `${towns.join('·')} ${theme} ${materials ? '소부장 ' : ''}${HEAD}` }
    const region = listed?.region ?? placeNamed(wordsOf(place)[0]!)?.region ?? []
    const read = { listed, name, zoneType: 'other', region, theme } as const
    yield zoneCandidate({ start, end: stop, rule: 'specialised-list', priority: 7, ...read })
  }
}

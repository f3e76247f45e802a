import type { Candidate } from '../../extractor.ts'
import type { GazetteerEntry } from '../../gazetteers/gazetteer.ts'
import { matchesOf } from '../../matches.ts'
import { placeAtStart, placeNamed } from '../../name/places.ts'
import { isTheme } from '../themes.ts'
import { zoneCandidate } from '../zone-candidate.ts'
import { listedUnder } from './listed-as.ts'
import { isWide } from './place-words.ts'
import { complexNames, MATERIALS, STRATEGIC_INDUSTRIES } from './specialised-lists.ts'

/** Any words for the kind. */
export const SPECIALISED = /특화\s?단지/u

/** What a head says of its complexes: their industry, and whether they are for materials, parts and equipment. */
export interface Field {
  readonly theme: string
  readonly materials: boolean
}

/** A place of a list, or two places that share one complex; offsets in the block. */
export interface Town {
  readonly start: number
  readonly end: number
  readonly towns: readonly string[]
  readonly region: readonly string[]
  /** True where only a dot stands before the next place. */
  readonly dotted: boolean
}

const WORD = /(?:(?<province>[가-힣]{2,3})\s)?(?<town>[가-힣]{2,6})$/u
const JOINT = /(?:,\s?|\s?[·ㆍ]\s?|[와과]\s|\s및\s)$/u
const LONGEST_WORD = 12
/** `(가람전자)`: who leads the complex of the place before it. */
const LEADER = /\([A-Za-z가-힣]{2,14}\)$/u
const MOST = 12

/** A word that names a place or the place of a complex (`오송`), or two places written together (`천안아산`). */
export function placesOf(word: string, { theme, materials }: Field): Pick<Town, 'towns' | 'region'> | undefined {
  const place = placeNamed(word) ?? listedUnder(complexNames([word], theme, materials))
  if (place) return { towns: [word], region: place.region }
  const first = placeAtStart(word)
  const rest = first ? word.slice(first.length) : ''
  return first && placeNamed(rest)
    ? { towns: [word.slice(0, first.length), rest], region: first.place.region }
    : undefined
}

const BESIDE = /(?:(?<province>[가-힣]{2,3})\s)(?<town>[가-힣]{2,4})\s$/u

/** The town of a province that only a blank parts from the one at an offset: 천안 in `충남 천안 아산`. */
function townBeside(text: string, at: number): { start: number; town: string } | undefined {
  const match = BESIDE.exec(text.slice(Math.max(0, at - 9), at))
  const { province = '', town = '' } = match?.groups ?? {}
  return match && isWide(province) && placeNamed(town) ? { start: at - match[0].length, town } : undefined
}

/** The places of the list that ends at an offset, first to last, back to a word that is none. */
export function listBefore(text: string, end: number, field: Field): Town[] {
  const { materials } = field
  const items: Town[] = []
  let at = end
  for (let count = 0; count < MOST; count++) {
    const leader = materials ? LEADER.exec(text.slice(Math.max(0, at - 16), at)) : null
    if (leader && (/^\([A-Z]{2}/.test(leader[0]) || !isTheme(leader[0].slice(1, -1)))) at -= leader[0].length
    const { province = '', town = '' } = WORD.exec(text.slice(Math.max(0, at - LONGEST_WORD), at))?.groups ?? {}
    const found = placesOf(town, field)
    if (!found) break
    const wide = isWide(province) ? province.length + 1 : 0
    const beside = wide > 0 ? undefined : townBeside(text, at - town.length)
    const start = beside?.start ?? at - town.length - wide
    const joint = JOINT.exec(text.slice(Math.max(0, start - 4), start))?.[0] ?? ''
    const region = wide > 0 ? placeNamed(province)!.region : found.region
    const towns = beside ? [beside.town, ...found.towns] : found.towns
    items.unshift({ start, end: at, towns, region, dotted: false })
    if (joint === '') break
    const before = items[0]!
    at = start - joint.length
    if (/[·ㆍ]/.test(joint)) items[0] = { ...before, dotted: true }
  }
  return items
}

/** The places with those as one that a dot joins and a listed complex has together: `용인·평택`. */
export function together(items: readonly Town[], theme: string): Town[] {
  const isListed = (towns: readonly string[]) =>
    theme === '' ? onlyComplexOf(towns) : listedUnder([`${towns.join('·')} ${theme} 특화단지`])
  const found: Town[] = []
  for (const item of items) {
    const last = found.at(-1)
    const towns = [...(last?.towns ?? []), ...item.towns]
    if (last && item.dotted && isListed(towns)) found[found.length - 1] = { ...last, end: item.end, towns }
    else found.push(item)
  }
  return found
}

const OWN_WORD = /(?<theme>2차\s전지|[가-힣A-Za-z0-9]{2,10})\s?(?:산업\s|분야\s)?(?:국가)?(?:첨단)?(?:전략산업\s)?$/u

/** What all strategic industries are called together: the town tells which one is meant. */
const STRATEGIC = /(?:^|\s)(?:국가\s?)?첨단\s?전략\s?(?:산업\s?)?$/u

/** The field that the words before 특화단지 name, without a theme where they are of any; undefined where they name none. */
function fieldOf(before: string): Field | undefined {
  const materials = MATERIALS.test(before)
  if (STRATEGIC.test(before)) return { theme: '', materials: false }
  const theme = plainTheme(OWN_WORD.exec(before)?.groups?.['theme'] ?? '')
  if (!materials && !isTheme(theme)) return undefined
  return { theme: materials ? '' : theme, materials }
}

/** 이차전지 for `2차 전지`. */
export const plainTheme = (theme: string): string => theme.replace(/^2차\s?전지/, '이차전지')

/** The one strategic complex that towns have, whatever its industry. */
function onlyComplexOf(towns: readonly string[]): GazetteerEntry | undefined {
  const found = new Set(STRATEGIC_INDUSTRIES.flatMap((theme) => listedUnder(complexNames(towns, theme, false)) ?? []))
  return found.size === 1 ? [...found][0] : undefined
}

/** The zone of a place of a list with a field. */
export function complexAt({ start, end, towns, region }: Town, { theme, materials }: Field): Candidate<'zone'> {
  const listed = theme === '' && !materials ? onlyComplexOf(towns) : listedUnder(complexNames(towns, theme, materials))
  const ko = [towns.join('·'), theme, materials ? '소부장 특화단지' : '특화단지']
    .filter((word) => word !== '')
    .join(' ')
  const read = { listed, name: { ko }, zoneType: 'other', region: listed?.region ?? region } as const
  return zoneCandidate({ start, end, rule: 'specialised-group', priority: 8, ...read, theme: listed ? '' : theme })
}

/** Farthest that two groups are apart. */
export const APART = 5

/** `반도체 특화단지로는 용인·평택, 구미가 지정`, `소부장 특화단지로 안성 등 5곳을 새로 지정` */
const HEAD_FIRST =
  /특화\s?단지(?:로는|로|에는|에|는)\s(?<list>[가-힣·ㆍ,\s]{2,60}?)(?:[이가을를]|\s등(?:\s총)?(?:\s?[0-9]{1,2}\s?(?:개\s?)?(?:곳|지역|소)?)?[이가을를]?)\s(?:[가-힣]{1,6}\s){0,2}(?:선정|지정|뽑|결정|확정)/gu
/** `안성 등 5곳을 소부장 특화단지로 지정`, `용인 등 7곳에 첨단전략산업 특화단지를 지정` */
const LIST_FIRST =
  /\s등(?:\s총)?\s?[0-9]{1,2}\s?(?:개\s?)?(?:곳|지역|소)[을를이가은는에]\s(?<head>[^.\n특]{0,24})특화\s?단지[로를]\s(?:[가-힣]{1,6}\s){0,2}(?:선정|지정|뽑|결정|확정)/gu
/** `안성 등 5곳 소부장 특화단지 지정`, `광주·대구 등 소부장 특화단지 5개 추가`: a headline. */
const HEADLINE =
  /\s등\s(?:[0-9]{1,2}\s?(?:개\s?)?(?:곳|지역)\s)?(?<head>[가-힣A-Za-z0-9\s]{0,16})특화\s?단지\s?(?:[0-9]{1,2}(?:개|곳)\s)?(?:추가|지정|선정|확정)/gu
const BEFORE_HEAD = 24

/** `반도체의 경우 용인·평택과 구미가 지정`: an industry and its places in a text of specialised complexes. */
const OF_INDUSTRY = new RegExp(
  `(?<![가-힣])(?<theme>2차\\s?전지|${STRATEGIC_INDUSTRIES.join('|')})(?:\\s분야)?(?:의\\s경우|에서는|로는|에는|[은는])\\s(?<list>[가-힣·ㆍ,\\s]{2,40}?)[이가을를]\\s(?:[가-힣]{1,4}\\s)?(?:선정|지정)`,
  'gu',
)

/** The listed complexes of industries that clauses tell of one after another. */
function* ofIndustries(text: string): Iterable<Candidate<'zone'>> {
  for (const match of matchesOf(OF_INDUSTRY, text)) {
    const from = match.index + match[0].indexOf(match.groups!['list']!)
    const end = from + match.groups!['list']!.length
    const field = { theme: plainTheme(match.groups!['theme']!), materials: false }
    const items = listBefore(text, end, field)
    const found = together(items, field.theme).map((item) => complexAt(item, field))
    if (items[0]?.start === from && found.every(({ draft }) => draft.ids.length > 0)) yield* found
  }
}

/** The places of lists that stand beside their head. */
function* headedGroups(text: string): Iterable<Candidate<'zone'>> {
  for (const match of matchesOf(HEAD_FIRST, text)) {
    const from = match.index + match[0].indexOf(match.groups!['list']!)
    const end = from + match.groups!['list']!.length
    const field = fieldOf(text.slice(Math.max(0, match.index - BEFORE_HEAD), match.index))
    const items = field ? listBefore(text, end, field) : []
    if (field && items[0]?.start === from) for (const item of together(items, field.theme)) yield complexAt(item, field)
  }
  for (const match of [...matchesOf(LIST_FIRST, text), ...matchesOf(HEADLINE, text, ['등 '])]) {
    const field = fieldOf(match.groups!['head']!)
    if (!field) continue
    for (const item of together(listBefore(text, match.index, field), field.theme)) yield complexAt(item, field)
  }
}

/** `△이차전지 청주, 포항`: an industry and its places behind a bullet. */
const BULLETED = /[△▲▴▵▷▶]\s?(?<theme>[가-힣]{2,6})\s(?<list>[가-힣]{2,6}(?:(?:,\s?|·|[와과]\s)[가-힣]{2,6}){0,6})/gu
/** How far before the first bullet the word for the kind may stand. */
const HEAD_REACH = 12

/** How long the particle is behind the last place of a list: 1 for `포항이`. */
function particleLength(list: string): number {
  const last = /[가-힣]{2,6}$/.exec(list)?.[0] ?? ''
  return /..[이가은는을를]$/.test(last) && !placeNamed(last) ? 1 : 0
}

/** `특화단지는 △반도체 구미 △이차전지 청주, 포항이 선정`: groups behind bullets, two at least. */
function* bulletedGroups(text: string): Iterable<Candidate<'zone'>> {
  const groups = matchesOf(BULLETED, text).filter((match) => isTheme(match.groups!['theme']!))
  const first = groups[0]
  if (!first || groups.length < 2) return
  if (!SPECIALISED.test(text.slice(Math.max(0, first.index - HEAD_REACH), first.index))) return
  for (const match of groups) {
    const field = { theme: plainTheme(match.groups!['theme']!), materials: false }
    const end = match.index + match[0].length - particleLength(match.groups!['list']!)
    for (const item of together(listBefore(text, end, field), field.theme)) yield complexAt(item, field)
  }
}

/** `동해·삼척, 포항 등 2개 수소특화단지`: the complexes that a text counts of an industry. */
const COUNTED = /\s등\s[0-9]{1,2}(?:개|곳)\s(?<head>[가-힣]{2,6}\s?)특화\s?단지/gu
/** `동해·삼척·포항 수소특화단지`: towns of which some have one together. */
const SHARED = /(?<![가-힣·])[가-힣]{2,4}(?:·[가-힣]{2,4}){2,5}\s(?<head>[가-힣]{2,6}\s?)특화\s?단지/gu

/** Lists whose complexes are all listed, by their count or with the kind right behind them. */
function* listedGroups(text: string): Iterable<Candidate<'zone'>> {
  for (const match of [...matchesOf(COUNTED, text, ['등 ']), ...matchesOf(SHARED, text, ['특화'])]) {
    const counted = match[0].startsWith(' ')
    const field = fieldOf(match.groups!['head']!)
    if (!field) continue
    const end = counted ? match.index : match.index + match[0].lastIndexOf(' ', match[0].indexOf('특화') - 2)
    const found = together(listBefore(text, end, field), field.theme).map((item) => complexAt(item, field))
    if (found.length < 2 || found.some(({ draft }) => draft.ids.length === 0)) continue
    // a list that goes on before what is known of it: `춘천-홍천, 화순`
    if (/[-·/]/.test(text.charAt(found[0]!.start - 1))) continue
    yield* counted ? found : found.map((zone, i) => (i < found.length - 1 ? zone : withKind(zone, match)))
  }
}

const withKind = (zone: Candidate<'zone'>, match: RegExpExecArray): Candidate<'zone'> => ({
  ...zone,
  end: match.index + match[0].length,
})

/** `△최대 반도체 생산지 ‘경기 용인·평택’`: what is told of an industry and in quotes its places. */
const QUOTED = /[△▲▴▵▷▶]\s?(?<told>[가-힣A-Za-z0-9\s]{2,24})\s[‘'“"](?<list>[가-힣·ㆍ\s]{2,16})[’'”"]/gu
export const INDUSTRY = new RegExp(STRATEGIC_INDUSTRIES.join('|'), 'u')
/** `특화단지 5곳은 `: the word for the kind right before such a list. */
const HEAD_BEFORE = /특화\s?단지[^.\n]{0,16}$/u
/** Farthest that it stands before it. */
const QUOTED_REACH = 24

/** `특화단지 5곳은 △전력반도체 ‘부산’ △…`: places in quotes behind bullets, with what is told of the industry of each. */
function* quotedGroups(text: string): Iterable<Candidate<'zone'>> {
  let last = 0
  let head = ''
  for (const match of matchesOf(QUOTED, text, ['△', '▲', '▴', '▵', '▷', '▶'])) {
    const gap = text.slice(Math.max(last, match.index - QUOTED_REACH), match.index)
    if (match.index - last > APART || last === 0) head = HEAD_BEFORE.test(gap) ? gap : ''
    last = match.index + match[0].length
    if (head === '') continue
    const materials = MATERIALS.test(head)
    const theme = materials ? '' : (INDUSTRY.exec(match.groups!['told']!)?.[0] ?? '')
    if (theme === '' && !materials) continue
    const items = listBefore(text, last - 1, { theme, materials })
    for (const item of together(items, theme)) yield complexAt(item, { theme, materials })
  }
}

/** Specialised complexes whose industry a head tells for several places at once. */
export function* specialisedGroups(text: string): Iterable<Candidate<'zone'>> {
  if (!SPECIALISED.test(text)) return
  yield* headedGroups(text)
  yield* ofIndustries(text)
  yield* bulletedGroups(text)
  yield* quotedGroups(text)
  yield* listedGroups(text)
}

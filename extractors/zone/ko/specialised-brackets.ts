import type { Candidate } from '../../extractor.ts'
import { matchesOf } from '../../matches.ts'
import type { ListItem } from '../list-items.ts'
import { isTheme } from '../themes.ts'
import { isWide } from './place-words.ts'
import {
  APART,
  complexAt,
  type Field,
  INDUSTRY,
  listBefore,
  plainTheme,
  SPECIALISED,
  type Town,
  together,
} from './specialised-groups.ts'
import { MATERIALS } from './specialised-lists.ts'

const BRACKET = /\((?<theme>[가-힣A-Za-z0-9·\s]{2,16})\)/gu
/** How far behind the last of the groups the word for their kind may stand. */
const REACH = 90
/** `특화단지는 ①`, `특화단지로 지정된 `: the word for the kind right before the first of them, and what may lead to it. */
const HEAD_BEFORE =
  /특화\s?단지[’'”"]?(?:로는|로|에는|는|은|인|\s?공모에는)\s(?:[가-힣]{2,4}\s)?(?:(?:지정|선정)(?:된|한)\s)?[①②③④⑤⑥⑦⑧⑨△▲▴▵▷▶]?\s?$/u
const HEAD_REACH = 30

/** Places and what the bracket behind the last of them says that they are for; `end` is behind the bracket. */
interface Group {
  readonly items: readonly Town[]
  readonly theme: string
  readonly end: number
}

/** The group of a bracket; without items where it holds no industry or no places stand before it. */
function groupOf(text: string, match: RegExpExecArray): Group {
  const theme = plainTheme(match.groups!['theme']!)
  const end = match.index + match[0].length
  const items = isTheme(theme) ? together(listBefore(text, match.index, { theme, materials: false }), theme) : []
  const own = INDUSTRY.exec(theme.replace('2차전지', '이차전지'))?.[0] ?? theme
  // `용인·평택(반도체 생산거점)`: the industry tells what is one complex
  return { items: own === theme ? items : together(items, own), theme, end }
}

/** The zone of a place: that of the industry in the words of its bracket where the gazetteers have one, else of all of them. */
function zoneOf(item: Town, theme: string, materials: boolean): Candidate<'zone'> {
  const own = INDUSTRY.exec(theme.replace('2차전지', '이차전지'))?.[0] ?? ''
  const inFull: Field = { theme, materials }
  const zone = complexAt(item, inFull)
  if (zone.draft.ids.length > 0 || own === '' || own === theme) return zone
  const short = complexAt(item, { theme: own, materials })
  return short.draft.ids.length > 0 ? short : zone
}

const zonesOf = (groups: readonly Group[], materials: boolean): Candidate<'zone'>[] =>
  groups.flatMap(({ items, theme, end }) => {
    const [only] = items.length === 1 ? items : []
    return (only ? [{ ...only, end }] : items).map((item) => zoneOf(item, theme, materials))
  })

/** The words that tell the kind of groups: those behind the last of them, up to the kind, or those before the first. */
function headOf(text: string, groups: readonly Group[]): string | undefined {
  const end = groups.at(-1)!.end
  const next = text.slice(end, end + REACH)
  const behind = next.slice(0, Math.max(0, next.search(SPECIALISED)))
  if (behind !== '' && !/^에(?:서)?\s|^\s(?:지역\s)?(?:기업|업체|대학|공장|주민|상인)|다\.|\n|\(/.test(behind))
    return behind
  const start = groups[0]!.items[0]!.start
  const before = text.slice(Math.max(0, start - HEAD_REACH), start)
  return HEAD_BEFORE.test(before) ? before : undefined
}

/**
 * Specialised complexes of places with their industries in brackets, before their kind or behind it: `구미(반도체), 청주·포항(이차전지)
 * 3곳을 특화단지로`, `특화단지는 ①구미(반도체 소재) ②포항(이차전지)`. Two groups at least; the industry is that of all places before it.
 */
export function* bracketedComplexes(text: string): Iterable<Candidate<'zone'>> {
  if (!text.includes('(') || !SPECIALISED.test(text)) return
  let groups: Group[] = []
  for (const match of matchesOf(BRACKET, text)) {
    const group = groupOf(text, match)
    const apart = (group.items[0]?.start ?? 0) - (groups.at(-1)?.end ?? 0)
    if (group.items.length === 0 || apart > APART) {
      yield* zonesOfRun(text, groups)
      groups = []
    }
    if (group.items.length > 0) groups.push(group)
  }
  yield* zonesOfRun(text, groups)
}

/** The zones of groups that follow one another, where there are two at least and their kind is told. */
function zonesOfRun(text: string, groups: readonly Group[]): Candidate<'zone'>[] {
  const head = groups.length < 2 ? undefined : headOf(text, groups)
  return head === undefined ? [] : zonesOf(groups, MATERIALS.test(head))
}

/** The complex of an item of a list that only a head apart from it tells to be one: `고양(시스템반도체)`, `경기 화성 메모리반도체`. */
export function complexOfItem(text: string, { start, end, place, theme }: ListItem, rule: string): Candidate<'zone'> {
  const words = text
    .slice(start, text.indexOf(theme, start))
    .replace(/[\s(:：‘'“"-]{1,4}$/u, '')
    .split(' ')
  const own = words.length > 1 && isWide(words[0]!) ? words.slice(1) : words
  const towns = own.join('·').split(/[·ㆍ]/)
  const zone = zoneOf({ start, end, towns, region: place.region, dotted: false }, theme, MATERIALS.test(theme))
  return { ...zone, rule, priority: 0 }
}

import { BULLET } from '../../bullets.ts'
import type { Candidate } from '../../extractor.ts'
import type { GazetteerEntry } from '../../gazetteers/gazetteer.ts'
import type { Scanned } from '../../name/scanned.ts'
import { isHead } from '../heads.ts'
import { THEMED_TYPES, type ZoneKind } from '../kinds.ts'
import { listedZoneNamed, regionOf } from '../listed-zone.ts'
import { isTheme } from '../themes.ts'
import { zoneCandidate } from '../zone-candidate.ts'
import { listName } from './list-names.ts'

type Line = Pick<Scanned, 'block' | 'text' | 'kindsEn'>

const LONGEST_HEAD = 90
const LONGEST_ITEM = 160
/** A sentence, which announces nothing. */
const SENTENCE = /[.!?]["”’']?\s*$/
/** Busan (blockchain) · 1. Daegu: smart wellness · Gangwon-do – digital healthcare · Incheon */
const ITEM = new RegExp(
  `^(?<mark>\\s{0,6}(?:(?:[-–*·${BULLET}]|[0-9]{1,2}[.)]|\\([0-9]{1,2}\\))\\s{0,3})?)` +
    '(?<name>[A-Z][A-Za-z]{2,14}(?:[-·/][A-Za-z]{2,14})?(?: [A-Z][a-z]{2,14}){0,2})' +
    '(?:\\s{0,2}\\((?<bracket>[^()\\n]{2,60})\\)|\\s?:\\s?(?<behind>[^\\n:]{2,110})|\\s[-–—]\\s(?<dashed>[^\\n]{2,110}))?\\s{0,3}$',
)
const FEWEST = 2
const MOST_THEME_WORDS = 6

interface Item {
  readonly line: Line
  readonly start: number
  readonly end: number
  readonly region: readonly string[]
  readonly theme: string
  readonly name: string
  readonly listed: GazetteerEntry | undefined
}

/** The kind that a line announces: `Regulation-Free Special Zones:`; none for a sentence and for kinds that a place alone tells not. */
function announced({ text, kindsEn }: Line): ZoneKind | undefined {
  if (kindsEn.length === 0 || text.length > LONGEST_HEAD || SENTENCE.test(text)) return undefined
  return kindsEn.findLast(({ kind, plural }) => plural && isHead(kind) && listName(kind) !== undefined)?.kind
}

/** The item of a line that holds a place and what its zone is for, or behind a bullet a place alone. */
function itemOf(line: Line, kind: ZoneKind): Item | undefined {
  const { text } = line
  const match = text.length > LONGEST_ITEM ? null : ITEM.exec(text)
  if (!match) return undefined
  const { mark = '', name = '', bracket, behind, dashed } = match.groups!
  const told = bracket ?? behind ?? dashed ?? ''
  const theme = isTheme(told) && told.split(' ').length <= MOST_THEME_WORDS ? told.trim() : ''
  if (THEMED_TYPES.has(kind.type) ? theme === '' : mark.trim() === '') return undefined
  const place = name.replaceAll(/[·/]/g, '-').replace(/ (?:Province|City)$/, '')
  const region = regionOf(place)
  if (!region) return undefined
  const own = [place, theme, listName(kind)!].filter((part) => part !== '').join(' ')
  const start = mark.length
  const end = bracket !== undefined && theme !== '' ? match[0].trimEnd().length : start + name.length
  return { line, start, end, region, theme, name: own, listed: listedZoneNamed(`${place} ${listName(kind)}`) }
}

/** True for two items or more, one of which tells an industry or is a zone that the tables know. */
const isList = (items: readonly Item[]): boolean =>
  items.length >= FEWEST && items.some(({ theme, listed }) => theme !== '' || listed !== undefined)

const zoneOf = ({ start, end, region, theme, name }: Item, { type }: ZoneKind): Candidate<'zone'> =>
  zoneCandidate({ start, end, rule: 'line-item', priority: 1, name: { en: name }, zoneType: type, region, theme })

/** Zones that stand one a line below a line that says what they are, by the index of their block. */
export function headedLines(lines: readonly Line[]): ReadonlyMap<number, Candidate<'zone'>> {
  const found = new Map<number, Candidate<'zone'>>()
  let head: ZoneKind | undefined
  let items: Item[] = []
  const close = (kind: ZoneKind | undefined): void => {
    if (head && isList(items)) for (const item of items) found.set(item.line.block.index, zoneOf(item, head))
    head = kind
    items = []
  }
  for (const line of lines) {
    const item = head && itemOf(line, head)
    if (item) items.push(item)
    else if (head || line.kindsEn.length > 0) close(announced(line))
  }
  close(undefined)
  return found
}

import { BULLET } from '../../bullets.ts'
import type { Candidate } from '../../extractor.ts'
import type { Scanned } from '../../name/scanned.ts'
import { isHead } from '../heads.ts'
import { THEMED_TYPES } from '../kinds.ts'
import { zoneCandidate } from '../zone-candidate.ts'
import { type AnnouncedKind, announcedKind, type ZoneOfKind, zoneOfKind } from './zone-of-kind.ts'

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

interface Item {
  readonly line: Line
  readonly start: number
  readonly end: number
  readonly zone: ZoneOfKind
}

/** The kind that a line announces: `Regulation-Free Special Zones:`; none for a sentence and for kinds that a place alone tells not. */
function announced({ text, kindsEn }: Line): AnnouncedKind | undefined {
  if (kindsEn.length === 0 || text.length > LONGEST_HEAD || SENTENCE.test(text)) return undefined
  const found = kindsEn.findLast(
    ({ kind, plural, start, end }) => (plural && isHead(kind)) || CANDIDATES.test(text.slice(start, end + 20)),
  )
  return found && announcedKind(found.kind, text.slice(found.start, found.end))
}
const CANDIDATES = /^national industrial complex(?:es| (?:candidates|sites))/i

/** The item of a line that holds a place and what its zone is for, or behind a bullet a place alone. */
function itemOf(line: Line, kind: AnnouncedKind): Item | undefined {
  const { text } = line
  const match = text.length > LONGEST_ITEM ? null : ITEM.exec(text)
  if (!match) return undefined
  const { mark = '', name = '', bracket, behind, dashed } = match.groups!
  const zone = zoneOfKind(name, bracket ?? behind ?? dashed ?? '', kind)
  const bulleted = mark.trim() !== '' || line.block.kind === 'listItem'
  if (!zone || (THEMED_TYPES.has(kind.kind.type) ? zone.theme === '' : !bulleted)) return undefined
  const start = mark.length
  const end = bracket !== undefined && zone.theme !== '' ? match[0].trimEnd().length : start + name.length
  return { line, start, end, zone }
}

/** True for two items or more, one of which tells an industry or is a zone that the tables know. */
const isList = (items: readonly Item[]): boolean =>
  items.length >= FEWEST && items.some(({ zone }) => zone.theme !== '' || zone.listed !== undefined)

const zoneOf = ({ start, end, zone }: Item, { kind }: AnnouncedKind): Candidate<'zone'> => {
  const { listed, name, region, theme } = zone
  const own = listed && !THEMED_TYPES.has(kind.type) ? listed : undefined
  return zoneCandidate({
    start,
    end,
    rule: 'line-item',
    priority: 1,
    listed: own,
    name: own?.name ?? { en: name },
    zoneType: kind.type,
    region,
    theme: own ? '' : theme,
  })
}

/** Zones that stand one a line below a line that says what they are, by the index of their block. */
export function headedLines(lines: readonly Line[]): ReadonlyMap<number, Candidate<'zone'>> {
  const found = new Map<number, Candidate<'zone'>>()
  let head: AnnouncedKind | undefined
  let items: Item[] = []
  const close = (kind: AnnouncedKind | undefined): void => {
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

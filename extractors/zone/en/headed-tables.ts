import type { Cell } from '../../../schemas/index.ts'
import type { Candidate } from '../../extractor.ts'
import type { Scanned } from '../../name/scanned.ts'
import { isHead } from '../heads.ts'
import { THEMED_TYPES } from '../kinds.ts'
import { zoneCandidate } from '../zone-candidate.ts'
import { type AnnouncedKind, announcedKind, type ZoneOfKind, zoneOfKind } from './zone-of-kind.ts'

type Line = Pick<Scanned, 'block' | 'text' | 'kindsEn'>

const LONGEST_HEADER = 60
const LONGEST_CAPTION = 110
const LONGEST_ITEM = 50
/** What heads the column of the zones where the line above the table says their kind. */
const OF_PLACES =
  /^(?:Name|Zone|District|Region|Area|Location|Place|Site|City|Province|Complex|Local government|City\/Province|Name of (?:zone|complex))s?$/i
/** What heads the column of their industries. */
const OF_THEMES =
  /^(?:[A-Za-z-]{3,12} )?(?:industr(?:y|ies)|themes?|fields?|business|sectors?|speciali[sz]ation|focus)$/i
/** Busan · Busan-Jinhae · Gwangyang Bay Area · Daegu (smart wellness) */
const ITEM =
  /^\s{0,3}(?<name>[A-Z][A-Za-z]{2,14}(?:[-·/][A-Za-z]{2,14})?(?: [A-Z][a-z]{2,14}){0,2})(?: ?\((?<theme>[^()\n]{2,40})\))?\s{0,3}$/
const FEWEST = 2

/** The cells of one table by row and column, and the line above it. */
interface Table {
  readonly above: Line | undefined
  readonly rows: Map<number, Map<number, Line>>
}

function tablesOf(lines: readonly Line[]): Iterable<Table> {
  const tables = new Map<number, Table>()
  let above: Line | undefined
  for (const line of lines) {
    const { cell } = line.block
    if (!cell) above = line
    else rowOf(tables, cell, above).set(cell.column, line)
  }
  return tables.values()
}

function rowOf(tables: Map<number, Table>, { table, row }: Cell, above: Line | undefined): Map<number, Line> {
  const own = tables.get(table) ?? { above, rows: new Map<number, Map<number, Line>>() }
  tables.set(table, own)
  const cells = own.rows.get(row) ?? new Map<number, Line>()
  own.rows.set(row, cells)
  return cells
}

/** The kind that a short text names, in the plural where it is no header of a column. */
function kindIn(line: Line | undefined, longest: number, plural: boolean): AnnouncedKind | undefined {
  if (!line || line.text.length > longest) return undefined
  const found = line.kindsEn.findLast(
    ({ kind, ...own }) => (own.plural || !plural) && (isHead(kind) || kind.type === 'industrial-complex'),
  )
  return found && announcedKind(found.kind, line.text.slice(found.start, found.end))
}

/** The column whose cells are zones, and their kind: of its header, or of the line above a column of places. */
function zonesColumn({ above, rows }: Table): { column: number; kind: AnnouncedKind } | undefined {
  const header = rows.get(0) ?? new Map<number, Line>()
  for (const [column, cell] of header) {
    const kind = kindIn(cell, LONGEST_HEADER, false)
    if (kind) return { column, kind }
  }
  const kind = kindIn(above, LONGEST_CAPTION, true)
  const column = kind && [...header].find(([, { text }]) => OF_PLACES.test(text.trim()))?.[0]
  return kind && column !== undefined ? { column, kind } : undefined
}

interface Item {
  readonly line: Line
  readonly start: number
  readonly length: number
  readonly zone: ZoneOfKind
}

/** The zone of a cell; one of a kind that industries tell apart needs its own. */
function itemOf(line: Line, told: string, kind: AnnouncedKind): Item | undefined {
  const match = line.text.length > LONGEST_ITEM ? null : ITEM.exec(line.text)
  const { name = '', theme = told } = match?.groups ?? {}
  const zone = match ? zoneOfKind(name, theme, kind) : undefined
  if (!zone || (THEMED_TYPES.has(kind.kind.type) && zone.theme === '')) return undefined
  return { line, start: line.text.indexOf(name), length: name.length, zone }
}

function itemsOf(table: Table): { items: readonly Item[]; kind: AnnouncedKind } | undefined {
  const zones = zonesColumn(table)
  if (!zones) return undefined
  const { column, kind } = zones
  const themes = [...table.rows.get(0)!].find(([, { text }]) => OF_THEMES.test(text.trim()))?.[0]
  const cells = [...table.rows].flatMap(([row, own]) => {
    const line = row === 0 ? undefined : own.get(column)
    return line ? [{ line, told: themes === undefined ? '' : (own.get(themes)?.text.trim() ?? '') }] : []
  })
  const items = cells.flatMap(({ line, told }) => itemOf(line, told, kind) ?? [])
  return items.length >= FEWEST && items.length * 3 >= cells.length * 2 ? { items, kind } : undefined
}

/** Zones of tables whose header, or the line above them, says what a column of places is, by the index of their block. */
export function headedTables(lines: readonly Line[]): ReadonlyMap<number, Candidate<'zone'>> {
  const found = new Map<number, Candidate<'zone'>>()
  if (!lines.some(({ block }) => block.cell)) return found
  for (const table of tablesOf(lines)) {
    const { items = [], kind } = itemsOf(table) ?? {}
    for (const { line, start, length, zone } of items)
      found.set(
        line.block.index,
        zoneCandidate({
          start,
          end: start + length,
          rule: 'table-item',
          priority: 1,
          listed: zone.listed,
          name: { en: zone.name },
          zoneType: kind!.kind.type,
          region: zone.region,
          theme: zone.listed ? '' : zone.theme,
        }),
      )
  }
  return found
}

import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { GazetteerEntry } from '../../extractors/gazetteers/gazetteer.ts'
import { builtInEntries, readOwnTables } from '../../extractors/gazetteers/load.ts'
import { parseOwnNames } from '../../extractors/gazetteers/own-names.ts'
import { COLUMNS, type GazetteerRow } from '../../extractors/gazetteers/table.ts'
import type { EventOf, SuggestedRow } from '../../schemas/index.ts'
import { isSlug } from '../names/name-key.ts'
import type { Store } from '../store/store.ts'
import { DecisionRefused } from './make-claim.ts'
import { factsOf } from './standing-facts.ts'

/** The table that is made from decisions; a user's own tables stand beside it. */
export const REVIEWED_TABLE = 'reviewed.tsv'

export type NameEvent = EventOf<'gazetteer' | 'alias' | 'not-alias'>
const NAME_ACTIONS = ['gazetteer', 'alias', 'not-alias'] as const

/** A row while it is put together: the names apart. */
interface Row extends Omit<GazetteerRow, 'aliases'> {
  readonly names: readonly string[]
}

const EMPTY: Row = {
  ...{ id: '', ko: '', en: '', names: [], kind: '', region: '', country: '' },
  ...{ parent: '', valid: '', flags: '', source: '' },
}

/** An id for what a person named: the same for the same name. */
export const ownId = (type: 'zone' | 'institution', name: string): string =>
  `${type === 'zone' ? 'zone' : 'inst'}/own-${createHash('sha256').update(name.normalize('NFKC')).digest('hex').slice(0, 10)}`

function flagsOf({ context, contextNames, caseSensitive, theme }: GazetteerEntry): string {
  const named = contextNames.length > 0 ? [`context=${contextNames.join('|')}`] : context ? ['context'] : []
  const themed = theme === undefined ? [] : [`theme=${[theme.ko ?? '', theme.en ?? ''].join('/')}`]
  return [...named, ...(caseSensitive ? ['case'] : []), ...themed].join(',')
}

function rowOfEntry(entry: GazetteerEntry): Row {
  const { id, name, surfaces, kind, region, country = '', parent = '', valid = '' } = entry
  const { ko = '', en = '' } = name
  const names = surfaces.filter((surface) => surface !== ko && surface !== en)
  return { ...EMPTY, id, ko, en, names, kind, region: region.join(','), country, parent, valid, flags: flagsOf(entry) }
}

/** An entity that no list names gets an id of its own, under which the next run finds it. */
function rowOfRecord(store: Store, type: 'zone' | 'institution', id: string): Row | null {
  const value = store.review.entityValue(type, id) as {
    name: { ko?: string; en?: string }
    [field: string]: unknown
  } | null
  if (value === null) return null
  const { ko = '', en = '' } = value.name
  const kind = String(value.zoneType ?? value.kind)
  const region = [value.region ?? []].flat().join(',')
  const theme = typeof value.theme === 'string' ? `theme=${value.theme}` : ''
  return {
    ...EMPTY,
    id: ownId(type, ko || en),
    ko,
    en,
    kind,
    region,
    flags: theme,
    country: String(value.country ?? ''),
  }
}

const withName = (row: Row, name: string): Row =>
  [row.ko, row.en, ...row.names].includes(name) ? row : { ...row, names: [...row.names, name] }

function withoutName(row: Row, name: string): Row {
  const names = row.names.filter((one) => one !== name)
  const ko = row.ko === name ? '' : row.ko
  const en = row.en === name ? '' : row.en
  // A row needs a name to stand under.
  if (ko === '' && en === '') return row
  return { ...row, ko, en, names }
}

function suggestedRow({ row, suggestion }: EventOf<'gazetteer'>): Row {
  const { aliases, country = '', ...cells } = row
  return { ...EMPTY, ...cells, country, names: aliases, flags: suggestion === 'not-name' ? 'never' : row.flags }
}

/**
 * The row of an entity that no list names, as the records have it; null for any other. It is kept with the decision: after the next
 * run no record has the entity under the id that was made from its name.
 */
export function rowOfUnlisted(store: Store, type: 'zone' | 'institution', id: string): SuggestedRow | null {
  const row = isSlug(id) ? rowOfRecord(store, type, id) : null
  if (row === null) return null
  const { names, ko, en, kind, region, country, flags } = row
  return { id: row.id, ko, en, aliases: [...names], kind, region, flags, ...(country === '' ? {} : { country }) }
}

/** True where a person named the entity of this id. */
export const isNamed = (store: Store, id: string): boolean =>
  factsOf(store, ['gazetteer']).some(({ row }) => row.id === id)

/** The rows that standing events make, by id. */
function rowsOf(store: Store, events: readonly NameEvent[]): ReadonlyMap<string, Row> {
  const rows = new Map<string, Row>()
  const known = new Map(builtInEntries().map((entry) => [entry.id, entry]))
  const first = events.filter((event): event is EventOf<'gazetteer'> => event.action === 'gazetteer')
  for (const event of first) rows.set(event.row.id, suggestedRow(event))
  for (const event of events) {
    if (event.action === 'gazetteer') continue
    const { type, entity, name } = event
    const entry = known.get(entity)
    const listed = rows.get(entity) ?? (entry === undefined ? null : rowOfEntry(entry))
    const own = listed ?? rowOfRecord(store, type, entity)
    if (own === null) continue
    const base = rows.get(own.id) ?? own
    rows.set(base.id, event.action === 'alias' ? withName(base, name) : withoutName(base, name))
  }
  return rows
}

const cell = (text: string): string => text.replace(/[\t\r\n]+/g, ' ').trim()

function tableOf(rows: ReadonlyMap<string, Row>): string {
  const sorted = [...rows.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const line = ({ names, ...row }: Row): string => {
    const cells: GazetteerRow = { ...row, aliases: names.map((name) => name.replaceAll('|', ' ')).join('|') }
    return COLUMNS.map((column) => cell(cells[column])).join('\t')
  }
  const head = '# Made from decisions by teukgu: what is written here is replaced.'
  return `${[head, COLUMNS.join('\t'), ...sorted.map(line)].join('\n')}\n`
}

/** The table that the known decisions make; null where they name nothing. `more` is looked at as if it were known. */
function reviewedTable(store: Store, more: readonly NameEvent[] = []): string | null {
  const replaced = new Set(more.map(({ subject }) => subject))
  const events = [...factsOf(store, NAME_ACTIONS).filter(({ subject }) => !replaced.has(subject)), ...more]
  return events.length === 0 ? null : tableOf(rowsOf(store, events))
}

const isKnown = (store: Store, { type, entity }: EventOf<'alias' | 'not-alias'>): boolean =>
  builtInEntries().some(({ id }) => id === entity) ||
  store.review.entityValue(type, entity) !== null ||
  isNamed(store, entity)

/** Throws DecisionRefused where the table with a further event would not be sound beside the user's own ones. */
export function checkNameEvent(store: Store, folder: string, event: NameEvent): void {
  const table = reviewedTable(store, [event])
  const others = readOwnTables(folder).filter(({ file }) => file !== REVIEWED_TABLE)
  const id = event.action === 'gazetteer' ? event.row.id : event.entity
  for (const other of others)
    if (parseOwnNames([other]).rows.some((row) => row.id === id))
      throw new DecisionRefused(`${id} stands in ${other.file} of your own: write the name there`)
  if (event.action !== 'gazetteer' && !isKnown(store, event))
    throw new DecisionRefused(`There is no ${event.type} ${id}`)
  const bytes = new TextEncoder().encode(table ?? '')
  const [problem] = parseOwnNames([...others, { file: REVIEWED_TABLE, bytes }]).problems
  if (problem !== undefined) throw new DecisionRefused(`${problem.file}: ${problem.message}`)
}

/** Writes the table of the known decisions into the folder of the user's own names, where it is another; it appears whole or not at all. */
export function writeReviewedNames(store: Store, folder: string): void {
  const path = join(folder, REVIEWED_TABLE)
  const before = existsSync(path) ? readFileSync(path, 'utf8') : null
  const now = reviewedTable(store) ?? (before === null ? null : tableOf(new Map()))
  if (now === null || now === before) return
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${path}.part`, now)
  renameSync(`${path}.part`, path)
}

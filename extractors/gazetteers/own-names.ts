import { fold } from './fold.ts'
import {
  checkRow,
  entryOf,
  type GazetteerEntry,
  type GazetteerFamily,
  type GazetteerProblem,
  partsOf,
  surfacesOf,
} from './gazetteer.ts'
import type { OwnTable } from './load.ts'
import { MAX_NAME_LENGTH } from './name-table.ts'
import { COLUMNS, type GazetteerRow, type ReportCell, readTable } from './table.ts'

/** A user's own row: `text` tells it from others, `words` are all that it can be found by. */
export interface OwnRow {
  readonly id: string
  readonly text: string
  readonly words: readonly string[]
}

/** A user's own names: entries for the index, rows for the account of what changed, and what is wrong with the tables. */
export interface OwnNames {
  readonly entries: readonly GazetteerEntry[]
  readonly rows: readonly OwnRow[]
  readonly problems: readonly GazetteerProblem[]
}

const FAMILIES: Readonly<Record<string, GazetteerFamily>> = { zone: 'zone', inst: 'institution', region: 'region' }
const familyOfId = (id: string): GazetteerFamily => FAMILIES[id.slice(0, id.indexOf('/'))] ?? 'zone'

function checkFlag(flag: string, row: GazetteerRow, report: ReportCell): void {
  if (flag === 'context' || flag === 'case' || flag === 'never' || /^(?:theme|renamed-from)=./.test(flag)) return
  if (!flag.startsWith('context=')) {
    report('flags', `Unexpected flag "${flag}", expected context, context=, case, never, theme= or renamed-from=`)
    return
  }
  for (const name of partsOf(flag.slice('context='.length), '|'))
    if (!surfacesOf(row).includes(name))
      report('flags', `Unexpected name "${name}" after context=, expected one of the row`)
}

function checkOwn(row: GazetteerRow, report: ReportCell): void {
  checkRow(row, familyOfId(row.id), report)
  for (const flag of partsOf(row.flags, ',')) checkFlag(flag, row, report)
  for (const name of surfacesOf(row)) {
    const { length } = name.length > MAX_NAME_LENGTH ? name : fold(name)
    const column = name === row.ko ? 'ko' : name === row.en ? 'en' : 'aliases'
    if (length < 2 || length > MAX_NAME_LENGTH)
      report(column, `Unexpected name "${name.slice(0, 40)}", expected 2 to ${MAX_NAME_LENGTH} characters`)
  }
}

const rowOf = (row: GazetteerRow, { theme }: GazetteerEntry): OwnRow => ({
  id: row.id,
  text: COLUMNS.map((column) => row[column]).join('\t'),
  words: [...surfacesOf(row), ...[theme?.ko, theme?.en].filter((word) => word !== undefined)],
})

function decoded({ file, bytes }: OwnTable): string | GazetteerProblem {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return { file, line: 1, column: 1, message: 'Unexpected bytes, expected UTF-8 text' }
  }
}

/**
 * A user's own tables, read and checked: of the columns only `id`, `kind` and one of `ko` and `en` must be there, and an id
 * tells by its beginning what it names. An id stands in one row only.
 */
export function parseOwnNames(tables: readonly OwnTable[]): OwnNames {
  const entries: GazetteerEntry[] = []
  const rows: OwnRow[] = []
  const problems: GazetteerProblem[] = []
  const seen = new Map<string, string>()
  for (const table of tables) {
    const text = decoded(table)
    if (typeof text !== 'string') {
      problems.push(text)
      continue
    }
    const read = readTable(text, table.file, ['id', 'kind'])
    for (const { row, line, report } of read.rows) {
      const before = read.problems.length
      checkOwn(row, report)
      const first = seen.get(row.id)
      if (first !== undefined) report('id', `Unexpected second "${row.id}", first in ${first}`)
      seen.set(row.id, first ?? `${table.file}:${line}`)
      if (read.problems.length > before) continue
      const entry = entryOf(row, familyOfId(row.id))
      entries.push({ ...entry, own: true })
      rows.push(rowOf(row, entry))
    }
    for (const problem of read.problems) problems.push(problem)
  }
  return { entries, rows, problems }
}

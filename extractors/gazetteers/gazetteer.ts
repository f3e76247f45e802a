import { institutionKindSchema, type Name, zoneTypeSchema } from '../../schemas/index.ts'

/** What a gazetteer file lists, told by the start of its name: `zones-*.tsv`, `institutions-*.tsv`, `regions*.tsv`. */
export type GazetteerFamily = 'zone' | 'institution' | 'region'

/** One line of a gazetteer: one entity with all of its names. */
export interface GazetteerEntry {
  readonly id: string
  readonly family: GazetteerFamily
  readonly name: Name
  /** Every surface form in both languages, the names first; no doubles. */
  readonly surfaces: readonly string[]
  /** A zone type, an institution kind, or the level of a region. */
  readonly kind: string
  /** ISO 3166-2:KR. */
  readonly region: readonly string[]
  readonly country?: string
  readonly parent?: string
  readonly valid?: string
  /** True where a name is also an everyday word, a place or a person: it counts only beside a cue. */
  readonly context: boolean
  /** The names that alone need a cue, where not all do; empty where `context` is for the whole row. */
  readonly contextNames: readonly string[]
  /** True where Latin names must be written in exactly this case. */
  readonly caseSensitive: boolean
  readonly theme?: Name
  readonly source: string
  /** True for a row of a user's own table. */
  readonly own?: boolean
}

/** An error in a gazetteer file; line and column count from 1. */
export interface GazetteerProblem {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly message: string
}

const COLUMNS = [
  'id',
  'ko',
  'en',
  'aliases',
  'kind',
  'region',
  'country',
  'parent',
  'valid',
  'flags',
  'source',
] as const
type Column = (typeof COLUMNS)[number]
const REGION_LEVELS = new Set(['province', 'metropolitan-city', 'city', 'county', 'district'])
const ID = /^(?:zone|inst|region)\/[a-z0-9]+(?:-[a-z0-9]+)*$/

/** The family of a file by its name, or undefined for a file that is no gazetteer. */
export function familyOf(file: string): GazetteerFamily | undefined {
  if (!file.endsWith('.tsv')) return undefined
  if (file.startsWith('zones')) return 'zone'
  if (file.startsWith('institutions')) return 'institution'
  return file.startsWith('regions') ? 'region' : undefined
}

const KINDS: Readonly<Record<GazetteerFamily, ReadonlySet<string>>> = {
  zone: new Set(zoneTypeSchema.options),
  institution: new Set(institutionKindSchema.options),
  region: REGION_LEVELS,
}
const REGION = /^KR-\d\d$/

const split = (cell: string, separator: string): string[] =>
  cell
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '')

const CONTEXT_NAMES = 'context='

function themeOf(flags: readonly string[]): Name | undefined {
  const flag = flags.find((f) => f.startsWith('theme='))
  if (!flag) return undefined
  const [ko, en] = split(flag.slice('theme='.length), '/')
  return { ...(ko ? { ko } : {}), ...(en ? { en } : {}) }
}

/** What is wrong with a row, as column and message; empty where nothing is. */
function check(row: Readonly<Record<Column, string>>, family: GazetteerFamily): [Column, string][] {
  const problems: [Column, string][] = []
  if (!ID.test(row.id))
    problems.push(['id', `Unexpected id "${row.id}", expected zone/…, inst/… or region/… in kebab-case`])
  if (row.ko === '' && row.en === '') problems.push(['ko', 'Unexpected empty names, expected ko or en'])
  if (!KINDS[family].has(row.kind)) problems.push(['kind', `Unexpected kind "${row.kind}" of ${family}`])
  for (const code of split(row.region, ',')) {
    if (!REGION.test(code)) problems.push(['region', `Unexpected region "${code}", expected KR-nn`])
  }
  if (row.country !== '' && !/^[A-Z]{2}$/.test(row.country)) {
    problems.push(['country', `Unexpected country "${row.country}", expected two capital letters`])
  }
  return problems
}

function entryOf(row: Readonly<Record<Column, string>>, family: GazetteerFamily): GazetteerEntry {
  const flags = split(row.flags, ',')
  const theme = themeOf(flags)
  return {
    id: row.id,
    family,
    name: { ...(row.ko ? { ko: row.ko } : {}), ...(row.en ? { en: row.en } : {}) },
    surfaces: [...new Set([row.ko, row.en, ...split(row.aliases, '|')].filter((s) => s !== ''))],
    kind: row.kind,
    region: split(row.region, ','),
    ...(row.country ? { country: row.country } : {}),
    ...(row.parent ? { parent: row.parent } : {}),
    ...(row.valid ? { valid: row.valid } : {}),
    context: flags.some((flag) => flag === 'context' || flag.startsWith(CONTEXT_NAMES)),
    contextNames: split(flags.find((flag) => flag.startsWith(CONTEXT_NAMES))?.slice(CONTEXT_NAMES.length) ?? '', '|'),
    caseSensitive: flags.includes('case'),
    ...(theme ? { theme } : {}),
    source: row.source,
  }
}

/**
 * The entries of one TSV file, and what is wrong with it; a faulty line gives no entry.
 * The first line that is no comment names the columns, in any order; all must be there.
 */
export function parseGazetteer(
  text: string,
  file: string,
  family: GazetteerFamily,
): { entries: GazetteerEntry[]; problems: GazetteerProblem[] } {
  const entries: GazetteerEntry[] = []
  const problems: GazetteerProblem[] = []
  let header: string[] | undefined
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.replace(/\r$/, '').replace(/^\uFEFF/, '')
    if (line.trim() === '' || line.startsWith('#')) continue
    const cells = line.split('\t').map((cell) => cell.trim())
    const report = (column: number, message: string) => problems.push({ file, line: index + 1, column, message })
    if (!header) {
      header = cells
      for (const c of COLUMNS) if (!cells.includes(c)) report(1, `Unexpected header, expected a column "${c}"`)
      continue
    }
    const row = Object.fromEntries(COLUMNS.map((c) => [c, cells[header!.indexOf(c)] ?? ''])) as Record<Column, string>
    const found = check(row, family)
    for (const [c, message] of found) report(columnOf(line, header.indexOf(c)), message)
    if (found.length === 0) entries.push(entryOf(row, family))
  }
  return { entries, problems }
}

/** Column, from 1, at which the cell of that number starts. */
function columnOf(line: string, cell: number): number {
  return line.split('\t').slice(0, Math.max(cell, 0)).join('\t').length + (cell > 0 ? 2 : 1)
}

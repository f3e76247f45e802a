import { institutionKindSchema, type Name, zoneTypeSchema } from '../../schemas/index.ts'
import { COLUMNS, type GazetteerProblem, type GazetteerRow, type ReportCell, readTable } from './table.ts'

export type { GazetteerProblem }

/** What a gazetteer file lists, told by the start of its name: `zones-*.tsv`, `institutions-*.tsv`, `regions*.tsv`. */
export type GazetteerFamily = 'zone' | 'institution' | 'region'

/** One line of a gazetteer: one entity with all of its names. Every entry has every field: what reads them is faster for that. */
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
  readonly country: string | undefined
  readonly parent: string | undefined
  readonly valid: string | undefined
  /** True where a name is also an everyday word, a place or a person: it counts only beside a cue. */
  readonly context: boolean
  /** The names that alone need a cue, where not all do; empty where `context` is for the whole row. */
  readonly contextNames: readonly string[]
  /** True where Latin names must be written in exactly this case. */
  readonly caseSensitive: boolean
  readonly theme: Name | undefined
  /** Id of the body whose main duties this one took over. */
  readonly renamedFrom: string | undefined
  readonly source: string
  /** True where the names of the row are no names wherever they stand; only in a user's own table. */
  readonly never: boolean
  /** True for a row of a user's own table. */
  readonly own: boolean
}

const REGION_LEVELS = new Set(['province', 'metropolitan-city', 'city', 'county', 'district'])

/** The family of a file by its name, or undefined for a file that is no gazetteer. */
export function familyOf(file: string): GazetteerFamily | undefined {
  if (!file.endsWith('.tsv')) return undefined
  if (file.startsWith('zones')) return 'zone'
  if (file.startsWith('institutions')) return 'institution'
  return file.startsWith('regions') ? 'region' : undefined
}

/** The kinds of each family. */
export const KINDS: Readonly<Record<GazetteerFamily, ReadonlySet<string>>> = {
  zone: new Set(zoneTypeSchema.options),
  institution: new Set(institutionKindSchema.options),
  region: REGION_LEVELS,
}
const ID = /^(?:zone|inst|region)\/[a-z0-9]+(?:-[a-z0-9]+)*$/
const REGION = /^KR-\d\d$/
const NOTHING: readonly string[] = []

/** The parts of a cell, trimmed, without empty ones. */
export function partsOf(cell: string, separator: string): readonly string[] {
  if (cell === '') return NOTHING
  if (!cell.includes(separator)) return [cell]
  return cell
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

const CONTEXT_NAMES = 'context='

function themeOf(flag: string): Name {
  const [ko, en] = partsOf(flag.slice('theme='.length), '/')
  return { ...(ko ? { ko } : {}), ...(en ? { en } : {}) }
}

/** Reports what is wrong with the cells of a row, whoever wrote it. */
export function checkRow(row: GazetteerRow, family: GazetteerFamily, report: ReportCell): void {
  if (!ID.test(row.id)) report('id', `Unexpected id "${row.id}", expected zone/…, inst/… or region/… in kebab-case`)
  if (row.ko === '' && row.en === '') report('ko', 'Unexpected empty names, expected ko or en')
  if (!KINDS[family].has(row.kind)) report('kind', `Unexpected kind "${row.kind}" of ${family}`)
  for (const code of partsOf(row.region, ','))
    if (!REGION.test(code)) report('region', `Unexpected region "${code}", expected KR-nn`)
  if (row.country !== '' && !/^[A-Z]{2}$/.test(row.country))
    report('country', `Unexpected country "${row.country}", expected two capital letters`)
}

/** `A&B` is also written `A & B`. */
const LETTERS_AND = /(?<=[A-Z])&(?=[A-Z])/g

/** The names of a row in both languages, no doubles. */
export function surfacesOf({ ko, en, aliases }: GazetteerRow): string[] {
  const surfaces: string[] = []
  if (ko !== '') surfaces.push(ko)
  if (en !== '' && en !== ko) surfaces.push(en)
  for (const alias of partsOf(aliases, '|')) if (!surfaces.includes(alias)) surfaces.push(alias)
  for (const name of [...surfaces]) {
    const spaced = name.replace(LETTERS_AND, ' & ')
    if (!surfaces.includes(spaced)) surfaces.push(spaced)
  }
  return surfaces
}

function nameOf({ ko, en }: GazetteerRow): Name {
  if (ko === '') return { en }
  return en === '' ? { ko } : { ko, en }
}

const RENAMED_FROM = 'renamed-from='

/** What the flags of a row say. */
function readFlags(
  cell: string,
): Pick<GazetteerEntry, 'context' | 'contextNames' | 'caseSensitive' | 'theme' | 'renamedFrom'> {
  if (cell === '')
    return { context: false, contextNames: NOTHING, caseSensitive: false, theme: undefined, renamedFrom: undefined }
  const flags = partsOf(cell, ',')
  const names = flags.find((flag) => flag.startsWith(CONTEXT_NAMES))
  const theme = flags.find((flag) => flag.startsWith('theme='))
  const former = flags.find((flag) => flag.startsWith(RENAMED_FROM))
  return {
    context: names !== undefined || flags.includes('context'),
    contextNames: names === undefined ? NOTHING : partsOf(names.slice(CONTEXT_NAMES.length), '|'),
    caseSensitive: flags.includes('case'),
    theme: theme === undefined ? undefined : themeOf(theme),
    renamedFrom: former?.slice(RENAMED_FROM.length),
  }
}

/** The entry of a sound row; empty cells leave their field out. */
export function entryOf(row: GazetteerRow, family: GazetteerFamily): GazetteerEntry {
  const { context, contextNames, caseSensitive, theme, renamedFrom } = readFlags(row.flags)
  return {
    id: row.id,
    family,
    name: nameOf(row),
    surfaces: surfacesOf(row),
    kind: row.kind,
    region: partsOf(row.region, ','),
    country: row.country || undefined,
    parent: row.parent || undefined,
    valid: row.valid || undefined,
    context,
    contextNames,
    caseSensitive,
    theme,
    renamedFrom,
    source: row.source,
    never: partsOf(row.flags, ',').includes('never'),
    own: false,
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
  const { rows, problems } = readTable(text, file, COLUMNS)
  for (const { row, report } of rows) {
    const before = problems.length
    checkRow(row, family, report)
    if (problems.length === before) entries.push(entryOf(row, family))
  }
  return { entries, problems }
}

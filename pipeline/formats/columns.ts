import type { Citation, ExportLine } from '../../schemas/index.ts'
import { citationLine } from './citation.ts'

/** What a cell of a table holds; null where the mention has no such field. */
export type CellValue = string | number | boolean | null

/** `real` may have a fraction, `flag` is true or empty. */
export type ColumnKind = 'text' | 'integer' | 'real' | 'flag'

/** A column of the tables that csv, xlsx and parquet write. */
export interface Column {
  readonly name: string
  readonly kind: ColumnKind
}

const KINDS: Readonly<Record<string, ColumnKind>> = {
  start: 'integer',
  end: 'integer',
  value: 'real',
  max: 'real',
  inherited: 'flag',
  subject_start: 'integer',
  subject_end: 'integer',
  confidence: 'real',
}

const EVIDENCE = ['document', 'documentId', 'type', 'quote', 'start', 'end', 'language'] as const
/** The fields of all four values, each a column; an object's fields follow its name after an underscore. */
const VALUE = [
  'currency',
  'value',
  'max',
  'qualifier',
  'role',
  'inherited',
  'per',
  'subject_quote',
  'subject_start',
  'subject_end',
  'entities',
  'period',
  'restates',
  'edtf',
  'kind',
  'anchor',
  'id',
  'name_ko',
  'name_en',
  'zoneType',
  'region',
  'theme',
  'country',
] as const
const ORIGIN = ['confidence', 'doubts', 'record', 'extractor', 'rule', 'version', 'run', 'review'] as const
const CITATION = ['publisher', 'title', 'published', 'source'] as const

/** Every column in its order: the evidence, the value, how it was found and judged, the citation. */
export const COLUMNS: readonly Column[] = [...EVIDENCE, ...VALUE, ...ORIGIN, ...CITATION, 'citation'].map((name) => ({
  name,
  kind: KINDS[name] ?? 'text',
}))

/** A value's fields by column name; lists are joined by a blank. */
function flatten(value: object): Record<string, unknown> {
  const flat: Record<string, unknown> = {}
  for (const [name, field] of Object.entries(value)) {
    if (Array.isArray(field)) flat[name] = field.join(' ')
    else if (typeof field === 'object' && field !== null)
      for (const [inner, part] of Object.entries(field)) flat[`${name}_${inner}`] = part
    else flat[name] = field
  }
  return flat
}

const cell = (value: unknown): CellValue => {
  if (value === null || value === undefined) return null
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value)
}

/** The cells of one mention, in the order of `COLUMNS`. */
export function cellsOf(line: ExportLine, citation: Citation): CellValue[] {
  const value = flatten(line.value)
  return [
    ...EVIDENCE.map((name) => line[name]),
    ...VALUE.map((name) => cell(value[name])),
    ...ORIGIN.map((name) => (name === 'doubts' ? line.doubts.join(' ') : line[name])),
    ...CITATION.map((name) => citation[name]),
    citationLine(citation),
  ]
}

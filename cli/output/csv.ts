import { stringify } from 'csv-stringify/sync'
import type { ExportLine } from '../../schemas/index.ts'

const BEFORE = ['document', 'documentId', 'type', 'quote', 'start', 'end', 'language'] as const
const AFTER = ['confidence', 'doubts', 'record', 'extractor', 'rule', 'version', 'run', 'review'] as const
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

const cell = (value: unknown): string | number =>
  typeof value === 'number' ? value : value === null || value === undefined ? '' : String(value)

/** The line of column names. */
export const csvHead = (): string => stringify([[...BEFORE, ...VALUE, ...AFTER]])

/**
 * CSV lines of mentions (RFC 4180, line feeds between them). Cells that a spreadsheet would take for a formula get an
 * apostrophe in front, unless `raw`.
 */
export function csvRows(lines: readonly ExportLine[], raw: boolean): string {
  const rows = lines.map((line) => {
    const value = flatten(line.value)
    const after = AFTER.map((name) => (name === 'doubts' ? line.doubts.join(' ') : line[name]))
    return [...BEFORE.map((name) => line[name]), ...VALUE.map((name) => value[name]), ...after].map(cell)
  })
  return stringify(rows, { escape_formulas: !raw })
}

import type { EntityType, ExtractedRecord } from '../../../schemas/index.ts'
import { digits } from '../../notation/amounts.ts'

/** One field of a value in a form. `choices` are codes whose words stand under `prefix` in the dictionaries. */
export interface Field {
  readonly name: string
  readonly kind: 'text' | 'number' | 'choice'
  readonly choices?: readonly string[]
  readonly prefix?: string
  readonly required?: true
}

/** Cells of a form by field name; '' for a field that is absent. */
export type Cells = Readonly<Record<string, string>>
type Value = ExtractedRecord['value']

const choice = (name: string, prefix: string, choices: readonly string[]): Field => ({
  name,
  kind: 'choice',
  prefix,
  choices,
  required: true,
})

const ROLES = 'budget investment revenue export fund loan price other'.split(' ')
const QUALIFIERS = 'exact about at-least at-most'.split(' ')
const DATE_KINDS = 'date interval duration set'.split(' ')
const DATE_ROLES = 'announced designated held deadline period target other'.split(' ')
const ZONE_TYPES =
  'regulation-free global-innovation free-economic research-development free-trade opportunity-development regional-specialised foreign-investment industrial-complex medical-complex district other'.split(
    ' ',
  )
const KINDS =
  'ministry agency committee local-government zone-authority university hospital research-institute public-corporation technopark association company international media division other'.split(
    ' ',
  )

/** The fields that a person can change, by type. */
export const FIELDS: Readonly<Record<EntityType, readonly Field[]>> = {
  amount: [
    { name: 'value', kind: 'number', required: true },
    { name: 'max', kind: 'number' },
    { name: 'currency', kind: 'text' },
    choice('qualifier', 'qualifier', QUALIFIERS),
    choice('role', 'role', ROLES),
    { name: 'per', kind: 'text' },
  ],
  date: [
    { name: 'edtf', kind: 'text', required: true },
    choice('kind', 'dateKind', DATE_KINDS),
    choice('role', 'dateRole', DATE_ROLES),
  ],
  zone: [
    { name: 'id', kind: 'text', required: true },
    { name: 'name.ko', kind: 'text' },
    { name: 'name.en', kind: 'text' },
    choice('zoneType', 'zoneType', ZONE_TYPES),
    { name: 'theme', kind: 'text' },
  ],
  institution: [
    { name: 'id', kind: 'text', required: true },
    { name: 'name.ko', kind: 'text' },
    { name: 'name.en', kind: 'text' },
    choice('kind', 'kind', KINDS),
  ],
}

const cell = (value: unknown): string =>
  typeof value === 'number' ? digits(value) : typeof value === 'string' ? value : ''

/** The cells of a value; those of a new one start at the first choice. */
export function cellsOf(type: EntityType, value: Value | null): Cells {
  const record: Readonly<Record<string, unknown>> = value ? { ...value } : {}
  const name = typeof record['name'] === 'object' && record['name'] !== null ? { ...record['name'] } : {}
  const names: Readonly<Record<string, unknown>> = name
  return Object.fromEntries(
    FIELDS[type].map((field) => {
      const known = field.name.startsWith('name.') ? cell(names[field.name.slice(5)]) : cell(record[field.name])
      return [field.name, known === '' && field.choices ? (field.choices[0] ?? '') : known]
    }),
  )
}

function typed(field: Field, text: string): string | number | null {
  const trimmed = text.trim()
  if (trimmed === '') return null
  if (field.kind === 'number') return Number(trimmed.replaceAll(',', ''))
  return field.name === 'currency' ? trimmed.toUpperCase() : trimmed
}

/** The fields that differ between two sets of cells, as a patch; an emptied field becomes null. */
export function patchOf(type: EntityType, before: Cells, after: Cells): Record<string, unknown> {
  const changed = FIELDS[type].filter(({ name }) => (before[name] ?? '') !== (after[name] ?? ''))
  const patch: Record<string, unknown> = {}
  for (const field of changed)
    if (!field.name.startsWith('name.')) patch[field.name] = typed(field, after[field.name] ?? '')
  if (changed.some(({ name }) => name.startsWith('name.'))) {
    const names = FIELDS[type].filter(({ name }) => name.startsWith('name.'))
    patch['name'] = Object.fromEntries(
      names
        .map((field) => [field.name.slice(5), typed(field, after[field.name] ?? '')])
        .filter(([, name]) => name !== null),
    )
  }
  return patch
}

/** An upper end is not below the value. */
const lowest = ({ name }: Field, cells: Cells): number =>
  name === 'max' ? Number((cells['value'] ?? '').replaceAll(',', '')) || 0 : 0

/** Names of fields that cannot be saved as they are. */
export function wrongCells(type: EntityType, cells: Cells): string[] {
  return FIELDS[type]
    .filter((field) => {
      const value = typed(field, cells[field.name] ?? '')
      if (value === null) return field.required === true
      if (field.kind === 'number') return !Number.isFinite(value) || Number(value) < lowest(field, cells)
      return field.name === 'currency' && !/^[A-Z]{3}$/.test(String(value))
    })
    .map(({ name }) => name)
}

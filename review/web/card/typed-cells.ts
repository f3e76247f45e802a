import type { EntityType } from '../../../schemas/index.ts'
import type { TypedReading } from '../../api/index.ts'
import { digits } from '../../notation/amounts.ts'
import { type Cells, FIELDS, type Field } from './fields.ts'

/** What the server read in typed texts, by the text. */
export type Readings = Readonly<Record<string, TypedReading>>

/** A cell whose text only the server can read. */
export interface CellToRead {
  readonly name: string
  readonly as: 'amount' | 'date'
  readonly text: string
}

const FIGURES = /^\d[\d,]{0,30}(?:\.\d{1,6})?$/

const asOf = ({ name, kind }: Field): CellToRead['as'] | null =>
  kind === 'number' ? 'amount' : name === 'edtf' ? 'date' : null

/** The cells that were written in words since the form was opened: plain figures need no reading. */
export function cellsToRead(type: EntityType, before: Cells, now: Cells): CellToRead[] {
  return FIELDS[type].flatMap((field) => {
    const as = asOf(field)
    const text = (now[field.name] ?? '').trim()
    const same = text === '' || now[field.name] === before[field.name]
    return as === null || same || (as === 'amount' && FIGURES.test(text)) ? [] : [{ name: field.name, as, text }]
  })
}

type Fields = NonNullable<TypedReading['fields']>

/** The cells that a text fills beside its own: `약 KRW 1~2 billion` tells a currency, an upper end and a qualifier. */
export function cellsBeside({ max, currency, qualifier, kind }: Fields): Cells {
  const told = { max: max === undefined ? undefined : digits(max), currency, qualifier, kind }
  return Object.fromEntries(Object.entries(told).flatMap(([cell, text]) => (text ? [[cell, text]] : [])))
}

/** The cells after another reading: what an earlier one filled and nobody changed since is as it was before, then filled anew. */
export function refilled(cells: Cells, before: Cells, earlier: Cells, now: Cells): Cells {
  const untouched = Object.keys(earlier).filter((name) => cells[name] === earlier[name])
  return { ...cells, ...Object.fromEntries(untouched.map((name) => [name, before[name] ?? ''])), ...now }
}

function readCell({ as, text }: CellToRead, readings: Readings): string {
  const fields = readings[text]?.fields
  if (as === 'date') return fields?.edtf ?? text
  return fields?.value === undefined ? text : digits(fields.value)
}

/** The cells with figures and EDTF in place of the words that were read; what was not read stays as it is. */
export const readCells = (cells: Cells, toRead: readonly CellToRead[], readings: Readings): Cells => ({
  ...cells,
  ...Object.fromEntries(toRead.map((cell) => [cell.name, readCell(cell, readings)])),
})

/** The cells that the server refused to read, by name. */
export const refusedCells = (
  toRead: readonly CellToRead[],
  readings: Readings,
): Readonly<Record<string, TypedReading>> =>
  Object.fromEntries(
    toRead.flatMap(({ name, text }) => {
      const reading = readings[text]
      return reading && reading.refused !== null ? [[name, reading]] : []
    }),
  )

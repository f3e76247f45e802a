import type { Candidate, ExtractBlock } from '../extractor.ts'
import { matchesOf } from '../matches.ts'
import { candidateOf, pointFound } from './found.ts'

/** Three or more years in a row, as a table header leaves them: `2002 2007 2011`. */
const ROW =
  /(?:19|20)(?<![\p{L}\p{N}.,$₩-]..)\d{2}[ \t|]{1,3}(?:(?:19|20)\d{2}[ \t|]{1,3}){1,39}(?:19|20)\d{2}(?![\p{L}\p{N}]|[.,-]\d)/gu
const YEAR = /\d{4}/g
const CELL = /^\s{0,4}((?:19|20)\d{2})\s{0,4}$/

/** The years of a header row, or of a table cell that holds nothing but a year. In text order. */
export function yearRow(block: ExtractBlock): readonly Candidate<'date'>[] {
  const { text } = block
  const found: Candidate<'date'>[] = []
  const add = (year: string, start: number): void => {
    found.push(candidateOf({ ...pointFound({ year: Number(year) }, start + 4), rule: 'table-year' }, start, 'other'))
  }
  const cell = block.kind === 'tableCell' && text.length < 16 ? CELL.exec(text) : null
  if (cell) add(cell[1]!, text.indexOf(cell[1]!))
  for (const row of matchesOf(ROW, text)) {
    const years = [...row[0].matchAll(YEAR)]
    // A row of rising or falling years; equal neighbours are other numbers.
    if (!years.every((y, i) => i === 0 || y[0] !== years[i - 1]![0])) continue
    for (const year of years) add(year[0], row.index + year.index)
  }
  return found
}

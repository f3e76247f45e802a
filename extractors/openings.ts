import { codeAt } from './code-at.ts'
import { ANY, kindOf, openingForms } from './opening-forms.ts'

/** Words of 32 bits for one first kind. */
const ROW = 8

/** The pairs of kinds that may open a match, one bit each at `first << 8 | second`. */
export type Openings = Uint32Array

/** What the matches of a pattern may open with. A pair of kinds without its bit opens no match; one with it may. */
export function openingsOf(pattern: RegExp): Openings {
  const forms = openingForms(pattern)
  const table = new Uint32Array(256 * ROW)
  if (forms.has('')) return table.fill(-1)
  for (const opening of forms) {
    const [first, second] = [opening.charCodeAt(0), opening[1] ?? ANY]
    const rows = opening[0] === ANY ? [0, 256] : [first, first + 1]
    for (let row = rows[0]! * ROW; row < rows[1]! * ROW; row += ROW) {
      if (second === ANY) table.fill(-1, row, row + ROW)
      else table[row + (second.charCodeAt(0) >> 5)]! |= 1 << (second.charCodeAt(0) & 31)
    }
  }
  return table
}

/** True where a match may open at an offset, as far as its first two code units tell. */
export function mayOpen(openings: Openings, text: string, at: number): boolean {
  const second = kindOf(codeAt(text, at + 1))
  return ((openings[kindOf(codeAt(text, at)) * ROW + (second >> 5)]! >>> (second & 31)) & 1) === 1
}

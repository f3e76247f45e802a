import type { ExportLine, Span } from '../../schemas/index.ts'
import { ClauseFinder } from '../assemble/clauses.ts'
import { firstFrom } from '../first-from.ts'
import { type EntityDocument, type Place, placeOf } from './entity-document.ts'

/** A date in the same clause as the entity. */
export interface EntityEvent extends Place {
  readonly edtf: string
  readonly role: string
  /** The clause that ties them, on one line. */
  readonly clause: string
}

/** Most dates of a page; the earliest are kept. */
const MOST_EVENTS = 300
/** A longer clause is a list, and its dates are of others. */
const LONGEST_CLAUSE = 400
const MOST_DATES = 6

/** The clauses that hold an entity's mentions, each once, in text order. */
function clausesWith({ text, blocks }: EntityDocument, own: readonly ExportLine[]): Span[] {
  const finder = new ClauseFinder({ text, blocks })
  const clauses = new Map<number, Span>()
  for (const { start } of own) {
    const block = firstFrom(blocks, start + 1) - 1
    if (block < 0) continue
    const clause = finder.at(start, block)
    if (clause.end - clause.start <= LONGEST_CLAUSE) clauses.set(clause.start, clause)
  }
  return [...clauses.values()]
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** The dates that stand in a clause with an entity. */
function eventsIn(document: EntityDocument, own: readonly ExportLine[]): EntityEvent[] {
  return clausesWith(document, own).flatMap((clause) => {
    const from = firstFrom(document.lines, clause.start)
    const dates = document.lines
      .slice(from, firstFrom(document.lines, clause.end, from))
      .flatMap((line) => ('edtf' in line.value ? [{ line, value: line.value }] : []))
    if (dates.length > MOST_DATES) return []
    return dates.map(({ line, value }) => ({
      ...placeOf(line),
      edtf: value.edtf,
      role: value.role,
      clause: oneLine(document.text.slice(clause.start, clause.end)),
    }))
  })
}

/** When an EDTF value begins, for sorting; what has no place in the calendar comes last. */
const beginning = (edtf: string): string => (/^\d/.test(edtf) ? edtf : edtf.startsWith('../') ? edtf.slice(3) : '~')

/** The dates in the clauses of an entity, in the order of the dates; of each document a date in a role once. */
export function timelineOf(
  told: readonly { readonly document: EntityDocument; readonly own: readonly ExportLine[] }[],
) {
  const events = new Map<string, EntityEvent>()
  for (const { document, own } of told)
    for (const event of eventsIn(document, own)) {
      const key = `${event.uri} ${event.edtf} ${event.role}`
      if (!events.has(key)) events.set(key, event)
    }
  return [...events.values()]
    .sort((a, b) => {
      const [x, y] = [beginning(a.edtf), beginning(b.edtf)]
      return x === y ? 0 : x < y ? -1 : 1
    })
    .slice(0, MOST_EVENTS)
}

import { createHash } from 'node:crypto'
import type { DecisionEvent, EventOf, FindingKind, SettledSide } from '../../schemas/index.ts'
import { subjectOf } from './anchor.ts'
import { inOrder, standing } from './standing.ts'

/** What a person said of a conflict. */
export type SettleEvent = EventOf<'settle'>

/** What people said of one conflict: of the events that stand the last counts. */
export interface Settlement {
  readonly subject: string
  /** In the order of their ids; more than one where people did not know of one another. */
  readonly events: readonly SettleEvent[]
  /** Ids of the events that the next one replaces, sorted. */
  readonly heads: readonly string[]
}

const PREFIX = 'conflict:'

/** True for the subject of events about a conflict. */
export const isConflictSubject = (subject: string): boolean => subject.startsWith(PREFIX)

/** What the events about a conflict share: its kind and the places of its figures, whatever their order. */
export function conflictSubject(kind: FindingKind, sides: readonly SettledSide[]): string {
  const places = sides.map(({ anchor }) => subjectOf(anchor)).toSorted()
  return (
    PREFIX +
    createHash('sha256')
      .update([kind, ...places].join('\0'))
      .digest('hex')
      .slice(0, 24)
  )
}

/** What the events of one subject say of a conflict, in any order; null where none holds. */
export function foldSettlement(events: readonly DecisionEvent[]): Settlement | null {
  const stands = standing(inOrder(events)).filter((event): event is SettleEvent => event.action === 'settle')
  const [first] = stands
  if (first === undefined) return null
  return { subject: first.subject, events: stands, heads: stands.map(({ id }) => id).toSorted() }
}

import type { DecisionEvent, EventOf } from '../../schemas/index.ts'

/** An event that says something of its own, not one that takes another back. */
export type SayingEvent = Exclude<DecisionEvent, EventOf<'undo' | 'redo'>>

const isUndo = (event: DecisionEvent): event is EventOf<'undo' | 'redo'> =>
  event.action === 'undo' || event.action === 'redo'

const byId = (a: DecisionEvent, b: DecisionEvent): number => (a.id < b.id ? -1 : Number(a.id > b.id))

/** Each event once, in the order of the ids; of two with one id the smaller by text, so that no order of files matters. */
export function inOrder(events: readonly DecisionEvent[]): DecisionEvent[] {
  const byKey = new Map<string, DecisionEvent>()
  for (const event of events) {
    const known = byKey.get(event.id)
    if (known === undefined || JSON.stringify(event) < JSON.stringify(known)) byKey.set(event.id, event)
  }
  return [...byKey.values()].sort(byId)
}

/** Ids of the events that a standing undo takes back: an undo may itself be undone, to any depth. */
export function undone(ordered: readonly DecisionEvent[]): ReadonlySet<string> {
  const taken = new Set<string>()
  for (const event of ordered.toReversed())
    if (isUndo(event) && !taken.has(event.id) && event.undoes < event.id) taken.add(event.undoes)
  return taken
}

/** The events that hold, in order: neither undone nor undoing. */
export function effective(ordered: readonly DecisionEvent[]): SayingEvent[] {
  const taken = undone(ordered)
  return ordered.filter((event): event is SayingEvent => !isUndo(event) && !taken.has(event.id))
}

/** Ids of what an event replaces: all that its actor had seen, and what that had replaced before. */
function addReplaced(event: DecisionEvent, byKey: ReadonlyMap<string, DecisionEvent>, replaced: Set<string>): void {
  const open = [...event.after]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (replaced.has(id) || id >= event.id) continue
    replaced.add(id)
    open.push(...(byKey.get(id)?.after ?? []))
  }
}

/**
 * Of the events of one subject those that stand, in order: effective, and replaced neither by an event whose actor had seen
 * them nor by a later one of the same actor. More than one stand where people decided without knowing of one another.
 */
export function standing(ordered: readonly DecisionEvent[]): SayingEvent[] {
  const holding = effective(ordered)
  const byKey = new Map(ordered.map((event) => [event.id, event]))
  const replaced = new Set<string>()
  const last = new Map<string, string>()
  for (const event of holding) {
    addReplaced(event, byKey, replaced)
    last.set(event.actor, event.id)
  }
  return holding.filter(({ id, actor }) => last.get(actor) === id && !replaced.has(id))
}

import type { DecisionEvent } from '../../schemas/index.ts'
import { DecisionRefused } from './make-claim.ts'
import { deciding, type EventDraft, type ReviewSession, record } from './session.ts'
import { inOrder, undone } from './standing.ts'

/** How many of an actor's last events are looked through for one to undo. */
const MOST_LOOKED_AT = 10_000
const FEW_LOOKED_AT = 50

const isUndoing = ({ action }: DecisionEvent): boolean => action === 'undo' || action === 'redo'

/** Tells whether an event is taken back, from all events of its subject. */
function takenBack({ store }: ReviewSession): (event: DecisionEvent) => boolean {
  const bySubject = new Map<string, ReadonlySet<string>>()
  return ({ id, subject }) => {
    const known = bySubject.get(subject) ?? undone(inOrder(store.review.eventsOf([subject])))
    bySubject.set(subject, known)
    return known.has(id)
  }
}

/** The actor's events, the last first; most often one of the first few is looked for. */
function* own({ store, actor }: ReviewSession): Iterable<DecisionEvent> {
  const few = store.review.events({ actor, limit: FEW_LOOKED_AT })
  yield* few
  if (few.length === FEW_LOOKED_AT) yield* store.review.events({ actor, limit: MOST_LOOKED_AT }).slice(FEW_LOOKED_AT)
}

/** The actor's last event that holds; undefined where there is none. */
function lastHolding(session: ReviewSession): DecisionEvent | undefined {
  const taken = takenBack(session)
  for (const event of own(session)) if (!isUndoing(event) && !taken(event)) return event
  return undefined
}

/** The actor's last undo that holds and that no later decision followed; undefined where there is none. */
function lastUndo(session: ReviewSession): DecisionEvent | undefined {
  const taken = takenBack(session)
  for (const event of own(session)) {
    if (taken(event) || event.action === 'redo') continue
    return event.action === 'undo' ? event : undefined
  }
  return undefined
}

/** The events of a batch that hold, the last first; the event alone where it is of none. */
function batchOf(session: ReviewSession, event: DecisionEvent): DecisionEvent[] {
  if (event.batch === undefined) return [event]
  const taken = takenBack(session)
  const { actor, batch, action } = event
  const alike = session.store.review.events({ actor, actions: [action] }).filter((other) => other.batch === batch)
  return alike.filter((other) => !taken(other))
}

const draftsOf = (events: readonly DecisionEvent[], action: 'undo' | 'redo'): EventDraft[] =>
  events.map(({ id, subject, batch }) => ({
    action,
    subject,
    after: [],
    undoes: id,
    ...(batch === undefined ? {} : { batch }),
  }))

function named(session: ReviewSession, id: string, undos: boolean): DecisionEvent {
  const event = session.store.review.event(id)
  if (event === null) throw new DecisionRefused(`There is no decision ${id}`)
  if (isUndoing(event) !== undos)
    throw new DecisionRefused(undos ? `${id} is no undo, expected one to redo` : `${id} is itself an undo: redo it`)
  if (takenBack(session)(event)) throw new DecisionRefused(`${id} is already taken back`)
  return event
}

/** The events that the next `undo` or `redo` acts on, the last first; none where there is nothing to do. */
export function nextStep(session: ReviewSession, which: 'undo' | 'redo'): readonly DecisionEvent[] {
  const event = which === 'undo' ? lastHolding(session) : lastUndo(session)
  return event === undefined ? [] : batchOf(session, event)
}

/** Takes back the actor's last decision with its whole batch, or the one of the given id; returns what was taken back. Throws DecisionRefused. */
export function undo(session: ReviewSession, id?: string): readonly DecisionEvent[] {
  return deciding(session, () => {
    const event = id === undefined ? lastHolding(session) : named(session, id, false)
    if (event === undefined) throw new DecisionRefused(`There is nothing of ${session.actor} to undo`)
    const events = batchOf(session, event)
    record(session, draftsOf(events, 'undo'))
    return events
  })
}

/** Takes back the actor's last undo with its whole batch, or the one of the given id; returns what holds again. Throws DecisionRefused. */
export function redo(session: ReviewSession, id?: string): readonly DecisionEvent[] {
  return deciding(session, () => {
    const event = id === undefined ? lastUndo(session) : named(session, id, true)
    if (event === undefined) throw new DecisionRefused(`There is nothing of ${session.actor} to redo`)
    const events = batchOf(session, event)
    record(session, draftsOf(events, 'redo'))
    return events.flatMap((e) => ('undoes' in e ? (session.store.review.event(e.undoes) ?? []) : []))
  })
}

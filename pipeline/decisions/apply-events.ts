import { type DecisionEvent, decisionEventSchema } from '../../schemas/index.ts'
import { catchUp } from './catch-up.ts'
import { appendEvents, type BrokenLine, parseLog } from './log-files.ts'
import type { ReviewSession } from './session.ts'
import { inOrder } from './standing.ts'

/** Every event that is known, once, in the order of the ids: what the decision files say, merged. */
export const allEvents = ({ store }: Pick<ReviewSession, 'store'>): DecisionEvent[] =>
  inOrder(store.review.events({})).map((event) => decisionEventSchema.parse(event))

/** What came of applying a file. */
export interface Applied {
  readonly added: number
  /** Events that were known already. */
  readonly known: number
  readonly broken: readonly BrokenLine[]
}

/**
 * Adds the events of a text of JSON lines to the decision files, each to that of its actor; known ones are left out, so that
 * applying twice is applying once. Lines that are no events are returned, and the rest is applied all the same.
 */
export function applyEvents(session: ReviewSession, text: string, name: string): Applied {
  const { store, directory } = session
  catchUp(store, directory)
  const { events, broken } = parseLog(text, name)
  const known = new Set(store.review.events({}).map(({ id }) => id))
  const fresh = inOrder(events).filter(({ id }) => !known.has(id))
  const byActor = new Map<string, DecisionEvent[]>()
  for (const event of fresh) byActor.set(event.actor, [...(byActor.get(event.actor) ?? []), event])
  for (const [actor, own] of byActor) appendEvents(directory, actor, own)
  catchUp(store, directory)
  return { added: fresh.length, known: events.length - fresh.length, broken }
}

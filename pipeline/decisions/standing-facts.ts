import type { DecisionEvent, EventOf } from '../../schemas/index.ts'
import type { Store } from '../store/store.ts'
import { bySubject } from './fold.ts'
import { inOrder, standing } from './standing.ts'

/** What a person knows of a document or an entity rather than of one mention. */
export type Fact =
  | 'coverage'
  | 'publication'
  | 'merge'
  | 'split'
  | 'alias'
  | 'not-alias'
  | 'gazetteer'
  | 'audit-draw'
  | 'audit'

/** The standing events of some kinds, from any events: of each subject the last, and all where people contradict one another. */
export function standingFacts<A extends Fact>(events: Iterable<DecisionEvent>, actions: readonly A[]): EventOf<A>[] {
  const found = [...bySubject(events).values()].flatMap((own) => standing(inOrder(own)).slice(-1))
  const wanted = found.filter((event) => (actions as readonly string[]).includes(event.action))
  return wanted.sort((a, b) => (a.id < b.id ? -1 : 1)) as EventOf<A>[]
}

/** The standing events of some kinds that the store knows, in the order of their ids. */
export function factsOf<A extends Fact>({ review }: Store, actions: readonly A[]): EventOf<A>[] {
  const subjects = new Set(review.events({ actions }).map(({ subject }) => subject))
  return standingFacts(review.eventsOf([...subjects]), actions)
}

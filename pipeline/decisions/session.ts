import { join } from 'node:path'
import { type DecisionEvent, decisionEventSchema } from '../../schemas/index.ts'
import type { Store } from '../store/store.ts'
import { catchUp, refold } from './catch-up.ts'
import { nextEventId } from './event-id.ts'
import { appendEvents, stampOf } from './log-files.ts'
import { DecisionRefused } from './make-claim.ts'
import { remakeTouched } from './remake-touched.ts'

/** Who decides, where it is written, and when. */
export interface ReviewSession {
  readonly store: Store
  /** Folder of the decision files. */
  readonly directory: string
  readonly actor: string
  /** Milliseconds since 1970. */
  readonly now: () => number
}

type Distributed<T> = T extends unknown ? Omit<T, 'id' | 'ts' | 'actor'> : never
/** An event before it is written: without what the session adds. */
export type EventDraft = Distributed<DecisionEvent>

/** The event as it is read back: what its schema does not take would be lost with the database. Throws DecisionRefused. */
function checked(event: object): DecisionEvent {
  const parsed = decisionEventSchema.safeParse(event)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new DecisionRefused(`Unexpected ${issue?.path.join('.') || 'decision'}: ${issue?.message ?? 'unknown'}`)
}

/** Events in the order of their drafts, each later than all that is known. */
function complete({ store, actor, now }: ReviewSession, drafts: readonly EventDraft[]): DecisionEvent[] {
  const ms = now()
  const ts = new Date(ms).toISOString()
  let last = store.review.lastEventId()
  return drafts.map((draft) => {
    last = nextEventId(ms, last)
    return checked({ id: last, ts, actor, ...draft })
  })
}

/**
 * Writes events: first to the file of the actor, synced, then to the database with all that follows from them. To be called
 * inside `deciding`. When it returns the events are kept even if the process ends at once.
 */
export function record(session: ReviewSession, drafts: readonly EventDraft[]): DecisionEvent[] {
  if (drafts.length === 0) return []
  const { store, directory, actor } = session
  const events = complete(session, drafts)
  const file = appendEvents(directory, actor, events)
  store.review.appendToLog({ file, stamp: stampOf(join(directory, file)) }, events)
  const subjects = [...new Set(events.map(({ subject }) => subject))]
  remakeTouched(store, subjects, () => refold(store, subjects))
  return events
}

/** Runs work that decides: the database is caught up with the files first, and no other process decides meanwhile. */
export function deciding<T>(session: ReviewSession, work: () => T): T {
  catchUp(session.store, session.directory)
  return session.store.review.transaction(() => {
    catchUp(session.store, session.directory)
    return work()
  })
}

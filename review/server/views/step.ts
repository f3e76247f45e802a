import type { DecisionEvent } from '../../../schemas/index.ts'
import type { Step } from '../../api/index.ts'

/** The step that events make together, the last of them first; null for none. */
export function stepOf(events: readonly DecisionEvent[]): Step | null {
  const [event] = events
  if (event === undefined) return null
  const quote = 'claim' in event ? event.claim.quote : 'anchor' in event ? event.anchor.exact : null
  return { event: event.id, action: event.action, ts: event.ts, events: events.length, quote }
}

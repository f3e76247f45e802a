import {
  type Anchor,
  type Claim,
  type Decision,
  type DecisionEvent,
  type EventOf,
  isMentionEvent,
  type MentionEvent,
  type Verdict,
} from '../../schemas/index.ts'
import { effective, inOrder, standing } from './standing.ts'
import { valueHash } from './value-hash.ts'

const STATES = {
  accept: 'accepted',
  reject: 'rejected',
  correct: 'corrected',
  add: 'added',
  defer: 'deferred',
} as const

/** The last claim up to an event: accepting an added mention keeps what was added. */
function claimAt(event: MentionEvent, events: readonly MentionEvent[], added: boolean): Claim | null {
  if (event.action === 'correct' || event.action === 'add') return event.claim
  if (!added) return null
  const earlier = events.filter(({ id }) => id < event.id).findLast((e) => e.action === 'correct' || e.action === 'add')
  return earlier !== undefined && 'claim' in earlier ? earlier.claim : null
}

function languageOf(event: MentionEvent, events: readonly MentionEvent[]): Verdict['language'] {
  if (event.action === 'add') return event.language
  const add = events.find((e): e is EventOf<'add'> => e.action === 'add')
  return event.judged?.language ?? add?.language ?? 'und'
}

function verdictOf(event: MentionEvent, events: readonly MentionEvent[], added: boolean): Verdict {
  const state = STATES[event.action]
  return {
    event: event.id,
    actor: event.actor,
    ts: event.ts,
    after: event.after,
    state: added && (state === 'accepted' || state === 'corrected') ? 'added' : state,
    anchor: event.anchor,
    judged: 'judged' in event ? (event.judged ?? null) : null,
    claim: claimAt(event, events, added),
    reason: event.action === 'reject' ? (event.reason ?? null) : null,
    note: event.note ?? null,
    language: languageOf(event, events),
  }
}

/** What two verdicts must share so as not to contradict one another. */
export function outcomeOf({ state, claim, anchor }: Verdict): string {
  if (claim !== null) return JSON.stringify([claim.type, claim.quote, claim.start, valueHash(claim.type, claim.value)])
  return state === 'accepted' ? `accepted ${anchor.value}` : state
}

/** One anchor for each text in which the mention was judged, the last first. */
function anchorsOf(events: readonly MentionEvent[]): Anchor[] {
  const anchors = new Map<string, Anchor>()
  for (const { anchor } of events.toReversed()) if (!anchors.has(anchor.text)) anchors.set(anchor.text, anchor)
  return [...anchors.values()]
}

/** The state of one mention from the events of its subject, in any order; null where none holds. */
export function foldMention(events: readonly DecisionEvent[]): Decision | null {
  const ordered = inOrder(events)
  const holding = effective(ordered).filter(isMentionEvent)
  const added = holding.some(({ action }) => action === 'add')
  // What was judged of an added mention falls with it.
  if (!added && ordered.some(({ action }) => action === 'add')) return null
  const stands = standing(ordered).filter(isMentionEvent)
  const decided = stands.filter(({ action }) => action !== 'defer')
  const verdicts = (decided.length > 0 ? decided : stands).map((event) => verdictOf(event, holding, added))
  const verdict = verdicts.at(-1)
  if (verdict === undefined) return null
  const split = new Set(verdicts.map(outcomeOf)).size > 1
  return {
    subject: holding[0]!.subject,
    verdict,
    contradiction: split ? verdicts : [],
    heads: stands.map(({ id }) => id).toSorted(),
    anchors: anchorsOf(holding),
    added,
  }
}

/** Events by subject. */
export function bySubject(events: Iterable<DecisionEvent>): ReadonlyMap<string, readonly DecisionEvent[]> {
  const subjects = new Map<string, DecisionEvent[]>()
  for (const event of events) {
    const known = subjects.get(event.subject)
    if (known === undefined) subjects.set(event.subject, [event])
    else known.push(event)
  }
  return subjects
}

/** The state of all mentions, by subject; events come in any order, from any number of files. */
export function foldMentions(events: Iterable<DecisionEvent>): ReadonlyMap<string, Decision> {
  const folded = [...bySubject(events)].flatMap(([subject, own]) => {
    const decision = foldMention(own)
    return decision === null ? [] : [[subject, decision] as const]
  })
  return new Map(folded.sort(([a], [b]) => (a < b ? -1 : 1)))
}

import type { Anchor, Finding, FindingMention, Outcome } from '../../schemas/index.ts'
import { locate } from './locate.ts'
import { overlapOf } from './match-decisions.ts'
import type { SettleEvent, Settlement } from './settlement.ts'
import type { Target, TargetMention } from './target.ts'

/** A figure of a finding as it stands now. */
export interface FindingSide extends TargetMention {
  readonly part: FindingMention['part']
  /** The text that holds it. */
  readonly target: Target
}

/** A conflict as it stands now. */
export interface FindingNow extends Pick<Finding, 'id' | 'kind'> {
  readonly sides: readonly FindingSide[]
}

/** What one person said of a conflict, in the figures of now. */
export interface Settled {
  readonly event: string
  readonly actor: string
  readonly ts: string
  readonly outcome: Outcome
  /** Id of the mention that is preferred or in error; null where all are kept. */
  readonly mention: string | null
  readonly note: string | null
}

/** What people said of a conflict, and whether it still holds. */
export interface FindingVerdict extends Settled {
  readonly subject: string
  /** Ids of the events that the next one replaces. */
  readonly heads: readonly string[]
  /** `stale`: a figure has another value than the one that was settled. */
  readonly flag: 'live' | 'relocated' | 'stale'
  /** What people said where they contradict one another, in the order of the events; else empty. */
  readonly contradiction: readonly Settled[]
}

/** True where a conflict needs nobody any more. */
export const isSettled = (verdict: FindingVerdict | null): boolean =>
  verdict !== null && verdict.flag !== 'stale' && verdict.contradiction.length === 0

const ENOUGH_OVERLAP = 0.5

const concerns = (anchor: Anchor, { textSha256, source, document }: Target): boolean =>
  anchor.text === textSha256 || anchor.source === source || anchor.document === document

/** True where an anchor's words stand where the figure of now stands. */
function standsAt(anchor: Anchor, { type, start, end, target }: FindingSide): boolean {
  if (anchor.type !== type || !concerns(anchor, target)) return false
  const place = anchor.text === target.textSha256 ? anchor : locate(anchor, target)
  return place !== null && overlapOf(place, { start, end }) >= ENOUGH_OVERLAP
}

interface Met {
  readonly event: SettleEvent
  /** The figure of now of each side. */
  readonly sides: readonly FindingSide[]
}

/** The event with its figures of now, each side with one of its own; null where it speaks of something else. */
function meet(event: SettleEvent, { kind, sides }: FindingNow): Met | null {
  if (event.kind !== kind || event.sides.length !== sides.length) return null
  const free = new Set(sides)
  const met: FindingSide[] = []
  for (const { anchor } of event.sides) {
    const side = [...free].find((one) => standsAt(anchor, one))
    if (side === undefined) return null
    free.delete(side)
    met.push(side)
  }
  return { event, sides: met }
}

const valuesStand = ({ event, sides }: Met): boolean =>
  event.sides.every(({ anchor }, i) => anchor.value === sides[i]?.value)
const textsStand = ({ event, sides }: Met): boolean =>
  event.sides.every(({ anchor }, i) => anchor.text === sides[i]?.target.textSha256)

const toSettled = ({ event, sides }: Met): Settled => ({
  event: event.id,
  actor: event.actor,
  ts: event.ts,
  outcome: event.outcome,
  mention: event.side === null ? null : (sides[event.side]?.id ?? null),
  note: event.note ?? null,
})

const outcomeKey = ({ outcome, mention }: Settled): string => `${outcome} ${mention}`

/**
 * What people said of a conflict, met with its figures of now; null where nobody settled it. Of events on the same values the last
 * counts; events of people who did not know of one another and say different things are a contradiction.
 */
export function verdictOn(finding: FindingNow, settlements: readonly Settlement[]): FindingVerdict | null {
  const met = settlements.flatMap(({ events }) => events.flatMap((event) => meet(event, finding) ?? []))
  const standing = met.filter(valuesStand)
  const told = (standing.length > 0 ? standing : met).toSorted((a, b) => (a.event.id < b.event.id ? -1 : 1))
  const last = told.at(-1)
  if (last === undefined) return null
  const own = toSettled(last)
  const differing = told.filter(
    (one) => !last.event.after.includes(one.event.id) && outcomeKey(toSettled(one)) !== outcomeKey(own),
  )
  const flag = standing.length === 0 ? 'stale' : textsStand(last) ? 'live' : 'relocated'
  return {
    ...own,
    subject: last.event.subject,
    heads: met.map(({ event }) => event.id).toSorted(),
    flag,
    contradiction: differing.length === 0 ? [] : [...differing, last].map(toSettled),
  }
}

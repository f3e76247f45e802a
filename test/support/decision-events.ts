import fc from 'fast-check'
import { makeAnchor } from '../../pipeline/decisions/anchor.ts'
import { nextEventId } from '../../pipeline/decisions/event-id.ts'
import type { Target } from '../../pipeline/decisions/target.ts'
import { valueHash } from '../../pipeline/decisions/value-hash.ts'
import {
  type AmountValue,
  type Anchor,
  type Claim,
  type DecisionEvent,
  decisionEventSchema,
} from '../../schemas/index.ts'

/** A text as a document of one block. */
export const targetOf = (text: string, more: Partial<Target> = {}): Target => ({
  document: 'corpus/a.txt',
  source: `sha256:${'a'.repeat(64)}`,
  textSha256: 'b'.repeat(64),
  text,
  parser: 'parser1',
  blocks: [{ start: 0, end: text.length, path: 'body/0', role: 'content', language: 'kor' }],
  ...more,
})

/** A sum of money in won. */
export const won = (value: number): AmountValue => ({ currency: 'KRW', value, qualifier: 'exact', role: 'budget' })

/** The anchor of the first place of a quote. */
export function anchorAt(target: Target, quote: string, value: AmountValue = won(1)): Anchor {
  const start = target.text.indexOf(quote)
  return makeAnchor(target, 'amount', { start, end: start + quote.length }, valueHash('amount', value))
}

/** A claim at the place of an anchor. */
export const claimAt = ({ start, end, exact }: Anchor, value: number): Claim => ({
  type: 'amount',
  start,
  end,
  quote: exact,
  value: won(value),
})

/** What one of several people does next, without a number of its own. */
export interface Step {
  readonly actor: number
  readonly action: 'accept' | 'reject' | 'correct' | 'defer' | 'undo'
  readonly value: number
  /** Which of the events so far an undo takes back. */
  readonly of: number
  /** Whether the actor has read what others wrote. */
  readonly informed: boolean
}

/** Steps of up to three people on one mention. */
export const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    actor: fc.integer({ min: 0, max: 2 }),
    action: fc.constantFrom('accept', 'reject', 'correct', 'defer', 'undo'),
    value: fc.integer({ min: 1, max: 3 }),
    of: fc.nat(100),
    informed: fc.boolean(),
  }),
  { maxLength: 14 },
)

const TARGET = targetOf('총사업비 145억원을 들여 실증센터를 짓는다.')
const ANCHOR = anchorAt(TARGET, '145억원')

/** The events of steps, as each actor would write them: later ones know earlier ones only where they are informed. */
export function eventsOf(list: readonly Step[], anchor: Anchor = ANCHOR): DecisionEvent[] {
  const events: DecisionEvent[] = []
  let last: string | null = null
  list.forEach(({ actor, action, value, of, informed }, i) => {
    last = nextEventId(1_700_000_000_000 + i, last)
    const name = `actor${actor}`
    const seen = events.filter((event) => event.action !== 'undo' && (informed || event.actor === name))
    const base = { id: last, ts: new Date(1_700_000_000_000 + i).toISOString(), actor: name, subject: 'd_1' }
    const target = events[of % Math.max(1, events.length)]
    if (action === 'undo') {
      if (target !== undefined) events.push({ ...base, after: [], action, undoes: target.id })
      return
    }
    const after = seen.slice(-2).map(({ id }) => id)
    if (action === 'correct') events.push({ ...base, after, action, anchor, claim: claimAt(anchor, value) })
    else events.push({ ...base, after, action, anchor })
  })
  return events.map((event) => decisionEventSchema.parse(event))
}

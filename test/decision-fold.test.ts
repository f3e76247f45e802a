import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextEventId } from '../pipeline/decisions/event-id.ts'
import { foldMention, foldMentions } from '../pipeline/decisions/fold.ts'
import { inOrder, undone } from '../pipeline/decisions/standing.ts'
import type { DecisionEvent } from '../schemas/index.ts'
import { eventsOf, type Step, steps } from './support/decision-events.ts'

const step = (action: Step['action'], more: Partial<Step> = {}): Step => ({
  actor: 0,
  action,
  value: 1,
  of: 0,
  informed: true,
  ...more,
})
const stateOf = (events: readonly DecisionEvent[]) => foldMention(events)?.verdict.state ?? 'pending'
const undoOf = (event: DecisionEvent, events: readonly DecisionEvent[]): DecisionEvent => ({
  id: nextEventId(0, events.at(-1)?.id ?? null),
  ts: event.ts,
  actor: event.actor,
  subject: event.subject,
  after: [],
  action: 'undo',
  undoes: event.id,
})

describe('the state of a mention', () => {
  it('is the last verdict of those who knew of one another', () => {
    expect(stateOf(eventsOf([step('accept')]))).toBe('accepted')
    expect(stateOf(eventsOf([step('accept'), step('reject', { actor: 1 })]))).toBe('rejected')
    expect(foldMention(eventsOf([step('accept'), step('reject', { actor: 1 })]))?.contradiction).toEqual([])
  })

  it('is a contradiction where two decided without knowing of one another, and none where they agree', () => {
    const blind = { actor: 1, informed: false }
    const contradiction = foldMention(eventsOf([step('accept'), step('reject', blind)]))?.contradiction ?? []
    expect(contradiction.map(({ actor, state }) => [actor, state])).toEqual([
      ['actor0', 'accepted'],
      ['actor1', 'rejected'],
    ])
    expect(foldMention(eventsOf([step('accept'), step('accept', blind)]))?.contradiction).toEqual([])
    expect(
      foldMention(eventsOf([step('correct'), step('correct', { ...blind, value: 2 })]))?.contradiction,
    ).toHaveLength(2)
    expect(foldMention(eventsOf([step('correct'), step('correct', blind)]))?.contradiction).toEqual([])
  })

  it('takes a deferral for no verdict where somebody else gave one', () => {
    const events = eventsOf([step('accept'), step('defer', { actor: 1, informed: false })])
    expect(foldMention(events)).toMatchObject({ verdict: { state: 'accepted' }, contradiction: [] })
    expect(stateOf(eventsOf([step('defer')]))).toBe('deferred')
  })

  it('settles a contradiction by whoever decides after having seen both', () => {
    const events = eventsOf([
      step('accept'),
      step('reject', { actor: 1, informed: false }),
      step('correct', { actor: 2 }),
    ])
    expect(foldMention(events)).toMatchObject({ verdict: { state: 'corrected' }, contradiction: [] })
  })

  it('undoes to any depth, and an undo of an undo brings the decision back', () => {
    const first = eventsOf([step('accept'), step('reject')])
    const second = [...first, undoOf(first[1]!, first)]
    const third = [...second, undoOf(second[2]!, second)]
    const fourth = [...third, undoOf(third[3]!, third)]
    expect([first, second, third, fourth].map(stateOf)).toEqual(['rejected', 'accepted', 'rejected', 'accepted'])
    const none = [...fourth, undoOf(first[0]!, fourth)]
    expect(foldMention(none)).toBeNull()
  })

  it('never lets an event undo a later one or itself', () => {
    const [accept] = eventsOf([step('accept')])
    const circle = { ...undoOf(accept!, []), id: '00000000000000000000000000', undoes: accept!.id }
    const own = { ...undoOf(accept!, [accept!]), undoes: undoOf(accept!, [accept!]).id }
    expect(undone(inOrder([accept!, circle, own])).has(accept!.id)).toBe(false)
  })
})

describe('properties of the fold', () => {
  it('merges files in any order, and twice the same line is once', () => {
    fc.assert(
      fc.property(steps, fc.infiniteStream(fc.nat(1000)), (list, keys) => {
        const events = eventsOf(list)
        const shuffled = events
          .map((event) => ({ event, key: keys.next().value as number }))
          .sort((a, b) => a.key - b.key)
        const other = shuffled.map(({ event }) => event)
        expect(foldMention([...other, ...other.slice(0, 3)])).toEqual(foldMention(events))
      }),
      { numRuns: 500 },
    )
  })

  it('has the undo as the inverse of what it undoes, whatever was decided before', () => {
    fc.assert(
      fc.property(
        steps,
        fc.constantFrom('accept', 'reject', 'correct', 'defer'),
        fc.boolean(),
        (list, action, informed) => {
          const done = eventsOf([...list, step(action as Step['action'], { informed })])
          const after = [...done, undoOf(done.at(-1)!, done)]
          expect(foldMention(after)).toEqual(foldMention(done.slice(0, -1)))
          const again = [...after, undoOf(after.at(-1)!, after)]
          expect(foldMention(again)).toEqual(foldMention(done))
        },
      ),
      { numRuns: 500 },
    )
  })

  it('keeps subjects apart: the state of all is the state of each', () => {
    fc.assert(
      fc.property(steps, steps, (a, b) => {
        const one = eventsOf(a)
        const other = eventsOf(b).map((event) => ({ ...event, subject: 'd_2' }))
        const all = foldMentions([...other, ...one])
        expect(all.get('d_1') ?? null).toEqual(foldMention(one))
        expect(all.get('d_2') ?? null).toEqual(foldMention(other))
      }),
    )
  })
})

describe('event ids', () => {
  it('rise within a millisecond, and past a clock that went back', () => {
    const first = nextEventId(1000, null)
    const second = nextEventId(1000, first)
    const third = nextEventId(500, second)
    expect([third, first, second].toSorted()).toEqual([first, second, third])
    expect(nextEventId(2000, third) > third).toBe(true)
    expect(nextEventId(0, `0000000000${'Z'.repeat(16)}`)).toBe(`0000000001${'0'.repeat(16)}`)
  })
})

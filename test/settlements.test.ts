import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextEventId } from '../pipeline/decisions/event-id.ts'
import { type FindingNow, type FindingSide, isSettled, verdictOn } from '../pipeline/decisions/meet-settlements.ts'
import { conflictSubject, foldSettlement, type SettleEvent } from '../pipeline/decisions/settlement.ts'
import type { Target } from '../pipeline/decisions/target.ts'
import { valueHash } from '../pipeline/decisions/value-hash.ts'
import { conflictListSchema, settledConflictSchema } from '../review/api/index.ts'
import { decisionEventSchema, type SettledSide } from '../schemas/index.ts'
import { teukgu } from './support/command.ts'
import { anchorAt, targetOf, won } from './support/decision-events.ts'
import { answer } from './support/review-client.ts'
import { extracted, serve } from './support/review-server.ts'

const KOREAN =
  '보령시는 2025년부터 2028년까지 총사업비 412억원을 들여 ‘해양 바이오 소재 시험센터 구축사업’을 벌인다고 밝혔다.'
const ENGLISH =
  'Boryeong City will set up a marine bio materials test center from 2025 to 2028, at a total budget of 42.1 billion won.'

const one = targetOf('총사업비 145억원을 들여 실증센터를 짓는다.')
const other = targetOf('A test bed for 17 billion won will be built.', {
  document: 'corpus/b.txt',
  source: `sha256:${'c'.repeat(64)}`,
  textSha256: 'd'.repeat(64),
})

const sideAt = (target: Target, quote: string, value: number, id: string): FindingSide => {
  const start = target.text.indexOf(quote)
  const hash = valueHash('amount', won(value))
  return { id, type: 'amount', start, end: start + quote.length, value: hash, part: 'stated', target }
}
const findingOf = (first = sideAt(one, '145억원', 145, 'm_1'), second = sideAt(other, '17 billion won', 170, 'm_2')) =>
  ({ id: 'f_1', kind: 'value-conflict', sides: [first, second] }) satisfies FindingNow

const SIDES: readonly SettledSide[] = [
  { part: 'stated', anchor: anchorAt(one, '145억원', won(145)) },
  { part: 'against', anchor: anchorAt(other, '17 billion won', won(170)) },
]
let last: string | null = null
function said(actor: string, outcome: SettleEvent['outcome'], side: number | null, after: readonly string[] = []) {
  last = nextEventId(1_700_000_000_000, last)
  const kind = 'value-conflict' as const
  const subject = conflictSubject(kind, SIDES)
  const base = { id: last, ts: '2024-01-01T00:00:00.000Z', actor, subject, after, kind, sides: SIDES }
  return decisionEventSchema.parse({ ...base, action: 'settle', outcome, side }) as SettleEvent
}
const verdictOf = (events: readonly SettleEvent[], finding: FindingNow = findingOf()) => {
  const settlement = foldSettlement(events)
  return verdictOn(finding, settlement === null ? [] : [settlement])
}

describe('what people say of a conflict', () => {
  it('is the last word of those who knew of one another, and names the figure of now', () => {
    const first = said('kim', 'keep-all', null)
    const second = said('lee', 'prefer', 1, [first.id])
    expect(verdictOf([second, first])).toMatchObject({ actor: 'lee', outcome: 'prefer', mention: 'm_2', flag: 'live' })
    expect(isSettled(verdictOf([first, second]))).toBe(true)
  })

  it('is a contradiction where two said different things apart from one another, in whatever order they are read', () => {
    const [first, second] = [said('kim', 'prefer', 0), said('lee', 'prefer', 1)]
    const verdict = verdictOf([first, second])
    expect(verdict?.contradiction.map(({ actor, mention }) => [actor, mention])).toEqual([
      ['kim', 'm_1'],
      ['lee', 'm_2'],
    ])
    expect(isSettled(verdict)).toBe(false)
    expect(verdictOf([second, first])).toEqual(verdict)
    expect(verdictOf([said('kim', 'prefer', 0), said('lee', 'prefer', 0)])?.contradiction).toEqual([])
    const third = said('park', 'keep-all', null, verdict?.heads)
    expect(isSettled(verdictOf([first, second, third]))).toBe(true)
  })

  it('does not depend on the order of files, and undo is the inverse, whoever said what', () => {
    const stepArb = fc.record({
      actor: fc.constantFrom('kim', 'lee', 'park'),
      outcome: fc.constantFrom('keep-all' as const, 'prefer' as const, 'source-error' as const),
      side: fc.nat(1),
      informed: fc.boolean(),
    })
    fc.assert(
      fc.property(
        fc.array(stepArb, { minLength: 1, maxLength: 8 }),
        fc.array(fc.nat(), { maxLength: 8 }),
        (steps, keys) => {
          const events: SettleEvent[] = []
          for (const { actor, outcome, side, informed } of steps) {
            const seen = events.filter((event) => informed || event.actor === actor).map(({ id }) => id)
            events.push(said(actor, outcome, outcome === 'keep-all' ? null : side, seen))
          }
          const shuffled = events.toSorted((a, b) => (keys[events.indexOf(a)] ?? 0) - (keys[events.indexOf(b)] ?? 0))
          expect(verdictOf([...shuffled, ...events.slice(0, 2)])).toEqual(verdictOf(events))
          const taken = events.at(-1)!
          last = nextEventId(0, last)
          const undo = { id: last, ts: taken.ts, actor: 'kim', subject: taken.subject, after: [], undoes: taken.id }
          const after = foldSettlement([...shuffled, decisionEventSchema.parse({ ...undo, action: 'undo' })])
          expect(after).toEqual(foldSettlement(events.slice(0, -1)))
        },
      ),
    )
  })

  it('is stale once a figure has another value, and comes back with the old one', () => {
    const event = said('kim', 'keep-all', null)
    const changed = findingOf(sideAt(one, '145억원', 146, 'm_1'))
    expect(verdictOf([event], changed)).toMatchObject({ flag: 'stale' })
    expect(isSettled(verdictOf([event], changed))).toBe(false)
    expect(isSettled(verdictOf([event]))).toBe(true)
  })

  it('follows its words into a changed text, but never to another number', () => {
    const event = said('kim', 'source-error', 0)
    const longer = { ...one, text: `새로 더한 문단이다.\n\n${one.text}`, textSha256: 'e'.repeat(64) }
    const moved = findingOf(sideAt(longer, '145억원', 145, 'm_9'))
    expect(verdictOf([event], moved)).toMatchObject({ flag: 'relocated', mention: 'm_9' })
    const edited = { ...one, text: one.text.replace('145', '154'), textSha256: 'f'.repeat(64) }
    expect(verdictOf([event], findingOf(sideAt(edited, '154억원', 154, 'm_1')))).toBeNull()
  })

  it('speaks of just these figures: one more, another kind or another document is another conflict', () => {
    const event = said('kim', 'keep-all', null)
    const { sides } = findingOf()
    expect(verdictOf([event], { ...findingOf(), sides: [...sides, sideAt(one, '145억원', 145, 'm_3')] })).toBeNull()
    expect(verdictOf([event], { ...findingOf(), kind: 'languages-differ' })).toBeNull()
    const elsewhere = {
      ...one,
      document: 'corpus/z.txt',
      source: `sha256:${'9'.repeat(64)}`,
      textSha256: '9'.repeat(64),
    }
    expect(verdictOf([event], findingOf(sideAt(elsewhere, '145억원', 145, 'm_1')))).toBeNull()
  })
})

function inPlace() {
  const place = extracted({ 'a.txt': KOREAN, 'b.txt': ENGLISH })
  const call = (...args: string[]) => teukgu([...args, '--db', place.db])
  const ok = (...args: string[]) => {
    const result = call(...args)
    expect(result.code, `${args.join(' ')}\n${result.err}`).toBe(0)
    return result.out
  }
  const decisions = join(place.corpus, '..', 'decisions')
  const run = () => ok('run', '--corpus', place.corpus, '--jobs', '1')
  const open = () => JSON.parse(ok('conflicts', '--json')).findings
  const conflict = open()[0]
  const settle = (...args: string[]) =>
    ok('settle', conflict.id, '--corpus', place.corpus, '--actor', 'kim', '--quiet', ...args)
  return { ...place, call, ok, decisions, run, open, conflict, settle }
}
type Line = { quote: string; doubts: string[] }
const doubtsIn = (out: string) =>
  Object.fromEntries(
    out
      .split('\n')
      .filter(Boolean)
      .map((line): Line => JSON.parse(line))
      .filter(({ quote }) => /억원|billion/.test(quote))
      .map(({ quote, doubts }) => [quote, doubts.map((doubt) => doubt.split(':')[0])]),
  )

describe('teukgu settle', () => {
  it('takes a conflict off the list and out of the queue, tells it in the export, and undo brings all back', () => {
    const { ok, open, settle, conflict } = inPlace()
    expect(conflict.places.map(({ quote }: Line) => quote)).toEqual(['412억원', '42.1 billion won'])
    const before = ok('export')
    expect(doubtsIn(before)['412억원']).toEqual(['conflicts-with'])
    expect(ok('queue')).toContain('another record says something else')
    expect(settle('--prefer', '1', '--note', '공고문과 같음')).toContain('kim: prefer «412억원»')
    expect(open()).toEqual([])
    expect(ok('conflicts', '--all')).toContain('(공고문과 같음)')
    expect(ok('queue')).not.toContain('another record says something else')
    expect(doubtsIn(ok('export'))).toEqual({ '412억원': [], '42.1 billion won': ['other-preferred'] })
    expect(ok('decisions', 'log')).toContain('settle  prefer «412억원»  value-conflict')
    ok('decisions', 'undo', '--actor', 'kim')
    expect(open()).toHaveLength(1)
    expect(ok('export')).toBe(before)
    ok('decisions', 'redo', '--actor', 'kim')
    expect(open()).toEqual([])
  })

  it('survives a new database and an edit elsewhere, and comes back with another figure', () => {
    const { corpus, db, ok, open, run, settle } = inPlace()
    settle('--error', '2')
    const told = ok('export')
    rmSync(db)
    run()
    expect(open()).toEqual([])
    expect(doubtsIn(ok('export'))).toEqual(doubtsIn(told))
    writeFileSync(join(corpus, 'a.txt'), `시의회는 지난 회기에 이 안건을 다뤘다.\n\n${KOREAN}`)
    expect(run()).not.toContain('teukgu conflicts')
    expect(open()).toEqual([])
    expect(doubtsIn(ok('export'))['42.1 billion won']).toEqual(['source-error'])
    writeFileSync(join(corpus, 'a.txt'), KOREAN.replace('412', '431'))
    expect(run()).toContain('teukgu conflicts')
    expect(open()).toHaveLength(1)
    expect(doubtsIn(ok('export'))['42.1 billion won']).toEqual(['conflicts-with'])
    writeFileSync(join(corpus, 'a.txt'), KOREAN)
    run()
    expect(open()).toEqual([])
  })

  it('shows a contradiction of two people in whichever order their files come', () => {
    const { db, corpus, ok, open, decisions, settle, conflict, run } = inPlace()
    settle('--keep')
    const kim = readFileSync(join(decisions, 'kim.jsonl'), 'utf8')
    rmSync(join(decisions, 'kim.jsonl'))
    ok('settle', conflict.id, '--error', '2', '--actor', 'lee', '--corpus', corpus, '--quiet')
    appendFileSync(join(decisions, 'kim.jsonl'), kim)
    ok('queue')
    const [both] = open()
    expect(both.verdict.contradiction.map(({ actor }: { actor: string }) => actor)).toEqual(['kim', 'lee'])
    rmSync(db)
    run()
    expect(open()[0].verdict.contradiction).toEqual(both.verdict.contradiction)
    ok('settle', conflict.id, '--keep', '--actor', 'park', '--corpus', corpus)
    expect(open()).toEqual([])
  })

  it('refuses what cannot be, before anything is written', () => {
    const { call, conflict, corpus, decisions } = inPlace()
    const refused = (...args: string[]) => call('settle', conflict.id, '--corpus', corpus, ...args)
    expect(refused().code).toBe(2)
    expect(refused('--keep', '--prefer', '1').code).toBe(2)
    expect(refused('--prefer', '3').err).toContain('has 2 figures')
    expect(refused('--keep', '--expect', 'another').code).toBe(3)
    expect(call('settle', 'f_nothing', '--keep', '--corpus', corpus).code).toBe(2)
    expect(() => readFileSync(decisions)).toThrow('ENOENT')
  })
})

describe('POST /api/conflicts:settle', () => {
  it('settles what was seen, refuses what was not, and is undone as any decision', async () => {
    const server = await serve(extracted({ 'a.txt': KOREAN, 'b.txt': ENGLISH }))
    try {
      const list = async (query = '?settled=0') => answer(server.get(`/api/conflicts${query}`), conflictListSchema)
      const [conflict] = (await list()).items
      const { id, document, etag: expected, sides } = conflict!
      const body = { conflict: id, document, outcome: 'prefer', mention: sides[0]!.key, expect: expected }
      const settle = (more: object) => server.send('POST', '/api/conflicts:settle', { ...body, ...more })
      expect((await settle({ conflict: 'f_none' })).status).toBe(404)
      expect((await settle({ mention: 'm_none' })).status).toBe(422)
      expect((await settle({ outcome: 'forget' })).status).toBe(400)
      const done = await answer(settle({}), settledConflictSchema, 201)
      expect(done.conflict).toMatchObject({ settled: true, verdict: { outcome: 'prefer', mention: sides[0]!.key } })
      expect(done.undo?.action).toBe('settle')
      expect((await settle({ outcome: 'keep-all', mention: undefined })).status).toBe(409)
      expect((await list()).total).toBe(0)
      expect((await list('?settled=1')).total).toBe(1)
      expect((await (await server.get('/api/status')).json()).findings).toBe(0)
      expect((await server.send('POST', '/api/undo', {})).status).toBe(201)
      expect((await list()).items[0]?.etag).toBe(expected)
    } finally {
      await server.close()
    }
  })
})

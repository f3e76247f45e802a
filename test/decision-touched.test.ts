import { mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { catchUp, remakeDue } from '../pipeline/decisions/catch-up.ts'
import { addMention, decide, type Verb } from '../pipeline/decisions/decide.ts'
import { decideThese } from '../pipeline/decisions/decide-these.ts'
import { DecisionRefused } from '../pipeline/decisions/make-claim.ts'
import { decideAll } from '../pipeline/decisions/queue.ts'
import type { ReviewSession } from '../pipeline/decisions/session.ts'
import { redo, undo } from '../pipeline/decisions/undo.ts'
import { viewer } from '../pipeline/decisions/view.ts'
import { type DocumentRows, toRows } from '../pipeline/store/rows.ts'
import { openSqliteStore } from '../pipeline/store/sqlite-store.ts'
import type { Store } from '../pipeline/store/store.ts'
import { processed } from './support/processed.ts'
import { extracted } from './support/review-server.ts'

const TEXT = [
  '군산시는 부두에 145억원(약 1,100만달러)을, 도로에 82억원을 쓴다. 중소벤처기업부와 산업통상자원부가 국비 33억원을 보탠다.',
  '사업은 2021년 3월에 시작해 2023년 5월에 끝난다. 군산시는 2021년 3월부터 2023년 5월까지 부두에 145억원을 쓴다고 했다.',
].join('\n\n')

/** What somebody does next; `at` chooses among the items of the document, `by` moves a boundary. */
const stepArb = fc.record({
  what: fc.constantFrom('accept', 'reject', 'defer', 'move', 'value', 'add', 'undo', 'redo', 'bulk'),
  at: fc.nat(40),
  by: fc.integer({ min: -4, max: 6 }),
  actor: fc.constantFrom('kim', 'lee'),
})
type Step = typeof stepArb extends fc.Arbitrary<infer S> ? S : never

function act(session: ReviewSession, file: number, { what, at, by }: Step): void {
  const items = session.store.review.items(file)
  const item = items[at % items.length]!
  const span = { start: Math.max(0, item.start + Math.min(by, 0)), end: Math.max(item.start + 1, item.end + by) }
  const verdict = (verb: Verb) => decide(session, { fileId: file, key: item.key, ...verb })
  if (what === 'undo') undo(session)
  else if (what === 'redo') redo(session)
  else if (what === 'move') verdict({ action: 'correct', patch: span })
  else if (what === 'value') verdict({ action: 'correct', patch: { value: { role: 'other' } } })
  else if (what === 'add') addMention(session, { fileId: file, type: 'amount', value: { value: at }, ...span })
  else if (what === 'bulk') {
    const filter = { types: ['date'] as const, files: [file] }
    decideAll(session, { filter, expectCount: session.store.review.count(filter), verb: { action: 'accept' } })
  } else verdict({ action: what })
}

/** Does what can be done; a step that is refused changes nothing. */
function attempt(session: ReviewSession, file: number, step: Step): void {
  try {
    act(session, file, step)
  } catch (error) {
    if (!(error instanceof DecisionRefused)) throw error
  }
}

const seen = (store: Store, files: readonly number[]) =>
  files.map((file) => ({
    items: store.review.items(file),
    spans: store.review.decisionsIn(file, { start: 0, end: 1e9 }),
    claims: store.review.claims(file),
  }))

describe('a decision in a document', () => {
  it('leaves the same items as if all were made anew, and so does every undo', { timeout: 240_000 }, async () => {
    // Two files with the same text share their decisions; the third only names the same things.
    const place = extracted({ 'a.txt': TEXT, 'b.txt': TEXT, 'c.txt': `군산시 소식이다.\n\n${TEXT}` })
    const store = await openSqliteStore(place.db)
    const files = store.summaries().map(({ id }) => id)
    let turn = 0
    try {
      fc.assert(
        fc.property(fc.array(fc.tuple(fc.nat(2), stepArb), { minLength: 1, maxLength: 12 }), (steps) => {
          turn += 1
          const directory = join(place.corpus, '..', `decisions${turn}`)
          mkdirSync(directory)
          catchUp(store, directory)
          for (const [file, step] of steps) {
            const session = { store, directory, actor: step.actor, now: () => 1_700_000_000_000 }
            attempt(session, files[file]!, step)
            const now = seen(store, files)
            store.review.markDue(files)
            remakeDue(store)
            expect(seen(store, files)).toEqual(now)
          }
        }),
        { numRuns: 40 },
      )
    } finally {
      store.close()
    }
  })
})

/** A store with one document of many mentions. */
async function largeStore(mentions: number): Promise<Store> {
  const line = (n: number) =>
    `${n}번 부두에 ${n + 2}억원을 들인다. 산업통상자원부가 ${2001 + (n % 20)}년 3월에 고른 곳이다.`
  const text = Array.from({ length: Math.ceil(mentions / 3) }, (_, n) => line(n)).join('\n\n')
  const output = processed(text)
  const store = await openSqliteStore(join(mkdtempSync(join(tmpdir(), 'teukgu-')), 't.db'))
  const versions = { document: '', extractors: {}, records: '', gazetteers: '' }
  const run = store.beginRun({ corpus: 'corpus', started: '', pid: 1, forced: false, versions, settings: {} })
  const names = { uri: 'corpus/a.txt', rawUri: 'corpus/a.txt', corpus: 'corpus' }
  const unknown = { stamp: null, sidecarSha256: null, note: null, ownNames: null, published: null }
  const file = { ...names, ...unknown, size: 1, sourceSha256: output.document?.id ?? '' }
  store.write([{ kind: 'document', file, rows: toRows(output) as DocumentRows }], run)
  return store
}

describe('a decision in a document of 5,000 mentions, 1,000 of them decided', () => {
  it('is acknowledged in less than 50 ms of processor time', { timeout: 120_000 }, async () => {
    const store = await largeStore(5000)
    try {
      const directory = mkdtempSync(join(tmpdir(), 'teukgu-decisions-'))
      const session = { store, directory, actor: 'kim', now: Date.now }
      catchUp(store, directory)
      expect(store.review.count({})).toBeGreaterThanOrEqual(5000)
      const first = store.review.page({ open: true }, 1020, null)
      const view = viewer(store)
      const items = first.slice(20).map((item) => ({ ...item, expect: view(item).etag }))
      decideThese(session, { items, verb: { action: 'accept' } })
      const times = first.slice(0, 20).map(({ fileId, key }) => {
        const before = process.cpuUsage()
        expect(decide(session, { fileId, key, action: 'accept' }).outcome).toBe('done')
        const { user, system } = process.cpuUsage(before)
        return (user + system) / 1000
      })
      expect(times.toSorted((a, b) => a - b)[10]).toBeLessThan(50)
    } finally {
      store.close()
    }
  })
})

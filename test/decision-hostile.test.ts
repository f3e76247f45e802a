import { appendFileSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { catchUp, DecisionsMissing } from '../pipeline/decisions/catch-up.ts'
import { decide } from '../pipeline/decisions/decide.ts'
import { nextEventId } from '../pipeline/decisions/event-id.ts'
import { fileOfActor, readLog } from '../pipeline/decisions/log-files.ts'
import { DecisionRefused } from '../pipeline/decisions/make-claim.ts'
import type { ReviewSession } from '../pipeline/decisions/session.ts'
import { redo, undo } from '../pipeline/decisions/undo.ts'
import { openSqliteStore } from '../pipeline/store/sqlite-store.ts'
import type { Store } from '../pipeline/store/store.ts'
import type { ReviewState } from '../schemas/index.ts'
import { teukgu } from './support/command.ts'
import { extracted, serve } from './support/review-server.ts'

const TEXT = '태안군은 부두에 145억원, 도로에 82억원을 쓴다.\n\n군은 도로 정비에 82억원을 따로 잡았다.'

let place: ReturnType<typeof extracted>
let store: Store
let directory: string
let now: number
const session = (actor = 'kim'): ReviewSession => ({ store, directory, actor, now: () => now })
const itemsOf = (quote: string) => {
  const files = store.summaries().map(({ id }) => id)
  return files.flatMap((fileId) =>
    store.review
      .items(fileId)
      .filter((item) => item.quote === quote)
      .map((item) => ({ ...item, fileId })),
  )
}
const statesOf = (quote: string): ReviewState[] => itemsOf(quote).map(({ review }) => review)
const accept = (quote: string, more: { actor?: string; note?: string } = {}) => {
  const [item] = itemsOf(quote)
  return decide(session(more.actor), { fileId: item!.fileId, key: item!.key, action: 'accept', note: more.note })
}
const logPath = (actor = 'kim') => join(directory, fileOfActor(actor))
const linesOf = (actor = 'kim') => readFileSync(logPath(actor), 'utf8').split('\n').filter(Boolean)
const reasons = () => catchUp(store, directory).map(({ reason }) => reason)

/** Runs over the corpus as it is and catches up, as every command does. */
async function rerun(): Promise<void> {
  store.close()
  const { code, err } = teukgu(['run', '--corpus', place.corpus, '--db', place.db, '--quiet', '--jobs', '1'])
  expect(code, err).toBe(0)
  store = await openSqliteStore(place.db)
  catchUp(store, directory)
}

beforeEach(async () => {
  place = extracted({ 'a.txt': TEXT })
  directory = join(place.corpus, '..', 'decisions')
  store = await openSqliteStore(place.db)
  now = Date.now()
})
afterEach(() => store.close())

describe('a decision that could not be read back', () => {
  it('is refused instead of being acknowledged and lost with the database', () => {
    expect(() => accept('145억원', { note: 'n'.repeat(4001) })).toThrow(DecisionRefused)
    expect(() => accept('145억원', { actor: '가'.repeat(101) })).toThrow(DecisionRefused)
    now = Number.MAX_SAFE_INTEGER / 1000
    expect(() => accept('145억원')).toThrow(DecisionRefused)
    expect(statesOf('145억원')).toEqual(['pending'])
    expect(() => readLog(directory, 'kim.jsonl')).toThrow('ENOENT')
  })

  it('is written under every name that an actor may have', async () => {
    const actors = ['가'.repeat(100), `${'가'.repeat(99)}나`, '\u{1f468}'.repeat(50), '../kim']
    for (const actor of actors) accept('145억원', { actor, note: actor })
    expect(new Set(actors.map(fileOfActor)).size).toBe(actors.length)
    rmSync(place.db)
    await rerun()
    expect(statesOf('145억원')).toEqual(['accepted'])
  })
})

describe('a decisions file that others touched', () => {
  it('is read with the mark and the returns that an editor puts there', async () => {
    accept('145억원')
    writeFileSync(logPath(), `\ufeff${linesOf().join('\r\n')}\r\n`)
    expect(reasons()).toEqual([])
    expect(statesOf('145억원')).toEqual(['accepted'])
  })

  it('loses only the lines that are cut, mangled or no UTF-8, and tells of each', () => {
    accept('145억원')
    const [item] = itemsOf('82억원')
    decide(session(), { fileId: item!.fileId, key: item!.key, action: 'reject' })
    const [first, second] = linesOf()
    const bytes = Buffer.from(`${second}\n`)
    bytes[bytes.indexOf(Buffer.from('억'))] = 0xff
    writeFileSync(logPath(), Buffer.concat([Buffer.from(`${first}\n<<<<<<< HEAD\n`), bytes, Buffer.from('{"id":"01')]))
    const notes = catchUp(store, directory)
    expect(notes.filter(({ line }) => line !== null).map(({ line }) => line)).toEqual([2, 3, 4])
    expect(notes.filter(({ line }) => line === null)).toMatchObject([
      { reason: expect.stringContaining('1 of its events') },
    ])
    expect(statesOf('145억원')).toEqual(['accepted'])
    expect(statesOf('82억원')[0]).toBe('pending')
  })

  it('tells once of events that are gone, with the file or without', () => {
    accept('145억원')
    accept('82억원', { actor: 'lee' })
    rmSync(logPath('lee'))
    writeFileSync(logPath(), '')
    expect(reasons().toSorted()).toEqual([
      'The file is gone: 1 of its events no longer count',
      'The file is shorter than before: 1 of its events no longer count',
    ])
    expect(reasons()).toEqual([])
  })

  it('is no folder and no pipe: what is called like one stops nothing', () => {
    accept('145억원')
    mkdirSync(join(directory, 'folder.jsonl'))
    expect(reasons()).toEqual([expect.stringContaining('expected a file')])
    expect(statesOf('145억원')).toEqual(['accepted'])
    rmSync(directory, { recursive: true })
    writeFileSync(directory, '')
    expect(() => catchUp(store, directory)).toThrow(DecisionsMissing)
  })

  it('that an older version could not understand is read again by this one', () => {
    accept('145억원')
    const [log] = store.review.logs()
    store.review.replaceLog({ ...log!, broken: [{ file: log!.file, line: 1, reason: 'Unexpected action' }] }, [])
    expect(reasons()).toEqual(['Unexpected action'])
    store.review.keepSetting('decision-events', 'accept reject')
    expect(reasons()).toEqual([])
    expect(store.review.events({})).toHaveLength(1)
    expect(statesOf('145억원')).toEqual(['accepted'])
  })

  it('with an event of the far future keeps nobody from deciding', () => {
    accept('145억원')
    const [line = ''] = linesOf()
    const future = JSON.parse(line)
    writeFileSync(logPath('mallory'), `${JSON.stringify({ ...future, id: '7'.padEnd(26, 'Z'), actor: 'mallory' })}\n`)
    expect(reasons()).toEqual([expect.stringContaining('Unexpected id')])
    expect(accept('82억원').outcome).toBe('done')
    expect(readLog(directory, 'kim.jsonl')).toMatchObject({ events: [{}, {}], broken: [] })
  })

  it('that has two events of one id gives the same state as two files with one each', async () => {
    accept('145억원')
    const [line = ''] = linesOf()
    const other = line.replace('"action":"accept"', '"action":"defer"')
    const [first, second] = [[line, other].toSorted()[0]!, [line, other].toSorted()[1]!]
    const seen = [
      [first, second],
      [second, first],
    ].map((both) => {
      writeFileSync(logPath(), `${both.join('\n')}\n`)
      catchUp(store, directory)
      return statesOf('145억원')
    })
    writeFileSync(logPath(), `${second}\n`)
    writeFileSync(logPath('copy'), `${first}\n`)
    catchUp(store, directory)
    expect([...seen, statesOf('145억원')]).toEqual([['accepted'], ['accepted'], ['accepted']])
  })
})

describe('a clock that goes back', () => {
  it('never makes an earlier decision count', () => {
    const [item] = itemsOf('145억원')
    accept('145억원')
    now -= 400 * 24 * 3600 * 1000
    decide(session(), { fileId: item!.fileId, key: item!.key, action: 'reject' })
    now -= 1000
    decide(session('lee'), { fileId: item!.fileId, key: item!.key, action: 'defer' })
    const ids = store.review.events({}).map(({ id }) => id)
    expect(ids).toEqual(ids.toSorted().toReversed())
    expect(statesOf('145억원')).toEqual(['deferred'])
    expect(itemsOf('145억원')[0]!.contradiction).toBe(false)
  })

  it('gives ids in order in one millisecond, however many', () => {
    let last: string | null = null
    for (let i = 0; i < 2000; i++) {
      const id = nextEventId(1_700_000_000_000, last)
      expect(last === null || id > last).toBe(true)
      last = id
    }
  })
})

describe('undo and redo', () => {
  it('go any depth and end where they began, and a new decision ends what could be done again', () => {
    const steps = ['accept', 'defer', 'reject'] as const
    const [item] = itemsOf('145억원')
    for (const action of steps) decide(session(), { fileId: item!.fileId, key: item!.key, action })
    const seen: (ReviewState | undefined)[] = []
    for (const step of [undo, undo, redo, undo, redo, redo, undo, undo, undo]) {
      step(session())
      seen.push(statesOf('145억원')[0])
    }
    const [accepted, deferred, rejected] = ['accepted', 'deferred', 'rejected']
    expect(seen).toEqual([deferred, accepted, deferred, accepted, deferred, rejected, deferred, accepted, 'pending'])
    accept('82억원')
    expect(() => redo(session())).toThrow(DecisionRefused)
    expect(() => undo(session('lee'))).toThrow(DecisionRefused)
  })
})

describe('a document that goes and comes back', () => {
  it('has its decisions again, under another name too, and is told of while it is gone', async () => {
    accept('145억원')
    const [from, to] = [join(place.corpus, 'a.txt'), join(place.corpus, 'renamed.txt')]
    const status = () => teukgu(['status', '--corpus', place.corpus, '--db', place.db]).out
    expect(status()).not.toContain('kept for it')
    rmSync(from)
    await rerun()
    expect(statesOf('145억원')).toEqual([])
    expect(status()).toContain('corpus/a.txt  1 decision kept for it, but it is gone')
    writeFileSync(to, TEXT)
    await rerun()
    expect(statesOf('145억원')).toEqual(['accepted'])
    expect(status()).not.toContain('kept for it')
    renameSync(to, from)
    await rerun()
    expect(statesOf('145억원')).toEqual(['accepted'])
  })

  it('gives a decision on one of two equal quotes to neither where they can no longer be told apart', async () => {
    const [first] = itemsOf('82억원')
    decide(session(), { fileId: first!.fileId, key: first!.key, action: 'reject', reason: 'value' })
    writeFileSync(join(place.corpus, 'a.txt'), '82억원.\n\n82억원.')
    await rerun()
    expect(statesOf('82억원').includes('rejected')).toBe(false)
    writeFileSync(join(place.corpus, 'a.txt'), `머리말이 생겼다.\n\n${TEXT}`)
    await rerun()
    expect(itemsOf('82억원').map(({ review }) => review)).toEqual(['rejected', 'pending'])
  })
})

describe('a decision that cannot be written', () => {
  it('is no success of the API, and counts for nothing', async () => {
    const server = await serve(place, { actor: 'lee' })
    try {
      mkdirSync(logPath('lee'), { recursive: true })
      const [item] = itemsOf('145억원')
      const card = await (await server.get(`/api/mentions/${item!.key}`)).json()
      const body = { mention: item!.key, action: 'accept', expect: card.etag }
      const refused = await server.send('POST', '/api/decisions', body)
      expect(refused.status).toBe(503)
      expect((await refused.json()).detail).toContain('The decision was not kept')
      rmSync(logPath('lee'), { recursive: true })
      expect((await server.send('POST', '/api/decisions', body)).status).toBe(201)
    } finally {
      await server.close()
    }
  })
})

describe('a database that is deleted while somebody decides', () => {
  it('costs no decision, neither before nor after', async () => {
    accept('145억원')
    rmSync(place.db)
    // The process still writes to the file that has no name any more.
    const [second] = itemsOf('82억원')
    decide(session(), { fileId: second!.fileId, key: second!.key, action: 'reject', reason: 'other' })
    await rerun()
    expect(statesOf('145억원')).toEqual(['accepted'])
    expect(statesOf('82억원')[0]).toBe('rejected')
  })

  it('leaves nothing half written where the file of the decisions cannot be', () => {
    mkdirSync(logPath(), { recursive: true })
    expect(() => accept('145억원')).toThrow(/^The decision was not kept: EISDIR/)
    expect(statesOf('145억원')).toEqual(['pending'])
    rmSync(logPath(), { recursive: true })
    expect(accept('145억원').outcome).toBe('done')
    appendFileSync(logPath(), '{"torn')
    accept('82억원')
    expect(readLog(directory, 'kim.jsonl')).toMatchObject({ events: [{}, {}], broken: [{ line: 2 }] })
  })
})

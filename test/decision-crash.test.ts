import { spawn } from 'node:child_process'
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { catchUp, remakeDue } from '../pipeline/decisions/catch-up.ts'
import { decide } from '../pipeline/decisions/decide.ts'
import { appendEvents, fileOfActor, readLog } from '../pipeline/decisions/log-files.ts'
import { queuePage } from '../pipeline/decisions/queue.ts'
import { openSqliteStore } from '../pipeline/store/sqlite-store.ts'
import { teukgu } from './support/command.ts'
import { eventsOf } from './support/decision-events.ts'
import { toyCorpus } from './support/toy-run.ts'

const DECIDER = fileURLToPath(new URL('./support/decider.mjs', import.meta.url))
/** Rounds of 50 kills, each in a place of its own, so that no file grows until reading it takes all the time. */
const ROUNDS = process.env.TEUKGU_LONG === undefined ? 1 : 20
const KILLS = 50
const LANES = 2
const TEXT =
  '목포시는 부두에 145억원, 도로에 82억원, 교육에 33억원을 쓴다. 사업은 2021년 3월에 시작해 2023년 5월에 끝난다.'
/** So many mentions that the events of one stay few. */
const LONG_TEXT = Array.from({ length: 30 }, (_, n) => `${n + 1}차 회의. ${TEXT}`).join('\n\n')

const folder = (): string => mkdtempSync(join(tmpdir(), 'teukgu-log-'))
const one = (actor = 0) => eventsOf([{ actor, action: 'accept', value: 1, of: 0, informed: true }])

/** Lets a process decide for a while and kills it; returns the ids that it acknowledged. */
function killed(db: string, decisions: string, ms: number): Promise<string[]> {
  const child = spawn(process.execPath, [DECIDER, db, decisions, 'kim'], { stdio: ['ignore', 'pipe', 'ignore'] })
  let told = ''
  child.stdout.on('data', (chunk: Buffer) => {
    // The clock starts with the first decision, so that every kill falls among them.
    if (told === '') setTimeout(() => child.kill('SIGKILL'), ms)
    told += chunk.toString('utf8')
  })
  return new Promise((resolve) => {
    // The last line may be cut: it was never told whole.
    child.once('close', () => resolve(told.split('\n').slice(0, -1)))
  })
}

/** Kills a deciding process 50 times and looks at what is left. */
async function killRound(): Promise<void> {
  const place = toyCorpus({ 'a.txt': LONG_TEXT })
  const decisions = join(place.corpus, '..', 'decisions')
  expect(teukgu(['run', '--corpus', place.corpus, '--db', place.db, '--quiet']).code).toBe(0)
  const acknowledged: string[] = []
  for (let i = 0; i < KILLS; i++) acknowledged.push(...(await killed(place.db, decisions, (i * 7) % 60)))
  expect(acknowledged.length).toBeGreaterThan(KILLS)

  const kept = new Set(readLog(decisions, fileOfActor('kim')).events.map(({ id }) => id))
  expect(acknowledged.filter((id) => !kept.has(id))).toEqual([])
  const db = new Database(place.db)
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
  db.close()
  const store = await openSqliteStore(place.db)
  try {
    catchUp(store, decisions)
    const known = store.review.events({}).map(({ id }) => id)
    expect(known.toSorted()).toEqual([...kept].toSorted())
    const [file] = store.summaries()
    const items = store.review.items(file!.id)
    store.review.markDue([file!.id])
    remakeDue(store)
    expect(store.review.items(file!.id)).toEqual(items)
  } finally {
    store.close()
  }
}

describe('decisions while the process is killed', () => {
  it(`lose none that was acknowledged, in ${ROUNDS * KILLS} kills`, async () => {
    let begun = 0
    const lane = async (): Promise<void> => {
      for (; begun < ROUNDS; ) {
        begun += 1
        await killRound()
      }
    }
    await Promise.all(Array.from({ length: LANES }, lane))
  }, 1_800_000)
})

describe('a decisions file', () => {
  it('keeps a torn last line, tells of it, and takes new events after it', () => {
    const directory = folder()
    const [first] = one()
    appendEvents(directory, 'kim', [first!])
    const path = join(directory, 'kim.jsonl')
    appendFileSync(path, '{"id":"01HF')
    const torn = readLog(directory, 'kim.jsonl')
    expect(torn.events).toEqual([first])
    expect(torn.broken).toMatchObject([{ file: 'kim.jsonl', line: 2 }])
    const [second] = one(1)
    appendEvents(directory, 'kim', [second!])
    const after = readLog(directory, 'kim.jsonl')
    expect(after.events).toEqual([first, second])
    expect(after.broken).toMatchObject([{ line: 2 }])
    expect(readFileSync(path, 'utf8')).toContain('{"id":"01HF\n')
  })

  it('takes a whole last line that only lacks its end, and names a line that is no decision', () => {
    const directory = folder()
    const [event] = one()
    writeFileSync(join(directory, 'kim.jsonl'), `{"id":1}\n\n${JSON.stringify(event)}`)
    const { events, broken } = readLog(directory, 'kim.jsonl')
    expect(events).toEqual([event])
    expect(broken).toMatchObject([{ line: 1 }])
  })

  it('has a name that leads nowhere else, whoever decides', () => {
    expect(fileOfActor('kim')).toBe('kim.jsonl')
    expect(fileOfActor('김 주무관')).toBe('김%20주무관.jsonl')
    for (const actor of ['../../etc/passwd', '.hidden', 'a/b', 'a\\b', 'nul\0'])
      expect(fileOfActor(actor)).not.toMatch(/[/\\\0]|^\./)
    const names = ['a.b', 'a%2Eb', 'a b', 'a_b'].map(fileOfActor)
    expect(new Set(names).size).toBe(names.length)
  })
})

describe('a database beside its decisions', () => {
  it('catches up with files that changed elsewhere: lines added, inserted, taken out, and whole files gone', async () => {
    const place = toyCorpus({ 'a.txt': TEXT })
    const decisions = join(place.corpus, '..', 'decisions')
    teukgu(['run', '--corpus', place.corpus, '--db', place.db, '--quiet'])
    const store = await openSqliteStore(place.db)
    try {
      catchUp(store, decisions)
      const session = { store, directory: decisions, actor: 'kim', now: Date.now }
      for (const { fileId, key } of queuePage(store, {}, { limit: 3 }).items)
        decide(session, { fileId, key, action: 'accept' })
      const path = join(decisions, 'kim.jsonl')
      const [first, second, third] = readFileSync(path, 'utf8').split('\n')
      const accepted = () => store.review.count({ states: ['accepted'] })
      const written = (lines: readonly unknown[], file = path) => {
        writeFileSync(file, lines.map((line) => `${line}\n`).join(''))
        catchUp(store, decisions)
        return accepted()
      }
      expect(accepted()).toBe(3)
      expect(written([first, third])).toBe(2)
      expect(written([first, second, third])).toBe(3)
      expect(written([])).toBe(0)
      expect(written([second, third], join(decisions, 'other.jsonl'))).toBe(2)
      rmSync(join(decisions, 'other.jsonl'))
      catchUp(store, decisions)
      expect(accepted()).toBe(0)
      expect(existsSync(path)).toBe(true)
    } finally {
      store.close()
    }
  })
})

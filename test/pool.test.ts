import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { NOBODY, publishedTask } from '../pipeline/decisions/published.ts'
import { Pool, type Task } from '../pipeline/engine/pool.ts'
import { defaultLimits } from '../pipeline/limits.ts'
import { states, toyCorpus, toyRun } from './support/toy-run.ts'

const WORKER = new URL('./support/toy-worker.mjs', import.meta.url)

const task = (corpus: string, name: string): Task => ({
  path: join(corpus, name),
  uri: `corpus/${name}`,
  sidecar: null,
  limits: defaultLimits,
  known: null,
  anyway: false,
  cached: null,
  ownNames: null,
  published: publishedTask(NOBODY, `corpus/${name}`),
  size: 20,
})

/** Blocks this thread as a long batch of the writer does; no event is handled meanwhile. */
const block = (ms: number): unknown => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms)

it('lets the threads go on with what waits there while this thread is busy', async () => {
  const names = Array.from({ length: 12 }, (_, i) => `tell-${i}.txt`)
  const { corpus } = toyCorpus(Object.fromEntries(names.map((name, i) => [name, `강원특구 ${i}억원`])))
  const pool = new Pool(2, WORKER)
  try {
    await pool.run(task(corpus, names[0]!))
    const ends = names.slice(1).map((name) => pool.run(task(corpus, name)))
    // The tasks are handed over, then nothing is taken in.
    await new Promise((resolve) => setImmediate(resolve))
    block(2000)
    const told = names.filter((name) => existsSync(join(corpus, `${name}.told`)))
    expect(told).toEqual(names)
    for (const end of await Promise.all(ends)) expect(end?.end).toBe('result')
  } finally {
    await pool.close()
  }
})

it('brings down with a thread only the document that broke it, however many wait there', async () => {
  const texts = Array.from({ length: 60 }, (_, i) => [`${i}.txt`, i % 5 === 3 ? 'CRASH' : `강원특구 ${i}억원`])
  const place = toyCorpus(Object.fromEntries(texts))
  await toyRun(place, { jobs: 2 })
  const expected = texts.map(([name, text]) => [name, text === 'CRASH' ? 'failed' : 'ok'])
  expect(await states(place.db)).toEqual(Object.fromEntries(expected))
})

it('ends only the document that is over its time, however many wait behind it', async () => {
  const texts = Array.from({ length: 40 }, (_, i) => [`${i}.txt`, i % 13 === 5 ? 'HANG' : `강원특구 ${i}억원`])
  const place = toyCorpus(Object.fromEntries(texts))
  await toyRun(place, { jobs: 2, limits: { ...defaultLimits, documentMs: 300 } })
  const expected = texts.map(([name, text]) => [name, text === 'HANG' ? 'timeout' : 'ok'])
  expect(await states(place.db)).toEqual(Object.fromEntries(expected))
})

import { renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { defaultLimits } from '../pipeline/limits.ts'
import { openSqliteStore } from '../pipeline/store/sqlite-store.ts'
import { exported, reading, runOn, states, TOY_VERSIONS, toyCorpus, toyRun } from './support/toy-run.ts'

const ARTICLES = {
  'a.txt': '강원수소특구에 145억원을 들인다. 2019년의 일이다.',
  'b.txt': '부산해양특구 예산은 20억원이다.',
  'sub/c.txt': '2021년 강원수소특구, 3억원.',
}
const whys = (report: { outcomes: readonly { uri: string; why: string }[] }): Record<string, string> =>
  Object.fromEntries(report.outcomes.map(({ uri, why }) => [uri.replace('corpus/', ''), why]))
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 150))

describe('an incremental run', () => {
  it('extracts everything once and then nothing', async () => {
    const place = toyCorpus(ARTICLES)
    const first = await toyRun(place)
    expect(first).toMatchObject({ run: 1, extracted: 3, skipped: 0 })
    await settle()
    expect(await toyRun(place)).toMatchObject({ run: null, extracted: 0, skipped: 3 })
    expect(await toyRun(place)).toMatchObject({ run: null, extracted: 0, skipped: 3, outcomes: [] })
  })

  it('redoes the one text that changed and says from what to what', async () => {
    const place = toyCorpus(ARTICLES)
    await toyRun(place)
    writeFileSync(join(place.corpus, 'b.txt'), '부산해양특구 예산은 30억원이다.')
    const report = await toyRun(place)
    expect(report.extracted).toBe(1)
    expect(whys(report)['b.txt']).toMatch(/^text changed [0-9a-f]{4}→[0-9a-f]{4}$/)
    expect(await exported(place.db)).toContain('3000000000')
  })

  it('sees a change that keeps size and time of modification', async () => {
    const place = toyCorpus(ARTICLES)
    utimesSync(join(place.corpus, 'b.txt'), 1000, 1000)
    await settle()
    await toyRun(place)
    writeFileSync(join(place.corpus, 'b.txt'), '부산해양특구 예산은 90억원이다.')
    utimesSync(join(place.corpus, 'b.txt'), 1000, 1000)
    expect((await toyRun(place)).extracted).toBe(1)
  })

  it('does not extract a file that was only touched', async () => {
    const place = toyCorpus(ARTICLES)
    await toyRun(place)
    utimesSync(join(place.corpus, 'b.txt'), 1000, 1000)
    expect(await toyRun(place)).toMatchObject({ extracted: 0, skipped: 3 })
  })

  it('runs only the extractor that changed again', async () => {
    const place = toyCorpus(ARTICLES)
    await toyRun(place)
    const versions = { ...TOY_VERSIONS, extractors: { ...TOY_VERSIONS.extractors, 'date/ko': 'date2' } }
    const report = await toyRun(place, { versions })
    expect(whys(report)['a.txt']).toBe('extractor date/ko changed')
    const rules = await reading(place.db, (store) =>
      [...store.exportLines()].map((line) => `${line.type} ${line.rule}`),
    )
    expect(new Set(rules)).toEqual(new Set(['amount cached', 'zone cached', 'date extracted']))
    expect((await toyRun(place, { versions })).extracted).toBe(0)
  })

  it.each([
    ['gazetteers', 'gazetteer changed gaze→new'],
    ['records', 'resolving changed reco→new'],
    ['document', 'reading changed docu→new'],
  ])('redoes all when the version of %s changed', async (part, why) => {
    const place = toyCorpus(ARTICLES)
    await toyRun(place)
    const report = await toyRun(place, { versions: { ...TOY_VERSIONS, [part]: 'new' } })
    expect(whys(report)).toEqual({ 'a.txt': why, 'b.txt': why, 'sub/c.txt': why })
  })

  it('redoes only what a changed setting touches', async () => {
    const place = toyCorpus({ ...ARTICLES, 'long.txt': 'ㄱ'.repeat(2000) })
    await toyRun(place, { limits: { ...defaultLimits, maxFileBytes: 1000 } })
    expect(await states(place.db)).toMatchObject({ 'a.txt': 'ok', 'long.txt': 'too-large' })
    const report = await toyRun(place)
    expect(whys(report)).toEqual({ 'long.txt': 'setting maxFileBytes changed 1000→10485760' })
    expect(await states(place.db)).toMatchObject({ 'long.txt': 'ok' })
  })

  it('redoes a document whose sidecar changed', async () => {
    const place = toyCorpus({ ...ARTICLES, 'a.txt.meta.json': '{"published":"2020-01-01"}' })
    await toyRun(place)
    writeFileSync(join(place.corpus, 'a.txt.meta.json'), '{"published":"2020-01-02"}')
    expect(whys(await toyRun(place))).toEqual({ 'a.txt': 'sidecar changed' })
    rmSync(join(place.corpus, 'a.txt.meta.json'))
    expect(whys(await toyRun(place))).toEqual({ 'a.txt': 'sidecar changed' })
  })

  it('forgets a file that left the corpus, and its entities', async () => {
    const place = toyCorpus(ARTICLES)
    await toyRun(place)
    rmSync(join(place.corpus, 'a.txt'))
    const report = await toyRun(place)
    expect(report).toMatchObject({ removed: 1, extracted: 0 })
    expect(await exported(place.db)).not.toContain('corpus/a.txt')
    // The zone of a.txt is named in sub/c.txt as well.
    expect(await reading(place.db, (store) => store.totals().entities)).toBe(2)
  })

  it('knows a renamed file by its bytes', async () => {
    const place = toyCorpus(ARTICLES)
    await toyRun(place)
    renameSync(join(place.corpus, 'b.txt'), join(place.corpus, 'sub', 'moved.txt'))
    const report = await toyRun(place)
    expect(report).toMatchObject({ extracted: 0, removed: 0 })
    expect(whys(report)).toEqual({ 'sub/moved.txt': 'renamed from corpus/b.txt' })
    expect(await exported(place.db)).toContain('"document":"corpus/sub/moved.txt"')
  })

  it('reads a renamed file again where its name may tell a date', async () => {
    const place = toyCorpus(ARTICLES)
    await toyRun(place)
    renameSync(join(place.corpus, 'b.txt'), join(place.corpus, 'b-2020-01-02.txt'))
    expect(await toyRun(place)).toMatchObject({ extracted: 1, removed: 1 })
  })

  it('does only the files that are asked for, and removes no other', async () => {
    const place = toyCorpus(ARTICLES)
    const only = ({ rawUri }: { rawUri: string }): boolean => rawUri.startsWith('corpus/sub/')
    expect((await toyRun(place, { only })).extracted).toBe(1)
    rmSync(join(place.corpus, 'a.txt'))
    expect(await toyRun(place, { only })).toMatchObject({ extracted: 0, removed: 0 })
  })
})

describe('a document that goes wrong', () => {
  const BAD = {
    'crash.txt': 'CRASH',
    'throw.txt': 'THROW',
    'hang.txt': 'HANG',
    'empty.txt': '',
    'noread.txt': '1억원',
  }
  const limits = { ...defaultLimits, documentMs: 300 }

  it('ends in its state with a reason, and the rest is done', async () => {
    const place = toyCorpus({ ...ARTICLES, ...BAD })
    await toyRun(place, { limits, jobs: 2 })
    expect(await states(place.db)).toEqual({
      'a.txt': 'ok',
      'b.txt': 'ok',
      'sub/c.txt': 'ok',
      'crash.txt': 'failed',
      'throw.txt': 'failed',
      'hang.txt': 'timeout',
      'empty.txt': 'empty',
      'noread.txt': 'unreadable',
    })
    const reasons = await reading(place.db, (store) => store.summaries().filter((d) => d.state !== 'ok'))
    for (const { uri, reason } of reasons) expect(reason, uri).toMatch(/\S/)
  })

  it('is tried again when it changed, when asked, and when it could not be read', async () => {
    const place = toyCorpus({ ...ARTICLES, 'throw.txt': 'THROW', 'empty.txt': '' })
    await settle()
    await toyRun(place, { limits })
    expect(await toyRun(place, { limits })).toMatchObject({ extracted: 0, failed: 0, skipped: 5 })
    expect(whys(await toyRun(place, { limits, failed: true }))).toEqual({
      'empty.txt': 'failed before (empty)',
      'throw.txt': 'failed before (failed)',
    })
    writeFileSync(join(place.corpus, 'throw.txt'), '이제 7억원이다.')
    expect(await toyRun(place, { limits })).toMatchObject({ extracted: 1 })
    expect(await states(place.db)).toMatchObject({ 'throw.txt': 'ok' })
  })

  it('counts the time of a slow one only twice', async () => {
    const place = toyCorpus({ 'hang.txt': 'HANG' })
    await toyRun(place, { limits })
    const [document] = await reading(place.db, (store) => store.summaries())
    expect(document).toMatchObject({ state: 'timeout', reason: 'Unexpected time over 301 ms, twice, expected less' })
  })
})

it('fails where no thread can be started', async () => {
  const place = toyCorpus(ARTICLES)
  const store = await openSqliteStore(place.db)
  const missing = new URL('./support/no-such-worker.mjs', import.meta.url)
  await expect(runOn(store, place.corpus, {}, missing)).rejects.toThrow('No thread can be started')
  expect(await runOn(store, place.corpus)).toMatchObject({ extracted: 3 })
  store.close()
})

describe('the export', () => {
  const many = Object.fromEntries(
    Array.from({ length: 120 }, (_, i) => [`${i}.txt`, `강원${'가나다'[i % 3]}특구 ${i}억원`]),
  )

  it('is the same for one thread and for more', async () => {
    const [one, two] = [toyCorpus(many), toyCorpus(many)]
    await toyRun(one, { jobs: 1 })
    await toyRun(two, { jobs: 3 })
    expect(await exported(two.db)).toBe(await exported(one.db))
  })

  it('is the same after an interruption and a second run as after one run', async () => {
    const [whole, cut] = [toyCorpus(many), toyCorpus(many)]
    await toyRun(whole)
    const controller = new AbortController()
    const first = await toyRun(cut, {
      signal: controller.signal,
      onProgress: ({ finished }) => finished === 40 && controller.abort(),
    })
    expect(first.interrupted).toBe(true)
    expect(first.extracted).toBeLessThan(120)
    const second = await toyRun(cut)
    expect(second).toMatchObject({ run: 1, resumed: true, interrupted: false })
    expect(first.extracted + second.extracted).toBe(120)
    expect(await exported(cut.db)).toBe(await exported(whole.db))
  })

  it('of a run that was asked to do everything is finished by the next one', async () => {
    const place = toyCorpus(many)
    await toyRun(place)
    const controller = new AbortController()
    await toyRun(place, {
      all: true,
      signal: controller.signal,
      onProgress: ({ finished }) => finished === 40 && controller.abort(),
    })
    expect(await toyRun(place)).toMatchObject({ run: 2, resumed: true })
    expect(await exported(place.db)).not.toContain('"run":"1"')
    expect(await toyRun(place)).toMatchObject({ extracted: 0 })
  })
})

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as api from '../review/api/index.ts'
import { ARTICLES } from './support/api-articles.ts'
import { reviewClient } from './support/review-client.ts'
import { extracted, serve, type TestServer } from './support/review-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await serve(extracted(ARTICLES))
})
afterAll(() => server.close())
const { get, itemOf, post, undoAll } = reviewClient(() => server)
const statusOf = async (path: string, body: unknown) => (await server.send('POST', path, body)).status

describe('POST /api/names', () => {
  const table = () => {
    const path = join(server.services.gazetteers, 'reviewed.tsv')
    return existsSync(path) ? readFileSync(path, 'utf8') : ''
  }

  it('writes a name that no list has, and words that are none, for the next run', async () => {
    const named = {
      action: 'name',
      type: 'institution',
      names: ['한별누리연구조합', 'Hanbyeol Nuri'],
      kind: 'association',
    }
    const done = await post('/api/names', named, api.taughtSchema)
    expect(done.entity).toMatch(/^inst\/own-/)
    expect(done.undo?.event).toBe(done.event)
    expect(table()).toContain('한별누리연구조합\tHanbyeol Nuri\t\tassociation')
    const none = await post('/api/names', { action: 'not-name', type: 'zone', name: '새봄마을특구' }, api.taughtSchema)
    expect(none.entity).toBeNull()
    expect(table()).toMatch(/새봄마을특구.*never/)
    await undoAll()
  })

  it('refuses what the table cannot hold, and writes nothing', async () => {
    const before = table()
    const named = { action: 'name', type: 'institution', names: ['한별누리연구조합'] }
    expect(await statusOf('/api/names', { ...named, kind: 'bakery' })).toBe(422)
    expect(await statusOf('/api/names', { ...named, names: ['한'] })).toBe(422)
    expect(await statusOf('/api/names', { ...named, names: [] })).toBe(400)
    expect(await statusOf('/api/names', { ...named, type: 'amount' })).toBe(400)
    expect(table()).toBe(before)
  })
})

describe('a blind sample', () => {
  it('is drawn, judged item by item without what is thought of it, and undone like any decision', async () => {
    expect((await server.get('/api/audit/next')).status).toBe(404)
    const { key: mention, etag } = await itemOf('120억원')
    await post('/api/decisions', { mention, action: 'accept', expect: etag }, api.decidedSchema)
    const drawn = await post('/api/audit:draw', { size: 4, seed: 7 }, api.auditDoneSchema)
    const { sample } = drawn.sample
    expect(drawn.sample).toMatchObject({ items: 4, judged: 0, actor: 'tester' })
    expect(Object.keys(drawn.item ?? {})).not.toEqual(
      expect.arrayContaining(['heap', 'confidence', 'review', 'verdict']),
    )
    const judge = (item: number, verdict: string) =>
      post('/api/audit:judge', { sample, item, verdict }, api.auditDoneSchema)
    const first = await judge(drawn.item!.item, 'right')
    expect(first.item!.item).toBe(1)
    expect((await judge(0, 'wrong')).sample).toMatchObject({ judged: 1, verdicts: { right: 0, wrong: 1, unsure: 0 } })
    for (const item of [1, 2, 3]) await judge(item, 'unsure')
    expect((await get(`/api/audit/next?sample=${sample}`, api.auditNextSchema)).item).toBeNull()
    expect((await get('/api/audit', api.auditListSchema)).samples).toMatchObject([{ sample, judged: 4 }])
    expect((await server.send('POST', '/api/undo', {})).status).toBe(201)
    expect((await get('/api/audit/next', api.auditNextSchema)).item?.item).toBe(3)
    await undoAll()
    expect((await get('/api/audit', api.auditListSchema)).samples).toEqual([])
  })

  it('refuses a sample or an item that is not there, and a size that is none', async () => {
    expect(await statusOf('/api/audit:judge', { sample: 'none', item: 0, verdict: 'right' })).toBe(404)
    expect(await statusOf('/api/audit:draw', { size: 0 })).toBe(400)
    expect(await statusOf('/api/audit:draw', { size: 3, seed: -1 })).toBe(400)
    const { sample } = (await post('/api/audit:draw', { size: 1 }, api.auditDoneSchema)).sample
    expect(await statusOf('/api/audit:judge', { sample, item: 1, verdict: 'right' })).toBe(422)
    expect(await statusOf('/api/audit:judge', { sample, item: 0, verdict: 'maybe' })).toBe(400)
    await undoAll()
  })
})

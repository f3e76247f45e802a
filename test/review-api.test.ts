import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { z } from 'zod'
import * as api from '../review/api/index.ts'
import { ARTICLES } from './support/api-articles.ts'
import { answer, reviewClient } from './support/review-client.ts'
import { extracted, serve, type TestServer } from './support/review-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await serve(extracted(ARTICLES))
})
afterAll(() => server.close())
const { documentOf, get, itemOf, post, queue, undoAll } = reviewClient(() => server)

describe('reading', () => {
  it('tells what is stored', async () => {
    const status = await get('/api/status', api.statusSchema)
    expect(status.documents).toMatchObject({ total: 4, done: 3, failed: 1 })
    expect(status.queue['doubt']).toBe(status.mentions)
    expect(status.states).toEqual({ pending: status.mentions })
    expect(status.lastRun).toMatchObject({ id: 1, status: 'finished' })
  })

  it('lists documents by name, page by page, and those of a state', async () => {
    const first = await get('/api/documents?limit=3', api.documentListSchema)
    expect(first.items.map(({ uri }) => uri)).toEqual(['corpus/daegu.txt', 'corpus/empty.txt', 'corpus/incheon.md'])
    const rest = await get(`/api/documents?limit=3&cursor=${first.next}`, api.documentListSchema)
    expect(rest).toMatchObject({ items: [{ uri: 'corpus/undated.txt' }], next: null, total: 4 })
    const empty = await get('/api/documents?state=empty', api.documentListSchema)
    expect(empty.items.map(({ uri }) => uri)).toEqual(['corpus/empty.txt'])
    expect((await get('/api/documents?q=che', api.documentListSchema)).total).toBe(1)
  })

  it('gives the beginning of a document at the end of a block', async () => {
    const all = await documentOf('daegu.txt')
    expect(all).toMatchObject({ whole: true, length: ARTICLES['daegu.txt'].length, text: ARTICLES['daegu.txt'] })
    const part = await get(`/api/documents/${all.id}?until=10`, api.documentPageSchema)
    expect(part).toMatchObject({
      whole: false,
      length: all.length,
      text: '대구시, 로봇 특구에 310억원 투자',
      pairs: [],
    })
    expect(part.blocks).toEqual(all.blocks.slice(0, 1))
    expect(part.marks).toEqual(all.marks.filter(({ end }) => end <= part.text!.length))
    expect(part.marks.length).toBeGreaterThan(0)
    expect(await get(`/api/documents/${all.id}?until=9999`, api.documentPageSchema)).toEqual(all)
  })

  it('gives a document with marks that stand where their quotes are', async () => {
    const document = await documentOf('daegu.txt')
    expect(document.text).toBe(ARTICLES['daegu.txt'])
    expect(document.marks.length).toBe(document.mentions)
    const quotes = document.marks.map(({ start, end }) => ARTICLES['daegu.txt'].slice(start, end))
    expect(quotes).toContain('310억원')
    expect(document.marks.find(({ label }) => label.includes('31,000,000,000 KRW'))).toBeDefined()
    expect(document.marks.every((mark, i, all) => i === 0 || all[i - 1]!.start <= mark.start)).toBe(true)
    expect(document.next).toBe((await documentOf('empty.txt')).id)
  })

  it('gives the queue with the most doubtful first, in pages that join without a gap', async () => {
    const all = await queue('limit=200&facets=1')
    expect(all.items.map(({ error }) => error)).toEqual(all.items.map(({ error }) => error).toSorted((a, b) => b - a))
    const keys: string[] = []
    for (let cursor: string | null = ''; cursor !== null; ) {
      const page: z.output<typeof api.queuePageSchema> = await queue(`limit=4${cursor && `&cursor=${cursor}`}`)
      keys.push(...page.items.map(({ key }) => key))
      cursor = page.next
    }
    expect(keys).toEqual(all.items.map(({ key }) => key))
    const { facets } = all
    expect(Object.values(facets!.type).reduce((sum, count) => sum + count, 0)).toBe(all.total)
    expect((await queue('type=amount')).total).toBe(facets!.type['amount'])
    expect((await queue('doubt=no-publication-date')).total).toBe(facets!.doubt['no-publication-date'])
  })

  it('leads through the queue one by one, and around its end', async () => {
    const { items } = await queue('type=amount')
    const next = await get(`/api/mentions/next?type=amount&cursor=${items[0]!.at}`, api.nextMentionSchema)
    expect(next).toMatchObject({ item: { key: items[1]!.key }, left: items.length })
    const around = await get(`/api/mentions/next?type=amount&cursor=${items.at(-1)!.at}`, api.nextMentionSchema)
    expect(around.item?.key).toBe(items[0]!.key)
    const none = await get('/api/mentions/next?state=rejected', api.nextMentionSchema)
    expect(none).toEqual({ item: null, left: 0 })
  })

  it('tells of a mention its value in both notations, its evidence and its like', async () => {
    const { key } = await itemOf('120억원')
    const card = await get(`/api/mentions/${key}`, api.mentionCardSchema)
    expect(card.notation).toEqual({ plain: '12,000,000,000 KRW', ko: '120억원', en: '12 billion won' })
    expect(card.before.endsWith('국비 ')).toBe(true)
    expect(card.extracted).toMatchObject({ extractor: 'amount/ko' })
    const twice = await get(`/api/mentions/${(await itemOf('310억원')).key}`, api.mentionCardSchema)
    expect(twice.siblings.map(({ quote, why }) => [quote, why])).toEqual([['310억원', 'record']])
  })

  it('answers what the other screens ask', async () => {
    await get('/api/conflicts', api.conflictListSchema)
    await get('/api/runs', api.runListSchema)
    expect(await get('/api/runs/1/diff/1', api.runDiffSchema)).toMatchObject({ total: 0, a: 1, b: 1 })
    expect((await server.get('/api/runs/1/diff/7')).status).toBe(404)
    const problems = await get('/api/problems', api.problemListSchema)
    expect(problems.items[0]).toMatchObject({ uri: 'corpus/empty.txt', state: 'empty', issue: null })
    const overview = await get('/api/overview', api.overviewSchema)
    expect(overview.zones[0]?.designated.map(({ edtf }) => edtf)).toEqual(['2019-07-24'])
    expect(overview.months.reduce((sum, { documents }) => sum + documents, 0)).toBe(3)
  })

  it('searches texts and records', async () => {
    const texts = await get(`/api/search?q=${encodeURIComponent('특구에')}`, api.searchPageSchema)
    expect(texts.items.map(({ document }) => document.uri)).toEqual(['corpus/daegu.txt'])
    for (const { line, hits } of texts.items[0]!.lines)
      for (const { start, end } of hits) expect(line.slice(start, end)).toMatch(/^특구/)
    const records = await get('/api/search?q=Incheon&type=zone', api.searchPageSchema)
    expect(records.items[0]?.mentions[0]).toMatchObject({ type: 'zone', review: 'pending' })
    expect(await get('/api/search?q=%3F', api.searchPageSchema)).toEqual({ items: [], next: null })
  })

  it('tells of a zone what all documents say', async () => {
    const { items } = await get('/api/entities?type=zone', api.entityListSchema)
    const daegu = items.find(({ name }) => name.ko?.includes('스마트웰니스'))
    const page = await get(`/api/entities/${encodeURIComponent(daegu!.id)}`, api.entityPageSchema)
    expect(page.mentions).toBe(2)
    expect(page.timeline.map(({ edtf, role }) => [edtf, role])).toContainEqual(['2019-07-24', 'designated'])
    expect((await server.get('/api/entities/zone%2Fno-such')).status).toBe(404)
  })

  it('sends what is unchanged only once', async () => {
    const path = `/api/documents/${(await documentOf('daegu.txt')).id}`
    const etag = (await server.get(path)).headers.get('etag') ?? ''
    const again = await server.get(path, { 'if-none-match': etag })
    expect([again.status, await again.text()]).toEqual([304, ''])
    const { key: mention, etag: expected } = await itemOf('120억원')
    await post('/api/decisions', { mention, action: 'accept', expect: expected }, api.decidedSchema)
    const after = await answer(server.get(path, { 'if-none-match': etag }), api.documentPageSchema)
    expect(after.marks.find(({ key }) => key === mention)?.review).toBe('accepted')
    await undoAll()
  })

  it('exports as the command does', async () => {
    const lines = (await (await server.get('/api/export?format=jsonl&type=amount')).text()).trim().split('\n')
    expect(lines.map((line) => JSON.parse(line).type)).toEqual(lines.map(() => 'amount'))
    const csv = await server.get('/api/export?format=csv&bom=1')
    expect(csv.headers.get('content-disposition')).toBe('attachment; filename="teukgu.csv"')
    expect(new Uint8Array(await csv.arrayBuffer()).slice(0, 3)).toEqual(new Uint8Array([0xef, 0xbb, 0xbf]))
    expect((await server.get('/api/export?format=exe')).status).toBe(400)
  })
})

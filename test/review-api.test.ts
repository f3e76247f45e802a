import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { z } from 'zod'
import * as api from '../review/api/index.ts'
import { extracted, serve, type TestServer } from './support/review-server.ts'

const ARTICLES = {
  'daegu.txt': `대구시, 로봇 특구에 310억원 투자

대구광역시는 2021년 5월 7일 대구 스마트웰니스 규제자유특구에 310억원을 투자한다고 밝혔다.
중소벤처기업부는 내년까지 국비 120억원을 지원한다. 대구 스마트웰니스 규제자유특구는 2019년 7월 24일 지정됐다.
`,
  'incheon.md': `# Incheon plans a bio cluster

The Incheon Free Economic Zone said that it would invest 2.5 billion won by 2024. On the 27th it met 12 companies.
`,
  'undated.txt': `인천경제자유구역청은 지난 6일 송도국제도시에 바이오 시설을 짓는 데 45억원을 쓰기로 했다고 밝혔다.\n`,
  'empty.txt': '',
}

let server: TestServer
beforeAll(async () => {
  server = await serve(extracted(ARTICLES))
})
afterAll(() => server.close())

/** An answer of the expected status, checked against its schema: what it has beyond the schema is a mistake too. */
async function answer<S extends z.ZodType>(asked: Promise<Response>, schema: S, status = 200): Promise<z.output<S>> {
  const response = await asked
  const body: unknown = await response.json()
  expect({ status: response.status, body }).toMatchObject({ status })
  const parsed = schema.parse(body)
  expect(JSON.parse(JSON.stringify(parsed))).toEqual(body)
  return parsed
}
const get = <S extends z.ZodType>(path: string, schema: S, status?: number) => answer(server.get(path), schema, status)
const post = <S extends z.ZodType>(path: string, body: unknown, schema: S, status = 201) =>
  answer(server.send('POST', path, body), schema, status)

const queue = (query = '') => get(`/api/mentions?${query}`, api.queuePageSchema)
const itemOf = async (quote: string, query = 'view=all') => {
  const { items } = await queue(query)
  const found = items.find((item) => item.quote === quote)
  if (found === undefined) throw new Error(`Nothing is called ${quote} among ${items.map((i) => i.quote).join(', ')}`)
  return found
}
const documentOf = async (name: string) => {
  const { items } = await get('/api/documents', api.documentListSchema)
  const line = items.find(({ uri }) => uri.endsWith(name))
  return get(`/api/documents/${line?.id}`, api.documentPageSchema)
}
const undoAll = async (): Promise<void> => {
  while ((await get('/api/status', api.statusSchema)).undo !== null) await post('/api/undo', {}, api.undoneSchema)
}

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

describe('deciding', () => {
  it('takes a verdict on what was seen, once', async () => {
    const { key: mention, etag: expected } = await itemOf('120억원')
    const accept = { mention, action: 'accept', expect: expected }
    const done = await post('/api/decisions', accept, api.decidedSchema)
    expect(done.item).toMatchObject({ review: 'accepted', open: false })
    expect(done.item.history[0]).toMatchObject({ action: 'accept', actor: 'tester' })
    expect(done.undo).toMatchObject({ event: done.event, action: 'accept', quote: '120억원' })
    const late = await server.send('POST', '/api/decisions', { ...accept, action: 'reject' })
    expect(late.status).toBe(409)
    const problem = api.problemSchema.parse(await late.json())
    expect(problem.type).toBe('/problems/changed')
    expect(api.mentionCardSchema.parse(problem.current)).toMatchObject({ key: mention, review: 'accepted' })
    expect(api.mentionCardSchema.parse(problem.current).etag).not.toBe(expected)
    await undoAll()
    expect((await itemOf('120억원')).etag).not.toBe(done.item.etag)
  })

  it('corrects a value and a boundary, and refuses what does not fit', async () => {
    const { key: mention, etag } = await itemOf('45억원')
    const wrong = { mention, action: 'correct', expect: etag, patch: { value: { value: -1 } } }
    const refused = await server.send('POST', '/api/decisions', wrong)
    expect(refused.status).toBe(422)
    expect(api.problemSchema.parse(await refused.json()).detail).toContain('value')
    const right = { ...wrong, patch: { value: { value: 4_600_000_000 } }, note: 'the table says so' }
    const { item } = await post('/api/decisions', right, api.decidedSchema)
    expect(item).toMatchObject({
      review: 'corrected',
      label: '4,600,000,000 KRW',
      extracted: { label: '4,500,000,000 KRW' },
    })
    expect(item.history[0]).toMatchObject({ note: 'the table says so' })
    const exported = await (await server.get('/api/export?state=corrected')).text()
    expect(JSON.parse(exported)).toMatchObject({ quote: '45억원', value: { value: 4_600_000_000 } })
    await undoAll()
  })

  it('adds what was missed, in the text that was read', async () => {
    const { id: document, text, textSha256 } = await documentOf('incheon.md')
    const start = text!.indexOf('12 companies')
    const add = {
      document,
      type: 'amount',
      start,
      end: start + 2,
      value: { currency: 'KRW', value: 12, qualifier: 'exact', role: 'other' },
    }
    expect((await server.send('POST', '/api/mentions', { ...add, expect: 'another' })).status).toBe(409)
    const { item } = await post('/api/mentions', { ...add, expect: textSha256 }, api.decidedSchema)
    expect(item).toMatchObject({ quote: '12', review: 'added', extracted: null })
    expect((await documentOf('incheon.md')).marks.find(({ key }) => key === item.key)?.review).toBe('added')
    await undoAll()
    expect((await server.get(`/api/mentions/${item.key}`)).status).toBe(404)
  })

  it('reads what a person marked', async () => {
    const { id: document, text } = await documentOf('daegu.txt')
    const start = text!.indexOf('국비 120억원')
    const body = { document, type: 'amount', start, end: start + '국비 120억원을'.length }
    const { claims } = await post('/api/reading', body, api.readingSchema, 200)
    expect(claims.map(({ claim, label }) => [claim.quote, label])).toEqual([['120억원', '12,000,000,000 KRW']])
  })

  it('acts on exactly the listed items, and takes all of it back at once', async () => {
    const { total } = await queue('type=amount')
    const bulk = { action: 'accept', filter: { view: 'doubt', type: ['amount'] } }
    const wrong = await server.send('POST', '/api/decisions:bulk', { ...bulk, expect_count: total + 1 })
    expect(wrong.status).toBe(409)
    expect(api.problemSchema.parse(await wrong.json()).current).toEqual({ count: total })
    const done = await post('/api/decisions:bulk', { ...bulk, expect_count: total }, api.bulkDoneSchema)
    expect(done).toMatchObject({ count: total, undo: { events: total } })
    expect((await queue('type=amount')).total).toBe(0)
    expect((await queue('view=all&state=accepted')).total).toBe(total)
    const back = await post('/api/undo', { expect: done.undo?.event }, api.undoneSchema)
    expect(back.step.events).toBe(total)
    expect((await queue('type=amount')).total).toBe(total)
    expect(back.redo?.events).toBe(total)
    await post('/api/redo', {}, api.undoneSchema)
    expect((await queue('type=amount')).total).toBe(0)
    await undoAll()
  })

  it('acts on items by name, and on none where one has changed', async () => {
    const items = (await queue('type=date')).items.map(({ key, etag }) => ({ mention: key, expect: etag }))
    const [first] = items
    await post('/api/decisions', { mention: first!.mention, action: 'defer', expect: first!.expect }, api.decidedSchema)
    const late = await server.send('POST', '/api/decisions:bulk', { action: 'reject', items })
    expect(late.status).toBe(409)
    expect((await queue('view=all&state=rejected')).total).toBe(0)
    const rest = { action: 'reject', reason: 'scope', items: items.slice(1) }
    expect((await post('/api/decisions:bulk', rest, api.bulkDoneSchema)).count).toBe(items.length - 1)
    await undoAll()
    expect((await server.send('POST', '/api/decisions:bulk', { action: 'accept' })).status).toBe(400)
  })

  it('says when there is nothing to undo, and when another step is the next', async () => {
    const nothing = await server.send('POST', '/api/undo', {})
    expect(nothing.status).toBe(409)
    expect(api.problemSchema.parse(await nothing.json())).toMatchObject({
      type: '/problems/nothing-to-undo',
      current: null,
    })
    const { key: mention, etag } = await itemOf('120억원')
    const { event } = await post('/api/decisions', { mention, action: 'accept', expect: etag }, api.decidedSchema)
    const other = await server.send('POST', '/api/undo', { expect: '01ARZ3NDEKTSV4RRFFQ69G5FAV' })
    expect(other.status).toBe(409)
    expect(api.stepSchema.parse(api.problemSchema.parse(await other.json()).current).event).toBe(event)
    await undoAll()
  })

  it('keeps what is said of a whole text', async () => {
    const { id: document, textSha256 } = await documentOf('daegu.txt')
    const say = { document, type: 'zone', complete: true, expect: textSha256 }
    const put = (body: unknown) => answer(server.send('PUT', '/api/coverage', body), api.coverageSchema)
    expect(await put(say)).toEqual({ document, complete: ['zone'] })
    expect((await documentOf('daegu.txt')).complete).toEqual(['zone'])
    expect(await put({ ...say, complete: false })).toEqual({ document, complete: [] })
    expect((await server.send('PUT', '/api/coverage', { ...say, expect: 'another' })).status).toBe(409)
  })

  it('shows what a publication date would change before it is set', async () => {
    const { id, publication } = await documentOf('undated.txt')
    expect(publication).toMatchObject({ edtf: null, set: null, waiting: 1 })
    const preview = await get(`/api/documents/${id}/publication?published=2024-03-12`, api.publicationPreviewSchema)
    expect(preview.changes).toMatchObject([{ quote: '지난 6일', before: 'XXXX-XX-06', after: '2024-03-06' }])
    expect(preview.incomplete).toBe(0)
    const put = (published: string | null) =>
      answer(server.send('PUT', `/api/documents/${id}/metadata`, { published }), api.publishedSchema)
    expect(await put('2024-03-12')).toMatchObject({ set: '2024-03-12', due: true })
    expect(await put(null)).toMatchObject({ set: null, due: false })
    expect((await server.send('PUT', `/api/documents/${id}/metadata`, { published: '2024-13-45' })).status).toBe(422)
  })

  it('previews a merge without storing it, then stores it', async () => {
    const { items } = await get('/api/entities?type=zone', api.entityListSchema)
    const [into, entity] = items
    const merge = { type: 'zone', entity: entity!.id, into: into!.id }
    const preview = await post('/api/entities:merge', { ...merge, preview: true }, api.entityChangeSchema, 200)
    expect(preview).toMatchObject({ event: null, mentions: expect.any(Number) })
    expect(preview.words.en).toContain(`${preview.mentions} + ${preview.mentionsInto} mentions`)
    expect((await get('/api/entities?type=zone', api.entityListSchema)).total).toBe(items.length)
    const done = await post('/api/entities:merge', merge, api.entityChangeSchema)
    expect(done.event).not.toBeNull()
    expect((await get('/api/entities?type=zone', api.entityListSchema)).total).toBe(items.length - 1)
    const page = await get(`/api/entities/${encodeURIComponent(into!.id)}`, api.entityPageSchema)
    expect(page.mentions).toBe(preview.mentions + preview.mentionsInto)
    expect(page.history[0]).toMatchObject({ action: 'merge' })
    expect((await server.send('POST', '/api/entities:merge', { ...merge, into: 'zone/no-such' })).status).toBe(422)
    await undoAll()
    expect((await get('/api/entities?type=zone', api.entityListSchema)).total).toBe(items.length)
  })

  it('reads what a person types as a value, and refuses what it cannot read', async () => {
    const read = (type: string, text: string) =>
      get(`/api/reading?type=${type}&text=${encodeURIComponent(text)}`, api.typedReadingSchema)
    expect(await read('amount', 'KRW 17 billion')).toMatchObject({ fields: { value: 17_000_000_000, currency: 'KRW' } })
    expect(await read('date', '2019년 3월')).toEqual({
      fields: { edtf: '2019-03', kind: 'date' },
      refused: null,
      part: null,
    })
    expect(await read('amount', '3억원 말고')).toEqual({ fields: null, refused: 'partly-read', part: '3억원' })
    expect(await read('date', '145억원')).toMatchObject({ fields: null, refused: 'nothing-read' })
    for (const query of ['type=zone&text=a', 'type=amount&text=', `type=amount&text=${'9'.repeat(101)}`])
      expect((await server.get(`/api/reading?${query}`)).status).toBe(400)
  })

  it('shows on a card what a merged name means now, and what else means it', async () => {
    const cardOf = async (quote: string) => get(`/api/mentions/${(await itemOf(quote)).key}`, api.mentionCardSchema)
    const [songdo, incheon] = [await cardOf('송도국제도시'), await cardOf('Incheon Free Economic Zone')]
    const [from, to] = [songdo.entity!, incheon.entity!]
    expect(songdo.siblings).toEqual([])
    await post('/api/entities:merge', { type: 'zone', entity: from.id, into: to.id }, api.entityChangeSchema)
    const merged = await cardOf('송도국제도시')
    expect(merged.entity).toEqual(to)
    expect(merged.value).toMatchObject({ id: from.id })
    expect(merged.siblings).toMatchObject([{ quote: 'Incheon Free Economic Zone', why: 'entity' }])
    expect((await cardOf('Incheon Free Economic Zone')).siblings).toMatchObject([{ quote: '송도국제도시' }])
    await undoAll()
    expect((await cardOf('송도국제도시')).entity).toEqual(from)
  })

  it('teaches a name, so that the next run finds it', async () => {
    const { items } = await get('/api/entities?type=zone', api.entityListSchema)
    const zone = items.find(({ name }) => name.ko?.includes('스마트웰니스'))
    const alias = { type: 'zone', entity: zone!.id, action: 'alias', name: '달구벌웰니스특구', language: 'kor' }
    const { event } = await post('/api/entities:alias', alias, api.entityChangeSchema)
    expect(event).not.toBeNull()
    const tables = readdirSync(server.services.gazetteers).filter((file) => file.endsWith('.tsv'))
    const rows = tables.map((file) => readFileSync(join(server.services.gazetteers, file), 'utf8')).join('\n')
    expect(rows).toContain('달구벌웰니스특구')
    const page = await get(`/api/entities/${encodeURIComponent(zone!.id)}`, api.entityPageSchema)
    expect(page.names.map(({ name }) => name)).toContain('달구벌웰니스특구')
    await undoAll()
  })

  it('measures rules by decisions', async () => {
    const { key: mention, etag } = await itemOf('120억원')
    await post('/api/decisions', { mention, action: 'accept', expect: etag }, api.decidedSchema)
    const { total, types, calibration } = await get('/api/metrics', api.metricsSchema)
    expect(total).toMatchObject({ reviewed: 1, right: 1, wrong: 0, precision: { share: 1 } })
    expect(total.precision!.low).toBeGreaterThan(0.2)
    expect(total.precision!.low).toBeLessThan(0.3)
    expect(types.find(({ type }) => type === 'date')).toMatchObject({ reviewed: 0, precision: null })
    expect(calibration.reduce((sum, bin) => sum + bin.mentions, 0)).toBe(1)
    await undoAll()
  })
})

describe('sending again', () => {
  it('answers as before and does nothing twice', async () => {
    const { key: mention, etag } = await itemOf('120억원')
    const body = { mention, action: 'accept', expect: etag }
    const headers = { 'idempotency-key': 'a-key-of-this-test' }
    const first = await server.send('POST', '/api/decisions', body, headers)
    const again = await server.send('POST', '/api/decisions', body, headers)
    expect([first.status, again.status]).toEqual([201, 201])
    expect(again.headers.get('idempotent-replayed')).toBe('true')
    const { event, item } = api.decidedSchema.parse(await first.json())
    expect(api.decidedSchema.parse(await again.json()).event).toBe(event)
    expect(item.history[0]).toMatchObject({ event, action: 'accept', undone: false })
    expect((await get(`/api/mentions/${mention}`, api.mentionCardSchema)).history).toEqual(item.history)
    const other = await server.send('POST', '/api/decisions', { ...body, action: 'defer' }, headers)
    expect(other.status).toBe(422)
    expect(api.problemSchema.parse(await other.json()).type).toBe('/problems/key-reused')
    expect((await server.send('POST', '/api/undo', {}, { 'idempotency-key': 'has a blank' })).status).toBe(400)
    await undoAll()
  })
})

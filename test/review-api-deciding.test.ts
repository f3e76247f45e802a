import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
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

  it.each(['defer', 'accept'] as const)(
    'writes down a further note of a verdict that stands already: %s',
    async (action) => {
      const decided = async (note?: string) => {
        const { key: mention, etag: expect } = await itemOf('120억원')
        return post(
          '/api/decisions',
          { mention, action, expect, ...(note === undefined ? {} : { note }) },
          api.decidedSchema,
        )
      }
      const first = await decided('ask the ministry')
      expect((await decided('ask the ministry')).event).toBe(first.event)
      expect((await decided()).event).toBe(first.event)
      const second = await decided('they answered')
      expect(second.event).not.toBe(first.event)
      expect(second.item.history.slice(0, 2).map(({ note }) => note)).toEqual(['they answered', 'ask the ministry'])
      await undoAll()
    },
  )

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

  it.each([
    ['a field of another type', { value: { edtf: '2020' } }, 'field edtf'],
    ['a field of no type', { value: { constructor: 'x' } }, 'field constructor'],
    ['a subject that is not in the text', { value: { subject: { quote: 'x', start: 0, end: 1 } } }, 'subject "x"'],
    ['an entity of a sum', { entity: 'inst/motie' }, 'entity inst/motie'],
    ['a body as a zone', { type: 'zone', entity: 'inst/motie' }, 'entity inst/motie'],
  ])('refuses %s instead of dropping it', async (_, patch, told) => {
    const { key: mention, etag: expect_ } = await itemOf('45억원')
    const refused = await server.send('POST', '/api/decisions', { mention, action: 'correct', expect: expect_, patch })
    expect(refused.status).toBe(422)
    expect(api.problemSchema.parse(await refused.json()).detail).toContain(told)
    expect((await itemOf('45억원')).etag).toBe(expect_)
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

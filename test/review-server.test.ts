import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Answers, Writes } from '../review/api/index.ts'
import * as api from '../review/api/index.ts'
import type { RunMessage } from '../review/server/run-job.ts'
import { teukgu } from './support/command.ts'
import { extracted, serve, type TestServer } from './support/review-server.ts'

const PATHS: Record<keyof Answers, true> = {
  '/api/status': true,
  '/api/documents': true,
  '/api/documents/{id}': true,
  '/api/documents/{id}/publication': true,
  '/api/mentions': true,
  '/api/mentions/next': true,
  '/api/mentions/{key}': true,
  '/api/reading': true,
  '/api/entities': true,
  '/api/entities/{id}': true,
  '/api/conflicts': true,
  '/api/runs': true,
  '/api/runs/{a}/diff/{b}': true,
  '/api/metrics': true,
  '/api/problems': true,
  '/api/search': true,
  '/api/overview': true,
  '/api/audit': true,
  '/api/audit/next': true,
}
const WRITES: Record<keyof Writes, true> = {
  'POST /api/decisions': true,
  'POST /api/decisions:bulk': true,
  'POST /api/conflicts:settle': true,
  'POST /api/mentions': true,
  'POST /api/reading': true,
  'POST /api/undo': true,
  'POST /api/redo': true,
  'PUT /api/coverage': true,
  'PUT /api/documents/{id}/metadata': true,
  'POST /api/entities:merge': true,
  'POST /api/entities:split': true,
  'POST /api/entities:alias': true,
  'POST /api/names': true,
  'POST /api/audit:draw': true,
  'POST /api/audit:judge': true,
  'POST /api/runs': true,
  'POST /api/runs:stop': true,
}

const HOSTILE = [
  '</script><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '\u202e\u2066bidi\u2069 "quote\' `tick` {{y}}',
  "'; drop table review_item; --",
  '=HYPERLINK("http://evil.example")',
]

/** Events of a stream until one satisfies; ends the stream. */
async function eventsUntil(
  server: TestServer,
  act: () => Promise<unknown>,
  last: (event: api.ServerEvent) => boolean,
): Promise<api.ServerEvent[]> {
  const stream = await server.get('/api/events')
  expect(stream.headers.get('content-type')).toBe('text/event-stream')
  const reader = stream.body!.pipeThrough(new TextDecoderStream()).getReader()
  const events: api.ServerEvent[] = []
  let rest = ''
  void act()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return events
    const blocks = (rest + value).split('\n\n')
    rest = blocks.pop() ?? ''
    for (const block of blocks) {
      const found = /^event: (\w+)\ndata: (.*)$/.exec(block)
      if (found === null) continue
      const event = api.serverEventSchema.parse({ event: found[1], data: JSON.parse(found[2]!) })
      events.push(event)
      if (!last(event)) continue
      await reader.cancel()
      return events
    }
  }
}

interface OpenApi {
  readonly openapi: string
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> }
}
interface Operation {
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly required?: boolean }[]
  readonly requestBody?: unknown
  readonly responses: Readonly<Record<string, { readonly description: string; readonly content?: object }>>
}

describe('the OpenAPI document', () => {
  let server: TestServer
  let document: OpenApi
  beforeAll(async () => {
    server = await serve(extracted({ 'a.txt': '인천시는 10억원을 쓴다.\n' }))
    document = (await (await server.get('/api/openapi.json')).json()) as OpenApi
  })
  afterAll(() => server.close())

  it('holds every route, and nothing that is none', () => {
    const told = Object.entries(document.paths).flatMap(([path, operations]) =>
      Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
    )
    const reads = [...Object.keys(PATHS), '/api/export', '/api/events'].map((path) => `GET ${path}`)
    expect(told.toSorted()).toEqual([...reads, ...Object.keys(WRITES)].toSorted())
  })

  it('names every parameter of a path, and leads every reference somewhere', () => {
    expect(document.openapi).toBe('3.1.0')
    for (const [path, operations] of Object.entries(document.paths))
      for (const [method, { parameters = [], requestBody, responses }] of Object.entries(operations)) {
        const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
        const told = parameters.filter((parameter) => parameter.in === 'path')
        expect(told.map(({ name }) => name)).toEqual(inPath)
        expect(told.every(({ required }) => required === true)).toBe(true)
        expect(requestBody !== undefined).toBe(method !== 'get')
        expect(Object.keys(responses).some((status) => status.startsWith('2'))).toBe(true)
        expect(Object.values(responses).every(({ description }) => description.length > 0)).toBe(true)
      }
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)]
    expect(references.length).toBeGreaterThan(50)
    for (const [, name] of references) expect(document.components.schemas).toHaveProperty([name!])
  })
})

describe('events', () => {
  it('tell every page what was decided, and how far a run is', async () => {
    let told: (message: RunMessage) => void = () => {}
    let end: (reason: string | null) => void = () => {}
    const server = await serve(extracted({ 'a.txt': '인천시는 10억원을 쓴다.\n' }), {
      startRun: (_order, onMessage) => {
        told = onMessage
        return { ended: new Promise((resolve) => (end = resolve)), stop: () => end(null) }
      },
    })
    try {
      const act = async (): Promise<void> => {
        const { item } = api.nextMentionSchema.parse(await (await server.get('/api/mentions/next')).json())
        await server.send('POST', '/api/decisions', { mention: item!.key, action: 'accept', expect: item!.etag })
        const started = await server.send('POST', '/api/runs', { all: true })
        expect(started.status).toBe(202)
        const again = await server.send('POST', '/api/runs', {})
        expect(again.status).toBe(409)
        expect(api.problemSchema.parse(await again.json()).type).toBe('/problems/run-going-on')
        told({ kind: 'progress', total: 2, finished: 1, uri: 'corpus/a.txt' })
        told({ kind: 'end', run: 2, extracted: 2, failed: 0, interrupted: false })
        end(null)
      }
      const events = await eventsUntil(server, act, ({ event, data }) => event === 'run' && data.state === 'finished')
      expect(events.map(({ event, data }) => (event === 'run' ? `run ${data.state}` : event))).toEqual([
        ...['hello', 'decided', 'run started', 'run running', 'run finished'],
      ])
      expect(events.at(-1)).toMatchObject({ data: { run: 2, extracted: 2, total: 2 } })
      await expect.poll(async () => (await server.send('POST', '/api/runs:stop', {})).status).toBe(404)
    } finally {
      await server.close()
    }
  })

  it('tell that a run failed, with its reason', async () => {
    const server = await serve(extracted({ 'a.txt': '인천시는 10억원을 쓴다.\n' }), {
      startRun: () => ({ ended: Promise.resolve('Another run is working'), stop() {} }),
    })
    try {
      const act = () => server.send('POST', '/api/runs', {})
      const events = await eventsUntil(server, act, ({ event, data }) => event === 'run' && data.state === 'failed')
      expect(events.at(-1)).toMatchObject({ data: { reason: 'Another run is working' } })
    } finally {
      await server.close()
    }
  })
})

describe('hostile texts', () => {
  it('are data wherever they stand: as text, title, file name, note and query', async () => {
    const name = `${HOSTILE[1]!.replaceAll('/', '')}.txt`
    const text = `${HOSTILE.join(' 인천시는 10억원을 쓴다. ')} 인천시는 10억원을 쓴다.\n`
    const title = { title: HOSTILE[0] }
    const server = await serve(extracted({ [name]: text, [`${name}.meta.json`]: JSON.stringify(title) }))
    try {
      const list = await (await server.get('/api/documents')).text()
      const { items } = api.documentListSchema.parse(JSON.parse(list))
      expect(items[0]).toMatchObject({ uri: `corpus/${name}`, title: HOSTILE[0] })
      const page = api.documentPageSchema.parse(await (await server.get(`/api/documents/${items[0]!.id}`)).json())
      expect(page.text).toContain(HOSTILE[2])
      for (const { start, end, type } of page.marks)
        if (type === 'amount') expect(page.text!.slice(start, end)).toBe('10억원')
      const { item } = api.nextMentionSchema.parse(await (await server.get('/api/mentions/next')).json())
      for (const note of HOSTILE) {
        const card = api.mentionCardSchema.parse(await (await server.get(`/api/mentions/${item!.key}`)).json())
        const body = { mention: item!.key, action: 'reject', note, expect: card.etag }
        const decided = await server.send('POST', '/api/decisions', body)
        expect(api.decidedSchema.parse(await decided.json()).item.history[0]?.note).toBe(note)
      }
      for (const query of HOSTILE) {
        const found = await server.get(`/api/search?q=${encodeURIComponent(query)}`)
        expect([200, 400]).toContain(found.status)
        expect(found.headers.get('content-type')).toMatch(/^application\/(?:problem\+)?json/)
        expect((await server.get(`/api/entities?q=${encodeURIComponent(query)}`)).status).toBe(200)
        expect((await server.get(`/api/mentions/${encodeURIComponent(query)}`)).status).toBe(404)
      }
      expect((await server.get('/api/status')).status).toBe(200)
    } finally {
      await server.close()
    }
  })
})

describe('beside other processes', () => {
  it('shows what a run and a command have changed meanwhile', async () => {
    const server = await serve(extracted({ 'a.txt': '인천시는 10억원을 쓴다.\n' }))
    const at = ['--corpus', server.corpus, '--db', server.db]
    try {
      expect((await (await server.get('/api/mentions')).json()).items.length).toBeGreaterThan(0)
      writeFileSync(join(server.corpus, 'b.txt'), '부산시는 777억원을 쓴다.\n')
      expect(teukgu(['run', ...at, '--quiet']).code).toBe(0)
      const queue = async () =>
        api.queuePageSchema.parse(await (await server.get('/api/mentions?view=all&limit=200')).json()).items
      await expect.poll(async () => (await queue()).map(({ quote }) => quote)).toContain('777억원')
      const { key } = (await queue()).find(({ quote }) => quote === '777억원')!
      expect(teukgu(['accept', key, ...at, '--actor', 'someone else', '--quiet']).code).toBe(0)
      await expect.poll(async () => (await queue()).find((item) => item.key === key)?.review).toBe('accepted')
      const { states } = api.statusSchema.parse(await (await server.get('/api/status')).json())
      expect(states['accepted']).toBe(1)
    } finally {
      await server.close()
    }
  })
})

describe('teukgu review', () => {
  const main = fileURLToPath(new URL('../dist/bin/teukgu.js', import.meta.url))

  it('prints its address, runs from the page, and ends with Ctrl-C', async () => {
    const { corpus, db } = extracted({ 'a.txt': '인천시는 10억원을 쓴다.\n' })
    const child = spawn(process.execPath, [main, 'review', '--corpus', corpus, '--db', db, '--queue', 'stale'])
    const exited = new Promise((resolve) => child.once('exit', resolve))
    try {
      const printed = String(await new Promise((resolve) => child.stdout.once('data', resolve)))
      expect(printed).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#\/queue\?view=stale\n$/)
      const url = new URL(printed.trim())
      expect((await fetch(new URL('/', url))).headers.get('content-type')).toBe('text/html; charset=utf-8')
      writeFileSync(join(corpus, 'b.txt'), '부산시는 777억원을 쓴다.\n')
      const headers = { 'content-type': 'application/json' }
      expect((await fetch(new URL('/api/runs', url), { method: 'POST', headers, body: '{}' })).status).toBe(202)
      const total = async () =>
        api.statusSchema.parse(await (await fetch(new URL('/api/status', url))).json()).documents.total
      await expect.poll(total, { timeout: 30_000 }).toBe(2)
    } finally {
      child.kill('SIGINT')
    }
    expect(await exited).toBe(0)
  })

  it('says what is wrong where it cannot start', () => {
    const { corpus, db } = extracted({ 'a.txt': '인천시는 10억원을 쓴다.\n' })
    const at = ['--corpus', corpus, '--db', db]
    expect(teukgu(['review', '--corpus', corpus, '--db', `${db}.none`])).toMatchObject({ code: 2 })
    expect(teukgu(['review', ...at, '--port', '70000'])).toMatchObject({ code: 2 })
    const taken = teukgu(['review', ...at, '--host', '203.0.113.1'])
    expect(taken.code).toBe(2)
    expect(taken.err).toContain('Cannot listen on 203.0.113.1')
  })
})

import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { problemSchema } from '../review/api/index.ts'
import { CONTENT_SECURITY_POLICY, MAX_BODY_BYTES } from '../review/server/security.ts'
import { extracted, serve, type TestServer } from './support/review-server.ts'

interface RawAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: string
}

/** A request with any header, also those that `fetch` would not send. */
function raw(
  url: string,
  options: { method?: string; path: string; headers?: Readonly<Record<string, string>>; body?: string | Buffer },
): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const { method = 'GET', path, headers = {}, body } = options
    const asked = request(new URL(path, url), { method, headers }, (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts).toString() }),
      )
    })
    asked.on('error', reject)
    asked.end(body)
  })
}

const problemOf = ({ body }: RawAnswer) => problemSchema.parse(JSON.parse(body))
const JSON_HEADERS = { 'content-type': 'application/json' }

let server: TestServer
beforeAll(async () => {
  server = await serve(
    extracted({ 'a.txt': '인천경제자유구역청은 2023년 5월 2일 송도국제도시에 310억원을 투자한다.\n' }),
  )
})
afterAll(() => server.close())

const ask = (options: Parameters<typeof raw>[1]) => raw(server.url, options)

describe('who may call', () => {
  it.each([
    'evil.example',
    'evil.example:80',
    'localhost.evil.example',
    '127.0.0.1.nip.example',
    '10.0.0.1',
    'a@localhost',
  ])('refuses the Host %j', async (host) => {
    const answer = await ask({ path: '/api/status', headers: { host } })
    expect([400, 403]).toContain(answer.status)
    expect(answer.body).not.toContain('corpus')
  })

  it('takes its own names, with any port', async () => {
    for (const host of ['localhost', 'LOCALHOST:9', '127.0.0.1:8080', '[::1]:4'])
      expect((await ask({ path: '/api/status', headers: { host } })).status).toBe(200)
  })

  it.each([
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { origin: 'http://evil.example' },
    { origin: 'null' },
    { origin: 'http://127.0.0.1:1' },
  ])('refuses a write from another site: %j', async (headers) => {
    const answer = await ask({
      method: 'POST',
      path: '/api/undo',
      headers: { ...JSON_HEADERS, ...headers },
      body: '{}',
    })
    expect(answer.status).toBe(403)
    expect(problemOf(answer).type).toBe('/problems/cross-site')
  })

  it('refuses to be read by another site, but lets a link lead to the page', async () => {
    expect((await ask({ path: '/api/status', headers: { 'sec-fetch-site': 'cross-site' } })).status).toBe(403)
    const navigation = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }
    expect((await ask({ path: '/api/status', headers: navigation })).status).toBe(403)
    expect((await ask({ path: '/', headers: navigation })).status).not.toBe(403)
  })

  it('takes a write of its own page, and of a program', async () => {
    const own = { ...JSON_HEADERS, origin: server.url.slice(0, -1), 'sec-fetch-site': 'same-origin' }
    for (const headers of [own, JSON_HEADERS])
      expect((await ask({ method: 'POST', path: '/api/undo', headers, body: '{}' })).status).toBe(409)
  })

  it('allows no other origin', async () => {
    const preflight = { origin: 'http://evil.example', 'access-control-request-method': 'POST' }
    const answer = await ask({ method: 'OPTIONS', path: '/api/undo', headers: preflight })
    expect(answer.status).toBe(403)
    expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([])
  })
})

describe('what may be sent', () => {
  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/jsonp',
    '',
  ])('refuses a body of type %j', async (type) => {
    const headers: Record<string, string> = type === '' ? {} : { 'content-type': type }
    const answer = await ask({ method: 'POST', path: '/api/undo', headers, body: '{}' })
    expect(answer.status).toBe(415)
    expect(problemOf(answer).status).toBe(415)
  })

  it('refuses a body over 2 MiB, told or not', async () => {
    const body = Buffer.alloc(MAX_BODY_BYTES + 1, ' ')
    const told = await ask({ method: 'POST', path: '/api/undo', headers: JSON_HEADERS, body }).catch(() => null)
    // A server may hang up on a sender who goes on; what counts is that it never answers otherwise.
    if (told !== null) expect(told.status).toBe(413)
    const chunked = { ...JSON_HEADERS, 'transfer-encoding': 'chunked' }
    const untold = await ask({ method: 'POST', path: '/api/undo', headers: chunked, body }).catch(() => null)
    if (untold !== null) expect(untold.status).toBe(413)
    expect((await server.get('/api/status')).status).toBe(200)
  })

  it('refuses what is no JSON, and names what does not fit', async () => {
    const broken = await ask({ method: 'POST', path: '/api/undo', headers: JSON_HEADERS, body: '{"expect":' })
    expect(broken.status).toBe(400)
    expect(problemOf(broken).status).toBe(400)
    const wrong = await server.send('POST', '/api/decisions', { mention: 'm', action: 'explode', expect: 'x' })
    expect(wrong.status).toBe(400)
    expect(wrong.headers.get('content-type')).toBe('application/problem+json')
    const problem = problemSchema.parse(await wrong.json())
    expect(problem.errors?.map(({ path }) => path)).toEqual(['action'])
    const limit = await server.get('/api/mentions?limit=lots')
    expect(problemSchema.parse(await limit.json()).errors?.[0]?.path).toBe('limit')
  })

  it('answers an unknown path and an unknown thing with a problem', async () => {
    for (const path of ['/api/nothing', '/api/documents/999', '/api/mentions/m_none', '/no-such-file.js']) {
      const answer = await server.get(path)
      expect(answer.status).toBe(404)
      expect(problemSchema.parse(await answer.json()).status).toBe(404)
    }
  })
})

describe('every answer', () => {
  it('carries the strict policy, whatever its status', async () => {
    for (const path of ['/', '/api/status', '/api/nothing', '/api/mentions?limit=x']) {
      const { headers } = await server.get(path)
      expect(headers.get('content-security-policy')).toBe(CONTENT_SECURITY_POLICY)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('access-control-allow-origin')).toBeNull()
    }
  })
})

describe('a server that is not on loopback', () => {
  it('asks for its token, takes it once in the address, then from a cookie', async () => {
    const guarded = await serve(server, { token: 'secret-of-this-start' })
    try {
      expect((await guarded.get('/api/status')).status).toBe(401)
      expect((await guarded.get('/api/status', { authorization: 'Bearer wrong' })).status).toBe(401)
      expect((await guarded.get('/api/status', { authorization: 'Bearer secret-of-this-start' })).status).toBe(200)
      const first = await fetch(new URL('/?token=secret-of-this-start', guarded.url), { redirect: 'manual' })
      expect(first.status).toBe(303)
      expect(first.headers.get('location')).toBe('/')
      const cookie = first.headers.get('set-cookie') ?? ''
      expect(cookie).toMatch(/HttpOnly.*SameSite=Strict|SameSite=Strict.*HttpOnly/)
      expect((await guarded.get('/api/status', { cookie: cookie.split(';')[0] ?? '' })).status).toBe(200)
    } finally {
      await guarded.close()
    }
  })
})

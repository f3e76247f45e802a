import { createHash } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import { Refusal } from './refusal.ts'

interface Kept {
  readonly fingerprint: string
  /** Null while the first request is being answered. */
  answer: { readonly status: number; readonly headers: readonly [string, string][]; readonly body: string } | null
}

const MOST_KEYS = 1000
const KEY = /^[\x21-\x7e]{1,200}$/
const REPLAYED = ['content-type', 'etag', 'location']

function fingerprintOf(method: string, path: string, body: ArrayBuffer): string {
  return createHash('sha256').update(`${method}\n${path}\n`).update(new Uint8Array(body)).digest('hex')
}

function replay(kept: Kept, fingerprint: string): Response {
  if (kept.fingerprint !== fingerprint)
    throw new Refusal(422, 'This Idempotency-Key was used for another request', { kind: 'key-reused' })
  if (kept.answer === null) throw new Refusal(409, 'A request with this Idempotency-Key is being answered')
  const { status, headers, body } = kept.answer
  return new Response(body, { status, headers: [...headers, ['idempotent-replayed', 'true']] })
}

async function toAnswer(response: Response): Promise<NonNullable<Kept['answer']>> {
  const headers = REPLAYED.flatMap((name): [string, string][] => {
    const value = response.headers.get(name)
    return value === null ? [] : [[name, value]]
  })
  return { status: response.status, headers, body: await response.clone().text() }
}

/**
 * Answers a `POST` that is repeated with its `Idempotency-Key` as it was answered before, without doing anything again. Keeps the
 * last 1,000 keys of this start; after a restart `expect` keeps a repeated decision from counting twice.
 */
export function idempotent(): MiddlewareHandler {
  const kept = new Map<string, Kept>()
  return async function once(c, next) {
    const key = c.req.header('idempotency-key')
    if (c.req.method !== 'POST' || key === undefined) return next()
    if (!KEY.test(key)) throw new Refusal(400, 'Expected an Idempotency-Key of 1 to 200 visible characters')
    const fingerprint = fingerprintOf(c.req.method, c.req.path, await c.req.arrayBuffer())
    const known = kept.get(key)
    if (known !== undefined) return replay(known, fingerprint)
    const own: Kept = { fingerprint, answer: null }
    kept.set(key, own)
    await next()
    // What failed by our fault may be tried again.
    if (c.res.status >= 500) kept.delete(key)
    else own.answer = await toAnswer(c.res)
    for (const oldest of kept.keys()) {
      if (kept.size <= MOST_KEYS) break
      kept.delete(oldest)
    }
    return
  }
}

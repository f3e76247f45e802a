import { createHash, timingSafeEqual } from 'node:crypto'
import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { getCookie, setCookie } from 'hono/cookie'
import { type Access, hostName } from './access.ts'
import { problemResponse, Refusal } from './refusal.ts'

/** Scripts, styles and requests of the page come from its own server only, nothing inline; no other page may frame it. */
export const CONTENT_SECURITY_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; frame-ancestors 'none'"

const HEADERS: readonly (readonly [string, string])[] = [
  ['content-security-policy', CONTENT_SECURITY_POLICY],
  ['x-content-type-options', 'nosniff'],
  ['referrer-policy', 'no-referrer'],
  ['cross-origin-resource-policy', 'same-origin'],
  ['cross-origin-opener-policy', 'same-origin'],
]

/** Puts the headers on every answer that keep a browser from doing anything but show the page. */
export const safeHeaders: MiddlewareHandler = async (c, next) => {
  await next()
  for (const [name, value] of HEADERS) c.res.headers.set(name, value)
  if (!c.res.headers.has('cache-control')) c.res.headers.set('cache-control', 'no-store')
}

const hostOf = (c: Context): string => c.req.header('host') ?? new URL(c.req.url).host

/** Refuses a request that calls the server by a name that is not its own: a foreign site that resolves to this machine. */
export const ownHost = ({ hosts }: Access): MiddlewareHandler =>
  async function checkHost(c, next) {
    const name = hostName(hostOf(c))
    if (name === null || !hosts.has(name))
      throw new Refusal(403, 'Unexpected Host, expected a name of this server', { kind: 'foreign-host' })
    await next()
  }

const SAME_SITE = new Set(['same-origin', 'none'])
const isOwnOrigin = (origin: string, host: string): boolean =>
  ['http', 'https'].some((scheme) => origin.toLowerCase() === `${scheme}://${host.toLowerCase()}`)

/** Refuses what another site, or another port of this machine, sends through a reader's browser. */
export const ownOrigin: MiddlewareHandler = async (c, next) => {
  const site = c.req.header('sec-fetch-site')
  const origin = c.req.header('origin')
  const navigates = c.req.method === 'GET' && c.req.header('sec-fetch-mode') === 'navigate'
  const api = c.req.path.startsWith('/api/')
  const foreignSite = site !== undefined && !SAME_SITE.has(site) && (api || !navigates)
  if (foreignSite || (origin !== undefined && !isOwnOrigin(origin, hostOf(c))))
    throw new Refusal(403, 'Unexpected request from another site', { kind: 'cross-site' })
  await next()
}

const WRITES = new Set(['POST', 'PUT', 'PATCH', 'DELETE'])
const JSON_TYPE = /^application\/json(?:\s*;\s*charset="?utf-8"?)?$/i

/** Refuses a write whose body is not JSON: no form of another site can send JSON. */
export const jsonOnly: MiddlewareHandler = async (c, next) => {
  if (WRITES.has(c.req.method) && !JSON_TYPE.test(c.req.header('content-type') ?? ''))
    throw new Refusal(415, 'Expected a body of type application/json')
  await next()
}

/** The largest body that a write may have. */
export const MAX_BODY_BYTES = 2 * 1024 * 1024

/** Refuses a body of more than 2 MiB without reading it. */
export const smallBody: MiddlewareHandler = bodyLimit({
  maxSize: MAX_BODY_BYTES,
  onError: () => problemResponse(new Refusal(413, `Expected a body of at most ${MAX_BODY_BYTES} bytes`)),
})

const COOKIE = 'teukgu-token'
const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
const isSame = (given: string, token: string): boolean => timingSafeEqual(digest(given), digest(token))

/** Asks for the token of this start: in `Authorization: Bearer`, a cookie, or once in the address, which sets the cookie. */
export const withToken = ({ token }: Access): MiddlewareHandler =>
  async function checkToken(c, next) {
    if (token === null) return next()
    const asked = c.req.query('token')
    if (asked !== undefined && c.req.method === 'GET' && isSame(asked, token)) {
      setCookie(c, COOKIE, token, { httpOnly: true, sameSite: 'Strict', path: '/' })
      return c.redirect(c.req.path, 303)
    }
    const bearer = /^Bearer (\S{1,200})$/.exec(c.req.header('authorization') ?? '')?.[1]
    const given = bearer ?? getCookie(c, COOKIE)
    if (given === undefined || !isSame(given, token))
      throw new Refusal(401, 'Open the address that `teukgu review` printed, with its token', {
        headers: { 'www-authenticate': 'Bearer' },
      })
    return next()
  }

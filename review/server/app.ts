import { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { TrieRouter } from 'hono/router/trie-router'
import type { z } from 'zod'
import { DecisionsMissing } from '../../pipeline/decisions/catch-up.ts'
import { DecisionsUnusable } from '../../pipeline/decisions/log-files.ts'
import { DecisionRefused } from '../../pipeline/decisions/make-claim.ts'
import { ENDPOINTS } from './endpoints.ts'
import { idempotent } from './idempotency.ts'
import { openApiDocument } from './open-api.ts'
import { pageFiles } from './page-files.ts'
import { problemResponse, Refusal } from './refusal.ts'
import { jsonOnly, ownHost, ownOrigin, safeHeaders, smallBody, withToken } from './security.ts'
import type { Services } from './services.ts'
import { STREAMS } from './streams.ts'

const MOST_ERRORS = 20

/** What of a request does not fit its schema. */
function unfit({ issues }: z.core.$ZodError): Refusal {
  const errors = issues.slice(0, MOST_ERRORS).map(({ path, message }) => ({ path: path.join('.'), message }))
  return new Refusal(400, 'The request does not fit its schema', { kind: 'invalid-request', errors })
}

const isBusy = (error: Error): boolean => 'code' in error && String(error.code).startsWith('SQLITE_BUSY')

/** What an error of the layers below means to the one who asked; null for a bug. */
function refusalOf(error: Error): Refusal | null {
  if (error instanceof Refusal) return error
  if (error instanceof DecisionRefused) return new Refusal(422, error.message, { kind: 'refused' })
  if (error instanceof DecisionsMissing || error instanceof DecisionsUnusable) return new Refusal(503, error.message)
  if (isBusy(error)) return new Refusal(503, 'The database is being written to', { headers: { 'retry-after': '1' } })
  return null
}

function onError(error: Error, c: Context): Response {
  const refusal = refusalOf(error)
  if (refusal !== null) return problemResponse(refusal)
  if (error instanceof HTTPException) return problemResponse(new Refusal(error.status, error.message))
  // Nothing of the inside is told: the message goes to the one who started the server.
  process.emitWarning(`${c.req.method} ${c.req.path}: ${error.stack ?? error.message}`, 'ReviewServer')
  return problemResponse(new Refusal(500, 'A bug of ours: the terminal that runs `teukgu review` tells more'))
}

function addPage(app: OpenAPIHono, { page }: Services): void {
  const fileAt = pageFiles(page)
  app.get('*', (c) => {
    if (c.req.path.startsWith('/api/')) throw new Refusal(404, `There is no ${c.req.path}`)
    const found = fileAt(c.req.path, c.req.header('if-none-match'))
    if (found !== null) return found
    throw new Refusal(404, page === null ? 'The page was not built: run `npm run build`' : `There is no ${c.req.path}`)
  })
}

/** The review's HTTP API and its page, to be served or to be asked by `app.request`. */
export function createApp(services: Services): OpenAPIHono {
  // Unlike the default one, this router takes a colon inside a name as it is: `/api/decisions:bulk`.
  const app = new OpenAPIHono({
    router: new TrieRouter(),
    defaultHook: (result) => {
      if (!result.success) throw unfit(result.error)
    },
  })
  app.onError(onError)
  app.notFound((c) => problemResponse(new Refusal(404, `There is no ${c.req.method} ${c.req.path}`)))
  app.use(
    safeHeaders,
    ownHost(services.access),
    ownOrigin,
    withToken(services.access),
    jsonOnly,
    smallBody,
    idempotent(),
  )
  for (const mount of [...ENDPOINTS, ...STREAMS]) mount(app, services)
  app.get('/api/openapi.json', (c) => c.json(openApiDocument(app, services.version) as never))
  addPage(app, services)
  return app
}

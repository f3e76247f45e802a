import { createRoute, type OpenAPIHono, type RouteConfig } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { z } from 'zod'
import { problemSchema } from '../api/index.ts'
import type { Services } from './services.ts'

/** What an endpoint answers. */
export interface Reply<Answer> {
  readonly status?: 200 | 201 | 202
  readonly body: Answer
  readonly etag?: string
}

type Parsed<Schema> = Schema extends z.ZodType ? z.output<Schema> : undefined
type Shape = z.ZodType | undefined
/** Parts of a path or a query come by name. */
type Named = z.ZodObject | undefined

/** A request after its parts fitted their schemas. */
export interface Asked<Params extends Named, Query extends Named, Body extends Shape> {
  readonly params: Parsed<Params>
  readonly query: Parsed<Query>
  readonly body: Parsed<Body>
}

interface Spec<Params extends Named, Query extends Named, Body extends Shape, Answer extends z.ZodType> {
  readonly method: 'get' | 'post' | 'put'
  readonly path: string
  /** One sentence: what it answers or does. */
  readonly summary: string
  readonly params?: Params
  readonly query?: Query
  readonly body?: Body
  readonly answer: Answer
  /** What the answer's schema is sent with. */
  readonly status?: 200 | 201 | 202
  /** True where the same answer is sent with 200 while nothing is stored. */
  readonly previews?: boolean
  /** Statuses of the problems that it may answer with, beyond those that every request may. */
  readonly problems?: readonly number[]
  /** True for a `GET` whose answer depends on the store alone: it is sent again only after a change. */
  readonly cached?: boolean
  readonly handle: (
    asked: Asked<Params, Query, Body>,
    services: Services,
  ) => Reply<z.input<Answer>> | Promise<Reply<z.input<Answer>>>
}

/** Puts an endpoint on an app and into its OpenAPI document. */
export type Endpoint = (app: OpenAPIHono, services: Services) => void

const COMMON_PROBLEMS = [400, 403]
const WRITE_PROBLEMS = [413, 415]

const json = <T extends z.ZodType>(schema: T) => ({ 'application/json': { schema } })

function problemAnswers(statuses: readonly number[]): RouteConfig['responses'] {
  const problem = {
    description: 'A problem (RFC 9457)',
    content: { 'application/problem+json': { schema: problemSchema } },
  }
  return Object.fromEntries([...new Set(statuses)].sort().map((status) => [status, problem]))
}

function routeOf<P extends Named, Q extends Named, B extends Shape, A extends z.ZodType>(
  spec: Spec<P, Q, B, A>,
): RouteConfig {
  const { method, path, summary, params, query, body, answer, status = 200, problems = [] } = spec
  const writes = method === 'get' ? [] : WRITE_PROBLEMS
  const request: NonNullable<RouteConfig['request']> = {
    ...(params === undefined ? {} : { params }),
    ...(query === undefined ? {} : { query }),
    ...(body === undefined ? {} : { body: { required: true, content: json(body) } }),
  }
  const responses = {
    ...problemAnswers([...COMMON_PROBLEMS, ...writes, ...problems]),
    ...(spec.cached === true ? { 304: { description: 'As it was sent before' } } : {}),
    ...(spec.previews === true ? { 200: { description: 'A preview', content: json(answer) } } : {}),
    [status]: { description: summary, content: json(answer) },
  }
  return { method, path, summary, request, responses }
}

/** An endpoint: its place and its shapes, for the router and for the OpenAPI document, and what it does. */
export function endpoint<
  A extends z.ZodType,
  P extends Named = undefined,
  Q extends Named = undefined,
  B extends Shape = undefined,
>(spec: Spec<P, Q, B, A>): Endpoint {
  const route = createRoute(routeOf(spec))
  return function mount(app, services) {
    async function answer(c: Context): Promise<Response> {
      const kept = spec.cached === true ? { etag: `W/"${services.stamp()}"`, 'cache-control': 'no-cache' } : null
      if (kept !== null && c.req.header('if-none-match') === kept.etag) return c.body(null, 304, kept)
      const valid = (target: string): unknown => c.req.valid(target as never)
      const asked = { params: valid('param'), query: valid('query'), body: valid('json') } as Asked<P, Q, B>
      const { status = spec.status ?? 200, body, etag } = await spec.handle(asked, services)
      return c.json(body as never, status, kept ?? (etag === undefined ? {} : { etag: `"${etag}"` }))
    }
    app.openapi(route, answer as never)
  }
}

import type { OpenAPIHono } from '@hono/zod-openapi'
import { z } from 'zod'
import { type ExportFilter, exportedDocuments } from '../../pipeline/formats/exported-document.ts'
import { STREAM_FORMATS } from '../../pipeline/formats/formats.ts'
import { jsonSchema } from '../../pipeline/formats/json-schema.ts'
import { exportQuerySchema, problemSchema, serverEventSchema } from '../api/index.ts'
import type { Endpoint } from './endpoint.ts'
import { eventStream } from './event-hub.ts'
import { Refusal } from './refusal.ts'
import type { Services } from './services.ts'

type ExportQuery = z.output<typeof exportQuerySchema>

const ENDINGS = {
  jsonl: 'jsonl',
  csv: 'csv',
  xlsx: 'xlsx',
  parquet: 'parquet',
  webannotation: 'jsonld',
  schema: 'schema.json',
} as const

function filterOf({ state, type, document, entity }: ExportQuery): ExportFilter {
  return {
    ...(state === undefined ? {} : { states: state }),
    ...(type === undefined ? {} : { types: type }),
    ...(document === undefined ? {} : { documents: document }),
    ...(entity === undefined ? {} : { entity }),
  }
}

/** Chunks at the reader's pace; between two of them other requests are answered. */
function streamed(chunks: Iterable<string | Uint8Array>): ReadableStream<Uint8Array> {
  const iterator = chunks[Symbol.iterator]()
  const encoder = new TextEncoder()
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      await new Promise((resolve) => setImmediate(resolve))
      const { done, value } = iterator.next()
      if (done) controller.close()
      else controller.enqueue(typeof value === 'string' ? encoder.encode(value) : value)
    },
    cancel() {
      iterator.return?.()
    },
  })
}

function exportAnswer(query: ExportQuery, { store }: Services): Response {
  const { format } = query
  const headers = { 'content-disposition': `attachment; filename="teukgu.${ENDINGS[format]}"` }
  if (format === 'schema')
    return new Response(jsonSchema(), { headers: { ...headers, 'content-type': 'application/schema+json' } })
  const { mediaType, write } = STREAM_FORMATS[format]
  const chunks = write(exportedDocuments(store, filterOf(query)), {
    bom: query.bom ?? false,
    raw: false,
    cite: query.cite ?? false,
  })
  return new Response(streamed(chunks), { headers: { ...headers, 'content-type': mediaType } })
}

const PROBLEM = {
  description: 'A problem (RFC 9457)',
  content: { 'application/problem+json': { schema: problemSchema } },
}

/** `GET /api/export` */
const exportStream: Endpoint = (app, services) => {
  app.openapi(
    {
      method: 'get',
      path: '/api/export',
      summary: 'Every mention with its evidence, its review state and its citation, as a file; streamed',
      request: { query: exportQuerySchema },
      responses: {
        200: {
          description: 'The file',
          content: Object.fromEntries(
            [...Object.values(STREAM_FORMATS).map(({ mediaType }) => mediaType), 'application/schema+json'].map(
              (type) => [type, { schema: z.string() }],
            ),
          ),
        },
        400: PROBLEM,
        403: PROBLEM,
      },
    },
    (c) => exportAnswer(c.req.valid('query'), services),
  )
}

/** `GET /api/events` */
const events: Endpoint = (app: OpenAPIHono, { hub, runs }: Services) => {
  app.openapi(
    {
      method: 'get',
      path: '/api/events',
      summary: 'What happens, as server-sent events: runs that go on, and decisions',
      responses: {
        200: {
          description: 'Events, each with its name and its data as JSON',
          content: { 'text/event-stream': { schema: serverEventSchema } },
        },
        403: PROBLEM,
        503: PROBLEM,
      },
    },
    () => {
      if (!hub.hasRoom) throw new Refusal(503, 'Too many pages listen already')
      const stream = eventStream(hub, { event: 'hello', data: { running: runs.running } })
      return new Response(stream, { headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' } })
    },
  )
}

/** The endpoints that answer with a stream. */
export const STREAMS: readonly Endpoint[] = [exportStream, events]

import type { OpenAPIHono } from '@hono/zod-openapi'

/** The OpenAPI 3.1 document of an app's endpoints. */
export const openApiDocument = (app: OpenAPIHono, version: string): object =>
  app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'teukgu review',
      version,
      description:
        'Errors are problems (RFC 9457). Offsets are UTF-16 code units into the canonical text. Writes take application/json only; a POST may carry an Idempotency-Key.',
    },
    servers: [{ url: '/' }],
  })

import { expect } from 'vitest'
import type { z } from 'zod'
import * as api from '../../review/api/index.ts'
import type { TestServer } from './review-server.ts'

/** An answer of the expected status, checked against its schema: what it has beyond the schema is a mistake too. */
export async function answer<S extends z.ZodType>(
  asked: Promise<Response>,
  schema: S,
  status = 200,
): Promise<z.output<S>> {
  const response = await asked
  const body: unknown = await response.json()
  expect({ status: response.status, body }).toMatchObject({ status })
  const parsed = schema.parse(body)
  expect(JSON.parse(JSON.stringify(parsed))).toEqual(body)
  return parsed
}

/** What tests of the API ask again and again, of the server that runs by then. */
export function reviewClient(server: () => TestServer) {
  const get = <S extends z.ZodType>(path: string, schema: S, status?: number) =>
    answer(server().get(path), schema, status)
  const post = <S extends z.ZodType>(path: string, body: unknown, schema: S, status = 201) =>
    answer(server().send('POST', path, body), schema, status)
  const queue = (query = '') => get(`/api/mentions?${query}`, api.queuePageSchema)
  return {
    get,
    post,
    queue,
    async itemOf(quote: string, query = 'view=all') {
      const { items } = await queue(query)
      const found = items.find((item) => item.quote === quote)
      if (found) return found
      throw new Error(`Nothing is called ${quote} among ${items.map((i) => i.quote).join(', ')}`)
    },
    async documentOf(name: string) {
      const { items } = await get('/api/documents', api.documentListSchema)
      const line = items.find(({ uri }) => uri.endsWith(name))
      return get(`/api/documents/${line?.id}`, api.documentPageSchema)
    },
    async undoAll() {
      while ((await get('/api/status', api.statusSchema)).undo !== null) await post('/api/undo', {}, api.undoneSchema)
    },
  }
}

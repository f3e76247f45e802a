import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ApiError, askAhead, get } from '../review/web/api/client.ts'

/** An answer whose body breaks off after its head, as it does when a request is given up or a line is cut. */
function brokenOff(status: number, cause: unknown): Response {
  const body = new ReadableStream({
    pull(controller) {
      controller.error(cause)
    },
  })
  return new Response(body, { status })
}

const answering = (answer: Response): void => {
  vi.stubGlobal('fetch', async () => answer)
}

beforeEach(() => {
  vi.stubGlobal('document', { baseURI: 'http://127.0.0.1/' })
})
afterEach(() => {
  vi.unstubAllGlobals()
})

describe('what the page asks of the server', () => {
  it('is the body of the answer', async () => {
    answering(Response.json({ running: null }))
    expect(await get('/api/status')).toEqual({ running: null })
  })

  it('is never an empty answer where the request was given up while its body came', async () => {
    answering(brokenOff(200, new DOMException('given up', 'AbortError')))
    await expect(get('/api/entities')).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }))
  })

  it.each([
    ['breaks off', () => brokenOff(200, new TypeError('terminated'))],
    ['is no JSON', () => new Response('<!doctype html>')],
  ])('is a refusal where the body %s', async (_, answer) => {
    answering(answer())
    await expect(get('/api/entities')).rejects.toThrow(expect.objectContaining({ status: 0 }))
  })

  it('is asked once where it was asked ahead, and anew after that', async () => {
    const asked: string[] = []
    vi.stubGlobal('fetch', async (url: string) => {
      asked.push(url)
      return Response.json({ turn: asked.length })
    })
    askAhead('/api/documents/{id}', { until: 9 }, { id: 3 })
    const ask = () => get('/api/documents/{id}', { until: 9 }, { id: 3 })
    expect(await ask()).toEqual({ turn: 1 })
    expect(await ask()).toEqual({ turn: 2 })
    expect(asked).toEqual(Array(2).fill('http://127.0.0.1/api/documents/3?until=9'))
  })

  it('tells the one who takes it why what was asked ahead failed', async () => {
    answering(new Response('', { status: 503 }))
    askAhead('/api/status')
    await expect(get('/api/status')).rejects.toThrow(expect.objectContaining({ status: 503 }))
  })

  it('keeps the status of a refusal that says nothing more', async () => {
    answering(new Response('', { status: 502 }))
    const refused = get('/api/status')
    await expect(refused).rejects.toBeInstanceOf(ApiError)
    await expect(refused).rejects.toThrow(expect.objectContaining({ status: 502, problem: {} }))
  })
})

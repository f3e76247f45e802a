import { expect, it } from 'vitest'
import type { ServerEvent } from '../review/api/index.ts'
import { EventHub, eventStream } from '../review/server/event-hub.ts'

const HELLO: ServerEvent = { event: 'hello', data: { running: null } }

async function read(stream: ReadableStream<Uint8Array>): Promise<string[]> {
  const decoder = new TextDecoder()
  const parts: string[] = []
  for await (const chunk of stream) parts.push(decoder.decode(chunk))
  return parts
}

it('passes events on until the reader leaves', async () => {
  const hub = new EventHub()
  const reader = eventStream(hub, HELLO).getReader()
  hub.publish(HELLO)
  const decoder = new TextDecoder()
  const heard = [(await reader.read()).value, (await reader.read()).value].map((part) => decoder.decode(part))
  expect(heard).toEqual([
    'retry: 2000\n\nevent: hello\ndata: {"running":null}\n\n',
    'event: hello\ndata: {"running":null}\n\n',
  ])
  await reader.cancel()
  hub.publish(HELLO)
  expect(await reader.read()).toEqual({ done: true, value: undefined })
})

it('lets a reader go that takes nothing, and keeps no place for it', async () => {
  const hub = new EventHub()
  const streams = Array.from({ length: 50 }, () => eventStream(hub, HELLO))
  expect(hub.hasRoom).toBe(false)
  for (let i = 0; i < 3000; i++) hub.publish(HELLO)
  expect(hub.hasRoom).toBe(true)
  expect((await read(streams[0]!)).length).toBeLessThan(1100)
})

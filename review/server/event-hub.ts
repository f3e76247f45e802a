import type { ServerEvent } from '../api/index.ts'

type Listener = (event: ServerEvent) => void

const MOST_LISTENERS = 50
/** A page that is so far behind is let go: it asks again by itself, and is told then how things stand. */
const MOST_WAITING = 1000
const HEARTBEAT_MS = 15_000

/** Passes what happens on to every open page. */
export class EventHub {
  readonly #listeners = new Set<Listener>()

  /** False where too many listen already. */
  get hasRoom(): boolean {
    return this.#listeners.size < MOST_LISTENERS
  }

  publish(event: ServerEvent): void {
    for (const listener of this.#listeners) listener(event)
  }

  /** Returns what ends it. */
  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }
}

const written = ({ event, data }: ServerEvent): string => `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`

/**
 * Server-sent events: `first`, then all that the hub passes on, with a comment now and then that keeps the line open. Ends
 * where nobody reads them.
 */
export function eventStream(hub: EventHub, first: ServerEvent): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  let close = (): void => {}
  return new ReadableStream<Uint8Array>({
    start(controller) {
      const send = (text: string): void => {
        controller.enqueue(encoder.encode(text))
        if ((controller.desiredSize ?? 0) > -MOST_WAITING) return
        close()
        controller.close()
      }
      const heartbeat = setInterval(() => send(': still here\n\n'), HEARTBEAT_MS)
      heartbeat.unref()
      const unsubscribe = hub.subscribe((event) => send(written(event)))
      close = () => {
        clearInterval(heartbeat)
        unsubscribe()
      }
      send(`retry: 2000\n\n${written(first)}`)
    },
    cancel() {
      close()
    },
  })
}

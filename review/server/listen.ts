import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'

/** A server that answers. */
export interface Listening {
  readonly url: string
  readonly port: number
  /** Ends all connections, also those that wait for events. */
  close(): Promise<void>
}

/** What answers requests. */
interface App {
  readonly fetch: (request: Request) => Response | Promise<Response>
}

/** An idle or slow caller holds nothing for longer. */
const HEADERS_MS = 10_000
const REQUEST_MS = 60_000

const inUrl = (address: string): string => (address.includes(':') ? `[${address}]` : address)

/** Serves an app on a host and port; port 0 takes a free one. Rejects where the port is taken. */
export function listen(app: App, host: string, port: number): Promise<Listening> {
  const server = createAdaptorServer({ fetch: (request) => app.fetch(request), overrideGlobalObjects: false }) as Server
  server.headersTimeout = HEADERS_MS
  server.requestTimeout = REQUEST_MS
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      const { address, port: taken } = server.address() as AddressInfo
      const shown = address === '::' || address === '0.0.0.0' ? host : address
      resolve({ url: `http://${inUrl(shown)}:${taken}/`, port: taken, close })
    })
  })
}

import { hostname, networkInterfaces } from 'node:os'

/** Who may call the server, and by which names. */
export interface Access {
  /** Names of the server in a `Host` header, without a port, in lower case. */
  readonly hosts: ReadonlySet<string>
  /** What every request must carry; null on loopback. */
  readonly token: string | null
}

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]']
const bracketed = (address: string): string => (address.includes(':') ? `[${address}]` : address).toLowerCase()

/** True for an address that only this machine can call. */
export const isLoopback = (host: string): boolean => LOOPBACK.includes(bracketed(host.replace(/^\[|\]$/g, '')))

/** The access to a server bound to `host`: without a token on loopback, else by the names of this machine and with the token. */
export function accessFor(host: string, token: string): Access {
  if (isLoopback(host)) return { hosts: new Set(LOOPBACK), token: null }
  const addresses = Object.values(networkInterfaces()).flatMap((found) => found?.map(({ address }) => address) ?? [])
  return { hosts: new Set([...LOOPBACK, ...[host, hostname(), ...addresses].map(bracketed)]), token }
}

/** Name of a `Host` header without its port, in lower case; null where it is none. */
export const hostName = (header: string): string | null =>
  /^(\[[0-9a-f:.]{2,45}\]|[^\s:/@\\]{1,253})(?::\d{1,5})?$/i.exec(header)?.[1]?.toLowerCase() ?? null

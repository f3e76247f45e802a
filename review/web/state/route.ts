import { createStore } from './store.ts'

/** Which screen is shown: `#/documents/12?mention=m_1` is { screen: 'documents', id: '12', query: {mention: 'm_1'} }. */
export interface Route {
  readonly screen: string
  readonly id: string | null
  readonly query: Readonly<Record<string, string>>
}

const decode = (part: string): string => {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** Reads the part of the address after `#`. */
export function parseRoute(hash: string): Route {
  const [path = '', search = ''] = hash.replace(/^#\/?/, '').split('?', 2)
  const [screen = '', ...rest] = path.split('/')
  const id = rest.join('/')
  return {
    screen: screen === '' ? 'queue' : decode(screen),
    id: id === '' ? null : decode(id),
    query: Object.fromEntries(new URLSearchParams(search)),
  }
}

/** The address of a screen; empty values of the query are left out. */
export function hrefOf(
  screen: string,
  id?: string | number | null,
  query: Readonly<Record<string, string | undefined>> = {},
): string {
  const entries = Object.entries(query).filter((entry): entry is [string, string] => !!entry[1])
  const search = new URLSearchParams(entries).toString()
  const path = id === undefined || id === null ? screen : `${screen}/${encodeURIComponent(id)}`
  return `#/${path}${search && `?${search}`}`
}

/** The screen that the address names, and its query; follows the address. */
export const route = createStore<Route>(parseRoute(location.hash))
addEventListener('hashchange', () => route.set(parseRoute(location.hash)))

/** Goes to an address that `hrefOf` made; `replace` leaves no entry in the history. */
export function go(href: string, replace = false): void {
  if (replace) history.replaceState(null, '', href)
  else history.pushState(null, '', href)
  route.set(parseRoute(location.hash))
}

/** Changes the query of the current screen without a new entry in the history. */
export function setQuery(change: Readonly<Record<string, string | undefined>>): void {
  const { screen, id, query } = route.get()
  go(hrefOf(screen, id, { ...query, ...change }), true)
}
addEventListener('popstate', () => route.set(parseRoute(location.hash)))

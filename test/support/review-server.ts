import { basename, dirname, join } from 'node:path'
import { openSqliteStore } from '../../pipeline/store/sqlite-store.ts'
import type { Store } from '../../pipeline/store/store.ts'
import { accessFor } from '../../review/server/access.ts'
import { createApp } from '../../review/server/app.ts'
import { type Listening, listen } from '../../review/server/listen.ts'
import type { StartRun } from '../../review/server/run-job.ts'
import { makeServices, type Services } from '../../review/server/services.ts'
import { type Place, teukgu } from './command.ts'
import { toyCorpus } from './toy-run.ts'

/** A running server over a corpus of its own. */
export interface TestServer extends Place {
  readonly url: string
  readonly store: Store
  readonly services: Services
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Response>
  send(method: string, path: string, body: unknown, headers?: Readonly<Record<string, string>>): Promise<Response>
  close(): Promise<void>
}

export interface ServerOptions {
  readonly startRun?: StartRun
  /** Makes the server ask for it, as when it does not listen on loopback. */
  readonly token?: string
  readonly actor?: string
}

const NO_RUN: StartRun = () => ({ ended: Promise.resolve('no run in this test'), stop() {} })

/** Extracts a corpus with the built command. */
export function extracted(files: Readonly<Record<string, string>>): Place {
  const place = toyCorpus(files)
  const { code, err } = teukgu(['run', '--corpus', place.corpus, '--db', place.db, '--jobs', '1', '--quiet'])
  if (code !== 0 && code !== 1) throw new Error(err)
  return place
}

/** Serves a database on a free port of this machine. */
export async function serve(place: Place, options: ServerOptions = {}): Promise<TestServer> {
  const { startRun = NO_RUN, token, actor = 'tester' } = options
  const store = await openSqliteStore(place.db)
  const directory = join(dirname(place.corpus), 'decisions')
  const access = accessFor('127.0.0.1', '')
  const services = makeServices({
    session: { store, directory, actor, now: Date.now },
    corpus: basename(place.corpus),
    version: '0.0.0',
    access: token === undefined ? access : { ...access, token },
    gazetteers: join(dirname(place.corpus), 'gazetteers'),
    startRun,
    page: null,
  })
  const listening: Listening = await listen(createApp(services), '127.0.0.1', 0)
  const at = (path: string): URL => new URL(path, listening.url)
  return {
    ...place,
    url: listening.url,
    store,
    services,
    get: (path, headers = {}) => fetch(at(path), { headers }),
    send: (method, path, body, headers = {}) =>
      fetch(at(path), {
        method,
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    async close() {
      await listening.close()
      store.close()
    },
  }
}

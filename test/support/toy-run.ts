import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { RunReport, RunRequest } from '../../pipeline/engine/engine.ts'
import { localEngine } from '../../pipeline/engine/local-engine.ts'
import { scanCorpus } from '../../pipeline/engine/scan.ts'
import { defaultLimits } from '../../pipeline/limits.ts'
import { openSqliteStore } from '../../pipeline/store/sqlite-store.ts'
import type { Store } from '../../pipeline/store/store.ts'

export const TOY_VERSIONS = {
  document: 'document1',
  extractors: { 'amount/ko': 'amount1', 'date/ko': 'date1', 'zone/ko': 'zone1' },
  records: 'records1',
  gazetteers: 'gazetteers1',
}

/** A folder of its own with a corpus in it and a database beside it. */
export function toyCorpus(files: Readonly<Record<string, string | Uint8Array>> = {}): { corpus: string; db: string } {
  const folder = mkdtempSync(join(tmpdir(), 'teukgu-'))
  const corpus = join(folder, 'corpus')
  mkdirSync(corpus)
  for (const [name, content] of Object.entries(files)) {
    const path = join(corpus, name)
    mkdirSync(join(path, '..'), { recursive: true })
    writeFileSync(path, content)
  }
  return { corpus, db: join(folder, 'teukgu.db') }
}

const WORKER = new URL('./toy-worker.mjs', import.meta.url)

/** One run of the engine with toy stages on an open store. */
export function runOn(
  store: Store,
  corpus: string,
  options: Partial<RunRequest> = {},
  worker: URL = WORKER,
): Promise<RunReport> {
  const limits = options.limits ?? defaultLimits
  return localEngine({ worker })({
    scan: scanCorpus(corpus, limits),
    store,
    limits,
    versions: TOY_VERSIONS,
    jobs: 1,
    all: false,
    failed: false,
    cacheBytes: 1e9,
    now: () => '2024-01-01T00:00:00.000Z',
    pid: 1,
    ...options,
  })
}

/** One run of the engine with toy stages; opens and closes the store. */
export async function toyRun(
  place: { corpus: string; db: string },
  options: Partial<RunRequest> = {},
): Promise<RunReport> {
  const store = await openSqliteStore(place.db)
  try {
    return await runOn(store, place.corpus, options)
  } finally {
    store.close()
  }
}

/** What a reader sees in a store. */
export async function reading<T>(db: string, read: (store: Store) => T): Promise<T> {
  const store = await openSqliteStore(db, { readonly: true })
  try {
    return read(store)
  } finally {
    store.close()
  }
}

/** Every export line as text. */
export const exported = (db: string): Promise<string> =>
  reading(db, (store) => [...store.exportLines()].map((line) => JSON.stringify(line)).join('\n'))

/** State by name. */
export const states = (db: string): Promise<Record<string, string>> =>
  reading(db, (store) =>
    Object.fromEntries(store.summaries().map(({ uri, state }) => [uri.replace('corpus/', ''), state])),
  )

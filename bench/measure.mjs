// How the bench runs and measures the pipeline: the built stages and store, files on disk, nothing faked.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { localEngine } from '../dist/pipeline/engine/local-engine.js'
import { processFile } from '../dist/pipeline/engine/process-file.js'
import { readBytes } from '../dist/pipeline/engine/read-source.js'
import { scanCorpus } from '../dist/pipeline/engine/scan.js'
import { defaultLimits } from '../dist/pipeline/limits.js'
import { processDocument } from '../dist/pipeline/process-document.js'
import { openSqliteStore } from '../dist/pipeline/store/sqlite-store.js'
import { loadVersions } from '../dist/pipeline/versions.js'

/** Writes articles to a new folder and returns it with its size in bytes of UTF-8. */
export function writeCorpus(folder, articles) {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  let bytes = 0
  for (const { name, text } of articles) {
    writeFileSync(join(folder, name), text)
    bytes += Buffer.byteLength(text)
  }
  return { folder, bytes, documents: articles.length }
}

/** Does the tasks of the engine in this thread. */
const inThisThread = {
  room: async () => {},
  stop() {},
  run: async ({ size: _, ...task }) => ({
    end: 'result',
    result: processFile({ ...task, progress: new Int32Array(1) }, { read: readBytes, process: processDocument }),
  }),
}

/** Everything in this one thread: read, all stages, store. Returns seconds, and milliseconds by stage. */
export const oneThread = (part, db) => withEngine(part, db, inThisThread)

/** The engine of `teukgu run` on the threads of a pool. Returns seconds, and milliseconds by stage. */
export async function withEngine({ folder }, db, pool) {
  rmSync(db, { force: true })
  const started = performance.now()
  const scan = scanCorpus(folder, defaultLimits)
  const store = await openSqliteStore(db)
  const stored = timeWrites(store)
  const { timings } = await localEngine({ pool })({
    scan,
    store,
    versions: loadVersions(),
    limits: defaultLimits,
    cacheBytes: 64 * 1024 * 1024,
    jobs: 0,
    all: false,
    failed: false,
    now: () => new Date().toISOString(),
    pid: process.pid,
  })
  store.close()
  return { seconds: (performance.now() - started) / 1000, timings: { ...timings, store: stored() } }
}

/** Measures what a store writes from now on; the returned function gives the milliseconds so far. */
function timeWrites(store) {
  const write = store.write.bind(store)
  let ms = 0
  store.write = (changes, run) => {
    const started = performance.now()
    write(changes, run)
    ms += performance.now() - started
  }
  return () => ms
}

export const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]

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

const BATCH = 50

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

const newRun = (corpus) => ({
  corpus,
  started: new Date().toISOString(),
  pid: process.pid,
  forced: false,
  versions: loadVersions(),
  settings: defaultLimits,
})

function facts(file, corpus, result) {
  const { uri, rawUri, size, stamp, note } = file
  return { uri, rawUri, corpus, size, stamp, note, sourceSha256: result.source, sidecarSha256: result.sidecar }
}

/** Everything in this one thread: read, all stages, store. Returns seconds, and milliseconds by stage. */
export async function oneThread({ folder }, db) {
  rmSync(db, { force: true })
  const started = performance.now()
  const scan = scanCorpus(folder, defaultLimits)
  const store = await openSqliteStore(db)
  const run = store.beginRun(newRun(scan.corpus))
  const timings = {}
  let changes = []
  const timed = (name, work) => {
    const at = performance.now()
    const value = work()
    timings[name] = (timings[name] ?? 0) + performance.now() - at
    return value
  }
  const flush = () => {
    timed('store', () => store.write(changes, run))
    changes = []
  }
  for (const file of scan.files) {
    const task = {
      path: file.path,
      uri: file.uri,
      sidecar: file.sidecar,
      limits: defaultLimits,
      known: null,
      anyway: true,
      cached: null,
      started: new Int32Array(1),
    }
    const result = processFile(task, { read: readBytes, process: processDocument })
    for (const [stage, ms] of Object.entries(result.timings)) timings[stage] = (timings[stage] ?? 0) + ms
    changes.push({ kind: 'document', file: facts(file, scan.corpus, result), rows: result.rows })
    if (changes.length === BATCH) flush()
  }
  flush()
  store.endRun(run, 'finished', new Date().toISOString())
  store.close()
  return { seconds: (performance.now() - started) / 1000, timings }
}

/** The engine of `teukgu run` on the threads of a pool. Returns seconds. */
export async function withEngine({ folder }, db, pool) {
  rmSync(db, { force: true })
  const started = performance.now()
  const scan = scanCorpus(folder, defaultLimits)
  const store = await openSqliteStore(db)
  await localEngine({ pool })({
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
  return { seconds: (performance.now() - started) / 1000 }
}

export const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]

import { NOBODY, publishedTask } from '../decisions/published.ts'
import type { FileFacts } from '../store/store.ts'
import { BatchWriter } from './batch-writer.ts'
import type { Engine, FileOutcome, RunReport, RunRequest } from './engine.ts'
import { packRows } from './own-names.ts'
import { short } from './plan.ts'
import type { Task, TaskEnd, TaskRunner } from './pool.ts'
import { type FileResult, refusedRows } from './process-file.ts'
import type { ScannedFile } from './scan.ts'
import { type Job, type Schedule, schedule } from './schedule.ts'

/** Why a file was extracted, once its hashes are known. */
function reason(job: Job, result: FileResult): string {
  const { stored, step } = job
  const why = step.kind === 'read' ? step.why : null
  if (stored === undefined) return why ?? 'new'
  if (stored.sourceSha256 !== result.source)
    return stored.sourceSha256 === null || result.source === null
      ? (why ?? 'never read before')
      : `text changed ${short(stored.sourceSha256)}→${short(result.source)}`
  return why ?? 'sidecar changed'
}

/** What is known of the bytes of a file. */
interface Known {
  readonly source: string | null
  readonly sidecar: string | null
  readonly published: string | null
}
const UNREAD: Known = { source: null, sidecar: null, published: null }

/** A further thread pays only where there is as much to read as it costs to start. */
const BYTES_A_THREAD = 128 * 1024

function threadsFor(jobs: readonly Job[], most: number): number {
  const bytes = jobs.reduce((sum, { file }) => sum + file.size, 0)
  return Math.min(most, jobs.length, 1 + Math.floor(bytes / BYTES_A_THREAD))
}

/** Where the work of a run is done; by default in a pool of its own, as large as the work asks for. */
export interface LocalEngineOptions {
  /** Replaces the module that the threads load, for tests. */
  readonly worker?: URL
  /** Threads that are already there and stay; `jobs` does not count for them. */
  readonly pool?: TaskRunner
}

/** One run: hands files to the threads, takes their results in, and keeps the account. */
class LocalRun {
  readonly #request: RunRequest
  readonly #schedule: Schedule
  readonly #writer: BatchWriter
  readonly #outcomes: FileOutcome[] = []
  readonly #timings: Record<string, number> = {}
  readonly #late: Job[] = []
  #skipped: number
  #extracted = 0
  #failed = 0
  #bytes = 0
  #finished = 0

  constructor(request: RunRequest, work: Schedule) {
    this.#request = request
    this.#schedule = work
    this.#skipped = work.skipped
    this.#writer = new BatchWriter(request.store, () => this.#begin())
  }

  async run({ worker, pool }: LocalEngineOptions): Promise<RunReport> {
    const { jobs, removed } = this.#schedule
    const { ownNames, store } = this.#request
    if (ownNames !== undefined && jobs.length > 0) store.keepOwnNames(ownNames.version, packRows(ownNames.rows))
    for (const job of jobs) if (job.step.kind !== 'read') this.#withoutReading(job)
    for (const { id, uri } of removed) {
      this.#writer.add({ kind: 'removed', id, uri })
      this.#outcomes.push({ uri, did: 'removed', why: 'no longer in the corpus' })
    }
    const toRead = jobs.filter((job) => job.step.kind === 'read')
    if (toRead.length > 0 && pool !== undefined) await this.#readIn(pool, toRead)
    else if (toRead.length > 0) await this.#readAll(toRead, worker)
    this.#writer.flush()
    this.#compare()
    return this.#end()
  }

  /** What needs all documents: after them, and only for what changed. */
  #compare(): void {
    const started = performance.now()
    const { store } = this.#request
    const keys = store.review.transaction(() => {
      const { keys, files } = store.findings.refresh()
      store.review.markDue(files)
      return keys
    })
    if (keys > 0) this.#timings.conflicts = performance.now() - started
  }

  #begin(): number {
    const { store, scan, now, pid, all, versions, limits } = this.#request
    const { resumed } = this.#schedule
    if (resumed === null)
      return store.beginRun({ corpus: scan.corpus, started: now(), pid, forced: all, versions, settings: limits })
    store.resumeRun(resumed.id, pid)
    return resumed.id
  }

  #end(): RunReport {
    const { store, signal, now, cacheBytes } = this.#request
    const { resumed, removed } = this.#schedule
    const interrupted = signal?.aborted ?? false
    const run = this.#writer.run ?? resumed?.id ?? null
    if (this.#writer.run !== null) store.trim(cacheBytes)
    if (run !== null) store.endRun(run, interrupted ? 'interrupted' : 'finished', now())
    this.#outcomes.sort((a, b) => (a.uri < b.uri ? -1 : Number(a.uri > b.uri)))
    return {
      run: this.#writer.run,
      resumed: resumed !== null,
      interrupted,
      outcomes: this.#outcomes,
      extracted: this.#extracted,
      failed: this.#failed,
      skipped: this.#skipped,
      removed: removed.length,
      bytes: this.#bytes,
      timings: this.#timings,
    }
  }

  #facts(file: ScannedFile, known: Known): FileFacts {
    const { uri, rawUri, size, stamp, note } = file
    const corpus = this.#request.scan.corpus
    const ownNames = this.#request.ownNames?.version ?? null
    return {
      uri,
      rawUri,
      corpus,
      size,
      stamp,
      note,
      ownNames,
      sourceSha256: known.source,
      sidecarSha256: known.sidecar,
      published: known.published,
    }
  }

  #progress(uri: string): void {
    this.#finished += 1
    this.#request.onProgress?.({ total: this.#schedule.jobs.length, finished: this.#finished, uri })
  }

  #withoutReading({ file, stored, step }: Job): void {
    if (step.kind === 'refuse' && file.refusal !== null) {
      const rows = refusedRows(file.refusal.state, file.refusal.reason)
      this.#writer.add({ kind: 'document', file: this.#facts(file, UNREAD), rows })
      this.#outcomes.push({ uri: file.uri, did: 'refused', why: step.why })
      this.#failed += 1
    } else if (step.kind === 'facts' && stored !== undefined) {
      this.#keep(file, stored, step.why)
    }
    this.#progress(file.uri)
  }

  #keep(file: ScannedFile, stored: NonNullable<Job['stored']>, why: string): void {
    const hashes = { source: stored.sourceSha256, sidecar: stored.sidecarSha256, published: stored.published }
    this.#writer.add({ kind: 'facts', id: stored.id, file: this.#facts(file, hashes) })
    if (why !== '') this.#outcomes.push({ uri: file.uri, did: why.startsWith('renamed') ? 'renamed' : 'noted', why })
    this.#skipped += 1
  }

  async #readAll(jobs: readonly Job[], worker?: URL): Promise<void> {
    // Loaded here, because a run with nothing to read needs no threads.
    const { Pool } = await import('./pool.ts')
    const pool = new Pool(threadsFor(jobs, this.#request.jobs), worker)
    try {
      await this.#readIn(pool, jobs)
    } finally {
      await pool.close()
    }
  }

  async #readIn(pool: TaskRunner, jobs: readonly Job[]): Promise<void> {
    const { signal } = this.#request
    const stop = (): void => pool.stop()
    signal?.addEventListener('abort', stop)
    try {
      await this.#handOver(pool, jobs)
      for (const job of this.#late) await this.#again(pool, job)
    } finally {
      signal?.removeEventListener('abort', stop)
    }
  }

  async #handOver(pool: TaskRunner, jobs: readonly Job[]): Promise<void> {
    const running = new Set<Promise<void>>()
    let failure: unknown
    for (const job of jobs) {
      await pool.room(job.file.size)
      if (this.#request.signal?.aborted || failure !== undefined) break
      const done: Promise<void> = pool
        .run(this.#task(job))
        .then((end) => this.#take(job, end, this.#late))
        .catch((error: unknown) => {
          failure ??= error
          pool.stop()
        })
        .finally(() => running.delete(done))
      running.add(done)
    }
    await Promise.all(running)
    if (failure !== undefined) throw failure
  }

  /** A document over its time may have suffered from its neighbours: once more alone, before it counts. */
  async #again(pool: TaskRunner, job: Job): Promise<void> {
    if (this.#request.signal?.aborted) return
    this.#take(job, await pool.run(this.#task(job)), null)
  }

  #task({ file, stored, step }: Job): Task {
    const reuse = step.kind === 'read' ? step.reuse : []
    const own = this.#request.ownNames
    const output = stored !== undefined && reuse.length > 0 ? this.#request.store.cachedCandidates(stored.id) : null
    return {
      path: file.path,
      uri: file.uri,
      size: file.size,
      sidecar: file.sidecar,
      limits: this.#request.limits,
      known: stored === undefined ? null : { source: stored.sourceSha256, sidecar: stored.sidecarSha256 },
      anyway: step.kind === 'read' && step.why !== null,
      published: publishedTask(this.#request.published ?? NOBODY, file.uri),
      ownNames: own === undefined ? null : { version: own.version, tables: own.tables },
      cached: output === null ? null : { output, extractors: reuse },
    }
  }

  #take(job: Job, end: TaskEnd | null, late: Job[] | null): void {
    if (end === null) return
    if (end.end === 'result') this.#takeResult(job, end.result)
    else if (end.end === 'timeout' && late !== null) {
      late.push(job)
      return
    } else this.#takeFailure(job, end)
    this.#progress(job.file.uri)
  }

  #takeResult(job: Job, result: FileResult): void {
    const { file, stored } = job
    if (result.outcome === 'same') {
      if (stored === undefined) return
      const names = this.#request.ownNames?.version ?? null
      if (file.stamp !== stored.stamp || file.note !== stored.note || names !== stored.ownNames)
        this.#keep(file, stored, '')
      else this.#skipped += 1
      return
    }
    const { rows } = result
    if (rows.state === 'unreadable' && stored?.state === 'unreadable' && stored.reason === rows.reason) {
      this.#skipped += 1
      return
    }
    this.#writer.add({ kind: 'document', file: this.#facts(file, result), rows })
    if (rows.content === null) this.#failed += 1
    else this.#extracted += 1
    this.#bytes += file.size
    for (const [stage, ms] of Object.entries(result.timings)) this.#timings[stage] = (this.#timings[stage] ?? 0) + ms
    this.#outcomes.push({
      uri: file.uri,
      did: rows.content === null ? 'refused' : 'extracted',
      why: reason(job, result),
    })
  }

  #takeFailure({ file, step }: Job, end: Exclude<TaskEnd, { end: 'result' }>): void {
    const rows =
      end.end === 'timeout'
        ? refusedRows('timeout', `Unexpected time over ${end.afterMs} ms, twice, expected less`)
        : refusedRows('failed', `The thread that read it broke: ${end.reason}`)
    const { byName: published } = publishedTask(this.#request.published ?? NOBODY, file.uri)
    this.#writer.add({ kind: 'document', file: this.#facts(file, { ...UNREAD, published }), rows })
    this.#failed += 1
    this.#outcomes.push({ uri: file.uri, did: 'refused', why: (step.kind === 'read' ? step.why : null) ?? 'changed' })
  }
}

/**
 * Runs the stages on the cores of this machine: a thread pool does the work, this thread alone writes.
 * What is stored does not depend on the number of threads or the order in which they finish.
 */
export const localEngine =
  (options: LocalEngineOptions = {}): Engine =>
  (request) =>
    new LocalRun(request, schedule(request)).run(options)

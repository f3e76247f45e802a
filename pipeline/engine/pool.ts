import PQueue from 'p-queue'
import { Piscina } from 'piscina'
import type { Limits } from '../limits.ts'
import { type FileMessage, type FileResult, type FileTask, fromMessage, PROGRESS } from './process-file.ts'

/** How a task ended: with a result, over its time, or by a thread that broke. */
export type TaskEnd =
  | { readonly end: 'result'; readonly result: FileResult }
  | { readonly end: 'timeout'; readonly afterMs: number }
  | { readonly end: 'crash'; readonly reason: string }

export type Task = Omit<FileTask, 'progress'> & { readonly size: number }

/** Where tasks are done: a pool of threads, or in a bench this thread. */
export interface TaskRunner {
  /** Resolves when there is room for a task of so many bytes to wait. Bounds what is handed over at a time. */
  room(bytes: number): Promise<void>
  /** Null where the runner was stopped before the task began. */
  run(task: Task): Promise<TaskEnd | null>
  /** Hands nothing more over; what runs may finish. */
  stop(): void
}

const WATCH_MS = 50
/** As many small files wait at a thread as it reads while the one writer is at a batch; of large ones one waits. */
const TASKS_A_THREAD = 24
const LARGE_TASKS_A_THREAD = 2
const BYTES_A_THREAD = 256 * 1024
/** A task may wait behind others that bring their thread down, one after another. */
const ATTEMPTS = 100

interface Watched {
  readonly controller: AbortController
  readonly progress: Int32Array
  readonly limit: number
  /** 0 until a thread has begun. */
  startedAt: number
}

function watch(watched: Watched): void {
  if (Atomics.load(watched.progress, 0) !== PROGRESS.begun) return
  if (watched.startedAt === 0) watched.startedAt = performance.now()
  else if (performance.now() - watched.startedAt > watched.limit) watched.controller.abort()
}

type LoadBalancer = NonNullable<NonNullable<ConstructorParameters<typeof Piscina>[0]>['loadBalancer']>
type Thread = Parameters<LoadBalancer>[1][number]

/** Tasks at a thread. Piscina calls the use of a thread with one task that can be ended infinite. */
const tasksAt = (thread: Thread): number => (thread.isRunningAbortableTask ? 1 : thread.currentUsage)

/**
 * The thread with the fewest tasks. Piscina's own choice lets a task that can be ended wait here until a thread has
 * none: while this thread writes, the others would stand still.
 */
const fewestTasks: LoadBalancer = (_, threads) => {
  let found: Thread | null = null
  for (const thread of threads) if (found === null || tasksAt(thread) < tasksAt(found)) found = thread
  return found !== null && tasksAt(found) < TASKS_A_THREAD ? found : null
}

/** Milliseconds that a source of `bytes` may take. */
export const timeLimit = (bytes: number, limits: Limits): number =>
  limits.documentMs + Math.ceil((bytes / (1024 * 1024)) * limits.documentMsPerMiB)

/** The worker beside this module: compiled, or as source through tsx. */
function workerOf(url: URL | undefined): { filename: string; execArgv?: string[] } {
  if (url !== undefined) return { filename: url.href }
  if (import.meta.url.endsWith('.ts'))
    return { filename: new URL('./worker.ts', import.meta.url).href, execArgv: ['--import', 'tsx'] }
  return { filename: new URL('./worker.js', import.meta.url).href }
}

/**
 * A pool of threads with a time limit for each task. The time counts from the moment a thread starts on it; a task over
 * its time ends with its thread. `run` never rejects for what a document does; it does where no thread can be started.
 */
export class Pool implements TaskRunner {
  readonly #pool: Piscina
  readonly #queue: PQueue
  readonly #threads: number
  readonly #watched = new Set<Watched>()
  /** Used again: each is memory of its own that all threads share. */
  readonly #marks: Int32Array<SharedArrayBuffer>[] = []
  readonly #timer: NodeJS.Timeout
  #bytes = 0
  #broken: Error | null = null
  #stopped = false

  constructor(threads: number, worker?: URL) {
    const found = workerOf(worker)
    this.#pool = new Piscina({
      filename: found.filename,
      name: 'run',
      minThreads: threads,
      maxThreads: threads,
      // While this thread writes, a thread that is done goes on with the tasks that already wait there.
      concurrentTasksPerWorker: TASKS_A_THREAD,
      loadBalancer: fewestTasks,
      ...(found.execArgv ? { execArgv: found.execArgv } : {}),
    })
    this.#pool.on('error', (error: Error) => {
      this.#broken ??= new Error(`No thread can be started: ${error.message}`, { cause: error })
      for (const { controller } of this.#watched) controller.abort()
    })
    this.#queue = new PQueue({ concurrency: threads * TASKS_A_THREAD })
    this.#threads = threads
    this.#timer = setInterval(() => {
      for (const watched of this.#watched) watch(watched)
    }, WATCH_MS)
  }

  async room(bytes: number): Promise<void> {
    while (!this.#hasRoom(bytes)) await new Promise((resolve) => this.#queue.once('next', resolve))
  }

  #hasRoom(bytes: number): boolean {
    const tasks = this.#queue.size + this.#queue.pending
    if (tasks < this.#threads * LARGE_TASKS_A_THREAD) return true
    return tasks < this.#queue.concurrency && this.#bytes + bytes <= this.#threads * BYTES_A_THREAD
  }

  async run(task: Task): Promise<TaskEnd | null> {
    this.#bytes += task.size
    try {
      const end = await this.#queue.add(async () => (this.#stopped ? null : this.#runTask(task)))
      return end ?? null
    } finally {
      this.#bytes -= task.size
    }
  }

  stop(): void {
    this.#stopped = true
  }

  async close(): Promise<void> {
    this.#stopped = true
    await this.#queue.onIdle()
    clearInterval(this.#timer)
    await this.#pool.destroy()
  }

  async #runTask({ size, ...task }: Task, attempt = 1): Promise<TaskEnd> {
    if (this.#broken !== null) throw this.#broken
    const progress = this.#marks.pop() ?? new Int32Array(new SharedArrayBuffer(4))
    Atomics.store(progress, 0, PROGRESS.waits)
    const limit = timeLimit(size, task.limits)
    const watched: Watched = { controller: new AbortController(), progress, limit, startedAt: 0 }
    this.#watched.add(watched)
    const { signal } = watched.controller
    try {
      // No race against a promise that stays open: it would keep every result alive.
      const message = (await this.#pool.run({ ...task, progress }, { signal })) as FileMessage
      // Not after an error: its thread may write there once more.
      this.#marks.push(progress)
      return { end: 'result', result: fromMessage(message) }
    } catch (error) {
      if (this.#broken !== null) throw this.#broken
      if (signal.aborted) return { end: 'timeout', afterMs: limit }
      // It waited at a thread that another task brought down, or was done there and its result not yet read.
      const reached = Atomics.load(progress, 0)
      const innocent = reached === PROGRESS.waits || reached === PROGRESS.done
      if (innocent && attempt < ATTEMPTS) return this.#runTask({ size, ...task }, attempt + 1)
      return { end: 'crash', reason: error instanceof Error ? error.message : String(error) }
    } finally {
      this.#watched.delete(watched)
    }
  }
}

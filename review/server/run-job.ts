import type { RunProgress } from '../api/index.ts'
import { Refusal } from './refusal.ts'

/** What a run that was started elsewhere tells of itself. */
export type RunMessage =
  | { readonly kind: 'progress'; readonly total: number; readonly finished: number; readonly uri: string }
  | {
      readonly kind: 'end'
      readonly run: number | null
      readonly extracted: number
      readonly failed: number
      readonly interrupted: boolean
    }

/** What a run that the page starts does again: every document, or those that failed. */
export interface RunOrder {
  readonly all: boolean
  readonly failed: boolean
}

/** A run that goes on outside this process, so that the page is answered meanwhile. */
export interface StartedRun {
  /** Resolves when it is over: with null, or why it failed. */
  readonly ended: Promise<string | null>
  stop(): void
}
export type StartRun = (order: RunOrder, onMessage: (message: RunMessage) => void) => StartedRun

const NEW: RunProgress = {
  state: 'started',
  total: 0,
  finished: 0,
  uri: null,
  extracted: null,
  failed: null,
  run: null,
  reason: null,
  ms: 0,
}

function after(progress: RunProgress, message: RunMessage): RunProgress {
  if (message.kind === 'progress') {
    const { total, finished, uri } = message
    return { ...progress, state: 'running', total, finished, uri }
  }
  const { run, extracted, failed, interrupted } = message
  return { ...progress, state: interrupted ? 'interrupted' : 'finished', run, extracted, failed }
}

const isOver = ({ state }: RunProgress): boolean => state !== 'started' && state !== 'running'

/** The one run that the page may start, and how far it is. */
export class RunJob {
  readonly #start: StartRun
  readonly #publish: (progress: RunProgress) => void
  readonly #clock: () => number
  #progress: RunProgress | null = null
  #started = 0
  #going: StartedRun | null = null

  constructor(start: StartRun, publish: (progress: RunProgress) => void, clock: () => number) {
    this.#start = start
    this.#publish = publish
    this.#clock = clock
  }

  /** The run that goes on; null where none does. */
  get running(): RunProgress | null {
    return this.#going === null ? null : this.#progress
  }

  /** Starts a run. Throws Refusal where one goes on. */
  start(order: RunOrder): RunProgress {
    if (this.#going !== null)
      throw new Refusal(409, 'A run goes on already', { kind: 'run-going-on', current: this.#progress })
    this.#started = this.#clock()
    this.#tell(NEW)
    const going = this.#start(order, (message) => this.#tell(after(this.#progress ?? NEW, message)))
    this.#going = going
    void going.ended.then((reason) => this.#end(reason))
    return this.#progress ?? NEW
  }

  /** Asks the run to end; what is done stays. Throws Refusal where none goes on. */
  stop(): RunProgress {
    if (this.#going === null || this.#progress === null) throw new Refusal(404, 'No run goes on')
    this.#going.stop()
    return this.#progress
  }

  #end(reason: string | null): void {
    this.#going = null
    const last = this.#progress ?? NEW
    if (reason !== null) this.#tell({ ...last, state: 'failed', reason })
    else if (!isOver(last)) this.#tell({ ...last, state: 'failed', reason: 'It ended without a word' })
  }

  #tell(progress: RunProgress): void {
    this.#progress = { ...progress, ms: Math.round(this.#clock() - this.#started) }
    this.#publish(this.#progress)
  }
}

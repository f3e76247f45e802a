import { SingleBar } from 'cli-progress'
import type { RunProgress } from '../../pipeline/engine/engine.ts'
import { duration, grouped } from './format.ts'
import { hasParent, tellParent } from './parent.ts'

/** Shows how far a run is; `stop` must be called at its end. */
export interface Progress {
  update(progress: RunProgress): void
  stop(): void
}

const LINE_EVERY_MS = 2000

function rate(done: number, since: number, finished: number) {
  const perMs = done / Math.max(performance.now() - since, 1)
  const perSecond = perMs * 1000
  return {
    perSecond: perSecond < 10 ? perSecond.toFixed(1) : grouped(Math.round(perSecond)),
    left: (total: number): string => (done === 0 ? '…' : duration((total - finished) / perMs)),
  }
}

/** Since the first document was finished: before it, threads were loading. */
function clock(): (finished: number) => ReturnType<typeof rate> {
  let [since, already] = [0, 0]
  return (finished) => {
    if (since === 0) [since, already] = [performance.now(), finished]
    return rate(finished - already, since, finished)
  }
}

function bar(): Progress {
  const format = '{bar} {value}/{total} documents · {perSecond}/s · {left} left'
  const single = new SingleBar({ format, hideCursor: true, clearOnComplete: true, stream: process.stderr, fps: 8 })
  const at = clock()
  let started = false
  return {
    update({ total, finished }) {
      const { perSecond, left } = at(finished)
      const payload = { perSecond, left: left(total) }
      if (started) single.update(finished, payload)
      else single.start(total, finished, payload)
      started = true
    },
    stop() {
      if (started) single.stop()
    },
  }
}

function lines(): Progress {
  const at = clock()
  let last = performance.now()
  return {
    update({ total, finished }) {
      const now = performance.now()
      const { perSecond, left } = at(finished)
      if (now - last < LINE_EVERY_MS) return
      last = now
      process.stderr.write(
        `${grouped(finished)} of ${grouped(total)} documents · ${perSecond}/s · ${left(total)} left\n`,
      )
    },
    stop() {},
  }
}

const TELL_EVERY_MS = 100

function toParent(): Progress {
  let last = Number.NEGATIVE_INFINITY
  return {
    update({ total, finished, uri }) {
      const now = performance.now()
      if (now - last < TELL_EVERY_MS && finished < total) return
      last = now
      tellParent({ kind: 'progress', total, finished, uri })
    },
    stop() {},
  }
}

/** A bar with documents a second and time left on a terminal, a plain line every two seconds without one; to the process that asked for the run, if one did. */
export function makeProgress(quiet: boolean): Progress {
  if (hasParent()) return toParent()
  if (quiet) return { update() {}, stop() {} }
  return process.stderr.isTTY ? bar() : lines()
}

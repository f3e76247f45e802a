import { SingleBar } from 'cli-progress'
import type { RunProgress } from '../../pipeline/engine/engine.ts'
import { duration, grouped } from './format.ts'

/** Shows how far a run is; `stop` must be called at its end. */
export interface Progress {
  update(progress: RunProgress): void
  stop(): void
}

const LINE_EVERY_MS = 2000

function rate(finished: number, since: number): { perSecond: string; left: (total: number) => string } {
  const elapsed = Math.max(performance.now() - since, 1)
  const perMs = finished / elapsed
  const perSecond = perMs * 1000
  return {
    perSecond: perSecond < 10 ? perSecond.toFixed(1) : grouped(Math.round(perSecond)),
    left: (total) => duration((total - finished) / perMs),
  }
}

function bar(): Progress {
  const format = '{bar} {value}/{total} documents · {perSecond}/s · {left} left'
  const single = new SingleBar({ format, hideCursor: true, clearOnComplete: true, stream: process.stderr, fps: 8 })
  const since = performance.now()
  let started = false
  return {
    update({ total, finished }) {
      const { perSecond, left } = rate(finished, since)
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
  const since = performance.now()
  let last = since
  return {
    update({ total, finished }) {
      const now = performance.now()
      if (now - last < LINE_EVERY_MS) return
      last = now
      const { perSecond, left } = rate(finished, since)
      process.stderr.write(
        `${grouped(finished)} of ${grouped(total)} documents · ${perSecond}/s · ${left(total)} left\n`,
      )
    },
    stop() {},
  }
}

/** A bar with documents a second and time left on a terminal, a plain line every two seconds without one. */
export function makeProgress(quiet: boolean): Progress {
  if (quiet) return { update() {}, stop() {} }
  return process.stderr.isTTY ? bar() : lines()
}

import { createStore } from './store.ts'

/** When decisions of this session were made, in milliseconds; the last ones only. */
export const decisionTimes = createStore<readonly number[]>([])
const KEPT = 30
/** Before anything is measured. */
const USUAL_MS = 8_000
/** A longer pause is a break, not work. */
const BREAK_MS = 90_000

/** Notes that something was decided now. */
export const countDecision = (): void => decisionTimes.update((times) => [...times, Date.now()].slice(-KEPT))

/** Milliseconds that one decision takes: the median of the intervals between them, breaks left out. */
export function paceOf(times: readonly number[]): number {
  const intervals = times
    .slice(1)
    .map((time, at) => time - (times[at] ?? time))
    .filter((ms) => ms < BREAK_MS)
    .sort((a, b) => a - b)
  if (intervals.length < 3) return USUAL_MS
  return Math.max(500, intervals[Math.floor(intervals.length / 2)] ?? USUAL_MS)
}

import type { RunProgress, Status, Step } from '../../api/index.ts'
import { get } from '../api/client.ts'
import { createStore } from './store.ts'

/** Counts of everything, and what undo and redo would do; null before the first answer. */
export const status = createStore<Status | null>(null)
/** The run that was started from a page and how far it is. */
export const running = createStore<RunProgress | null>(null)

/** Asks for the status again; a failure leaves the last one. */
export async function refreshStatus(): Promise<void> {
  const answer = await get('/api/status').catch(() => null)
  if (answer === null) return
  status.set(answer)
  running.set(answer.running)
}

let due: ReturnType<typeof setTimeout> | undefined
/** Asks for the status soon, once for many changes. */
export function statusIsDue(): void {
  clearTimeout(due)
  due = setTimeout(() => void refreshStatus(), 400)
}

/** Takes over what a write told of the next steps back and forth. */
export function setSteps(steps: { readonly undo?: Step | null; readonly redo?: Step | null }): void {
  status.update((now) => now && { ...now, ...steps })
}

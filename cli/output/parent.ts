import type { RunMessage } from '../../review/server/run-job.ts'

/** Tells the process that started this one as a run of its own how far it is; nothing where none did, or it has ended since. */
export function tellParent(message: RunMessage): void {
  // Without a function that takes the error, a closed channel would end this process.
  process.send?.(message, undefined, undefined, () => {})
}

/** True where such a process listens. */
export const hasParent = (): boolean => process.send !== undefined

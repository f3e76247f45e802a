import type { RunMessage } from '../../review/server/run-job.ts'

/** Tells the process that started this one as a run of its own how far it is; nothing where none did. */
export function tellParent(message: RunMessage): void {
  process.send?.(message)
}

/** True where such a process listens. */
export const hasParent = (): boolean => process.send !== undefined

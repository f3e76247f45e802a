/** What a command tells the shell. */
export const EXIT = { ok: 0, failed: 1, usage: 2, difference: 3, locked: 4, interrupted: 130 } as const
export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

/** Thrown where a command was asked for something that cannot be; `next` is the command that helps. */
export class UsageError extends Error {
  readonly next: string | null
  constructor(message: string, next: string | null = null) {
    super(message)
    this.name = 'UsageError'
    this.next = next
  }
}

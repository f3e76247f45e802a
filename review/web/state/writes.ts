import { ApiError } from '../api/client.ts'
import { say } from '../i18n/translate.ts'
import { announce } from './announce.ts'

let last: Promise<unknown> = Promise.resolve()

/** Does one write after the other, in the order in which they were asked for, so that undo follows what it undoes. */
export function inOrder<T>(write: () => Promise<T>): Promise<T> {
  const next = last.then(write, write)
  last = next.catch(() => undefined)
  return next
}

/** Tells the reader why a write was refused. */
export function tellRefusal(error: unknown): void {
  if (error instanceof ApiError && error.status === 409) announce(say('told.conflict'), 'problem')
  else if (error instanceof ApiError && error.status === 0) announce(say('told.offline'), 'problem')
  else announce(say('told.refused', { why: error instanceof Error ? error.message : String(error) }), 'problem')
}

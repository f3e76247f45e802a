import { z } from 'zod'

/** How a document ended. Each but `ok` comes with a reason in words. */
export const documentStateSchema = z.enum([
  'ok',
  'ok-with-problems',
  'empty',
  'too-large',
  'unsupported',
  'undecodable',
  'unreadable',
  'outside-corpus',
  'special-file',
  'encrypted',
  'no-text',
  'timeout',
  'limit',
  'failed',
])
export type DocumentState = z.infer<typeof documentStateSchema>

/** The states that count as done; all others make the exit code 1. */
export const DONE_STATES = ['ok', 'ok-with-problems'] as const satisfies readonly DocumentState[]

/** True for the states that count as done. */
export const isDone = (state: DocumentState): boolean => DONE_STATES.some((done) => done === state)

import { fork } from 'node:child_process'
import { z } from 'zod'
import type { RunMessage, StartRun } from './run-job.ts'

const messageSchema: z.ZodType<RunMessage> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('progress'), total: z.int(), finished: z.int(), uri: z.string() }),
  z.object({
    kind: z.literal('end'),
    run: z.int().nullable(),
    extracted: z.int(),
    failed: z.int(),
    interrupted: z.boolean(),
  }),
])

/** How much of what a run complains of is kept to tell why it failed. */
const MOST_TALK = 4000

/** Runs `main run …` in a process of its own: it holds the lock, writes, and tells its progress over the channel. */
export const forkRun =
  (main: string, args: readonly string[]): StartRun =>
  ({ all, failed }, onMessage) => {
    const flags = [...(all ? ['--all'] : []), ...(failed ? ['--failed'] : [])]
    const child = fork(main, ['run', '--quiet', ...args, ...flags], { stdio: ['ignore', 'ignore', 'pipe', 'ipc'] })
    let [talk, over] = ['', false]
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      talk = (talk + text).slice(-MOST_TALK)
    })
    child.on('message', (message) => {
      const parsed = messageSchema.safeParse(message)
      if (!parsed.success) return
      over ||= parsed.data.kind === 'end'
      onMessage(parsed.data)
    })
    const ended = new Promise<string | null>((resolve) => {
      child.once('error', (error) => resolve(error.message))
      child.once('close', (code) => {
        const lines = talk.trim().split('\n')
        resolve(over ? null : lines.at(-1) || `It ended with exit code ${code}`)
      })
    })
    return { ended, stop: () => child.kill('SIGINT') }
  }

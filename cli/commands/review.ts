import { randomBytes } from 'node:crypto'
import { basename, resolve } from 'node:path'
import { accessFor } from '../../review/server/access.ts'
import { createApp } from '../../review/server/app.ts'
import { forkRun } from '../../review/server/fork-run.ts'
import { type Listening, listen } from '../../review/server/listen.ts'
import { pageFolder } from '../../review/server/page-files.ts'
import { makeServices, type Services } from '../../review/server/services.ts'
import { EXIT, UsageError } from '../exit-code.ts'
import { openBrowser } from '../open-browser.ts'
import { talk, writeData } from '../output/talk.ts'
import { ownNamesFolder } from '../own-names.ts'
import { type ReviewOptions, withReview } from '../review-session.ts'
import { programVersion } from '../version.ts'

/** What `teukgu review` is told. */
export interface PageOptions extends ReviewOptions {
  readonly corpus: string
  readonly settings?: string
  readonly gazetteers?: string
  readonly port: number
  readonly host: string
  readonly open: boolean
  readonly queue?: string
}

const TOKEN_BYTES = 24
/** Signals that end the server, each as Ctrl-C does. */
const ENDINGS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** The options that a run started from the page needs, to do what `teukgu run` would do here. */
function runArguments({ corpus, db, settings, gazetteers, decisions }: PageOptions): string[] {
  const given = { corpus, db, settings, gazetteers, decisions }
  return Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [`--${name}`, value]))
}

function signalled(): Promise<void> {
  return new Promise((done) => {
    const end = (): void => {
      for (const signal of ENDINGS) process.off(signal, end)
      done()
    }
    for (const signal of ENDINGS) process.on(signal, end)
  })
}

async function started(services: Services, { host, port }: PageOptions): Promise<Listening> {
  try {
    return await listen(createApp(services), host, port)
  } catch (error) {
    throw new UsageError(`Cannot listen on ${host}:${port}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

const addressOf = ({ url }: Listening, { access }: Services, { queue }: PageOptions): string => {
  const token = access.token === null ? '' : `?token=${access.token}`
  return `${url}${token}${queue === undefined ? '' : `#/queue?view=${queue}`}`
}

/** `teukgu review`: serves until a signal ends it. Throws UsageError, StoreUnusable. */
export const review = (_operand: unknown, options: PageOptions): Promise<number> =>
  withReview(options, async (session) => {
    const services = makeServices({
      session,
      corpus: basename(resolve(options.corpus)),
      version: programVersion(),
      access: accessFor(options.host, randomBytes(TOKEN_BYTES).toString('base64url')),
      gazetteers: ownNamesFolder(options.gazetteers, options.corpus),
      startRun: forkRun(process.argv[1] ?? '', runArguments(options)),
      page: pageFolder(),
    })
    const ended = signalled()
    const listening = await started(services, options)
    const url = addressOf(listening, services, options)
    await writeData(options.json ? `${JSON.stringify({ url, port: listening.port })}\n` : `${url}\n`)
    talk(options.quiet || options.json).say('Ctrl-C ends it.')
    if (options.open) openBrowser(url)
    await ended
    if (services.runs.running !== null) services.runs.stop()
    await listening.close()
    return EXIT.ok
  })

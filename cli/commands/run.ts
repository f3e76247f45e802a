import { availableParallelism } from 'node:os'
import { resolve, sep } from 'node:path'
import { publishedByPeople } from '../../pipeline/decisions/published.ts'
import { writeReviewedNames } from '../../pipeline/decisions/reviewed-names.ts'
import type { RunReport } from '../../pipeline/engine/engine.ts'
import { localEngine } from '../../pipeline/engine/local-engine.ts'
import type { OwnNamesInput } from '../../pipeline/engine/own-names.ts'
import { type Scan, scanCorpus } from '../../pipeline/engine/scan.ts'
import { lockDatabase } from '../../pipeline/store/lock.ts'
import { openSqliteStore } from '../../pipeline/store/sqlite-store.ts'
import type { Store } from '../../pipeline/store/store.ts'
import { loadVersions } from '../../pipeline/versions.ts'
import { EXIT, UsageError } from '../exit-code.ts'
import { shellQuote } from '../output/escape.ts'
import { tellParent } from '../output/parent.ts'
import { makeProgress } from '../output/progress.ts'
import { type Talk, talk } from '../output/talk.ts'
import { ownNames, ownNamesFolder, withoutTables } from '../own-names.ts'
import { catchUpAndTell } from '../review-session.ts'
import { loadSettings, type RunSettings } from '../settings.ts'
import { printReport } from './run-report.ts'

/** What `teukgu run` is told. */
export interface RunOptions {
  readonly corpus: string
  readonly db: string
  readonly settings?: string
  readonly gazetteers?: string
  readonly decisions?: string
  readonly jobs?: number
  readonly all: boolean
  readonly failed: boolean
  readonly explain: boolean
  readonly json: boolean
  readonly quiet: boolean
}

/** The scan of a corpus; a folder that is not there is a mistake of the caller. */
export function scanOrComplain(
  { corpus, gazetteers }: Pick<RunOptions, 'corpus' | 'gazetteers'>,
  settings: RunSettings,
): Scan {
  try {
    return withoutTables(scanCorpus(corpus, settings.limits), ownNamesFolder(gazetteers, corpus))
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new UsageError(`The corpus ${corpus} cannot be read: ${why}`, `mkdir -p ${shellQuote(corpus)}`)
  }
}

/** Which names the given paths mean; a path outside the corpus, or of nothing known, is a mistake of the caller. */
function selection(
  paths: readonly string[],
  corpus: string,
  scan: Scan,
  store: Store,
): (file: { rawUri: string }) => boolean {
  const root = resolve(corpus)
  const known = [...scan.files, ...store.files(scan.corpus)]
  const wanted = paths.map((path) => {
    const full = [resolve(path), resolve(root, path)].find((p) => p === root || p.startsWith(root + sep))
    const name = full === undefined ? null : scan.corpus + full.slice(root.length)
    if (name === null || !known.some(({ rawUri }) => rawUri === name || rawUri.startsWith(`${name}/`)))
      throw new UsageError(`There is no ${path} in the corpus ${corpus}`)
    return name
  })
  return ({ rawUri }) => wanted.some((name) => rawUri === name || rawUri.startsWith(`${name}/`))
}

/** The first Ctrl-C lets what runs finish and be written; the second ends at once. */
function interruption(say: Talk): { signal: AbortSignal; release: () => void } {
  const controller = new AbortController()
  const stop = (): void => {
    if (controller.signal.aborted) process.exit(EXIT.interrupted)
    say.problem('Interrupted: finishing what runs. Again to end at once.')
    controller.abort()
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  return {
    signal: controller.signal,
    release: () => {
      process.off('SIGINT', stop)
      process.off('SIGTERM', stop)
    },
  }
}

async function bringUpToDate(
  store: Store,
  scan: Scan,
  own: OwnNamesInput | null,
  paths: readonly string[],
  options: RunOptions,
) {
  const settings = loadSettings(options.settings)
  const say = talk(options.quiet || options.json)
  const progress = makeProgress(options.quiet || options.json)
  const { signal, release } = interruption(say)
  try {
    return await localEngine()({
      scan,
      store,
      versions: loadVersions(),
      limits: settings.limits,
      cacheBytes: settings.cacheBytes,
      jobs: options.jobs ?? availableParallelism(),
      all: options.all,
      failed: options.failed,
      now: () => new Date().toISOString(),
      pid: process.pid,
      signal,
      onProgress: (at) => progress.update(at),
      published: publishedByPeople(store, scan.files),
      ...(own === null ? {} : { ownNames: own }),
      ...(paths.length > 0 ? { only: selection(paths, options.corpus, scan, store) } : {}),
    })
  } finally {
    release()
    progress.stop()
  }
}

function exitCode(report: RunReport, failed: number): number {
  if (report.interrupted) return EXIT.interrupted
  return failed > 0 ? EXIT.failed : EXIT.ok
}

/** `teukgu run [PATH…]`. Throws UsageError, StoreUnusable, Locked. */
export async function run(paths: readonly string[], options: RunOptions): Promise<number> {
  const started = performance.now()
  // Faulty tables stop the command before any work; decisions may then write one more.
  ownNames(options.gazetteers, options.corpus)
  const scan = scanOrComplain(options, loadSettings(options.settings))
  const say = talk(options.quiet || options.json)
  const unlock = lockDatabase(options.db)
  try {
    const store = await openSqliteStore(options.db)
    try {
      catchUpAndTell(store, options)
      writeReviewedNames(store, ownNamesFolder(options.gazetteers, options.corpus))
      const own = ownNames(options.gazetteers, options.corpus)
      const report = await bringUpToDate(store, scan, own, paths, options)
      catchUpAndTell(store, options, { told: true })
      for (const notice of scan.notices) say.say(`note: ${notice}`)
      const { run: id, extracted, failed: refused, interrupted } = report
      tellParent({ kind: 'end', run: id, extracted, failed: refused, interrupted })
      const failed = await printReport(report, store, scan, options, performance.now() - started)
      return exitCode(report, failed)
    } finally {
      store.close()
    }
  } finally {
    unlock()
  }
}

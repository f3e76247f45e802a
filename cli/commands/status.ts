import { existsSync } from 'node:fs'
import { publishedByPeople } from '../../pipeline/decisions/published.ts'
import { type Difference, differences } from '../../pipeline/engine/differences.ts'
import type { Scan } from '../../pipeline/engine/scan.ts'
import { openSqliteStore } from '../../pipeline/store/sqlite-store.ts'
import type { Store, Totals } from '../../pipeline/store/store.ts'
import { loadVersions } from '../../pipeline/versions.ts'
import { isDone } from '../../schemas/index.ts'
import { EXIT } from '../exit-code.ts'
import { escapeControls } from '../output/escape.ts'
import { counted, grouped } from '../output/format.ts'
import { nextCommand, writeData } from '../output/talk.ts'
import { ownNames } from '../own-names.ts'
import { loadSettings } from '../settings.ts'
import { scanOrComplain } from './run.ts'
import { failedLines, totalsLine } from './run-report.ts'

/** What `teukgu status` is told. */
export interface StatusOptions {
  readonly corpus: string
  readonly db: string
  readonly settings?: string
  readonly gazetteers?: string
  readonly json: boolean
  readonly quiet: boolean
}

/** Lines of one reason before they are counted instead of listed. */
const MAX_ALIKE = 20

/** One line a difference; where many share a reason, one line for all of them. */
function differenceLines(found: readonly Difference[]): string[] {
  const alike = new Map<string, Difference[]>()
  for (const difference of found) {
    const key = `${difference.mark} ${difference.why}`
    alike.set(key, [...(alike.get(key) ?? []), difference])
  }
  return [...alike.values()].flatMap((group) => {
    const [first] = group
    if (first !== undefined && group.length > MAX_ALIKE)
      return [`${first.mark}  ${counted(group.length, 'document')}  ${first.why}`]
    return group.map(({ mark, uri, why }) => `${mark}  ${uri}  ${why}`)
  })
}

function heading(scan: Scan, totals: Totals): string {
  const parts = [
    counted(scan.files.length, 'file'),
    `${grouped(totals.done)} extracted`,
    `${grouped(totals.failed)} failed`,
  ]
  return `${scan.corpus}/  ${parts.join(' · ')}`
}

function next(found: readonly Difference[], failed: number, options: StatusOptions): string {
  if (found.length > 0) return nextCommand('run', options)
  if (failed > 0) return nextCommand('run --failed', options)
  return nextCommand('export --format csv --out records.csv', { db: options.db })
}

async function statusOf(scan: Scan, store: Store, options: StatusOptions): Promise<number> {
  const own = ownNames(options.gazetteers, options.corpus)
  const found = differences({
    published: publishedByPeople(store, scan.files),
    ...(own === null ? {} : { ownNames: own }),
    ...loadSettings(options.settings),
    scan,
    store,
    versions: loadVersions(),
    jobs: 1,
    all: false,
    failed: false,
    now: () => '',
    pid: process.pid,
  })
  const documents = store.summaries(scan.corpus)
  const totals = store.totals(scan.corpus)
  const lastRun = store.lastRun(scan.corpus)
  const command = next(found, totals.failed, options)
  const failed = failedLines(documents)
  const homeless = store.review.homeless()
  if (options.json) {
    const problems = documents.filter((d) => !isDone(d.state)).map(({ uri, state, reason }) => ({ uri, state, reason }))
    await writeData(
      `${JSON.stringify({ corpus: scan.corpus, totals, lastRun, differences: found, failed: problems, homeless, next: command })}\n`,
    )
  } else if (!options.quiet) {
    const notes = documents.flatMap((d) => [
      ...(d.state === 'ok-with-problems' ? [`note: ${d.uri}  ${d.reason ?? 'no reason known'}`] : []),
      ...(d.note === null ? [] : [`note: ${d.uri}  ${d.note}`]),
    ])
    const lost = homeless.map(
      ({ document, decisions }) =>
        `note: ${document}  ${counted(decisions, 'decision')} kept for it, but it is gone: with the same text it gets them back`,
    )
    const cut = lastRun?.status === 'finished' || lastRun === null ? [] : [`run ${lastRun.id} was cut short`]
    const lines = [
      heading(scan, totals),
      ...differenceLines(found),
      ...failed,
      ...notes,
      ...lost,
      ...cut,
      totalsLine(totals),
    ]
    await writeData([...lines.map(escapeControls), `next: ${command}`, ''].join('\n'))
  }
  return totals.failed > 0 ? EXIT.failed : EXIT.ok
}

async function withoutDatabase(scan: Scan, options: StatusOptions): Promise<number> {
  const command = nextCommand('run', options)
  const found = scan.files.map(({ uri }): Difference => ({ mark: 'A', uri, why: 'new' }))
  if (options.json)
    await writeData(
      `${JSON.stringify({ corpus: scan.corpus, totals: null, lastRun: null, differences: found, failed: [], next: command })}\n`,
    )
  else if (!options.quiet) {
    const lines = [
      `${scan.corpus}/  ${counted(scan.files.length, 'file')} · nothing extracted yet`,
      ...differenceLines(found),
    ]
    await writeData([...lines.map(escapeControls), `next: ${command}`, ''].join('\n'))
  }
  return EXIT.ok
}

/** `teukgu status`: changes nothing. Exit code 1 where a document failed. Throws UsageError, StoreUnusable. */
export async function status(_operand: unknown, options: StatusOptions): Promise<number> {
  const scan = scanOrComplain(options, loadSettings(options.settings))
  if (!existsSync(options.db)) return withoutDatabase(scan, options)
  const store = await openSqliteStore(options.db, { readonly: true })
  try {
    return await statusOf(scan, store, options)
  } finally {
    store.close()
  }
}

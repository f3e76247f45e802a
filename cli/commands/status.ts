import { existsSync } from 'node:fs'
import type { RunRequest } from '../../pipeline/engine/engine.ts'
import { short } from '../../pipeline/engine/plan.ts'
import { readBytes, readSidecar, sha256Of } from '../../pipeline/engine/read-source.ts'
import type { Scan } from '../../pipeline/engine/scan.ts'
import { type Job, schedule } from '../../pipeline/engine/schedule.ts'
import { openSqliteStore } from '../../pipeline/store/sqlite-store.ts'
import type { Store, Totals } from '../../pipeline/store/store.ts'
import { loadVersions } from '../../pipeline/versions.ts'
import { EXIT } from '../exit-code.ts'
import { escapeControls } from '../output/escape.ts'
import { counted, grouped } from '../output/format.ts'
import { nextCommand, writeData } from '../output/talk.ts'
import { loadSettings } from '../settings.ts'
import { scanOrComplain } from './run.ts'
import { failedLines, totalsLine } from './run-report.ts'

export interface StatusOptions {
  readonly corpus: string
  readonly db: string
  readonly settings?: string
  readonly json: boolean
  readonly quiet: boolean
}

/** A: new, M: to be extracted again, D: no longer in the corpus, R: renamed. */
export interface Difference {
  readonly mark: 'A' | 'M' | 'D' | 'R'
  readonly uri: string
  readonly why: string
}

/** Lines of one reason before they are counted instead of listed. */
const MAX_ALIKE = 20

/** Why the bytes or the sidecar of a file are not the known ones; null where they are. */
function changed(job: Job, maxBytes: number): string | null {
  const { file, stored } = job
  let source: string | null
  try {
    source = sha256Of(readBytes(file.path, maxBytes))
  } catch {
    source = null
  }
  if (source === null && stored?.sourceSha256 === null) return null
  if (source !== stored?.sourceSha256) return `text changed ${short(stored?.sourceSha256 ?? null)}→${short(source)}`
  return readSidecar(file.sidecar).sha256 === stored?.sidecarSha256 ? null : 'sidecar changed'
}

function differenceOf(job: Job, maxBytes: number): Difference | null {
  const { file, stored, step } = job
  const { uri } = file
  if (step.kind === 'facts') return step.why.startsWith('renamed') ? { mark: 'R', uri, why: step.why } : null
  if (stored === undefined) return { mark: 'A', uri, why: step.kind === 'skip' ? 'new' : (step.why ?? 'new') }
  if (step.kind === 'refuse') return { mark: 'M', uri, why: file.refusal?.reason ?? step.why }
  const why = changed(job, maxBytes) ?? (step.kind === 'read' ? step.why : null)
  return why === null ? null : { mark: 'M', uri, why }
}

function differences(scan: Scan, store: Store, options: StatusOptions): Difference[] {
  const { limits, cacheBytes } = loadSettings(options.settings)
  const request: RunRequest = {
    scan,
    store,
    limits,
    cacheBytes,
    versions: loadVersions(),
    jobs: 1,
    all: false,
    failed: false,
    now: () => '',
    pid: process.pid,
  }
  const { jobs, removed } = schedule(request)
  const found = jobs.map((job) => differenceOf(job, limits.maxFileBytes)).filter((d) => d !== null)
  for (const { uri } of removed) found.push({ mark: 'D', uri, why: 'no longer in the corpus' })
  return found.sort((a, b) => (a.uri < b.uri ? -1 : Number(a.uri > b.uri)))
}

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
  const found = differences(scan, store, options)
  const documents = store.summaries(scan.corpus)
  const totals = store.totals(scan.corpus)
  const lastRun = store.lastRun(scan.corpus)
  const command = next(found, totals.failed, options)
  const failed = failedLines(documents)
  if (options.json) {
    const failures = documents.filter((d) => failed.length > 0 && !['ok', 'ok-with-problems'].includes(d.state))
    const problems = failures.map(({ uri, state, reason }) => ({ uri, state, reason }))
    await writeData(
      `${JSON.stringify({ corpus: scan.corpus, totals, lastRun, differences: found, failed: problems, next: command })}\n`,
    )
  } else if (!options.quiet) {
    const notes = documents.filter((d) => d.note !== null).map((d) => `note: ${d.uri}  ${d.note}`)
    const cut = lastRun?.status === 'finished' || lastRun === null ? [] : [`run ${lastRun.id} was cut short`]
    const lines = [heading(scan, totals), ...differenceLines(found), ...failed, ...notes, ...cut, totalsLine(totals)]
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
  const scan = scanOrComplain(options.corpus, loadSettings(options.settings))
  if (!existsSync(options.db)) return withoutDatabase(scan, options)
  const store = await openSqliteStore(options.db, { readonly: true })
  try {
    return await statusOf(scan, store, options)
  } finally {
    store.close()
  }
}

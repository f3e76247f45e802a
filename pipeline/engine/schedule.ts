import { basename, extname } from 'node:path'
import { NOBODY } from '../decisions/published.ts'
import type { StoredFile, StoredRun } from '../store/store.ts'
import type { RunRequest } from './engine.ts'
import { ownNamesChange } from './own-names.ts'
import { type PlanOptions, planFile, type Step } from './plan.ts'
import { readBytes, sha256Of } from './read-source.ts'
import type { ScannedFile } from './scan.ts'

/** One file with what is to be done and what the store has of it. */
export interface Job {
  readonly file: ScannedFile
  readonly stored: StoredFile | undefined
  readonly step: Step
}

/** The work of a run. */
export interface Schedule {
  /** In the order of the names; files to skip are left out. */
  readonly jobs: readonly Job[]
  readonly skipped: number
  readonly removed: readonly StoredFile[]
  /** An unfinished run with the same versions and settings, to be taken up again. */
  readonly resumed: StoredRun | null
}

/** Files are known again by their bytes only where the name tells nothing: its ending is the format, its digits may be a date. */
const sameMeaning = (a: string, b: string): boolean =>
  extname(a).toLowerCase() === extname(b).toLowerCase() &&
  basename(a).replace(/\D+/g, ' ').trim() === basename(b).replace(/\D+/g, ' ').trim()

function hashOf(file: ScannedFile, maxBytes: number): string | null {
  try {
    return sha256Of(readBytes(file.path, maxBytes))
  } catch {
    // The thread that reads it again reports why it cannot be read.
    return null
  }
}

/** Turns a new file that holds the bytes of a vanished one into that one under a new name. */
function findRenamed(jobs: readonly Job[], gone: Map<string, StoredFile>, request: RunRequest, plan: PlanJob): Job[] {
  const bySize = new Map<number, StoredFile[]>()
  for (const stored of gone.values()) bySize.set(stored.size, [...(bySize.get(stored.size) ?? []), stored])
  return jobs.map((job) => {
    const { file, stored } = job
    const same =
      stored === undefined && file.refusal === null && file.sidecar === null ? bySize.get(file.size) : undefined
    if (same === undefined) return job
    const hash = hashOf(file, request.limits.maxFileBytes)
    const origin = same.find((s) => s.sourceSha256 === hash && s.sidecarSha256 === null && gone.has(s.rawUri))
    if (origin === undefined) return job
    if (!sameMeaning(origin.rawUri, file.rawUri))
      return { ...job, step: { kind: 'read', why: `new, with the bytes of ${origin.uri}`, reuse: [] } }
    gone.delete(origin.rawUri)
    const moved = plan({ ...file, stamp: origin.stamp }, origin)
    const why = `renamed from ${origin.uri}`
    const asBefore = moved.kind === 'skip' || moved.kind === 'facts' || (moved.kind === 'read' && moved.why === null)
    const step: Step = asBefore ? { kind: 'facts', why } : moved
    return { file, stored: origin, step }
  })
}

type PlanJob = (file: ScannedFile, stored: StoredFile | undefined) => Step

const sameRun = (run: StoredRun, request: RunRequest): boolean =>
  run.status !== 'finished' &&
  JSON.stringify([run.versions, run.settings]) === JSON.stringify([request.versions, request.limits])

/** Decides what a run does, from the scan and the store alone; reads only files that may be renamed ones. */
export function schedule(request: RunRequest): Schedule {
  const { scan, store, only = () => true } = request
  const last = store.lastRun(scan.corpus)
  const resumed = last !== null && !request.all && sameRun(last, request) ? last : null
  const { versions, limits, failed } = request
  const all = request.all || (resumed?.forced ?? false)
  const own = request.ownNames ?? null
  const options: PlanOptions = {
    versions,
    settings: limits,
    all,
    failed,
    resumed: resumed?.id ?? null,
    ownNames: own?.version ?? null,
    ownNamesChange: ownNamesChange(own, store),
    published: request.published ?? NOBODY,
  }
  const runs = new Map<number, StoredRun | null>()
  const madeBy = (stored: StoredFile): StoredRun | null => {
    if (!runs.has(stored.runId)) runs.set(stored.runId, store.run(stored.runId))
    return runs.get(stored.runId) ?? null
  }
  const plan: PlanJob = (file, stored) => planFile(file, stored, stored ? madeBy(stored) : null, options)

  const known = new Map(store.files(scan.corpus).map((stored) => [stored.rawUri, stored]))
  const files = scan.files.filter(only)
  const planned = files.map((file) => ({
    file,
    stored: known.get(file.rawUri),
    step: plan(file, known.get(file.rawUri)),
  }))
  for (const file of scan.files) known.delete(file.rawUri)
  const hidden = (stored: StoredFile): boolean => scan.unlisted.some((folder) => stored.rawUri.startsWith(folder))
  const gone = new Map([...known].filter(([, stored]) => only(stored) && !hidden(stored)))
  const jobs = gone.size === 0 ? planned : findRenamed(planned, gone, request, plan)
  const work = jobs.filter((job) => job.step.kind !== 'skip')
  return { jobs: work, skipped: jobs.length - work.length, removed: [...gone.values()], resumed }
}

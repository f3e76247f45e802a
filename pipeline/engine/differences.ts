import type { RunRequest } from './engine.ts'
import { short } from './plan.ts'
import { readBytes, readSidecar, sha256Of } from './read-source.ts'
import { type Job, schedule } from './schedule.ts'

/** A: new, M: to be extracted again, D: no longer in the corpus, R: renamed. */
export interface Difference {
  readonly mark: 'A' | 'M' | 'D' | 'R'
  readonly uri: string
  readonly why: string
}

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

/**
 * What a run with this request would do, in the order of the names. Reads the files whose times of change moved; changes
 * nothing.
 */
export function differences(request: RunRequest): Difference[] {
  const { jobs, removed } = schedule(request)
  const found = jobs.map((job) => differenceOf(job, request.limits.maxFileBytes)).filter((d) => d !== null)
  for (const { uri } of removed) found.push({ mark: 'D', uri, why: 'no longer in the corpus' })
  return found.sort((a, b) => (a.uri < b.uri ? -1 : Number(a.uri > b.uri)))
}

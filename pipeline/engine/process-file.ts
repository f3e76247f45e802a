import type { OwnTable } from '../../extractors/gazetteers/load.ts'
import { type DocumentState, type Issue, isDone, type Metadata } from '../../schemas/index.ts'
import type { PublishedTask } from '../decisions/published.ts'
import type { CandidatesByExtractor } from '../extract.ts'
import type { Limits } from '../limits.ts'
import type { ProcessInput, ProcessOutput } from '../process-document.ts'
import { Refused } from '../refused.ts'
import { unpackCandidates } from '../store/packed-candidates.ts'
import { type DocumentRows, problemRow, toRows } from '../store/rows.ts'
import { readSidecar, sha256Of } from './read-source.ts'

/** How far a task is, as its thread tells in `FileTask.progress`. */
export const PROGRESS = { waits: 0, begun: 1, done: 2, failed: 3 } as const

/** One file, as it is handed to a thread. */
export interface FileTask {
  readonly path: string
  readonly uri: string
  readonly sidecar: string | null
  readonly limits: Limits
  /** Hashes of the bytes and the sidecar that the store has; null for a new file. */
  readonly known: { readonly source: string | null; readonly sidecar: string | null } | null
  /** Extract even where both hashes are the known ones. */
  readonly anyway: boolean
  /** Packed candidates of a document with the known hashes, and the extractors of which they hold. */
  readonly cached: { readonly output: Uint8Array; readonly extractors: readonly string[] } | null
  /** A user's own tables, by the version of their names; null for none. */
  readonly ownNames: { readonly version: string; readonly tables: readonly OwnTable[] } | null
  /** Publication dates that people set: of this name, and of bytes whose name is gone. */
  readonly published: PublishedTask
  /** One of PROGRESS: the time that a thread takes to load does not count, nor that in which the task waits there. */
  readonly progress: Int32Array
}

/** What a thread gives back: `same` where the bytes are the known ones and nothing else asked for work. */
export type FileResult = {
  readonly source: string | null
  readonly sidecar: string | null
  /** The publication date that a person set; null for none. */
  readonly published: string | null
} & (
  | { readonly outcome: 'same' }
  | { readonly outcome: 'processed'; readonly rows: DocumentRows; readonly timings: Readonly<Record<string, number>> }
)

/** What is done with a file; tests replace a part. */
export interface FileWork {
  readonly read: (path: string, maxBytes: number) => Uint8Array
  readonly process: (input: ProcessInput) => ProcessOutput
}

/** The rows of a file that no stage was run on. */
export const refusedRows = (state: DocumentState, reason: string, issues: readonly Issue[] = []): DocumentRows => ({
  state,
  reason,
  encoding: null,
  problems: issues.map(problemRow),
  content: null,
})

/** A document whose sidecar is broken is not simply `ok`. */
function withIssue(output: ProcessOutput, issue: Issue | null): ProcessOutput {
  if (issue === null) return output
  const issues = [issue, ...output.issues]
  if (!isDone(output.state)) return { ...output, issues }
  const reason = [issue.message, output.reason].filter((part) => part !== null).join('; ')
  return { ...output, issues, state: 'ok-with-problems', reason }
}

/** What a person says of the publication goes before what the sidecar says. */
const withDate = (metadata: Metadata, published: string | null): Metadata =>
  published === null ? metadata : { ...metadata, published, publishedBasis: 'person' }

function reusable(task: FileTask, same: boolean): CandidatesByExtractor {
  if (!same || task.cached === null) return {}
  const all = unpackCandidates(task.cached.output)
  return Object.fromEntries(Object.entries(all).filter(([id]) => task.cached?.extractors.includes(id)))
}

/** Reads one file with its sidecar and runs the stages on it, unless it is the known one. Refusals become rows. */
export function processFile(task: FileTask, { read, process }: FileWork): FileResult {
  Atomics.store(task.progress, 0, PROGRESS.begun)
  const sidecar = readSidecar(task.sidecar)
  let bytes: Uint8Array
  try {
    bytes = read(task.path, task.limits.maxFileBytes)
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    const rows = refusedRows(error.state, error.message)
    return {
      outcome: 'processed',
      source: null,
      sidecar: sidecar.sha256,
      published: task.published.byName,
      rows,
      timings: {},
    }
  }
  const id = sha256Of(bytes)
  const published = task.published.byName ?? task.published.bySource[id] ?? null
  const hashes = { source: id, sidecar: sidecar.sha256, published }
  const same = task.known !== null && task.known.source === id && task.known.sidecar === sidecar.sha256
  if (same && !task.anyway) return { outcome: 'same', ...hashes }
  const source = { id, uri: task.uri, bytes, metadata: withDate(sidecar.metadata, published) }
  const output = withIssue(process({ source, limits: task.limits, cached: reusable(task, same) }), sidecar.issue)
  return { outcome: 'processed', ...hashes, rows: toRows(output), timings: output.timings }
}

/** A result on its way between threads: one string crosses several times faster than the rows that it holds. */
export interface FileMessage {
  readonly json: string
  readonly candidates: Uint8Array | null
}

const NOTHING = new Uint8Array()

/** A result as a message; `fromMessage` gives it back. */
export function toMessage(result: FileResult): FileMessage {
  const content = result.outcome === 'processed' ? result.rows.content : null
  if (result.outcome !== 'processed' || content === null) return { json: JSON.stringify(result), candidates: null }
  const rows = { ...result.rows, content: { ...content, candidates: null } }
  return { json: JSON.stringify({ ...result, rows }), candidates: content.candidates }
}

/** The result that a thread sent. */
export function fromMessage({ json, candidates }: FileMessage): FileResult {
  const result = JSON.parse(json) as FileResult
  if (result.outcome !== 'processed' || result.rows.content === null) return result
  const content = { ...result.rows.content, candidates: candidates ?? NOTHING }
  return { ...result, rows: { ...result.rows, content } }
}

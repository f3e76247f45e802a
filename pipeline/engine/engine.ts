import type { PublishedByPeople } from '../decisions/published.ts'
import type { Limits } from '../limits.ts'
import type { Store } from '../store/store.ts'
import type { Versions } from '../versions.ts'
import type { OwnNamesInput } from './own-names.ts'
import type { Scan } from './scan.ts'

/** What a run is asked to do. */
export interface RunRequest {
  readonly scan: Scan
  /** Only these of the scan's files; absent for all. Others are neither done nor removed. */
  readonly only?: (file: { readonly rawUri: string }) => boolean
  readonly store: Store
  readonly versions: Versions
  readonly limits: Limits
  /** A user's own names; absent for none. */
  readonly ownNames?: OwnNamesInput
  /** Publication dates that people set; absent for none. */
  readonly published?: PublishedByPeople
  /** Threads. */
  readonly jobs: number
  readonly all: boolean
  readonly failed: boolean
  /** Bytes of cached stage outputs to keep. */
  readonly cacheBytes: number
  /** ISO 8601; the engine has no clock of its own for what it stores. */
  readonly now: () => string
  readonly pid: number
  /** Ends the run early: what runs is finished and written. */
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: RunProgress) => void
}

/** How far a run is, told after each file. */
export interface RunProgress {
  /** Files that have to be read or refused. */
  readonly total: number
  readonly finished: number
  readonly uri: string
}

/** What was done about one file, and why. */
export interface FileOutcome {
  readonly uri: string
  readonly did: 'extracted' | 'refused' | 'renamed' | 'noted' | 'removed'
  readonly why: string
}

/** What a run did. */
export interface RunReport {
  /** Null where nothing was written. */
  readonly run: number | null
  readonly resumed: boolean
  readonly interrupted: boolean
  /** In the order of the names; files that were skipped are not listed. */
  readonly outcomes: readonly FileOutcome[]
  readonly extracted: number
  /** Files that ended without a text, in a state that is not done. */
  readonly failed: number
  readonly skipped: number
  readonly removed: number
  /** UTF-8 bytes of source read. */
  readonly bytes: number
  /** Milliseconds of all threads by stage; `conflicts` is the comparison of the documents after all of them. */
  readonly timings: Readonly<Record<string, number>>
}

/** Brings a store up to date with a corpus. */
export type Engine = (request: RunRequest) => Promise<RunReport>

import { isDone } from '../../schemas/index.ts'
import { type PublishedByPeople, publishedFor } from '../decisions/published.ts'
import type { Settings, StoredFile, StoredRun } from '../store/store.ts'
import type { Versions } from '../versions.ts'
import type { ScannedFile } from './scan.ts'

/** What is to be done about one file. */
export type Step =
  | { readonly kind: 'skip' }
  /** Only what `stat` says, or the name, is new. */
  | { readonly kind: 'facts'; readonly why: string }
  /** Refused without being read. */
  | { readonly kind: 'refuse'; readonly why: string }
  /** Read it; extract where `why` says so, or where its bytes turn out to be new. `reuse`: extractors not to run again. */
  | { readonly kind: 'read'; readonly why: string | null; readonly reuse: readonly string[] }

/** What, besides a file and what is stored of it, decides whether it is read. */
export interface PlanOptions {
  readonly versions: Versions
  readonly settings: Settings
  /** Every document again, apart from those that the run of this id already did. */
  readonly all: boolean
  /** Those again that failed before. */
  readonly failed: boolean
  /** The id of the unfinished run that is taken up again. */
  readonly resumed: number | null
  /** Version of the user's own names, null for none. */
  readonly ownNames: string | null
  /** Why a document made with other own names must be extracted again; null where it holds none that changed. */
  readonly ownNamesChange: (stored: StoredFile) => string | null
  /** Publication dates that people set. */
  readonly published: PublishedByPeople
}

/** First digits of a hash, for people. */
export const short = (hash: string | null): string => (hash ?? 'none').replace(/^sha256:/, '').slice(0, 4)

interface VersionChange {
  readonly why: string
  readonly reuse: readonly string[]
}

/** What differs between the versions that made a document and those of now; null where nothing does. */
export function versionChange(before: Versions, now: Versions): VersionChange | null {
  const ids = Object.keys(now.extractors)
  if (before.document !== now.document)
    return { why: `reading changed ${short(before.document)}→${short(now.document)}`, reuse: [] }
  const changed = ids.filter((id) => before.extractors[id] !== now.extractors[id])
  const reuse = ids.filter((id) => !changed.includes(id))
  const gone = Object.keys(before.extractors).filter((id) => now.extractors[id] === undefined)
  if (before.gazetteers !== now.gazetteers)
    return { why: `gazetteer changed ${short(before.gazetteers)}→${short(now.gazetteers)}`, reuse }
  if (changed.length > 0) return { why: `extractor ${changed.join(', ')} changed`, reuse }
  if (gone.length > 0) return { why: `extractor ${gone.join(', ')} is gone`, reuse }
  if (before.records !== now.records)
    return { why: `resolving changed ${short(before.records)}→${short(now.records)}`, reuse }
  return null
}

/** True where a changed setting may change what was made of this document. */
function touches(setting: string, before: number, now: number, stored: StoredFile): boolean {
  if (setting === 'documentMs' || setting === 'documentMsPerMiB') return stored.state === 'timeout'
  if (setting === 'maxFileBytes') return stored.size > Math.min(before, now)
  // UTF-8 text is at most three times as long as its source in any charset that is read.
  if (setting === 'maxTextBytes') return stored.state === 'too-large' || stored.size * 3 > Math.min(before, now)
  return true
}

function settingChange(before: Settings, now: Settings, stored: StoredFile): string | null {
  for (const [setting, value] of Object.entries(now)) {
    const old = before[setting]
    if (old === value) continue
    if (typeof old === 'number' && typeof value === 'number' && !touches(setting, old, value, stored)) continue
    return `setting ${setting} changed ${old ?? 'unset'}→${value}`
  }
  return null
}

/** The extractors of those that do not ask for names. */
const withoutNames = (ids: readonly string[]): string[] => ids.filter((id) => !/^(?:zone|institution)\//.test(id))

const sameFacts = (file: ScannedFile, stored: StoredFile): boolean =>
  file.uri === stored.uri && file.note === stored.note && file.stamp === stored.stamp && file.size === stored.size

function planRefused(file: ScannedFile, stored: StoredFile | undefined, reason: string): Step {
  const same = stored?.state === file.refusal?.state && stored?.reason === reason && stored?.note === file.note
  return same ? { kind: 'skip' } : { kind: 'refuse', why: stored === undefined ? 'new' : 'cannot be read' }
}

const publishedWhy = (published: string | null): string =>
  published === null ? 'publication date taken back' : `publication date set to ${published}`

/** The extractors whose candidates hold apart from the publication date. */
function stillFits(stored: StoredFile, madeBy: StoredRun, { versions, ownNames }: PlanOptions): readonly string[] {
  const reuse = versionChange(madeBy.versions, versions)?.reuse ?? Object.keys(versions.extractors)
  return stored.ownNames === ownNames ? reuse : withoutNames(reuse)
}

function forced(stored: StoredFile, options: PlanOptions): string | null {
  if (options.all && stored.runId !== options.resumed) return 'asked for by --all'
  if (options.failed && !isDone(stored.state)) return `failed before (${stored.state})`
  return null
}

/**
 * Decides about one file from what `stat` says and what the store has: unchanged size and times of change are taken as
 * unchanged bytes, so that a run with nothing to do reads no file. A file that could not be read is always tried again.
 */
export function planFile(
  file: ScannedFile,
  stored: StoredFile | undefined,
  madeBy: StoredRun | null,
  options: PlanOptions,
): Step {
  if (file.refusal !== null) return planRefused(file, stored, file.refusal.reason)
  if (stored === undefined || madeBy === null) return { kind: 'read', why: 'new', reuse: [] }
  const why = forced(stored, options) ?? settingChange(madeBy.settings, options.settings, stored)
  if (why !== null) return { kind: 'read', why, reuse: [] }
  const published = publishedFor(options.published, file.uri, stored.sourceSha256)
  if (published !== stored.published)
    return { kind: 'read', why: publishedWhy(published), reuse: stillFits(stored, madeBy, options) }
  const change = versionChange(madeBy.versions, options.versions)
  const moved = stored.ownNames !== options.ownNames
  if (change !== null) return { kind: 'read', ...change, reuse: moved ? withoutNames(change.reuse) : change.reuse }
  const touched = moved ? options.ownNamesChange(stored) : null
  if (touched !== null)
    return { kind: 'read', why: touched, reuse: withoutNames(Object.keys(options.versions.extractors)) }
  if (stored.state === 'unreadable') return { kind: 'read', why: null, reuse: [] }
  if (file.stamp === null || file.stamp !== stored.stamp) return { kind: 'read', why: null, reuse: [] }
  if (!sameFacts(file, stored)) return { kind: 'facts', why: 'name noted' }
  return moved ? { kind: 'facts', why: '' } : { kind: 'skip' }
}

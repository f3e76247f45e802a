import { type BigIntStats, type Dirent, readdirSync, realpathSync, statSync } from 'node:fs'
import { basename, join, resolve, sep } from 'node:path'
import type { DocumentState } from '../../schemas/index.ts'
import type { Limits } from '../limits.ts'

/** Why a file is not even read. */
export interface Refusal {
  readonly state: DocumentState
  readonly reason: string
}

/** A file of the corpus as `stat` shows it. */
export interface ScannedFile {
  /** Where it is read, as on disk. */
  readonly path: string
  /** Corpus folder name, `/`, path below it; NFC. */
  readonly uri: string
  /** The same with the path as on disk. */
  readonly rawUri: string
  readonly size: number
  /** Changes with every write to the file or its sidecar; null where a write could have left it equal. */
  readonly stamp: string | null
  /** Path of `FILE.meta.json` where there is one. */
  readonly sidecar: string | null
  readonly refusal: Refusal | null
  /** A remark on the name, for example that another file differs from it only in case. */
  readonly note: string | null
}

/** What stands in a corpus folder. */
export interface Scan {
  /** Name of the corpus folder, NFC. */
  readonly corpus: string
  /** In the order of their names. */
  readonly files: readonly ScannedFile[]
  /** Things worth saying that are no document, in words. */
  readonly notices: readonly string[]
  /** Names of folders that could not be listed: nothing is known of what is in them. */
  readonly unlisted: readonly string[]
}

const SIDECAR = '.meta.json'
/** A write within this time of the last one may leave the time of change as it was. */
const RACY_MS = 100

interface Walk {
  readonly root: string
  readonly realRoot: string
  readonly corpus: string
  readonly limits: Limits
  readonly now: number
  readonly files: ScannedFile[]
  readonly notices: string[]
  readonly unlisted: string[]
}

const inside = (root: string, path: string): boolean =>
  path === root || path.startsWith(root === sep ? sep : root + sep)
const words = (error: unknown): string =>
  error instanceof Error ? error.message.replace(/, \w+ '.*$/s, '') : String(error)

/** Size and times of change; ctime too, because a copied file may bring its old mtime along. */
function stampOf(stat: BigIntStats, now: number): string | null {
  if (now - Number(stat.ctimeNs / 1_000_000n) < RACY_MS) return null
  return `${stat.size}:${stat.mtimeNs}:${stat.ctimeNs}`
}

function typeRefusal(stat: BigIntStats, limits: Limits): Refusal | null {
  const refuse = (what: string): Refusal => ({ state: 'special-file', reason: `Unexpected ${what}, expected a file` })
  if (stat.isFIFO()) return refuse('pipe')
  if (stat.isSocket()) return refuse('socket')
  if (stat.isBlockDevice() || stat.isCharacterDevice()) return refuse('device')
  if (!stat.isFile()) return refuse('entry that is neither file nor folder')
  if (stat.size <= limits.maxFileBytes) return null
  return {
    state: 'too-large',
    reason: `Unexpected size of ${stat.size} bytes, expected at most ${limits.maxFileBytes}`,
  }
}

function add(walk: Walk, path: string, below: string, found: Partial<ScannedFile>): void {
  const rawUri = `${walk.corpus}/${below}`
  const nothing = { size: 0, stamp: null, sidecar: null, refusal: null, note: null }
  walk.files.push({ ...nothing, path, uri: rawUri.normalize('NFC'), rawUri, ...found })
}

function addFile(walk: Walk, path: string, below: string, siblings: ReadonlySet<string>): void {
  const stat = statSync(path, { bigint: true })
  const refusal = typeRefusal(stat, walk.limits)
  const sidecar = siblings.has(basename(path) + SIDECAR) ? path + SIDECAR : null
  let stamp = stampOf(stat, walk.now)
  if (sidecar !== null && stamp !== null) {
    const beside = stampOf(statSync(sidecar, { bigint: true, throwIfNoEntry: false }) ?? stat, walk.now)
    stamp = beside === null ? null : `${stamp}|${beside}`
  }
  add(walk, path, below, { size: Number(stat.size), stamp, sidecar, refusal })
}

/** A link is read where it leads to a file of the corpus; a folder of the corpus is read where it stands. */
function addLink(walk: Walk, path: string, below: string, siblings: ReadonlySet<string>): void {
  const target = realpathSync(path)
  if (!inside(walk.realRoot, target)) {
    const reason = 'Unexpected link out of the corpus, expected a file in it'
    add(walk, path, below, { refusal: { state: 'outside-corpus', reason } })
  } else if (statSync(path).isDirectory())
    walk.notices.push(`${walk.corpus}/${below} links to a folder of the corpus, which is read where it stands`)
  else addFile(walk, path, below, siblings)
}

function addEntry(walk: Walk, entry: Dirent, path: string, below: string, siblings: ReadonlySet<string>): void {
  try {
    if (entry.isSymbolicLink()) addLink(walk, path, below, siblings)
    else if (entry.isDirectory()) walkFolder(walk, path, below)
    else addFile(walk, path, below, siblings)
  } catch (error) {
    const why = entry.name.includes('\uFFFD') ? 'its name is not UTF-8' : words(error)
    add(walk, path, below, { refusal: { state: 'unreadable', reason: `It cannot be read: ${why}` } })
  }
}

function walkFolder(walk: Walk, folder: string, below: string): void {
  let entries: Dirent[]
  try {
    entries = readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    const reason = `The folder cannot be listed: ${words(error)}`
    walk.unlisted.push(`${walk.corpus}/${below}/`)
    add(walk, folder, `${below}/`, { refusal: { state: 'unreadable', reason } })
    return
  }
  const names = new Set(entries.map((entry) => entry.name))
  for (const entry of entries) {
    const { name } = entry
    if (name.startsWith('.')) continue
    const path = join(folder, name)
    const childBelow = below === '' ? name : `${below}/${name}`
    if (name.endsWith(SIDECAR)) {
      if (!names.has(name.slice(0, -SIDECAR.length)))
        walk.notices.push(`${walk.corpus}/${childBelow} describes a file that is not there`)
    } else addEntry(walk, entry, path, childBelow, names)
  }
}

const byName = (a: ScannedFile, b: ScannedFile): number =>
  a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : a.rawUri < b.rawUri ? -1 : Number(a.rawUri > b.rawUri)

/** Notes on names that another system, or a reader, would take for the same. */
function noteTwins(files: readonly ScannedFile[]): ScannedFile[] {
  const folded = new Map<string, ScannedFile[]>()
  for (const file of files) {
    const key = file.uri.toLowerCase()
    const twins = folded.get(key)
    if (twins) twins.push(file)
    else folded.set(key, [file])
  }
  return files.map((file) => {
    const twins = folded.get(file.uri.toLowerCase()) ?? []
    const twin = twins.find((other) => other !== file)
    if (twin === undefined) return file
    const how = twin.uri === file.uri ? 'only in its Unicode form' : `only in case: ${twin.uri}`
    return { ...file, note: `Another name differs ${how}` }
  })
}

/**
 * Every file below a corpus folder, sorted by name, looked at but not read. Dot files and sidecars are no documents.
 * Whatever cannot be taken has a refusal. Throws where the folder itself cannot be listed.
 */
export function scanCorpus(folder: string, limits: Limits): Scan {
  const root = resolve(folder)
  const realRoot = realpathSync(root)
  const corpus = (basename(root) || 'corpus').normalize('NFC')
  readdirSync(root)
  const walk: Walk = { root, realRoot, corpus, limits, now: Date.now(), files: [], notices: [], unlisted: [] }
  walkFolder(walk, root, '')
  return { corpus, files: noteTwins(walk.files.sort(byName)), notices: walk.notices.sort(), unlisted: walk.unlisted }
}

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { deserialize } from 'node:v8'
import { familyOf, type GazetteerEntry, type GazetteerProblem, parseGazetteer } from './gazetteer.ts'
import type { MatcherState } from './matcher.ts'

/** All entries of a folder's gazetteer files, in the order of the file names, and what is wrong with them. */
export function loadGazetteers(directory: string): { entries: GazetteerEntry[]; problems: GazetteerProblem[] } {
  const entries: GazetteerEntry[] = []
  const problems: GazetteerProblem[] = []
  for (const file of readdirSync(directory).sort()) {
    const family = familyOf(file)
    if (!family) continue
    const parsed = parseGazetteer(readFileSync(join(directory, file), 'utf8'), file, family)
    for (const entry of parsed.entries) entries.push(entry)
    for (const problem of parsed.problems) problems.push(problem)
  }
  return { entries, problems }
}

const MAX_TABLE_BYTES = 64 * 1024 * 1024

/** A table of a user's own as bytes. */
export interface OwnTable {
  readonly file: string
  readonly bytes: Uint8Array
}

/** The bytes of a table. A pipe or device would keep its reader waiting, perhaps for ever: throws. */
function readTableBytes(path: string): Uint8Array {
  const stat = statSync(path)
  if (!stat.isFile()) throw new Error(`${path}: Unexpected pipe, device or folder, expected a file`)
  if (stat.size > MAX_TABLE_BYTES)
    throw new Error(`${path}: Unexpected size of ${stat.size} bytes, expected at most ${MAX_TABLE_BYTES}`)
  return readFileSync(path)
}

/**
 * The tables (`*.tsv`) of a user's folder in the order of their names; none where the folder is not there. Throws where one
 * cannot be read, is no file or larger than 64 MiB.
 */
export function readOwnTables(directory: string): OwnTable[] {
  if (!existsSync(directory)) return []
  const files = readdirSync(directory).filter((file) => file.endsWith('.tsv') && !file.startsWith('.'))
  return files.sort().map((file) => ({ file, bytes: readTableBytes(join(directory, file)) }))
}

/** Ids of entries by how their names sound, for names in Hangul and in other letters; empty where several entries share a sound. */
export interface SoundTables {
  readonly hangul: Map<string, string>
  readonly latin: Map<string, string>
}

/** The built-in entries with their matcher, as the build wrote them so that a start need not read the tables. */
export interface BuiltIndex {
  readonly entries: readonly GazetteerEntry[]
  readonly matcher: MatcherState
  readonly sounds: SoundTables
}

let built: BuiltIndex | null | undefined

/** What the build wrote beside this module; null where it is run from its sources, or by a node that cannot read it. */
export function builtIndex(): BuiltIndex | null {
  if (built !== undefined) return built
  try {
    built = deserialize(readFileSync(new URL('./index.bin', import.meta.url))) as BuiltIndex
  } catch {
    built = null
  }
  return built
}

let builtIn: readonly GazetteerEntry[] | undefined

/** The entries of the tables beside this module. Beside a bundled one there are none: throws. */
function entriesBeside(): readonly GazetteerEntry[] {
  const { entries } = loadGazetteers(fileURLToPath(new URL('./', import.meta.url)))
  if (entries.length > 0) return entries
  throw new Error('The index of names cannot be read by this version of Node: build teukgu again')
}

/** The entries that come with teukgu, read once; faulty lines are left out (a test keeps them from being committed). */
export function builtInEntries(): readonly GazetteerEntry[] {
  builtIn ??= builtIndex()?.entries ?? entriesBeside()
  return builtIn
}

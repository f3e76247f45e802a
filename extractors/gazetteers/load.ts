import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { familyOf, type GazetteerEntry, type GazetteerProblem, parseGazetteer } from './gazetteer.ts'

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

/** A table of a user's own as bytes. */
export interface OwnTable {
  readonly file: string
  readonly bytes: Uint8Array
}

/** The tables (`*.tsv`) of a user's folder in the order of their names; none where the folder is not there. */
export function readOwnTables(directory: string): OwnTable[] {
  if (!existsSync(directory)) return []
  const files = readdirSync(directory).filter((file) => file.endsWith('.tsv') && !file.startsWith('.'))
  return files.sort().map((file) => ({ file, bytes: readFileSync(join(directory, file)) }))
}

let builtIn: readonly GazetteerEntry[] | undefined

/** The entries that come with teukgu, read once; faulty lines are left out (a test keeps them from being committed). */
export function builtInEntries(): readonly GazetteerEntry[] {
  builtIn ??= loadGazetteers(fileURLToPath(new URL('./', import.meta.url))).entries
  return builtIn
}

import { existsSync } from 'node:fs'
import { dirname, join, resolve, sep } from 'node:path'
import { type OwnNamesInput, readOwnNames } from '../pipeline/engine/own-names.ts'
import type { Scan } from '../pipeline/engine/scan.ts'
import { UsageError } from './exit-code.ts'
import { talk } from './output/talk.ts'

const MAX_SHOWN = 20

/** The folder of a user's own tables: the one asked for, or `gazetteers` beside the corpus. */
export const ownNamesFolder = (given: string | undefined, corpus: string): string =>
  resolve(given ?? join(dirname(resolve(corpus)), 'gazetteers'))

/** A user's own names, checked; null for none. Tells of each faulty line and throws UsageError where there is one. */
export function ownNames(given: string | undefined, corpus: string): OwnNamesInput | null {
  const folder = ownNamesFolder(given, corpus)
  if (given !== undefined && !existsSync(folder)) throw new UsageError(`There is no folder ${given} of gazetteers`)
  let read: ReturnType<typeof readOwnNames>
  try {
    read = readOwnNames(folder)
  } catch (error) {
    throw new UsageError(`The gazetteers ${folder} cannot be read: ${error instanceof Error ? error.message : error}`)
  }
  const { problems, input } = read
  if (problems.length === 0) return input
  const { problem } = talk(false)
  for (const { file, line, column, message } of problems.slice(0, MAX_SHOWN))
    problem(`! ${join(folder, file)}:${line}:${column}: ${message}`)
  if (problems.length > MAX_SHOWN) problem(`! … and ${problems.length - MAX_SHOWN} more`)
  throw new UsageError(`The gazetteers ${folder} have faulty lines: ${problems.length}`)
}

/** The scan without the tables, where their folder stands inside the corpus. */
export function withoutTables(scan: Scan, folder: string): Scan {
  const inside = (path: string) => resolve(path).startsWith(folder + sep)
  return scan.files.some(({ path }) => inside(path))
    ? { ...scan, files: scan.files.filter(({ path }) => !inside(path)) }
    : scan
}

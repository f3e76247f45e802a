import { deflateSync, inflateSync } from 'node:zlib'
import { builtInEntries, type OwnTable, readOwnTables } from '../../extractors/gazetteers/load.ts'
import { NameMatcher } from '../../extractors/gazetteers/matcher.ts'
import { type OwnRow, parseOwnNames } from '../../extractors/gazetteers/own-names.ts'
import type { GazetteerProblem } from '../../extractors/gazetteers/table.ts'
import type { Store, StoredFile } from '../store/store.ts'
import { sha256Of } from './read-source.ts'

/** A user's own names as a run needs them. */
export interface OwnNamesInput {
  /** Hash of the rows: comments, blanks and the order of the files do not count. */
  readonly version: string
  readonly rows: readonly OwnRow[]
  /** In memory that all threads share. */
  readonly tables: readonly OwnTable[]
}

function shared({ file, bytes }: OwnTable): OwnTable {
  const copy = new Uint8Array(new SharedArrayBuffer(bytes.byteLength))
  copy.set(bytes)
  return { file, bytes: copy }
}

/** The names in a folder of tables, null where it has none, and what is wrong with them. Reads the disk. */
export function readOwnNames(directory: string): {
  input: OwnNamesInput | null
  problems: readonly GazetteerProblem[]
} {
  const tables = readOwnTables(directory).map(shared)
  const { rows, problems } = parseOwnNames(tables)
  const texts = rows.map(({ text }) => text).sort()
  const input = rows.length === 0 ? null : { version: sha256Of(Buffer.from(texts.join('\n'))), rows, tables }
  return { input, problems }
}

/** Rows as the store keeps them. */
export const packRows = (rows: readonly OwnRow[]): Uint8Array => deflateSync(JSON.stringify(rows))

/** Rows that the store kept; null where it lost them. */
function keptRows(version: string | null, store: Store): readonly OwnRow[] | null {
  if (version === null) return []
  const packed = store.ownNames(version)
  return packed === null ? null : (JSON.parse(inflateSync(packed).toString('utf8')) as OwnRow[])
}

/** The rows that stand in one of two lists only. */
function changedRows(before: readonly OwnRow[], now: readonly OwnRow[]): OwnRow[] {
  const old = new Set(before.map(({ text }) => text))
  const young = new Set(now.map(({ text }) => text))
  return [...before.filter(({ text }) => !young.has(text)), ...now.filter(({ text }) => !old.has(text))]
}

/** Finds the words by which changed rows may be told from a text: theirs, and those of built-in rows that they replace. */
function matcherOf(rows: readonly OwnRow[]): NameMatcher {
  const ids = new Set(rows.map(({ id }) => id))
  const replaced = rows.length === 0 ? [] : builtInEntries().filter(({ id }) => ids.has(id))
  const words = new Set([...rows.flatMap((row) => row.words), ...replaced.flatMap(({ surfaces }) => surfaces)])
  const matcher = new NameMatcher(words.size)
  for (const word of words) matcher.add(word, 0)
  return matcher
}

/**
 * For documents made with other own names, or with none: the changed name that their text holds, in words, or null. A text is
 * read only where names changed since it was extracted.
 */
export function ownNamesChange(now: OwnNamesInput | null, store: Store): (stored: StoredFile) => string | null {
  const matchers = new Map<string | null, NameMatcher | null>()
  const matcherSince = (version: string | null): NameMatcher | null => {
    const before = keptRows(version, store)
    return before === null ? null : matcherOf(changedRows(before, now?.rows ?? []))
  }
  return ({ id, ownNames }) => {
    if (!matchers.has(ownNames)) matchers.set(ownNames, matcherSince(ownNames))
    const matcher = matchers.get(ownNames) ?? null
    if (matcher === null) return 'names of your own changed'
    const text = store.document(id)?.text ?? null
    const name = text === null ? undefined : matcher.firstIn(text)
    return name === undefined ? null : `name "${name}" of your own changed`
  }
}

// Versions of stages and extractors: a hash of the sources they really import, their data and the pinned dependencies.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'

const IMPORT = /^\s*(?:import|export)\s+(?!type\s)(?:[^'"]*?\sfrom\s+)?['"](\.{1,2}\/[^'"]+)['"]/gm
const DOCUMENT_STAGES = ['read', 'parse', 'fold/fold-document', 'clean', 'detect-language', 'segment', 'publication']
const RECORD_STAGES = ['extract', 'refine', 'resolve', 'pair-sentences', 'assemble', 'validate', 'check', 'fold/unfold']

/** Files that `entry` imports, itself included, type-only imports left out. Absolute paths. */
function closure(entry, seen = new Set()) {
  if (seen.has(entry)) return seen
  seen.add(entry)
  for (const [, specifier] of readFileSync(entry, 'utf8').matchAll(IMPORT)) {
    const file = resolve(dirname(entry), specifier)
    if (existsSync(file)) closure(file, seen)
  }
  return seen
}

/**
 * The versions of all stages and extractors below `root`, as `pipeline/versions.ts` reads them.
 * Each is 12 hex digits; equal sources, data and dependencies give equal versions on every machine.
 */
export function stageVersions(root) {
  const dependencies = JSON.stringify(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).dependencies)
  const gazetteerDir = join(root, 'extractors/gazetteers')
  const tables = readdirSync(gazetteerDir)
    .filter((f) => f.endsWith('.tsv'))
    .sort()
    .map((f) => join(gazetteerDir, f))
  const hash = (files, extra = '') => {
    const digest = createHash('sha256').update(dependencies).update(extra)
    const named = [...files].map((f) => [relative(root, f).replaceAll('\\', '/'), f])
    for (const [name, file] of named.sort((a, b) => (a[0] < b[0] ? -1 : 1)))
      digest.update(`\0${name}\0`).update(readFileSync(file))
    return digest.digest('hex').slice(0, 12)
  }
  const closureOf = (names) => new Set(names.flatMap((n) => [...closure(join(root, n))]))
  const withTables = (files) => ([...files].some((f) => f.startsWith(gazetteerDir)) ? [...files, ...tables] : files)
  const extractors = {}
  for (const type of ['amount', 'date', 'zone', 'institution'])
    for (const language of ['ko', 'en'])
      extractors[`${type}/${language}`] = hash(withTables(closureOf([`extractors/${type}/${language}/index.ts`])))
  return {
    document: hash(closureOf(DOCUMENT_STAGES.map((s) => `pipeline/${s}.ts`))),
    extractors,
    records: hash(withTables(closureOf(RECORD_STAGES.map((s) => `pipeline/${s}.ts`)))),
    gazetteers: hash(tables),
  }
}

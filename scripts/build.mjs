// Compiles to dist/, makes the patterns compact, copies the data beside it, writes the versions of stages and extractors, and bundles the command and the page.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { serialize } from 'node:v8'
import { buildPage } from './build-page.mjs'
import { bundle } from './bundle.mjs'
import { compactPatterns } from './compact-patterns.mjs'
import { stageVersions } from './stage-versions.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const dist = join(root, 'dist')
rmSync(dist, { recursive: true, force: true })
const tsc = spawnSync(
  process.execPath,
  [join(root, 'node_modules/typescript/bin/tsc'), '-p', join(root, 'tsconfig.build.json')],
  { stdio: 'inherit' },
)
if (tsc.status !== 0) process.exit(tsc.status ?? 1)
await compactPatterns(dist)

const tables = 'extractors/gazetteers'
mkdirSync(join(dist, tables), { recursive: true })
for (const file of readdirSync(join(root, tables)))
  if (file.endsWith('.tsv')) cpSync(join(root, tables, file), join(dist, tables, file))
writeFileSync(join(dist, 'pipeline/versions.json'), `${JSON.stringify(stageVersions(root), null, 2)}\n`)

// The index over the built-in names, so that a start need not read the tables.
const built = (path) => import(pathToFileURL(join(dist, path)).href)
const { builtInEntries } = await built('extractors/gazetteers/load.js')
const { matcherOf } = await built('extractors/name/names-index.js')
const { soundTables } = await built('pipeline/names/listed-by-sound.js')
const entries = builtInEntries()
const index = { entries, matcher: matcherOf(entries).state, sounds: soundTables(entries) }
writeFileSync(join(dist, tables, 'index.bin'), serialize(index))
await bundle(root, dist)
await buildPage(root, dist)

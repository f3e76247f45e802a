// Prints every figure that the project is held to, and compares each with its committed floor (test/floors.json).
//
//   node scripts/score.mjs [--json] [--raise]      (after npm run build)
//
// The sample corpus is scored always. The articles and suites of ../shared are scored where they stand beside the project.
// --raise lifts floors to what was measured, never lowers one. Exit code 3 where a figure fell below its floor.
import { execFileSync } from 'node:child_process'
import { closeSync, existsSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const shared = join(root, '../shared')
const floorFile = join(root, 'test/floors.json')
const cli = join(root, 'dist/bin/teukgu.js')
const flag = (name) => process.argv.includes(`--${name}`)
const work = mkdtempSync(join(tmpdir(), 'teukgu-score-'))
const node = (args, options = {}) =>
  execFileSync(process.execPath, args, {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    stdio: ['pipe', 'pipe', 'ignore'],
    ...options,
  })
/** Runs a command whose exit code may be 1 because some documents have problems. */
const tolerant = (args, options) => {
  try {
    return node(args, options)
  } catch (error) {
    if (error.status === 1) return error.stdout
    throw error
  }
}

function records(corpus, name) {
  const db = join(work, `${name}.db`)
  tolerant([cli, 'run', '--corpus', corpus, '--db', db, '--quiet'])
  const file = join(work, `${name}.jsonl`)
  writeFileSync(file, tolerant([cli, 'export', '--db', db, '--format', 'jsonl']))
  return { db, file }
}

/** Figures as `{name: number}`; higher is better for each. */
function sampleFigures() {
  const { db } = records(join(root, 'corpus'), 'corpus')
  const report = JSON.parse(tolerant([cli, 'eval', join(root, 'test/gold'), '--db', db, '--json']))
  const figures = {}
  for (const [language, rows] of Object.entries(report.byLanguage))
    for (const [type, row] of Object.entries(rows)) {
      figures[`gold ${language} ${type} f1`] = row.f1
      if (row.fields != null) figures[`gold ${language} ${type} fields`] = row.fields
    }
  return figures
}

function seedFigures() {
  const { file } = records(join(shared, 'seeds'), 'seeds')
  const { strict } = JSON.parse(
    node([join(shared, 'tools/score.mjs'), '--gold', join(shared, 'gold'), '--records', file, '--json']),
  )
  const figures = {}
  for (const [type, row] of Object.entries(strict)) {
    figures[`seeds ${type} f1`] = row.f1
    if (row.fields != null) figures[`seeds ${type} fields`] = row.fields
  }
  return figures
}

function suiteFigures() {
  const figures = {}
  for (const suite of readdirSync(join(shared, 'suites'))
    .filter((f) => f.endsWith('.jsonl'))
    .sort()) {
    const path = join(shared, 'suites', suite)
    // Into a file: the scorer leaves at once after printing, which cuts a pipe short.
    const inputs = join(work, `inputs-${suite}`)
    const file = openSync(inputs, 'w')
    node([join(shared, 'tools/score-suite.mjs'), '--suite', path, '--inputs'], { stdio: ['ignore', file, 'inherit'] })
    closeSync(file)
    const sentences = suite.startsWith('sentences') ? ['--sentences'] : []
    const mentions = join(work, suite)
    writeFileSync(mentions, tolerant([cli, 'extract', '--jsonl', ...sentences, inputs]))
    const rows = JSON.parse(
      node([join(shared, 'tools/score-suite.mjs'), '--suite', path, '--mentions', mentions, '--json']),
    )
    for (const [name, row] of Object.entries(rows))
      for (const key of ['value', 'overlapP', 'overlapF1', 'boundaryF1'])
        if (typeof row[key] === 'number') figures[`${name} ${key}`] = row[key]
  }
  return figures
}

const figures = sampleFigures()
if (existsSync(join(shared, 'tools/score.mjs'))) Object.assign(figures, seedFigures(), suiteFigures())
else console.error('No ../shared beside the project: seeds and suites are not scored.')
rmSync(work, { recursive: true, force: true })

const floors = existsSync(floorFile) ? JSON.parse(readFileSync(floorFile, 'utf8')) : {}
const fallen = Object.entries(figures).filter(
  ([name, value]) => floors[name] !== undefined && value < floors[name] - 1e-9,
)
if (flag('raise')) {
  const raised = { ...floors }
  for (const [name, value] of Object.entries(figures))
    if (value !== null) raised[name] = Math.max(raised[name] ?? 0, value)
  writeFileSync(floorFile, `${JSON.stringify(Object.fromEntries(Object.entries(raised).sort()), null, 2)}\n`)
}
if (flag('json')) console.log(JSON.stringify({ figures, fallen: fallen.map(([name]) => name) }))
else {
  const width = Math.max(...Object.keys(figures).map((name) => name.length))
  for (const [name, value] of Object.entries(figures))
    console.log(`${name.padEnd(width)}  ${String(value).padStart(6)}  floor ${floors[name] ?? '–'}`)
  for (const [name, value] of fallen) console.error(`${name} fell to ${value}, floor ${floors[name]}`)
}
process.exitCode = fallen.length > 0 ? 3 : 0

// How long the review's server takes to answer, over 10,000 generated documents with some 200,000 mentions.
//
//   node bench/review-server.mjs [--articles 10000] [--rounds 40] [--db FILE]      (after npm run build; FILE: a database to measure instead, which is decided on)
import { spawn, spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { benchCorpus } from './corpus.mjs'
import { writeCorpus } from './measure.mjs'

const option = (name, otherwise) => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? otherwise : process.argv[at + 1]
}
const rounds = Number(option('rounds', 40))
const command = fileURLToPath(new URL('../dist/bin/teukgu.js', import.meta.url))
const work = mkdtempSync(join(tmpdir(), 'teukgu-bench-'))
const db = join(work, 'bench.db')
const corpus = join(work, 'corpus')
const place = ['--corpus', corpus, '--db', db, '--decisions', join(work, 'decisions')]

/** A generated article has twice the mentions of a common one. */
const SHARE_OF_TEXT = 0.45

function makeDatabase() {
  const articles = benchCorpus(Number(option('articles', 10_000)))
  writeCorpus(
    corpus,
    articles.map((article) => ({ ...article, text: article.text.slice(0, article.text.length * SHARE_OF_TEXT) })),
  )
  const { status } = spawnSync(process.execPath, [command, 'run', '--quiet', ...place], { stdio: 'inherit' })
  if (status !== 0) throw new Error(`Unexpected exit code ${status} of the run`)
}

/** Starts the server and waits for its address. */
function start() {
  const child = spawn(process.execPath, [command, 'review', '--json', ...place], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return new Promise((resolve) => {
    child.stdout.once('data', (line) => resolve({ child, url: JSON.parse(String(line)).url }))
  })
}

const QUERIES = ['투자', '협약', '특구를', '145억', 'investment', 'billion won', 'special zone']

const at = (values, share) => values[Math.min(values.length - 1, Math.floor(values.length * share))]

const TICK_MS = 10

/** Milliseconds of processor time that a process has used, to 10 ms; 0 where the system does not tell. */
function processorTime(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ')
    return (Number(fields[11]) + Number(fields[12])) * TICK_MS
  } catch {
    return 0
  }
}

/** Times a request `rounds` times, after one that is not counted. */
async function timed(pid, name, ask) {
  const times = []
  let [bytes, used] = [0, 0]
  for (let round = -1; round < rounds; round++) {
    if (round === 0) used = processorTime(pid)
    const started = performance.now()
    bytes = await ask(Math.max(0, round))
    if (round >= 0) times.push(performance.now() - started)
  }
  times.sort((a, b) => a - b)
  const each = ((processorTime(pid) - used) / rounds).toFixed(1)
  const figures = [0.5, 0.95, 1].map((share) => `${at(times, share).toFixed(1)} ms`).join(' / ')
  console.log(`${name.padEnd(34)} median / p95 / worst: ${figures}  of processor time: ${each} ms  (${bytes} bytes)`)
}

async function measure(url, pid) {
  const time = (name, ask) => timed(pid, name, ask)
  const call = async (path, options) => {
    const answer = await fetch(new URL(path, url), options)
    const text = await answer.text()
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${text.slice(0, 300)}`)
    return text
  }
  const get = async (path) => (await call(path)).length
  const json = async (path) => JSON.parse(await call(path))
  const post = (path, body) =>
    call(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })

  const { mentions, documents } = await json('/api/status')
  console.log(`${documents.total} documents, ${mentions} mentions, ${rounds} rounds\n`)
  const queue = await json('/api/mentions?limit=200')
  const items = queue.items

  await time('status', () => get('/api/status'))
  await time('next item', (i) => get(`/api/mentions/next?cursor=${items[i % items.length].at}`))
  await time('next item, one type', () => get('/api/mentions/next?type=amount'))
  await time('mention card', (i) => get(`/api/mentions/${items[i % items.length].key}`))
  await time('queue page', () => get('/api/mentions?limit=50'))
  await time('queue page with facets', () => get('/api/mentions?limit=50&facets=1&lang=kor'))
  await time('queue page of all', () => get('/api/mentions?limit=200&view=all&facets=1'))
  await time('documents', () => get('/api/documents?limit=50'))
  await time('documents, most open first', () => get('/api/documents?limit=50&sort=open'))
  await time('document', (i) => get(`/api/documents/${items[i % items.length].document.id}`))
  await time('search', (i) => get(`/api/search?q=${encodeURIComponent(QUERIES[i % QUERIES.length])}`))
  await time('conflicts', () => get('/api/conflicts?limit=20'))
  await time('decision, then next item', async () => {
    const { item } = await json('/api/mentions/next')
    const done = await post('/api/decisions', { mention: item.key, action: 'accept', expect: item.etag })
    return done.length + (await get('/api/mentions/next'))
  })
  await time('decision, then queue with facets', async () => {
    const { item } = await json('/api/mentions/next')
    await post('/api/decisions', { mention: item.key, action: 'accept', expect: item.etag })
    return get('/api/mentions?limit=50&facets=1')
  })
  await time('undo', async () => (await post('/api/undo', {})).length)
}

const given = option('db', null)
if (given === null) makeDatabase()
else copyFileSync(given, db)
const { child, url } = await start()
try {
  await measure(url, child.pid)
} finally {
  child.kill('SIGINT')
  await new Promise((resolve) => child.once('exit', resolve))
  rmSync(work, { recursive: true, force: true })
}

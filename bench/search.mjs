// Search on 10,000 generated documents: the time of queries, and what the index costs a run.
//
//   node bench/search.mjs [--articles 10000] [--rounds 5] [--db FILE]      (after npm run build; FILE: a database to measure instead)
import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { Pool } from '../dist/pipeline/engine/pool.js'
import { searchRecords, searchTexts } from '../dist/pipeline/search/search.js'
import { searchRowsOf } from '../dist/pipeline/search/search-rows.js'
import { openSqliteStore } from '../dist/pipeline/store/sqlite-store.js'
import { benchCorpus } from './corpus.mjs'
import { withEngine, writeCorpus } from './measure.mjs'

const option = (name, otherwise) => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? otherwise : process.argv[at + 1]
}
const rounds = Number(option('rounds', 5))
const articles = Number(option('articles', 10_000))

/** Rare and common words, single syllables, phrases that hardly ever stand together, words that are nowhere. */
const QUERIES = [
  ...[
    '협약',
    '특구를',
    '규제자유특구',
    '투자',
    '억',
    '145억',
    '대구 투자',
    '"투자 유치"',
    '한국',
    '무지개떡',
    '산업통상자원부',
  ],
  ...['investment', 'zone', 'special zone', '"zone special"', 'the', 'billion won', '2024', 'xylophone', 'a b c'],
]
const TYPES = ['zone', 'institution', 'amount', 'date']
/** Documents of one transaction of a run. */
const BATCH = 8

const at = (values, share) => values[Math.min(values.length - 1, Math.floor(values.length * share))]

function report(name, times) {
  const by = (unit) => times.map((time) => time[unit]).sort((a, b) => a - b)
  const line = (unit) => [0.5, 0.95, 1].map((share) => `${at(by(unit), share).toFixed(1)} ms`).join(' / ')
  console.log(`${name}  median / p95 / worst: ${line('wall')}; of processor time: ${line('cpu')}`)
}

function timed(search) {
  const times = []
  for (let round = 0; round < rounds; round++)
    for (const query of QUERIES) {
      const [started, used] = [performance.now(), process.cpuUsage()]
      search(query)
      const { user, system } = process.cpuUsage(used)
      times.push({ wall: performance.now() - started, cpu: (user + system) / 1000 })
    }
  return times
}

/** Seconds of processor time that all threads of this process took since `before`. */
function cpuSince(before) {
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

/** Seconds of processor time to make the rows of the index, and to write them in batches as a run does. */
function indexCost(store, db) {
  const documents = store.summaries().flatMap(({ id }) => {
    const text = store.document(id)?.text
    return text == null ? [] : [{ id, text, blocks: store.blocks(id), mentions: [...store.exportLines(id)] }]
  })
  const started = process.cpuUsage()
  const rows = documents.map(({ id, text, blocks, mentions }) => ({ id, ...searchRowsOf(text, blocks, mentions) }))
  const make = cpuSince(started)
  const made = process.cpuUsage()
  db.exec("insert into search (search) values ('delete-all')")
  const insert = db.prepare(
    'insert into search (rowid, headings, body, records) values (@id, @headings, @body, @records)',
  )
  const write = db.transaction((batch) => {
    for (const row of batch) insert.run(row)
  })
  for (let i = 0; i < rows.length; i += BATCH) write(rows.slice(i, i + BATCH))
  return { make, write: cpuSince(made) }
}

const work = mkdtempSync(join(tmpdir(), 'teukgu-bench-search-'))
const file = option('db', join(work, 'bench.db'))
let total = null
if (option('db', null) === null) {
  const corpus = writeCorpus(join(work, 'corpus'), benchCorpus(articles))
  const pool = new Pool(availableParallelism())
  const before = process.cpuUsage()
  const { seconds } = await withEngine(corpus, file, pool)
  await pool.close()
  total = cpuSince(before)
  console.log(
    `${corpus.documents} documents, ${(corpus.bytes / 1e6).toFixed(1)} MB, run in ${seconds.toFixed(1)} s, ${total.toFixed(1)} s of processor time`,
  )
}
const store = await openSqliteStore(file, { readonly: true })
report(
  'texts  ',
  timed((query) => searchTexts(store, query)),
)
report(
  'records',
  timed((query) => searchRecords(store, query, TYPES)),
)
if (total !== null) {
  const db = new Database(file)
  const { make, write } = indexCost(store, db)
  const share = (100 * (make + write)) / total
  console.log(
    `index    ${make.toFixed(2)} s to make in the threads, ${write.toFixed(2)} s to write: ${share.toFixed(1)} % of the run's processor time`,
  )
  db.close()
}
store.close()
rmSync(work, { recursive: true, force: true })

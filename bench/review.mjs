// Times of review on 10,000 documents with 200,000 mentions: what a person waits for. `npm run bench:review`.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { catchUp } from '../dist/pipeline/decisions/catch-up.js'
import { decide } from '../dist/pipeline/decisions/decide.js'
import { decideAll, nextItem, queuePage } from '../dist/pipeline/decisions/queue.js'
import { reviewedLines } from '../dist/pipeline/decisions/reviewed-lines.js'
import { openSqliteStore } from '../dist/pipeline/store/sqlite-store.js'
import { syntheticDocument } from './synthetic-document.mjs'

const DOCUMENTS = Number(process.env.DOCUMENTS ?? 10_000)
const MENTIONS = 20
const ROUNDS = 50

const folder = mkdtempSync(join(tmpdir(), 'teukgu-bench-'))
const store = await openSqliteStore(join(folder, 'bench.db'))
const session = { store, directory: join(folder, 'decisions'), actor: 'bench', now: Date.now }

function timed(name, work, rounds = ROUNDS) {
  const times = []
  const before = process.cpuUsage()
  for (let i = 0; i < rounds; i++) {
    const started = performance.now()
    work(i)
    times.push(performance.now() - started)
  }
  const { user, system } = process.cpuUsage(before)
  // On a busy machine only the time of the processor is worth comparing.
  const busy = ((user + system) / 1000 / rounds).toFixed(1)
  times.sort((a, b) => a - b)
  const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))].toFixed(1)
  console.log(
    `${name.padEnd(44)} median ${at(0.5).padStart(8)} ms   p95 ${at(0.95).padStart(8)} ms   processor ${busy.padStart(8)} ms`,
  )
}

const versions = { document: 'bench', extractors: {}, records: 'bench', gazetteers: 'bench' }
const run = store.beginRun({ corpus: 'bench', started: '', pid: 1, forced: false, versions, settings: {} })
for (let i = 0; i < DOCUMENTS; i += 100)
  store.write(
    Array.from({ length: 100 }, (_, j) => syntheticDocument(i + j, MENTIONS)),
    run,
  )
store.endRun(run, 'finished', '')

console.log(`${DOCUMENTS} documents, ${DOCUMENTS * MENTIONS} mentions`)
timed('items of all documents, once', () => catchUp(store, session.directory), 1)
timed('nothing to catch up with', () => catchUp(store, session.directory))
timed('next item', () => nextItem(store))
timed('next item of one type', () => nextItem(store, { types: ['date'] }))
timed('queue page of 50', () => queuePage(store, { open: true }, { limit: 50 }))
timed('queue page of 50, one type and doubt', () =>
  queuePage(store, { open: true, types: ['amount'], reason: 'scale-implausible' }, { limit: 50 }),
)
let cursor
timed('queue page of 50, one after another', () => {
  cursor = queuePage(store, { open: true }, { limit: 50, cursor }).next
})
timed('decide and next item', () => {
  const { fileId, key, etag } = nextItem(store)
  decide(session, { fileId, key, action: 'accept', expect: etag })
  nextItem(store)
})
const all = { open: true, languages: ['eng'] }
timed(
  '1,000 mentions at once',
  () => {
    const filter = { ...all, documents: Array.from({ length: 100 }, (_, i) => `bench/${i * 2 + 1}.txt`) }
    decideAll(session, { filter, expectCount: store.review.count(filter), verb: { action: 'accept' } })
  },
  1,
)
timed(
  'export of all lines',
  () => {
    let count = 0
    for (const line of reviewedLines(store)) count += line.end
    return count
  },
  1,
)
store.close()
rmSync(folder, { recursive: true })

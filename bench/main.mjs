// Throughput of the whole pipeline on a fixed generated corpus, beside other readers of English dates and money.
//
//   npm run bench [-- --runs 5 --untimed 4 --articles 2000 --peers 300]
//
// Figures are medians of runs after four untimed ones: the engine goes on compiling the code of the stages for some 4,000
// documents, in each thread of its own, so that a pool is given as many a thread. One thread and a pool run in turns, each in a process of
// its own, as a user has it. `cold` is one fresh process from its start to its end, whose
// compiler the command tunes for that; here, where all is to be compiled, it is not. Timings on a busy machine are noisy, so quote the ratios of one run.
import { fork, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { benchCorpus } from './corpus.mjs'
import { machineOf } from './machine.mjs'
import { median, writeCorpus } from './measure.mjs'

const option = (name, otherwise) => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? otherwise : Number(process.argv[at + 1])
}
const untimed = option('untimed', 4)
const runs = option('runs', 5)
const mostForPeers = option('peers', Number.POSITIVE_INFINITY)
const work = mkdtempSync(join(tmpdir(), 'teukgu-bench-'))
const db = join(work, 'bench.db')
const cores = availableParallelism()

const articles = benchCorpus(option('articles', 2000))
const parts = {
  English: writeCorpus(
    join(work, 'english'),
    articles.filter((a) => a.language === 'eng'),
  ),
  Korean: writeCorpus(
    join(work, 'korean'),
    articles.filter((a) => a.language === 'kor'),
  ),
  both: writeCorpus(join(work, 'both'), articles),
}
const rate = (part, seconds) =>
  `${(part.documents / seconds).toFixed(0).padStart(6)} documents/s  ${(part.bytes / 1e6 / seconds).toFixed(2).padStart(6)} MB/s`

console.log(
  `${articles.length} articles, ${(parts.both.bytes / 1e6).toFixed(1)} MB of UTF-8 text, ${cores} cores, median of ${runs} runs\n`,
)
const command = fileURLToPath(new URL('../dist/bin/teukgu.js', import.meta.url))

/** Seconds of `teukgu run` in a process of its own. */
function cold({ folder }, jobs) {
  rmSync(db, { force: true })
  const started = performance.now()
  const { status } = spawnSync(process.execPath, [
    command,
    'run',
    '--quiet',
    '--corpus',
    folder,
    '--db',
    db,
    '--jobs',
    jobs,
  ])
  if (status !== 0) throw new Error(`Unexpected exit code ${status} of a run over ${folder}`)
  return (performance.now() - started) / 1000
}

let peak = 0

/** A process that runs the pipeline over a part on so many threads when it is asked. */
function runner(part, threads) {
  const child = fork(fileURLToPath(new URL('runner.mjs', import.meta.url)), [String(threads)])
  const ended = once(child, 'exit').then(([code]) => {
    if (code !== 0) throw new Error(`Unexpected exit code ${code} of a run on ${threads} threads`)
  })
  return {
    async run() {
      child.send({ part, db: `${db}-${threads}` })
      const [done] = await Promise.race([once(child, 'message'), ended])
      peak = Math.max(peak, done.peak)
      return done
    },
    async close() {
      child.disconnect()
      await ended
    },
  }
}

for (const [name, part] of Object.entries(parts)) {
  const single = []
  const all = []
  const gains = []
  const machine = await machineOf(cores)
  const alone = runner(part, 1)
  const pool = runner(part, cores)
  for (let i = 0; i < untimed; i++) await alone.run()
  for (let i = 0; i < untimed * cores; i++) await pool.run()
  for (let i = 0; i < runs; i++) {
    single.push(await alone.run())
    all.push(await pool.run())
    gains.push(await machine.gain())
  }
  machine.close()
  await alone.close()
  await pool.close()
  const one = median(single.map((s) => s.seconds))
  const many = median(all.map((s) => s.seconds))
  const ratio = median(single.map((s, i) => s.seconds / all[i].seconds))
  console.log(`${name.padEnd(8)} one thread  ${rate(part, one)}`)
  console.log(`${name.padEnd(8)} ${cores} threads   ${rate(part, many)}   ${ratio.toFixed(2)} times one thread`)
  console.log(
    `${name.padEnd(8)} machine     ${cores} processes of plain work do ${median(gains).toFixed(2)} times as much as one, in the same minutes`,
  )
  const [coldOne, coldAll] = [cold(part, 1), cold(part, cores)]
  console.log(
    `${name.padEnd(8)} cold        ${rate(part, coldAll)}   ${(coldOne / coldAll).toFixed(2)} times one thread, started and ended`,
  )
  const spent = Object.entries(single.at(-1).timings)
  const total = spent.reduce((sum, [, ms]) => sum + ms, 0)
  console.log(
    `         share of ${spent.map(([stage, ms]) => `${stage} ${((100 * ms) / total).toFixed(1)} %`).join(', ')}\n`,
  )
}
console.log(`peak memory of a process ${(peak / 1024).toFixed(0)} MiB\n`)

const { peers } = await import('./peers.mjs')
const english = articles.filter((a) => a.language === 'eng')
for (const { name, asked, sample, find } of peers) {
  const texts = english.slice(0, Math.min(sample, mostForPeers)).map((a) => a.text)
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  find(texts[0])
  const started = performance.now()
  let found = 0
  for (const text of texts) found += find(text)
  const seconds = (performance.now() - started) / 1000
  console.log(
    `${name.padEnd(17)} ${(bytes / 1e6 / seconds).toFixed(3).padStart(7)} MB/s on ${texts.length} English articles, ${found} found (${asked})`,
  )
}
rmSync(work, { recursive: true, force: true })

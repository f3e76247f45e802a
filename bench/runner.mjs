// Runs the pipeline over a corpus in a process of its own, as often as it is asked: in one thread, or on a pool. A process that does
// both drops the code of the one while it does the other.
import { oneThread, withEngine } from './measure.mjs'

const threads = Number(process.argv[2])
const pool = threads > 1 ? new (await import('../dist/pipeline/engine/pool.js')).Pool(threads) : null

process.on('message', async ({ part, db }) => {
  const { seconds, timings } = pool === null ? await oneThread(part, db) : await withEngine(part, db, pool)
  process.send({ seconds, timings, peak: process.resourceUsage().maxRSS })
})
process.on('disconnect', () => pool?.close())

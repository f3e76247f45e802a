import { z } from 'zod'
import { diffRuns, type RunChange as StoredChange } from '../../../pipeline/decisions/diff-runs.ts'
import {
  numberTextSchema,
  runDiffQuerySchema,
  runDiffSchema,
  runListSchema,
  runProgressSchema,
  runStartSchema,
} from '../../api/index.ts'
import { endpoint } from '../endpoint.ts'
import { pageOf, stretchOf } from '../offset-cursor.ts'
import { Refusal } from '../refusal.ts'
import type { Services } from '../services.ts'
import { countsOf, toRunChange, toRuns } from '../views/run.ts'

const list = endpoint({
  method: 'get',
  path: '/api/runs',
  summary: 'Runs, the last first',
  answer: runListSchema,
  handle: (_asked, { store }) => ({ body: { items: toRuns(store.catalog.runs()) } }),
})

function changesOf({ store, memo }: Services, a: number, b: number): readonly StoredChange[] {
  for (const run of [a, b]) if (store.run(run) === null) throw new Refusal(404, `There is no run ${run}`)
  return memo.of('diff', `${a} ${b} ${store.catalog.version()}`, () => diffRuns(store, a, b))
}

const diff = endpoint({
  method: 'get',
  path: '/api/runs/{a}/diff/{b}',
  summary: 'What is new, gone, changed or moved between the ends of two runs, and what of it was reviewed',
  params: z.object({ a: numberTextSchema, b: numberTextSchema }),
  query: runDiffQuerySchema,
  answer: runDiffSchema,
  problems: [404],
  handle({ params: { a, b }, query }, services) {
    const all = changesOf(services, a, b)
    const { reviewed, type, kind } = query
    const wanted = all.filter(
      (change) =>
        (reviewed !== true || change.reviewed) &&
        (type === undefined || type.includes(change.type)) &&
        (kind === undefined || kind.includes(change.kind)),
    )
    const stretch = stretchOf(query)
    const rows = wanted.slice(stretch.offset, stretch.offset + stretch.limit)
    const refOf = services.refs.of(rows.flatMap(({ fileId }) => fileId ?? []))
    const page = pageOf({ rows, total: wanted.length }, stretch, (change) => toRunChange(change, refOf))
    return { body: { ...page, a, b, counts: countsOf(all), reviewed: countsOf(all.filter((c) => c.reviewed)) } }
  },
})

const start = endpoint({
  method: 'post',
  path: '/api/runs',
  summary: 'Starts a run that brings the database up to date with the corpus; its progress comes by /api/events',
  body: runStartSchema,
  answer: runProgressSchema,
  status: 202,
  problems: [409],
  handle: ({ body }, { runs }) => ({ body: runs.start(body) }),
})

const stop = endpoint({
  method: 'post',
  path: '/api/runs:stop',
  summary: 'Ends the run that goes on; what is done stays',
  body: z.object({}),
  answer: runProgressSchema,
  status: 202,
  problems: [404],
  handle: (_asked, { runs }) => ({ body: runs.stop() }),
})

/** Runs and their differences; starting and ending one. */
export const RUN_ENDPOINTS = [list, diff, start, stop]

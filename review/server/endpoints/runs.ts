import { z } from 'zod'
import { runListSchema, runProgressSchema, runStartSchema } from '../../api/index.ts'
import { endpoint } from '../endpoint.ts'
import { toRuns } from '../views/run.ts'

const list = endpoint({
  method: 'get',
  path: '/api/runs',
  summary: 'Runs, the last first',
  answer: runListSchema,
  handle: (_asked, { store }) => ({ body: { items: toRuns(store.catalog.runs()) } }),
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

export const RUN_ENDPOINTS = [list, start, stop]

import { nextStep } from '../../../pipeline/decisions/undo.ts'
import { statusSchema } from '../../api/index.ts'
import { endpoint } from '../endpoint.ts'
import { sumBy } from '../item-counts.ts'
import { VIEWS } from '../queue-filter.ts'
import type { Services } from '../services.ts'
import { toRuns } from '../views/run.ts'
import { stepOf } from '../views/step.ts'

function queueCounts({ counts }: Services) {
  const { all: _, ...views } = VIEWS
  return Object.fromEntries(Object.entries(views).map(([name, filter]) => [name, counts.total(filter)]))
}

/** `GET /api/status` */
export const statusEndpoint = endpoint({
  method: 'get',
  path: '/api/status',
  summary: 'What is stored, what there is to look at, and what goes on',
  answer: statusSchema,
  handle(_asked, services) {
    const { store, corpus, version, counts, runs, session, memo } = services
    const { totals, withoutDate } = memo.of('totals', store.catalog.foreignVersion(), () => ({
      totals: store.totals(),
      withoutDate: store.catalog.undated(),
    }))
    const { documents: total, done, failed, records, mentions, entities } = totals
    return {
      body: {
        ...{ version, corpus, records, mentions, entities },
        documents: { total, done, failed, withoutDate },
        queue: queueCounts(services),
        states: sumBy(counts.groups({}), ({ review }) => [review]),
        findings: store.findings.count({ settled: false }),
        brokenDecisions: store.review.logs().reduce((sum, { broken }) => sum + broken.length, 0),
        lastRun: toRuns(store.catalog.runs())[0] ?? null,
        running: runs.running,
        undo: stepOf(nextStep(session, 'undo')),
        redo: stepOf(nextStep(session, 'redo')),
      },
    }
  },
})

import { metricsOf } from '../../../pipeline/decisions/metrics.ts'
import { factsOf } from '../../../pipeline/decisions/standing-facts.ts'
import type { VerdictCount } from '../../../pipeline/store/catalog.ts'
import type { Store } from '../../../pipeline/store/store.ts'
import { ENTITY_TYPES } from '../../../schemas/index.ts'
import { metricsSchema } from '../../api/index.ts'
import { endpoint } from '../endpoint.ts'

/** Verdicts in texts of which a person said that nothing of their type is missed. */
function coveredVerdicts(store: Store): VerdictCount[] {
  const said = factsOf(store, ['coverage']).filter(({ complete }) => complete)
  return ENTITY_TYPES.flatMap((type) => {
    const texts = said.filter((event) => event.type === null || event.type === type).map(({ text }) => text)
    return store.catalog.verdictCounts([...new Set(texts)]).filter((verdict) => verdict.type === type)
  })
}

/** `GET /api/metrics` */
export const metricsEndpoint = endpoint({
  method: 'get',
  cached: true,
  path: '/api/metrics',
  summary: 'Precision, recall and calibration as decisions show them, by type, language and rule, with intervals',
  answer: metricsSchema,
  handle(_asked, { store, memo }) {
    const run = store.catalog.runs()[0]
    const mentions = memo.of('rule-mentions', `${run?.id} ${run?.finished}`, () => store.catalog.ruleMentions())
    const verdicts = store.catalog.verdictCounts()
    return { body: metricsOf({ mentions, verdicts, covered: coveredVerdicts(store) }) }
  },
})

import { problemListSchema, problemQuerySchema } from '../../api/index.ts'
import { endpoint } from '../endpoint.ts'
import { pageOf, stretchOf } from '../offset-cursor.ts'
import { VIEWS } from '../queue-filter.ts'

/** `GET /api/problems` */
export const problemsEndpoint = endpoint({
  method: 'get',
  path: '/api/problems',
  summary: 'Documents that are not done with the reason, then problems of documents; decisions without a place',
  query: problemQuerySchema,
  answer: problemListSchema,
  handle({ query }, { store, counts }) {
    const { state, code } = query
    const stretch = stretchOf(query)
    const filter = { ...(state === undefined ? {} : { states: state }), ...(code === undefined ? {} : { codes: code }) }
    const found = store.catalog.problems(filter, stretch)
    const page = pageOf(found, stretch, ({ fileId: document, ...rest }) => ({ document, ...rest }))
    const brokenDecisions = store.review
      .logs()
      .flatMap(({ file, broken }) => broken.map(({ line, reason }) => ({ file, line, reason })))
    return { body: { ...page, ...store.catalog.problemCounts(), orphans: counts.total(VIEWS.orphan), brokenDecisions } }
  },
})

import { viewer } from '../../../pipeline/decisions/view.ts'
import type { FindingPlace, PlacedFinding } from '../../../pipeline/store/finding-store.ts'
import { type Conflict, type ConflictSide, conflictListSchema, conflictQuerySchema } from '../../api/index.ts'
import { endpoint } from '../endpoint.ts'
import { pageOf, stretchOf } from '../offset-cursor.ts'
import type { Services } from '../services.ts'
import { labelOf } from '../views/label.ts'
import { SHOWN_CONTEXT } from '../views/queue-item.ts'

function sideOf({ store, refs }: Services, place: FindingPlace): ConflictSide[] {
  const item = store.review.item(place.fileId, place.mention)
  if (item === null) return []
  const { key, type, start, end, quote, before, after, value, review, flag, etag } = viewer(store, SHOWN_CONTEXT)(item)
  const document = refs.of([place.fileId])(place.fileId)
  return [
    {
      key,
      part: place.part,
      document,
      type,
      start,
      end,
      quote,
      before,
      after,
      label: labelOf(value),
      review,
      flag,
      etag,
    },
  ]
}

function toConflict(services: Services, { id, kind, severity, explanation, places }: PlacedFinding): Conflict {
  const sides = places.flatMap((place) => sideOf(services, place))
  const settled = sides.length > 0 && sides.every(({ review, flag }) => review !== 'pending' && flag !== 'stale')
  return { id, kind, severity, words: explanation, sides, settled }
}

export const conflictsEndpoint = endpoint({
  method: 'get',
  cached: true,
  path: '/api/conflicts',
  summary: 'Conflicts and checks that do not hold, the most serious first, with their sources side by side',
  query: conflictQuerySchema,
  answer: conflictListSchema,
  handle({ query }, services) {
    const { kind, severity, document } = query
    const { findings } = services.store
    const stretch = stretchOf(query)
    const filter = {
      ...(kind === undefined ? {} : { kinds: kind }),
      ...(severity === undefined ? {} : { severities: severity }),
      ...(document?.[0] === undefined ? {} : { fileId: document[0] }),
    }
    const rows = findings.list(filter, stretch.limit, stretch.offset)
    const found = { rows, total: findings.count(filter) }
    return { body: pageOf(found, stretch, (finding) => toConflict(services, finding)) }
  },
})

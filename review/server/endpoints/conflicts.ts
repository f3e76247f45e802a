import { type FindingVerdict, isSettled } from '../../../pipeline/decisions/meet-settlements.ts'
import { conflictEtag, isEitherOr, settle as settleConflict } from '../../../pipeline/decisions/settle.ts'
import { nextStep } from '../../../pipeline/decisions/undo.ts'
import { viewer } from '../../../pipeline/decisions/view.ts'
import type { FindingPlace, PlacedFinding } from '../../../pipeline/store/finding-store.ts'
import {
  type Conflict,
  type ConflictSide,
  conflictListSchema,
  conflictQuerySchema,
  settledConflictSchema,
  settleSchema,
} from '../../api/index.ts'
import { endpoint } from '../endpoint.ts'
import { pageOf, stretchOf } from '../offset-cursor.ts'
import { Refusal } from '../refusal.ts'
import type { Services } from '../services.ts'
import { labelOf } from '../views/label.ts'
import { SHOWN_CONTEXT } from '../views/queue-item.ts'
import { stepOf } from '../views/step.ts'

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

function told({ event, actor, ts, outcome, mention, note, flag, contradiction }: FindingVerdict): Conflict['verdict'] {
  return { event, actor, ts, outcome, mention, note, flag, contradiction }
}

function toConflict(services: Services, finding: PlacedFinding): Conflict {
  const { id, fileId, kind, severity, explanation, places, verdict } = finding
  const sides = places.flatMap((place) => sideOf(services, place))
  const judged = sides.length > 0 && sides.every(({ review, flag }) => review !== 'pending' && flag !== 'stale')
  const settled = isSettled(verdict) || judged
  const etag = conflictEtag(services.store, finding)
  return {
    ...{ id, document: fileId, kind, severity, words: explanation, sides, settled },
    ...{ verdict: verdict === null ? null : told(verdict), eitherOr: isEitherOr(finding), etag },
  }
}

const list = endpoint({
  method: 'get',
  cached: true,
  path: '/api/conflicts',
  summary: 'Conflicts and checks that do not hold, the most serious first, with their sources side by side',
  query: conflictQuerySchema,
  answer: conflictListSchema,
  handle({ query }, services) {
    const { kind, severity, document, settled } = query
    const { findings } = services.store
    const stretch = stretchOf(query)
    const filter = {
      ...(kind === undefined ? {} : { kinds: kind }),
      ...(severity === undefined ? {} : { severities: severity }),
      ...(document?.[0] === undefined ? {} : { fileId: document[0] }),
      ...(settled === undefined ? {} : { settled: settled === '1' }),
    }
    const rows = findings.list(filter, stretch.limit, stretch.offset)
    const found = { rows, total: findings.count(filter) }
    return { body: pageOf(found, stretch, (finding) => toConflict(services, finding)) }
  },
})

const settle = endpoint({
  method: 'post',
  path: '/api/conflicts:settle',
  summary:
    'Settles a conflict as it was seen (`expect`): all figures are kept, one is preferred, or one is an error of its source',
  body: settleSchema,
  answer: settledConflictSchema,
  status: 201,
  problems: [404, 409, 422],
  handle({ body }, services) {
    const { conflict, document: fileId, outcome, mention, note, expect } = body
    if (!services.store.findings.find(conflict).some((found) => found.id === conflict && found.fileId === fileId))
      throw new Refusal(404, `There is no conflict ${conflict}`)
    const request = { finding: conflict, fileId, outcome, mention, note, expect }
    const result = settleConflict(services.session, request)
    const current = toConflict(services, result.finding)
    if (result.outcome === 'changed')
      throw new Refusal(409, 'The conflict is no longer as it was seen', { kind: 'changed', current })
    services.hub.publish({ event: 'decided', data: { keys: current.sides.map(({ key }) => key), all: false } })
    const event = result.events[0]?.id ?? result.finding.verdict?.event ?? ''
    return { body: { event, conflict: current, undo: stepOf(nextStep(services.session, 'undo')) } }
  },
})

/** Conflicts, and what people say of them. */
export const CONFLICT_ENDPOINTS = [list, settle]

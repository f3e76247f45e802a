import { addMention, type DecideResult, decide as decideOn } from '../../../pipeline/decisions/decide.ts'
import { decideThese } from '../../../pipeline/decisions/decide-these.ts'
import { type BulkResult, decideAll } from '../../../pipeline/decisions/queue.ts'
import { nextStep, redo as redoLast, undo as undoLast } from '../../../pipeline/decisions/undo.ts'
import type { DecisionEvent } from '../../../schemas/index.ts'
import {
  addSchema,
  type Bulk,
  bulkDoneSchema,
  bulkSchema,
  type Decide,
  type Decided,
  decidedSchema,
  decideSchema,
  type Undone,
  undoneSchema,
  undoSchema,
} from '../../api/index.ts'
import { endpoint } from '../endpoint.ts'
import { itemFilter } from '../queue-filter.ts'
import { Refusal } from '../refusal.ts'
import type { Services } from '../services.ts'
import { stepOf } from '../views/step.ts'
import { cardOf, itemOf } from './mentions.ts'

const MOST_KEYS = 100

/** Tells every open page what changed. */
function tell({ hub }: Services, keys: readonly string[]): void {
  hub.publish({ event: 'decided', data: { keys: keys.slice(0, MOST_KEYS), all: keys.length > MOST_KEYS } })
}

/** The answer to a decision on one item; a conflict where the item is not as it was seen. */
function answered(services: Services, result: DecideResult): Decided {
  const { item } = result
  if (result.outcome === 'changed')
    throw new Refusal(409, 'The mention is no longer as it was seen', {
      kind: 'changed',
      current: cardOf(services, result.item),
    })
  if (item === null) throw new Refusal(409, 'The mention shows nowhere any more', { kind: 'changed' })
  tell(services, [item.key])
  const event = result.events[0]?.id ?? item.verdict?.event ?? ''
  return { event, item: cardOf(services, item), undo: stepOf(nextStep(services.session, 'undo')) }
}

type Verb = { [K in Decide['action']]: Extract<Decide, { action: K }> }[Decide['action']]

function verbOf(asked: Verb) {
  if (asked.action === 'correct') return { action: asked.action, patch: asked.patch }
  return asked.action === 'reject' ? { action: asked.action, reason: asked.reason } : { action: asked.action }
}

const decide = endpoint({
  method: 'post',
  path: '/api/decisions',
  summary: 'Decides about one mention as it was seen (`expect`)',
  body: decideSchema,
  answer: decidedSchema,
  status: 201,
  problems: [404, 409, 422],
  handle({ body }, services) {
    const { fileId, key } = itemOf(services, body.mention, body.document)
    const request = { ...verbOf(body), fileId, key, expect: body.expect, note: body.note }
    return { body: answered(services, decideOn(services.session, request)) }
  },
})

const add = endpoint({
  method: 'post',
  path: '/api/mentions',
  summary: 'Adds a mention that the extractors missed',
  body: addSchema,
  answer: decidedSchema,
  status: 201,
  problems: [404, 409, 422],
  handle({ body }, services) {
    const { document: fileId, expect, ...claim } = body
    const row = services.store.catalog.document(fileId)
    if (row === null) throw new Refusal(404, `There is no document ${fileId}`)
    if (row.textSha256 !== expect)
      throw new Refusal(409, 'The text is no longer the one that was read', {
        kind: 'changed',
        current: row.textSha256,
      })
    return { body: answered(services, addMention(services.session, { fileId, ...claim })) }
  },
})

function bulkResult(services: Services, asked: Bulk): BulkResult {
  const { action, reason, note, filter, expect_count: expectCount, items } = asked
  const verb = action === 'reject' ? { action, reason } : { action }
  if (items !== undefined) {
    const seen = items.map(({ mention, document, expect }) => {
      const { fileId, key } = itemOf(services, mention, document)
      return { fileId, key, expect }
    })
    return decideThese(services.session, { items: seen, verb, note })
  }
  const wanted = itemFilter(filter ?? {}, services.store, services.corpus)
  return decideAll(services.session, { filter: wanted, expectCount: expectCount ?? 0, verb, note })
}

const bulk = endpoint({
  method: 'post',
  path: '/api/decisions:bulk',
  summary: 'One decision on exactly the listed mentions, as one batch that is undone at once',
  body: bulkSchema,
  answer: bulkDoneSchema,
  status: 201,
  problems: [404, 409, 422],
  handle({ body }, services) {
    const result = bulkResult(services, body)
    if (result.outcome === 'changed')
      throw new Refusal(409, 'The list is no longer as it was seen', {
        kind: 'changed',
        current: { count: result.count },
      })
    services.hub.publish({ event: 'decided', data: { keys: [], all: true } })
    const undo = stepOf(nextStep(services.session, 'undo'))
    return { body: { batch: result.batch, count: result.decided, undo } }
  },
})

/** Items that events are about, as far as they show. */
function keysOf({ store }: Services, events: readonly DecisionEvent[]): string[] {
  const subjects = events.slice(0, MOST_KEYS + 1).map(({ subject }) => subject)
  return [...new Set(subjects.flatMap((subject) => store.review.findItems(subject).map(({ key }) => key)))]
}

function takeStep(services: Services, which: 'undo' | 'redo', expect: string | undefined): Undone {
  const { session } = services
  const step = stepOf(nextStep(session, which))
  if (step === null || (expect !== undefined && expect !== step.event))
    throw new Refusal(409, step === null ? `There is nothing to ${which}` : 'Another step is the next by now', {
      kind: step === null ? 'nothing-to-undo' : 'changed',
      current: step,
    })
  const events = which === 'undo' ? undoLast(session) : redoLast(session)
  const keys = keysOf(services, events)
  services.hub.publish({ event: 'decided', data: { keys, all: events.length > MOST_KEYS } })
  return { step, keys, undo: stepOf(nextStep(session, 'undo')), redo: stepOf(nextStep(session, 'redo')) }
}

const stepping = (which: 'undo' | 'redo', summary: string) =>
  endpoint({
    method: 'post',
    path: `/api/${which}`,
    summary,
    body: undoSchema,
    answer: undoneSchema,
    status: 201,
    problems: [409],
    handle: ({ body }, services) => ({ body: takeStep(services, which, body.expect) }),
  })

/** Verdicts, additions, bulk actions, undo and redo. */
export const DECISION_ENDPOINTS = [
  decide,
  add,
  bulk,
  stepping('undo', 'Takes back the last decision with its whole batch; any depth, also after a restart'),
  stepping('redo', 'Takes back the last undo'),
]

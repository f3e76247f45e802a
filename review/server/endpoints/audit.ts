import {
  auditSample,
  auditSamples,
  type AuditSample as Drawn,
  drawAudit,
  judgeAudit,
} from '../../../pipeline/decisions/audit.ts'
import { nextStep } from '../../../pipeline/decisions/undo.ts'
import { auditVerdictSchema } from '../../../schemas/index.ts'
import {
  type AuditDone,
  type AuditItem,
  type AuditNext,
  type AuditSample,
  auditDoneSchema,
  auditDrawSchema,
  auditJudgeSchema,
  auditListSchema,
  auditNextQuerySchema,
  auditNextSchema,
} from '../../api/index.ts'
import { endpoint } from '../endpoint.ts'
import { Refusal } from '../refusal.ts'
import type { Services } from '../services.ts'
import { labelOf } from '../views/label.ts'
import { stepOf } from '../views/step.ts'

function toSample({ sample, drawn, actor, items }: Drawn): AuditSample {
  const counts = auditVerdictSchema.options.map((verdict) => [
    verdict,
    items.filter((item) => item.verdict === verdict).length,
  ])
  const judged = items.filter(({ verdict }) => verdict !== null).length
  return { sample, drawn, actor, items: items.length, judged, verdicts: Object.fromEntries(counts) }
}

/** The first item that nobody judged; null where all are judged. */
function toItem({ items }: Drawn): AuditItem | null {
  const at = items.findIndex(({ verdict }) => verdict === null)
  const item = items[at]
  if (item === undefined) return null
  const { anchor, language, value } = item
  const { type, document, exact: quote, prefix: before, suffix: after } = anchor
  return { item: at, type, language, document, quote, before, after, value, label: labelOf(value) }
}

const toNext = (sample: Drawn): AuditNext => ({ sample: toSample(sample), item: toItem(sample) })

/** The sample that is meant; 404 where there is none. */
function sampleOf({ store }: Services, id: string | undefined): Drawn {
  if (auditSamples(store).some(({ sample }) => id === undefined || sample === id)) return auditSample(store, id)
  throw new Refusal(404, id === undefined ? 'No sample was drawn yet' : `There is no sample ${id}`)
}

const done = (services: Services, sample: string): AuditDone => ({
  ...toNext(sampleOf(services, sample)),
  undo: stepOf(nextStep(services.session, 'undo')),
})

const list = endpoint({
  method: 'get',
  path: '/api/audit',
  summary: 'Blind samples and how far they are judged, in the order in which they were drawn',
  answer: auditListSchema,
  handle: (_asked, { store }) => ({ body: { samples: auditSamples(store).map(toSample) } }),
})

const next = endpoint({
  method: 'get',
  path: '/api/audit/next',
  summary: 'The next mention of a sample to judge, without what people or extractors think of it',
  query: auditNextQuerySchema,
  answer: auditNextSchema,
  problems: [404],
  handle: ({ query }, services) => ({ body: toNext(sampleOf(services, query.sample)) }),
})

const draw = endpoint({
  method: 'post',
  path: '/api/audit:draw',
  summary: 'Draws a random sample of accepted and of untouched mentions, to be judged blind',
  body: auditDrawSchema,
  answer: auditDoneSchema,
  status: 201,
  problems: [422],
  handle: ({ body }, services) => ({ body: done(services, drawAudit(services.session, body).sample) }),
})

const judge = endpoint({
  method: 'post',
  path: '/api/audit:judge',
  summary: 'Judges one mention of a sample; a second verdict replaces the first',
  body: auditJudgeSchema,
  answer: auditDoneSchema,
  status: 201,
  problems: [404, 422],
  handle({ body: { sample, item, verdict } }, services) {
    judgeAudit(services.session, sampleOf(services, sample).sample, item, verdict)
    return { body: done(services, sample) }
  },
})

/** Blind samples: drawing one, and judging what is drawn. */
export const AUDIT_ENDPOINTS = [list, next, draw, judge]

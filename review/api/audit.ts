import { z } from 'zod'
import { auditVerdictSchema, entityTypeSchema, languageSchema, recordSchema } from '../../schemas/index.ts'
import { stepSchema } from './status.ts'

/** A blind sample and how far it is judged. */
export const auditSampleSchema = z
  .object({
    sample: z.string(),
    drawn: z.string(),
    actor: z.string(),
    items: z.int(),
    judged: z.int(),
    /** Verdicts so far, by what they say. */
    verdicts: z.record(auditVerdictSchema, z.int()),
  })
  .meta({ id: 'AuditSample' })
export type AuditSample = Readonly<z.infer<typeof auditSampleSchema>>

/** `GET /api/audit`: in the order in which they were drawn. */
export const auditListSchema = z.object({ samples: z.array(auditSampleSchema) }).meta({ id: 'AuditList' })
export type AuditList = Readonly<z.infer<typeof auditListSchema>>

/** `POST /api/audit:draw` */
export const auditDrawSchema = z
  .object({
    size: z.int().min(1).max(2000).default(100),
    /** A number that gives the same sample again. */
    seed: z.int().nonnegative().max(4_294_967_295).default(1),
  })
  .meta({ id: 'AuditDraw' })
export type AuditDraw = Readonly<z.input<typeof auditDrawSchema>>

/** `GET /api/audit/next`: of a sample, by default the last one. */
export const auditNextQuerySchema = z.object({ sample: z.string().max(100).optional() })

/** A drawn mention to be judged, without what people or extractors think of it. */
export const auditItemSchema = z
  .object({
    /** Position in the sample, from 0. */
    item: z.int().nonnegative(),
    type: entityTypeSchema,
    language: languageSchema,
    document: z.string(),
    quote: z.string(),
    before: z.string(),
    after: z.string(),
    value: recordSchema.shape.value,
    label: z.string(),
  })
  .meta({ id: 'AuditItem' })
export type AuditItem = Readonly<z.infer<typeof auditItemSchema>>

/** `item` is null where all are judged. */
export const auditNextSchema = z
  .object({ sample: auditSampleSchema, item: auditItemSchema.nullable() })
  .meta({ id: 'AuditNext' })
export type AuditNext = Readonly<z.infer<typeof auditNextSchema>>

/** `POST /api/audit:judge`; a second verdict on an item replaces the first. */
export const auditJudgeSchema = z
  .object({ sample: z.string().max(100), item: z.int().nonnegative(), verdict: auditVerdictSchema })
  .meta({ id: 'AuditJudge' })
export type AuditJudge = Readonly<z.infer<typeof auditJudgeSchema>>

/** 201 of drawing and judging: the next item of the sample, and what `undo` would take back. */
export const auditDoneSchema = auditNextSchema.extend({ undo: stepSchema.nullable() }).meta({ id: 'AuditDone' })
export type AuditDone = Readonly<z.infer<typeof auditDoneSchema>>

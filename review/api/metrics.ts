import { z } from 'zod'
import { entityTypeSchema, languageSchema } from '../../schemas/index.ts'

/** A share with its 95 % Wilson interval; null where nothing was counted. */
export const shareSchema = z.object({ share: z.number(), low: z.number(), high: z.number() }).meta({ id: 'Share' })
export type Share = Readonly<z.infer<typeof shareSchema>>

/** What decisions say of one type, language and rule; null stands for all of them. */
export const metricRowSchema = z
  .object({
    type: entityTypeSchema.nullable(),
    language: languageSchema.nullable(),
    rule: z.string().nullable(),
    /** Mentions extracted, and those with a verdict. */
    mentions: z.int(),
    reviewed: z.int(),
    right: z.int(),
    wrong: z.int(),
    precision: shareSchema.nullable(),
    /** Only over texts of which a person said that nothing is missed. */
    missed: z.int(),
    recall: shareSchema.nullable(),
  })
  .meta({ id: 'MetricRow' })
export type MetricRow = Readonly<z.infer<typeof metricRowSchema>>

/** Reviewed mentions whose confidence lies in [from, to). */
export const calibrationBinSchema = z
  .object({ from: z.number(), to: z.number(), mentions: z.int(), expected: z.number(), right: shareSchema.nullable() })
  .meta({ id: 'CalibrationBin' })
export type CalibrationBin = Readonly<z.infer<typeof calibrationBinSchema>>

/** `GET /api/metrics` */
export const metricsSchema = z
  .object({
    /** Over all, by type, by type and language, and by rule. */
    total: metricRowSchema,
    types: z.array(metricRowSchema),
    languages: z.array(metricRowSchema),
    rules: z.array(metricRowSchema),
    calibration: z.array(calibrationBinSchema),
  })
  .meta({ id: 'Metrics' })
export type Metrics = Readonly<z.infer<typeof metricsSchema>>

import { z } from 'zod'

/** What a date expression is; `set` repeats. */
export const dateKindSchema = z.enum(['date', 'interval', 'duration', 'set'])
/** What completed a date: its own words, the publication date, a date told before, or nothing. */
export const dateAnchorSchema = z.enum(['text', 'publication', 'context', 'none'])
/** What happens at a date. */
export const dateRoleSchema = z.enum(['announced', 'designated', 'held', 'deadline', 'period', 'target', 'other'])
export type DateKind = z.infer<typeof dateKindSchema>
export type DateAnchor = z.infer<typeof dateAnchorSchema>
export type DateRole = z.infer<typeof dateRoleSchema>

const point = '(?:[0-9X]{4}(?:-(?:0[1-9]|1[0-2]|XX)(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?|-(?:2[1-4]|3[3-6]|4[01]))?)'
/** The subset of EDTF (ISO 8601-2) that is written: points, intervals with open ends, durations, sets. */
export const EDTF_PATTERN = new RegExp(
  `^(?:${point}|${point}/(?:${point}|\\.\\.)|\\.\\./${point}|P(?:\\d+Y)?(?:\\d+M)?(?:\\d+W)?(?:\\d+D)?|R/P\\d+[YMWD])$`,
)

/** A point or stretch of calendar time. */
export const dateValueSchema = z.object({
  edtf: z
    .string()
    .regex(EDTF_PATTERN)
    .refine((s) => s !== 'P', 'Unexpected empty duration'),
  kind: dateKindSchema,
  anchor: dateAnchorSchema,
  role: dateRoleSchema,
})
export type DateValue = Readonly<z.infer<typeof dateValueSchema>>

import { z } from 'zod'
import { entityTypeSchema, reviewStateSchema } from '../../schemas/index.ts'
import { flagTextSchema, listOf, numberTextSchema } from './common.ts'

/** The formats that the server streams. */
export const exportFormatSchema = z.enum(['jsonl', 'csv', 'xlsx', 'parquet', 'webannotation', 'schema'])
export type ExportFormat = z.infer<typeof exportFormatSchema>

/** `GET /api/export?format=csv`: streamed, as a file to save. Without `state` all but what was rejected. */
export const exportQuerySchema = z.object({
  format: exportFormatSchema.default('jsonl'),
  state: listOf(reviewStateSchema).optional(),
  type: listOf(entityTypeSchema).optional(),
  document: listOf(numberTextSchema).optional(),
  entity: z.string().max(300).optional(),
  bom: flagTextSchema.optional(),
  cite: flagTextSchema.optional(),
})

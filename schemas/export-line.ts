import { z } from 'zod'
import { citationSchema } from './citation.ts'
import { entityTypeSchema } from './entity-type.ts'
import { languageSchema } from './language.ts'
import { doubtSchema } from './mention.ts'
import { recordSchema } from './record.ts'
import { spanSchema } from './span.ts'

/** What people have said of a mention; `added` by one of them. */
export const reviewStateSchema = z.enum(['pending', 'accepted', 'rejected', 'corrected', 'deferred', 'added'])
export type ReviewState = z.infer<typeof reviewStateSchema>

/** One line of `export --format jsonl`: one mention with its document, its value and its review state. */
export const exportLineSchema = spanSchema.extend({
  document: z.string(),
  documentId: z.string(),
  type: entityTypeSchema,
  quote: z.string(),
  language: languageSchema,
  value: recordSchema.shape.value,
  confidence: z.number().min(0).max(1).nullable(),
  doubts: z.array(doubtSchema),
  record: z.string(),
  extractor: z.string(),
  rule: z.string(),
  version: z.string(),
  run: z.string(),
  review: reviewStateSchema,
  /** Only where it was asked for. */
  citation: citationSchema.optional(),
})
export type ExportLine = Readonly<z.infer<typeof exportLineSchema>>

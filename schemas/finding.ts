import { z } from 'zod'

/** What a check compares. */
export const findingKindSchema = z.enum([
  'value-conflict',
  'languages-differ',
  'sum',
  'product',
  'exchange-rate',
  'weekday',
])
export type FindingKind = z.infer<typeof findingKindSchema>

/** `info` says that a check holds: evidence for a reviewer, no problem. */
export const severitySchema = z.enum(['info', 'low', 'medium', 'high'])
export type Severity = z.infer<typeof severitySchema>

/** A mention that a finding speaks of, and what it is there: the figure in question (`stated`), or what it is held against. */
export const findingMentionSchema = z.object({
  mention: z.string(),
  record: z.string(),
  documentId: z.string(),
  part: z.enum(['stated', 'against', 'part', 'rate']),
})
export type FindingMention = Readonly<z.infer<typeof findingMentionSchema>>

/** What a check found out about mentions, within a document or across documents, in words of both languages. */
export const findingSchema = z.object({
  /** Kind and mention ids hashed: the same in every run. */
  id: z.string(),
  kind: findingKindSchema,
  severity: severitySchema,
  mentions: z.array(findingMentionSchema).min(1),
  explanation: z.object({ ko: z.string(), en: z.string() }),
})
export type Finding = Readonly<z.infer<typeof findingSchema>>

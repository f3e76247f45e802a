import { z } from 'zod'
import { documentStateSchema, issueSchema } from '../../schemas/index.ts'
import { countsSchema, documentNumberSchema, listOf, pageOf, pageQuerySchema } from './common.ts'

/** A document that is not done, or one problem of a document. */
export const documentProblemSchema = z
  .object({
    document: documentNumberSchema,
    uri: z.string(),
    state: documentStateSchema,
    /** Why the document is not done, in words; null for a problem of one that is. */
    reason: z.string().nullable(),
    issue: issueSchema.nullable(),
  })
  .meta({ id: 'DocumentProblem' })
export type DocumentProblem = Readonly<z.infer<typeof documentProblemSchema>>

/** `GET /api/problems` */
export const problemQuerySchema = pageQuerySchema.extend({
  state: listOf(documentStateSchema).optional(),
  code: listOf(z.string().max(60)).optional(),
})
/** `GET /api/problems`: a page of them, with how many there are of each kind. */
export const problemListSchema = pageOf(documentProblemSchema)
  .extend({
    states: countsSchema,
    codes: countsSchema,
    /** Decisions that no document answers, and lines of decisions files that cannot be read. */
    orphans: z.int(),
    brokenDecisions: z.array(z.object({ file: z.string(), line: z.int(), reason: z.string() })),
  })
  .meta({ id: 'ProblemList' })
export type ProblemList = Readonly<z.infer<typeof problemListSchema>>

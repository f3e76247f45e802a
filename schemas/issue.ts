import { z } from 'zod'

/** Something about a document that a person should know: what was unexpected, where, and how bad it is. */
export const issueSchema = z.object({
  /** Kebab-case and stable, for example `replaced-bytes`; README lists them all. */
  code: z.string().regex(/^[a-z][a-z0-9-]*$/),
  severity: z.enum(['info', 'warning', 'error']),
  /** One sentence in words, at best "Unexpected X, expected Y". */
  message: z.string().min(1),
  /** Name of the stage that reported it. */
  stage: z.string(),
  /** UTF-16 offsets into the canonical text; absent where no text exists yet. */
  start: z.int().nonnegative().optional(),
  end: z.int().nonnegative().optional(),
})
export type Issue = Readonly<z.infer<typeof issueSchema>>

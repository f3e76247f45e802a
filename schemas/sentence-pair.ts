import { z } from 'zod'
import { spanSchema } from './span.ts'

/** A Korean and an English sentence of one document that say the same; spans count in the canonical text. */
export const sentencePairSchema = z.object({
  korean: spanSchema,
  english: spanSchema,
  /** How many names, dates, amounts and numbers they share. */
  shared: z.int().nonnegative(),
})
export type SentencePair = Readonly<z.infer<typeof sentencePairSchema>>

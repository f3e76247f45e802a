import { z } from 'zod'

/** ISO 639-3 codes of the languages that are read; `und` where the text gives no evidence. */
export const languageSchema = z.enum(['kor', 'eng', 'und'])
export type Language = z.infer<typeof languageSchema>

import { z } from 'zod'

/** Every limit of a run, in one place; a settings file may change each. */
export const limitsSchema = z.object({
  /** Largest source file, in bytes. */
  maxFileBytes: z
    .int()
    .positive()
    .default(10 * 1024 * 1024),
  /** Largest canonical text, in UTF-8 bytes. */
  maxTextBytes: z
    .int()
    .positive()
    .default(10 * 1024 * 1024),
  /** Time for one document, in milliseconds. */
  documentMs: z.int().positive().default(5_000),
  /** Further time for each MiB of source, in milliseconds. */
  documentMsPerMiB: z.int().nonnegative().default(3_000),
  /** Deepest nesting of a markup tree. */
  maxDepth: z.int().positive().default(200),
})
export type Limits = Readonly<z.infer<typeof limitsSchema>>
/** The limits where no settings file says otherwise. */
export const defaultLimits: Limits = limitsSchema.parse({})

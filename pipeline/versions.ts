import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'

const versionsSchema = z.object({
  /** Of read … publication. */
  document: z.string(),
  /** By extractor id; the gazetteers that it reads are part of it. */
  extractors: z.record(z.string(), z.string()),
  /** Of extract … check and the schemas. */
  records: z.string(),
  gazetteers: z.string(),
})
export type Versions = Readonly<z.infer<typeof versionsSchema>>

/**
 * The versions that the build wrote: hashes of sources, data and pinned dependencies (`scripts/stage-versions.mjs`).
 * Throws where the project was never built.
 */
export function loadVersions(): Versions {
  const beside = new URL('./versions.json', import.meta.url)
  const built = existsSync(beside) ? beside : new URL('../dist/pipeline/versions.json', import.meta.url)
  if (!existsSync(built)) throw new Error('Expected dist/pipeline/versions.json: run `npm run build` first')
  return versionsSchema.parse(JSON.parse(readFileSync(built, 'utf8')))
}

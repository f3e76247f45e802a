import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { type Limits, limitsSchema } from '../pipeline/limits.ts'
import { UsageError } from './exit-code.ts'

const settingsSchema = z.strictObject({
  limits: limitsSchema.partial().strict().optional(),
  /** Bytes of cached stage outputs to keep in the database. */
  cacheBytes: z
    .int()
    .nonnegative()
    .default(512 * 1024 * 1024),
})

/** What a settings file may change, complete with the defaults. */
export interface RunSettings {
  readonly limits: Limits
  readonly cacheBytes: number
}

const DEFAULT_FILE = 'teukgu.json'

/** The settings of `file`, or of `teukgu.json` in the working directory where there is one. Throws UsageError. */
export function loadSettings(file: string | undefined): RunSettings {
  const path = file ?? DEFAULT_FILE
  if (file === undefined && !existsSync(path)) return { limits: limitsSchema.parse({}), ...settingsDefaults() }
  let json: unknown
  try {
    json = JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new UsageError(`Settings ${path}: ${error instanceof Error ? error.message : String(error)}`)
  }
  const parsed = settingsSchema.safeParse(json)
  if (!parsed.success) throw new UsageError(`Settings ${path}: ${z.prettifyError(parsed.error)}`)
  return { limits: limitsSchema.parse(parsed.data.limits ?? {}), cacheBytes: parsed.data.cacheBytes }
}

const settingsDefaults = (): { cacheBytes: number } => ({ cacheBytes: settingsSchema.parse({}).cacheBytes })

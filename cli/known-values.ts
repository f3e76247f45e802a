import type { z } from 'zod'
import { UsageError } from './exit-code.ts'

/** The values given to a list option, each one of those that there are. Throws UsageError. */
export function knownValues<T extends string>(
  option: string,
  given: readonly string[],
  schema: z.ZodEnum<Record<T, T>>,
): T[] {
  return given.map((value) => {
    const parsed = schema.safeParse(value)
    if (parsed.success) return parsed.data as T
    throw new UsageError(`--${option} ${value}: expected one of ${schema.options.join(', ')}`)
  })
}

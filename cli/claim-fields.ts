import type { ClaimPatch } from '../pipeline/decisions/make-claim.ts'
import { readTyped } from '../pipeline/read-typed.ts'
import { entityTypeSchema } from '../schemas/index.ts'
import { UsageError } from './exit-code.ts'

/** What `correct` and `add` are told of a mention. */
export interface ClaimOptions {
  readonly type?: string
  readonly start?: number
  readonly end?: number
  readonly value?: string
  readonly set?: readonly string[]
  readonly entity?: string
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** `--value 145억원`, `--value 'March 2019'`, `--value 2024-05`, `--value '{"value":1}'`: what the text tells, or the whole. */
function valueFields(text: string, type: string | undefined): Record<string, unknown> {
  const value = parsed(text)
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>
  if (type === 'amount' && typeof value === 'number') return { value }
  const reading = type === 'date' || type === 'amount' ? readTyped(type, text, null) : null
  if (reading !== null && 'fields' in reading) return { ...reading.fields }
  const part = reading?.refused === 'partly-read' ? ` (only "${reading.part}" of it is read)` : ''
  throw new UsageError(`--value ${text}: expected a sum, a date, or a JSON object${part}`)
}

/** `name.ko=부산`: a field, or one inside a field. */
function setField(fields: Record<string, unknown>, assignment: string): void {
  const at = assignment.indexOf('=')
  if (at < 1) throw new UsageError(`--set ${assignment}: expected FIELD=VALUE`)
  const [field = '', inner] = assignment.slice(0, at).split('.')
  const text = assignment.slice(at + 1)
  const value = text === '' ? null : parsed(text)
  if (inner === undefined) fields[field] = value
  else fields[field] = { ...(fields[field] as object | undefined), [inner]: value }
}

/** What the options change of a mention of the given type. Throws UsageError. */
export function patchOf(options: ClaimOptions, type: string): ClaimPatch {
  const wanted = options.type === undefined ? undefined : entityTypeSchema.safeParse(options.type)
  if (wanted?.success === false)
    throw new UsageError(`--type ${options.type}: expected one of ${entityTypeSchema.options.join(', ')}`)
  const fields = options.value === undefined ? {} : valueFields(options.value, wanted?.data ?? type)
  for (const assignment of options.set ?? []) setField(fields, assignment)
  return {
    type: wanted?.data,
    start: options.start,
    end: options.end,
    entity: options.entity,
    value: Object.keys(fields).length === 0 ? undefined : fields,
  }
}

import type { AmountValue } from './amount.ts'
import { amountValueSchema } from './amount.ts'
import type { DateValue } from './date.ts'
import { dateValueSchema } from './date.ts'
import type { InstitutionValue } from './institution.ts'
import { institutionValueSchema } from './institution.ts'
import type { ZoneValue } from './zone.ts'
import { zoneValueSchema } from './zone.ts'

/** The value schema of each entity type. */
export const valueSchemas = {
  amount: amountValueSchema,
  date: dateValueSchema,
  zone: zoneValueSchema,
  institution: institutionValueSchema,
} as const

/** The value of each type. */
export interface Values {
  readonly amount: AmountValue
  readonly date: DateValue
  readonly zone: ZoneValue
  readonly institution: InstitutionValue
}

import { createHash } from 'node:crypto'
import type { AmountValue, EntityType, ExtractedRecord, InstitutionValue, ZoneValue } from '../../schemas/index.ts'

type AnyValue = ExtractedRecord['value']

const fold = (text: string): string => text.normalize('NFKC').replace(/\s+/g, ' ').trim()

const ofAmount = ({ currency, value, max, qualifier, role, per, subject }: AmountValue): unknown[] => [
  currency,
  value,
  max ?? null,
  qualifier,
  role,
  per ?? null,
  subject === undefined ? null : fold(subject.quote),
]
const ofZone = ({ id, zoneType, region, theme }: ZoneValue): unknown[] => [
  id,
  zoneType,
  [region ?? []].flat().toSorted(),
  theme ?? null,
]
const ofInstitution = ({ id, kind, country }: InstitutionValue): unknown[] => [id, kind, country ?? null]

/**
 * What a reviewer judges of a value: not how it was found (`inherited`, `anchor`), nor the names that an id has, nor the ids of
 * records and the offsets that change with any byte of the source.
 */
function essence(value: AnyValue): unknown[] {
  if ('edtf' in value) return [value.edtf, value.kind, value.role]
  if ('currency' in value) return ofAmount(value)
  return 'zoneType' in value ? ofZone(value) : ofInstitution(value)
}

/** SHA-256, in hex, of what a reviewer judges of a value: equal for values that say the same. */
export const valueHash = (type: EntityType, value: AnyValue): string =>
  createHash('sha256')
    .update(JSON.stringify([type, ...essence(value)]))
    .digest('hex')

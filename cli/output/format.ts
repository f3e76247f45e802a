import type { AmountValue, DateValue, ExportLine, InstitutionValue, Name, ZoneValue } from '../../schemas/index.ts'

/** `1234567` as `1,234,567`, whatever the locale. */
export function grouped(value: number): string {
  const [whole = '', fraction] = String(value).split('.')
  if (!/^\d+$/.test(whole)) return String(value)
  const digits = BigInt(whole).toLocaleString('en-US')
  return fraction === undefined ? digits : `${digits}.${fraction}`
}

/** `1 document`, `2 documents`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${grouped(count)} ${count === 1 ? one : many}`

/** Milliseconds as `0.21 s`, `12 s` or `3 min 5 s`. */
export function duration(ms: number): string {
  const seconds = ms / 1000
  if (seconds < 10) return `${seconds.toFixed(2)} s`
  if (seconds < 60) return `${Math.round(seconds)} s`
  return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`
}

const both = (name: Name): string => [name.ko, name.en].filter((part) => part !== undefined).join(' · ')

function amount(value: AmountValue): string {
  const sum = value.max === undefined ? grouped(value.value) : `${grouped(value.value)}–${grouped(value.max)}`
  const details = [value.qualifier === 'exact' ? '' : value.qualifier, value.role, value.per ? `per ${value.per}` : '']
  const subject = value.subject === undefined ? '' : ` for ${value.subject.quote}`
  return `${sum} ${value.currency ?? '?'} (${details.filter((part) => part !== '').join(', ')})${subject}`
}

const zone = (value: ZoneValue): string =>
  `${both(value.name)} (${[value.zoneType, value.region, value.theme].flat().filter(Boolean).join(', ')})`
const institution = (value: InstitutionValue): string =>
  `${both(value.name)} (${[value.kind, value.country].filter(Boolean).join(', ')})`
const date = (value: DateValue): string => `${value.edtf} (${value.role})`

/** A value for people, on one line. */
export function describeValue({ type, value }: Pick<ExportLine, 'type' | 'value'>): string {
  if (type === 'amount') return amount(value as AmountValue)
  if (type === 'date') return date(value as DateValue)
  return type === 'zone' ? zone(value as ZoneValue) : institution(value as InstitutionValue)
}

import type { AmountValue, DateValue, ExportLine } from '../../schemas/index.ts'
import type { GoldEntry } from './gold.ts'
import { spellDays } from './same-days.ts'

/** The mentions of one predicted record; never empty. */
export type Predicted = readonly ExportLine[]

const asList = <T>(field: T | readonly T[] | undefined): readonly T[] =>
  field === undefined ? [] : Array.isArray(field) ? field : [field as T]

/** Letters and digits alone, without case and a leading article: how quotes are compared. */
export const bareWords = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^(the|a|an)\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')

const TOLERANCE = 1e-3
const near = (got: number | undefined, want: number | undefined): boolean =>
  got === want || (got !== undefined && want !== undefined && Math.abs(got - want) <= Math.abs(want) * TOLERANCE)

/** A gold X is a digit that the text does not tell: filling it in is wrong when strict and let pass when lenient. */
function fillsIn(want: string, got: string): boolean {
  if (!want.includes('X') || want.length !== got.length) return false
  return [...want].every((c, i) => c === got[i] || (c === 'X' && /\d/.test(got[i] ?? '')))
}

function sameDate(entry: GoldEntry, edtf: string | undefined, lenient: boolean): boolean {
  if (!edtf) return false
  const got = spellDays(edtf)
  return asList(entry.edtf).some((want) => spellDays(want) === got || (lenient && fillsIn(spellDays(want), got)))
}

function sameAmount(entry: GoldEntry, value: Partial<AmountValue>, lenient: boolean): boolean {
  if (!asList(entry.currency).some((want) => want === value.currency || want === '*')) return false
  return near(value.value, entry.value) && (entry.max === undefined || lenient || near(value.max, entry.max))
}

/** True where a quote holds a gold text, or the other way round. */
const sharesWords = (entry: GoldEntry, predicted: Predicted): boolean =>
  predicted.some(({ quote }) => {
    const got = bareWords(quote)
    return entry.text.some((text) => {
      const want = bareWords(text)
      return got.includes(want) || (got !== '' && want.includes(got))
    })
  })

function alike(got: string, want: string): boolean {
  if (got.length <= 1 || want.length <= 1 || !(got.includes(want) || want.includes(got))) return false
  return Math.min(got.length, want.length) / Math.max(got.length, want.length) >= 0.5
}

/** True where a quote is a gold text; lenient also where one is at least half of the other. */
export const sameName = (entry: GoldEntry, predicted: Predicted, lenient: boolean): boolean =>
  predicted.some(({ quote }) => {
    const got = bareWords(quote)
    return entry.text.some((text) => got === bareWords(text) || (lenient && alike(got, bareWords(text))))
  })

/** True where a record answers a gold entry: by value and words for amounts and dates, by one of its names for others. */
export function answers(entry: GoldEntry, predicted: Predicted, lenient: boolean): boolean {
  const value = predicted[0]?.value ?? {}
  if (entry.type === 'zone' || entry.type === 'institution') return sameName(entry, predicted, lenient)
  if (!sharesWords(entry, predicted)) return false
  return entry.type === 'date'
    ? sameDate(entry, (value as Partial<DateValue>).edtf, lenient)
    : sameAmount(entry, value as Partial<AmountValue>, lenient)
}

/** True where an optional entry excuses a record: by its value, or by its very words; for names also at differing edges. */
export const excuses = (entry: GoldEntry, predicted: Predicted): boolean =>
  answers(entry, predicted, entry.type === 'zone' || entry.type === 'institution') || sameName(entry, predicted, false)

const FIELDS = ['qualifier', 'zoneType', 'region', 'kind'] as const

/** The fields that the gold gives for an entry, each with whether the record has an accepted value. */
export function fieldsOf(entry: GoldEntry, predicted: Predicted): { field: string; right: boolean; got: unknown }[] {
  const value = (predicted.find((mention) => mention.value)?.value ?? {}) as Record<string, unknown>
  return FIELDS.filter((field) => entry[field] !== undefined && !(entry.type === 'date' && field === 'kind')).map(
    (field) => {
      const got = asList(value[field] as string | readonly string[] | undefined)
      return { field, right: asList(entry[field]).some((want) => got.includes(want)), got: value[field] }
    },
  )
}

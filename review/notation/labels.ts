import type { EntityType } from '../../schemas/index.ts'
import { amountWords, type ReaderLanguage } from './amounts.ts'
import { dateWords } from './dates.ts'

const SUM = /^(?:([≈≥≤]) )?([\d,.]{1,40})(?:–([\d,.]{1,40}))? ([A-Z]{3})$/
/** Signs before the figures of a label. */
const QUALIFIERS = { '≈': 'about', '≥': 'at-least', '≤': 'at-most' } as const
const numberOf = (digits: string): number => Number(digits.replaceAll(',', ''))

/** The one-line label of a value as the reader says it: `145억원` of `14,500,000,000 KRW`; the label itself else. */
export function labelWords(type: EntityType, label: string, language: ReaderLanguage): string {
  if (type === 'date') return dateWords(label, language)
  const [, sign, value, max, currency = null] = type === 'amount' ? (SUM.exec(label) ?? []) : []
  if (value === undefined) return label
  const qualifier = sign === undefined ? 'exact' : QUALIFIERS[sign as keyof typeof QUALIFIERS]
  const upper = max === undefined ? {} : { max: numberOf(max) }
  return amountWords({ value: numberOf(value), ...upper, currency, qualifier, role: 'other' }, language)
}

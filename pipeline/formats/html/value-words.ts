import type { AmountValue, DateValue, ExportLine, InstitutionValue, Name, ZoneValue } from '../../../schemas/index.ts'
import { moneyInEnglish, moneyInKorean } from '../../conflicts/money-words.ts'
import { countryWords, regionWords } from '../region-words.ts'
import { dateInWords } from './date-words.ts'
import { LABELS, type ReportLanguage } from './labels.ts'

const grouped = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 2 })

/** A name in the reader's language first, the other one behind it. */
export function nameInWords({ ko, en }: Name, language: ReportLanguage): string {
  const names = language === 'ko' ? [ko, en] : [en, ko]
  return names.filter((name) => name !== undefined).join(' · ')
}

function amountInWords(value: AmountValue, language: ReportLanguage): string {
  const { roles, qualifiers, per, subject } = LABELS[language]
  const range = (write: (sum: number) => string): string =>
    value.max === undefined ? write(value.value) : `${write(value.value)} ~ ${write(value.max)}`
  const money = language === 'ko' ? moneyInKorean : moneyInEnglish
  const digits = `${range(grouped)} ${value.currency ?? '?'}`
  const words = range((sum) => money(sum, value.currency))
  const details = [
    roles[value.role],
    value.per === undefined ? '' : `${per} ${value.per}`,
    value.subject === undefined ? '' : `${subject} ${value.subject.quote}`,
  ]
  const qualified = [qualifiers[value.qualifier], digits].filter((part) => part !== '').join(' ')
  return `${qualified} · ${words} (${details.filter((part) => part !== '').join(', ')})`
}

function dateValueInWords({ edtf, role }: DateValue, language: ReportLanguage): string {
  const words = dateInWords(edtf, language)
  return `${words === edtf ? edtf : `${words} · ${edtf}`} (${LABELS[language].dateRoles[role]})`
}

/** What a zone or institution is besides its name: kind, place, industry. */
export function detailsInWords(value: ZoneValue | InstitutionValue, language: ReportLanguage): string {
  const { zoneTypes, kinds } = LABELS[language]
  if (!('zoneType' in value))
    return [kinds[value.kind], value.country && countryWords(value.country, language)].filter(Boolean).join(', ')
  const regions = [value.region ?? []].flat().map((code) => regionWords(code, language))
  return [zoneTypes[value.zoneType], ...regions, value.theme].filter(Boolean).join(', ')
}

const entityInWords = (value: ZoneValue | InstitutionValue, language: ReportLanguage): string =>
  `${nameInWords(value.name, language)} (${detailsInWords(value, language)})`

/** A value on one line in the reader's words and notation; sums in digits and in words. */
export function valueInWords({ type, value }: Pick<ExportLine, 'type' | 'value'>, language: ReportLanguage): string {
  if (type === 'amount') return amountInWords(value as AmountValue, language)
  if (type === 'date') return dateValueInWords(value as DateValue, language)
  return entityInWords(value as ZoneValue | InstitutionValue, language)
}

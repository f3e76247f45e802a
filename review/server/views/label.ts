import type { AmountValue, ExtractedRecord, Name } from '../../../schemas/index.ts'
import type { Notation } from '../../api/index.ts'
import { amountDigits, amountWords } from '../../notation/amounts.ts'
import { dateWords } from '../../notation/dates.ts'

type Value = ExtractedRecord['value']

const MARKS: Readonly<Record<AmountValue['qualifier'], string>> = {
  exact: '',
  about: '≈ ',
  'at-least': '≥ ',
  'at-most': '≤ ',
}

const both = ({ ko, en }: Name): string => [ko, en].filter((part) => part !== undefined).join(' · ')

/** A value on one line, in neither language: `≈ 14,500,000,000 KRW`, `2019-06-12`, a name in the languages that it has. */
export function labelOf(value: Value): string {
  if ('edtf' in value) return value.edtf
  if ('currency' in value) return MARKS[value.qualifier] + amountDigits(value)
  return both(value.name)
}

/** A value as plain figures, and as one says it in Korean and in English. */
export function notationOf(value: Value): Notation {
  const plain = labelOf(value)
  if ('edtf' in value) return { plain, ko: dateWords(value.edtf, 'ko'), en: dateWords(value.edtf, 'en') }
  if ('currency' in value) return { plain, ko: amountWords(value, 'ko'), en: amountWords(value, 'en') }
  const { ko, en } = value.name
  return { plain, ko: ko ?? en ?? '', en: en ?? ko ?? '' }
}

import { KOREAN_CURRENCIES } from '../../pipeline/conflicts/money-words.ts'
import type { AmountValue } from '../../schemas/index.ts'

/** The language of the reader, not of the text. */
export type ReaderLanguage = 'ko' | 'en'

const ENGLISH_CURRENCIES: Readonly<Record<string, string>> = { KRW: 'won', USD: 'dollars', EUR: 'euros', JPY: 'yen' }
const KOREAN_SCALES = [
  [10 ** 16, '경'],
  [10 ** 12, '조'],
  [10 ** 8, '억'],
  [10 ** 4, '만'],
] as const
const ENGLISH_SCALES = [
  [10 ** 12, 'trillion'],
  [10 ** 9, 'billion'],
  [10 ** 6, 'million'],
] as const
const QUALIFIERS = {
  ko: { exact: '{}', about: '약 {}', 'at-least': '{} 이상', 'at-most': '{} 이하' },
  en: { exact: '{}', about: 'about {}', 'at-least': 'at least {}', 'at-most': 'at most {}' },
} as const

/** Made once: making it takes longer than using it. */
const DIGITS = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 })

/** A number with its thousands apart: `14,500,000,000`. */
export const digits = (value: number): string => DIGITS.format(value)

/** A number in Korean counting: `1조 2,345억`, `4,559만`, `1만 2,345`. */
export function koreanNumber(value: number): string {
  const parts: string[] = []
  let rest = value
  for (const [size, name] of KOREAN_SCALES) {
    const count = Math.floor(rest / size)
    if (count > 0) parts.push(`${digits(count)}${name}`)
    rest -= count * size
  }
  if (rest > 0 || parts.length === 0) parts.push(digits(rest))
  return parts.join(' ')
}

/** A number in English words where they lose nothing: `14.5 billion`; its digits else. */
export function englishNumber(value: number): string {
  const scale = ENGLISH_SCALES.find(([size]) => value >= size)
  if (!scale) return digits(value)
  const [size, name] = scale
  const scaled = value / size
  return Math.abs(Number(scaled.toFixed(4)) * size - value) < 0.5
    ? `${digits(Number(scaled.toFixed(4)))} ${name}`
    : digits(value)
}

const span = (value: AmountValue, one: (n: number) => string, dash: string): string =>
  value.max === undefined ? one(value.value) : `${one(value.value)}${dash}${one(value.max)}`

/** `14,500,000,000 KRW`; a range with an en dash; `?` for a currency that is not known. */
export const amountDigits = (value: AmountValue): string => `${span(value, digits, '–')} ${value.currency ?? '?'}`

/** The sum as one says it: `145억원`, `14.5 billion won`, with its qualifier. */
export function amountWords(value: AmountValue, language: ReaderLanguage): string {
  const currency = value.currency ?? ''
  const said =
    language === 'ko'
      ? `${span(value, koreanNumber, '~')}${koreanCurrency(currency)}`
      : `${span(value, englishNumber, '–')} ${ENGLISH_CURRENCIES[currency] ?? currency}`.trim()
  return QUALIFIERS[language][value.qualifier].replace('{}', () => said)
}

const koreanCurrency = (code: string): string => {
  const name = KOREAN_CURRENCIES[code]
  if (name === '원') return '원'
  return name || code ? ` ${name ?? code}` : ''
}

/** Both notations of a bare sum of money for charts and tables, in the reader's words. */
export const sumWords = (value: number, currency: string, language: ReaderLanguage): string =>
  amountWords({ value, currency, qualifier: 'exact', role: 'other' }, language)

import { describe, expect, it } from 'vitest'
import { amountDigits, amountWords, englishNumber, koreanNumber } from '../review/notation/amounts.ts'
import { dateWords, timeLeft } from '../review/notation/dates.ts'
import { labelWords } from '../review/notation/labels.ts'
import type { AmountValue } from '../schemas/index.ts'

const sum = (value: number, more: Partial<AmountValue> = {}): AmountValue => ({
  currency: 'KRW',
  value,
  qualifier: 'exact',
  role: 'budget',
  ...more,
})

describe('amounts in the reader’s notation', () => {
  it.each([
    [14_500_000_000, '145억'],
    [1_234_500_000_000, '1조 2,345억'],
    [45_590_000, '4,559만'],
    [12_345, '1만 2,345'],
    [100_000_000, '1억'],
    [9_999, '9,999'],
    [0, '0'],
    [20_000_000_000_000_000, '2경'],
    [1_000_000_001, '10억 1'],
  ])('counts %d in Korean as %s', (value, said) => {
    expect(koreanNumber(value)).toBe(said)
  })

  it.each([
    [14_500_000_000, '14.5 billion'],
    [386_000_000, '386 million'],
    [1_234_500_000_000, '1.2345 trillion'],
    [1_234_567_891, '1,234,567,891'],
    [999_999, '999,999'],
  ])('says %d in English as %s', (value, said) => {
    expect(englishNumber(value)).toBe(said)
  })

  it('shows both notations of a sum, a range and a qualifier', () => {
    expect(amountDigits(sum(14_500_000_000))).toBe('14,500,000,000 KRW')
    expect(amountWords(sum(14_500_000_000), 'ko')).toBe('145억원')
    expect(amountWords(sum(14_500_000_000), 'en')).toBe('14.5 billion won')
    const range = sum(10_000_000_000, { max: 15_000_000_000, qualifier: 'about' })
    expect(amountDigits(range)).toBe('10,000,000,000–15,000,000,000 KRW')
    expect(amountWords(range, 'ko')).toBe('약 100억~150억원')
    expect(amountWords(sum(45_590_000, { currency: 'USD', qualifier: 'at-least' }), 'ko')).toBe('4,559만 달러 이상')
  })

  it('does not invent a currency', () => {
    expect(amountDigits(sum(5, { currency: null }))).toBe('5 ?')
    expect(amountWords(sum(50_000, { currency: null }), 'ko')).toBe('5만')
    expect(amountWords(sum(2_000_000, { currency: 'CHF' }), 'en')).toBe('2 million CHF')
  })
})

describe('labels in the reader’s words', () => {
  it('says sums and dates, and leaves names and what it cannot read', () => {
    expect(labelWords('amount', '14,500,000,000 KRW', 'ko')).toBe('145억원')
    expect(labelWords('amount', '10,000,000–20,000,000 USD', 'en')).toBe('10 million–20 million dollars')
    expect(labelWords('amount', '≥ 100,000,000,000 KRW', 'ko')).toBe('1,000억원 이상')
    expect(labelWords('amount', 'about 5 ?', 'en')).toBe('about 5 ?')
    expect(labelWords('date', '2018-11', 'en')).toBe('November 2018')
    expect(labelWords('zone', '7,000 KRW', 'ko')).toBe('7,000 KRW')
  })
})

describe('dates in the reader’s notation', () => {
  it.each([
    ['2019-06-12', '2019년 6월 12일(수)', 'Wed 12 June 2019'],
    ['2018-11', '2018년 11월', 'November 2018'],
    ['2018', '2018년', '2018'],
    ['2020-33', '2020년 1분기', 'Q1 2020'],
    ['2020-41', '2020년 하반기', 'second half of 2020'],
    ['202X', '2020년대', 'the 2020s'],
    ['2014-09/2018-02', '2014년 9월 ~ 2018년 2월', 'September 2014 ~ February 2018'],
    ['2019/..', '2019년부터', 'since 2019'],
    ['../2030', '2030년까지', 'by 2030'],
    ['P5Y', '5년', '5 years'],
    ['P1Y6M', '1년 6개월', '1 year 6 months'],
    ['R/P1Y', '매년', 'every year'],
    ['R/P2Y', '2년마다', 'every 2 years'],
    ['XXXX-XX-27', '????년 ?월 27일', 'day 27 of an unknown month'],
    ['2024-XX-03', '2024년 ?월 3일', 'day 3 of an unknown month, 2024'],
  ])('says %s', (edtf, ko, en) => {
    expect(dateWords(edtf, 'ko')).toBe(ko)
    expect(dateWords(edtf, 'en')).toBe(en)
  })

  it('estimates time left', () => {
    expect(timeLeft(12 * 60_000, 'en')).toBe('12 min')
    expect(timeLeft(65 * 60_000, 'ko')).toBe('1시간 5분')
    expect(timeLeft(1_000, 'en')).toBe('1 min')
  })
})

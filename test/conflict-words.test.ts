import { describe, expect, it } from 'vitest'
import { WON_PER_UNIT, wonRange } from '../pipeline/conflicts/exchange-rates.ts'
import { compatibleFacets, facetsOf } from '../pipeline/conflicts/facets.ts'
import { moneyInEnglish, moneyInKorean, quoteWith } from '../pipeline/conflicts/money-words.ts'
import { COMMON, conceptIn, GENERIC, TELLING } from '../pipeline/conflicts/terms.ts'

describe('money in words', () => {
  it.each([
    [14_500_000_000, 'KRW', '145억원', 'KRW 14.5 billion'],
    [1_234_500_000_000, 'KRW', '1조 2,345억원', 'KRW 1.2345 trillion'],
    [740_000_000, 'USD', '7억 4,000만 달러', 'USD 740 million'],
    [430, 'KRW', '430원', 'KRW 430'],
    [0, 'KRW', '0원', 'KRW 0'],
    [12_000_000, 'SGD', '1,200만 SGD', 'SGD 12 million'],
    [5_000, null, '5,000', '5,000'],
  ])('%d %s', (value, currency, korean, english) => {
    expect(moneyInKorean(value, currency)).toBe(korean)
    expect(moneyInEnglish(value, currency)).toBe(english)
  })

  it('stand beside a quote only where they tell more', () => {
    expect(quoteWith('145억원', '145억원')).toBe('145억원')
    expect(quoteWith('1조2,345억 원', '1조 2,345억원')).toBe('1조2,345억 원')
    expect(quoteWith('₩14.5 billion', 'KRW 14.5 billion')).toBe('₩14.5 billion')
    expect(quoteWith('17 billion', '170억원')).toBe('17 billion (170억원)')
  })
})

describe('exchange rates', () => {
  it('are ranges without a gap between the years', () => {
    for (const [currency, years] of Object.entries(WON_PER_UNIT)) {
      const known = Object.keys(years).map(Number)
      expect(known, currency).toEqual(known.map((_, i) => (known[0] ?? 0) + i))
      for (const [low, high] of Object.values(years)) expect(low / high).toBeGreaterThan(0.45)
      for (const [low, high] of Object.values(years)) expect(low).toBeLessThan(high)
    }
  })

  it('hold the rates of days that the press quoted, and of no other time', () => {
    const quoted: [year: number, won: number][] = [
      [1997, 1964.8],
      [1998, 1398.88],
      [2009, 1276.4],
      [2023, 1305.68],
      [2024, 1398.75],
      [2025, 1350],
      [2025, 1484.1],
    ]
    for (const [year, won] of quoted) {
      const [low, high] = wonRange('USD', [year])!
      expect(won > low && won < high, `${year}`).toBe(true)
    }
    expect(wonRange('USD', [2007])![1]).toBeLessThan(1000)
    expect(wonRange('EUR', [2001])![1]).toBeLessThan(1300)
    expect(wonRange('JPY', [2024])![1]).toBeLessThan(10)
    expect(wonRange('CNY', [2005])![0]).toBeGreaterThan(110)
  })

  it('widen over several years, and over all where none is known', () => {
    const range = (years: readonly number[], currency = 'USD') => wonRange(currency, years)?.map(Math.round)
    expect(range([2019])).toEqual([1064, 1271])
    expect(range([2019, 2022, 1950])).toEqual([1064, 1497])
    expect(range([])).toEqual([848, 1682])
    expect(wonRange('THB', [2019])).toBeNull()
  })
})

describe('facets', () => {
  it('tell the share of a sum and how far it has come', () => {
    expect(facetsOf('국비 ', 'budget')).toEqual(['national'])
    expect(facetsOf(' from the province and', 'budget')).toEqual(['local'])
    expect(facetsOf('누적 외국인투자 신고액은 ', 'investment')).toEqual(['cumulative', 'declared', 'foreign'])
    expect(facetsOf('총사업비 ', 'budget')).toEqual([])
  })

  it('take a target for one only of money to come in', () => {
    expect(facetsOf('매출 목표는 ', 'revenue')).toEqual(['target'])
    expect(facetsOf('예산은 내년 목표로 ', 'budget')).toEqual([])
  })

  it('set sums apart by share and by state, not by what one of them leaves out', () => {
    expect(compatibleFacets(['national'], [])).toBe(false)
    expect(compatibleFacets(['declared'], [])).toBe(true)
    expect(compatibleFacets(['declared', 'foreign'], ['arrived', 'foreign'])).toBe(false)
    expect(compatibleFacets(['cumulative', 'declared'], ['cumulative'])).toBe(true)
  })
})

describe('terms', () => {
  it('have each form under one concept, in both languages', () => {
    for (const column of [0, 1] as const) {
      const forms = [TELLING, GENERIC].flatMap((terms) =>
        Object.values(terms).flatMap((pair) => pair[column].split(' ')),
      )
      expect(forms.filter((form, i) => form === '' || forms.indexOf(form) !== i)).toEqual([])
    }
    expect([...COMMON].filter((concept) => !(concept in TELLING))).toEqual([])
  })

  it('are told in words', () => {
    expect([conceptIn('dental', 'ko'), conceptIn('dental', 'en')]).toEqual(['치과', 'dental'])
    expect(conceptIn('cold-chain', 'en')).toBe('cold chain')
    expect(conceptIn('누리', 'en')).toBe('누리')
  })
})

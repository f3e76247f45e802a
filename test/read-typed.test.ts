import { describe, expect, it } from 'vitest'
import { readTyped } from '../pipeline/read-typed.ts'

const PUBLISHED = '2024-05-17'

describe('a typed sum', () => {
  it.each([
    ['145억', { value: 14_500_000_000 }],
    ['1.2조', { value: 1_200_000_000_000 }],
    ['1.2조원', { value: 1_200_000_000_000, currency: 'KRW' }],
    ['2천401억원', { value: 240_100_000_000, currency: 'KRW' }],
    ['17 billion', { value: 17_000_000_000 }],
    ['KRW 17 billion', { value: 17_000_000_000, currency: 'KRW' }],
    ['4559만 달러', { value: 45_590_000, currency: 'USD' }],
    ['１４５억원', { value: 14_500_000_000, currency: 'KRW' }],
    ['약 100억~150억원', { value: 10_000_000_000, max: 15_000_000_000, currency: 'KRW', qualifier: 'about' }],
    ['약 74억', { value: 7_400_000_000, qualifier: 'about' }],
    ['145억원 이상', { value: 14_500_000_000, currency: 'KRW', qualifier: 'at-least' }],
    ['up to 2 billion won', { value: 2_000_000_000, currency: 'KRW', qualifier: 'at-most' }],
    ['  14,500,000,000  ', { value: 14_500_000_000 }],
  ])('%s', (text, fields) => expect(readTyped('amount', text, null)).toEqual({ fields }))

  it.each(['많은 돈', '2024년', 'KRW', '1.2.3', '-5', 'Infinity', '1e9'])('%s is none', (text) =>
    expect(readTyped('amount', text, null)).toEqual({ refused: 'nothing-read' }),
  )

  it('is refused with the part that was read where words are left over', () => {
    expect(readTyped('amount', '12억원 또는 그 이상일지도', null)).toMatchObject({ refused: 'partly-read' })
    expect(readTyped('amount', '3억원과 5억원', null)).toMatchObject({ refused: 'partly-read' })
  })
})

describe('a typed date', () => {
  it.each([
    ['2019년 3월', '2019-03', 'date'],
    ['March 2019', '2019-03', 'date'],
    ['2019-03', '2019-03', 'date'],
    ['Q1 2019', '2019-33', 'date'],
    ['2019-08-09/2023-08-08', '2019-08-09/2023-08-08', 'interval'],
    ['2018년부터 5년간', '2018/2022', 'interval'],
    ['P5Y', 'P5Y', 'duration'],
    ['매년', 'R/P1Y', 'set'],
    ['지난달', '2024-04', 'date'],
  ])('%s', (text, edtf, kind) => expect(readTyped('date', text, PUBLISHED)).toEqual({ fields: { edtf, kind } }))

  it.each(['언젠가', 'P', '2019-13', '2024-02-30', '145억원'])('%s is none', (text) =>
    expect(readTyped('date', text, PUBLISHED)).toHaveProperty('refused'),
  )

  it('counts from the publication date, and keeps unknown digits without one', () => {
    expect(readTyped('date', '지난 6일', PUBLISHED)).toMatchObject({ fields: { edtf: '2024-05-06' } })
    expect(readTyped('date', '지난 6일', null)).toMatchObject({ fields: { edtf: 'XXXX-XX-06' } })
  })
})

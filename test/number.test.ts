import { describe, expect, it } from 'vitest'
import { digitsAt, shift, startsNumber } from '../extractors/number/digits.ts'
import { englishFigureAt, englishWordsAt } from '../extractors/number/english.ts'
import { koreanNumbersAt } from '../extractors/number/korean.ts'

describe('digitsAt', () => {
  it.each([
    ['46,164.5 billion', 8, '46164.5'],
    ['27,350,000원', 10, '27350000'],
    ['1,23', 1, '1'],
    ['1.2.3', 3, null],
    ['123456789012345678901', 21, null],
  ])('%s', (text, end, plain) => {
    expect(digitsAt(text, 0)).toMatchObject({ end, plain })
  })

  it('starts no number inside another one', () => {
    expect(startsNumber('1,234', 2)).toBe(false)
    expect(startsNumber('a 12', 2)).toBe(true)
  })

  it('shifts without the error of a floating multiplication', () => {
    expect(shift('164.7', 9)).toBe(164_700_000_000)
  })
})

describe('koreanNumbersAt', () => {
  it.each([
    ['1조 천600억', 1.16e12],
    ['2천401억', 240.1e9],
    ['삼백억', 30e9],
    ['5백만', 5e6],
    ['1조5000억', 1.5e12],
    ['9,597백만', 9.597e9],
    ['4천36억', 403.6e9],
    ['이만칠천', 27_000],
    ['이십구점구구', 29.99],
    ['일쩜이삼', 1.23],
    ['만', 10_000],
    ['100여억', 10e9],
    ['7.4억', 740e6],
    ['2억 4천 4백만', 244e6],
    ['천 4백만', 14e6],
    ['30 만', 300_000],
  ])('%s', (text, value) => {
    const [longest] = koreanNumbersAt(text, 0)
    expect(longest).toMatchObject({ value, end: text.length })
  })

  it('offers shorter readings before a space and before a particle', () => {
    expect(koreanNumbersAt('10억 2025년', 0).map((n) => n.value)).toContain(10e8)
    expect(koreanNumbersAt('5억이 넘는', 0).map((n) => n.end)).toContain(2)
  })

  it('never lets units rise', () => {
    expect(koreanNumbersAt('3억 5조', 0).every((n) => n.value < 1e12)).toBe(true)
    expect(koreanNumbersAt('명', 0)).toEqual([])
  })
})

describe('English numbers', () => {
  it.each([
    ['13.2 billion', 13.2e9, 9],
    ['100 million', 100e6, 6],
    ['5 hundred million', 500e6, 8],
    ['2 and a half million', 2.5e6, 6],
    ['1,680', 1680, 0],
  ])('%s', (text, value, scale) => {
    expect(englishFigureAt(text, 0)).toMatchObject({ value, scale, end: text.length })
  })

  it.each([
    ['thirty million', 30e6],
    ['half a billion', 500e6],
    ['a quarter million', 250_000],
    ['three quarters billion', 750e6],
    ['one and a half million', 1.5e6],
    ['two hundred and fifty thousand', 250_000],
    ['twenty-five', 25],
    ['a million', 1e6],
  ])('%s', (text, value) => {
    expect(englishWordsAt(text, 0)).toMatchObject({ value, end: text.length })
  })

  it('ends where no number goes on', () => {
    expect(englishWordsAt('three thousand dollars', 0)).toMatchObject({ value: 3000, end: 14 })
    expect(englishWordsAt('a dog', 0)).toBeNull()
  })
})

import { expect, it } from 'vitest'
import { processed } from './support/processed.ts'

const sumsOf = (text: string): unknown[] =>
  processed(text).mentions.flatMap((m) => (m.type === 'amount' ? [[m.quote, m.value.currency, m.value.value]] : []))

it('reads sums with Korean units inside English text', () => {
  expect(sumsOf('The lighthouse costs 1.2 trillion won (1조 2000억 원) in all.')).toEqual([
    ['1.2 trillion won', 'KRW', 1_200_000_000_000],
    ['1조 2000억 원', 'KRW', 1_200_000_000_000],
  ])
  expect(sumsOf('The pier was given 3,000억 won, the dock 2조 won.')).toEqual([
    ['3,000억 won', 'KRW', 300_000_000_000],
    ['2조 won', 'KRW', 2_000_000_000_000],
  ])
})

it('takes no single syllable of English text for a sum', () => {
  expect(sumsOf('The sign 천 on the pier stands for 1,000 and 억 for more.')).toEqual([])
})

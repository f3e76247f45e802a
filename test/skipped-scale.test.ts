import { expect, it } from 'vitest'
import { processed } from './support/processed.ts'

const doubtfulIn = (text: string): string[] =>
  processed(text)
    .mentions.filter(({ type, doubts }) => type === 'amount' && doubts.includes('scale-implausible'))
    .map(({ quote }) => quote)

it.each([
  ['등대 기업들이 약 1조7천원을 투자한다.', ['1조7천원']],
  ['부두에 3억 5백 원을 쓴다.', ['3억 5백 원']],
  ['등대에 1조7천억원, 부두에 3억5천만원을 쓴다.', []],
  ['뱃삯은 1만5천원, 점심은 7천원이다.', []],
  ['가람시 예산은 1조 2,345만 6천 원이다.', []],
])('doubts thousands right behind a scale that is far above them: %s', (text, expected) => {
  expect(doubtfulIn(text)).toEqual(expected)
})

import { describe, expect, it } from 'vitest'
import { processed } from './support/processed.ts'

/** The quotes of sums that get the doubt of a minus. */
const negativeIn = (text: string, name?: string): string[] =>
  processed(text, name === undefined ? {} : { name })
    .mentions.filter(({ type, doubts }) => type === 'amount' && doubts.includes('negative-sign'))
    .map(({ quote }) => quote)

describe('a sum with a minus', () => {
  it.each([
    ['지난해 영업손익은 -32억원으로 돌아섰다.', ['32억원']],
    ['국비는 145억원(△12억원)이다.', ['12억원']],
    ['The operating result was -$32 million in 2023.', ['$32 million']],
    ['영업이익은 마이너스 7억원이다.', ['7억원']],
    ['The result was minus 7 billion won.', ['7 billion won']],
    ['The plant lost $3 million, the port $-5 million.', ['5 million']],
  ])('is told in %s', (text, expected) => {
    expect(negativeIn(text)).toEqual(expected)
  })

  it('is told in a cell', () => {
    const table = '| 구분 | 금액 |\n| --- | --- |\n| 세입 | 145억원 |\n| 증감 | △32억원 |\n'
    expect(negativeIn(table, 'table.md')).toEqual(['32억원'])
  })

  it.each([
    ['사업비는 100억원-150억원이다.'],
    ['- 32억원 규모의 펀드를 만든다.'],
    ['세 사업에 △32억원 ▲45억원 ▲6억원을 쓴다.'],
    ['KRW 10-15 billion will be spent.'],
    ['사업비(145억원)는 늘지 않았다.'],
  ])('is not seen in %s', (text) => {
    expect(negativeIn(text)).toEqual([])
  })
})

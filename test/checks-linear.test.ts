import { describe, expect, it } from 'vitest'
import { check } from '../pipeline/check.ts'
import { growth, repeated } from './support/growth.ts'
import { processed } from './support/processed.ts'
import { collectIssues } from './support/run-stages.ts'

const SIZE = 48 * 1024
const HOSTILE: Readonly<Record<string, readonly [name: string, head: string, piece: string]>> = {
  sums: ['a.txt', '', '12억원 '],
  'sums with periods': ['a.txt', '', '2024년 5억원을 부산에 투자한다. '],
  'one long sentence': ['a.txt', '', '부산 5억원과 '],
  'sums with sources': ['a.txt', '', '국비 3억원, 시비 4억원을 더한 7억원, '],
  rates: ['a.txt', '', '기업 24개사에 기업당 3억원씩 총 9억원. '],
  conversions: ['a.txt', '', '5만달러(약 6억원) '],
  weekdays: ['a.txt', '', '2024년 5월 8일(목) '],
  'rows of totals': ['a.md', '(단위: 억원)\n\n| 가 | 합계 |\n|-|-|\n', '| 합계 | 5 |\n'],
  'rows and totals': ['a.md', '(단위: 억원)\n\n| 가 | 나 | 합계 |\n|-|-|-|\n', '| 가 | 5 | 5 |\n'],
  'a wide row': ['a.md', '(단위: 억원)\n\n', '| 합계 | 5 '],
  'plain lines of totals': ['a.txt', '특구별 예산(단위: 백만원)\n특구명 예산\n', '합계 4,310\n'],
  'both languages': ['a.txt', '', '구미는 5억원이다.\n\nGumi has 6 billion won.\n\n'],
}

describe('checks take time in proportion to the text', () => {
  it.each(Object.entries(HOSTILE))(
    '%s',
    (_, [name, head, piece]) => {
      const outputs = new Map<number, ReturnType<typeof processed>>()
      const ratio = growth((length) => {
        const output = outputs.get(length) ?? processed(head + repeated(piece, length), { name })
        outputs.set(length, output)
        const { document, mentions, records, pairs } = output
        if (document === null) throw new Error(`Expected a document, got ${output.state}: ${output.reason}`)
        check.run({ document, mentions, records, pairs }, collectIssues())
      }, SIZE / 2)
      expect(ratio).toBeLessThanOrEqual(2.5)
    },
    120_000,
  )
})

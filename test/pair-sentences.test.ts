import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { defaultLimits } from '../pipeline/limits.ts'
import { processDocument } from '../pipeline/process-document.ts'
import type { Span } from '../schemas/index.ts'

interface Gold {
  readonly document: string
  /** Beginnings of the two sentences, Korean first. */
  readonly pairs?: readonly (readonly [string, string])[]
}

const goldFolder = new URL('./gold/', import.meta.url)
const bilingual = readdirSync(goldFolder)
  .map((file) => JSON.parse(readFileSync(new URL(file, goldFolder), 'utf8')) as Gold)
  .filter((gold) => gold.pairs !== undefined)

const processText = (bytes: Uint8Array, uri: string) =>
  processDocument({ source: { id: 'sha256:test', uri, bytes, metadata: {} }, limits: defaultLimits })

describe('pair-sentences', () => {
  it('finds the pairs of the bilingual samples', () => {
    let [right, given, asked] = [0, 0, 0]
    const missed: string[] = []
    for (const { document, pairs = [] } of bilingual) {
      const output = processText(readFileSync(new URL(`../corpus/${document}`, import.meta.url)), document)
      const text = output.document?.text ?? ''
      const quote = ({ start, end }: Span): string => text.slice(start, end).replace(/\s+/g, ' ')
      const found = output.pairs.map(({ korean, english }) => [quote(korean), quote(english)] as const)
      const says = (sentence: string, gold: string): boolean => sentence.includes(gold) || gold.includes(sentence)
      // Cells of tables are no sentences.
      for (const sentence of found.flat()) expect(sentence).toMatch(/\p{L}{2}.*\s.*\p{L}/u)
      given += found.length
      asked += pairs.length
      for (const [korean, english] of pairs) {
        if (found.some(([k, e]) => says(k, korean) && says(e, english))) right++
        else missed.push(`${document}: ${korean}`)
      }
    }
    expect(asked).toBeGreaterThan(20)
    expect(right / asked, missed.join('\n')).toBeGreaterThanOrEqual(0.9)
    expect(right / given).toBeGreaterThanOrEqual(0.8)
  })

  it('doubts the amounts and dates in which a pair differs', () => {
    const text = [
      '인천경제자유구역청은 2024년 3월 4일 송도에 145억원을 투자한다고 밝혔다.',
      '이 사업은 2027년까지 이어지며 셀트리온이 참여한다.',
      'The Incheon Free Economic Zone Authority said on March 5, 2024 that it will invest 14.5 billion won in Songdo.',
      'The project runs until 2027 and Celltrion takes part.',
    ].join('\n\n')
    const { mentions, pairs } = processText(Buffer.from(text), 'a.txt')
    expect(pairs).toHaveLength(2)
    const doubted = mentions.filter((mention) => mention.doubts.some((doubt) => doubt.startsWith('pair-differs:')))
    expect(doubted.map((mention) => mention.quote)).toEqual(['2024년 3월 4일', 'March 5, 2024'])
  })

  it('pairs nothing in a text of one language', () => {
    expect(processText(Buffer.from('첫째 문장이다. 둘째 문장이다. 셋째 문장이다.'), 'a.txt').pairs).toEqual([])
  })
})

import { performance } from 'node:perf_hooks'
import { describe, expect, it } from 'vitest'
import { amountEn } from '../extractors/amount/en/index.ts'
import { amountKo } from '../extractors/amount/ko/index.ts'
import { inheritTableUnits } from '../pipeline/refiners/inherit-table-units.ts'
import { documentOf } from './support/document-of.ts'

/** Pieces that a careless pattern would read again and again. */
const PIECES: Readonly<Record<string, string>> = {
  digits: '7',
  'digits and commas': '1,234,',
  'commas without groups': '1,1',
  points: '1.1.',
  scales: '억조',
  numerals: '일이삼천백십만',
  'numerals with spaces': '천 만 ',
  'figures with scales': '3억 5천만 ',
  brackets: '(',
  'nested units': '(100 million KRW ',
  tildes: '~~~~',
  'open ranges': '3~',
  'words of numbers': 'one hundred and ',
  signs: '$',
  'signs and figures': '$ 5 ',
  'names of countries': 'south korean new taiwan ',
  spaces: '5         ',
  quotes: '‘',
  'table rows': 'Sales (100 million KRW) 1 2 3\n',
  captions: '(단위: 억원)\n구분 1,234 2,345\n',
}

const LENGTH = 24_000

/** Milliseconds of the best of three runs over one block of `length` characters. */
function timeOf(piece: string, length: number): number {
  const text = piece.repeat(Math.ceil(length / piece.length))
  const whole = documentOf(text)
  const span = { start: 0, end: text.length }
  const block = { ...(whole.blocks[0] ?? documentOf('x').blocks[0]!), ...span, sentences: [span], text }
  const document = { ...whole, blocks: [block] }
  let best = Number.POSITIVE_INFINITY
  for (let run = 0; run < 3; run++) {
    const start = performance.now()
    for (const extractor of [amountKo, amountEn]) [...extractor.extract(block, { document })]
    inheritTableUnits.refine([], document)
    best = Math.min(best, performance.now() - start)
  }
  return best
}

describe('amounts in hostile text', () => {
  it.each(Object.entries(PIECES))('stay linear in %s', (_name, piece) => {
    timeOf(piece, LENGTH)
    let ratio = Number.POSITIVE_INFINITY
    // A busy machine may spoil one measurement, not three; short times are its noise.
    for (let attempt = 0; attempt < 3 && ratio > 2.5; attempt++) {
      const once = timeOf(piece, LENGTH)
      const twice = timeOf(piece, 2 * LENGTH)
      ratio = Math.min(ratio, twice < once + 30 ? 0 : twice / once)
    }
    expect(ratio).toBeLessThanOrEqual(2.5)
  })
})

import { describe, expect, it } from 'vitest'
import { amountEn } from '../extractors/amount/en/index.ts'
import { amountKo } from '../extractors/amount/ko/index.ts'
import { inheritTableUnits } from '../pipeline/refiners/inherit-table-units.ts'
import { documentOf } from './support/document-of.ts'
import { growth, repeated } from './support/growth.ts'

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

const LENGTH = 60_000

/** Reads one block of about `length` characters. */
function read(piece: string, length: number): void {
  const text = repeated(piece, length)
  const whole = documentOf(text)
  const span = { start: 0, end: text.length }
  const block = { ...(whole.blocks[0] ?? documentOf('x').blocks[0]!), ...span, sentences: [span], text }
  const document = { ...whole, blocks: [block] }
  for (const extractor of [amountKo, amountEn]) [...extractor.extract(block, { document })]
  inheritTableUnits.refine([], document)
}

describe('amounts in hostile text', () => {
  it.each(Object.entries(PIECES))('stay linear in %s', (_name, piece) => {
    read(piece, LENGTH)
    expect(growth((length) => read(piece, length), LENGTH)).toBeLessThanOrEqual(2.5)
  })
})

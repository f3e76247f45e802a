import { describe, expect, it } from 'vitest'
import { dateEn } from '../extractors/date/en/index.ts'
import { dateKo } from '../extractors/date/ko/index.ts'
import type { Extractor } from '../extractors/extractor.ts'
import { publication } from '../pipeline/publication.ts'
import { resolveDates } from '../pipeline/resolve-dates.ts'
import { documentOf } from './support/document-of.ts'
import { growth, repeated } from './support/growth.ts'

const HOSTILE = [
  '~~~~',
  '2020.2020.',
  '((((',
  '1/1/1/1/',
  "'19",
  '억조억조',
  '1일·',
  '20~',
  '2020 ',
  'from the ',
  'first second ',
  'two thousand and ',
  'last ',
  '두 달 ',
  '이천일이삼',
  '3.3.',
  '1,1,',
  'end of the ',
  '입력 2020',
  '지난 ',
  '(1.1)',
  '1월 1일부터 ',
  'x 1-',
  '11일 2019.3.11ⓒ ',
  '3월 나서 ',
  '내년 부두, 2027년 계획 ',
  '지난해 같은 기간 ',
]
const SIZE = 1 << 16

/** Extracts and resolves a text of about `size` characters. */
function work(unit: string, size: number, extractor: Extractor<'date'>): void {
  const text = repeated(unit, size)
  const document = documentOf(text, { published: '2020-07-07', language: extractor.language === 'kor' ? 'kor' : 'eng' })
  const candidates = document.blocks.flatMap((block) =>
    [...extractor.extract({ ...block, text: text.slice(block.start, block.end) }, { document })].map((c) => ({
      ...c,
      block: block.index,
      language: block.language,
      extractor: extractor.id,
    })),
  )
  resolveDates(candidates, document)
}

describe.each([dateKo, dateEn])('$id in linear time', (extractor) => {
  it.each(HOSTILE)('%s', (unit) => {
    work(unit, SIZE / 8, extractor)
    expect(growth((size) => work(unit, size, extractor), SIZE)).toBeLessThanOrEqual(2.5)
  })
})

it('finds stamps in linear time', () => {
  for (const unit of HOSTILE) {
    const find = (lines: number): void => {
      const { publication: _none, ...input } = documentOf(`${unit.repeat(20000)}\n`.repeat(lines))
      publication.run(input, { report: () => {} })
    }
    expect(growth(find, 4), unit).toBeLessThanOrEqual(2.5)
  }
})

import { describe, expect, it } from 'vitest'
import { dateEn } from '../extractors/date/en/index.ts'
import { dateKo } from '../extractors/date/ko/index.ts'
import type { Extractor } from '../extractors/extractor.ts'
import { publication } from '../pipeline/publication.ts'
import { resolveDates } from '../pipeline/resolve-dates.ts'
import { documentOf } from './support/document-of.ts'

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
]
const SIZE = 1 << 16

/** Milliseconds to extract and resolve, the best of three. */
function cost(unit: string, size: number, extractor: Extractor<'date'>): number {
  const text = unit.repeat(Math.ceil(size / unit.length))
  const document = documentOf(text, { published: '2020-07-07', language: extractor.language === 'kor' ? 'kor' : 'eng' })
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < 3; round++) {
    const start = performance.now()
    const candidates = document.blocks.flatMap((block) =>
      [...extractor.extract({ ...block, text: text.slice(block.start, block.end) }, { document })].map((c) => ({
        ...c,
        block: block.index,
        language: block.language,
        extractor: extractor.id,
      })),
    )
    resolveDates(candidates, document)
    best = Math.min(best, performance.now() - start)
  }
  return best
}

describe.each([dateKo, dateEn])('$id in linear time', (extractor) => {
  it.each(HOSTILE)('%s', (unit) => {
    cost(unit, SIZE / 8, extractor)
    const once = cost(unit, SIZE, extractor)
    const twice = cost(unit, SIZE * 2, extractor)
    // Below 20 ms the clock and the collector say more than the code.
    expect(twice < 20 || twice / once <= 2.5 || cost(unit, SIZE * 4, extractor) / twice <= 2.5).toBe(true)
  })
})

it('finds stamps in linear time', () => {
  for (const unit of HOSTILE) {
    const { publication: _none, ...input } = documentOf(`${unit.repeat(20000)}\n`.repeat(4))
    const start = performance.now()
    publication.run(input, { report: () => {} })
    expect(performance.now() - start).toBeLessThan(200)
  }
})

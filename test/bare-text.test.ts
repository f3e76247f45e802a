import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hasLetter, isBareText } from '../extractors/bare-text.ts'
import type { ExtractBlock } from '../extractors/extractor.ts'
import { extractors } from '../extractors/registry.ts'
import { documentOf } from './support/document-of.ts'

const SIGNS = ['1', '2', '19', '20', '7', ' ', '\t', '\n', ...'.,-/~·–()[]%:’①+#㎡"|']

/** How many candidates all extractors yield for a text as one block. */
function found(text: string, kind: 'paragraph' | 'tableCell'): number {
  const block: ExtractBlock = {
    index: 0,
    start: 0,
    end: text.length,
    text,
    kind,
    role: 'content',
    language: 'und',
    sentences: [],
    path: 'body/0',
  }
  const context = { document: { ...documentOf(''), text, blocks: [block] } }
  return extractors.flatMap((extractor) => [...extractor.extract(block, context)]).length
}

describe('text in which nothing can be found', () => {
  it.each(['1', '12', '-', '3 4', '1,234', '5%', '①', '(12)', '1\t2', ''])('is bare: %j', (text) => {
    expect(isBareText(text)).toBe(true)
    expect(hasLetter(text)).toBe(false)
  })

  it.each(['2019', "'19", '7/6', '(7.17)', '$5', '₩3', '5억', 'May', '’23', '1 ~ 3', '3M'])('is not: %j', (text) => {
    expect(isBareText(text)).toBe(false)
  })

  it('yields no candidate', () => {
    const texts = fc.array(fc.constantFrom(...SIGNS), { maxLength: 10 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(texts, fc.constantFrom('paragraph' as const, 'tableCell' as const), (text, kind) => {
        fc.pre(isBareText(text))
        expect(found(text, kind)).toBe(0)
      }),
      { numRuns: 2000 },
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Refused } from '../pipeline/refused.ts'
import { runStages } from './support/run-stages.ts'

const PIECES = [
  '특구',
  '했다. ',
  '밝혔다.',
  '“',
  '”',
  '‘',
  '’',
  '(',
  ')',
  '"',
  "'",
  '다',
  '요 ',
  '\n',
  '\r\n',
  '\r',
  '\n\n',
  '\t',
  ' | ',
  '- ',
  '▲',
  '① ',
  '※ ',
  '…',
  '1,200억 원',
  '2020. 8. 4. ',
  'Co., Ltd. ',
  'The zone. ',
  'U.S. ',
  '\u00a0',
  '\u3000',
  '\u200b',
  '\u200d',
  '\ufeff',
  '👩‍👩‍👧',
  '😀',
  '가',
  'é',
  '\u2028',
  '<b>',
  '</p>',
  '<table><tr><td>',
  '&amp;',
  '---\n',
  '> ',
  '# ',
  '|---|',
  '댓글',
  'Share',
  'ⓒ',
  '\0',
  '\ud800',
]
const text = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme', maxLength: 8 })), { maxLength: 60 })
  .map((pieces) => pieces.join(''))

function check(source: string, name: string): void {
  let document: ReturnType<typeof runStages>
  try {
    document = runStages(source, name)
  } catch (error) {
    if (error instanceof Refused) return
    throw error
  }
  let at = 0
  document.blocks.forEach((block, index) => {
    expect(block.index).toBe(index)
    expect(block.start).toBeGreaterThanOrEqual(at)
    expect(block.end).toBeGreaterThan(block.start)
    at = block.end
    let inside = block.start
    for (const { start, end } of block.sentences) {
      expect(document.text.slice(inside, start).trim()).toBe('')
      expect(end).toBeGreaterThan(start)
      inside = end
    }
    expect(document.text.slice(inside, block.end).trim()).toBe('')
  })
  expect(at).toBeLessThanOrEqual(document.text.length)
  expect(structuredClone(document)).toEqual(document)
  expect(new Set(document.blocks.map(({ path }) => path)).size).toBe(document.blocks.length)
}

describe('stages on any text', () => {
  it.each(['a.txt', 'a.md', 'a.html'])(
    'keep blocks and sentences inside the text, in order, and never throw: %s',
    (name) => {
      fc.assert(
        fc.property(text, (source) => check(source, name)),
        { numRuns: 300 },
      )
    },
  )

  it('covers every visible character of a plain text by a block, ruling lines left out', () => {
    fc.assert(
      fc.property(text, (source) => {
        let document: ReturnType<typeof runStages>
        try {
          document = runStages(source, 'a.txt')
        } catch (error) {
          if (error instanceof Refused) return
          throw error
        }
        let at = 0
        for (const { start, end } of [...document.blocks, { start: document.text.length, end: 0 }]) {
          expect(document.text.slice(at, start)).not.toMatch(/[\p{L}\p{N}]/u)
          at = end
        }
      }),
      { numRuns: 200 },
    )
  })

  it('gives the same output twice', () => {
    fc.assert(
      fc.property(text, (source) => {
        try {
          expect(runStages(source)).toEqual(runStages(source))
        } catch (error) {
          if (!(error instanceof Refused)) throw error
        }
      }),
      { numRuns: 50 },
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchesOf } from '../extractors/matches.ts'

const PATTERNS = [/ab?/g, /(?<=a)b/g, /a*/g, /x?/gu, /(?<name>b)|c(?=a)/g, /\p{L}{2}/gu, /🙂?/gu]

describe('matches of a pattern', () => {
  it.each(PATTERNS)('are those of matchAll: %s', (pattern) => {
    const texts = fc.array(fc.constantFrom('a', 'b', 'c', ' ', '가', '🙂'), { maxLength: 12 }).map((c) => c.join(''))
    fc.assert(
      fc.property(texts, (text) => {
        expect(matchesOf(pattern, text)).toEqual([...text.matchAll(pattern)])
      }),
    )
  })

  it('do not depend on an earlier call that found something', () => {
    const pattern = /b/g
    expect(matchesOf(pattern, 'abab').map(({ index }) => index)).toEqual([1, 3])
    expect(matchesOf(pattern, 'bab').map(({ index }) => index)).toEqual([0, 2])
  })
})

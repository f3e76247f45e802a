import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eat, Sticky } from '../extractors/date/eat.ts'
import * as english from '../extractors/date/en/patterns.ts'
import * as korean from '../extractors/date/ko/patterns.ts'
import { mayOpen, openingsOf } from '../extractors/openings.ts'

const opens = (pattern: RegExp, text: string): boolean => mayOpen(openingsOf(pattern), text, 0)

/** Each form of syntax that decides what a match opens with. */
const PATTERNS = [
  /ab|c/y,
  /(?:the\s)?(?<day>\d{1,2})/iy,
  /(?:a?b?)c/y,
  /a{2}|b{1,3}c|k{0,2}1/iy,
  /[ab]-?[^c]/y,
  /\p{L}1|s/iuy,
  /(?=ab)a|(?<!a)b(?!c)/y,
  /(a|b)\1(?:c)/y,
  /(?<x>a?)\k<x>b/y,
  /\s{0,2}[(（]|\u00a0k/y,
  /.가|나\d/uy,
  /[가-나]b|[a-c]가/y,
  /(?:\[|\]|\(|[)|\]])a/y,
  /a*/y,
  /^a$|b$/y,
]
const CHARS = [...'abckskS12 \n\u00a0()（[]|-가나\u017f\u212a🙂']

describe('what the matches of a pattern open with', () => {
  it.each(PATTERNS)('lets every match of it pass: %s', (pattern) => {
    const texts = fc.array(fc.constantFrom(...CHARS), { maxLength: 5 }).map((chars) => chars.join(''))
    fc.assert(
      fc.property(texts, (text) => {
        pattern.lastIndex = 0
        if (pattern.test(text)) expect(opens(pattern, text)).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  it('keeps others out', () => {
    expect(opens(/ab|c/y, 'ax')).toBe(false)
    expect(opens(/ab|c/y, 'cx')).toBe(true)
    expect(opens(/(?:the\s)?\d{1,2}/iy, 'to')).toBe(false)
    expect(opens(/(?:the\s)?\d{1,2}/iy, 'The')).toBe(true)
    expect(opens(/지난|올해/y, '지금')).toBe(false)
    expect(opens(/지난|올해/y, '올해')).toBe(true)
  })
})

describe('a sticky pattern', () => {
  const texts = ['en', 'ko'].map((language) => {
    const file = readFileSync(new URL(`cases/date/${language}.json`, import.meta.url), 'utf8')
    return (JSON.parse(file) as { readonly text: string }[]).map(({ text }) => text).join('\n')
  })
  const patterns = [english, korean]
    .flatMap((language) => Object.entries(language))
    .filter((entry): entry is [string, Sticky] => entry[1] instanceof Sticky)

  it.each(patterns)('matches where its expression does: %s', (_name, sticky) => {
    for (const text of texts)
      for (let at = 0; at < text.length; at++) {
        sticky.pattern.lastIndex = at
        const expected = sticky.pattern.exec(text)?.[0]
        if (expected !== undefined) expect(eat(sticky, text, at)?.[0]).toBe(expected)
      }
  })

  it('ends nowhere after no match', () => {
    const sticky = new Sticky(/ab/y)
    expect(eat(sticky, 'xab', 1)?.index).toBe(1)
    expect(sticky.lastIndex).toBe(3)
    expect(eat(sticky, 'xab', 0)).toBeNull()
    expect(sticky.lastIndex).toBe(0)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stepCharacter, stepUnit, stepWord } from '../review/web/text/caret.ts'
import { piecesOf, shown } from '../review/web/text/controls.ts'

/** The text cut at every place where a boundary would stop on its way right. */
function stops(text: string, step: typeof stepUnit): string[] {
  const parts: string[] = []
  for (let at = 0; at < text.length; ) {
    const to = step(text, at, 1)
    parts.push(text.slice(at, to))
    if (to <= at) throw new Error(`stuck at ${at}`)
    at = to
  }
  return parts
}

describe('moving a boundary', () => {
  it('steps over whole characters', () => {
    expect(stepCharacter('가😀나', 1, 1)).toBe(3)
    expect(stepCharacter('가😀나', 3, -1)).toBe(1)
    expect(stepCharacter('e\u0301a', 0, 1)).toBe(2)
    expect(stepCharacter('가', 1, 1)).toBe(1)
    expect(stepCharacter('가', 0, -1)).toBe(0)
  })

  it('steps over words between white space', () => {
    expect(stops('부산시는 145억원을 쓴다', stepWord)).toEqual(['부산시는', ' 145억원을', ' 쓴다'])
    expect(stepWord('부산시는 145억원을', 11, -1)).toBe(5)
  })

  it('stops before particles, and where the script or a sign changes', () => {
    expect(stops('부산시는 145억원을 쓴다.', stepUnit)).toEqual(['부산시', '는', ' 145', '억원', '을', ' 쓴다', '.'])
    expect(stops('KTL과 (재)포항테크노파크에서', stepUnit)).toEqual([
      'KTL',
      '과',
      ' (',
      '재',
      ')',
      '포항테크노파크',
      '에서',
    ])
  })

  it('leaves a syllable that is no particle after this consonant', () => {
    expect(stops('울산은 경기', stepUnit)).toEqual(['울산', '은', ' 경기'])
  })

  it('moves a start to where a word begins, an end to where one ends', () => {
    const text = '광주시와 전남도는'
    expect(stepUnit(text, 0, 1, 'start')).toBe(3)
    expect(stepUnit(text, 3, 1, 'start')).toBe(5)
    expect(stepUnit(text, 9, -1, 'end')).toBe(8)
    expect(stepUnit(text, 6, -1, 'end')).toBe(4)
    expect(stepUnit(text, 4, -1, 'end')).toBe(3)
  })

  it('comes back over the same stops', () => {
    const text = '부산시는 145억원을 쓴다'
    const right = [0]
    while (right.at(-1)! < text.length) right.push(stepUnit(text, right.at(-1)!, 1))
    expect(stepUnit(text, 4, -1)).toBe(3)
    expect(stepUnit(text, 3, -1)).toBe(0)
  })

  it('always moves, within the text, and in bounded time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.nat(), (text, n) => {
        const at = text.length === 0 ? 0 : n % text.length
        for (const step of [stepCharacter, stepWord, stepUnit]) {
          expect(step(text, at, 1)).toBeLessThanOrEqual(text.length)
          if (at < text.length) expect(step(text, at, 1)).toBeGreaterThan(at)
          if (at > 0) expect(step(text, at, -1)).toBeLessThan(at)
        }
      }),
    )
    const long = '가나1'.repeat(300_000)
    const started = performance.now()
    stepUnit(long, 450_000, 1)
    stepUnit(long, 450_000, -1)
    expect(performance.now() - started).toBeLessThan(500)
  })
})

describe('controls in a text', () => {
  it('are named, not obeyed', () => {
    expect(piecesOf('a\u202Eb', 10)).toEqual([
      { start: 10, text: 'a' },
      { start: 11, text: '\u202E', control: 'U+202E' },
      { start: 12, text: 'b' },
    ])
    expect(shown('가\u200b나\u2066')).toBe('가⟦U+200B⟧나⟦U+2066⟧')
  })

  it('leave line ends, tabs and ordinary text alone', () => {
    expect(piecesOf('한 줄\n둘\t셋 — “x”')).toHaveLength(1)
    expect(piecesOf('')).toEqual([{ start: 0, text: '' }])
  })

  it('give the text again', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('가', 'a', '\u202e', '\ufeff', '\ud83d', '😀', '\n', ' '), maxLength: 60 }),
        (text) => {
          expect(
            piecesOf(text)
              .map((piece) => piece.text)
              .join(''),
          ).toBe(text)
        },
      ),
    )
  })
})

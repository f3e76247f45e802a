import { describe, expect, it } from 'vitest'
import { namesOf } from '../extractors/name/analyse-names.ts'
import type { LocatedCandidate } from '../pipeline/extraction.ts'
import { resolveNames } from '../pipeline/resolve-names.ts'
import { documentOf } from './support/document-of.ts'

const KIB = 1024

const HOSTILE: Readonly<Record<string, string>> = {
  'digits and commas': '1,2,',
  'numerals of Hangul': '억조',
  'open brackets': '((((',
  tildes: '~~~~',
  bullets: '▲부산 ',
  'places in brackets': '부산(블록체인), ',
  kinds: '규제자유특구 ',
  'kinds in English': 'Free Economic Zone ',
  'capital words': 'Korea Institute of ',
  'words with and': 'Busan and ',
  'a long word': '가',
  'a long Latin word': 'Aa',
  marks: '(주)',
  'enumeration words': '가온, 등 기업 ',
  definitions: '한국전력공사(이하 한전) ',
  'companies such as': 'companies such as A, ',
  blanks: ' \t',
  heads: '홍길동 (대표 ',
}

const textOf = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length)).slice(0, length)

function millisecondsFor(text: string): number {
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < 3; round++) {
    const document = documentOf(text)
    const started = performance.now()
    const names = namesOf(document)
    const candidates = [...names.values()]
      .flat()
      .map((name) => ({ ...name, block: 0, language: 'kor', extractor: 'x' }))
    resolveNames(candidates as unknown as LocatedCandidate<'zone' | 'institution'>[], document)
    best = Math.min(best, performance.now() - started)
  }
  return best
}

/** How many times longer the doubled text takes; the least of three tries, since other work disturbs the clock. */
function timesOf(unit: string): number {
  let least = Number.POSITIVE_INFINITY
  for (let attempt = 0; attempt < 3 && least >= 2.3; attempt++) {
    const single = millisecondsFor(textOf(unit, 128 * KIB))
    const double = millisecondsFor(textOf(unit, 256 * KIB))
    least = Math.min(least, double < 40 ? 1 : double / single)
  }
  return least
}

describe('time grows no faster than the text', () => {
  it.each(Object.entries(HOSTILE))(
    '%s',
    (_, unit) => {
      millisecondsFor(textOf(unit, 16 * KIB))
      expect(timesOf(unit)).toBeLessThan(2.5)
    },
    60_000,
  )
})

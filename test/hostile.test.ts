import { describe, expect, it } from 'vitest'
import { defaultLimits } from '../pipeline/limits.ts'
import { processDocument } from '../pipeline/process-document.ts'
import { growth, repeated } from './support/growth.ts'

/** Text that a careless pattern, or a careless loop, takes quadratic time for. */
const PIECES: Readonly<Record<string, string>> = {
  'digits and commas': '1,234,567,890',
  digits: '1234567890',
  'Hangul numerals': '억조억조만천',
  'nested brackets': '(((([[[[',
  'brackets in turn': '()[]「」',
  tildes: '~~~~',
  'ranges of sums': '3~5억원~',
  'months and days': '1월1일',
  'dotted dates': '2020.1.1.',
  quotes: '‘“\'"',
  'English words': 'Korea Institute of Science and ',
  'one English word': 'a',
  'one Korean word': '가',
  blanks: '          ',
  'line feeds': '1\n',
  tabs: '1\t2\n',
  bullets: '① ② ▲ △ □ ',
  abbreviations: 'Co., Ltd. U.S. ',
  'zone heads': '규제자유특구·',
  'capital letters': 'AB CD ',
  'decomposed letters': '\u1100\u1161\u11a8a\u0301 ',
  'sums in full width with invisible letters': '１\u200b４５억 원 ',
}
const LENGTH = 1 << 17
const LIMIT = 1 << 20

const run = (text: string) =>
  processDocument({
    source: { id: 'sha256:hostile', uri: 'hostile.txt', bytes: Buffer.from(text), metadata: {} },
    limits: defaultLimits,
  })

describe('hostile text through the whole pipeline', () => {
  it.each(Object.entries(PIECES))('takes time in step with its length: %s', { timeout: 240_000 }, (_name, piece) => {
    expect(growth((length) => run(repeated(piece, length)), LENGTH)).toBeLessThanOrEqual(2.5)
  })

  it.each(Object.entries(PIECES))(
    'ends at 1 MiB within the limit of a document: %s',
    { timeout: 240_000 },
    (_n, piece) => {
      const text = repeated(piece, LIMIT)
      const before = process.cpuUsage()
      const { state } = run(text)
      const { user, system } = process.cpuUsage(before)
      const mib = Buffer.byteLength(text) / LIMIT
      expect(['ok', 'ok-with-problems', 'empty']).toContain(state)
      expect((user + system) / 1000).toBeLessThan(2 * (defaultLimits.documentMs + mib * defaultLimits.documentMsPerMiB))
    },
  )
})

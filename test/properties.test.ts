import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readBytes, readSidecar } from '../pipeline/engine/read-source.ts'
import { scanCorpus } from '../pipeline/engine/scan.ts'
import { defaultLimits } from '../pipeline/limits.ts'
import { type ProcessOutput, processDocument } from '../pipeline/process-document.ts'
import { mentionSchema } from '../schemas/index.ts'

const run = (bytes: Uint8Array, uri: string, metadata = {}): ProcessOutput =>
  processDocument({ source: { id: 'sha256:property', uri, bytes, metadata }, limits: defaultLimits })

/** What must hold of every document, whatever it says. */
function holds(output: ProcessOutput): void {
  expect(output.state, output.reason ?? '').not.toBe('failed')
  const text = output.document?.text ?? ''
  const last: Record<string, number> = {}
  let start = 0
  for (const mention of output.mentions) {
    expect(text.slice(mention.start, mention.end)).toBe(mention.quote)
    expect(mentionSchema.safeParse(mention).success, JSON.stringify(mention)).toBe(true)
    expect(mention.start).toBeGreaterThanOrEqual(start)
    start = mention.start
    // Coordinated zones may share their head; all others stand apart within their type.
    if (mention.type !== 'zone') {
      expect(mention.start, `${mention.quote} overlaps`).toBeGreaterThanOrEqual(last[mention.type] ?? 0)
      last[mention.type] = mention.end
    }
  }
  for (const block of output.document?.blocks ?? [])
    for (const sentence of block.sentences) expect(sentence.end).toBeLessThanOrEqual(block.end)
  const grouped = output.records.flatMap((record) => record.mentions)
  expect(grouped.sort()).toEqual(output.mentions.map((mention) => mention.id).sort())
  expect(JSON.parse(JSON.stringify(output.document))).toEqual(output.document)
}

/** Pieces from which hostile and lifelike texts are put together. */
const PIECES = [
  ...[
    '145억원',
    '약 ',
    '최대 ',
    '1조 천600억',
    '3~5억원',
    '4559만달러(약 596억원)',
    '$',
    'US$1.19 billion',
    'KRW 730 billion won',
  ],
  ...[
    '2018년부터 5년간',
    '지난 6일',
    "'19.8~'23.8",
    '3월',
    'last year',
    'Wednesday, June 12',
    'on the 27th',
    '2020.',
    '~',
    '입력 2020-01-02 10:00',
  ],
  ...[
    '부산 블록체인 규제자유특구',
    '산업통상자원부(이하 산업부)',
    '산업부는 ',
    'IFEZ',
    'Daegu Techno Park',
    ' and ',
    '·',
    '① ',
    '▲',
    '△',
    '(주)',
    'Co., Ltd.',
  ],
  ...[
    '\n',
    '\r\n',
    '\n\n',
    '\t',
    ' ',
    '\u00a0',
    '\u200d',
    '\ufeff',
    '😀',
    '👩‍🔬',
    '가',
    '각'.normalize('NFD'),
    '①',
    '「',
    '(',
    ')',
    '[',
    '“',
    '”',
    '.',
    ',',
    '다.',
    '| a | b |',
    '- ',
  ],
]
const texts = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...PIECES) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
  ),
  { maxLength: 40 },
)
const names = fc.constantFrom('a.txt', 'a.md', 'a.html', '2020-07-06-a.txt')

describe('every document', () => {
  it('of random pieces keeps the invariants', { timeout: 300_000 }, () => {
    fc.assert(
      fc.property(texts, names, (pieces, name) => holds(run(Buffer.from(pieces.join('')), name))),
      { numRuns: 1500 },
    )
  })

  it('of random bytes ends in a state', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), names, (bytes, name) => holds(run(bytes, name))),
      { numRuns: 1000 },
    )
  })

  const corpus = scanCorpus(fileURLToPath(new URL('../corpus', import.meta.url)), defaultLimits)
  it.each(corpus.files.map((file) => [file.uri, file] as const))(
    '%s keeps the invariants and is the same twice',
    (_uri, file) => {
      const metadata = readSidecar(file.sidecar).metadata
      const once = run(readBytes(file.path, defaultLimits.maxFileBytes), file.uri, metadata)
      holds(once)
      const again = run(readBytes(file.path, defaultLimits.maxFileBytes), file.uri, metadata)
      expect({ ...again, timings: {} }).toEqual({ ...once, timings: {} })
      expect(once.mentions.length).toBeGreaterThan(5)
    },
  )

  const seeds = new URL('../../shared/seeds/', import.meta.url)
  it('of the shared seeds keeps the invariants, where they stand beside the project', () => {
    let files: string[] = []
    try {
      files = readdirSync(seeds)
    } catch {
      console.warn('No ../shared beside the project: its seeds were not read.')
    }
    for (const file of files) holds(run(readFileSync(new URL(file, seeds)), file))
  })
})

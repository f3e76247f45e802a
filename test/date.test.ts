import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { dateEn } from '../extractors/date/en/index.ts'
import { dateKo } from '../extractors/date/ko/index.ts'
import type { Extractor } from '../extractors/extractor.ts'
import type { LocatedCandidate, Resolved } from '../pipeline/extraction.ts'
import { resolveDates } from '../pipeline/resolve-dates.ts'
import { dateValueSchema, type Language } from '../schemas/index.ts'
import { documentOf } from './support/document-of.ts'

interface Row {
  readonly rule?: string
  readonly text: string
  readonly published?: string
  readonly expect: readonly {
    readonly quote: string
    readonly edtf?: string
    readonly kind?: string
    readonly anchor?: string
    readonly role?: string
  }[]
}

const LANGUAGES: readonly {
  readonly name: string
  readonly language: Language
  readonly extractor: Extractor<'date'>
}[] = [
  { name: 'ko', language: 'kor', extractor: dateKo },
  { name: 'en', language: 'eng', extractor: dateEn },
]

/** Every rule that an extractor may name; a language that has no form for one is left out. */
const RULES = [
  'year',
  'year-month',
  'year-month-day',
  'month',
  'month-day',
  'day',
  'weekday',
  'quarter',
  'half',
  'decade',
  'century',
  'ordinal',
  'week-of-day',
  'relative-year',
  'relative-month',
  'relative-week',
  'relative-day',
  'relative-quarter',
  'interval',
  'since',
  'until',
  'length',
  'within',
  'shift',
  'last-count',
  'duration',
  'table-year',
]

function read(row: Row, { language, extractor }: (typeof LANGUAGES)[number]): Resolved<'date'>[] {
  const document = documentOf(row.text, { ...(row.published ? { published: row.published } : {}), language })
  const candidates = document.blocks.flatMap((block): LocatedCandidate<'date'>[] =>
    [...extractor.extract({ ...block, text: document.text.slice(block.start, block.end) }, { document })].map((c) => ({
      ...c,
      start: c.start + block.start,
      end: c.end + block.start,
      block: block.index,
      language,
      extractor: extractor.id,
    })),
  )
  return resolveDates(candidates, document)
}

describe.each(LANGUAGES)('date/$name', (entry) => {
  const rows = JSON.parse(readFileSync(new URL(`./cases/date/${entry.name}.json`, import.meta.url), 'utf8')) as Row[]

  it.each(rows.map((row) => [row.text, row] as const))('%s', (_text, row) => {
    const found = read(row, entry)
    expect(found.map(({ candidate }) => row.text.slice(candidate.start, candidate.end))).toEqual(
      row.expect.map((e) => e.quote),
    )
    found.forEach(({ value, candidate }, i) => {
      expect(dateValueSchema.safeParse(value).success).toBe(true)
      const { edtf, kind, anchor, role } = row.expect[i]!
      if (edtf) expect(value.edtf).toBe(edtf)
      if (kind) expect(value.kind).toBe(kind)
      if (anchor) expect(value.anchor).toBe(anchor)
      if (role) expect(value.role).toBe(role)
      if (row.rule && i === 0) expect(candidate.rule).toBe(row.rule)
    })
  })

  it('has hits and near misses enough', () => {
    expect(rows.filter((r) => r.expect.length).length).toBeGreaterThanOrEqual(60)
    expect(rows.filter((r) => !r.expect.length).length).toBeGreaterThanOrEqual(25)
  })

  it('shows a line for every rule', () => {
    const hit = new Set(rows.flatMap((row) => read(row, entry).map((r) => r.candidate.rule)))
    expect(RULES.filter((rule) => !hit.has(rule))).toEqual([])
  })
})

describe('wrapped lines', () => {
  it.each([
    'The bridge is slated to be completed\nin December.',
    'The last part of the western harbor bridge is expected to be finished in\nDecember after a long delay.',
  ])('a line feed inside a sentence hides no cue: %s', (text) => {
    const document = documentOf(text, { published: '2021-03-15', language: 'eng' })
    const block = { ...document.blocks[0]!, end: text.length, text }
    const [found] = [...dateEn.extract(block, { document })]
    expect(found?.draft.expression).toMatchObject({ form: 'point', point: { month: 12, direction: 'future' } })
  })
})

describe('doubts', () => {
  const doubts = (text: string, published?: string): readonly string[] =>
    read({ text, ...(published ? { published } : {}), expect: [] }, LANGUAGES[0]!).flatMap((r) => r.doubts)

  it('says that a weekday contradicts its date', () => {
    expect(doubts('2019년 7월 24일(월) 고시했다.')).toEqual(['weekday-mismatch'])
    expect(doubts('2019년 7월 24일(수) 고시했다.')).toEqual([])
  })

  it('says that digits are unknown without a day of publication', () => {
    expect(doubts('24일 고시했다.')).toEqual(['no-publication-date'])
    expect(doubts('24일 고시했다.', '2019-07-25')).toEqual([])
  })

  it('names the two days of publication only on what hangs on them', () => {
    const text = '24일 고시했다. 2018년 3월 신청했다.'
    const document = {
      ...documentOf(text),
      publication: [
        { edtf: '2019-07-25', basis: 'stamp' as const },
        { edtf: '2019-09-02', basis: 'file-name' as const },
      ],
    }
    const block = { ...document.blocks[0]!, text }
    const located = [...dateKo.extract(block, { document })].map((c) => ({
      ...c,
      block: 0,
      language: 'kor' as const,
      extractor: 'date/ko',
    }))
    expect(resolveDates(located, document).map((r) => [r.value.edtf, r.doubts])).toEqual([
      ['2019-07-24', ['publication-date-conflict']],
      ['2018-03', []],
    ])
  })
})

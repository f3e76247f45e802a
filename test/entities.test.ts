import { describe, expect, it } from 'vitest'
import { toLine } from '../cli/output/mention-line.ts'
import type { EntityDocument, EntityRef } from '../pipeline/entities/entity-document.ts'
import { entityPage } from '../pipeline/entities/entity-page.ts'
import { mergePreview, splitPreview } from '../pipeline/entities/preview.ts'
import { gazetteerFacts } from '../pipeline/entities/related.ts'
import { consonants, romanised } from '../pipeline/entities/romanise.ts'
import { isOneApart, type Nameable, suggestSame } from '../pipeline/entities/suggest.ts'
import { processed } from './support/processed.ts'

function documentOf(uri: string, text: string, published: string): EntityDocument {
  const { document, mentions } = processed(text, { name: uri, published })
  if (document === null) throw new Error('Expected a document')
  const lines = mentions.map((mention) => toLine(mention, uri))
  const { id, blocks } = document
  return { uri, documentId: id, published, title: null, text: document.text, blocks, lines }
}

const GUNSAN: EntityRef = { type: 'zone', id: 'zone/gunsan-ftz' }
const DOCUMENTS = [
  documentOf(
    'a.txt',
    '군산자유무역지역은 2000년 10월 지정됐다. 산업통상자원부는 군산자유무역지역에 2024년부터 2026년까지 총사업비 214억원을 들인다. 세금 7억원은 따로 낸다.',
    '2024-03-05',
  ),
  documentOf(
    'b.txt',
    'Exports of the Gunsan Free Trade Zone reached $38 million in 2023. The Masan Free Trade Zone sold more.',
    '2024-04-01',
  ),
]

describe('an entity page', () => {
  const page = entityPage(GUNSAN, DOCUMENTS)

  it('counts names by language, over documents', () => {
    expect(page?.name).toEqual({ ko: '군산자유무역지역', en: 'Gunsan Free Trade Zone' })
    expect(page?.names).toEqual([
      { language: 'kor', quote: '군산자유무역지역', mentions: 2, documents: 1 },
      { language: 'eng', quote: 'Gunsan Free Trade Zone', mentions: 1, documents: 1 },
    ])
    expect(page?.mentions).toBe(3)
    expect(page?.documents.map(({ uri, mentions }) => `${uri} ${mentions}`)).toEqual(['a.txt 2', 'b.txt 1'])
  })

  it('holds the sums of its clauses by role, with their periods', () => {
    expect(page?.amounts.budget?.map(({ quote, period }) => `${quote} ${period}`)).toEqual(['214억원 2024/2026'])
    expect(page?.amounts.export?.map(({ quote, uri }) => `${quote} ${uri}`)).toEqual(['$38 million b.txt'])
    expect(JSON.stringify(page?.amounts)).not.toContain('7억원')
  })

  it('orders the dates of its clauses', () => {
    expect(page?.timeline.map(({ edtf, role }) => `${edtf} ${role}`)).toEqual([
      '2000-10 designated',
      expect.stringMatching(/^2023 /),
      expect.stringMatching(/^2024\/2026 /),
    ])
    expect(page?.timeline[0]?.clause).toBe('군산자유무역지역은 2000년 10월 지정됐다.')
  })

  it('is none for what no document names', () => {
    expect(entityPage({ type: 'zone', id: 'zone/none' }, DOCUMENTS)).toBeNull()
    expect(entityPage({ type: 'institution', id: GUNSAN.id }, DOCUMENTS)).toBeNull()
  })
})

describe('previews', () => {
  it('say what a merge joins', () => {
    const preview = mergePreview(DOCUMENTS, { type: 'zone', id: 'zone/masan-ftz' }, GUNSAN)
    expect([preview.entity.mentions, preview.into.mentions, preview.documents, preview.both]).toEqual([
      1,
      3,
      ['a.txt', 'b.txt'],
      ['b.txt'],
    ])
  })

  it('say what a split moves, and what stays', () => {
    const byQuote = splitPreview(DOCUMENTS, GUNSAN, { quotes: ['군산자유무역지역'], documents: [] })
    expect([byQuote.moved.mentions, byQuote.stays.quotes]).toEqual([2, ['Gunsan Free Trade Zone']])
    const byDocument = splitPreview(DOCUMENTS, GUNSAN, { quotes: [], documents: ['b.txt'] })
    expect([byDocument.moved.mentions, byDocument.stays.mentions]).toEqual([1, 2])
  })
})

describe('what the gazetteers tell', () => {
  const facts = gazetteerFacts()
  const related = (id: string) => facts(id)?.related.map((other) => `${other.relation} ${other.id}`) ?? []

  it('names authorities and their zones, districts, and bodies that came before', () => {
    expect(related('zone/east-coast-fez')).toContain('authority inst/efez-authority')
    expect(related('inst/efez-authority')).toContain('zone zone/east-coast-fez')
    expect(related('zone/incheon-fez-songdo')).toContain('parent zone/incheon-fez')
    expect(related('zone/incheon-fez')).toContain('part zone/incheon-fez-songdo')
    expect(related('inst/moe')).toContain('renamed-from inst/mest')
    expect(related('inst/mest')).toContain('renamed-to inst/moe')
  })

  it('is null for what is in no table', () => expect(facts('inst/slug-nobody')).toBeNull())
})

describe('names in the other script', () => {
  it('are written by the revised romanisation', () => {
    expect(romanised('부산진해')).toBe('busanjinhae')
    expect(romanised('A동')).toBe('Adong')
  })
  it('sound alike', () => {
    expect(consonants('그래핀스퀘어')).toBe(consonants('Graphene Square'))
    expect(consonants('그래핀스퀘어')).not.toBe(consonants('Graphite Square'))
  })
})

describe('suggestions', () => {
  const company = (id: string, name: Nameable['name'], more: Partial<Nameable> = {}): Nameable => ({
    type: 'institution',
    id,
    name,
    kind: 'company',
    region: [],
    documents: 1,
    listed: false,
    ...more,
  })
  const told = (...entities: readonly Nameable[]): string[] =>
    suggestSame(entities).map(({ entity, into, reason }) => `${reason} ${entity.id} ${into.id}`)

  it('join names a letter apart, into the one of more documents', () => {
    const few = company('a', { ko: '한빛모빌리티' })
    expect(told(few, company('b', { ko: '한빚모빌리티' }, { documents: 3 }))).toEqual(['spelling a b'])
    expect(told(few, company('b', { ko: '한빛모빌리티스' }))).toEqual(['spelling b a'])
    expect(told(few, company('b', { ko: '한빛모빌리' }, { listed: true }))).toEqual(['spelling a b'])
  })

  it('join the same sounds and the same words of two languages', () => {
    expect(told(company('a', { ko: '시그넷이브이' }), company('b', { en: 'Signet EV' }))).toEqual(['romanisation b a'])
    const zone = { type: 'zone', region: ['KR-29'] } as const
    expect(
      told(
        company('a', { ko: '수소 선박 실증단지' }, zone),
        company('b', { en: 'Hydrogen Ship Demonstration Complex' }, zone),
      ),
    ).toEqual(['translation b a'])
  })

  it('leave apart what numbers, regions, types and tables tell apart, and short names', () => {
    expect(told(company('a', { ko: '한빛제2산업단지' }), company('b', { ko: '한빛제3산업단지' }))).toEqual([])
    const [here, there] = [{ region: ['KR-29'] }, { region: ['KR-47'] }]
    expect(told(company('a', { ko: '한빛모빌리티' }, here), company('b', { ko: '한빚모빌리티' }, there))).toEqual([])
    expect(told(company('a', { ko: '한빛모빌리티' }), company('b', { ko: '한빚모빌리티' }, { type: 'zone' }))).toEqual(
      [],
    )
    const listed = { listed: true }
    expect(told(company('a', { ko: '한빛모빌리티' }, listed), company('b', { ko: '한빚모빌리티' }, listed))).toEqual([])
    expect(told(company('a', { ko: '한빛' }), company('b', { ko: '한빚' }))).toEqual([])
    expect(told(company('a', { en: 'Hydrogen Ship Complex' }), company('b', { en: 'Ship Hydrogen Complex' }))).toEqual(
      [],
    )
  })

  it.each([
    ['abcd', 'abd', true],
    ['abcd', 'abxd', true],
    ['abcd', 'abcde', true],
    ['abcd', 'abcd', false],
    ['abcd', 'badc', false],
    ['abcd', 'ab', false],
    ['aaa', 'aa', true],
  ])('%s and %s are one letter apart: %s', (a, b, expected) => expect(isOneApart(a, b)).toBe(expected))

  it('take time in proportion to the names', () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, i) =>
        company(`e${i}`, { ko: `가나다라마바${String.fromCharCode(0xac00 + i)}사아자` }),
      )
    const timed = (count: number): number => {
      const started = performance.now()
      suggestSame(many(count))
      return performance.now() - started
    }
    timed(500)
    expect(timed(8000)).toBeLessThan(Math.max(20, timed(1000)) * 40)
  })
})

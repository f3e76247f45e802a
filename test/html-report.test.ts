import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { LINE_PATTERNS } from '../pipeline/clean/line-patterns.ts'
import { documentReport } from '../pipeline/formats/html/document-report.ts'
import { entityReport } from '../pipeline/formats/html/entity-report.ts'
import { leftOutWords } from '../pipeline/formats/left-out-words.ts'
import type { Block, ExportLine } from '../schemas/index.ts'
import { teukgu } from './support/command.ts'
import { exportedOf, lineOf } from './support/exported.ts'
import { elementsOf, named, parse, textOf } from './support/html.ts'
import { PAYLOADS } from './support/payloads.ts'
import { toyCorpus } from './support/toy-run.ts'

const block = (text: string, part: string, more: Partial<Block> = {}): Block => {
  const start = text.indexOf(part)
  return {
    start,
    end: start + part.length,
    index: 0,
    kind: 'paragraph',
    path: 'body/0',
    role: 'content',
    language: 'kor',
    sentences: [],
    ...more,
  }
}
const AMOUNT: ExportLine['value'] = { currency: 'KRW', value: 14_500_000_000, qualifier: 'about', role: 'budget' }

/** What must stay text although it is no code: references, control characters, ends of sections. */
const ODD_TEXTS = ['&lt;b&gt;&amp;#60;script&#62;', '\u202eevil\u2066', ']]><b>bold</b>', '--><b>bold</b><!--']
const ALLOWED = new Set(
  'html head meta title style body header main footer section h1 h2 h3 p div span br a mark sup table thead tbody tr th td blockquote ul li'.split(
    ' ',
  ),
)
const ATTRIBUTES = new Set([
  'lang',
  'charSet',
  'httpEquiv',
  'content',
  'name',
  'className',
  'id',
  'href',
  'rel',
  'scope',
])

/** Everything in the page that text must never have become. */
function trespassers(html: string): string[] {
  return elementsOf(parse(html)).flatMap(({ tagName, properties }) => [
    ...(ALLOWED.has(tagName) ? [] : [tagName]),
    ...Object.keys(properties).filter((name) => !ATTRIBUTES.has(name)),
    ...(typeof properties['href'] === 'string' && !/^(?:#|https?:)/.test(properties['href'])
      ? [properties['href']]
      : []),
  ])
}

describe('a report of a document', () => {
  const text = '새 특구 소식\n한빛시는 145억원을 쓴다.\n공유하기\n구분\t금액\n가\t30억원'
  const blocks = [
    block(text, '새 특구 소식', { kind: 'heading' }),
    block(text, '한빛시는 145억원을 쓴다.'),
    block(text, '공유하기', { role: 'boilerplate', roleReason: 'share buttons' }),
    block(text, '구분', { kind: 'tableCell', cell: { table: 0, row: 0, column: 0, header: true } }),
    block(text, '금액', { kind: 'tableCell', cell: { table: 0, row: 0, column: 1, header: true } }),
    block(text, '가\t'.trim(), { kind: 'tableCell', cell: { table: 0, row: 1, column: 0, header: false } }),
    block(text, '30억원', { kind: 'tableCell', cell: { table: 0, row: 1, column: 1, header: false } }),
  ]
  const lines = [
    lineOf(text, '한빛시'),
    lineOf(text, '145억원', {
      type: 'amount',
      value: AMOUNT,
      doubts: ['currency-inherited'],
      review: 'accepted',
      record: 'r_2',
    }),
    lineOf(text, '30억원', { type: 'amount', value: AMOUNT, record: 'r_3' }),
  ]
  const html = documentReport(exportedOf(text, lines, { blocks, findings: [{ ko: '어긋남', en: 'differs' }] }), 'ko')

  it('marks the evidence where it stands, each with a letter and an anchor that its record links to', () => {
    const marks = named(html, 'mark')
    expect(marks.map(textOf)).toEqual(['한빛시', '145억원', '30억원'])
    expect(marks.map(({ properties }) => properties['className'])).toEqual([['institution'], ['amount'], ['amount']])
    expect(named(html, 'sup').map((sup) => (sup.children[0]?.type === 'text' ? sup.children[0].value : ''))).toEqual([
      'I',
      'A',
      'A',
      'I',
      'A',
      'A',
    ])
    const anchors = named(html, 'a')
    const targets = anchors.flatMap(({ properties }) =>
      properties['id'] === undefined ? [] : [`#${properties['id']}`],
    )
    const links = anchors.flatMap(({ properties }) => (properties['href'] === undefined ? [] : [properties['href']]))
    expect(targets.sort()).toEqual(links.sort())
    expect(targets).toHaveLength(3)
  })

  it('holds the whole text, tables as tables, what is left out with its reason', () => {
    const seen = textOf(parse(html))
    for (const part of ['한빛시는 145억원을 쓴다.', '공유하기', 'share buttons', '구분']) expect(seen).toContain(part)
    const [records, table] = named(html, 'table')
    expect(records).toBeDefined()
    expect(
      elementsOf(table!)
        .filter(({ tagName }) => tagName === 'td')
        .map(textOf),
    ).toEqual(['가', '30억원'])
    expect(
      elementsOf(table!)
        .filter(({ tagName }) => tagName === 'th')
        .map(textOf),
    ).toEqual(['구분', '금액'])
  })

  it('tells values, doubts, states and findings in the reader’s language', () => {
    const seen = textOf(parse(html))
    for (const part of [
      '약 14,500,000,000 KRW · 145억원 (예산)',
      '통화나 단위가',
      '확인됨',
      '기록 3건 중 1건 검토',
      '어긋남',
    ])
      expect(seen).toContain(part)
    const english = textOf(parse(documentReport(exportedOf(text, lines, { blocks }), 'en')))
    for (const part of [
      'about 14,500,000,000 KRW · KRW 14.5 billion (budget)',
      'accepted',
      '1 of 3 records reviewed',
      'Institutions 1 · Amounts 2',
    ])
      expect(english).toContain(part)
  })

  it('tells screen readers the language of each block, and where the content is', () => {
    const english = documentReport(
      exportedOf('Hello', [], { blocks: [block('Hello', 'Hello', { language: 'eng' })] }),
      'ko',
    )
    const [main] = named(english, 'main')
    expect(elementsOf(main!).find(({ tagName }) => tagName === 'p')?.properties['lang']).toBe('en')
  })

  it('has a strict policy under which its own style holds', () => {
    const policy = named(html, 'meta').find(({ properties }) => String(properties['httpEquiv']).includes('Security'))
    const style = textOf(named(html, 'style')[0]!)
    const hash = createHash('sha256').update(style).digest('base64')
    expect(policy?.properties['content']).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    )
    expect(html).not.toMatch(/@import|url\(|src=/)
    for (const needed of ['prefers-color-scheme: dark', '@media print']) expect(style).toContain(needed)
  })

  it.each([...PAYLOADS, ...ODD_TEXTS])('takes %j for text, wherever it stands', (payload) => {
    const evil = `가 ${payload} 나`
    const line = lineOf(evil, payload, {
      value: { id: payload, name: { ko: payload, en: payload }, kind: 'company' },
      doubts: [payload],
      record: payload,
    })
    const page = documentReport(
      exportedOf(evil, [line], {
        uri: payload,
        citation: { title: payload, publisher: payload, published: payload, source: payload },
        blocks: [block(evil, evil), block(evil, evil, { role: 'boilerplate', roleReason: payload })],
        findings: [{ ko: payload, en: payload }],
      }),
      'en',
    )
    expect(trespassers(page)).toEqual([])
    const entity = entityReport(
      payload,
      [exportedOf(evil, [line], { uri: payload, blocks: [block(evil, evil)] })],
      'ko',
    )
    expect(trespassers(entity ?? '<script>')).toEqual([])
    expect(page).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
  })
})

describe('the page of an entity', () => {
  it('quotes of a table its header and the rows that name it', () => {
    const text = '구역 투자 인천 480 부산 141 끝'
    const cell = (part: string, row: number, column: number, header = false) =>
      block(text, part, { kind: 'tableCell', cell: { table: 0, row, column, header } })
    const blocks = [
      ...[cell('구역', 0, 0, true), cell('투자', 0, 1, true)],
      ...[cell('인천', 1, 0, true), cell('480', 1, 1), cell('부산', 2, 0, true), cell('141', 2, 1)],
      block(text, '끝'),
    ]
    const value = { id: 'zone/a', name: { ko: '가' }, zoneType: 'free-economic', region: 'KR-28' } as const
    const line = lineOf(text, '인천', { type: 'zone', value })
    const page = entityReport('zone/a', [exportedOf(text, [line], { blocks })], 'ko') ?? ''
    const [, quoted] = named(page, 'table')
    expect(named(page, 'blockquote')).toHaveLength(1)
    expect(
      quoted &&
        elementsOf(quoted)
          .filter(({ tagName }) => tagName === 'tr')
          .map(textOf),
    ).toEqual(['구역투자', '인천480'])
    expect(textOf(parse(page))).toContain('경제자유구역, 인천 · zone/a')
  })
})

describe('why blocks are left out', () => {
  it('is said in Korean for every line that is known by its form', () => {
    for (const { reason } of LINE_PATTERNS) expect(leftOutWords(reason, 'ko')).toMatch(/[가-힣]/)
    expect(leftOutWords('marked as nav', 'ko')).toBe('표시: nav')
    expect(leftOutWords('byline', 'en')).toBe('byline')
  })
})

describe('teukgu export --format html', () => {
  const place = toyCorpus({
    'late.txt':
      '대구 소식\n\n대구광역시는 2023년 4월 3일 대구 스마트웰니스 규제자유특구에 90억원을 투입한다고 밝혔다.\n',
    'late.txt.meta.json': '{"published":"2023-04-03"}',
    'early.txt': '다른 소식\n\n대구 스마트웰니스 규제자유특구가 새로 지정됐다. 부산광역시는 70억원을 쓴다.\n',
    'early.txt.meta.json': '{"published":"2019-08-01"}',
    'other.txt': '날씨\n\n맑다.\n',
  })
  const html = (...more: string[]) => teukgu(['export', '--db', place.db, '--format', 'html', ...more])
  beforeAll(() => {
    expect(teukgu(['run', '--corpus', place.corpus, '--db', place.db, '--quiet']).code).toBe(0)
  })

  it('writes one document, or one entity by the date of its documents', () => {
    const document = html('--document', 'late.txt', '--lang', 'ko')
    expect(document.code).toBe(0)
    expect(named(document.out, 'h1').map(textOf)).toEqual(['대구 소식'])
    const entity = html('--entity', 'zone/daegu-smart-wellness-rfz')
    expect(named(entity.out, 'h3').map(textOf)).toEqual(['다른 소식', '대구 소식'])
    expect(named(entity.out, 'mark').map(textOf)).toContain('90억원')
    expect(named(entity.out, 'mark').map(textOf)).not.toContain('70억원')
    expect(textOf(parse(entity.out))).not.toContain('맑다')
  })

  it('refuses what is not one page', () => {
    for (const more of [[], ['--document', 'late.txt', 'early.txt'], ['--entity', 'zone/nowhere']])
      expect(html(...more)).toMatchObject({ code: 2, out: '' })
  })
})

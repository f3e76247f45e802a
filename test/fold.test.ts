import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldDocument } from '../pipeline/fold/fold-document.ts'
import { readableText } from '../pipeline/fold/folded-text.ts'
import { previewPublication } from '../pipeline/preview-publication.ts'
import { readSpan } from '../pipeline/read-span.ts'
import { processed } from './support/processed.ts'

const PLAIN =
  '광주 인공지능 특구에 2024년 3월 5일 민간이 1,450억 원을 투자한다고 산업통상자원부(이하 산업부)가 밝혔다. 산업부는 다음 달 6일 회의를 연다.'

/** What is told of a text, apart from where it stands and how it is written there. */
const told = (text: string) =>
  processed(text, { published: '2024-03-07' }).mentions.map(({ type, value, rule }) => {
    const { subject: _, entities: __, period: ___, ...rest } = value as Record<string, unknown>
    return { type, rule, value: rest }
  })

const between = (text: string, mark: string): string => Array.from(text).join(mark)
const fullWidth = (text: string): string =>
  text.replace(/[0-9(),]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))

describe('a text that is written otherwise than it is read', () => {
  it.each([
    ['decomposed, as some systems copy it', PLAIN.normalize('NFD')],
    ['with a zero-width space between all letters', between(PLAIN, '\u200b')],
    ['with soft hyphens and byte-order marks', between(PLAIN, '\u00ad\ufeff')],
    ['with marks of direction', `\u202a${PLAIN}\u202c`],
    ['in full width', fullWidth(PLAIN)],
  ])('%s says the same', (_, text) => {
    expect(text).not.toBe(PLAIN)
    expect(told(PLAIN).length).toBeGreaterThanOrEqual(5)
    expect(told(text)).toEqual(told(PLAIN))
  })

  it('reads the dots that stand for the middle one, and leaves the bullets', () => {
    const { mentions } = processed('오창 제1\u20242산업단지에 공장이 늘었다.')
    expect(mentions.map(({ quote }) => quote)).toEqual(['오창 제1', '2산업단지'])
    expect(readableText('전력\u2027가스 \u2219 물')?.text).toBe('전력·가스 \u2219 물')
  })

  it('never gives a part of a sum as the sum', () => {
    const [sum] = processed('총 1\u200b45억 원을 쓴다.').mentions
    expect(sum).toMatchObject({ quote: '1\u200b45억 원', start: 2, value: { value: 14_500_000_000 } })
  })

  it.each([
    ['사업비는 １２３억원이고 ２０２３년 ５월 끝난다.', ['１２３억원', '２０２３년 ５월']],
    ['도비는 45\u200b억\u200b 원이다.', ['45\u200b억\u200b 원']],
    ['\u200b30억원\u200b이다.', ['30억원']],
    ['매출은 ￦４,５００이다.', ['￦４,５００']],
    ['어장은 \u038424년 5월에, 등대는 \u203221.7~\u203223.8에 지었다.', ['\u038424년 5월', '\u203221.7~\u203223.8']],
  ])('quotes all of what it read, and nothing beside it: %s', (text, quotes) => {
    expect(processed(text).mentions.map(({ quote }) => quote)).toEqual(quotes)
  })

  it.each([
    ['국비 145¹⁾억 원을 쓴다.', '145¹⁾억 원', { value: 14_500_000_000 }],
    ['국비 145²억 원을 쓴다.', '145²억 원', { value: 14_500_000_000 }],
    ['The city will spend $3.2⁴ billion.', '$3.2⁴ billion', { value: 3_200_000_000, currency: 'USD' }],
    ['사업은 2023⁽³⁾년 5월 3일 끝났다.', '2023⁽³⁾년 5월 3일', { edtf: '2023-05-03' }],
    ['국비 145억 원¹⁾을 쓴다.', '145억 원', { value: 14_500_000_000 }],
  ])('does not stumble over the number of a note: %s', (text, quote, value) => {
    expect(processed(text).mentions).toMatchObject([{ quote, value }])
  })

  it.each([
    ['The province will spend 40 bil-\nlion won on the quay by then.', '40 bil-\nlion won', { value: 40_000_000_000 }],
    [
      'The plan of the Ministry of Culture, Sports and Tour-\nism came.',
      'Ministry of Culture, Sports and Tour-\nism',
      {
        id: 'inst/mcst',
      },
    ],
    ['The quay opened in Septem-\r\nber 2021 at last.', 'Septem-\r\nber 2021', { edtf: '2021-09' }],
  ])('reads a word that the end of a line parts: %s', (text, quote, value) => {
    const { document, mentions } = processed(text)
    const found = mentions.find((mention) => mention.quote.includes('-'))!
    expect(found).toMatchObject({ quote, value })
    expect(document!.text.slice(found.start, found.end)).toBe(quote)
  })

  it.each([
    [
      '시는 새 부두 옆에 수소 시험동을 짓고, 이를 위하여 2027년\n12월까지 국비 85억 원을 들일 계획이며 나머지는 시가 낸다.',
      '2027년\n12월까지',
      { edtf: '../2027-12' },
    ],
    [
      '도가 항만 창고 세 동을 짓기로 하고 그 첫 삽을 2021년 6월\n5일 뜬 뒤로 부두는 공사가 한창이며 하역은 낮에만 한다.',
      '2021년 6월\n5일',
      { edtf: '2021-06-05' },
    ],
    [
      '도가 밝힌 내년도 부두 정비와 냉동 창고의 사업비는 모두 1,240억\n원으로, 절반은 국비이다.',
      '1,240억\n원',
      { value: 124_000_000_000 },
    ],
  ])('reads a date and a sum that the end of a line parts: %s', (text, quote, value) => {
    expect(processed(text).mentions.find((mention) => mention.quote.includes('\n'))).toMatchObject({ quote, value })
  })

  it('keeps the hyphen of a compound and of a block that ends with one', () => {
    expect(readableText('a high-\ntech park')!.text).toBe('a high-tech park')
    expect(
      readableText('a park-\nand a quay', [
        { start: 0, end: 7 },
        { start: 8, end: 18 },
      ]),
    ).toBeNull()
    expect(readableText('10-\nyear lease, mid-\nJune')).toBeNull()
  })

  it('does not take an exponent for the number of a note', () => {
    expect(processed('투자액은 10⁶ 원이다. 용량은 10⁻³억 원').mentions).toEqual([])
  })

  it('leaves out sums and dates that a lost character touches', () => {
    const text = '총 1\ufffd45억 원, \ufffd5 million, \ufffd24년 3월 5일, 300억\ufffd 원. 그리고 20억 원이다.'
    expect(processed(text).mentions.map(({ quote }) => quote)).toEqual(['20억 원'])
  })

  it('quotes the text itself, the subject of a sum too', () => {
    const text = '시는 ‘스마트 \u200b물류센터’에 １４５억 원을 투자한다.'.normalize('NFD')
    const { document, mentions } = processed(text)
    expect(document?.text).toBe(text)
    const sum = mentions.find(({ type }) => type === 'amount')
    expect(sum?.quote.normalize('NFKC')).toBe('145억 원')
    for (const { start, end, quote } of mentions) expect(text.slice(start, end)).toBe(quote)
    const subject = sum?.type === 'amount' ? sum.value.subject : undefined
    if (subject !== undefined) expect(text.slice(subject.start, subject.end)).toBe(subject.quote)
  })

  it('keeps its blocks and covers them with sentences', () => {
    const text = '\u200b첫 문장이다.\u200b 둘째 문장이다.\u200b\n\n\u200b\n\n셋째 \u200b문장이다.'
    const blocks = processed(text).document?.blocks ?? []
    for (const { start, end, sentences } of blocks) {
      const uncovered = Array.from({ length: end - start }, (_, i) => start + i).filter(
        (at) => !sentences.some((sentence) => sentence.start <= at && at < sentence.end),
      )
      expect(
        uncovered
          .map((at) => text[at])
          .join('')
          .trim(),
      ).toBe('')
    }
  })

  it('is read so where a person marks a stretch, or sets the publication date', () => {
    const text = '사업비는 1\u200b45억 원이다. 지난\u200b달 시작했다.'
    const document = processed(text).document
    if (document === null) throw new Error('Expected a document')
    const marked = { start: text.indexOf('1'), end: text.indexOf('이다') }
    expect(readSpan(document, 'amount', marked)).toMatchObject([
      { quote: '1\u200b45억 원', value: { value: 14_500_000_000 } },
    ])
    const { changes } = previewPublication(document, '2024-03-07')
    expect(changes).toMatchObject([{ quote: '지난\u200b달', after: '2024-02' }])
  })
})

describe('readableText', () => {
  it('is null where nothing is written otherwise', () => {
    expect(readableText(PLAIN)).toBeNull()
    expect(readableText('naïve 👩🔬 ₩ ㈜ “”')).toBeNull()
  })

  it('tells every offset both ways', { timeout: 60_000 }, () => {
    const pieces = fc.constantFrom(
      '가',
      '각'.normalize('NFD'),
      '\u200b',
      '１',
      'é'.normalize('NFD'),
      '\ufe0f',
      '😀',
      '\ufeff',
      'a',
      ' ',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const source = parts.join('')
        const reading = readableText(source)
        if (reading === null) return
        for (let at = 0; at < reading.text.length; at++) {
          const [from, to] = [reading.sourceOf(at), reading.sourceEnd(at + 1)]
          expect(readableText(source.slice(from, to))?.text ?? source.slice(from, to)).toBe(reading.text[at])
          expect(reading.foldedOf(from)).toBe(at)
        }
        expect(reading.sourceOf(reading.text.length)).toBe(source.length)
      }),
      { numRuns: 2000 },
    )
  })

  it('takes time with the length, also of letters with marks without end', () => {
    const [ms = 0] = [1_000_000].map((length) => {
      const started = performance.now()
      readableText(`a${'\u0301\u0323'.repeat(length / 2)}`)
      return performance.now() - started
    })
    expect(ms).toBeLessThan(5000)
  })

  it('gives back a document that is written as it is read', () => {
    const document = processed(PLAIN).document
    if (document === null) throw new Error('Expected a document')
    expect(foldDocument(document)).toEqual({ document, reading: null })
  })
})

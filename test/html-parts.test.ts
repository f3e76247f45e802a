import { describe, expect, it } from 'vitest'
import { dateInWords } from '../pipeline/formats/html/date-words.ts'
import { escapeText, link } from '../pipeline/formats/html/escape.ts'
import { LABELS } from '../pipeline/formats/html/labels.ts'
import { markedText } from '../pipeline/formats/html/marked-text.ts'
import { valueInWords } from '../pipeline/formats/html/value-words.ts'
import type { ExportLine } from '../schemas/index.ts'
import { named, parse, textOf } from './support/html.ts'

describe('marks', () => {
  const mark = (id: string, type: ExportLine['type'], start: number, end: number) => ({ id, type, start, end })

  it('may overlap, and are cut at the ends of the part', () => {
    const marks = [mark('m0', 'zone', 0, 4), mark('m1', 'date', 3, 7), mark('m2', 'amount', 6, 9)]
    const html = markedText('abcdefghij', { start: 2, end: 8 }, marks)
    expect(textOf(parse(html))).toBe('cdefgh')
    expect(named(html, 'mark').map((m) => `${textOf(m)} ${m.properties['className']}`)).toEqual([
      'c zone',
      'd zone,date',
      'ef date',
      'g date,amount',
      'h amount',
    ])
    expect(named(html, 'a').map(({ properties }) => properties['id'])).toEqual(['m1', 'm2'])
  })

  it('take linear time', () => {
    const text = '가나다 '.repeat(50_000)
    const marks = Array.from({ length: 50_000 }, (_, i) => mark(`m${i}`, 'zone', i * 4, i * 4 + 3))
    const started = performance.now()
    markedText(text, { start: 0, end: text.length }, marks)
    expect(performance.now() - started).toBeLessThan(3000)
  })
})

describe('words of a report', () => {
  it('write EDTF as people do, and leave what has no such words', () => {
    const both = (edtf: string) => [dateInWords(edtf, 'ko'), dateInWords(edtf, 'en')]
    expect(both('2019-06-12')).toEqual(['2019년 6월 12일', '12 June 2019'])
    expect(both('2019-06')).toEqual(['2019년 6월', 'June 2019'])
    expect(both('2020-22')).toEqual(['2020년 여름', 'summer 2020'])
    expect(both('2020-34')).toEqual(['2020년 2분기', 'second quarter of 2020'])
    expect(both('2020-41')).toEqual(['2020년 하반기', 'second half of 2020'])
    expect(both('202X')).toEqual(['2020년대', 'the 2020s'])
    expect(both('2018/2022')).toEqual(['2018년부터 2022년까지', '2018 to 2022'])
    expect(both('2019/..')).toEqual(['2019년부터', 'since 2019'])
    expect(both('../2030-12')).toEqual(['2030년 12월까지', 'until December 2030'])
    for (const edtf of ['P5Y', 'R/P1Y', 'XXXX-10-27', '2020-XX']) expect(both(edtf)).toEqual([edtf, edtf])
  })

  it('write a range, and a currency that is not known', () => {
    const value = {
      currency: null,
      value: 14_500_000_000,
      max: 15_000_000_000,
      qualifier: 'exact',
      role: 'budget',
      per: 'year',
    } satisfies ExportLine['value']
    expect(valueInWords({ type: 'amount', value }, 'ko')).toBe(
      '14,500,000,000 ~ 15,000,000,000 ? · 145억 ~ 150억 (예산, 단위 year)',
    )
  })

  it('are there in both languages', () => {
    expect(Object.keys(LABELS.ko)).toEqual(Object.keys(LABELS.en))
  })

  it('show what cannot be seen, and link only to the web', () => {
    expect(escapeText('a\u202eb\u0000\r\n')).toBe(
      'a<span class="control">U+202E</span>b<span class="control">U+0000</span>\n',
    )
    expect(link('javascript:alert(1)')).toBe('javascript:alert(1)')
    expect(link('https://example.org/?a=1&b="2"')).toContain('href="https://example.org/?a=1&amp;b=&quot;2&quot;"')
  })
})

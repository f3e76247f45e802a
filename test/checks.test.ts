import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Finding, FindingKind } from '../schemas/index.ts'
import { processed } from './support/processed.ts'

/** What the checks of one kind tell of a text: severity and explanation in English. */
function told(kind: FindingKind, text: string, options: { name?: string; published?: string } = {}): string[] {
  return processed(text, options)
    .findings.filter((finding: Finding) => finding.kind === kind)
    .map(({ severity, explanation }) => `${severity}: ${explanation.en}`)
}

const table = (rows: readonly string[]): string =>
  ['# 사업비', '', '(단위: 억원)', '', '| 사업 | 국비 | 시비 |', '| --- | --- | --- |', ...rows, ''].join('\n')

describe('sums of tables', () => {
  const rows = ['| 드론 시험장 | 31 | 12 |', '| 수소 충전소 | 44 | 17 |', '| 실습동 | 58 | 26 |']

  it('tell a total that its column does not make up, and leave the doubt on it', () => {
    const { findings, mentions } = processed(table([...rows, '| 합계 | 143 | 55 |']), { name: 'a.md' })
    const wrong = findings.filter(({ severity }) => severity !== 'info')
    expect(wrong.map(({ explanation }) => explanation.en)).toEqual([
      'Table, “국비”: 31 + 44 + 58 = KRW 13.3 billion, but the text says 143 (KRW 14.3 billion): off by KRW 1 billion.',
    ])
    expect(wrong[0]?.explanation.ko).toContain('133억원')
    expect(mentions.filter((m) => m.doubts.includes('sum-mismatch')).map((m) => m.quote)).toEqual(['143'])
  })

  it('keep what adds up as evidence', () => {
    const found = told('sum', table([...rows, '| 합계 | 133 | 55 |']), { name: 'a.md' })
    expect(found).toEqual(['info: Table, “국비”: 31 + 44 + 58 = 133 ✓', 'info: Table, “시비”: 12 + 17 + 26 = 55 ✓'])
  })

  it('allow for rounding', () => {
    const found = told('sum', table([...rows, '| 합계 | 134 | 56 |']), { name: 'a.md' })
    expect(found.map((line) => line.slice(0, 4))).toEqual(['info', 'info'])
  })

  it('say nothing of a column with a figure that is not told', () => {
    const open = ['| 드론 시험장 | 미정 | 12 |', ...rows.slice(1)]
    expect(told('sum', table([...open, '| 합계 | 250 | 55 |']), { name: 'a.md' })).toEqual([
      'info: Table, “시비”: 12 + 17 + 26 = 55 ✓',
    ])
  })

  it('sum subtotals up to the total, and their rows to them', () => {
    const parts = ['| 가 | 11 | 1 |', '| 나 | 22 | 2 |', '| 소계 | 33 | 3 |', '| 다 | 41 | 4 |', '| 라 | 16 | 5 |']
    const found = told('sum', table([...parts, '| 소계 | 57 | 9 |', '| 합계 | 90 | 12 |']), { name: 'a.md' })
    expect(found).toHaveLength(6)
    expect(found.every((line) => line.startsWith('info'))).toBe(true)
  })

  it('are checked where the total stands above its rows', () => {
    const found = (total: string, more: readonly string[] = []) =>
      told('sum', table([`| 합계 | ${total} |`, ...rows, ...more]), { name: 'a.md' })
    expect(found('133 | 55')).toEqual([
      'info: Table, “국비”: 31 + 44 + 58 = 133 ✓',
      'info: Table, “시비”: 12 + 17 + 26 = 55 ✓',
    ])
    expect(found('138 | 55')[0]).toMatch(
      /^medium: Table, “국비”: 31 \+ 44 \+ 58 = KRW 13.3 billion, but the text says 138/,
    )
    // Only some of its rows, rows with their parts between them, or a row that is not told.
    expect(found('210 | 55')).toEqual(['info: Table, “시비”: 12 + 17 + 26 = 55 ✓'])
    expect(found('133 | 55', ['| 그중 설비 | 25 | 9 |'])).toEqual([])
    expect(found('133 | 55', ['| 교육 | 미정 | 미정 |'])).toEqual([])
    // A second total closes the table: it is the one of the rows.
    expect(found('900 | 55', ['| 총계 | 133 | 55 |']).every((line) => line.startsWith('info'))).toBe(true)
  })

  it('sum subtotals that stand above their rows', () => {
    const body = (total: string, first: string) => [
      `| 합계 | ${total} | 12 |`,
      `| 소계 | ${first} | 3 |`,
      ...['| 가 | 11 | 1 |', '| 나 | 22 | 2 |', '| 소계 | 57 | 9 |', '| 다 | 41 | 4 |', '| 라 | 16 | 5 |'],
    ]
    const found = (total: string, first: string) => told('sum', table(body(total, first)), { name: 'a.md' })
    expect(found('90', '33')).toHaveLength(6)
    expect(found('90', '33').every((line) => line.startsWith('info'))).toBe(true)
    expect(found('93', '36').filter((line) => !line.startsWith('info'))).toEqual([
      'medium: Table, “국비”: 11 + 22 = KRW 3.3 billion, but the text says 36 (KRW 3.6 billion): off by KRW 300 million.',
    ])
  })

  it('compare a column of wholes with those of its sources', () => {
    const head = ['(단위: 억원)', '', '| 사업 | 총사업비 | 국비 | 도비 |', '| --- | --- | --- | --- |']
    const found = told('sum', [...head, '| 물류센터 | 91 | 52 | 29 |', '| 연구동 | 77 | 45 | 32 |', ''].join('\n'), {
      name: 'a.md',
    })
    expect(found.map((line) => line.slice(0, 6))).toEqual(['medium', 'info: '])
  })

  it('are found below the lines of a table that came as plain text', () => {
    const flat = (total: string): string =>
      [
        '특구별 예산',
        '특구명 예산(백만원) 기업(개)',
        '김해 강소특구 4,310 27',
        '포항 강소특구 5,250 31',
        '진주 강소특구 3,870 18',
        `합계 ${total} 76`,
      ].join('\n')
    expect(told('sum', flat('13,430'))).toEqual(['info: Table: 4,310 + 5,250 + 3,870 = 13,430 ✓'])
    expect(told('sum', flat('14,430'))[0]).toMatch(/^medium: .*off by KRW 1 billion/)
    expect(told('sum', flat('141,430'))).toEqual([])
  })

  it('are found above the lines of a table that came as plain text', () => {
    const flat = (total: string, more: readonly string[] = []): string =>
      [
        '특구별 예산',
        '특구명 예산(백만원) 기업(개)',
        `합계 ${total} 76`,
        ...['김해 강소특구 4,310 27', '포항 강소특구 5,250 31', '진주 강소특구 3,870 18'],
        ...more,
      ].join('\n')
    expect(told('sum', flat('13,430'))).toEqual(['info: Table: 4,310 + 5,250 + 3,870 = 13,430 ✓'])
    expect(told('sum', flat('13,930'))[0]).toMatch(/^medium: .*off by KRW 500 million/)
    expect(told('sum', flat('21,430'))).toEqual([])
    expect(told('sum', flat('13,930', ['총계 13,430 76']))).toEqual(['info: Table: 4,310 + 5,250 + 3,870 = 13,430 ✓'])
  })

  it('hold for every table that adds up, and for none that is off by more than rounding', () => {
    const figure = fc.integer({ min: 2200, max: 99_999 })
    fc.assert(
      fc.property(
        fc.array(figure, { minLength: 2, maxLength: 7 }),
        fc.integer({ min: 20, max: 90 }),
        (figures, off) => {
          const total = figures.reduce((sum, one) => sum + one, 0)
          const of = (stated: number) =>
            told(
              'sum',
              table([
                ...figures.map((one, i) => `| 사업 ${'가나다라마바사'[i]} | ${one} | - |`),
                `| 합계 | ${stated} | - |`,
              ]),
              { name: 'a.md' },
            )
          expect(of(total).map((line) => line.slice(0, 4))).toEqual(['info'])
          expect(of(total + off).map((line) => line.slice(0, 6))).toEqual(off < total / 2 ? ['medium'] : [])
        },
      ),
      { numRuns: 40 },
    )
  })
})

describe('sums of running text', () => {
  it('hold a list against the sum behind it', () => {
    expect(told('sum', '시는 국비 48억원과 시비 29억원을 더한 77억원을 쓴다.')).toEqual([
      'info: 48억원 + 29억원 = 77억원 ✓',
    ])
    expect(told('sum', '시는 국비 48억원과 시비 29억원을 더한 79억원을 쓴다.')[0]).toMatch(
      /^medium: .*off by KRW 200 million/,
    )
  })

  it('hold a sum against the sources behind it, in the sentence or the next', () => {
    const english = 'The budget is 9.3 billion won: 5.1 billion won from the state and 4.2 billion won from the city.'
    expect(told('sum', english)).toHaveLength(1)
    const korean = '총사업비는 612억원이다. 국비 301억원, 도비 188억원, 민자 133억원이다.'
    expect(told('sum', korean)).toEqual([
      expect.stringMatching(/^medium: .*KRW 62.2 billion, but the text says 612억원/),
    ])
  })

  it('take an open list for whole where it adds up', () => {
    const open = (sum: string): string =>
      `시는 농공단지 18억원, 도로 89억원, 하천 71억원, 공원 39억원 등 ${sum}을 쓴다.`
    expect(told('sum', open('217억원'))).toEqual(['info: 18억원 + 89억원 + 71억원 + 39억원 = 217억원 ✓'])
    expect(told('sum', open('231억원'))).toEqual([])
  })

  it('say nothing of parts that are not all', () => {
    expect(told('sum', '도는 국비 48억원과 시비 29억원 등 모두 91억원을 들인다.')).toEqual([])
    expect(
      told('sum', 'It costs 9 billion won, including 5 billion won from the state and 1 billion won from the city.'),
    ).toEqual([])
    expect(told('sum', '매출은 48억원에서 29억원으로 줄었고 수출은 모두 70억원이다.')).toEqual([])
    expect(told('sum', '시는 약 48억원과 29억원을 더한 80억원을 쓴다.')).toEqual([])
  })
})

describe('products', () => {
  it('multiply a rate with the number that the text gives', () => {
    const right =
      'The ministry picked 18 joint research projects. It gives 250 million won per project, totaling 4.5 billion won.'
    expect(told('product', right)).toEqual(['info: 18 × 250 million won = 4.5 billion won ✓'])
    const wrong = '도는 기업 24개사를 뽑았다. 기업당 3천만원씩 총 8억4천만원을 지원한다.'
    expect(told('product', wrong)[0]).toMatch(/^medium: 24 × .*KRW 720 million, but the text says 8억4천만원/)
  })

  it('say nothing where the text has other numbers too, or no whole', () => {
    const two = '도는 기업 24개사와 31개사를 두 번에 뽑았다. 기업당 3천만원씩 총 8억4천만원을 지원한다.'
    expect(told('product', two)).toEqual([])
    expect(told('product', '도는 기업 24개사에 기업당 3천만원을 준다. 시설에는 8억4천만원이 든다.')).toEqual([])
  })
})

describe('restatements in another currency', () => {
  it('imply a rate of their time', () => {
    expect(told('exchange-rate', '지난달 5천만달러(약 655억원)를 수출했다.', { published: '2023-06-02' })).toEqual([
      'info: 5천만달러 = 655억원: 1,310 KRW for 1 USD ✓, within the range of 2022–2023 rates, 1,136–1,497.',
    ])
  })

  it('that imply another one are doubted', () => {
    const { findings, mentions } = processed('지난달 5천만달러(약 6천550억원)를 수출했다.', { published: '2023-06-02' })
    expect(findings.map(({ kind, severity }) => `${kind} ${severity}`)).toEqual(['exchange-rate medium'])
    expect(mentions.find((m) => m.doubts.includes('rate-implausible'))?.quote).toBe('6천550억원')
    expect(told('exchange-rate', '지난달 5천만달러(약 475억원)를 수출했다.', { published: '2023-06-02' })[0]).toMatch(
      /^medium/,
    )
  })

  it('are judged by all years where no date is known, and not at all in a currency without a table', () => {
    expect(told('exchange-rate', '지난달 5천만달러(약 475억원)를 수출했다.')[0]).toMatch(/^info/)
    expect(told('exchange-rate', '1억 바트(약 475억원)를 수출했다.')).toEqual([])
  })
})

describe('headlines', () => {
  const article = (headline: string, body: string): string => `${headline}\n\n${body}\n`

  it('that say the sum of the text at another scale are told, with a doubt on both', () => {
    const text = article(
      '해남 태양광 단지에 1.6조 투자',
      '해남군은 태양광 단지에 1600억원을 투자한다고 12일 밝혔다. 군비는 30억원이다.',
    )
    const { findings, mentions } = processed(text)
    expect(findings.map(({ kind, severity }) => `${kind} ${severity}`)).toEqual(['value-conflict high'])
    const doubted = mentions.filter(({ doubts }) => doubts.some((doubt) => doubt.startsWith('conflicts-with:')))
    expect(doubted.map(({ quote }) => quote)).toEqual(['1.6조', '1600억원'])
    expect(doubted[0]?.doubts).toContain(`conflicts-with:${doubted[1]?.record}`)
  })

  it('that round the sum, share one digit with another, or stand beside their own sum are not', () => {
    const bodies = [
      [
        '해남 태양광 단지에 1.6조 투자',
        '해남군은 태양광 단지에 1조5980억원을 투자한다고 밝혔다. 첫해에는 1600억원이 든다.',
      ],
      ['해남 태양광 단지에 2조 투자', '해남군은 태양광 단지에 2000억원을 투자한다고 밝혔다.'],
      ['해남 태양광 단지에 1.6조 투자', '해남군은 태양광 단지에 1700억원을 투자한다고 밝혔다.'],
      ['해남 태양광 단지에 1.6조 투자', '해남군은 태양광 단지에 160억달러를 투자한다고 밝혔다.'],
    ]
    for (const [headline, body] of bodies) expect(told('value-conflict', article(headline!, body!))).toEqual([])
  })
})

describe('weekdays', () => {
  it('that contradict their date are told with the right one', () => {
    expect(told('weekday', '설명회는 2024년 5월 8일(목) 열린다.')).toEqual([
      'medium: “2024년 5월 8일(목)”: 2024-05-08 is a Wednesday, the text says Thursday.',
    ])
    expect(told('weekday', '설명회는 2024년 5월 8일(수) 열린다.')).toEqual([])
  })
})

describe('two languages of one document', () => {
  it('that differ are told once for a pair of sentences', () => {
    const text = [
      '경상북도는 2023년 10월 12일 구미시에 반도체 시험동을 연다고 밝혔다.',
      '구미국가산업단지 시험동에는 총사업비 238억원이 든다.',
      'Gyeongsangbuk-do said on October 12, 2023 that it would open a semiconductor test building in Gumi City.',
      'The test building in the Gumi National Industrial Complex has a total budget of 28.3 billion won.',
    ].join('\n\n')
    const found = told('languages-differ', text)
    expect(found).toEqual(['high: The two languages of one document differ: 238억원 against 28.3 billion won.'])
    expect(told('languages-differ', text.replace('28.3', '23.8'))).toEqual([])
  })
})

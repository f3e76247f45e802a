import { describe, expect, it } from 'vitest'
import { documentOf } from './support/document-of.ts'
import { amounts, shown, tableOf } from './support/table-amounts.ts'

describe('units of columns', () => {
  it.each([
    ['USD m', '340000000 USD'],
    ['US$ bn', '340000000000 USD'],
    ['$b', '340000000000 USD'],
    ['KRW 000', '340000 KRW'],
    ["'000 won", '340000 KRW'],
    ['EUR k', '340000 EUR'],
    ['₩tn', '340000000000000 KRW'],
    ['S$ million', '340000000 SGD'],
  ])('reads %s', (unit, value) => {
    expect(
      shown(
        tableOf([
          ['Year', `FDI (${unit})`],
          ['Songdo', '340'],
        ]),
      ),
    ).toContain(`340=${value}`)
  })

  it.each([['m'], ['km'], ['000'], ['b'], ['No. 000']])('takes %s for no money', (unit) => {
    expect(
      shown(
        tableOf([
          ['Year', `Length (${unit})`],
          ['Songdo', '340'],
        ]),
      ),
    ).toEqual([])
  })
})

describe('columns of rates', () => {
  it.each([
    ['연간 지원액 (억원)', 'year'],
    ['월평균 임금 (만원)', 'month'],
    ['Annual support (KRW bn)', 'year'],
    ['지원액 (억원)', undefined],
  ])('are counted by the time that their head names: %s', (head, per) => {
    const [amount] = amounts(
      tableOf([
        ['구분', head],
        ['가람', '60'],
      ]),
    )
    expect(amount!.value.per).toBe(per)
  })
})

describe('flattened tables', () => {
  it('takes the unit of its own column for each figure where the header names several', () => {
    const lines = ['구분 출하(백만원) 수출(천불)', '가람 2,280 436', '나루 5,632 2,043 77']
    expect(shown(documentOf(lines.join('\n')))).toEqual(['2,280=2280000000 KRW', '436=436000 USD'])
  })

  it.each([
    ['In millions of won', 1_000_000],
    ['All figures in KRW billion', 1_000_000_000],
    ['KRW in thousands', 1000],
  ])('takes the unit from a line that names it without brackets: %s', (unit, factor) => {
    expect(shown(documentOf(`${unit}\nOrders 120 345`))).toEqual([`120=${120 * factor} KRW`, `345=${345 * factor} KRW`])
  })

  it('reads figures that follow one another by year under the unit of their label', () => {
    const text = '* 투자(조원) : (‘16)2.5→(’17)3.1, 고용(만명) : (‘16)7.2→(’17)7.6, 수출(억원) : (2016) 640→(2017) 700'
    expect(shown(documentOf(text))).toEqual([
      '2.5=2500000000000 KRW',
      '3.1=3100000000000 KRW',
      '640=64000000000 KRW',
      '700=70000000000 KRW',
    ])
    const listed = '* Cargo sales in each year (KRW 100 million): (2017) 54; (2018) 1,377'
    expect(shown(documentOf(listed))).toEqual(['54=5400000000 KRW', '1,377=137700000000 KRW'])
  })

  it.each([
    [
      'Sales (KRW bn): 12.3 in 2021, 15.4 in 2022. Port traffic (million TEU): 1.3 in 2021, 3.4 in 2022.',
      ['12.3=12300000000 KRW', '15.4=15400000000 KRW'],
    ],
    ["매출액(조원): '21년 12.3, '22년 15.4", ['12.3=12300000000000 KRW', '15.4=15400000000000 KRW']],
    [
      '수출액(억불) : (’19) 29.6(4.8%) → (’20) 1,028 → 2021년 30',
      ['29.6=2960000000 USD', '1,028=102800000000 USD', '30=3000000000 USD'],
    ],
    ["고용(명): '21년 1,230, '22년 1,540", []],
    ['투자(억원): 2021년 이후 늘었다, 2022년 줄었다', []],
  ])('reads points in other forms, and none of another unit: %s', (text, expected) => {
    expect(shown(documentOf(text))).toEqual(expected)
  })

  it('takes the role from the line above a unit that stands alone', () => {
    const page = documentOf('< 특구별 예산(안) >\n(단위 : 억원)\n구분 계 하나 둘\n부산 290 150 140\n울산 443 220 223')
    expect(new Set(amounts(page).map(({ value }) => value.role))).toEqual(new Set(['budget']))
  })

  it('takes the day that a table is of for no unit', () => {
    const page = documentOf('창고 현황 (2020.7.31. 기준)\n구분 면적 (㎡) 예산 (억원)\n부산 300 40\n울산 200 30')
    expect(() => shown(page)).not.toThrow()
    expect(shown(documentOf('창고 (1.2.3.4 기준)\n부산 (12.34.56원)'))).toEqual([])
  })

  it('takes a unit that stands alone in its line for no sum', () => {
    expect(shown(documentOf('Project budget\n(KRW 100 mil.)\nBy phase and year'))).toEqual([])
  })

  it('takes no unit from a line that ends in a place or a language', () => {
    expect(shown(documentOf('Plants in Busan\nOrders 120 345'))).toEqual([])
    expect(shown(documentOf('Reports in Korean\nOrders 120 345'))).toEqual([])
  })

  it('multiplies a row by the unit of its label and drops the unit', () => {
    const text = 'Classification 2019 2020\nOrders (100 million KRW) 12 1,340\nStaff (persons) 31 45'
    expect(shown(documentOf(text))).toEqual(['12=1200000000 KRW', '1,340=134000000000 KRW'])
    expect(amounts(documentOf(text))[0]?.value).toMatchObject({
      inherited: true,
      role: 'revenue',
      subject: { quote: 'Orders' },
    })
  })

  it('reads figures behind their ranks', () => {
    const line = '* 나주항 9월 수출액(억 달러) : (1위) 41.2(’23.9) (2위)38.7(’21.9), (3위)36(’22.9)'
    expect(shown(documentOf(line))).toEqual(['41.2=4120000000 USD', '38.7=3870000000 USD', '36=3600000000 USD'])
  })

  it('gives bare sums the currency of the header above them', () => {
    const text = 'Project Period Cost (KRW) Notes\nBuild a sensor hub 2019~2021 -Total 31 billion -Two floors'
    expect(shown(documentOf(text))).toEqual(['31 billion=31000000000 KRW'])
  })

  it('reads rows under a caption, without shares, people and years', () => {
    const text = '(단위: 억원, %)\n구분 2021 2022 비중\n국비 120 1,350 41.2\n참여 인원 30 40 2.0\n'
    expect(shown(documentOf(text))).toEqual(['120=12000000000 KRW', '1,350=135000000000 KRW'])
  })

  it('reads a line of years and figures', () => {
    const text = '* 지구 수출액(조원, 비중) : (’21) 2.5(3.1%) → (’22) 2.8(3.3%)'
    expect(shown(documentOf(text))).toEqual(['2.5=2500000000000 KRW', '2.8=2800000000000 KRW'])
  })

  it('reads a row with a remark behind its figures', () => {
    const text = 'Deals signed (100 million KRW) 230 1,120 45 Without letters of intent'
    expect(shown(documentOf(text))).toEqual(['230=23000000000 KRW', '1,120=112000000000 KRW', '45=4500000000 KRW'])
  })

  it('reads the last column of rows whose other columns hold dates', () => {
    const text = 'Project Period Budget (100 million KRW)\nQuay wall Mar. 2021 ~ Dec. 2024 312\nCold store 2020~2022'
    expect(shown(documentOf(text))).toEqual(['312=31200000000 KRW'])
  })

  it('leaves text after the table alone', () => {
    const text = '(단위: 백만원)\n시설비 1,200\n\n참가팀 35 40\n'
    expect(shown(documentOf(text))).toEqual(['1,200=1200000000 KRW'])
  })

  it.each(['The won (KRW) fell to a new low.\nGroup A 12 15', '연구원(명) 12 15', '면적(㎡) 1,200 3,400'])(
    'sees no money in %s',
    (text) => {
      expect(shown(documentOf(text))).toEqual([])
    },
  )
})

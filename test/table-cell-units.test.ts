import { describe, expect, it } from 'vitest'
import type { Document } from '../schemas/index.ts'
import { documentOf } from './support/document-of.ts'
import { amounts, shown, tableOf } from './support/table-amounts.ts'

describe('table cells', () => {
  it('takes the unit of the column', () => {
    const document = tableOf([
      ['사업', '사업비(백만원)', '인원(명)'],
      ['실증', '1,250', '12'],
      ['양산', '300', '8'],
    ])
    expect(shown(document)).toEqual(['1,250=1250000000 KRW', '300=300000000 KRW'])
    expect(amounts(document)[0]?.value).toMatchObject({ inherited: true, role: 'budget', subject: { quote: '실증' } })
  })

  it('counts no figure in a sum that heads its column', () => {
    const document = tableOf([
      ['구분', '145억원'],
      ['길', '12'],
      ['다리', '3'],
    ])
    expect(shown(document).filter((line) => !line.startsWith('145억원'))).toEqual([])
  })

  it('takes the unit in the head of a column for no sum', () => {
    const document = tableOf([
      ['Quay', 'Area (㎡)', 'Cost (KRW 100 million)', 'Tenants'],
      ['North', '1,234', '560', '12'],
    ])
    expect(
      shown({ ...document, language: 'eng', blocks: document.blocks.map((b) => ({ ...b, language: 'eng' })) }),
    ).toEqual(['560=56000000000 KRW'])
  })

  it('reads only the sums of rows under a caption of areas and sums', () => {
    const text = 'Quays (Unit: 1,000㎡, KRW 100 million)\nName Area Cost Tenants\nNorth 1,234 560 12'
    expect(shown(documentOf(text))).toEqual(['560=56000000000 KRW'])
  })

  it('keeps rows whose names hold words of other units', () => {
    const document = tableOf([
      ['Project', 'Budget (KRW million)', 'Period'],
      ['Next-Generation Vessels for companies', '2,100', '2025'],
    ])
    expect(shown(document)).toEqual(['2,100=2100000000 KRW'])
  })

  it('takes the unit of the row', () => {
    const document = tableOf([
      ['구분', '2021', '2022'],
      ['매출액(억원)', '15', '22.5'],
      ['고용(명)', '40', '52'],
    ])
    expect(shown(document)).toEqual(['15=1500000000 KRW', '22.5=2250000000 KRW'])
  })

  it('takes the unit of the caption before the table', () => {
    const document = tableOf(
      [
        ['구분', '국비', '증감률'],
        ['부산', '1,100', '3.5'],
      ],
      '(단위: 천 달러)',
    )
    expect(shown(document)).toEqual(['1,100=1100000 USD'])
  })

  it('takes the unit of a column of units', () => {
    const document = tableOf([
      ['항목', '단위', '2023'],
      ['투자액', '억원', '310'],
      ['기업', '개', '12'],
    ])
    expect(shown(document)).toEqual(['310=31000000000 KRW'])
  })

  it('leaves a table without a unit alone', () => {
    expect(
      shown(
        tableOf([
          ['구분', '값'],
          ['가', '12'],
        ]),
      ),
    ).toEqual([])
  })
})

describe('sums with their own unit in cells', () => {
  const told = (document: Document): string[] =>
    amounts(document).map(
      ({ candidate, value }) =>
        `${document.text.slice(candidate.start, candidate.end)} ${value.role} ${value.subject?.quote ?? '-'}`,
    )

  it('take the role of their column and the row as what they are for, and a bare 억 won', () => {
    const rows = [
      ['기업', '투자액', '인원'],
      ['가람', '1,200억원', '30'],
      ['나루', '450 억', '20'],
      ['등대', '2,000억원에 땅을 산 뒤 짓는다', '10'],
    ]
    expect(told(tableOf(rows))).toEqual(['1,200억원 investment 가람', '450 억 investment 나루', '2,000억원 other -'])
  })

  it('take no kind of money and no year for what they are for', () => {
    const rows = [
      ['구분', '내용'],
      ['총사업비', '320억원'],
      ['2023년', '40억원'],
    ]
    expect(told(tableOf(rows))).toEqual(['320억원 budget -', '40억원 other -'])
  })

  it('leave bare scales under heads that speak of no money', () => {
    const rows = [
      ['구분', '인구'],
      ['가람', '12억'],
    ]
    expect(told(tableOf(rows))).toEqual([])
  })
})

it('tells a role by the head before the row, and by the caption behind both', () => {
  const rows = [
    ['사업', '국비', '합계'],
    ['등대 임대료 정산', '12', '20'],
  ]
  const roles = amounts(tableOf(rows, '연도별 사업비 (단위: 억원)')).map(({ value }) => value.role)
  expect(roles).toEqual(['budget', 'price'])
})

describe('rounded headlines', () => {
  it('link a headline to the one exact sum that it rounds', () => {
    const text = '수소 단지에 1600억 투자\n시는 모두 1,598억원을 투자한다.'
    const [headline, exact] = amounts(documentOf(text))
    expect(headline?.candidate.draft.restates).toBe(exact?.candidate.start)
  })

  it('link nothing where two sums are as near', () => {
    const text = '수소 단지에 1600억 투자\n시는 1,598억원을, 도는 1,602억원을 투자한다.'
    expect(amounts(documentOf(text))[0]?.candidate.draft.restates).toBeUndefined()
  })
})

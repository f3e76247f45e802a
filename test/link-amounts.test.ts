import { describe, expect, it } from 'vitest'
import type { Mention } from '../schemas/index.ts'
import { processed } from './support/processed.ts'

/** The amounts of a text with the quotes of what they are tied to. */
function tied(text: string, published?: string) {
  const { mentions } = processed(text, published === undefined ? {} : { published })
  const quoteOf = (record: string): string | undefined => mentions.find((m: Mention) => m.record === record)?.quote
  return mentions.flatMap((mention: Mention) => {
    if (mention.type !== 'amount') return []
    const { period, entities = [] } = mention.value
    return [{ quote: mention.quote, period: period && quoteOf(period), entities: entities.map(quoteOf) }]
  })
}

describe('the period of an amount', () => {
  it('is the date right beside it where a clause holds several', () => {
    const text = '가람시는 올해 500억원을, 내년에 700억원을 투자한다.'
    expect(tied(text, '2025-02-17')).toMatchObject([
      { quote: '500억원', period: '올해' },
      { quote: '700억원', period: '내년' },
    ])
    expect(tied('Garam City will spend $5 billion in 2026 and $6 billion in 2027.')).toMatchObject([
      { quote: '$5 billion', period: '2026' },
      { quote: '$6 billion', period: '2027' },
    ])
  })

  it('is the date whose figure it is', () => {
    const text =
      '나래청이 2월 21일부터 3월 31일까지 조사한 결과 2010년 매출액이 92조원으로 2009년에 비해 22조원 늘었다.'
    expect(tied(text, '2011-05-17')).toMatchObject([
      { quote: '92조원', period: '2010년' },
      { quote: '22조원', period: undefined },
    ])
  })

  it('is no date whose own figure in brackets it is held against', () => {
    const text = '나래항 수입은 2010년(24억달러)보다 2억달러 줄어든 22억달러다.'
    expect(tied(text)).toMatchObject([
      { quote: '24억달러', period: '2010년' },
      { quote: '2억달러', period: undefined },
      { quote: '22억달러', period: undefined },
    ])
  })

  it('is no date of the sum that it has risen from', () => {
    expect(tied('나래항 예산은 올해 61억원에서 123억원으로 늘어난다.', '2024-03-11')).toMatchObject([
      { quote: '61억원', period: '올해' },
      { quote: '123억원', period: undefined },
    ])
    expect(tied('등대 예산은 올해 예산 31억원 보다 두 배(28억원) 늘었다.', '2024-03-11')).toMatchObject([
      { quote: '31억원', period: '올해' },
      { quote: '28억원', period: undefined },
    ])
    expect(tied('수출은 31억달러로 2009~2011년과 비교하면 낫다.')).toMatchObject([
      { quote: '31억달러', period: undefined },
    ])
  })

  it('is no date of another item of a line, but that of all items before the first bullet', () => {
    expect(tied('이 사업에는 ▷국비 70억원 확보 ▷2027년 준공 ▷시비 30억원 편성이 뒤따른다.')).toMatchObject([
      { quote: '70억원', period: undefined },
      { quote: '30억원', period: undefined },
    ])
    expect(tied('2027년까지 ▲부지 조성 120억원 ▲장비 구축 80억원을 들인다.')).toMatchObject([
      { quote: '120억원', period: '2027년까지' },
      { quote: '80억원', period: '2027년까지' },
    ])
  })

  it('is no day of what was done with it, no date of another item or sum behind it', () => {
    const periods = (text: string) => tied(text, '2025-06-10').map(({ period }) => period)
    expect(periods('나래시는 예산 300억원을 편성해 9일 의회에 냈다.')).toEqual([undefined])
    expect(periods('나래시 사업은 ▲등대 정비 50억원 ▲2024년 보전금 17억원 ▲진입로 공사 14억원이다.')).toEqual([
      undefined,
      '2024년',
      undefined,
    ])
    expect(periods('나래조선은 54억원을 투자해 2027년부터 배를 만든다.')).toEqual([undefined])
    expect(periods('누적 투자는 지난해 기준 133억 달러로, 2020년 지정된 섬은 뺐다.')).toEqual(['지난해'])
    expect(periods('나래항 신고액은 3분기에 59억 달러를 비롯, 모두 553억 달러다.')).toEqual(['3분기', undefined])
    expect(periods('나래항 신고액은 올해 1분기 3억 달러, 2분기에만 8억 달러다.')).toEqual(['올해 1분기', '2분기'])
    expect(periods('나래시 예산은 5천억원보다 늘어 올해 전체로는 6천억원이다.')).toEqual([undefined, '올해'])
    expect(periods('나래시 예산은 지난 5월 제1회 추경(3천억원) 대비 늘어 4천억원이다.')).toEqual([undefined, undefined])
  })

  it('is no date of somebody whom a relative clause tells of', () => {
    const text = 'The port drew $11 million under its head, who took office in July 2015.'
    expect(tied(text)).toMatchObject([{ quote: '$11 million', period: undefined }])
  })

  it('is no length of time that stands behind it', () => {
    const text = '땅값 1천억원은 도가 대고 기업은 50년간 땅을 빌린다.'
    expect(tied(text)).toMatchObject([{ quote: '1천억원', period: undefined }])
  })

  it('is none of several dates that stand apart from it', () => {
    const text = '가람시는 2024년에 세운 계획을 2026년에 고쳐 예산 500억원을 쓴다.'
    expect(tied(text)).toMatchObject([{ quote: '500억원', period: undefined }])
  })
})

describe('a date that a sum is only compared with', () => {
  it('is the period of the sum beside it alone', () => {
    const text = 'Net profit came to 18 billion won, up from 12 billion won a year earlier.'
    expect(tied(text, '2025-02-17')).toMatchObject([
      { quote: '18 billion won', period: undefined },
      { quote: '12 billion won', period: 'a year earlier' },
    ])
    expect(tied('FDI at the port reached $8 billion, up 12 percent from the same period in 2012.')).toMatchObject([
      { quote: '$8 billion', period: undefined },
    ])
  })

  it('is the period of a sum that comes from it', () => {
    const text = 'It holds $494 million from the first half and $58 million in the third quarter.'
    expect(tied(text, '2025-10-13')).toMatchObject([
      { quote: '$494 million', period: 'the first half' },
      { quote: '$58 million', period: 'the third quarter' },
    ])
  })

  it('is not that of a sum which follows another of an earlier time', () => {
    const text = 'The yard will invest $28 million in a quay, following investments of $55 million in 2023.'
    expect(tied(text, '2025-10-13')).toMatchObject([
      { quote: '$28 million', period: undefined },
      { quote: '$55 million', period: '2023' },
    ])
  })

  it('is none of a sum that grew from it', () => {
    const text = 'Revenue increased by 12% to KRW 2.4 trillion from the first half of 2021.'
    expect(tied(text, '2022-08-17')).toMatchObject([{ quote: 'KRW 2.4 trillion', period: undefined }])
  })

  it('leaves the other date of the clause to it', () => {
    const text = 'Sales were $7 billion in the third quarter, up 5 percent from a year earlier.'
    expect(tied(text, '2025-11-17')).toMatchObject([{ quote: '$7 billion', period: 'the third quarter' }])
    expect(tied('매출은 지난해 같은 기간보다 320억원 늘어난 2천억원이다.', '2025-02-17')).toMatchObject([
      { quote: '320억원', period: undefined },
      { quote: '2천억원', period: undefined },
    ])
  })

  it('is the period of a sum that it stands before', () => {
    expect(tied('A year earlier, the yard had sold ships for $3 billion.', '2025-02-17')).toMatchObject([
      { quote: '$3 billion', period: 'A year earlier' },
    ])
    expect(tied('It rose to $5 billion from $4 billion in the same period of last year.', '2025-02-17')).toMatchObject([
      { quote: '$5 billion', period: undefined },
      { quote: '$4 billion', period: 'last year' },
    ])
  })
})

describe('the zones and institutions of an amount', () => {
  it('is the one right before its bracket', () => {
    const text = '지역특구는 △서천 한산소곡주산업특구(320억원) △예천 곤충산업특구(280억원) 등이다.'
    expect(tied(text)).toMatchObject([
      { quote: '320억원', entities: ['서천 한산소곡주산업특구'] },
      { quote: '280억원', entities: ['예천 곤충산업특구'] },
    ])
  })

  it('are all of its clause elsewhere', () => {
    const text = '포스코홀딩스와 에코프로가 구미국가산업단지에 300억원을 투자한다.'
    expect(tied(text)[0]?.entities).toEqual(['포스코홀딩스', '에코프로', '구미국가산업단지'])
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { periodOf, samePeriod } from '../pipeline/conflicts/period.ts'
import { isScaleSlip, mayBeEqual, type Spread, spreadOf } from '../pipeline/conflicts/spread.ts'
import { topicOf } from '../pipeline/conflicts/topic.ts'
import { conflictsOfKey, keysOfClaim, type PlacedClaim } from '../pipeline/conflicts/value-conflict.ts'
import type { AmountValue, Finding } from '../schemas/index.ts'
import { processed } from './support/processed.ts'

interface Article {
  readonly text: string
  readonly published?: string
}

/** The conflicts among articles, told once each, as a run over a store would tell them. */
function conflictsAmong(articles: readonly Article[]): Finding[] {
  const outputs = articles.map(({ text, published }) => processed(text, published === undefined ? {} : { published }))
  const placed = outputs.flatMap(({ claims }, file): PlacedClaim[] =>
    claims.map((claim) => ({ file, claim, keys: keysOfClaim(claim) })),
  )
  const sums = (file: number, currency: string | null): Spread[] =>
    outputs[file]!.mentions.flatMap((m) =>
      m.type === 'amount' && m.value.currency === currency ? [spreadOf(m.value)] : [],
    )
  const keys = new Set(placed.flatMap((claim) => claim.keys))
  return [...keys].flatMap((key) => {
    const group = placed.filter(({ keys }) => keys.includes(key))
    return conflictsOfKey(key, group, sums).map(({ finding }) => finding)
  })
}

const quotesOf = (articles: readonly Article[]): string[] =>
  conflictsAmong(articles).map(({ severity, explanation }) => `${severity} ${explanation.en.split('. ')[0]}`)

const korean = {
  text: '포항시는 2023년부터 2026년까지 총사업비 263억원을 들여 ‘이차전지 양극재 재활용 실증센터 구축사업’을 벌인다고 밝혔다.',
}
const english = (sum: string, subject = 'cathode recycling demonstration center for secondary batteries'): Article => ({
  text: `Pohang City will set up a ${subject} from 2023 to 2026, at a total budget of ${sum}.`,
})

describe('value conflicts', () => {
  it('find two budgets of one project in two languages', () => {
    const found = conflictsAmong([korean, english('36.2 billion won')])
    expect(found).toHaveLength(1)
    expect(found[0]?.mentions.map(({ part }) => part)).toEqual(['stated', 'against'])
    expect(found[0]?.explanation.en).toContain('263억원 (KRW 26.3 billion) against 36.2 billion won.')
    expect(found[0]?.explanation.ko).toContain('기간 2023 ~ 2026')
  })

  it('call a power of ten a slip of the scale', () => {
    const [found] = conflictsAmong([korean, english('263 billion won')])
    expect(found?.severity).toBe('high')
    expect(found?.explanation.en).toContain('power of ten')
  })

  it('are the same whatever the order of the articles', () => {
    const other = english('36.2 billion won')
    const ids = [
      [korean, other],
      [other, korean],
    ].map((articles) => conflictsAmong(articles).map(({ id }) => id))
    expect(ids[0]).toEqual(ids[1])
    expect(conflictsAmong([korean, korean, other])).toHaveLength(1)
  })

  it('tell years between the texts', () => {
    const [found] = conflictsAmong([
      { ...korean, published: '2023-02-01' },
      { ...english('36.2 billion won'), published: '2025-04-01' },
    ])
    expect(found?.severity).toBe('low')
    expect(found?.explanation.en).toContain('2 years apart')
  })

  it('are none where the sums agree, rounded or in a range', () => {
    for (const sum of ['26.3 billion won', 'about 26 billion won', 'more than 26 billion won', 'up to 30 billion won'])
      expect(quotesOf([korean, english(sum)])).toEqual([])
  })

  it('are none between a whole and its part, or another source', () => {
    const part =
      'Pohang City will set up a cathode recycling demonstration center for secondary batteries from 2023 to 2026, with 14 billion won of state funds.'
    expect(quotesOf([korean, { text: part }])).toEqual([])
  })

  it('are none where the other text says the same sum elsewhere', () => {
    const both = { text: `${english('36.2 billion won').text} In all, 26.3 billion won is to be spent.` }
    expect(quotesOf([korean, both])).toEqual([])
  })

  it('are none for another place, period, phase, subject or currency', () => {
    const others = [
      english('36.2 billion won').text.replace('Pohang', 'Gwangyang'),
      english('36.2 billion won').text.replace('2026', '2027'),
      english(
        '36.2 billion won',
        'second phase cathode recycling demonstration center for secondary batteries',
      ).text.replace('second phase', 'phase 2'),
      english('36.2 billion won', 'hydrogen refueling demonstration center for ships').text,
      english('US$36.2 million').text,
    ]
    for (const text of others) expect(quotesOf([korean, { text }])).toEqual([])
  })

  it('compare texts of one language by all their words', () => {
    const named = (zone: string, sum: string): Article => ({
      text: `경주시는 2024년부터 2027년까지 총사업비 ${sum}을 들여 ‘${zone} 지원사업’을 벌인다고 밝혔다.`,
    })
    expect(quotesOf([named('혁신원자력 제작지원', '512억원'), named('혁신원자력 제작지원', '463억원')])).toHaveLength(1)
    expect(quotesOf([named('혁신원자력 제작지원', '512억원'), named('신라문화 야간관광', '463억원')])).toEqual([])
  })

  it('take the stretch of time before a sum, and the state that both tell', () => {
    const ko = (quarter: string, sum: string, state = '신고액'): Article => ({
      text: `부산진해경제자유구역의 외국인직접투자(FDI) ${state}은 ${quarter}에 ${sum}로 집계됐다고 밝혔다.`,
      published: '2024-11-20',
    })
    const en: Article = {
      text: 'In the third quarter of 2024, foreign direct investment declared in the Busan-Jinhae Free Economic Zone came to $71.4 million.',
      published: '2024-11-21',
    }
    expect(quotesOf([ko('올해 3분기', '7410만 달러'), en])).toHaveLength(1)
    expect(quotesOf([ko('올해 3분기', '7140만 달러'), en])).toEqual([])
    expect(quotesOf([ko('올해 2분기', '7410만 달러'), en])).toEqual([])
    expect(quotesOf([ko('올해 3분기', '7410만 달러', '도착액'), en])).toEqual([])
  })

  it('are none where too few words are known in both languages', () => {
    const unknown = english('36.2 billion won', 'Kumgang Bluewave Starlight Nexus demonstration hall').text
    expect(quotesOf([korean, { text: unknown }])).toEqual([])
  })
})

describe('whole costs without a period', () => {
  const center = (
    sum: string,
    subject = '해양 바이오 소재 시험센터 구축사업',
    city = '보령시',
    published = '2024-03-05',
  ) => ({
    text: `${city}는 ‘${subject}’에 총사업비 ${sum}을 들인다고 밝혔다.`,
    published,
  })
  const told = (...articles: readonly Article[]) => quotesOf(articles)

  it('conflict with one another, and with one that tells a period', () => {
    expect(told(center('412억원'), center('421억원'))).toEqual([expect.stringContaining('412억원')])
    const dated = {
      text: center('421억원').text.replace('는 ‘', '는 2024년부터 2027년까지 ‘'),
      published: '2024-05-02',
    }
    const [found] = conflictsAmong([center('412억원'), dated])
    expect(found?.explanation.en).toContain('Period 2024 ~ 2027')
    const [bare] = conflictsAmong([center('412억원'), center('421억원')])
    expect(bare?.explanation.ko).toContain('전체 사업비, 공통어')
  })

  it('conflict in two languages', () => {
    const en = (sum: string) => ({
      text: `Boryeong City said a marine bio materials test center will be set up at a total project cost of ${sum}.`,
      published: '2024-03-06',
    })
    expect(told(center('412억원'), en('42.1 billion won'))).toHaveLength(1)
    expect(told(center('412억원'), en('41.2 billion won'))).toEqual([])
    expect(told(center('412억원'), en('about 41 billion won'))).toEqual([])
  })

  it('are left alone where anything sets them apart', () => {
    const others = [
      center('421억원', '해양 바이오 소재 시험센터 구축사업', '서산시'),
      center('421억원', '해양 바이오 소재 시험센터 구축사업', '보령시', '2027-03-05'),
      center('421억원', '해양 치유 체험센터 조성사업'),
      center('421억원', '2단계 해양 바이오 소재 시험센터 구축사업'),
      center('2421억원'),
      { text: center('421억원').text.replace('총사업비', '국비'), published: '2024-03-05' },
      { text: center('421억원').text.replace('총사업비', '올해 사업비'), published: '2024-03-05' },
      { text: center('421억원').text.replace('총사업비', '추가로 총사업비'), published: '2024-03-05' },
    ]
    for (const other of others) expect(told(center('412억원'), other), other.text).toEqual([])
    const placeless = (sum: string) => ({ text: center(sum).text.replace('보령시는', '재단은') })
    expect(told(placeless('412억원'), placeless('421억원'))).toEqual([])
  })

  it('that one text gives for several projects are not held against one another', () => {
    const list = {
      text: '보령시는 ‘해양 바이오 소재 시험센터 구축사업’에 총사업비 412억원, ‘해양 바이오 소재 생산센터 구축사업’에 총사업비 390억원을 들인다.',
      published: '2024-03-05',
    }
    expect(told(list, center('412억원'))).toEqual([])
    expect(told(list, center('390억원', '해양 바이오 소재 생산센터 구축사업'))).toEqual([])
  })
})

describe('sums that may be the same', () => {
  const sum = (value: number, qualifier: AmountValue['qualifier'] = 'exact') => ({ value, qualifier })
  it.each([
    [sum(6.9e12), sum(7e12, 'about'), true],
    [sum(6.9e12), sum(6.912e12), true],
    [sum(7e12), sum(6.9e12), true],
    [sum(17e9), sum(14.5e9), false],
    [sum(38.6e9), sum(36.8e9), false],
    [sum(800e9, 'at-least'), sum(950e9), true],
    [sum(800e9, 'at-least'), sum(620e9), false],
    [sum(50e6, 'at-most'), sum(90e6), false],
    [{ ...sum(3e9), max: 4e9 }, sum(3.6e9), true],
    [{ ...sum(3e9), max: 4e9 }, sum(5.2e9), false],
  ])('%j and %j: %s', (a, b, expected) => {
    expect(mayBeEqual(a, b)).toBe(expected)
    expect(mayBeEqual(b, a)).toBe(expected)
  })

  it('holds for every sum and itself, rounded to fewer digits', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_000_000, max: 999_999_999 }), fc.integer({ min: 2, max: 6 }), (value, digits) => {
        const rounded = Number(value.toPrecision(digits))
        return mayBeEqual(sum(value), sum(rounded)) || Number(rounded.toPrecision(1)) === rounded
      }),
    )
  })

  it('knows a slip of the scale', () => {
    expect(isScaleSlip(38.6e9, 386e9)).toBe(true)
    expect(isScaleSlip(38.6e9, 86e9)).toBe(false)
    expect(isScaleSlip(5e9, 5e9)).toBe(false)
  })
})

describe('periods', () => {
  const same = (a: string, b: string): boolean => samePeriod(periodOf(a)!, periodOf(b)!)
  it('agree where one is told more coarsely', () => {
    expect(same('2020-08/2024-07', '2020/2024')).toBe(true)
    expect(same('2020-08/2024-07', '2020-08/2024')).toBe(true)
    expect(same('2020-08/2024-07', '2020-09/2024-07')).toBe(false)
    expect(same('2019/..', '2019/2024')).toBe(false)
  })
  it('are not agreed by a point inside', () => {
    expect(same('2023', '2023-40')).toBe(false)
    expect(same('2023', '2023/2024')).toBe(false)
  })
  it('need known digits', () => {
    expect(['XXXX-05', 'P5Y', 'R/P1Y'].map(periodOf)).toEqual([null, null, null])
  })
})

describe('topics', () => {
  it('are the same in both languages', () => {
    const ko = topicOf('자율주행 셔틀버스 충전 기반시설 확충사업')
    const en = topicOf('Expansion of charging infrastructure for self-driving shuttles')
    expect(ko.concepts.filter((concept) => en.concepts.includes(concept))).toEqual(['autonomous', 'charging'])
  })
  it('keep unknown words, without particles and figures', () => {
    expect(topicOf('꿈자람마당은 3단계 문화 사업이다')).toEqual({
      concepts: ['culture'],
      words: ['꿈자람마당'],
      ordinals: ['3'],
    })
  })
})

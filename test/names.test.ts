import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { joinedBySound } from '../pipeline/names/by-sound.ts'
import { documentOf } from './support/document-of.ts'
import { namesOf } from './support/names-of.ts'

interface Row {
  readonly published?: string
  readonly text: string
  readonly expect: readonly Readonly<Record<string, unknown>>[]
}

const RULES = {
  'zone/ko':
    'gazetteer region-theme-kind coordinated-kind numbered-complex defined-in-text ' +
    'announced-run counted-run led-run becoming-run run-before-kind own-named-run own-name town-district zone-inside bare-district counted-list counted-name ' +
    'counted-complex bracketed-complex bracketed-district bulleted-place bulleted-complex measured-complex shown-complex ' +
    'told-place zone-of-subject place-before-kind place-after-kind becoming-place measured-place announced-address ' +
    'designated-place designated-subject placed-name foreign-list specialised-list specialised-group themed-run line-item ' +
    'numbered-item labelled-line ' +
    'bulleted-item bracketed-item bracketed-place enumerated-place complex-among',
  'zone/en':
    'gazetteer region-theme-kind coordinated-kind kind-in-place kind-in-places kind-for-theme district-list numbered-complex ' +
    'defined-in-text predicated-place told-list told-complex designated-for pronoun-zone placed-list provincial-list ' +
    'site-by-theme place-before-kind item-run bulleted-item bracketed-item line-item',
  'institution/ko':
    'gazetteer local-government-actor name-suffix owner-and-body division company-mark head-in-brackets person-name-title ' +
    'introduced enumeration labelled-list weak-suffix short-university defined-in-text coordinated-authority',
  'institution/en':
    'gazetteer local-government-actor head-word legal-form apposition labelled-list enumeration headed introduced city-of defined-in-text',
}

const rowsOf = (file: string): readonly Row[] =>
  JSON.parse(readFileSync(new URL(`./cases/${file}.json`, import.meta.url), 'utf8'))

for (const [file, rules] of Object.entries(RULES)) {
  const type = file.split('/')[0]
  const rows = rowsOf(file)

  describe(file, () => {
    it.each(rows)('$text', ({ text, published, expect: expected }) => {
      const document = documentOf(text, published === undefined ? {} : { published })
      const found = namesOf(document).filter(({ candidate }) => candidate.type === type)
      const given = found.map(({ candidate, value }, index) => {
        const all: Record<string, unknown> = {
          ...value,
          quote: text.slice(candidate.start, candidate.end),
          rule: candidate.rule,
        }
        return Object.fromEntries(Object.keys(expected[index] ?? { quote: 0 }).map((field) => [field, all[field]]))
      })
      expect(given).toEqual(expected)
    })

    it('has a hit for every rule, thirty hits and fifteen near misses', () => {
      const hits = rows.flatMap((row) => row.expect)
      expect([...new Set(hits.flatMap((hit) => hit['rule'] ?? []))].sort()).toEqual(rules.split(' ').sort())
      expect(hits.length).toBeGreaterThanOrEqual(30)
      expect(rows.filter((row) => row.expect.length === 0).length).toBeGreaterThanOrEqual(15)
    })
  })
}

describe('a zone told without its industry', () => {
  const idOf = (text: string, published?: string) =>
    namesOf(documentOf(text, published === undefined ? {} : { published }))[0]?.value.id

  it.each([
    ['2019-08-02', 'zone/busan-blockchain-rfz'],
    ['2020-02-11', 'zone/busan-blockchain-rfz'],
    // the second one was about to be designated, or stood
    ['2020-05-20', 'zone/slug-kr-26-regulation-free-zone'],
    ['2023-05-20', 'zone/slug-kr-26-regulation-free-zone'],
    // none stood
    ['2019-06-20', 'zone/slug-kr-26-regulation-free-zone'],
    [undefined, 'zone/slug-kr-26-regulation-free-zone'],
  ])('is the only one that stood when the article appeared: %s', (published, id) => {
    expect(idOf('부산 규제자유특구가 문을 연다.', published)).toBe(id)
  })
})

describe('a name with a kind of its own', () => {
  const idOf = (text: string) => namesOf(documentOf(text))[0]?.value.id

  it.each([
    ['The Taebaek Clean Hydrogen Specialized Complex opens.', '태백 청정수소 특화단지가 문을 연다.'],
    ['', '대구 이동식 협동로봇 교육발전특구가 문을 연다.'],
    ['', '부산 블록체인 특화단지가 문을 연다.'],
    ['The Gyeongbuk Semiconductor Tourist Special Zone opens.', '강원 디지털헬스케어 관광특구가 문을 연다.'],
  ])('is no regulation-free zone for that industry: %s %s', (en, ko) => {
    for (const text of [en, ko].filter((text) => text !== '')) expect(idOf(text)).toMatch(/^zone\/slug-/)
  })

  it.each([
    ['부산 블록체인 특구가 문을 연다.', 'zone/busan-blockchain-rfz'],
    ['전북 친환경차 특구가 문을 연다.', 'zone/jeonbuk-eco-friendly-vehicle-rfz'],
    ['구미 반도체 특화단지가 문을 연다.', 'zone/gumi-semiconductor-strategic-complex'],
  ])('leaves the listed one its id: %s', (text, id) => expect(idOf(text)).toBe(id))

  it('is not that of the document either', () => {
    const text = '나래 홀로그램 규제자유특구와 나래 홀로그램 특화단지를 만든다.'
    expect(new Set(namesOf(documentOf(text)).map(({ value }) => value.id)).size).toBe(2)
  })
})

describe('the region of a document about one province', () => {
  const zonesOf = (text: string) =>
    namesOf(documentOf(text)).flatMap(({ candidate, value }) => (candidate.type === 'zone' ? [value] : []))

  it('is that of a complex without one of its own', () => {
    expect(zonesOf('함안군은 가람농공단지를 넓힌다. 합천군도 돕는다.')).toMatchObject([{ region: 'KR-48' }])
  })

  it('is lent to none where the governments of two provinces act, nor to a zone of another kind', () => {
    expect(zonesOf('함안군은 가람농공단지를 넓힌다. 남원시도 돕는다.')[0]).not.toHaveProperty('region')
    expect(zonesOf('함안군은 애쓴다. 새 태양광특구로 지정됐다.')[0]).not.toHaveProperty('region')
  })

  it('leaves an industry out of the name of a village', () => {
    expect(zonesOf('대마화평농공단지가 문을 연다.')[0]).not.toHaveProperty('theme')
  })
})

describe('one identity in a document', () => {
  const idsOf = (text: string) => namesOf(documentOf(text)).map(({ value }) => value.id)

  it('joins the names of one zone in both languages', () => {
    const ids = idsOf(
      '대구 스마트웰니스 규제자유특구\nThe Smart Wellness Special Zone in Daegu City opened.\nDaegu Smart Wellness Zone grew.',
    )
    expect(new Set(ids).size).toBe(1)
  })

  it('joins an unlisted zone by region, theme and kind', () => {
    const ids = idsOf('Jeju Coffee Regulation-Free Special Zone opened.\nThe Coffee Special Zone in Jeju grew.')
    expect(ids).toHaveLength(2)
    expect(new Set(ids).size).toBe(1)
  })

  it('joins a company with and without its legal form, also where it stands alone', () => {
    const ids = idsOf('Naraechem Co., Ltd. bought a plot.\nThen Naraechem built a plant.')
    expect(ids).toEqual(['inst/slug-company-nara-chemical', 'inst/slug-company-nara-chemical'])
  })

  it('joins a company in both scripts by its sound, with a doubt', () => {
    const found = namesOf(
      documentOf('㈜나래테라퓨틱스는 연구소를 짓는다.\nNarae Therapeutics Co., Ltd. will build a research center.'),
    )
    expect(found.map(({ value }) => value)).toMatchObject([
      { id: 'inst/slug-company-nara-therapeutics', name: { ko: '나래테라퓨틱스', en: 'Narae Therapeutics' } },
      { id: 'inst/slug-company-nara-therapeutics', name: { ko: '나래테라퓨틱스', en: 'Narae Therapeutics' } },
    ])
    for (const { doubts } of found) expect(doubts).toContain('unknown-name')
  })

  it('joins no companies that sound differently, and of two the one with the same vowels', () => {
    expect(new Set(idsOf('㈜가람나노는 돕는다.\nGaram Motors Co., Ltd. will build a research center.')).size).toBe(2)
    const three = idsOf(
      '㈜나래테라퓨틱스는 돕는다.\nNarae Therapeutics Co., Ltd. and Nore Therapeutics Co., Ltd. will build a research center.',
    )
    expect(three[0]).toBe(three[1])
    expect(three[2]).not.toBe(three[0])
  })

  it('joins short names of one document where each script has one of that sound', () => {
    const company = (name: { ko?: string; en?: string }) =>
      ({ id: `inst/slug-${name.ko ?? name.en}`, name, kind: 'company' }) as const
    const joined = (ko: readonly string[], en: readonly string[]) => [
      ...joinedBySound([...ko.map((name) => company({ ko: name })), ...en.map((name) => company({ en: name }))]).keys(),
    ]
    expect(joined(['자여', '에스제이'], ['SJ Co., Ltd.', 'Jayeo Co., Ltd.'])).toHaveLength(4)
    expect(joined(['우진', '유진'], ['Ujin Co., Ltd.'])).toEqual([])
    expect(joined(['가이'], ['SJ Co., Ltd.'])).toEqual([])
  })

  it('finds the listed company that a name in the other script sounds like, and none in the same script', () => {
    const id = (text: string) => idsOf(text)[0]
    expect(id('SinSin Pharm Co., Ltd. will build a plant.')).toBe('inst/sinsin-pharm')
    expect(id('㈜한와솔루션이 공장을 짓는다.')).not.toBe('inst/hanwha-solutions')
    expect(id('㈜에이이에스가 공장을 짓는다.')).not.toBe('inst/aes')
  })

  it('joins by sound only what has five consonants, legal forms apart', () => {
    const company = (id: string, name: { ko?: string; en?: string }) => ({ id, name, kind: 'company' as const })
    const ids = (ko: string, en: string) => [
      ...joinedBySound([company(`inst/slug-${ko}`, { ko }), company('inst/slug-en', { en })]).keys(),
    ]
    expect(ids('노루텍', 'Nertec Co., Ltd.')).toEqual([])
    expect(ids('노루테라퓨틱스', 'Nore Therapeutics Co., Ltd.')).toEqual(['inst/slug-노루테라퓨틱스', 'inst/slug-en'])
    expect(ids('노루테라퓨틱스', 'Norwin Solution')).toEqual([])
  })

  it('lets a definition outrank the gazetteer', () => {
    const ids = idsOf('한국수자원공사(이하 한수원)가 나섰다.\n한수원은 댐을 맡는다.')
    expect(new Set(ids)).toEqual(new Set(['inst/kwater']))
    expect(idsOf('한수원은 원전을 맡는다.')).toEqual(['inst/khnp'])
  })

  it('doubts a name that only a weak rule found', () => {
    const [first] = namesOf(documentOf('참여기업: 가온테크, 나래소재'))
    expect(first?.doubts).toEqual(['unknown-name'])
  })

  it('keeps a zone out of the name of its authority', () => {
    const found = namesOf(documentOf('인천경제자유구역청이 발표했다.'))
    expect(found.map(({ candidate }) => candidate.type)).toEqual(['institution'])
  })
})

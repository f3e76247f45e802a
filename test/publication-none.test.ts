import { describe, expect, it } from 'vitest'
import { processed } from './support/processed.ts'
import { publicationOf as run } from './support/publication-of.ts'

describe('publication: days that are none of the page', () => {
  it.each([
    ['Zone to open ten warehouses by 2021-03-15'],
    ['15 March 2021Docks that were let to a yard'],
    ['Trial of the ferries is on 03/11/2021 - 03/15/2021'],
    ['Quay opens at 10:00 March 15, 2021'],
    ['부산 물류 특구 실증 기간 2019.08.09 ~ 2021.03.15'],
    ['부산 물류 특구 창고 착공 2019.08.09\n\n부산 물류 특구 창고 준공 2021.03.15'],
    ['March 15, 2021 | Quay opened\n\nMay 4, 2021 | Crane set up'],
    ['The plan for the quay was published on March 15, 2021, the city said.'],
    ['The permit was issued on March 15, 2021.'],
    ['Date & Time: March 15, 2021 10:00'],
    ['Date: March 15, 2021\nVenue: Busan harbour hall'],
    ['Founded: March 15, 2021'],
    ['Retrieved March 15, 2021'],
    ['최종편집 2021-03-15 10:00'],
    ['오늘의 신문 - 2021.03.15(월)'],
    ['구독하기 2021.03.15. (월)'],
    ['2021.03.15 (월) | 로그인 | 회원가입'],
    ['행사일시 2021.03.15 14:00'],
    ['회의는 2021.03.15 14:00 열린다'],
    ['신청기간 2021.03.15 10:00 ~ 2021.03.20 18:00'],
    ['제정 2019.04.17 개정 2021.03.15'],
    ['On March 15, 2021'],
    ['March 11, 2021 - March 15, 2021'],
  ])('takes no day of the story for a stamp: %s', (text) => {
    expect(run(text).found).toEqual([])
  })

  it('reads no date of a dateline behind a stamp, and takes a garbled label for none', () => {
    const { document, mentions } = processed(
      'date 2021-03-15 BUSAN, March 15 (Harbour Wire) -- Ferries sail again on March 17.',
    )
    expect(document!.publication.map(({ edtf }) => edtf)).toEqual(['2021-03-15'])
    expect(mentions.filter(({ type }) => type === 'date').map(({ quote }) => quote)).toEqual(['March 17'])
    const placeless = processed('The quay grows\n\nMarch 15 (Harbour Today) — Ferries sail again on March 17.')
    expect(placeless.mentions.filter(({ type }) => type === 'date').map(({ quote }) => quote)).toEqual(['March 17'])
    expect(run('The quay grows\n\n½ÂÀÎ 2021.03.15  11:13:36\n\nFerries sail.').found).toEqual(['2021-03-15 stamp'])
  })

  it('reads no date of a line that tells how old the page is', () => {
    const { mentions } = processed('The quay grows\n\n • 6 years ago\n\nIt opened 3 years ago.', {
      published: '2021-03-15',
    })
    expect(mentions.filter(({ type }) => type === 'date').map(({ quote }) => quote)).toEqual(['3 years ago'])
  })

  it('takes no list of the days of other articles for stamps', () => {
    const others = ['Quay one', '2021-03-15 10:00', 'Quay two', '2021-03-16 11:00', 'Quay three', '2021-03-17 12:00']
    expect(run(['The port grows.', ...others].join('\n\n')).found).toEqual([])
    expect(run(['Posted 2021-03-18', 'The port grows.', ...others].join('\n\n')).found).toEqual(['2021-03-18 stamp'])
  })

  it('takes the day above the menus of a site, years after the story, for no stamp', () => {
    const story = 'The quay opened in 2012.\n\nIt was widened in 2014.'
    expect(run(`Monday, March 15, 2021\n\n${story}`).found).toEqual([])
    expect(run(`Monday, March 16, 2015\n\n${story}`).found).toEqual(['2015-03-16 stamp'])
    expect(run(`The quay of Garam reopens\n\nMarch 15, 2021\n\n${story}`).found).toEqual(['2021-03-15 stamp'])
    expect(run(`Home\n\nMarch 15, 2021\n\n${story}`).found).toEqual([])
  })

  it.each([
    '시는 2019년 7월 24일 지정된 특구를 점검했다. 이 자리에는 기업인과 주민이 함께 나와 앞으로의 일을 물었다.',
    '문의 02-2021-0315',
    '입력값 20210399를 고쳤다.',
    '사업 기간 2021.03.15~2022.03.14 총사업비 20억원',
  ])('takes no date of the text itself: %s', (text) => {
    expect(run(text).found).toEqual([])
  })

  it('takes no date of something else than the page for a stamp', () => {
    expect(run('Designation date: 2013.2.15\n\nThe port opened.').found).toEqual([])
    expect(run('Harbor news\n\nDate: 2013.2.15\n\nThe port opened.').found).toEqual(['2013-02-15 stamp'])
  })

  it('takes the day of a picture for no stamp', () => {
    expect(
      run('Harbor\n\n항만청 부두. (사진=항만청 제공) 2013.02.15. *재판매 및 DB 금지\n\n부두가 열렸다.').found,
    ).toEqual([])
    expect(run('Harbor\n\n사진은 부두 조감도. 2013.2.15 photo@yna.co.kr\n\n부두가 열렸다.').found).toEqual([])
    expect(run('제공일 2013.02.15\n\n부두가 열렸다.').found).toEqual(['2013-02-15 stamp'])
  })

  it.each([
    ['등록번호 부산 아00001 | 등록일 2005.01.01 | 발행인 홍보실'],
    ['제호 : 가나신문\n등록번호 : 부산 아00001\n등록일 : 2005년 1월 1일\n발행일 : 2005년 1월 3일\n편집인 : 홍보실'],
    ['© The Harbour Herald. All rights reserved. Registered 2005.01.01'],
  ])('takes no day of a colophon: %s', (colophon) => {
    const story = '부산 항만 특구가 문을 열었다. 시는 창고 열 곳을 새로 지었다.'
    expect(run(`부산 항만 특구 문 열어\n\n입력 2021.03.15 14:20\n\n${story}\n\n${colophon}`).found).toEqual([
      '2021-03-15 stamp',
    ])
    expect(run(`부산 항만 특구 문 열어\n\n${story}\n\n${colophon}`).found).toEqual([])
  })

  it('takes the day of the page itself beside its publisher', () => {
    const story = '부산 항만 특구가 문을 열었다. 시는 창고 열 곳을 새로 지었다.'
    expect(run(`부산 항만 특구 문 열어\n\n발행인 홍보실\n등록 2021.03.15 14:20\n\n${story}`).found).toEqual([
      '2021-03-15 stamp',
    ])
  })
})

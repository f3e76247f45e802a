import { describe, expect, it } from 'vitest'
import { processed } from './support/processed.ts'
import { publicationOf as run } from './support/publication-of.ts'

const STORY = '나래항은 지난 6일 냉동 창고를 열고 300억 원을 들인다고 밝혔다.'
const page = (...lines: string[]) => processed(['나래항, 냉동 창고 새로 연다', ...lines, STORY].join('\n\n'))
const dates = ({ mentions }: ReturnType<typeof page>) => mentions.filter((m) => m.type === 'date').map((m) => m.quote)

describe('publication: releases, issues and their sources', () => {
  it.each([
    ['2021년 3월 15일(월) 조간부터 보도하여 주시기 바랍니다.'],
    ['이 자료는 2021. 3. 15.(월) 오전 11시부터 보도해 주시기 바랍니다.'],
    ['엠바고: 2021. 3. 15.(월) 12:00 이후'],
    ['보도 시점 2021. 3. 15.(월) 11:00'],
    ['- ‘21. 3. 15.(월) 배포 -'],
    ['자료제공일 2021. 3. 15.(월)'],
    ['공개일자 2021-03-15'],
    ['지면게재일 2021년 03월 15일 월요일 003면'],
    ['제1234호 2021년 3월 15일 월요일'],
    ['나래일보 2021년 03월 15일 월요일 제5면'],
    ['2021년 3월 15일(月) 10:21 [나래일보]'],
    ['뉴스 2021년 03월 15일 10:21 등록 / 수정 2021-03-19'],
    ['/ 2021년 3월 15일 나래일보'],
    ['2021. 3. 15. 나래시 대변인실'],
    ['<저작권자 ⓒ 나래뉴스 2021.03.15 무단 전재 금지>'],
    ['* Published in the Harbour Herald on March 15, 2021'],
    ['Harbour Herald - 2021.03.15 page 5'],
  ])('reads the day of a release or of its source, and no date in it: %s', (line) => {
    const found = page(line)
    expect(found.document!.publication.map(({ edtf }) => edtf)).toEqual(['2021-03-15'])
    expect(dates(found)).toEqual(['지난 6일'])
    expect(found.mentions.filter(({ type }) => type === 'institution')).toEqual([])
  })

  it.each([
    ['2021년 3월호', '2021-03'],
    ['월간 나래 2021년 3월호 | 통권 120호', '2021-03'],
    ['Vol. 152 | 2021년 3월호', '2021-03'],
    ['March 2021 Newsletter Vol. 12', '2021-03'],
    ['Issue 21 | March 2021', '2021-03'],
  ])('takes the month of an issue where no day is told: %s', (line, month) => {
    const found = page(line)
    expect(found.document!.publication.map(({ edtf }) => edtf)).toEqual([month])
    expect(dates(found)).toEqual(['지난 6일'])
  })

  it('counts an issue, a printed page and an embargo for no second day', () => {
    for (const line of [
      '2021년 4월호',
      '지면게재일 2021년 3월 16일',
      '3월 16일(화) 조간부터 보도해 주시기 바랍니다.',
    ]) {
      const found = page('입력 2021-03-15 10:00', line)
      expect(found.document!.publication.map(({ edtf }) => edtf)).toEqual(['2021-03-15'])
      expect(found.issues).toEqual([])
      expect(dates(found)).toEqual(['지난 6일'])
    }
  })

  it('reads no date where the head of a page names the month in which it came out', () => {
    expect(dates(page('March 2021', 'Date 2021-03-15'))).toEqual(['지난 6일'])
    expect(dates(page('January 2021', 'Date 2021-03-15'))).toEqual(['January 2021', '지난 6일'])
  })

  it.each([
    ['부두는 2021년 3월 15일부터 보도블록을 새로 깐다.'],
    ['A plan printed in the Harbour Herald on March 15, 2021 was changed.'],
    ['2021년 3월호에 실린 글이다.'],
    ['March 2021'],
    ['2021년 3월 15일 회의 결과'],
    ['저작권자를 찾는 일은 2021년 3월 15일 끝났다.'],
    ['신문은 2021년 3월 15일부터 보도해 온 부두 기사로 상을 받았다.'],
    ['▲ 나래항 전경. ⓒ나래시, 2021.03.15 촬영'],
  ])('takes no day of the story for one of a release: %s', (text) => {
    expect(run(`Quays of the harbour\n\n${text}\n\nFerries sail again.`).found).toEqual([])
  })

  it('takes the clock of a site above an old article for no date of it', () => {
    expect(dates(page('• MENU\n    Local\n    Thursday, April 25, 2024', '입력 2021-03-15 10:00'))).toEqual([
      '지난 6일',
    ])
  })

  it('takes the clock of a page that edits, and the words of an article, for none of its days', () => {
    expect(dates(page('메인페이지로 가기  최종 기사편집 : 2021-04-30 19:07:46', '게시일 : 2021-03-15 09:41'))).toEqual([
      '지난 6일',
    ])
    expect(dates(page('By March 15, 2021 2   min read  (339 words)'))).toEqual(['지난 6일'])
  })

  it('counts an update for nothing beside the day that metadata tell', () => {
    const metadata = { published: '2021-03-15', publishedBasis: 'html-meta' as const }
    expect(run('Last updated: 3 April 2021\n\nThe quay grows.', { metadata })).toMatchObject({
      found: ['2021-03-15 html-meta'],
      issues: [],
    })
    expect(run('Posted: 3 April 2021\n\nThe quay grows.', { metadata }).issues).toEqual(['publication-date-conflict'])
  })

  it('knows by the clock which number is the month', () => {
    expect(run('The quay grows\n\n05/03/2023 10:21 AM EST\n\nFerries sail again.').found).toEqual(['2023-05-03 stamp'])
  })
})

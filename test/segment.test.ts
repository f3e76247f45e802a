import { describe, expect, it } from 'vitest'
import { englishBoundaries } from '../pipeline/segment/en.ts'
import { koreanBoundaries } from '../pipeline/segment/ko.ts'
import { runStages } from './support/run-stages.ts'

/** Checks that the marks `|` stand exactly where the sentences end. */
function marked(text: string, boundaries: (text: string, start: number, end: number) => number[]): string {
  const plain = text.replaceAll('|', '')
  let from = 0
  const parts = [...boundaries(plain, 0, plain.length), plain.length].map((to) => {
    const part = plain.slice(from, to)
    from = to
    return part
  })
  return parts.join('|')
}

describe('segment: Korean', () => {
  it.each([
    '시는 5일 협약을 맺었다고 밝혔다.| 사업비는 30억 원이다.',
    '시장은 “땅이 넓다. 길도 가깝다.”라고 말했다.| 도는 답하지 않았다.',
    '그는 “내년에는 늘어난다. 걱정 없다”며 웃었다.| 회의는 끝났다.',
    '‘될까? 안 될까?’ 하는 말이 돌았다.| 답은 없다.',
    '매출은 1.5배 늘었다.| 수출은 3.2% 줄었다.',
    '2019. 8. 4. 지정됐다.| 2023. 8. 3. 끝난다.',
    '기간은 2019.8~2023.8이다.| 그 뒤는 미정이다.',
    '㈜한빛과 Hanbit Co., Ltd. 두 곳이 왔다.| 더 온다.',
    '왜 늦었나?| 예산이 없었다.| 그래도 한다!| 곧 연다.',
    '설비를 들였다.|이어 인력을 뽑았다.|“잘 됐다”고 했다.',
    '곳곳에 열렸다.[3]| 다음은 부산이다.',
    '오늘 다녀왔습니다| 분위기도 좋고 볼 것도 많았어요| 또 가고 싶네요',
    '길이 넓어요~| 주차도 편해요!!| 추천합니다ㅎㅎ| 다음에 또 와요',
    '정말 좋았어요 ^^| 꼭 가 보세요',
    '값이 오른다고 하는 말이 있다 해도 산다는 사람이 많다는 뜻이다.',
    '넓은 바다 위에 필요 없는 다리가 있다.',
    '설명이 중요 하다는 뜻의 글이다.',
    '△부산 △대구 등이다.| ▲첫째는 물류다.',
    '(가칭) 새 특구는 넓다.| (사진은 없다.)| 끝났다.',
    '이용이 가능함| 설명을 높임| 준비가 필요함| 문제가 없음',
    '1. 사업 개요를 본다.| 다음을 본다.',
    '그러나… 아직 멀다.'.replace('… ', '…| '),
  ])('%s', (text) => {
    expect(marked(text, koreanBoundaries)).toBe(text)
  })
})

describe('segment: English', () => {
  it.each([
    'The zone opened in Sep. 2014 with nine tenants.| It grew.',
    'Hanbit Co., Ltd. signed the deal.| The city paid 3 billion won.',
    'It drew U.S. dollars and U.S. firms.| Exports rose 3.2 percent.',
    'St. Mary Hospital joined.| Dr. Kim runs it.',
    'Mr. J. H. Park said no.| “We wait.”| He left.',
    'It runs Sep. 2014~Feb. 2018 (3 years).| Then (Mar. 2019) it ends.',
    'Budget of KRW 3 bil.–Jan. 2020 to ’21.| Next.',
    'Guests are Hanbit Co., Ltd. (Naju), Areum Inc. (Mokpo) and others.| All stay.',
    'See No. 15852 and Art. 11 of the act, e.g. the first part.| It is clear.',
    'It moved to the U.S.| The firm stayed.',
    'It works with Hanbit Inc.| The plan is old.',
    'The talks began at 10 a.m. on Friday.| They ended at 3 p.m.| Nobody came.',
    'Is it new?| Yes!| It is.',
    'The rate was 2.5 vs. 3.1 last year.| (It fell. Then it rose.)| Now it is flat.',
    'They met on Jan. 5, 2020.| Then on Feb. 6.| Done.',
    '“We will build,” he said. “We will hire.”'.replace('said. ', 'said.| '),
    'Growth was strong...| Then it slowed.',
    'wait... and see.',
    'Visit www.example.org for more.| Thanks.',
    '1. The first item.| Next.',
  ])('%s', (text) => {
    expect(marked(text, englishBoundaries)).toBe(text)
  })
})

describe('segment: documents', () => {
  it('covers all that is not white space with trimmed sentences in order', () => {
    const text = '제목 줄\n\n시는 밝혔다. 도는  말했다.\n- 항목 하나\n구분\t값\n가\t1\n\nThe city agreed. It paid.\n'
    const document = runStages(text)
    for (const block of document.blocks) {
      let at = block.start
      for (const { start, end } of block.sentences) {
        expect(text.slice(at, start).trim()).toBe('')
        expect(text.slice(start, end).trim()).toBe(text.slice(start, end))
        at = end
      }
      expect(text.slice(at, block.end).trim()).toBe('')
    }
    expect(document.blocks.map(({ sentences }) => sentences.length)).toEqual([1, 2, 1, 1, 1, 1, 1, 2])
  })
})

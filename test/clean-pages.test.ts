import { describe, expect, it } from 'vitest'
import { BODY, LEAD, rolesOf } from './support/line-roles.ts'
import { runStages, textOf } from './support/run-stages.ts'

/** What is left of a text: the blocks that are content. */
const content = (text: string): string[] => {
  const document = runStages(text)
  return document.blocks.filter(({ role }) => role === 'content').map((block) => textOf(document, block))
}

describe('clean: who answers for a release', () => {
  it.each([
    '문의 : 나주시 산단조성과 (061-000-0000)',
    '담당 부서 항만국 책임자 과 장 가나다 (044-000-0000)',
    '<총괄> 항만과 담당자 사무관 가나다 (044-000-0000)',
    '담당부서 : 홍보과 | 연락처 : 061-000-0000 | 최종수정일 : 2023-04-05',
    '이 자료에 대하여 더욱 자세한 내용을 원하시면 나주시 산단조성과(061-000-0000)로 연락 주시기 바랍니다.',
    'For more information, please contact the Harbour Division of the Ministry of Tides (044-000-0000).',
    'Press contact: Harbour Division, Ministry of Tides',
    'SOURCE Tideway Holdings',
    '가람일보 / 등록번호 : 전남 아00000 / 등록일 : 2020년 3월 2일 발행인 : 가나다 / 편집인 : 라마바',
    '전라남도 나주시 시청길 22 전화 : 061-000-0000 팩스 : 061-000-0001',
    '230405 나주 에너지 특구 지정.hwp (32 KB)',
    '나주시청 | 전라남도 나주시 시청길 22 | Tel. 061-000-0000',
    'Source : The Quay Herald (2021.03.04)',
    'Harbour news - Visit Quay > News > Latest',
    'Next  Minister tours the harbour',
  ])('marks %j', (line) => {
    expect(rolesOf([line])).toEqual(['boilerplate'])
  })

  it.each([
    '문의가 늘면서 시는 상담 창구를 두 곳으로 늘렸다.',
    '담당 공무원은 나주 에너지 특구를 다시 살핀다고 했다.',
    '이 내용을 담은 협약을 나주시와 한국전력이 맺었다.',
    'Next comes the harbour of Naju, which the ministry will pay for.',
    'The source of the money is the Ministry of Tides.',
  ])('leaves %j', (line) => {
    expect(rolesOf([line])).toEqual(['content'])
  })

  it('marks a table of offices and numbers, not a table of sums', () => {
    const rows =
      '담당 부서\t항만국\t책임자\t과 장\t가나다\t(044-000-0000)\n<공동>\t어항과\t담당자\t사무관\t라마바\t(044-000-0001)'
    expect(content(`${LEAD}\n\n${rows}`)).toEqual([LEAD])
    expect(content(`${LEAD}\n\n구분\t담당자\t예산\n항만과\t과장\t30\n어항과\t팀장\t40`)).toHaveLength(10)
  })

  it('marks them where each stands on a line of its own', () => {
    expect(
      content([LEAD, BODY, '담당 부서', '항만국 어항과', '책임자', '과장', '가나다', '(044-000-0000)'].join('\n\n')),
    ).toEqual([LEAD, BODY])
  })
})

describe('clean: who speaks at the end of a broadcast, and who keeps a board', () => {
  it.each([
    'MBC 뉴스 가나다입니다. (영상취재 라마바)',
    'KBS뉴스 가나다입니다. 촬영기자 라마바',
    '지금까지 나주에서 KBC 가나다였습니다.',
    '작성자 산단조성과',
    '담당부서 항만정책과',
    '게시물 운영원칙에 어긋나는 글은 예고 없이 지워질 수 있습니다.',
    '글자작게 글자크게 인쇄 목록으로',
    '조회수 812 | 등록일 2024-03-02',
    '(영상취재 : 가나다 UBC)',
    '2024. 5. 3. 오후 2:11          나주 특구에 새 공장 선다 :: 가람뉴스',
    '5/3/24, 2:11 PM          Naju zone gets a new plant - Coast News',
    '^ "나주청 이름 바꿔". 《가람일보》. 2021년 7월 14일. 2022년 1월 3일에 확인함.',
    'You are receiving this email because you subscribed to the Naju zone newsletter.',
    'UBC 가나다',
    '가람뉴스에서 직접 확인하세요. 해당 언론사로 이동합니다.',
    'July 01, 2003|By Gil Hong, Coast Newspapers. Naju Times.',
    'Tidewire) 09:41, March 02, 2024',
    'All News 14:38 March 2, 2024',
    '#나주소재#나주에너지특구#음극재 생산공장',
    '• 기사 스크랩하기',
  ])('marks %j', (line) => {
    expect(rolesOf([line])).toEqual(['boilerplate'])
  })

  it.each([
    'MBC가 나주 특구의 방송 설비를 맡는다.',
    '이 기업은 LG 계열입니다.',
    '작성자 가운데 절반은 나주 특구의 기업이다.',
    '담당부서 통합에 12억 원이 든다',
    '시는 특구 게시물을 새로 꾸몄다.',
    '조회수 812 | 수출액 2024',
    'UBC 나주 새 방송국을 연다',
    '2024. 5. 3. 오후 2:11에 나주 특구의 새 공장이 문을 열었다.',
    'You are receiving three sites in the Naju zone, the mayor said.',
    '현장에서 직접 확인하세요. 나주 특구가 문을 연다.',
    '#1 Naju plant # 2 Mokpo plant',
  ])('leaves %j', (line) => {
    expect(rolesOf([line])).toEqual(['content'])
  })
})

describe('clean: the head of a page', () => {
  it('marks labels and what stands below them, but the title', () => {
    const head = ['Division', 'Harbour Zone Division', 'Date', '2021.03.04', 'Hits', '1,204', 'Headline', 'Quay opens']
    expect(content([...head, LEAD, BODY].join('\n'))).toEqual(['Quay opens', LEAD, BODY])
  })

  it('leaves labels that no count of readers goes with', () => {
    expect(content(['부서', '항만과', '연락처', LEAD, BODY].join('\n\n'))).toEqual([
      '부서',
      '항만과',
      '연락처',
      LEAD,
      BODY,
    ])
  })
})

describe('clean: other stories of the same page', () => {
  const own = '[나주=가람통신] 가나다 기자 = 나주시는 3월에 에너지 특구의 새 시험동을 짓는다고 밝혔다.'
  const others = [
    '[가람통신 베스트 기사]',
    '목포 부두에 2조 원',
    '[목포=가람통신] 라마바 기자 = 목포시는 부두에 2조 원을 들인다고 밝혔다. 2021-03-03 10:11',
    '여수시는 새 등대를 세워 밤바다를 밝힌다고 지난주에 알렸다. 2021-03-02 09:00',
  ]

  it('marks teasers behind the list that a medium heads by its name', () => {
    expect(content([own, BODY, ...others].join('\n\n'))).toEqual([own, BODY])
  })

  it('leaves the story itself behind a list at the top', () => {
    expect(content(['많이 본 뉴스', '부두에 2조 원', LEAD, BODY, own].join('\n\n')).slice(-3)).toEqual([
      LEAD,
      BODY,
      own,
    ])
  })

  it('marks the widgets of a blog: comments of readers, and the other posts of a category with their days', () => {
    const page = [
      '최근에 달린 댓글',
      '- 나주시가 2조 원을 넣으면 참 좋겠네요.',
      LEAD,
      BODY,
      "'항만' 카테고리의 다른 글",
      '목포 부두 공사비 3조 원\t2021.03.01',
      '여수 등대 12억 원\t2021.02.27',
    ].join('\n\n')
    expect(content(page.replace('3조 원\t2021.03.01\n\n', '3조 원\t2021.03.01\n'))).toEqual([LEAD, BODY])
    expect(content(['최근 댓글', LEAD, BODY].join('\n\n'))).toEqual(expect.arrayContaining([LEAD, BODY]))
  })

  it('marks headlines behind the name of the section that they are of', () => {
    const story = [LEAD, BODY]
    expect(content([...story, 'More in Industry', 'Cafe opens on the quay', 'DP weighs a bill'].join('\n\n'))).toEqual(
      story,
    )
    expect(content([...story, 'More in the harbour zone will follow.'].join('\n\n'))).toHaveLength(3)
  })

  it('gives the title above its writer and its stamp back', () => {
    const lines = ['최신뉴스', '주가 2% 상승', '나주 특구에 시험동', '홍나래', '2021. 3. 4.', own, BODY]
    expect(content(lines.join('\n\n'))).toEqual(['나주 특구에 시험동', '홍나래', own, BODY])
  })

  it('gives the title above its stamp back, with two lines under it', () => {
    const lines = [
      '속보',
      '주가 2% 상승',
      '나주 특구에 시험동',
      '입력 2021.03.04 10:20',
      '국비 30억',
      '5월 착공',
      own,
      BODY,
    ]
    expect(content(lines.join('\n\n'))).toEqual(['나주 특구에 시험동', '국비 30억', '5월 착공', own, BODY])
  })
})

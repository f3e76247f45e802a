import { describe, expect, it } from 'vitest'
import { BODY, ENGLISH, LEAD, rolesOf } from './support/line-roles.ts'
import { runStages, textOf } from './support/run-stages.ts'

describe('clean: duplicates', () => {
  const roles = (text: string) =>
    runStages(text).blocks.map(({ role, duplicateOf }) =>
      duplicateOf === undefined ? role : `${role} of ${duplicateOf}`,
    )

  it('marks a body that stands twice', () => {
    expect(roles([LEAD, BODY, LEAD, BODY].join('\n'))).toEqual([
      'content',
      'content',
      'duplicate of 0',
      'duplicate of 1',
    ])
  })

  it('folds white space and punctuation', () => {
    expect(roles([ENGLISH, BODY, ENGLISH.replace('.', '').replace(' that', '  that')].join('\n\n'))).toEqual([
      'content',
      'content',
      'duplicate of 0',
    ])
  })

  it('marks a repeat that runs its paragraphs together', () => {
    expect(roles([LEAD, BODY, `${LEAD} ${BODY}`].join('\n\n'))).toEqual(['content', 'content', 'duplicate of 0'])
  })

  it('marks a summary that is the cut beginning of a paragraph, before or after it', () => {
    expect(roles([`${LEAD.slice(0, 30)}…`, LEAD, BODY].join('\n\n'))).toEqual(['duplicate of 1', 'content', 'content'])
    expect(roles([BODY, LEAD, `${BODY.slice(0, 34)}...`].join('\n\n'))).toEqual([
      'content',
      'content',
      'duplicate of 0',
    ])
  })

  it('marks a path with the title that stands below', () => {
    expect(
      roles(
        `All zones | Harbour district opens with eleven tenants\n\nHarbour district opens with eleven tenants\n\n${ENGLISH}`,
      ),
    ).toEqual(['duplicate of 1', 'content', 'content'])
  })

  it('leaves figures that stand under different heads, and cells', () => {
    expect(roles([LEAD, '- 총사업비: 30억 원', BODY, '- 총사업비: 30억 원'].join('\n'))).toEqual(
      Array(4).fill('content'),
    )
    expect(roles(`구분\t국비\n나주\t300\n목포\t300\n\n${LEAD}`)).not.toContain('duplicate of 3')
  })
})

describe('clean: other articles', () => {
  const roles = (lines: readonly string[]) => runStages(lines.join('\n')).blocks.map(({ role }) => role)

  it.each(['많이 본 뉴스', '관련기사', '최신기사', 'Most Read', 'Related', 'You Might Like'])(
    'marks headlines after %s though their last word is a verb',
    (head) => {
      const headlines = [
        '1 나주 혁신도시 아파트 분양가 3.3㎡당 2천만원 넘어섰다',
        '2 목포 신항 배후단지 임대료 30억원 깎아 주기로 했다',
      ]
      expect(roles([LEAD, BODY, '', head, ...headlines]).slice(-3)).toEqual(Array(3).fill('boilerplate'))
    },
  )

  it('keeps paragraphs that follow a list of other articles', () => {
    const more = '도는 내년에도 같은 사업에 국비 30억 원을 넣어 기업 다섯 곳을 더 돕는다.'
    expect(roles([LEAD, BODY, '', '관련기사', '나주 특구에 공장 하나 더', '', more]).at(-1)).toBe('content')
  })

  it('keeps the title under a menu that ends in the name of a list', () => {
    const [menu, title] = roles(['최신기사', '나주 특구 실증 끝내', LEAD, BODY])
    expect([menu, title]).toEqual(['boilerplate', 'content'])
  })

  it.each([
    '이전글 | 목포 신항 배후단지 착공',
    '다음글 목포 신항 배후단지 착공',
    '▲ 이전 글 : 목포 신항 배후단지 착공',
    'Next: Governor to open a plant on March 21',
    'Previous post Governor opens a plant',
  ])('marks a neighbour: %s', (line) => {
    expect(rolesOf([line])).toEqual(['boilerplate'])
  })

  it.each(['다음 글은 특구의 성과를 다룬다', 'Next year the zone grows', 'Previous plans were dropped'])(
    'keeps: %s',
    (line) => {
      expect(rolesOf([line])).toEqual(['content'])
    },
  )

  it('marks a table of other posts with their comments and days', () => {
    const table = '나주 혁신도시 이주 지원 40억 원 (0)\t2019.06.24\n목포 항만 축제 참가자 모집 (2)\t2019.06.22'
    expect(roles([LEAD, BODY, '', table]).slice(-4)).toEqual(Array(4).fill('boilerplate'))
  })

  it('marks the bars of a colophon that are read as a table, no table of figures', () => {
    const colophon =
      '회사소개 | 이용약관 | 고객센터\n제호 : 가상일보 | 등록번호 : 전남 아00000 | 등록일 : 2005년 1월 1일'
    expect(roles([LEAD, BODY, '', colophon]).slice(-6)).toEqual(Array(6).fill('boilerplate'))
    const figures = '구분 | 2022년 | 2023년\n국비 | 45억 원 | 50억 원'
    expect(roles([LEAD, BODY, '', figures]).slice(-6)).toEqual(Array(6).fill('content'))
  })

  it('marks comments behind their head, but nothing where much follows it', () => {
    const comments = ['댓글 2개', '나주시민', '지난해에도 1조 원이 온다더니 올해도 같은 소리만 하고 있습니다.']
    const page = [LEAD, BODY, `${LEAD} ${BODY}`, `${BODY} 제품은 팔린다.`]
    expect(roles([...page, '', ...comments].join('\n\n').split('\n')).slice(-3)).toEqual(Array(3).fill('boilerplate'))
    expect(roles(['댓글 2개', '', LEAD, '', BODY, '', ENGLISH]).slice(-3)).toEqual(Array(3).fill('content'))
  })

  it('keeps a title that stands behind its day', () => {
    expect(rolesOf(['입력 2021-03-15 나주 특구에 배터리 시험장 들어서'])).toEqual(['content'])
    expect(rolesOf(['입력 2021.03.15 10:11 수정 2021.03.15 11:20 지면 A10면'])).toEqual(['boilerplate'])
  })

  it('marks rows of a board and items of a list that name neighbours', () => {
    const page = (inner: string) =>
      runStages(
        `<html><body><main><h1>나주 특구</h1>${`<p>${BODY} ${LEAD}</p>`.repeat(1)}<p>${LEAD} 셋째 문단이다.</p>${inner}</main></body></html>`,
        'a.html',
      ).blocks
    const rows = page(
      '<table><tr><th>이전글</th><td>목포 신항 착공</td></tr><tr><th>다음글</th><td>여수 산단 개통</td></tr></table>',
    )
    expect(rows.slice(-4).map(({ role }) => role)).toEqual(Array(4).fill('boilerplate'))
    const items = page(
      '<ul class="prev-next"><li>앞 목포 신항 착공 2천만원</li><li>뒤 여수 산단 개통 3천만원</li></ul>',
    )
    expect(items.slice(-2).map(({ role }) => role)).toEqual(Array(2).fill('boilerplate'))
  })
})

describe('clean: hints of the markup', () => {
  it('marks navigation and related links of a page, keeps its title and body', () => {
    const paragraphs = Array.from({ length: 5 }, (_, i) => `<p>${i + 1}번째 문단은 ${BODY}</p>`).join('')
    const document = runStages(
      `<html><body><nav><a>정책</a><a>소식</a></nav><h1>나주 특구</h1><div class="article-body">${paragraphs}</div><div class="related"><a>다른 소식 하나</a></div><footer>전화 061-000-0000</footer></body></html>`,
      'a.html',
    )
    const content = document.blocks.filter(({ role }) => role === 'content').map((block) => textOf(document, block))
    expect(content).toHaveLength(6)
    expect(content[0]).toBe('나주 특구')
  })

  it('keeps a title beside the article that is no heading', () => {
    const body = Array.from({ length: 5 }, (_, i) => `<p>${i + 1}번째 문단은 ${BODY}</p>`).join('')
    const document = runStages(
      `<html><head><title>나주 특구 소식 - 가상신문</title></head><body><div><b>나주 특구 소식</b></div><div>짧은 줄</div><div class="news_content">${body}</div></body></html>`,
      'a.html',
    )
    expect(document.blocks.slice(0, 2).map(({ role }) => role)).toEqual(['content', 'boilerplate'])
  })
})

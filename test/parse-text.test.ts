import { describe, expect, it } from 'vitest'
import { frontMatterMetadata } from '../pipeline/parse/front-matter.ts'
import { parseText } from '../pipeline/parse-text.ts'

const shape = (text: string) => parseText(text).blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)])
const texts = (text: string) => shape(text).map(([, content]) => content)

describe('parse: plain text', () => {
  it('keeps paragraphs of a line each apart and takes a short first line for the title', () => {
    const text = '부산 특구, 3년 연장\n부산시는 4일 특구 기간이 늘었다고 밝혔다.\n시는 내년에 60억 원을 더 들인다.\n'
    expect(shape(text)).toEqual([
      ['heading', '부산 특구, 3년 연장'],
      ['paragraph', '부산시는 4일 특구 기간이 늘었다고 밝혔다.'],
      ['paragraph', '시는 내년에 60억 원을 더 들인다.'],
    ])
  })

  it('joins hard-wrapped English lines', () => {
    const text =
      'Zone news\n\nThe harbour district opened on Monday with eleven tenants and\na new quay that can hold four ships at a time. The authority said the second\nphase would begin in spring.\n\nNext paragraph here.\n'
    expect(texts(text)).toHaveLength(3)
    expect(texts(text)[1]).toContain('tenants and\na new quay')
  })

  it('joins Korean lines broken inside sentences', () => {
    const text =
      '오늘 문을 연\n강원 특구 지원센터가\n입주 기업을 위해\n상담을 시작했습니다.\n센터는 앞으로\n해외 인증을\n도울 계획입니다.\n'
    expect(texts(text)).toEqual([
      '오늘 문을 연\n강원 특구 지원센터가\n입주 기업을 위해\n상담을 시작했습니다.',
      '센터는 앞으로\n해외 인증을\n도울 계획입니다.',
    ])
  })

  it('joins the short lines of a broadcast, though sentences end between them', () => {
    const text =
      '항만 배후단지에 공장이 늘고 있습니다.\n이곳에는 지난달 부품 업체인\n한 회사가 공장을 연 데 이어\n오늘은 냉동 창고를 짓는\n다른 회사가 문을 열었습니다.\n시는 올해 말까지 두 곳이 더\n들어온다고 밝혔습니다.\n'
    expect(texts(text)).toContain(
      '오늘은 냉동 창고를 짓는\n다른 회사가 문을 열었습니다.'.replace(
        /^/,
        '이곳에는 지난달 부품 업체인\n한 회사가 공장을 연 데 이어\n',
      ),
    )
  })

  it('keeps subheads without a stop apart', () => {
    expect(
      texts('제목이 여기 있다\n지역 기업 지원 확대\n시험 설비 공동 활용\n충북도는 새 설비를 들인다고 6일 밝혔다.\n'),
    ).toHaveLength(4)
  })

  it('reads bullets, numbers and signs as list items, with their indented lines', () => {
    const text =
      '주요 내용\n\n□ 특구 세 곳을\n   새로 지정한다.\nㅇ 기간은 4년이다.\n① 대구 ② 부산\n※ 기업 13곳 참여\n1. 첫째 과제\n가. 세부 과제\n- 총 20억 원\n'
    expect(
      shape(text)
        .slice(1)
        .every(([kind]) => kind === 'listItem'),
    ).toBe(true)
    expect(texts(text)[1]).toBe('□ 특구 세 곳을\n   새로 지정한다.')
  })

  it('takes no day for a list number', () => {
    expect(shape('소식\n\n4. 12. 열린 회의에서 결정했다.\n')[1]![0]).toBe('paragraph')
  })

  it('joins a lone bullet with the line below', () => {
    expect(texts('제목 줄입니다\n-\n공유\n-\n인쇄\n본문은 여기서 시작한다고 했다.\n').slice(1, 3)).toEqual([
      '-\n공유',
      '-\n인쇄',
    ])
  })

  it('reads lines with tabs or pipes as a table with its headers', () => {
    for (const glue of ['\t', ' | ']) {
      const text = [
        '연도별 실적',
        '',
        ['구분', '2020', '2021'].join(glue),
        ['매출', '1,100', '1,250'].join(glue),
        ['수출', '300', '280'].join(glue),
      ].join('\n')
      const cells = parseText(text).blocks.filter(({ kind }) => kind === 'tableCell')
      expect(cells.map(({ start, end }) => text.slice(start, end))).toEqual([
        '구분',
        '2020',
        '2021',
        '매출',
        '1,100',
        '1,250',
        '수출',
        '300',
        '280',
      ])
      expect(cells.map(({ cell }) => Number(cell!.header))).toEqual([1, 1, 1, 1, 0, 0, 1, 0, 0])
      expect(cells[4]!.path).toBe('body/table:0/r1c1')
    }
  })

  it('leaves a table flattened to blanks as a paragraph a line', () => {
    expect(texts('Status\n\nItem 2019 2020\nSales (100 million won) 1,020 1,300\nStaff 20 31\n')).toHaveLength(4)
  })

  it.each(['publication_date', 'datePublished', 'posted', '게시일', '등록일 '])(
    'knows the publication date as %s',
    (key) => {
      const { metadata } = parseText(`---\n${key}: 2023-05-04\n---\n\n특구 소식을 전한다.\n`)
      expect(metadata.published).toBe('2023-05-04')
    },
  )

  it('reads front matter into metadata and keeps the text whole', () => {
    const text = '---\ntitle: 특구 소식\ndate: 2023-05-04\n---\n본문 첫 줄이 여기에 있다.\n'
    const { metadata, blocks } = parseText(text)
    expect(metadata).toEqual({ title: '특구 소식', published: '2023-05-04', publishedBasis: 'front-matter' })
    expect(blocks[0]).toMatchObject({ hint: 'front-matter', start: 0 })
    expect(text.slice(blocks[1]!.start, blocks[1]!.end)).toBe('본문 첫 줄이 여기에 있다.')
  })

  it('reads front matter between lines of pluses, up to its first table', () => {
    const text =
      '+++\ntitle = "특구 소식"\ndate = 2023-05-04T09:00:00+09:00 # 첫 판\ndraft = false\n[extra]\ndate = "1999"\n+++\n본문 첫 줄이 여기에 있다.\n'
    const { metadata, blocks } = parseText(text)
    expect(metadata).toEqual({
      title: '특구 소식',
      published: '2023-05-04T09:00:00+09:00',
      publishedBasis: 'front-matter',
    })
    expect(text.slice(blocks[1]!.start, blocks[1]!.end)).toBe('본문 첫 줄이 여기에 있다.')
    expect(parseText('+++\n더하기 세 개\n+++\n').metadata).toEqual({})
  })

  it('reads no front matter that is too long, or made of aliases', () => {
    const read = (yaml: string) => frontMatterMetadata(yaml).title
    expect(read('title: 첫 판\ntitle: 특구 소식\n')).toBe('특구 소식')
    expect(read(`title: 특구 소식\n${'a: b\n'.repeat(4000)}`)).toBeUndefined()
    expect(read(`title: 특구 소식\n${'a: &x [*x,*x]\n'.repeat(40)}`)).toBeUndefined()
  })

  it('takes a ruling line for nothing', () => {
    expect(texts('첫 문단이다.\n-----\n둘째 문단이다.\n')).toEqual(['첫 문단이다.', '둘째 문단이다.'])
  })

  it.each([
    ['사업비는 모두 7억\n달러를 넘는다.\n', '사업비는 모두 7억\n달러를 넘는다.'],
    ['나래시는 새 산단에 모두 3조\n4,000억 원을 들인다.\n', '나래시는 새 산단에 모두 3조\n4,000억 원을 들인다.'],
    ['The town will spend 70 million\ndollars on the park.\n', 'The town will spend 70 million\ndollars on the park.'],
    ['The town will spend $70\nmillion on the park.\n', 'The town will spend $70\nmillion on the park.'],
  ])('joins lines whose end parts a sum: %s', (text, joined) => {
    expect(texts(text)).toEqual([joined])
  })

  it('leaves cells apart that stand below each other', () => {
    expect(texts('수출\n7억\n달러\n')).toEqual(['수출', '7억', '달러'])
    expect(texts('사업비\n3조\n4,000억\n')).toEqual(['사업비', '3조', '4,000억'])
  })
})

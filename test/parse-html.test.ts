import { describe, expect, it } from 'vitest'
import { defaultLimits } from '../pipeline/limits.ts'
import { parseHtml } from '../pipeline/parse-html.ts'

const html = (source: string) => parseHtml(source, defaultLimits)
const shape = (source: string) => {
  const { text, blocks } = html(source)
  return blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)])
}
const BODY = '<p>강원도는 5일 새 특구의 운영을 시작했다고 밝혔다. 사업비는 모두 310억 원이다.</p>'.repeat(1)
const LONG = Array.from(
  { length: 6 },
  (_, i) => `<p>문단 ${i}번은 특구의 사업을 길게 설명하는 글이며 여러 기관이 함께 한다고 밝혔다.</p>`,
).join('')

describe('parse: HTML', () => {
  it('collapses white space as a browser shows it and decodes entities', () => {
    expect(html('<p>특구는\n   <b>세</b>  곳,&nbsp;R&amp;D &lt;지원&gt;</p><div>다음</div>').text).toBe(
      '특구는 세 곳,\u00a0R&D <지원>\n다음',
    )
  })

  it('drops what is not shown', () => {
    const source =
      '<style>p{}</style><script>let a = "<p>x</p>"</script><template>t</template><p hidden>h</p><p style="display: none">n</p><p>보임</p><noscript>s</noscript>'
    expect(html(source).text).toBe('보임')
  })

  it('takes how a word is read, above it, for no part of the text', () => {
    const source = '<p>국비 <ruby>145<rt>백</rt></ruby>억 원, <ruby>釜山<rp>(</rp><rt>부산</rt><rp>)</rp></ruby></p>'
    expect(html(source).text).toBe('국비 145억 원, 釜山')
  })

  it.each([
    ['국비 145<sup>1</sup>억', '국비 145¹억'],
    ['국비 145<sup><a href="#n">(2)</a></sup>억', '국비 145⁽²⁾억'],
    ['국비 145<sup>3, 4)</sup>억', '국비 145³, ⁴⁾억'],
    ['넓이 4㎢, 3 m<sup>2</sup>, 10<sup>-6</sup>', '넓이 4㎢, 3 m², 10⁻⁶'],
    ['May 3<sup>rd</sup>, 3<sup>(약 20억 원)</sup>', 'May 3rd, 3(약 20억 원)'],
  ])('runs no raised number into the figure before it: %s', (source, text) => {
    expect(html(`<p>${source}</p>`).text).toBe(text)
    expect(html(`<table><tr><td>${source}</td><td>끝</td></tr></table>`).text).toBe(`${text}\t끝`)
  })

  it.each([
    ['국비 <del>145억</del><ins>150억</ins>', '국비 150억'],
    ['국비 <s>1</s>45억', '국비 45억'],
    ['국비 <strike>145억</strike> 150억', '국비 150억'],
    ['국비 <span style="color:red; text-decoration: line-through">145억</span> 150억', '국비 150억'],
    ['국비 <span style="text-decoration: underline">145억</span>', '국비 145억'],
    [`<s>${'열린 채로 남은 글. '.repeat(10)}끝</s>`, `${'열린 채로 남은 글. '.repeat(10)}끝`],
  ])('leaves out a few words that are struck out: %s', (source, text) => {
    expect(html(`<p>${source}</p>`).text.replace(/ {2}/g, ' ')).toBe(text)
    expect(html(`<table><tr><td>${source}</td><td>끝</td></tr></table>`).text.replace(/ {2}/g, ' ')).toBe(`${text}\t끝`)
  })

  it('breaks lines at <br> and makes paragraphs of them', () => {
    expect(shape('<div>첫 문단은 여기에서 끝난다고 했다.<br><br>둘째 문단이다.<br>셋째 문단이다.</div>')).toEqual([
      ['paragraph', '첫 문단은 여기에서 끝난다고 했다.'],
      ['paragraph', '둘째 문단이다.'],
      ['paragraph', '셋째 문단이다.'],
    ])
  })

  it('reads tables with spans, captions and headers', () => {
    const { text, blocks } = html(
      '<table><caption>매출 (억 원)</caption><thead><tr><th rowspan="2">구분</th><th colspan="2">2021</th></tr><tr><th>상반기</th><th>하반기</th></tr></thead><tbody><tr><td>합계</td><td>1,100</td><td>1,250</td></tr></tbody></table>',
    )
    expect(text).toBe('매출 (억 원)\n구분\t2021\n상반기\t하반기\n합계\t1,100\t1,250')
    const cells = blocks.flatMap(({ cell }) => (cell ? [[cell.row, cell.column, cell.header]] : []))
    expect(cells).toEqual([
      [0, 0, true],
      [0, 1, true],
      [1, 1, true],
      [1, 2, true],
      [2, 0, true],
      [2, 1, false],
      [2, 2, false],
    ])
  })

  it('places cells below spans, also below spans of spans', () => {
    const { blocks } = html(
      '<table><tr><td rowspan=3>a<td colspan=2>b<td>c<tr><td rowspan=2>d<td>e<td>f<tr><td>g<tr><td>h<td>i</table>',
    )
    expect(blocks.map(({ cell }) => [cell!.row, cell!.column])).toEqual([
      [0, 0],
      [0, 1],
      [0, 3],
      [1, 1],
      [1, 2],
      [1, 3],
      [2, 2],
      [3, 0],
      [3, 1],
    ])
  })

  it('walks along the widest row of a table once', () => {
    const wide = `<tr>${'<td colspan=100>a'.repeat(5000)}`
    const table = `<table>${wide}${'<tr><td>b<td>c'.repeat(5000)}</table>`
    const before = performance.now()
    expect(html(table).blocks).toHaveLength(15_000)
    expect(performance.now() - before).toBeLessThan(3000)
  })

  it('takes a table that lays out the page for blocks', () => {
    expect(shape('<table><tr><td><table><tr><td>안</td></tr></table></td><td><p>밖</p></td></tr></table>')).toEqual([
      ['paragraph', '안'],
      ['paragraph', '밖'],
    ])
  })

  it('marks what stands beside the article and drops none of it', () => {
    const source = `<body><nav><a href="/">처음</a></nav><div class="wrap"><h1>특구 운영 시작</h1><div class="sns_share"><button>공유</button></div><div id="articleBody">${LONG}</div></div><aside>많이 본 뉴스</aside><footer>주소</footer></body>`
    const { text, blocks } = html(source)
    const hints = Object.fromEntries(blocks.map(({ start, end, hint }) => [text.slice(start, end), hint]))
    expect(hints.처음).toContain('nav')
    expect(hints.공유).toContain('share')
    expect(hints['많이 본 뉴스']).toContain('aside')
    expect(hints.주소).toContain('footer')
    expect(hints['특구 운영 시작']).toBe('outside')
    expect(blocks.filter(({ hint }) => hint === undefined)).toHaveLength(6)
  })

  it('forgets the names of elements around the article', () => {
    const { blocks } = html(
      `<body class="menu-open"><div class="sidebar-layout"><article>${LONG}</article></div></body>`,
    )
    expect(blocks.every(({ hint }) => hint === undefined)).toBe(true)
  })

  it('reads when a page was last changed', () => {
    const of = (head: string) => html(`${head}<p>특구가 문을 연다.</p>`).metadata
    expect(of('<meta property="article:modified_time" content="2022-03-05T01:00:00Z">')).toEqual({
      modified: '2022-03-05T01:00:00Z',
      publishedBasis: 'html-meta',
    })
    expect(
      of('<script type="application/ld+json">{"@type":"NewsArticle","dateModified":"2022-03-06"}</script>').modified,
    ).toBe('2022-03-06')
  })

  it('reads metadata of the page', () => {
    const source = `<html lang="ko"><head><title>긴 제목 - 매체</title><meta property="og:title" content="긴 제목"><meta property="og:site_name" content="가상일보"><meta property="article:published_time" content="2022-03-04T09:00:00+09:00"><link rel="canonical" href="https://example.org/1"></head><body>${BODY}</body></html>`
    expect(html(source).metadata).toEqual({
      title: '긴 제목',
      publisher: '가상일보',
      source: 'https://example.org/1',
      published: '2022-03-04T09:00:00+09:00',
      publishedBasis: 'html-meta',
      language: 'ko',
    })
  })

  it.each([
    ['<meta property="og:regDate" content="20220304090000">', '20220304090000'],
    ['<meta name="pubdate" content="soon"><meta name="created" content="2022-03-04">', '2022-03-04'],
    ['<meta name="pubdate" content="soon">', 'soon'],
  ])('takes the first publication date that can be read: %s', (head, published) => {
    expect(html(`<html><head>${head}</head><body>${BODY}</body></html>`).metadata.published).toBe(published)
  })

  it('reads the publication date that an element of the page states', () => {
    const source = `<p>${'글'.repeat(9)} <span itemprop="datePublished" content="2022-03-04">어제</span></p>${BODY}`
    expect(html(source).metadata.published).toBe('2022-03-04')
  })

  it('reads JSON-LD and <time>, and forgives broken JSON', () => {
    const linked =
      '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"H","datePublished":"2021-01-02","publisher":{"name":"P"}}]}</script>'
    expect(html(`${linked}${BODY}`).metadata).toMatchObject({ title: 'H', published: '2021-01-02', publisher: 'P' })
    expect(
      html(`<script type="application/ld+json">{oops</script>${BODY}<time datetime="2020-05-06">어제</time>`).metadata,
    ).toMatchObject({ published: '2020-05-06' })
  })

  it.each([
    '<p>열고 <b>닫지 <i>않은 <div>글',
    '</div></p>글<table><td>칸<tr>',
    '<a <b>>글</c',
    '<!-- 글',
    '&#xZZ; &unknown; 글',
  ])('does not fail on broken markup %j', (source) => {
    const { text, blocks } = html(source)
    for (const block of blocks) expect(text.slice(block.start, block.end).trim()).not.toBe('')
  })

  it('takes the date of the article from JSON-LD, not that of the site around it', () => {
    const script = (...objects: object[]) =>
      `<script type="application/ld+json">${JSON.stringify({ '@graph': objects })}</script><p>본문</p>`
    const site = { '@type': 'WebSite', datePublished: '2009-01-01', headline: '누리집' }
    const page = { '@type': 'WebPage', datePublished: '2021-05-06' }
    const article = { '@type': ['NewsArticle'], datePublished: ['2021-05-07'], headline: '특구 운영' }
    expect(html(script(site, page, article)).metadata).toMatchObject({ published: '2021-05-07', title: '특구 운영' })
    expect(html(script(site, page)).metadata.published).toBe('2021-05-06')
    expect(html(script(site)).metadata.published).toBeUndefined()
  })

  it('refuses trees that nest too deeply', () => {
    expect(() => html(`${'<div>'.repeat(400)}x`)).toThrow(/nesting/)
    expect(() => html(`${'<b>'.repeat(50_000)}x`)).toThrow(/nesting/)
    for (const tag of [
      '<del>',
      '<ruby>가<rt>',
      '<template>',
      '<no-such a="b">',
      '<noscript>가',
      '<rb>',
      '<optgroup>',
      '<o:p/>',
    ])
      expect(() => html(`${tag.repeat(20_000)}x`)).toThrow(/nesting/)
  })

  it('reads thousands of elements that close at once, in a picture or in a note for a word processor', () => {
    const icon = `<svg>${'<path d="M0 0"/>'.repeat(3000)}</svg>`
    const note = `<!--[if gte mso 9]>${'<w:LsdException Name="a"/>'.repeat(3000)}<![endif]-->`
    expect(html(`${note}${icon}<p>나주 특구<br>국비 45억 원</p>`).text).toContain('국비 45억 원')
  })
})

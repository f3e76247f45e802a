import { describe, expect, it } from 'vitest'
import { defaultLimits } from '../pipeline/limits.ts'
import { parseMarkdown } from '../pipeline/parse-markdown.ts'

const shape = (source: string) => {
  const { text, blocks } = parseMarkdown(source, defaultLimits)
  return blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)])
}

describe('parse: Markdown', () => {
  it('shows the text without markup, line feeds between blocks', () => {
    const source =
      '# 특구 *현황*\n\n문단은 **굵게** 이어지고\n[누리집](https://example.org)에 있다.\n\n- 하나\n  - 둘\n- 셋\n\n> 인용한 말\n'
    expect(parseMarkdown(source, defaultLimits).text).toBe(
      '특구 현황\n문단은 굵게 이어지고 누리집에 있다.\n하나\n둘\n셋\n인용한 말',
    )
    expect(shape(source).map(([kind]) => kind)).toEqual([
      'heading',
      'paragraph',
      'listItem',
      'listItem',
      'listItem',
      'quote',
    ])
  })

  it('keeps the tildes of ranges, and strikes out between two of them only', () => {
    const source = '사업비는 100억~150억 원, 기간은 2019~2023년, 2024~2025년이다. ~~지운 말~~ 끝.\n'
    expect(parseMarkdown(source, defaultLimits).text).toBe(
      '사업비는 100억~150억 원, 기간은 2019~2023년, 2024~2025년이다. 끝.',
    )
  })

  it('keeps the lines of a page that was copied without its blank ones', () => {
    const page =
      '나주 특구에 창고 열 곳\n2024-03-02 09:10\nshare print\n나주시가 창고를 짓는다.\n국비는 12억 원이다.\n문은 내년에 연다.\n'
    expect(shape(page).map(([, text]) => text)).toEqual(page.trim().split('\n'))
  })

  it('parts the lines below an item and behind a heading in brackets', () => {
    const source = '- 나주 특구 지정\n[ 회의 개요 ]\n나주시는 회의를 열었다.\n\n[ 안건 ]\n국비는 12억 원이다.\n'
    expect(shape(source).map(([, text]) => text)).toEqual([
      '나주 특구 지정',
      '[ 회의 개요 ]',
      '나주시는 회의를 열었다.',
      '[ 안건 ]',
      '국비는 12억 원이다.',
    ])
  })

  it('reads a link whose definition stands behind a table of thousands of rows', () => {
    const rows = '| 용지 | 12억 원 |\n'.repeat(2500)
    const source = `근거는 [고시][1]이다.\n\n| 구분 | 사업비 |\n|---|---|\n${rows}\n[1]: https://example.org/a\n`
    expect(parseMarkdown(source, defaultLimits).text.split('\n')[0]).toBe('근거는 고시이다.')
  })

  it('reads a table of thousands of rows as the parser does', () => {
    const row = (i: number) =>
      [`| 나주 ${i} | ${i}억 |`, `|**나주** ${i}|<b>12</b>&amp;|  `, `| \\| | \`a\\|b\` | 3 |`, '||', `| 목포 ${i}`][
        i % 5
      ]
    const rows = Array.from({ length: 2500 }, (_, i) => row(i)).join('\n')
    const source = `# 현황\n\n| 구분 | 사업비 |\n|:--|--:|\n${rows}\n\n나주시가 **밝혔다**.\n`
    const read = (text: string) => {
      const { text: canonical, blocks } = parseMarkdown(text, defaultLimits)
      return { canonical, blocks }
    }
    expect(read(source)).toEqual(read(`<!-- read as a whole -->\n\n${source}`))
    expect(read(source).blocks.at(-1)?.kind).toBe('paragraph')
  })

  it.each([
    '나주시가 특구에 창고 열 곳을 짓기로 하고\n국비 12억 원을 받아 올해 안에 첫 삽을 뜨며\n남은 일은 내년에 마친다.\n',
    'The zone grows.\nThe city pays.\nThe port waits.\n',
    'A plain title\nThe zone grows.\n',
  ])('joins the lines of a paragraph: %j', (source) => {
    expect(shape(source)).toHaveLength(1)
  })

  it.each([
    ['도비는 ~~12억~~ 15억 원', '도비는 15억 원'],
    ['~~12억~~15억 원', '15억 원'],
    ['100억~~150억, 200억~~250억', '100억150억, 200억250억'],
    [`~~${'긴 말 '.repeat(40)}끝~~`, `${'긴 말 '.repeat(40)}끝`],
    ['국비 <del>12억</del> 15억 원', '국비 15억 원'],
    ['국비 <s>**12**억</s>15억 원', '국비 15억 원'],
    ['국비 <del>12억 원', '국비 12억 원'],
    ['매출 145<sup>1</sup> 억', '매출 145¹ 억'],
    ['매출 145<sup>*2)*</sup> 억', '매출 145²⁾ 억'],
    ['5월 3<sup>rd</sup>', '5월 3rd'],
  ])('leaves out what is struck out and raises the numbers of notes: %s', (source, text) => {
    expect(parseMarkdown(source, defaultLimits).text.replace(/ {2}/g, ' ')).toBe(text)
  })

  it('reads underlined headings as such, and as plain text where there are thousands', () => {
    const headings = (count: number) => '현황\n---\n\n도비 12억 원\n\n'.repeat(count)
    expect(shape(headings(2)).map(([kind]) => kind)).toEqual(['heading', 'paragraph', 'heading', 'paragraph'])
    expect(parseMarkdown(headings(900), defaultLimits).plain).toBeUndefined()
    expect(parseMarkdown('문단이다.\n\n---\n\n'.repeat(10_000), defaultLimits).plain).toBeUndefined()
    expect(parseMarkdown(headings(10_000), defaultLimits).plain).toBe(true)
  })

  it.each([
    ['2017. 9. 21. 시가 밝혔다', '2017. 9. 21. 시가 밝혔다'],
    ['- 2019. 7. 24 지정', '2019. 7. 24 지정'],
    ['1. 2020. 3. 4. 착공', '2020. 3. 4. 착공'],
    ['> 2018. 3. 5일 발표', '2018. 3. 5일 발표'],
    ['2017. 9. 21.', '2017. 9. 21.'],
    ['- 9. 21.(목) 개최', '9. 21.(목) 개최'],
    ['2. 28개 기업', '28개 기업'],
    ['1. 첫째\n2. 둘째', '첫째\n둘째'],
    ['12. 3.5% 증가', '3.5% 증가'],
  ])('keeps the date that opens a line and is no number of a list: %s', (source, text) => {
    expect(parseMarkdown(source, defaultLimits).text).toBe(text)
  })

  it('shows a label in square brackets with its value, and no address of a link', () => {
    const source =
      '[누리집][a]\n\n[사업비]: 145억원\n\n[기간]: 2019~2023년\n\n[a]: https://example.org/x\n[b]: ./b.html\n'
    expect(parseMarkdown(source, defaultLimits).text).toBe('누리집\n[사업비]: 145억원\n[기간]: 2019~2023년')
  })

  it('sets the cells of a row apart by tabs and marks headers', () => {
    const source = '| 항목 (억 원) | 2022 |\n|---|---|\n| 국비 | 120 |\n| 지방비 | |\n'
    const { text, blocks } = parseMarkdown(source, defaultLimits)
    expect(text).toBe('항목 (억 원)\t2022\n국비\t120\n지방비\t')
    expect(blocks.map(({ cell }) => [cell!.row, cell!.column, cell!.header])).toEqual([
      [0, 0, true],
      [0, 1, true],
      [1, 0, true],
      [1, 1, false],
      [2, 0, true],
    ])
  })

  it('reads front matter and decodes character references', () => {
    const { text, metadata } = parseMarkdown(
      '---\ntitle: A title\npublished: 2021-02-03\nlang: en\n---\nR&amp;D zone &#8361;300\n',
      defaultLimits,
    )
    expect(text).toBe('R&D zone ₩300')
    expect(metadata).toEqual({
      title: 'A title',
      published: '2021-02-03',
      language: 'en',
      publishedBasis: 'front-matter',
    })
  })

  it('reads front matter between lines of pluses', () => {
    const { text, metadata } = parseMarkdown(
      "+++\ntitle = 'A title'\nlastmod = 2021-02-05\n+++\nThe zone opens.\n",
      defaultLimits,
    )
    expect(text).toBe('The zone opens.')
    expect(metadata).toEqual({ title: 'A title', modified: '2021-02-05', publishedBasis: 'front-matter' })
  })

  it('keeps hard breaks and opens raw HTML', () => {
    expect(
      shape(
        '첫째 줄이다.  \n둘째 줄이다.\n\n<table><tr><td>a</td><td>b</td></tr><tr><td>1</td><td>2</td></tr></table>\n',
      ),
    ).toEqual([
      ['paragraph', '첫째 줄이다.'],
      ['paragraph', '둘째 줄이다.'],
      ['tableCell', 'a'],
      ['tableCell', 'b'],
      ['tableCell', '1'],
      ['tableCell', '2'],
    ])
  })

  it.each(['a* ', 'a_ ', 'a~~ ', '[a]', '~a', '`a`` '])('reads 256 KiB of %j in a few seconds', (piece) => {
    const started = performance.now()
    const { text } = parseMarkdown(piece.repeat(Math.ceil(262_144 / piece.length)), defaultLimits)
    expect(text.length).toBeGreaterThan(60_000)
    expect(performance.now() - started).toBeLessThan(10_000)
  })

  it('reads emphasis in each of many items and cells', () => {
    const items = Array.from({ length: 800 }, (_, i) => `- **항목 ${i}** 설명`).join('\n')
    const rows = Array.from({ length: 800 }, (_, i) => `| **항목 ${i}** | 설명 |`).join('\n')
    const { text } = parseMarkdown(`${items}\n\n| 이름 | 값 |\n|---|---|\n${rows}\n`, defaultLimits)
    expect(text).not.toContain('*')
  })

  it.each(['1. ', '+ ', '> ', '- 1. '])('refuses thousands of %j on one line', (marker) => {
    expect(() => parseMarkdown(`${marker.repeat(5000)}끝`, defaultLimits)).toThrow(/nesting/)
  })

  it('takes a row of dashes for a rule', () => {
    expect(parseMarkdown(`앞\n\n${'- '.repeat(100)}\n\n뒤`, defaultLimits).text).toBe('앞\n뒤')
  })

  it('reads an address as text, bare or in a sentence', () => {
    const line = '자료는 https://example.org/a_b_c 와 www.example.org 에, 문의는 desk@example.org 로.'
    expect(shape(line)).toEqual([['paragraph', line]])
  })

  it.each([
    ['dashes', 2, '- '],
    ['numbers', 3, '1. '],
    ['markers two apart', 4, '*   '],
  ])('refuses lists that nest line by line at once: %s', (_, step, marker) => {
    const deep = Array.from({ length: 2000 }, (_, i) => `${' '.repeat(i * step)}${marker}항목`).join('\n')
    const started = performance.now()
    expect(() => parseMarkdown(deep, defaultLimits)).toThrow(/nesting/)
    expect(performance.now() - started).toBeLessThan(1000)
  })

  it('reads long lists whose items go in and out', () => {
    const steps = Array.from({ length: 600 }, (_, i) => `${'  '.repeat(i % 6)}- 항목 ${i}`)
    expect(parseMarkdown(steps.join('\n'), defaultLimits).blocks).toHaveLength(600)
    const flat = Array.from({ length: 300 }, (_, i) => `- 항목 ${i}`).join('\n')
    expect(parseMarkdown(flat, defaultLimits).blocks).toHaveLength(300)
  })

  it('refuses absurd nesting', () => {
    expect(() => parseMarkdown(`${'> '.repeat(5000)}x`, defaultLimits)).toThrow(/nesting/)
  })
})

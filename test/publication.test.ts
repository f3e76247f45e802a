import { describe, expect, it } from 'vitest'
import { processed } from './support/processed.ts'
import { publicationOf as run } from './support/publication-of.ts'

describe('publication', () => {
  it.each([
    ['입력 2021-03-15 16:41', '2021-03-15 stamp'],
    ['기사입력 : 2021.03.15 오후 4:41', '2021-03-15 stamp'],
    ['승인 2021.03.15 11:13', '2021-03-15 stamp'],
    ['입력\n2021.03.15 11:13\n수정\n2021.03.17 09:00', '2021-03-15 stamp'],
    ['2021-03-15 19면', '2021-03-15 stamp'],
    ['2021-03-15 0:0:0 12면', '2021-03-15 stamp'],
    ['입력 2021-03-15 10:30\n신문게재 2021-03-16 2면', '2021-03-15 stamp'],
    ['등록일 2021/03/15', '2021-03-15 stamp'],
    ['작성일 2021. 3. 15.', '2021-03-15 stamp'],
    ['게시일: 2021년 3월 15일', '2021-03-15 stamp'],
    ['March 15, 2021|By Gil Hong, Coast Newspapers. Naju Times.', '2021-03-15 stamp'],
    ['2021-03-15 16:41\nadd share print', '2021-03-15 stamp'],
    ['Monday, March 15, 2021', '2021-03-15 stamp'],
    ['Mar 15,2021', '2021-03-15 stamp'],
    ['2021 March 15 12:59', '2021-03-15 stamp'],
    ['송고시간2021-03-15 10:30', '2021-03-15 stamp'],
    ['Posted at 2021-03-15', '2021-03-15 stamp'],
    ['Date 2021.03.15', '2021-03-15 stamp'],
    ['Writer Port Office Created(d) 2021-03-15 Hit 6572', '2021-03-15 stamp'],
    ['Port Office 2021-03-15 | Views : 81', '2021-03-15 stamp'],
    ['Published: Mar 15, 2021', '2021-03-15 stamp'],
    ['Published on 15 March 2021', '2021-03-15 stamp'],
    ['뉴스일자 : 2021-03-15', '2021-03-15 stamp'],
    ['인터넷입력 2021.03.15', '2021-03-15 stamp'],
    ['공개일 2021.03.15', '2021-03-15 stamp'],
    ['Reg. date: 2021-03-15', '2021-03-15 stamp'],
    ['Pub date: 2021-03-15', '2021-03-15 stamp'],
    ['2021-03-15 16:41', '2021-03-15 stamp'],
    ['March 15, 2021, 17:45', '2021-03-15 stamp'],
    ['2021.03.15', '2021-03-15 stamp'],
    ['부산 물류 특구에 창고 열 곳 들어선다 | 2021.03.15', '2021-03-15 stamp'],
    ['부산 물류 특구에 창고 열 곳 2021-03-15', '2021-03-15 stamp'],
    ['Ten warehouses for the Busan logistics zone 2021-03-15 09:12', '2021-03-15 stamp'],
    ['Ten warehouses for the Busan logistics zone - Mar 15, 2021', '2021-03-15 stamp'],
    ['Ten warehouses for the Busan logistics zone Mar 15, 2021 By the port desk', '2021-03-15 stamp'],
    ['Wed, Mar 15, 2021', '2021-03-15 stamp'],
    ['Harbour News (Mar 15 , 2021)', '2021-03-15 stamp'],
    ['03/15/2021 | 12:23am EDT', '2021-03-15 stamp'],
    ['March 15, 2021 at 10:00 AM', '2021-03-15 stamp'],
    ['Published 10:00 March 15, 2021', '2021-03-15 stamp'],
    ['Published by the port desk on March 15, 2021', '2021-03-15 stamp'],
    ['15 March 2021Yun Dock', '2021-03-15 stamp'],
    ['Page last updated at 08:13 GMT, Monday, 15 March 2021 09:13 UK', '2021-03-15 stamp'],
    ['[2021-03-15]Port to let ten quays', '2021-03-15 stamp'],
    ['• DateMarch 15, 2021', '2021-03-15 stamp'],
    ['(Inside Asia Today Monday 15 March 2021)', '2021-03-15 stamp'],
    ['The Quay Gazette, 15 March 2021', '2021-03-15 stamp'],
    ['Write: 2021-03-15 16:24:16Update: 2021-03-15 16:41:12', '2021-03-15 stamp'],
    [
      'The zone plans to sell its ways with ferries to the towns of the southern sea. March. 15, 2021 08:11. quay@port.examplecrew@port.example.',
      '2021-03-15 stamp',
    ],
    ['by DOCK4U 2021. 3. 15.', '2021-03-15 stamp'],
    ['Date : Mon, 15 March 2021', '2021-03-15 stamp'],
    ['Port Desk | March 15, 2021 | 5 min read', '2021-03-15 stamp'],
    ['By the Port Desk, March 15, 2021', '2021-03-15 stamp'],
    ['홍보팀 / 2021-03-15', '2021-03-15 stamp'],
    ['2021-03-15 1227 Views', '2021-03-15 stamp'],
    ['All News 18:41 March 15, 2021', '2021-03-15 stamp'],
    ['Ten warehouses are a new kind of quay. March. 15, 2021 08:09. desk@example.org.', '2021-03-15 stamp'],
    ['UPDATE : Monday, March 15, 2021', '2021-03-15 stamp'],
    ['Two quays are built. March. 15, 2021 08:37. by A Port Desk desk@example.org.', '2021-03-15 stamp'],
    ['Cargo of the zone grows by a tenth in Q3 2021-03-15', '2021-03-15 stamp'],
    ['Received: 2 Feb 2021 / Published: 15 March 2021', '2021-03-15 stamp'],
    ['부산경제신문 2021.3.15', '2021-03-15 stamp'],
    ['보도자료 (2021. 3. 15.)', '2021-03-15 stamp'],
    ['Press Release (Mar. 15, 2021)', '2021-03-15 stamp'],
    ['2021.03.15 기획재정부', '2021-03-15 stamp'],
    ['[울산, 2021년 3월 15일]', '2021-03-15 stamp'],
    ['March 15, 20214:41 PM GMT+9Updated 2 years ago', '2021-03-15 stamp'],
    ['First published on Mon 15 March 2021 10.00 EDT', '2021-03-15 stamp'],
    ['Posted on March 15, 2021 by the port desk in Harbour', '2021-03-15 stamp'],
    ['Port Desk / March 15, 2021 / 3 Comments', '2021-03-15 stamp'],
    ['4 min read · March 15, 2021', '2021-03-15 stamp'],
    ['Published March 15, 2021 12:03 pm  |  Updated May 17, 2021 06:27 pm', '2021-03-15 stamp'],
    ['Last reviewed - 15 March 2021', '2021-03-15 stamp'],
    ['Staff Reporter, March 15, 2021', '2021-03-15 stamp'],
    ['Seoul, 15 March 2021', '2021-03-15 stamp'],
    ['Published: March 2021', '2021-03 stamp'],
    ['2021-Mar-15', '2021-03-15 stamp'],
    ['Warehouses planned for 2022Mar 15, 2021', '2021-03-15 stamp'],
    ['Created 15.03.2021', '2021-03-15 stamp'],
    ['Fri, 03/05/2021 - 10:00', '2021-03-05 stamp'],
    ['Ten warehouses for the Busan logistics zone (2021.03.15)', '2021-03-15 stamp'],
    ['작성자 홍보팀 | 작성일 21-03-15 16:41 | 조회수 22', '2021-03-15 stamp'],
    ['[2021.03.15 / 홍길 기자]', '2021-03-15 stamp'],
    ['2021/03/15 [16:41]', '2021-03-15 stamp'],
    ['2021.3.15.(월) 배포', '2021-03-15 stamp'],
    ['2021.  3. 15 (월)', '2021-03-15 stamp'],
    ['항만통신 2021/03/15 16:41 송고', '2021-03-15 stamp'],
    ['홍길 기자l승인2021.03.15l수정2021.03.17 16:38', '2021-03-15 stamp'],
  ])('reads the stamp %s', (line, expected) => {
    const { found, issues } = run(`새 특구 지정\n${line}\n시는 15일 특구 지정을 알렸다.`)
    expect(found).toEqual([expected])
    expect(issues).toEqual([])
  })

  it('reads stamps of boilerplate blocks', () => {
    expect(run('입력 2021-03-15 16:41', { role: 'boilerplate' }).found).toEqual(['2021-03-15 stamp'])
  })

  it('takes the day of a dateline where the text gives the year of that very day', () => {
    const story = 'BUSAN, Nov. 29 (Quay Wire) -- The city opened ten warehouses for its zone on Wednesday.'
    const caption = (day: string) => `This photo, taken on ${day}, shows the warehouses by the quay.`
    expect(run(`${caption('Nov. 29, 2023')}\n\n${story}`).found).toEqual(['2023-11-29 dateline'])
    expect(run(`${caption('Nov. 28, 2023')}\n\n${story}`).found).toEqual([])
    expect(run(`${caption('Nov. 29, 2023')}\n\n${story}\n\n${caption('Nov. 29, 2021')}`).found).toEqual([])
  })

  it('reads the day beside its label in the table of a page, no day of another table', () => {
    const story = '<p>시는 15일 항만 특구에 창고 열 곳을 짓기로 했다. 국비 45억 원이 든다.</p>'
    const page = (rows: string) => processed(`<h1>새 특구 지정</h1><table>${rows}</table>${story}`, { name: 'a.html' })
    const { document, mentions } = page(
      '<tr><th>담당부서</th><td>항만과</td><th>등록일</th><td>2021-03-15</td></tr><tr><th>조회수</th><td>812</td></tr>',
    )
    expect(document!.publication.map(({ edtf }) => edtf)).toEqual(['2021-03-15'])
    expect(document!.blocks.filter(({ role }) => role === 'content')).toHaveLength(2)
    expect(mentions.filter(({ type }) => type === 'date').map(({ quote }) => quote)).toEqual(['15일'])
    const bonds = page('<tr><th>발행일</th><td>2021-03-15</td><th>금액</th><td>30억 원</td></tr>')
    expect(bonds.document!.publication).toEqual([])
  })

  it('takes a label that only pages have for more than one of any date', () => {
    expect(run('Date 2021-03-14\n\nThe quay grows\n\nPublished : Mar 15, 2021 - 08:01')).toMatchObject({
      found: ['2021-03-15 stamp'],
      issues: [],
    })
  })

  it('reads stamps of lines that one block holds', () => {
    const at = (text: string) => processed(text).document!.publication.map((p) => p.edtf)
    const story = 'Ferries of the port sail again on Sunday.'
    expect(at(`Title The quay grows\nName Admin Date 2021.03.15 Click 812\n\n${story}`)).toEqual(['2021-03-15'])
    const board = `The quay\n\tDate\n\t\t2021.03.15\n\tViews\n\t\t51\n■ Overview\n- ${story}\n- ${'It is a long quay. '.repeat(9)}`
    expect(at(board)).toEqual(['2021-03-15'])
    expect(at(`${story}\nThe quay is calm.\nThe source of news: Harbour Herald 2021.03.15`)).toEqual(['2021-03-15'])
    expect(at(`The quay of the port opened on Monday,\nMarch 15, 2021\nand closed again.\n\n${story}`)).toEqual([])
  })

  it('takes the stamp before a long text for more than one behind it', () => {
    const story = Array.from({ length: 45 }, (_, i) => `Quay number ${i} of the port grows.`)
    const at = (head: string, tail: string) => run([head, ...story, tail].join('\n\n')).found
    expect(at('2021-03-15 10:00', '2021-02-01 09:00')).toEqual(['2021-03-15 stamp'])
    expect(at('The port grows', '2021-02-01 09:00')).toEqual(['2021-02-01 stamp'])
  })

  it('settles the order of day and month by the text, or keeps both with a doubt', () => {
    const both = run('The quay grows\n\n03.05.2021\n\nFerries sail again.')
    expect(both).toMatchObject({
      found: ['2021-05-03 stamp', '2021-03-05 stamp'],
      issues: ['publication-date-conflict'],
    })
    expect(run('The quay grows\n\n03.05.2021\n\nIt opened on 02.27.2020 in Busan.').found).toEqual(['2021-03-05 stamp'])
    expect(run('The quay grows\n\n03/05/2021\n\nIt opened on 27/02/2020 in Busan.').found).toEqual(['2021-05-03 stamp'])
  })

  it('reads a labelled stamp of a page that runs on in one line', () => {
    const story = 'The port city opened a test bed for small ferries on the coast. '.repeat(6)
    expect(run(`Ferries sail again Published : March 15, 2021 - 10:00 ${story}`).found).toEqual(['2021-03-15 stamp'])
    expect(run(`date 2021-03-15 ${story}`).found).toEqual(['2021-03-15 stamp'])
    expect(run(`Ferries sail again as the plan published on March 15, 2021 asks. ${story}`).found).toEqual([])
  })

  it('reads a dateline', () => {
    const text =
      'BUSAN, March 15, 2021 (Harbour Wire) -- The port city opened a test bed for small ferries on the coast.'
    expect(run(text).found).toEqual(['2021-03-15 dateline'])
    const wired =
      'BUSAN, SOUTH KOREA--(Harbour Wire - March 15, 2021) - The port city opened a test bed for small ferries.'
    expect(run(wired).found).toEqual(['2021-03-15 dateline'])
  })

  it('reads the issue that an article was in at the end of its text', () => {
    expect(run('부두를 새로 연다. 항만청은 내년 12월 끝난다고 밝혔다. (항만신문 2021년 3월 15일자).').found).toEqual([
      '2021-03-15 stamp',
    ])
    expect(run('부두를 새로 연다. 항만청은 (항만신문 2021년 3월 15일자) 기사를 보았다.').found).toEqual([])
  })

  it('takes the input for more than an update, and an update for more than nothing', () => {
    expect(run('입력 2021-03-15 16:41 수정 2021-03-17 09:00')).toMatchObject({
      found: ['2021-03-15 stamp'],
      issues: [],
    })
    expect(run('최종수정 2021-03-17 09:00').found).toEqual(['2021-03-17 stamp'])
  })

  it('keeps two that differ, the better first, and reports them', () => {
    const { found, issues } = run('입력 2021-03-15 16:41', { uri: 'a/2021-04-02-b.txt' })
    expect(found).toEqual(['2021-03-15 stamp', '2021-04-02 file-name'])
    expect(issues).toEqual(['publication-date-conflict'])
  })

  it('gives spans that quote the text', () => {
    const text = '제목\n입력 2021-03-15 16:41\n본문이다.'
    expect(run(text).quotes).toEqual(['입력 2021-03-15 16:41'])
  })

  it('takes the source line of a wire service for a stamp', () => {
    expect(run('The port opens\n\nSource: Newsis (January. 08, 2015)\n\nFerries sail again.').found).toEqual([
      '2015-01-08 stamp',
    ])
  })
})

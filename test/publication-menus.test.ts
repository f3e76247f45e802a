import { describe, expect, it } from 'vitest'
import { processed } from './support/processed.ts'
import { publicationOf as run } from './support/publication-of.ts'

const MENU = Array.from({ length: 60 }, (_, i) => `Harbour section ${String.fromCharCode(65 + (i % 26))}${i}`)
const LISTED = Array.from({ length: 20 }, (_, i) => `Reading list of the port, part ${i}`)
const STORY = [
  'The port of Narae opened a cold store on Monday and means to spend 30 billion won on two more of them by next year.',
  'Officials of the port said that eleven shippers had asked for room, most of them from towns along the southern coast.',
  'The second store is to open in the spring, and the third one will follow when the railway to the new pier is ready.',
]
const TITLE = 'Narae port opens its first cold store'
const page = (...lines: string[]) => [...MENU, ...lines, ...LISTED].join('\n\n')

describe('publication: stamps below the menus of a page', () => {
  it.each([
    ['Published March 15, 2021 10:21'],
    ['By Gil Hong\n\nMarch 15, 2021'],
    ['Mon 15 Mar 2021 12.42 CET'],
    ['입력 2021-03-15 16:41'],
    ['길나래 기자 | 2021-03-15 16:41:09'],
  ])('finds the day around the title of the story: %s', (line) => {
    const text = page(TITLE, line, ...STORY)
    expect(run(text).found).toEqual(['2021-03-15 stamp'])
    const dates = processed(text).mentions.filter(({ type }) => type === 'date')
    expect(dates.map(({ quote }) => quote)).toEqual(['Monday', 'by next year'])
  })

  it.each([['입력 :\n\n2021-03-15 02:37:08'], ['Published on\n\nMarch 15, 2021'], ['등록일\n\n2021.03.15']])(
    'takes a day below a label for that of publication, before bare ones: %s',
    (lines) => {
      expect(run(page(TITLE, lines, 'March 12, 2021', ...STORY)).found).toEqual(['2021-03-15 stamp'])
    },
  )

  it.each([
    ['Mon, Mar 15, 2021 page4'],
    ['Published on 03/04/2021 - 13:55 GMT', '2021-04-03'],
    ['03/04/2021 02:00pm CET', '2021-04-03'],
    ['03/04/2021, 21:34 SGT', '2021-04-03'],
    ['03/04/2021 05:03 AM EST', '2021-03-04'],
  ])('reads the order of day and month by the clock: %s', (line, edtf = '2021-03-15') => {
    expect(run(page(TITLE, line, ...STORY)).found).toEqual([`${edtf} stamp`])
  })

  it('reads the day of a wire and its partner', () => {
    const story = `NARAE (Coast Point News / Harbour Wire - 15th March, 2021) ${STORY[0]}`
    expect(run([TITLE, story, ...STORY.slice(1)].join('\n\n')).found).toEqual(['2021-03-15 dateline'])
  })

  it.each([
    ['길나래 기자\n\n2021.03.15 18:05\n\n댓글 0'],
    ['데스크승인 2021.03.15'],
    ['길나래 기자입력 2021. 3. 15. 18:05'],
    ['지면 A12\n\n2021-03-15 (수)'],
  ])('takes it also where other articles stand below with their days: %s', (lines) => {
    const others = ['Boats of the port', '2021.03.11', 'Cranes of the port', '2021.03.02', 'Trains of the port']
    expect(run([...MENU, TITLE, lines, ...STORY, ...LISTED, ...others].join('\n\n')).found).toEqual([
      '2021-03-15 stamp',
    ])
  })

  it('takes no bare days that differ behind the story', () => {
    const others = ['March 15, 2021', 'Boats of the port', 'April 2, 2021', 'Cranes of the port']
    expect(run([...MENU, TITLE, ...STORY, ...LISTED, ...others].join('\n\n')).found).toEqual([])
  })

  it('finds it also behind the summary of the story', () => {
    expect(run(page(TITLE, STORY[0]!, 'Share', 'Print', 'March 15, 2021', ...STORY.slice(1))).found).toEqual([
      '2021-03-15 stamp',
    ])
  })

  it('takes it before the clock of the site above the menus', () => {
    expect(run(['Thursday, April 22, 2021', page(TITLE, 'March 15, 2021', ...STORY)].join('\n\n')).found).toEqual([
      '2021-03-15 stamp',
    ])
  })

  it('looks past a notice above the menus', () => {
    const notice =
      'This site keeps small files on your device so that it knows you again when you come back to read more of it.'
    expect(run([notice, page(TITLE, 'Posted: March 15, 2021', ...STORY)].join('\n\n')).found).toEqual([
      '2021-03-15 stamp',
    ])
  })

  it('takes no day far below the story, nor days that are a list', () => {
    expect(run(page(TITLE, ...STORY, ...LISTED, 'March 15, 2021', ...LISTED)).found).toEqual([])
    const events = ['March 15, 2021', 'Boats', 'April 2, 2021', 'Cranes', 'May 9, 2021', 'Trains']
    expect(run(page(...events, TITLE, ...STORY)).found).toEqual([])
  })

  it('counts a page by the clock of its own place where metadata tell the universal time', () => {
    const metadata = (published: string) => ({ metadata: { published, publishedBasis: 'html-meta' } as const })
    const text = page(TITLE, 'March 15, 2021 6:40 PM', ...STORY)
    expect(run(text, metadata('2021-03-15T22:40:00Z'))).toMatchObject({ found: ['2021-03-15 html-meta'], issues: [] })
    expect(run(text, metadata('2021-03-16T02:40:00+00:00'))).toMatchObject({
      found: ['2021-03-15 html-meta'],
      issues: [],
    })
    expect(run(text, metadata('2021-03-14T22:40:00Z'))).toMatchObject({ found: ['2021-03-15 html-meta'], issues: [] })
    expect(run(text, metadata('2021-03-16T02:40:00+09:00')).found[0]).toBe('2021-03-16 html-meta')
    expect(run(text, metadata('2021-03-18T02:40:00Z')).found[0]).toBe('2021-03-18 html-meta')
  })
})

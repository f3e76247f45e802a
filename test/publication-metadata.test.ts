import { describe, expect, it } from 'vitest'
import { publicationOf as run } from './support/publication-of.ts'

describe('publication by metadata and file name', () => {
  it.each([
    ['2021-03-15T16:41:00+09:00', '2021-03-15'],
    ['20210315', '2021-03-15'],
    ['2021.03', '2021-03'],
    ['2021', '2021'],
    ['Mon, 15 Mar 2021 07:41:00 GMT', '2021-03-15'],
    ['Mon, 15 Mar 2021 22:41:00 GMT', '2021-03-16'],
    ['2020-12-31T23:30:00+00:00', '2021-01-01'],
    ['2021-02-28T15:00:00.000Z', '2021-03-01'],
    ['2021-03-15 14:59 UTC', '2021-03-15'],
    ['2021-03-15T23:41:00+09:00', '2021-03-15'],
    ['2021-03-15 23:41', '2021-03-15'],
  ])('reads the metadata %s', (published, edtf) => {
    expect(run('본문', { metadata: { published, publishedBasis: 'front-matter' } }).found).toEqual([
      `${edtf} front-matter`,
    ])
  })

  it('reports metadata that it cannot read', () => {
    expect(run('본문', { metadata: { published: 'last week', publishedBasis: 'sidecar' } })).toMatchObject({
      found: [],
      issues: ['unread-publication-date'],
    })
  })

  it.each([
    ['articles/2021-03-15-zones.txt', '2021-03-15'],
    ['articles/20210315_zones.txt', '2021-03-15'],
    ['articles/zones.2021.3.15.md', '2021-03-15'],
  ])('reads the file name %s', (uri, edtf) => {
    expect(run('본문', { uri }).found).toEqual([`${edtf} file-name`])
  })

  it('reads a day with its clock time in one of metadata', () => {
    const story = '부산 항만 특구가 문을 열었다. 시는 창고 열 곳을 새로 지었다.'
    expect(run(story, { metadata: { published: '20210315142000', publishedBasis: 'html-meta' } }).found).toEqual([
      '2021-03-15 html-meta',
    ])
  })

  it('takes the day of the last change where nothing else tells one', () => {
    const metadata = { modified: '2021-03-16T01:00:00Z', publishedBasis: 'html-meta' } as const
    expect(run('본문', { metadata })).toMatchObject({ found: ['2021-03-16 html-meta'], issues: [] })
    expect(run('입력 2021-03-15 16:41\n\n특구가 문을 연다.', { metadata })).toMatchObject({
      found: ['2021-03-15 stamp'],
      issues: [],
    })
    expect(run('본문', { metadata, uri: 'articles/20210315.txt' }).found).toEqual(['2021-03-15 file-name'])
    expect(run('특구는 2014년에 문을 열었다.', { metadata }).found).toEqual([])
  })
})

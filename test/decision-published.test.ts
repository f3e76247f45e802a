import { renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { teukgu } from './support/command.ts'
import { toyCorpus } from './support/toy-run.ts'

const TEXT = '지난 6일 통영시는 조선 특구에 37억원을 쓴다고 밝혔다. 내년 상반기에 착공한다.'

function inPlace() {
  const place = toyCorpus({ 'harbour.txt': TEXT, 'other.txt': '거제시는 2020년 2월 문을 연 시험동에 4억원을 들였다.' })
  const call = (...args: string[]) => teukgu([...args, '--db', place.db, '--corpus', place.corpus])
  const dates = () =>
    teukgu(['export', '--db', place.db, '--type', 'date'])
      .out.split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))
      .filter(({ document }) => !document.endsWith('other.txt'))
      .map(({ quote, value, doubts }) => [quote, value.edtf, ...doubts])
  return { ...place, call, dates }
}

describe('a publication date that a person sets', () => {
  it('resolves the dates of the next run, reads only that document again, and can be taken back', () => {
    const { call, dates, corpus } = inPlace()
    expect(call('run', '--quiet').code).toBe(0)
    const unknown = dates()
    expect(unknown).toContainEqual(['지난 6일', 'XXXX-XX-06', 'no-publication-date'])
    expect(call('published', 'harbour.txt', '2022-13-40').code).toBe(2)
    expect(call('published', 'harbour.txt', '2022-09-15').code).toBe(0)
    const run = call('run', '--explain')
    expect(run.err).toContain('publication date set to 2022-09-15')
    expect(run.out).toContain('extracted 1, unchanged 1')
    expect(dates()).toEqual([
      ['지난 6일', '2022-09-06'],
      ['내년 상반기', '2023-40'],
    ])
    expect(call('run').out).toContain('nothing to do')

    // Later changes of the text or its name leave the date as it is.
    writeFileSync(join(corpus, 'harbour.txt'), `${TEXT}\n끝.\n`)
    call('run', '--quiet')
    expect(dates()[0]).toEqual(['지난 6일', '2022-09-06'])
    renameSync(join(corpus, 'harbour.txt'), join(corpus, 'quay.txt'))
    writeFileSync(join(corpus, 'quay.txt'), TEXT)
    call('run', '--quiet')
    expect(dates()[0]).toEqual(['지난 6일', '2022-09-06'])
  })

  it('goes before a sidecar, without a conflict, and falls back to it', () => {
    const { call, dates, corpus, db } = inPlace()
    writeFileSync(join(corpus, 'harbour.txt.meta.json'), '{"published":"2019-05-20"}')
    call('run', '--quiet')
    expect(dates()[0]).toEqual(['지난 6일', '2019-05-06'])
    call('published', 'harbour.txt', '2022-09-15')
    call('run', '--quiet')
    expect(dates()[0]).toEqual(['지난 6일', '2022-09-06'])
    expect(teukgu(['show', 'harbour.txt', '--db', db]).out).toContain('published 2022-09-15 (person)')
    call('published', 'harbour.txt', 'none')
    expect(call('run', '--explain').err).toContain('publication date taken back')
    expect(dates()[0]).toEqual(['지난 6일', '2019-05-06'])
  })
})

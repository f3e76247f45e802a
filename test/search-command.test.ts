import { beforeAll, describe, expect, it } from 'vitest'
import { textLines } from '../cli/output/text-lines.ts'
import { lines, teukgu } from './support/command.ts'
import { toyCorpus } from './support/toy-run.ts'

const LONG = `${'가나다 '.repeat(200)}여기 협약이 있다 ${'마바사 '.repeat(200)}`
const place = toyCorpus({
  'one.txt': `강릉의 봄\n\n첫째 줄이다.\n강릉시는 협약을 맺었고\u001b[31m 협약은 길다.\n셋째 줄이다.\n넷째 줄이다.\n다섯째 줄이다.\n여섯째 줄, 협약.\n`,
  'two.txt': `먼 곳\n\n${LONG}\n`,
  'zone.txt': '대구의 소식\n\n대구광역시는 대구 스마트웰니스 규제자유특구에 90억원을 투입한다고 밝혔다.\n',
})
const search = (...args: string[]) => teukgu(['search', '--db', place.db, ...args])

beforeAll(() => {
  expect(teukgu(['run', '--corpus', place.corpus, '--db', place.db, '--quiet']).code).toBe(0)
})

describe('teukgu search', () => {
  it('prints name, line and column of each line with a hit, and exits with 0', () => {
    const { code, out, err } = search('협약')
    expect(code).toBe(0)
    expect(lines(out)).toContain('corpus/one.txt:4:6:강릉시는 협약을 맺었고\\x1b[31m 협약은 길다.')
    expect(lines(out)).toContain('corpus/one.txt:8:8:여섯째 줄, 협약.')
    expect(err).toContain('2 documents, 4 hits')
    const cut = lines(out).find((line) => line.startsWith('corpus/two.txt:3:'))
    expect(cut).toMatch(/:3:804:….*여기 협약이 있다.*…$/)
    expect(cut?.length).toBeLessThan(450)
  })

  it('exits with 1 where nothing is found and with 2 where nothing can be', () => {
    expect(search('목성')).toMatchObject({ code: 1, out: '' })
    expect(search('...')).toMatchObject({ code: 2, out: '' })
    expect(search('협약', '-t', 'person')).toMatchObject({ code: 2, out: '' })
    expect(search('협약', '-C', '-1').code).toBe(2)
    expect(search()).toMatchObject({ code: 2 })
  })

  it('prints context as ripgrep does', () => {
    expect(
      lines(search('협약', '-C', '1', '--limit', '1').out.replaceAll('corpus/one.txt', '')).map((l) => l.slice(0, 6)),
    ).toEqual(['-3-첫째 ', ':4:6:강', '-5-셋째 ', '--', '-7-다섯째', ':8:8:여'])
    expect(search('협약', '-C', '2', '--limit', '1').out).not.toContain('--\n')
  })

  it('counts, names documents, and speaks JSON', () => {
    expect(lines(search('협약', '-c').out)).toEqual(['corpus/one.txt:3', 'corpus/two.txt:1'])
    expect(lines(search('협약', '-l').out)).toEqual(['corpus/one.txt', 'corpus/two.txt'])
    const { out, err } = search('협약', '--json', '--limit', '1')
    expect(err).toBe('')
    const [first, ...others] = lines(out).map((line) => JSON.parse(line))
    expect(others).toHaveLength(2)
    expect(first).toMatchObject({ document: 'corpus/one.txt', quote: '협약', line: 4, column: 6 })
    expect(first.text.slice(5, 7)).toBe('협약')
    const text = teukgu(['show', 'one.txt', '--text', '--db', place.db]).out
    expect(text.slice(first.start, first.end)).toBe('협약')
  })

  it('paints hits only where colours are wanted', () => {
    expect(search('협약').out).not.toContain('\u001b')
    expect(search('협약', '--color', 'always').out).toContain('\u001b[1;31m협약\u001b[0m')
    expect(teukgu(['search', '협약', '--db', place.db], { env: { NO_COLOR: '1' } }).out).not.toContain('\u001b')
  })

  it('tells where there is more', () => {
    expect(search('협약', '--limit', '1').err).toContain('1 document, 3 hits; more with --limit 10')
    expect(search('협약', '--limit', '2').err).toContain('2 documents, 4 hits\n')
  })

  it('searches records with their value and review state', () => {
    const { code, out, err } = search('웰니스', '-t', 'zone')
    expect(code).toBe(0)
    expect(out).toMatch(/^corpus\/zone\.txt:3:8 {2}zone {2}대구 스마트웰니스 규제자유특구 {2}.*Daegu.* {2}pending\n$/)
    expect(err).toContain('1 document, 1 mention')
    expect(search('Daegu wellness', '-t', 'zone').out).toBe(out)
    expect(search('웰니스', '-t', 'amount,date').code).toBe(1)
    expect(JSON.parse(search('90억', '-t', 'amount', '--json').out)).toMatchObject({
      quote: '90억원',
      review: 'pending',
    })
  })
})

describe('lines of a text', () => {
  it('end at line feeds, carriage returns before them left out', () => {
    const text = 'a\r\n\nbc\n'
    const all = textLines(text)
    expect(all.count).toBe(3)
    expect([1, 2, 3].map((n) => text.slice(all.line(n).start, all.line(n).end))).toEqual(['a', '', 'bc'])
    expect(textLines('').count).toBe(1)
    expect([0, 2, 3, 4, 7].map((offset) => all.numberAt(offset))).toEqual([1, 1, 2, 3, 3])
  })
})

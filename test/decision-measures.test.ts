import { describe, expect, it } from 'vitest'
import { wilson } from '../pipeline/eval/wilson.ts'
import { teukgu } from './support/command.ts'
import { toyCorpus } from './support/toy-run.ts'

const TEXT =
  '통영시는 부두에 41억원을 쓴다. 거제시는 도로에 52억원을 쓴다. 남해군은 학교에 63억원을 쓴다. 사천시는 공원에 74억원을 쓴다.'

function inPlace() {
  const place = toyCorpus({ 'a.txt': TEXT, 'copy.txt': TEXT })
  const call = (...args: string[]) => {
    const result = teukgu([
      ...args,
      '--db',
      place.db,
      ...(['eval', 'export'].includes(args[0] ?? '') ? [] : ['--corpus', place.corpus]),
    ])
    expect(result.code, result.err).toBe(0)
    return result.out
  }
  call('run', '--quiet')
  const at = (quote: string) => `a.txt:${TEXT.indexOf(quote)}-${TEXT.indexOf(quote) + quote.length}`
  return { call, at }
}

describe('an interval after Wilson', () => {
  it.each([
    [0, 10, 0, 0, 0.278],
    [10, 10, 1, 0.722, 1],
    [81, 100, 0.81, 0.722, 0.875],
  ])('%i of %i', (right, total, share, low, high) => {
    const interval = wilson(right, total)
    expect(interval?.share).toBeCloseTo(share, 3)
    expect(interval?.low).toBeCloseTo(low, 3)
    expect(interval?.high).toBeCloseTo(high, 3)
  })

  it('is none of nothing', () => expect(wilson(0, 0)).toBeNull())
})

describe('eval --against decisions', () => {
  it('counts verdicts by rule, once for a text in two files, and none for a duplicate', () => {
    const { call, at } = inPlace()
    call('accept', at('41억원'), at('52억원'))
    call('reject', at('63억원'), '--reason', 'value')
    call('reject', at('74억원'), '--reason', 'duplicate')
    const { rules } = JSON.parse(call('eval', '--against', 'decisions', '--json'))
    expect(rules).toMatchObject([
      { extractor: 'amount/ko', rule: 'figure-won', right: 2, wrong: 1, precision: { share: 2 / 3 } },
    ])
    expect(rules[0].confidence).toBeLessThan(rules[0].measured)
    const lines = call('export', '--type', 'amount')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))
    expect(new Set(lines.map(({ confidence }) => confidence))).toEqual(new Set([rules[0].confidence]))
  })

  it('gives precision of a blind sample and recall where nothing is missed', () => {
    const { call, at } = inPlace()
    call('accept', at('41억원'), at('52억원'))
    call('add', 'a.txt', '--type', 'zone', '--quote', '부두')
    call('complete', 'a.txt', '--type', 'zone,amount')
    expect(JSON.parse(call('audit', 'draw', '--size', '4', '--json'))).toMatchObject({ items: 4 })
    for (const n of [1, 2, 3, 4]) {
      const told = call('audit', 'next', '--json')
      expect(told).not.toMatch(/accepted|untouched|confidence|doubts|rule/)
      expect(JSON.parse(told)).toMatchObject({ item: n })
      call('audit', 'judge', String(n), n === 2 ? 'wrong' : 'right')
    }
    expect(call('audit', 'next')).toBe('')
    const { audit, recall } = JSON.parse(call('eval', '--against', 'decisions', '--json'))
    const sum = (name: 'right' | 'wrong' | 'open') =>
      audit.reduce((all: number, row: Record<string, number>) => all + row[name]!, 0)
    expect([sum('right'), sum('wrong'), sum('open')]).toEqual([3, 1, 0])
    expect(audit.filter(({ heap }: { heap: string }) => heap === 'accepted')).toMatchObject([
      { type: 'amount', language: 'kor' },
    ])
    expect(recall).toMatchObject([
      { type: 'amount', found: 4, missed: 0, recall: { share: 1 } },
      { type: 'zone', found: 0, missed: 1, recall: { share: 0 } },
    ])
  })
})

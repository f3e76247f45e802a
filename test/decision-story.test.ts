import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { wrongScaleProgram } from './support/changed-extractor.ts'
import { teukgu } from './support/command.ts'
import { toyCorpus } from './support/toy-run.ts'

const PORT = [
  '여수시는 항만 재개발에 145억원을 투입한다고 밝혔다.',
  '부두 정비에는 82억원이 들고, 홍보에는 33억원을 쓴다.',
  '사업은 2021년 3월에 시작했다. 공사는 여수해양공단이 맡는다.',
].join('\n')
const FARM =
  '고성군은 스마트팜 조성에 57억원을 지원한다. 부지는 하일면의 옛 간척지로, 농가 마흔 곳이 함께 쓴다. 온실 설비에는 21억원을 따로 들인다.'

interface Place {
  readonly corpus: string
  readonly db: string
}
interface Line {
  readonly document: string
  readonly type: string
  readonly quote: string
  readonly start: number
  readonly end: number
  readonly review: string
  readonly value: { readonly value?: number; readonly edtf?: string; readonly role?: string }
  readonly doubts: readonly string[]
}

function inPlace({ corpus, db }: Place) {
  const decisions = join(corpus, '..', 'decisions')
  const call = (args: readonly string[], program?: string) => {
    const [verb = '', ...rest] = args
    const group = verb === 'decisions' ? [verb, rest.shift() ?? ''] : [verb]
    return teukgu([...group, ...rest, '--db', db, '--corpus', corpus], program === undefined ? {} : { program })
  }
  const ok = (args: readonly string[], program?: string) => {
    const result = call(args, program)
    expect(result.code, `${args.join(' ')}\n${result.err}`).toBe(0)
    return result
  }
  const lines = (...more: string[]): Line[] =>
    teukgu(['export', '--db', db, '--decisions', decisions, ...more])
      .out.split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Line)
  const of = (quote: string, ...more: string[]) =>
    lines('--state', 'all', ...more).filter((line) => line.quote === quote)
  const at = (quote: string): string => {
    const [line] = of(quote)
    if (line === undefined) throw new Error(`Nothing says ${quote}`)
    return `${line.document}:${line.start}-${line.end}`
  }
  /** An export without the numbers of the runs, which a new database counts anew. */
  const stable = () => lines('--state', 'all').map((line) => ({ ...line, run: '' }))
  const flags = (): Record<string, string> =>
    Object.fromEntries(
      ok(['queue', '--all', '--json', '--limit', '500'])
        .out.split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as { quote: string; flag: string | null; review: string })
        .map(({ quote, flag, review }) => [quote, `${review} ${flag}`]),
    )
  return { call, ok, lines, of, at, stable, flags, decisions }
}

describe('a story of decisions', () => {
  const place = toyCorpus({ 'port.txt': PORT, 'farm.txt': FARM })
  const story = inPlace(place)
  const wrong = wrongScaleProgram()
  beforeAll(() => {
    story.ok(['run', '--quiet'])
    story.ok(['accept', story.at('145억원'), '--actor', 'kim'])
    story.ok(['correct', story.at('82억원'), '--actor', 'lee', '--value', '83억원', '--set', 'role=investment'])
    story.ok(['reject', story.at('33억원'), '--actor', 'kim', '--reason', 'scope', '--note', 'not about the zone'])
    story.ok(['accept', story.at('2021년 3월'), story.at('57억원'), story.at('21억원'), '--actor', 'kim'])
    story.ok([
      'add',
      'port.txt',
      '--type',
      'institution',
      '--quote',
      '여수해양',
      '--set',
      'kind=agency',
      '--actor',
      'lee',
    ])
  })

  it('begins with each decision in the export, and nothing of what was rejected', () => {
    expect(story.of('145억원')).toMatchObject([{ review: 'accepted', value: { value: 145e8 } }])
    expect(story.of('82억원')).toMatchObject([{ review: 'corrected', value: { value: 83e8, role: 'investment' } }])
    expect(story.of('33억원')).toMatchObject([{ review: 'rejected' }])
    expect(story.lines().filter(({ quote }) => quote === '33억원')).toEqual([])
    expect(story.of('여수해양')).toMatchObject([{ review: 'added', type: 'institution', value: { kind: 'agency' } }])
    const order = story
      .lines()
      .filter(({ document }) => document.endsWith('port.txt'))
      .map(({ start }) => start)
    expect(order).toEqual(order.toSorted((a, b) => a - b))
  })

  it('refuses a decision on what is no longer as it was seen, and one that it cannot understand', () => {
    const etag = JSON.parse(
      story.ok(['queue', '--all', '--json', '--type', 'amount', '--limit', '1']).out.split('\n')[0]!,
    ).etag
    expect(story.call(['defer', story.at('145억원'), '--expect', etag === '' ? 'x' : `${etag}x`]).code).toBe(3)
    expect(story.call(['correct', story.at('145억원'), '--value', 'much']).code).toBe(2)
    expect(story.call(['correct', story.at('145억원'), '--value', '3억원 말고']).err).toContain('only "3억원"')
    expect(story.call(['correct', story.at('145억원'), '--set', 'qualifier=roughly']).err).toContain('qualifier')
    expect(story.call(['reject', story.at('145억원'), '--reason', 'mood']).code).toBe(2)
    expect(story.call(['accept', 'm_nothing']).code).toBe(2)
    expect(story.of('145억원')).toMatchObject([{ review: 'accepted' }])
  })

  it('undoes and redoes for the one who decided, across processes', () => {
    const before = story.stable()
    story.ok(['decisions', 'undo', '--actor', 'lee'])
    expect(story.of('여수해양')).toEqual([])
    expect(story.of('82억원')).toMatchObject([{ review: 'corrected' }])
    story.ok(['decisions', 'undo', '--actor', 'lee'])
    expect(story.of('82억원')).toMatchObject([{ review: 'pending', value: { value: 82e8 } }])
    story.ok(['decisions', 'redo', '--actor', 'lee'])
    story.ok(['decisions', 'redo', '--actor', 'lee'])
    expect(story.stable()).toEqual(before)
    expect(story.call(['decisions', 'redo', '--actor', 'lee']).code).toBe(2)
  })

  it('gives the same export from a new database', () => {
    const before = story.stable()
    for (const ending of ['', '-wal', '-shm']) rmSync(place.db + ending, { force: true })
    story.ok(['run', '--quiet'])
    expect(story.stable()).toEqual(before)
  })

  it('gives the same export elsewhere from files that are applied, in either order', () => {
    const files = readdirSync(story.decisions).map((file) => join(story.decisions, file))
    expect(files.map((file) => file.slice(file.lastIndexOf('/') + 1))).toEqual(['kim.jsonl', 'lee.jsonl'])
    const whole = join(place.corpus, '..', 'all.jsonl')
    story.ok(['decisions', 'export', '--out', whole])
    for (const order of [files, files.toReversed(), [whole, whole]]) {
      const other = inPlace(toyCorpus({ 'port.txt': PORT, 'farm.txt': FARM }))
      other.ok(['run', '--quiet'])
      for (const file of order) other.ok(['decisions', 'apply', file])
      expect(other.stable()).toEqual(story.stable())
      expect(readdirSync(other.decisions).toSorted()).toEqual(['kim.jsonl', 'lee.jsonl'])
    }
  })

  it('meets a changed extractor: each decision is in its state, and every correction in the export', () => {
    const report = story.ok(['run'], wrong)
    expect(report.out).toContain('kim accepted')
    expect(report.out).toMatch(/"145억원" {2}14,500,000,000 KRW .* → 1,450,000,000 KRW/)
    expect(story.flags()).toMatchObject({
      '145억원': 'pending stale',
      '82억원': 'corrected stale',
      '33억원': 'pending stale',
      '2021년 3월': 'accepted live',
      여수해양: 'added live',
    })
    expect(story.of('145억원')).toMatchObject([{ value: { value: 145e7 }, doubts: ['changed-since-decided'] }])
    expect(story.of('82억원')).toMatchObject([{ review: 'corrected', value: { value: 83e8, role: 'investment' } }])
    const first = JSON.parse(story.ok(['queue', '--json', '--limit', '1']).out)
    expect(first.why).toEqual(['the value changed since it was decided'])
    const diff = story.call(['diff', '--reviewed-only', '--exit-code', '--stat'])
    expect(diff.code).toBe(3)
    expect(diff.out).toMatch(/amount\D+0\D+0\D+5\D+0\D+3 accepted ~changed, 1 corrected ~changed, 1 rejected ~changed/)
  })

  it('has every decision back once the extractor is right again', () => {
    story.ok(['run', '--quiet'])
    expect(story.flags()).toMatchObject({
      '145억원': 'accepted live',
      '82억원': 'corrected live',
      '33억원': 'rejected live',
    })
  })

  it('meets a changed text: found again where it can be, told where it cannot', () => {
    writeFileSync(join(place.corpus, 'farm.txt'), `[종합] ${FARM.replace('57억원', '59억원')}\n`)
    const report = story.ok(['run'])
    expect(report.out).toContain('"57억원"')
    expect(report.out).toContain('these words are gone')
    expect(story.flags()).toMatchObject({
      '21억원': 'accepted relocated',
      '57억원': 'pending orphan',
      '59억원': 'pending null',
    })
    const diff = story
      .ok(['diff', '--json', '--type', 'amount'])
      .out.split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))
    expect(diff).toMatchObject([
      { kind: 'changed', before: { quote: '57억원' }, after: { quote: '59억원' }, review: 'accepted' },
    ])
  })

  it('keeps every human decision through all of it, and tells who made it', () => {
    expect(story.of('여수해양')).toMatchObject([{ review: 'added' }])
    expect(story.of('82억원')).toMatchObject([{ review: 'corrected', value: { value: 83e8 } }])
    const log = story.ok(['decisions', 'log', '--actor', 'kim']).out
    expect(log).toContain('not about the zone')
    expect(log).not.toContain('  lee  ')
  })

  it('stops where the folder of decisions is gone, instead of forgetting them', () => {
    const files = readdirSync(story.decisions).map((file) => [file, readFileSync(join(story.decisions, file))] as const)
    rmSync(story.decisions, { recursive: true })
    const { code, err } = story.call(['queue'])
    expect(code).toBe(2)
    expect(err).toContain('is not there')
    expect(files).toHaveLength(2)
  })
})

describe('two people', () => {
  it('who contradict one another leave the mention pending and in front, until somebody settles it', () => {
    const here = inPlace(toyCorpus({ 'port.txt': PORT }))
    const there = inPlace(toyCorpus({ 'port.txt': PORT }))
    for (const one of [here, there]) one.ok(['run', '--quiet'])
    here.ok(['accept', here.at('145억원'), '--actor', 'kim'])
    there.ok(['reject', there.at('145억원'), '--actor', 'lee'])
    here.ok(['decisions', 'apply', join(there.decisions, 'lee.jsonl')])
    const [first] = here.ok(['queue', '--json', '--limit', '1']).out.split('\n')
    expect(JSON.parse(first!)).toMatchObject({ quote: '145억원', contradiction: true, review: 'pending' })
    expect(here.of('145억원')).toMatchObject([{ review: 'pending', doubts: ['decisions-contradict'] }])
    here.ok(['accept', here.at('145억원'), '--actor', 'park'])
    expect(here.of('145억원')).toMatchObject([{ review: 'accepted', doubts: [] }])
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isNumeric } from '../pipeline/decisions/context.ts'
import { locate } from '../pipeline/decisions/locate.ts'
import type { Target } from '../pipeline/decisions/target.ts'
import { anchorAt, targetOf } from './support/decision-events.ts'

const TEXT = [
  '세종시는 미래차 실증단지에 올해 145억원을 투입한다고 3일 밝혔다.',
  '시는 내년에도 시험장 확충에 82억원을 더 쓰기로 했다.',
  '단지가 들어서는 곳은 연서면 일대로, 기업 12곳이 먼저 입주한다.',
].join('\n')

const changedText = (text: string): Target =>
  targetOf(text, { textSha256: 'c'.repeat(64), source: `sha256:${'d'.repeat(64)}` })
const found = (quote: string, text: string, before = TEXT) =>
  locate(anchorAt(targetOf(before), quote), changedText(text))

describe('words in a changed text', () => {
  it('are found again by both sides of their context, wherever the text grew', () => {
    const changed = `머리말이 붙었다.\n${TEXT}`
    expect(found('82억원', changed)).toEqual({
      start: TEXT.indexOf('82억원') + 10,
      end: TEXT.indexOf('82억원') + 14,
      sure: true,
    })
  })

  it('are found by one side where the near words of the other are the same, and that is told', () => {
    const changed = TEXT.replace('세종시는 미래차', '세종특별자치시는 새 미래차')
    expect(found('145억원', changed)).toMatchObject({ start: changed.indexOf('145억원'), sure: false })
  })

  it.each([
    ['the number itself changed', TEXT.replace('145억원', '146억원')],
    ['a digit came before it', TEXT.replace('145억원', '1145억원')],
    ['a greater unit came before it', TEXT.replace('145억원', '2조 145억원')],
    [
      'the same number stands elsewhere alone',
      TEXT.replace('올해 145억원을 투입', '올해 예산을 투입').replace('82억원', '145억원'),
    ],
    ['the sentence now stands twice', `${TEXT}\n\n${TEXT}`],
    ['the sentence is gone', TEXT.split('\n').slice(1).join('\n')],
    ['text follows where there was none', undefined],
  ])('are not found where %s', (_what, text) => {
    if (text === undefined)
      expect(found('145억원', `${'가'.repeat(20)} 사업비 145억원 5천만원`, '사업비 145억원')).toBeNull()
    else expect(found('145억원', text)).toBeNull()
  })

  it('are not found by a side that two places shared from the beginning', () => {
    const table =
      '구분 예산(원)\n부산 시설비와 운영비를 더한 사업 예산 33억원 상반기\n대구 시설비와 운영비를 더한 사업 예산 33억원 하반기'
    const changed = table.replace('33억원 상반기', '34억원 상반기')
    expect(found('33억원', changed, table)).toBeNull()
  })

  it('are found in a table by the headers of the cell when another parser read the same source', () => {
    const cell = (row: number, column: number, start: number, end: number, header = false) => ({
      start,
      end,
      path: `body/table:0/r${row}c${column}`,
      role: 'content' as const,
      cell: { table: 0, row, column, header },
    })
    const before = '지역\t예산\n부산\t33억원\n대구\t33억원\n'
    const cells = [
      cell(0, 0, 0, 2, true),
      cell(0, 1, 3, 5, true),
      cell(1, 0, 6, 8),
      cell(1, 1, 9, 13),
      cell(2, 0, 14, 16),
      cell(2, 1, 17, 21),
    ]
    const anchor = anchorAt(targetOf(before, { blocks: cells }), '33억원')
    expect(anchor.headers).toEqual(['예산', '부산'])
    const after = before.replaceAll('\t', '\n')
    const read = targetOf(after, { blocks: cells, textSha256: 'c'.repeat(64), parser: 'parser2' })
    expect(locate(anchor, read)).toEqual({ start: 9, end: 13, sure: true })
    const moved = cells.map((block) => ({ ...block, path: block.path.replace('r1', 'rX').replace('r2', 'r1') }))
    expect(locate(anchor, { ...read, blocks: moved })).toBeNull()
  })
})

describe('what counts as a number', () => {
  it.each([
    ['145억원', true],
    ['33 projects', true],
    ['three hundred', true],
    ['삼천억 원', true],
    ['삼성전자', false],
    ['제2판교', true],
    ['Daegu Technopark', false],
    ['부산 블록체인 규제자유특구', false],
  ])('%s', (quote, numeric) => expect(isNumeric('zone', quote)).toBe(numeric))
})

/** A text of sentences with numbers, some of which read alike, and where each number stands. */
const NUMBERS = ['145억원', '82억원', '33억원', '1조 2천억원', '4,559만달러', '12곳']
const HEADS = ['부산시는 올해 사업비', '대구시는 내년 예산', '단지에는', '', '총 투자액은 약']
const TAILS = ['을 투입한다.', '을 더 쓴다.', '이 든다', '', ' 규모다.\n']
const sentence = fc
  .tuple(fc.constantFrom(...HEADS), fc.constantFrom(...NUMBERS), fc.constantFrom(...TAILS))
  .map((parts) => parts.join(' '))

interface Edit {
  readonly kind: 'insert' | 'delete' | 'replace' | 'digit' | 'move'
  readonly at: number
  readonly length: number
  readonly text: string
}
const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom('insert', 'delete', 'replace', 'digit', 'move'),
  at: fc.nat(400),
  length: fc.nat(60),
  text: fc.oneof(sentence, fc.constantFrom('1', '억', '조 ', ' ', '\n', '약 ', ',')),
})

/** A character with its number in the first text; -1 for one that came later. */
type Tracked = readonly [character: string, origin: number]

function apply(text: readonly Tracked[], { kind, at, length, text: more }: Edit): Tracked[] {
  const start = Math.min(at, text.length)
  const end = Math.min(start + length, text.length)
  const fresh = [...more].map((character): Tracked => [character, -1])
  if (kind === 'insert') return [...text.slice(0, start), ...fresh, ...text.slice(start)]
  if (kind === 'delete') return [...text.slice(0, start), ...text.slice(end)]
  if (kind === 'replace') return [...text.slice(0, start), ...fresh, ...text.slice(end)]
  if (kind === 'move') return [...text.slice(0, start), ...text.slice(end), ...text.slice(start, end)]
  return text.map(
    ([character, origin], i): Tracked =>
      i >= start && i < end && /\d/.test(character) ? ['7', -1] : [character, origin],
  )
}

const RUNS = Number(process.env.TEUKGU_LONG === undefined ? 10_000 : 100_000)

describe('10,000 scripts of edits', () => {
  it('never move a decision on a number to another number', () => {
    let kept = 0
    fc.assert(
      fc.property(
        fc.array(sentence, { minLength: 2, maxLength: 6 }),
        fc.array(edit, { minLength: 1, maxLength: 5 }),
        fc.nat(5),
        (list, edits, which) => {
          const text = list.join(' ')
          const number = list[which % list.length]!.match(/[\d,]+[^ ]*(?: \d천억원)?/)?.[0] ?? ''
          const start = text.indexOf(number)
          if (number === '' || start < 0) return
          const after = edits.reduce(
            apply,
            [...text].map((character, i): Tracked => [character, i]),
          )
          const now = after.map(([character]) => character).join('')
          const place = locate(anchorAt(targetOf(text), number), changedText(now))
          if (place === null) return
          kept += 1
          expect(now.slice(place.start, place.end)).toBe(number)
          const origins = after.slice(place.start, place.end).map(([, origin]) => origin)
          expect(origins, `${text}\n→ ${now}`).toEqual([...number].map((_, i) => start + i))
          // Nor does it become a part of a longer number.
          expect(now.charAt(place.start - 1), now).not.toMatch(/[\d,.]/)
        },
      ),
      { numRuns: RUNS, seed: 20_240_517 },
    )
    expect(kept).toBeGreaterThan(RUNS / 10)
  }, 600_000)
})

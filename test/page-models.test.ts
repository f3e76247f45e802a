import { describe, expect, it } from 'vitest'
import type { Mark, PageBlock } from '../review/api/index.ts'
import { moveEdge, windowOf } from '../review/web/card/boundary.ts'
import { cellsOf, patchOf, wrongCells } from '../review/web/card/fields.ts'
import { cellsBeside, cellsToRead, readCells, refilled, refusedCells } from '../review/web/card/typed-cells.ts'
import { moveCaret, spanOf } from '../review/web/document/caret.ts'
import { linesOf } from '../review/web/document/minimap-lines.ts'
import { marksOfRows, rowAt, rowsOf } from '../review/web/document/rows.ts'
import { monthsBetween, ticksTo, yearOf } from '../review/web/pictures/scale.ts'
import { bulkFilterOf, toggled } from '../review/web/queue/filter.ts'
import { paceOf } from '../review/web/state/pace.ts'

const block = (start: number, end: number, more: Partial<PageBlock> = {}): PageBlock => ({
  start,
  end,
  kind: 'paragraph',
  role: 'content',
  language: 'kor',
  ...more,
})
const cell = (start: number, end: number, row: number, column: number): PageBlock =>
  block(start, end, { kind: 'tableCell', cell: { table: 0, row, column, header: row === 0 } })

describe('lines of the minimap', () => {
  const mark = (start: number): Mark => ({ start, end: start + 2 }) as Mark

  it('stand where the mentions stand, open ones first, at most one a pixel', () => {
    const marks = [mark(0), mark(1), mark(500), mark(1_000)]
    const lines = linesOf(marks, 1_000, 102, (one) => (one.start === 1 ? 'pending' : 'accepted'))
    expect(lines).toEqual([
      { y: 0, kind: 'open' },
      { y: 50, kind: 'done' },
      { y: 100, kind: 'done' },
    ])
    expect(
      linesOf(
        Array.from({ length: 5_000 }, (_, at) => mark(at)),
        5_000,
        60,
        () => 'pending',
      ),
    ).toHaveLength(59)
  })
})

describe('cells typed in words', () => {
  const before = { value: '7,500,000,000', max: '', currency: 'KRW', qualifier: 'exact', role: 'budget', per: '' }
  const read = (fields: object) => ({ fields, refused: null, part: null })

  it('are those that figures do not tell, and that were changed', () => {
    expect(cellsToRead('amount', before, { ...before, value: '7,400,000,000', role: 'fund' })).toEqual([])
    expect(cellsToRead('amount', before, { ...before, value: ' 74억 ' })).toEqual([
      { name: 'value', as: 'amount', text: '74억' },
    ])
    expect(cellsToRead('date', { edtf: '2019-03' }, { edtf: '2019-03' })).toEqual([])
    expect(cellsToRead('date', { edtf: '2019-03' }, { edtf: '내년' })).toMatchObject([{ as: 'date' }])
  })

  it('are saved as what was read in them; what is refused stays and is named', () => {
    const now = { ...before, value: '74억', max: '많이' }
    const toRead = cellsToRead('amount', before, now)
    const refused = { fields: null, refused: 'nothing-read', part: null } as const
    const readings = { '74억': read({ value: 7_400_000_000 }), 많이: refused }
    expect(readCells(now, toRead, readings)).toMatchObject({ value: '7,400,000,000', max: '많이', currency: 'KRW' })
    expect(refusedCells(toRead, readings)).toEqual({ max: refused })
    expect(readCells(now, toRead, {})).toEqual(now)
  })

  it('fill the cells beside them with what the words tell, and no others', () => {
    const fields = { value: 1, max: 2_000, currency: 'USD', qualifier: 'about' } as const
    expect(cellsBeside(fields)).toEqual({ max: '2,000', currency: 'USD', qualifier: 'about' })
    expect(cellsBeside({ value: 1 })).toEqual({})
  })

  it('take back what an earlier text filled, but not what a person chose', () => {
    const first = { currency: 'USD', qualifier: 'about' }
    const filled = refilled(before, before, {}, first)
    expect(filled).toEqual({ ...before, ...first })
    expect(refilled(filled, before, first, {})).toEqual(before)
    const chosen = { ...filled, currency: 'EUR' }
    expect(refilled(chosen, before, first, { max: '2,000' })).toEqual({ ...before, currency: 'EUR', max: '2,000' })
  })

  it('refuse an upper end below the value', () => {
    expect(wrongCells('amount', { ...before, max: '7,000' })).toEqual(['max'])
    expect(wrongCells('amount', { ...before, max: '7,500,000,000', currency: 'krw' })).toEqual([])
  })
})

describe('rows of a document', () => {
  it('are its blocks, with the cells of a table row together', () => {
    const text = '제목\n구분\t금액\n국비\t30'
    const rows = rowsOf(text, [block(0, 2), cell(3, 5, 0, 0), cell(6, 8, 0, 1), cell(9, 11, 1, 0), cell(12, 14, 1, 1)])
    expect(rows.map(({ parts }) => parts.map(({ start, end }) => text.slice(start, end)))).toEqual([
      ['제목'],
      ['구분', '금액'],
      ['국비', '30'],
    ])
    expect(rows[1]?.parts[0]?.header).toBe(true)
  })

  it('cut a long block without losing or doubling a character', () => {
    const text = `${'가나다라 '.repeat(700)}${'😀'.repeat(2000)}`
    const rows = rowsOf(text, [block(0, text.length)])
    expect(rows.length).toBeGreaterThan(4)
    expect(rows.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
    for (const { start, end } of rows) expect(text.slice(start, end)).not.toMatch(/\p{Surrogate}/u)
    expect(rows.map(({ first }) => first)).toEqual([true, ...rows.slice(1).map(() => false)])
  })

  it('tell once why a run of blocks was left out', () => {
    const left = { role: 'boilerplate', reason: 'menu' } as const
    const rows = rowsOf('abcd', [
      block(0, 1, left),
      block(1, 2, left),
      block(2, 3),
      block(3, 4, { ...left, reason: 'footer' }),
    ])
    expect(rows.map(({ tells }) => tells)).toEqual([true, false, false, true])
  })

  it('take the marks that begin in them', () => {
    const rows = rowsOf('abcdefghi', [block(0, 3), block(3, 6), block(6, 9)])
    const mark = (start: number): Mark => ({ start, end: start + 2 }) as Mark
    expect(marksOfRows(rows, [mark(0), mark(2), mark(6)]).map((marks) => marks.map(({ start }) => start))).toEqual([
      [0, 2],
      [],
      [6],
    ])
    expect([rowAt(rows, 0), rowAt(rows, 5), rowAt(rows, 8)]).toEqual([0, 1, 2])
  })
})

describe('a boundary that is moved', () => {
  const window = { before: '지난해 부산', quote: '광역시는', after: ' 45억원을 썼다', start: 106 }

  it('goes by characters and by units, and shows what it would be', () => {
    const start = moveEdge(window, { start: 106, end: 110 }, 'start', -1, 'unit')
    expect(windowOf(window, start).quote).toBe('부산광역시는')
    const end = moveEdge(window, start, 'end', -1, 'unit')
    expect(windowOf(window, end)).toEqual({
      before: '지난해 ',
      quote: '부산광역시',
      after: '는 45억원을 썼다',
      start: 104,
    })
    expect(moveEdge(window, { start: 106, end: 110 }, 'end', -1, 'character')).toEqual({ start: 106, end: 109 })
  })

  it('never makes a mention empty', () => {
    expect(moveEdge(window, { start: 106, end: 107 }, 'end', -1, 'character')).toEqual({ start: 106, end: 107 })
  })
})

describe('marking what was missed', () => {
  it('selects from where it was begun, in both directions, without white space', () => {
    const text = '시는 45억원을 썼다'
    let caret = { anchor: 3, focus: 3 }
    caret = moveCaret(text, caret, 1, 'unit', true)
    caret = moveCaret(text, caret, 1, 'unit', true)
    expect(spanOf(text, caret)).toEqual({ start: 3, end: 7 })
    const back = moveCaret(text, { anchor: 7, focus: 7 }, -1, 'word', true)
    expect(spanOf(text, back)).toEqual({ start: 3, end: 7 })
    expect(moveCaret(text, caret, 1, 'character', false)).toEqual({ anchor: 8, focus: 8 })
    expect(spanOf(text, { anchor: 2, focus: 3 })).toBeNull()
  })
})

describe('the form of a value', () => {
  const value = { currency: 'KRW', value: 5_000_000, qualifier: 'exact', role: 'budget' } as const
  const cells = cellsOf('amount', value)

  it('sends only what was changed, and null for what was emptied', () => {
    expect(patchOf('amount', cells, { ...cells, value: '500,000,000' })).toEqual({ value: 500_000_000 })
    expect(patchOf('amount', cells, { ...cells, currency: '' })).toEqual({ currency: null })
    expect(patchOf('amount', cells, cells)).toEqual({})
  })

  it('keeps the names of an entity together', () => {
    const zone = { id: 'z', name: { ko: '송도', en: 'Songdo' }, zoneType: 'district' } as const
    const before = cellsOf('zone', zone)
    expect(patchOf('zone', before, { ...before, 'name.en': '' })).toEqual({ name: { ko: '송도' } })
  })

  it('names the fields that cannot be saved', () => {
    expect(wrongCells('amount', { ...cells, value: 'five', currency: 'wons' })).toEqual(['value', 'currency'])
    expect(wrongCells('amount', { ...cells, value: '' })).toEqual(['value'])
    expect(wrongCells('amount', cells)).toEqual([])
  })
})

describe('the filter of the queue', () => {
  it('puts values in and takes them out', () => {
    expect(toggled(undefined, 'amount', 'type')).toBe('amount')
    expect(toggled('amount', 'date', 'type')).toBe('amount,date')
    expect(toggled('amount,date', 'amount', 'type')).toBe('date')
    expect(toggled('unknown-name', 'sum-mismatch', 'doubt')).toBe('sum-mismatch')
  })

  it('is the same for a bulk action', () => {
    expect(bulkFilterOf({ type: 'amount,date', document: '3', changed: '1' })).toEqual({
      view: 'doubt',
      type: ['amount', 'date'],
      documents: [3],
      changed: true,
    })
  })
})

describe('pace and pictures', () => {
  it('takes the usual time of a decision, breaks left out', () => {
    expect(paceOf([])).toBe(8000)
    expect(paceOf([0, 2000, 4000, 500_000, 503_000, 505_000])).toBe(2000)
  })

  it('finds round ticks, years and months', () => {
    expect(ticksTo(7, 3)).toEqual([0, 5, 10])
    expect(ticksTo(0, 3)).toEqual([0])
    expect(yearOf('2019-07-02')).toBeCloseTo(2019.5, 1)
    expect(yearOf('../2030')).toBe(2030)
    expect(yearOf('XXXX-XX-27')).toBeNull()
    expect(monthsBetween('2023-11', '2024-02', 12)).toEqual(['2023-11', '2023-12', '2024-01', '2024-02'])
    expect(monthsBetween('2001-01', '2024-02', 2)).toEqual(['2024-01', '2024-02'])
  })
})

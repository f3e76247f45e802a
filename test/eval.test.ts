import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type GoldDocument, type GoldEntry, GoldUnreadable, loadGold } from '../pipeline/eval/gold.ts'
import { spellDays } from '../pipeline/eval/same-days.ts'
import { scoreAll } from '../pipeline/eval/score.ts'
import type { ExportLine } from '../schemas/index.ts'
import { teukgu } from './support/command.ts'

describe('spellDays', () => {
  it.each([
    ['2018', '2018-01-01/2018-12-31'],
    ['2018-33', '2018-01/2018-03'],
    ['2018-34', '2018-04-01/2018-06-30'],
    ['2018-40', '2018-01/2018-06'],
    ['2020-02', '2020-02-01/2020-02-29'],
    ['201X', '2010/2019'],
    ['20XX', '2000/2099'],
    ['2019/', '2019/..'],
    ['/2030', '../2030-12-31'],
    ['2019~', '2019'],
  ])('%s covers the days of %s', (a, b) => {
    expect(spellDays(a)).toBe(spellDays(b))
  })
  it.each(['XXXX-XX-27', '2018-21', 'P5Y', 'R/P1Y', '2018-13', '2019-02-30', '2018-01/2018-21'])(
    '%s stays as written',
    (edtf) => {
      expect(spellDays(edtf)).toBe(edtf)
    },
  )
})

const line = (type: ExportLine['type'], quote: string, value: object, record: string = quote): ExportLine =>
  ({ document: 'corpus/a.txt', type, quote, value, record }) as ExportLine
const gold = (...entries: GoldEntry[]): Map<string, GoldDocument> =>
  new Map([['a.txt', { document: 'a.txt', language: 'kor', entries }]])
const krw = (value: number, more: object = {}) => ({
  currency: 'KRW',
  value,
  qualifier: 'exact',
  role: 'other',
  ...more,
})
const day = (edtf: string, kind = 'date') => ({ edtf, kind, anchor: 'text', role: 'other' })

describe('scoreAll', () => {
  it('asks an amount for currency, value within a thousandth, range and words', () => {
    const entry: GoldEntry = { type: 'amount', text: ['3억원'], currency: 'KRW', value: 3e8, qualifier: 'exact' }
    const f1 = (mention: ExportLine): number | null => scoreAll(gold(entry), [mention]).strict.amount.f1
    expect(f1(line('amount', '3억원', krw(3e8)))).toBe(1)
    expect(f1(line('amount', '3억', krw(3.0001e8)))).toBe(1)
    expect(f1(line('amount', '3억원', krw(3e9)))).toBe(0)
    expect(f1(line('amount', '3억원', krw(3e8, { currency: 'USD' })))).toBe(0)
    expect(f1(line('amount', '다른 말', krw(3e8)))).toBe(0)
    expect(
      scoreAll(gold(entry), [line('amount', '3억원', krw(3e8, { qualifier: 'about' }))]).strict.amount.fields,
    ).toBe(0)
  })

  it('takes any spelling of the same days, and open digits only when lenient', () => {
    const entry: GoldEntry = { type: 'date', text: ['1분기'], edtf: ['2018-33', '2018-XX'] }
    const scores = (edtf: string) => scoreAll(gold(entry), [line('date', '1분기', day(edtf))])
    expect(scores('2018-01/2018-03').strict.date.f1).toBe(1)
    expect(scores('2018').strict.date.f1).toBe(0)
    const open: GoldEntry = { type: 'date', text: ['봄'], edtf: 'XXXX-21' }
    const guess = scoreAll(gold(open), [line('date', '봄', day('2019-21'))])
    expect(guess.strict.date.f1).toBe(0)
    expect(guess.lenient.date.f1).toBe(1)
  })

  it('takes a name by its words and counts a second record of it as wrong', () => {
    const entry: GoldEntry = { type: 'institution', text: ['The Ministry of Trade', 'MOTIE'], kind: 'ministry' }
    const one = line('institution', 'ministry of trade', { id: 'm', name: {}, kind: 'ministry' }, 'r1')
    const two = line('institution', 'MOTIE', { id: 'n', name: {}, kind: 'other' }, 'r2')
    expect(scoreAll(gold(entry), [one]).strict.institution).toMatchObject({ tp: 1, fp: 0, fn: 0, fields: 1 })
    expect(scoreAll(gold(entry), [one, two]).strict.institution).toMatchObject({ tp: 1, fp: 1, fn: 0 })
    const wider = line('institution', 'Ministry of Trade and Energy', { id: 'm', name: {}, kind: 'ministry' })
    expect(scoreAll(gold(entry), [wider]).strict.institution.f1).toBe(0)
    expect(scoreAll(gold(entry), [wider]).lenient.institution.f1).toBe(1)
  })

  it('neither asks for optional entries nor holds them, durations or sets against anyone', () => {
    const entries: GoldEntry[] = [
      { type: 'zone', text: ['송도'], optional: true },
      { type: 'zone', text: ['인천경제자유구역'], zoneType: 'free-economic' },
    ]
    const zones = [
      line('zone', '송도', { id: 's', name: {}, zoneType: 'district' }),
      line('zone', '송도', { id: 't', name: {}, zoneType: 'other' }, 'r9'),
    ]
    const scores = scoreAll(gold(...entries), [...zones, line('date', '5년간', day('P5Y', 'duration'))])
    expect(scores.strict.zone).toMatchObject({ tp: 0, fp: 0, fn: 1 })
    expect(scores.strict.date).toMatchObject({ tp: 0, fp: 0, fn: 0, f1: null })
    expect(scores.errors).toEqual([
      { document: 'a.txt', type: 'zone', error: 'missed', gold: '인천경제자유구역', want: undefined },
    ])
  })

  it('counts a gold document without records as missed, and leaves others out', () => {
    const entry: GoldEntry = { type: 'date', text: ['2018'], edtf: '2018' }
    const other = { ...line('date', '2019', day('2019')), document: 'corpus/other.txt' } as ExportLine
    const scores = scoreAll(gold(entry), [other])
    expect(scores).toMatchObject({ documents: 1, withRecords: 0 })
    expect(scores.strict.all).toMatchObject({ tp: 0, fp: 0, fn: 1 })
    expect(scores.byLanguage.kor?.date.fn).toBe(1)
  })
})

describe('teukgu eval', () => {
  const folder = mkdtempSync(join(tmpdir(), 'teukgu-gold-'))
  const document = {
    document: 'a.txt',
    language: 'kor',
    entries: [{ type: 'amount', text: ['3억원'], currency: 'KRW', value: 3e8 }],
  }
  writeFileSync(join(folder, 'a.json'), JSON.stringify(document))
  const records = join(folder, 'records.jsonl')
  const evaluate = (...more: string[]) => teukgu(['eval', folder, '--records', records, ...more])

  it('scores an export and holds it to a floor', () => {
    writeFileSync(records, `${JSON.stringify(line('amount', '3억원', krw(3e8)))}\n`)
    expect(JSON.parse(evaluate('--json').out)).toMatchObject({ documents: 1, strict: { amount: { f1: 1 } } })
    expect(evaluate('--min-f1', '1').code).toBe(0)
    writeFileSync(records, `${JSON.stringify(line('amount', '3억원', krw(4e8)))}\n`)
    expect(evaluate('--min-f1', '0.9')).toMatchObject({ code: 3 })
    expect(evaluate().out).toContain('precision')
    expect(evaluate('--errors').out).toContain('"error":"missed"')
  })

  it('refuses what is no gold and no export', () => {
    writeFileSync(records, '{"type":"amount"}\n')
    expect(evaluate()).toMatchObject({ code: 2 })
    expect(() => loadGold(mkdtempSync(join(tmpdir(), 'teukgu-gold-')))).toThrow(GoldUnreadable)
    const bad = mkdtempSync(join(tmpdir(), 'teukgu-gold-'))
    writeFileSync(join(bad, 'a.json'), '{"document":"a.txt"}')
    expect(() => loadGold(bad)).toThrow('language')
  })
})

import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parquetReadObjects } from 'hyparquet'
import readExcel from 'read-excel-file/node'
import { beforeAll, describe, expect, it } from 'vitest'
import type { ExportLine } from '../schemas/index.ts'
import { teukgu } from './support/command.ts'
import { readCsv } from './support/csv.ts'
import { toyCorpus } from './support/toy-run.ts'

const ARTICLE = `대구의 소식 🚀

대구광역시는 2023년 4월 3일 대구 스마트웰니스 규제자유특구에 90억원을 투입한다고 밝혔다. 국비는 70억원이다.

물결마을 실험장도 문을 연다.
`
const place = toyCorpus({ 'daegu.txt': ARTICLE })
const folder = mkdtempSync(join(tmpdir(), 'teukgu-decided-'))
const base = ['--db', place.db, '--decisions', `${place.corpus}-decisions`]
const at = (quote: string): string => `daegu.txt:${ARTICLE.indexOf(quote)}-${ARTICLE.indexOf(quote) + quote.length}`
const decide = (verb: string, ...args: string[]): void => {
  const { code, err } = teukgu([verb, ...args, ...base, '--corpus', place.corpus, '--actor', 'tester'])
  expect(`${code} ${err}`).toMatch(/^0/)
}
const file = (format: string, ...more: string[]): string => {
  const out = join(folder, `${format}${more.join('')}`)
  const { code, err } = teukgu(['export', '--format', format, '--out', out, ...base, ...more])
  expect(`${code} ${err}`).toMatch(/^0/)
  return out
}
/** Quote, what the value says, and review state of each row but those that nobody judged. */
type Judged = readonly [quote: unknown, value: unknown, review: unknown]
const EXPECTED: readonly Judged[] = [
  ['90억원', 9_100_000_000, 'corrected'],
  ['대구 스마트웰니스 규제자유특구', '대구 스마트웰니스 규제자유특구', 'accepted'],
  ['물결마을 실험장', '물결마을 실험장', 'added'],
]
const judged = (rows: readonly Judged[]): Judged[] =>
  rows.filter(([, , review]) => review !== 'pending').sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1))

beforeAll(() => {
  expect(teukgu(['run', '--corpus', place.corpus, ...base.slice(0, 2), '--quiet']).code).toBe(0)
  decide('accept', at('대구 스마트웰니스 규제자유특구'))
  decide('correct', at('90억원'), '--value', '9100000000')
  decide('reject', at('70억원'))
  const zone = [
    '--set',
    'id=zone/wave',
    '--set',
    'zoneType=district',
    '--set',
    'name.ko=물결마을 실험장',
    '--set',
    'name.en=Wave Village',
  ]
  decide('add', 'daegu.txt', '--type', 'zone', '--quote', '물결마을 실험장', ...zone)
})

describe('exports of what people decided', () => {
  const fromLine = ({ quote, value, review }: ExportLine): Judged => [
    quote,
    'name' in value ? value.name.ko : 'value' in value ? value.value : value,
    review,
  ]
  const fromTable = (head: readonly unknown[], rows: readonly (readonly unknown[])[]): Judged[] => {
    const cell = (row: readonly unknown[], name: string): unknown => row[head.indexOf(name)]
    return rows.map((row) => {
      const value = cell(row, 'name_ko') || Number(cell(row, 'value'))
      return [cell(row, 'quote'), value, cell(row, 'review')]
    })
  }

  it('hold corrections and additions and leave out what was rejected, in every format', async () => {
    const jsonl = readFileSync(file('jsonl'), 'utf8').trimEnd().split('\n')
    expect(judged(jsonl.map((line) => fromLine(JSON.parse(line))))).toEqual(EXPECTED)
    const [csvHead = [], ...csvRows] = readCsv(readFileSync(file('csv'), 'utf8'))
    expect(judged(fromTable(csvHead, csvRows))).toEqual(EXPECTED)
    const [sheet] = await readExcel(readFileSync(file('xlsx')))
    const [head = [], ...rows] = sheet?.data ?? []
    expect(judged(fromTable(head, rows))).toEqual(EXPECTED)
    const { buffer, byteOffset, byteLength } = readFileSync(file('parquet'))
    const objects = await parquetReadObjects({ file: buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer })
    const columns = Object.keys(objects[0] ?? {})
    expect(
      judged(
        fromTable(
          columns,
          objects.map((o) => columns.map((name) => o[name])),
        ),
      ),
    ).toEqual(EXPECTED)
  })

  it('place additions exactly, in code points where a format counts them', () => {
    const characters = [...ARTICLE]
    const { items } = JSON.parse(readFileSync(file('webannotation', '--state', 'added'), 'utf8'))
    expect(items).toHaveLength(1)
    const [{ exact }, { start, end }] = items[0].target.selector
    expect(exact).toBe('물결마을 실험장')
    expect(characters.slice(start, end).join('')).toBe(exact)
    const ann = readFileSync(join(file('brat', '--state', 'added'), 'corpus/daegu.ann'), 'utf8')
    expect(ann).toContain(`T1\tZone ${start} ${end}\t물결마을 실험장\nA1\tReview T1 added\n`)
  })

  it('have the rejected where they are asked for', () => {
    const lines = readFileSync(file('jsonl', '--state', 'rejected'), 'utf8')
      .trimEnd()
      .split('\n')
    expect(lines.map((line) => JSON.parse(line).quote)).toEqual(['70억원'])
  })

  it('mark them in the report', () => {
    const html = readFileSync(file('html', '--document', 'daegu.txt', '--lang', 'ko'), 'utf8')
    for (const part of ['9,100,000,000 KRW · 91억원', '수정됨', '추가됨', '확인됨', '물결마을 실험장<sup>Z</sup>'])
      expect(html).toContain(part)
    expect(html).not.toContain('70억원<sup>')
  })
})

describe('searching records that people decided', () => {
  const search = (query: string, type: string) => teukgu(['search', query, '-t', type, ...base])

  it('finds them by what people say that they are', () => {
    expect(search('91억', 'amount').code).toBe(1)
    expect(search('9100000000', 'amount').out).toMatch(/90억원 {2}9,100,000,000 KRW .* {2}corrected\n/)
    expect(search('9000000000', 'amount').code).toBe(1)
    expect(search('wave village', 'zone').out).toMatch(/물결마을 실험장 .* {2}added\n/)
    expect(search('70억', 'amount').code).toBe(1)
  })

  it('forgets what is undone', () => {
    const { code } = teukgu(['decisions', 'undo', ...base, '--actor', 'tester'])
    expect(code).toBe(0)
    expect(search('wave village', 'zone').code).toBe(1)
  })
})

import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { citationOf } from '../pipeline/formats/citation.ts'
import { type ExportFilter, exportedDocuments, selectLines } from '../pipeline/formats/exported-document.ts'
import type { ExportLine } from '../schemas/index.ts'
import { exportLineSchema } from '../schemas/index.ts'
import { teukgu } from './support/command.ts'
import { readCsv } from './support/csv.ts'
import { lineOf } from './support/exported.ts'
import { reading, toyCorpus } from './support/toy-run.ts'

const ARTICLE = `대구 스마트웰니스 특구에 90억원 투입

대구광역시는 2023년 4월 3일 대구 스마트웰니스 규제자유특구에 90억원을 투입한다고 밝혔다.

부산광역시는 국비 70억원을 따로 확보했다.
`
const place = toyCorpus({
  'daegu.txt': ARTICLE,
  'daegu.txt.meta.json': JSON.stringify({
    publisher: '=동쪽신문',
    source: 'https://example.org/d',
    published: '2023-04-05',
  }),
  'plain.md': '# 제주의 새 특구\n\n제주특별자치도는 12억원을 쓴다.\n',
})
const exported = (...more: string[]) => teukgu(['export', '--db', place.db, ...more])
const linesOf = (...more: string[]): ExportLine[] =>
  exported(...more)
    .out.split('\n')
    .filter((line) => line !== '')
    .map((line) => exportLineSchema.parse(JSON.parse(line)))

beforeAll(() => {
  expect(teukgu(['run', '--corpus', place.corpus, '--db', place.db, '--quiet']).code).toBe(0)
})

describe('the documents of an export', () => {
  const documents = (filter?: ExportFilter) => reading(place.db, (store) => [...exportedDocuments(store, filter)])

  it('carry their citation: what the sidecar tells, else the first heading and the name', async () => {
    expect((await documents()).map(({ citation }) => citation)).toEqual([
      {
        publisher: '=동쪽신문',
        title: '대구 스마트웰니스 특구에 90억원 투입',
        published: '2023-04-05',
        source: 'https://example.org/d',
      },
      { publisher: null, title: '제주의 새 특구', published: null, source: 'corpus/plain.md' },
    ])
  })

  it('cite no megabytes: a title that long is cut between characters, an address is left out', () => {
    const cite = (title: string, text = '') =>
      citationOf(
        {
          uri: 'corpus/a.html',
          metadata: { title, source: `https://example.org/${'x'.repeat(5000)}` },
          publication: [],
          text,
        } as never,
        () => [{ index: 0, kind: 'heading', role: 'content', start: 0, end: text.length } as never],
      )
    expect(cite(`${'가'.repeat(999)}😀${'나'.repeat(1e6)}`)).toEqual({
      publisher: null,
      title: `${'가'.repeat(999)}…`,
      published: null,
      source: 'corpus/a.html',
    })
    expect(cite('', '다 '.repeat(1e6)).title).toHaveLength(1001)
    expect(cite('가'.repeat(1000)).title).toBe('가'.repeat(1000))
  })

  it('hold the lines that the filter lets through', async () => {
    const amounts = await documents({ types: ['amount'] })
    expect(amounts.map(({ lines }) => lines.map(({ quote }) => quote))).toEqual([
      ['90억원', '90억원', '70억원'],
      ['12억원'],
    ])
    expect((await documents({ states: ['accepted'] })).flatMap(({ lines }) => lines)).toEqual([])
  })
})

describe('selecting lines', () => {
  const text = '가나사 다라사 마바사'
  const line = (quote: string, review: ExportLine['review']) => lineOf(text, quote, { review, record: quote })

  it('leaves out rejected ones unless they are asked for', () => {
    const lines = [line('가나사', 'rejected'), line('다라사', 'pending'), line('마바사', 'corrected')]
    const states = (filter: ExportFilter) => selectLines(lines, filter).map(({ review }) => review)
    expect(states({})).toEqual(['pending', 'corrected'])
    expect(states({ states: ['rejected', 'pending'] })).toEqual(['rejected', 'pending'])
  })
})

describe('teukgu export', () => {
  it('selects by type, document, entity and state', () => {
    expect(new Set(linesOf('--type', 'amount,zone').map(({ type }) => type))).toEqual(new Set(['amount', 'zone']))
    expect(new Set(linesOf('--document', 'plain.md').map(({ document }) => document))).toEqual(
      new Set(['corpus/plain.md']),
    )
    const about = linesOf('--entity', 'zone/daegu-smart-wellness-rfz').map(({ quote }) => quote)
    expect(about).toContain('대구 스마트웰니스 규제자유특구')
    expect(about).toContain('90억원')
    expect(about).not.toContain('70억원')
    expect(linesOf('--state', 'accepted')).toEqual([])
    expect(linesOf('--state', 'all')).toEqual(linesOf())
  })

  it('refuses what there is not, with exit code 2', () => {
    for (const wrong of [
      ['--type', 'person'],
      ['--state', 'done'],
      ['--document', 'nothing.txt'],
      ['--format', 'brat'],
      ['--out', join(place.db, 'no', 'such', 'folder.jsonl')],
      ['--out', place.corpus],
    ])
      expect(exported(...wrong)).toMatchObject({ code: 2, out: '' })
  })

  it('cites each line, as the last key where jsonl is asked to and in columns of its own in csv', () => {
    expect(linesOf().every(({ citation }) => citation === undefined)).toBe(true)
    const [cited] = linesOf('--cite')
    expect(Object.keys(cited ?? {}).at(-1)).toBe('citation')
    expect(cited?.citation?.source).toBe('https://example.org/d')
    const [head = [], row = []] = readCsv(exported('--format', 'csv').out)
    expect(row[head.indexOf('publisher')]).toBe("'=동쪽신문")
    expect(row.at(-1)).toContain('https://example.org/d')
  })

  it('writes files whole, and the same bytes twice', () => {
    const folder = mkdtempSync(join(tmpdir(), 'teukgu-export-'))
    for (const format of ['jsonl', 'csv', 'xlsx', 'parquet', 'webannotation']) {
      const [one, two] = ['1', '2'].map((n) => join(folder, `${format}${n}`))
      for (const out of [one, two]) expect(exported('--format', format, '--out', out!).code).toBe(0)
      expect(readFileSync(one!).equals(readFileSync(two!))).toBe(true)
      expect(readFileSync(one!).length).toBeGreaterThan(1000)
    }
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([])
    expect(exported('--format', 'brat', '--out', join(folder, 'brat')).code).toBe(0)
    expect(readFileSync(join(folder, 'brat/corpus/daegu.txt'), 'utf8')).toBe(ARTICLE)
  })

  it('prints the JSON Schema of a line without a database', () => {
    const { code, out } = teukgu(['export', '--format', 'schema', '--db', '/nowhere/x.db'])
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ type: 'object', properties: { quote: { type: 'string' } } })
  })
})

import { parquetReadObjects } from 'hyparquet'
import readExcel from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { brat } from '../pipeline/formats/brat.ts'
import { citationLine } from '../pipeline/formats/citation.ts'
import { COLUMNS } from '../pipeline/formats/columns.ts'
import { csv } from '../pipeline/formats/csv.ts'
import { jsonSchema } from '../pipeline/formats/json-schema.ts'
import { jsonl } from '../pipeline/formats/jsonl.ts'
import { parquet } from '../pipeline/formats/parquet.ts'
import { webAnnotation } from '../pipeline/formats/web-annotation.ts'
import { columnName } from '../pipeline/formats/xlsx/sheet.ts'
import { xlsx } from '../pipeline/formats/xlsx/xlsx.ts'
import type { ExportLine } from '../schemas/index.ts'
import { readCsv } from './support/csv.ts'
import { bytesOf, exportedOf, lineOf } from './support/exported.ts'

const TEXT = '🚀🚀 =합계("x") 회사가 120억원을 낸다. 👩‍🚀 한빛\n연구소는 "@누리"와 만났다.'
const AMOUNT: Partial<ExportLine> = {
  type: 'amount',
  value: { currency: 'KRW', value: 12e9, qualifier: 'exact', role: 'investment', entities: ['r_1', 'r_2'] },
  doubts: ['currency-inherited', 'scale-implausible'],
  confidence: 0.975,
}
const DOCUMENT = exportedOf(
  TEXT,
  [
    lineOf(TEXT, '=합계("x") 회사', {
      value: { id: 'inst/a', name: { ko: '=합계("x")\u0001_x0041_' }, kind: 'company' },
    }),
    lineOf(TEXT, '120억원', { ...AMOUNT, review: 'accepted' }),
    lineOf(TEXT, '한빛\n연구소'),
    lineOf(TEXT, '@누리', {
      value: { id: 'inst/b', name: { en: '-Nuri, "Ltd"\r\n' }, kind: 'company', country: 'KR' },
    }),
  ],
  {
    citation: {
      publisher: '+바다신문',
      title: '우주 <특구> & 사람',
      published: '2024-05-17',
      source: 'https://example.org/a',
    },
  },
)
const MANY = Array.from({ length: 12_345 }, (_, i) =>
  exportedOf(`${i} 한빛연구소`, [lineOf(`${i} 한빛연구소`, '한빛연구소')], { uri: `corpus/${i}.txt` }),
)
const column = (name: string): number => COLUMNS.findIndex((c) => c.name === name)

describe('csv', () => {
  it('reads back cell by cell, with formulas made harmless', () => {
    const [head, first, second, third, fourth] = readCsv(bytesOf(csv([DOCUMENT])).toString())
    expect(head).toEqual(COLUMNS.map(({ name }) => name))
    expect(first?.[column('quote')]).toBe('\'=합계("x") 회사')
    expect(first?.[column('publisher')]).toBe("'+바다신문")
    expect(second?.[column('value')]).toBe('12000000000')
    expect(second?.[column('entities')]).toBe('r_1 r_2')
    expect(second?.[column('review')]).toBe('accepted')
    expect(third?.[column('quote')]).toBe('한빛\n연구소')
    expect(fourth?.[column('quote')]).toBe("'@누리")
    expect(fourth?.[column('name_en')]).toBe('\'-Nuri, "Ltd"\r\n')
  })

  it('leaves cells as they are with raw, and begins with a mark with bom', () => {
    const text = bytesOf(csv([DOCUMENT], { raw: true, bom: true })).toString()
    expect(text.charCodeAt(0)).toBe(0xfeff)
    expect(readCsv(text.slice(1))[1]?.[column('quote')]).toBe('=합계("x") 회사')
  })
})

describe('xlsx', () => {
  const sheets = (documents: typeof MANY, maxRows?: number) =>
    readExcel(bytesOf(xlsx(documents, maxRows === undefined ? {} : { maxRows })))

  it('reads back as texts and numbers, never as formulas', async () => {
    const [{ data } = { data: [] }, ...others] = await sheets([DOCUMENT])
    expect(others).toEqual([])
    expect(data[0]).toEqual(COLUMNS.map(({ name }) => name))
    expect(data).toHaveLength(5)
    expect(data[1]?.[column('quote')]).toBe('=합계("x") 회사')
    expect(data[2]?.[column('value')]).toBe(12e9)
    expect(data[2]?.[column('confidence')]).toBe(0.975)
    expect(data[2]?.[column('title')]).toBe('우주 <특구> & 사람')
    expect(data[3]?.[column('quote')]).toBe('한빛\n연구소')
    expect(data[3]?.[column('value')]).toBeNull()
    expect(bytesOf(xlsx([DOCUMENT])).toString('latin1')).not.toContain('<f>')
  })

  it('writes what XML cannot hold in the escapes of spreadsheets', async () => {
    const [{ data } = { data: [] }] = await sheets([DOCUMENT])
    expect(data[1]?.[column('name_ko')]).toMatch(/^=합계\("x"\)(?:\u0001|_x0001_)(?:_x005F_x0041_|_x0041_)$/)
  })

  it('goes on in a further sheet where one is full', async () => {
    const read = await sheets(MANY.slice(0, 10), 5)
    expect(read.map(({ sheet }) => sheet)).toEqual(['records', 'records 2', 'records 3'])
    expect(read.map(({ data }) => data.length)).toEqual([5, 5, 3])
    expect(read[2]?.data.at(-1)?.[0]).toBe('corpus/a.txt')
    expect((await sheets(MANY.slice(0, 8), 5)).map(({ data }) => data.length)).toEqual([5, 5])
    expect((await sheets([])).map(({ data }) => data.length)).toEqual([1])
  })

  it('cuts a text that is too long for a cell', async () => {
    const long = '가'.repeat(40_000)
    const [{ data } = { data: [] }] = await sheets([exportedOf(long, [lineOf(long, long)])])
    expect(String(data[1]?.[column('quote')])).toHaveLength(32_767)
  })

  it('names columns', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA'])
  })
})

describe('parquet', () => {
  const read = (documents: typeof MANY) => {
    const { buffer, byteOffset, byteLength } = bytesOf(parquet(documents))
    return parquetReadObjects({ file: buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer })
  }

  it('reads back with its types', async () => {
    const rows = await read([DOCUMENT])
    expect(rows).toHaveLength(4)
    expect(Object.keys(rows[0] ?? {})).toEqual(COLUMNS.map(({ name }) => name))
    const quoted = '=합계("x") 회사'
    expect(rows[0]).toMatchObject({ quote: quoted, start: TEXT.indexOf(quoted), value: null, publisher: '+바다신문' })
    expect(rows[1]).toMatchObject({ value: 12e9, confidence: 0.975, inherited: null, entities: 'r_1 r_2' })
    expect(rows[3]).toMatchObject({ name_en: '-Nuri, "Ltd"\r\n', country: 'KR' })
  })

  it('holds all rows of more than one group, and none', async () => {
    const rows = await read(MANY)
    expect(rows).toHaveLength(MANY.length)
    expect(rows[12_344]).toMatchObject({ source: 'corpus/12344.txt', quote: '한빛연구소' })
    expect(await read([])).toEqual([])
  })
})

describe('webannotation', () => {
  it('counts code points, and quotes what stands there', () => {
    const page = JSON.parse(bytesOf(webAnnotation([DOCUMENT, exportedOf('', []), ...MANY.slice(0, 2)])).toString())
    expect(page).toMatchObject({ '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationPage' })
    expect(page.items).toHaveLength(6)
    expect(new Set(page.items.map(({ id }: { id: string }) => id)).size).toBe(5)
    const characters = [...TEXT]
    for (const { target } of page.items.slice(0, 4)) {
      const [quote, position] = target.selector
      expect(characters.slice(position.start, position.end).join('')).toBe(quote.exact)
      const before = characters.slice(0, position.start).join('')
      const after = characters.slice(position.end).join('')
      expect(before.endsWith(quote.prefix)).toBe(true)
      expect(after.startsWith(quote.suffix)).toBe(true)
      expect(quote.prefix.length).toBeGreaterThanOrEqual(Math.min(before.length, 31))
    }
    expect(page.items[0].target.selector[1].start).toBe(3)
    expect(page.items[0].target.source).toMatchObject({ id: 'corpus/a.txt', 'dcterms:issued': '2024-05-17' })
  })

  it('never cuts an emoji of the context in two', () => {
    const text = `${'🚀'.repeat(20)}a한빛${'🚀'.repeat(16)}가`
    for (const lead of ['', 'b']) {
      const shifted = lead + text
      const [line] = [lineOf(shifted, '한빛')]
      const page = JSON.parse(bytesOf(webAnnotation([exportedOf(shifted, [line])])).toString())
      const { prefix, suffix } = page.items[0].target.selector[0]
      expect(Buffer.from(prefix + suffix).toString()).toBe(prefix + suffix)
      expect([...prefix].every((c: string) => c.length === 2 || c === 'a')).toBe(true)
    }
  })
})

describe('brat', () => {
  const files = Object.fromEntries([...brat([DOCUMENT, ...MANY.slice(0, 1)])].map(({ path, text }) => [path, text]))

  it('writes text and annotations whose offsets count code points', () => {
    expect(Object.keys(files)).toEqual([
      'annotation.conf',
      'corpus/a.txt',
      'corpus/a.ann',
      'corpus/0.txt',
      'corpus/0.ann',
    ])
    const characters = [...(files['corpus/a.txt'] ?? '')]
    const lines = (files['corpus/a.ann'] ?? '').split('\n')
    const marks = lines.filter((line) => line.startsWith('T')).map((line) => line.split('\t'))
    expect(marks).toHaveLength(4)
    for (const [, place = '', quote] of marks) {
      const parts = place
        .replace(/^\S+ /, '')
        .split(';')
        .map((part) => part.split(' ').map(Number) as [number, number])
      expect(parts.map(([start, end]) => characters.slice(start, end).join('')).join(' ')).toBe(quote)
    }
    expect(marks[2]?.[1]).toMatch(/^Institution \d+ \d+;\d+ \d+$/)
    expect(lines).toContain('A2\tReview T2 accepted')
    const note = lines.find((line) => line.startsWith('#2'))?.split('\t')[2]
    expect(JSON.parse(note ?? '')).toMatchObject({ value: { value: 12e9 } })
  })

  it('stays in its folder and tells documents of one name apart', () => {
    const named = (uri: string) => exportedOf('글', [], { uri })
    const paths = [...brat(['../../etc/x.txt', 'c/./a.txt', 'a.txt', 'a.txt', 'a\\b.md'].map(named))].map((f) => f.path)
    expect(paths.filter((path) => path.endsWith('.txt'))).toEqual([
      '_/_/etc/x.txt',
      'c/_/a.txt',
      'a.txt',
      'a.000000000000.txt',
      'a_b.md.txt',
    ])
  })
})

describe('jsonl and schema', () => {
  it('has lines that the JSON Schema accepts, with and without their citation', () => {
    const schema = z.fromJSONSchema(JSON.parse(jsonSchema()))
    for (const cite of [false, true]) {
      const lines = bytesOf(jsonl([DOCUMENT], { cite }))
        .toString()
        .trimEnd()
        .split('\n')
      expect(lines).toHaveLength(4)
      for (const line of lines) {
        expect(schema.safeParse(JSON.parse(line)).error).toBeUndefined()
        expect(Object.keys(JSON.parse(line)).at(-1)).toBe(cite ? 'citation' : 'review')
      }
    }
    const broken = { ...DOCUMENT.lines[0], review: 'perhaps' }
    expect(schema.safeParse(broken).success).toBe(false)
  })
})

describe('every format', () => {
  it('writes while it reads: memory does not grow with the export', () => {
    const text = '한빛연구소가 낸다. '.repeat(20)
    for (const format of [csv, jsonl, xlsx, parquet, webAnnotation, brat]) {
      let read = 0
      const documents = function* () {
        for (; read < 30_000; read++)
          yield exportedOf(text, [lineOf(text, '한빛연구소')], { uri: `corpus/${read}.txt` })
      }
      let size = 0
      for (const chunk of format(documents())) {
        size += typeof chunk === 'string' ? chunk.length : 'path' in chunk ? chunk.text.length : chunk.byteLength
        if (size > 20_000) break
      }
      expect(size, format.name).toBeGreaterThan(20_000)
      expect(read, format.name).toBeLessThan(20_000)
    }
  })

  it('gives the same bytes for the same documents', () => {
    for (const format of [csv, jsonl, xlsx, parquet, webAnnotation])
      expect(bytesOf(format([DOCUMENT])).equals(bytesOf(format([DOCUMENT])))).toBe(true)
  })
})

describe('a citation line', () => {
  it('leaves out what is not known', () => {
    expect(citationLine(DOCUMENT.citation)).toBe('+바다신문. “우주 <특구> & 사람.” 2024-05-17. https://example.org/a')
    expect(citationLine({ publisher: null, title: 'A report.', published: null, source: 'corpus/a.txt' })).toBe(
      '“A report.” corpus/a.txt',
    )
  })
})

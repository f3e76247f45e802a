import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { exportLineSchema } from '../schemas/index.ts'
import { at, lines, ran, teukgu } from './support/command.ts'
import { ARTICLE, ARTICLES } from './support/command-articles.ts'
import { toyCorpus } from './support/toy-run.ts'

describe('the export', () => {
  it('is the same whatever the threads, the time zone and the locale', () => {
    const outputs = [
      ['1', { TZ: 'UTC', LC_ALL: 'C' }],
      ['2', { TZ: 'Asia/Seoul', LC_ALL: 'ko_KR.UTF-8' }],
      ['2', { TZ: 'America/Los_Angeles', LC_ALL: 'tr_TR.UTF-8' }],
    ].map(([jobs, env]) => {
      const place = toyCorpus(ARTICLES)
      teukgu(['run', ...at(place), '--jobs', String(jobs)], { env: env as Record<string, string> })
      return teukgu(['export', '--db', place.db], { env: env as Record<string, string> }).out
    })
    expect(outputs[0]).not.toBe('')
    expect(new Set(outputs).size).toBe(1)
  })

  it('agrees with show --text on every quote, and each line keeps the contract', () => {
    const place = toyCorpus(ARTICLES)
    ran(place)
    const records = lines(teukgu(['export', '--db', place.db]).out).map((line) =>
      exportLineSchema.parse(JSON.parse(line)),
    )
    expect(records.length).toBeGreaterThan(3)
    for (const uri of new Set(records.map(({ document }) => document))) {
      const { out: text } = teukgu(['show', uri, '--text', '--db', place.db])
      for (const { start, end, quote } of records.filter(({ document }) => document === uri))
        expect(text.slice(start, end)).toBe(quote)
    }
    expect(teukgu(['show', 'ko.txt', '--text', '--db', place.db]).out).toBe(ARTICLE)
  })

  it('as csv has a column for each field and no formulas', () => {
    const place = toyCorpus({ '=cmd.txt': ARTICLE })
    ran(place)
    const csv = (...more: string[]): string => teukgu(['export', '--format', 'csv', '--db', place.db, ...more]).out
    expect(lines(csv())[0]).toMatch(/^document,documentId,type,quote,start,end,language,currency,value,/)
    expect(csv('--bom').codePointAt(0)).toBe(0xfeff)
    const renamed = toyCorpus({ 'a.txt': ARTICLE })
    const formula = { corpus: join(renamed.corpus, '..', '=1+1'), db: `${renamed.db}2` }
    symlinkSync(renamed.corpus, formula.corpus)
    ran(formula)
    const cells = (...more: string[]): string => teukgu(['export', '--format', 'csv', '--db', formula.db, ...more]).out
    expect(lines(cells())[1]).toMatch(/^'=1\+1\/a\.txt,/)
    expect(lines(cells('--raw'))[1]).toMatch(/^=1\+1\/a\.txt,/)
  })

  it('is a whole file or none, also where the disk takes only a part', () => {
    const place = toyCorpus({ 'long.txt': ARTICLE.repeat(400) })
    ran(place)
    const out = `${place.db}.html`
    const args = ['export', '--db', place.db, '--format', 'html', '--document', 'long.txt', '--out']
    expect(teukgu([...args, `${out}.whole`]).code).toBe(0)
    expect(statSync(`${out}.whole`).size).toBeGreaterThan(200 * 1024)
    expect(teukgu([...args, out], { fileKiB: 100 }).code).not.toBe(0)
    expect(existsSync(out)).toBe(false)
  })

  it('goes to a file as well', () => {
    const place = toyCorpus(ARTICLES)
    ran(place)
    const out = `${place.db}.jsonl`
    const written = teukgu(['export', '--db', place.db, '--out', out])
    expect(written).toMatchObject({ code: 0, out: '' })
    expect(lines(written.err).at(-1)).toBe(`next: teukgu show corpus/ko.txt --db ${place.db}`)
    expect(readFileSync(out, 'utf8')).toBe(teukgu(['export', '--db', place.db]).out)
  })
})

describe('teukgu show', () => {
  it('shows records with their evidence and takes the end of a name', () => {
    const place = toyCorpus(ARTICLES)
    ran(place)
    const { code, out } = teukgu(['show', 'ko.txt', '--db', place.db])
    expect(code).toBe(0)
    expect(out).toContain('«310억원»')
    expect(out).toContain('31,000,000,000 KRW')
    const json = JSON.parse(teukgu(['show', 'ko.txt', '--json', '--db', place.db]).out)
    expect(json).toMatchObject({ uri: 'corpus/ko.txt', state: 'ok', language: 'kor' })
    expect(json.records.length).toBeGreaterThan(2)
    expect(teukgu(['show', 'nothing', '--db', place.db]).code).toBe(2)
  })

  it('ends with a command that a shell takes as it stands', () => {
    const place = toyCorpus({ "it's a\n\u0085$(b) c.txt": ARTICLE })
    ran(place)
    const next = lines(teukgu(['show', 'c.txt', '--db', place.db]).out).at(-1) ?? ''
    const { stdout } = spawnSync('bash', ['-c', next.replace('next: teukgu show', "printf '%s'")], {
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
    })
    expect(stdout).toContain("corpus/it's a\n\u0085$(b) c.txt")
  })

  it('names the documents that a reference fits, and tells two forms of one name apart by their ids', () => {
    const articles = Array.from({ length: 13 }, (_, i) => [`${i}.txt`, `${ARTICLE}${i}`])
    const place = toyCorpus({
      ...Object.fromEntries(articles),
      '송도.txt': ARTICLE,
      ['송도.txt'.normalize('NFD')]: `${ARTICLE}\n`,
    })
    ran(place)
    const many = teukgu(['show', 'corpus', '--db', place.db])
    expect(many.code).toBe(2)
    expect(many.err).toMatch(/^15 documents fit corpus:\n[\s\S]*\n {2}… 5 more\n/)
    const twins = teukgu(['show', '송도', '--db', place.db])
    expect(twins.err).toMatch(/2 documents fit/)
    const id = /next: teukgu show (sha256:[0-9a-f]{64})/.exec(twins.err)?.[1] ?? ''
    expect(teukgu(['show', id, '--text', '--db', place.db]).code).toBe(0)
  })
})

describe('teukgu status', () => {
  it('tells new, changed, renamed and removed files', () => {
    const place = toyCorpus(ARTICLES)
    const before = teukgu(['status', ...at(place)])
    expect(before.code).toBe(0)
    expect(before.out).toContain('A  corpus/ko.txt  new')
    ran(place)
    expect(teukgu(['status', ...at(place)]).out).toContain('corpus/  2 files · 2 extracted · 0 failed')
    writeFileSync(join(place.corpus, 'ko.txt'), 'x')
    writeFileSync(join(place.corpus, 'new.txt'), 'x')
    const after = JSON.parse(teukgu(['status', '--json', ...at(place)]).out)
    expect(after.differences.map(({ mark, uri }: { mark: string; uri: string }) => `${mark} ${uri}`)).toEqual([
      'M corpus/ko.txt',
      'A corpus/new.txt',
    ])
  })
})

describe('teukgu extract', () => {
  it('prints the records of a file or of standard input without a database', () => {
    const { corpus } = toyCorpus(ARTICLES)
    const cwd = mkdtempSync(join(tmpdir(), 'teukgu-'))
    const table = teukgu(['extract', join(corpus, 'ko.txt')], { cwd })
    expect(table).toMatchObject({ code: 0 })
    expect(table.out).toContain('310억원')
    const jsonl = teukgu(['extract', '-', '--json'], { cwd, input: ARTICLE })
    for (const line of lines(jsonl.out)) expect(exportLineSchema.safeParse(JSON.parse(line)).success).toBe(true)
    expect(existsSync(join(cwd, 'output'))).toBe(false)
    expect(teukgu(['extract', join(corpus, 'none.txt')]).code).toBe(2)
    expect(teukgu(['extract', '-'], { input: '' }).code).toBe(1)
  })

  it('takes what stands beside a file, and tells where it is broken', () => {
    const { corpus } = toyCorpus({
      'dated.txt': '문은 지난 3일 열렸다.',
      'dated.txt.meta.json': '{"published":"2020-05-09"}',
      'broken.txt': '문은 지난 3일 열렸다.',
      'broken.txt.meta.json': '{"published":',
    })
    const dated = teukgu(['extract', join(corpus, 'dated.txt'), '--json'])
    expect(JSON.parse(dated.out)).toMatchObject({ value: { edtf: '2020-05-03' } })
    expect(dated.err).not.toContain('sidecar')
    expect(teukgu(['extract', join(corpus, 'broken.txt')]).err).toContain('warning invalid-sidecar: ')
  })

  it('reads no more of standard input than a document may have', () => {
    const { code, out, err } = teukgu(['extract', '-'], { input: 'a'.repeat(11 * 1024 * 1024) })
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toContain('Unexpected size over 10485760 bytes')
  })

  it('reads and prints lines in order; a bad line is told and the others go on', () => {
    const input = [
      '{"id":"b","text":"예산은 7억원이다.\\u2028끝","language":"kor"}',
      'not json',
      '{"id":"no text"}',
      '',
      '{"id":"blank","text":""}',
      '{"id":"a","text":"지난 3일 문을 열었다.","published":"2020-05-09","language":"kor"}',
    ].join('\n')
    const { code, out, err } = teukgu(['extract', '--jsonl'], { input })
    expect(code).toBe(1)
    expect(lines(err)).toHaveLength(2)
    const found = lines(out).map((line) => JSON.parse(line))
    expect(found.map(({ document, quote }) => `${document} ${quote}`)).toEqual(['b 7억원', 'a 지난 3일'])
    expect(found[1].value.edtf).toBe('2020-05-03')
  })

  it('counts offsets in the text as it was given, also where that begins with a mark', () => {
    const text = '\ufeff예산은 7억원이다.'
    const { out } = teukgu(['extract', '--jsonl'], { input: JSON.stringify({ id: 'a', text }) })
    const { start, end, quote } = JSON.parse(out)
    expect({ quote, stands: text.slice(start, end) }).toEqual({ quote: '7억원', stands: '7억원' })
  })

  it('notes what it could not read of a line that it did read, unless quiet', () => {
    const input = Buffer.concat([
      Buffer.from('{"id":"a","text":"예산은 7억원이다.","published":"soon"}\n{"id":"b","text":"'),
      Buffer.from([0xff]),
      Buffer.from(' 8억원"}\n{"id":"c","text":"9억원"}\n'),
    ])
    const { code, err } = teukgu(['extract', '--jsonl'], { input })
    expect(code).toBe(0)
    expect(lines(err)).toEqual([
      expect.stringMatching(/^note: line 1 \(a\) {2}Unexpected publication date "soon"/),
      'note: line 2 (b)  Unexpected bytes, expected UTF-8: read as U+FFFD',
    ])
    expect(teukgu(['extract', '--jsonl', '--quiet'], { input }).err).toBe('')
  })

  it('prints sentences when asked', () => {
    const input = '{"id":1,"text":"첫 문장이다. 둘째 문장이다.","language":"kor"}'
    const { out, code } = teukgu(['extract', '--jsonl', '--sentences'], { input })
    expect(code).toBe(0)
    expect(JSON.parse(out)).toEqual({ document: '1', sentences: ['첫 문장이다.', '둘째 문장이다.'] })
  })
})

describe('the command', () => {
  it.each([
    [['fly']],
    [['run', '--jobs', '0']],
    [['run', '--corpus', '/nowhere/at/all', '--db', join(tmpdir(), 'teukgu-none', 'x.db')]],
    [['export', '--db', '/nowhere/x.db']],
    [['export', '--format', 'pdf']],
    [['eval', '/nowhere']],
    [['extract', '--sentences']],
    [['extract', '--jsonl', '/nowhere/lines.jsonl']],
    [['extract', '--published', '2023-13-45']],
  ])('%j is a mistake of the caller', (args) => {
    const { code, out, err } = teukgu(args)
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).not.toBe('')
  })

  it('tells its version and its commands', () => {
    expect(teukgu(['--version']).out.trim()).toMatch(/^\d+\.\d+\.\d+$/)
    const help = teukgu(['--help'])
    expect(help.code).toBe(0)
    for (const verb of ['run', 'extract', 'status', 'show', 'export', 'eval'])
      expect(help.out).toContain(`${verb} [options]`)
  })

  it('starts within 400 ms', () => {
    const times = [1, 2, 3, 4, 5].map(() => {
      const since = performance.now()
      teukgu(['--help'])
      return performance.now() - since
    })
    expect(Math.min(...times)).toBeLessThan(400)
  })
})

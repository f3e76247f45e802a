import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { exportLineSchema } from '../schemas/index.ts'
import { type CommandResult, startTeukgu, teukgu } from './support/command.ts'
import { toyCorpus } from './support/toy-run.ts'

const ARTICLE = `대구시, 의료 특구에 310억원 투자

대구광역시는 2021년 5월 7일 대구 스마트웰니스 규제자유특구에 310억원을 투자한다고 밝혔다.
중소벤처기업부는 내년까지 국비 120억원을 지원한다.
`
const ENGLISH = `Incheon plans a bio cluster

The Incheon Free Economic Zone said on March 3, 2022 that it would invest 2.5 billion won by 2024.
`
const ARTICLES = { 'ko.txt': ARTICLE, 'sub/en.md': ENGLISH }

interface Place {
  readonly corpus: string
  readonly db: string
}
const at = ({ corpus, db }: Place): string[] => ['--corpus', corpus, '--db', db]
const ran = (place: Place, ...more: string[]): CommandResult => teukgu(['run', ...at(place), ...more])
const lines = (text: string): string[] => text.split('\n').filter((line) => line !== '')

/** The superuser reads everything: for it the error is put in where the file is opened. */
function withoutPermission({ db }: Place): Record<string, string> {
  if (process.getuid?.() !== 0) return {}
  const hook = `${db}.hook.mjs`
  writeFileSync(
    hook,
    `import fs from 'node:fs'
    import { syncBuiltinESMExports } from 'node:module'
    const open = fs.openSync
    fs.openSync = (path, ...more) => {
      if (String(path).endsWith('noperm.txt')) throw Object.assign(new Error('EACCES'), { code: 'EACCES' })
      return open(path, ...more)
    }
    syncBuiltinESMExports()`,
  )
  return { NODE_OPTIONS: `--import ${hook}` }
}

describe('teukgu run', () => {
  it('prints a table, the totals and the next command, and does nothing twice', () => {
    const place = toyCorpus(ARTICLES)
    const first = ran(place)
    expect(first.code).toBe(0)
    expect(first.out).toContain('corpus/ko.txt')
    expect(first.out).toMatch(/2 documents: .* in \d+ mentions/)
    expect(lines(first.out).at(-1)).toMatch(/^next: teukgu show /)
    expect(first.out + first.err).not.toContain('\u001b')
    const second = ran(place, '--explain')
    expect(second.code).toBe(0)
    expect(second.out).toContain('nothing to do: extracted 0, unchanged 2')
    expect(second.err).toContain('2 documents skipped')
    writeFileSync(join(place.corpus, 'ko.txt'), ARTICLE.replace('310', '320'))
    expect(ran(place, '--explain').err).toMatch(/corpus\/ko\.txt {2}extracted: text changed [0-9a-f]{4}→[0-9a-f]{4}/)
  })

  it('says everything as JSON when asked', () => {
    const place = toyCorpus(ARTICLES)
    const { out, err, code } = ran(place, '--json')
    expect(code).toBe(0)
    expect(err).toBe('')
    expect(JSON.parse(out)).toMatchObject({ run: 1, extracted: 2, totals: { documents: 2, failed: 0 } })
  })

  it('is silent when quiet', () => {
    expect(ran(toyCorpus(ARTICLES), '--quiet')).toEqual({ code: 0, out: '', err: '' })
  })

  it('takes paths of the corpus, and no others', () => {
    const place = toyCorpus(ARTICLES)
    expect(JSON.parse(ran(place, 'sub', '--json').out)).toMatchObject({ extracted: 1 })
    expect(JSON.parse(ran(place, join(place.corpus, 'ko.txt'), '--json').out)).toMatchObject({ extracted: 1 })
    expect(ran(place, '/etc/hostname').code).toBe(2)
  })

  it('ends each bad file in its state with a reason, does the rest and exits with 1', () => {
    const place = toyCorpus({
      ...ARTICLES,
      'empty.txt': '',
      'binary.txt': new Uint8Array(2000).map((_, i) => i % 256),
      'broken.html': '<html><body><p>예산 <b>30억원<div></p><table><tr><td>끝',
      'odd 😀\n\u001b[31m.txt': ARTICLE,
      'huge.txt': '',
      'noperm.txt': ARTICLE,
    })
    truncateSync(join(place.corpus, 'huge.txt'), 50 * 1024 * 1024)
    symlinkSync('/etc/hostname', join(place.corpus, 'link.txt'))
    chmodSync(join(place.corpus, 'noperm.txt'), 0)
    const { code, out, err } = teukgu(['run', ...at(place)], { env: withoutPermission(place) })
    expect(code).toBe(1)
    expect(out + err).not.toContain('\u001b')
    expect(out).toContain('corpus/odd 😀\\n\\x1b[31m.txt')
    expect(err).toMatch(/! corpus\/empty\.txt {2}empty: \S/)
    expect(err).toMatch(/! corpus\/binary\.txt {2}unsupported: \S/)
    expect(err).toMatch(/! corpus\/huge\.txt {2}too-large: \S/)
    expect(err).toMatch(/! corpus\/link\.txt {2}outside-corpus: \S/)
    expect(err).toMatch(/! corpus\/noperm\.txt {2}unreadable: \S/)
    const status = teukgu(['status', ...at(place)])
    expect(status.code).toBe(1)
    expect(status.out).toMatch(/! corpus\/huge\.txt {2}too-large: \S/)
    expect(teukgu(['export', '--db', place.db]).out).toContain('corpus/broken.html')
  })

  it('reads limits from a settings file and refuses a wrong one', () => {
    const place = toyCorpus(ARTICLES)
    const settings = `${place.db}.json`
    writeFileSync(settings, '{"limits":{"maxFileBytes":100}}')
    expect(ran(place, '--settings', settings).err).toContain('too-large')
    expect(ran(place, '--explain').err).toContain('setting maxFileBytes changed')
    writeFileSync(settings, '{"limits":{"maxFileByte":100}}')
    expect(ran(place, '--settings', settings)).toMatchObject({ code: 2 })
  })

  it('does not run twice at a time on a database', async () => {
    const place = toyCorpus(ARTICLES)
    const lock = new Database(`${place.db}.lock`)
    lock.exec('begin exclusive')
    expect(ran(place)).toMatchObject({ code: 4 })
    lock.close()
    expect(ran(place)).toMatchObject({ code: 0 })
  })
})

describe('an interrupted run', () => {
  const many = (): Place =>
    toyCorpus(Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`${i}.txt`, ARTICLE.repeat(8) + i])))
  const stored = (db: string): number => {
    if (!existsSync(db)) return 0
    const reader = new Database(db, { readonly: true })
    try {
      return reader.prepare('select count(*) from source_file').pluck().get() as number
    } catch {
      // The tables are not there yet.
      return 0
    } finally {
      reader.close()
    }
  }
  const untilHalfway = async (db: string): Promise<void> => {
    while (stored(db) < 32) await new Promise((resolve) => setTimeout(resolve, 5))
  }
  const exported = (db: string): string => teukgu(['export', '--db', db]).out

  it('killed at any point leaves a whole database, and the next run the same export', async () => {
    const [whole, killed] = [many(), many()]
    expect(ran(whole, '--quiet').code).toBe(0)
    const child = startTeukgu(['run', ...at(killed), '--jobs', '1'])
    await untilHalfway(killed.db)
    child.kill('SIGKILL')
    await child.ended
    const done = stored(killed.db)
    expect(done).toBeLessThan(300)
    const check = new Database(killed.db)
    expect(check.pragma('integrity_check', { simple: true })).toBe('ok')
    check.close()
    expect(teukgu(['status', ...at(killed)]).out).toContain('run 1 was cut short')
    const again = JSON.parse(ran(killed, '--json').out)
    expect(again).toMatchObject({ run: 1, resumed: true, extracted: 300 - done })
    expect(exported(killed.db)).toBe(exported(whole.db))
  })

  it('finishes its batch at the first Ctrl-C and exits with 130', async () => {
    const place = many()
    const child = startTeukgu(['run', ...at(place), '--jobs', '1'])
    await untilHalfway(place.db)
    child.kill('SIGINT')
    expect(await child.ended).toBe(130)
    expect(stored(place.db)).toBeLessThan(300)
    expect(JSON.parse(ran(place, '--json').out)).toMatchObject({ run: 1, resumed: true, interrupted: false })
    expect(stored(place.db)).toBe(300)
  })
})

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

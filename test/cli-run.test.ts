import { chmodSync, existsSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { at, lines, type Place, ran, startTeukgu, teukgu } from './support/command.ts'
import { ARTICLE, ARTICLES } from './support/command-articles.ts'
import { toyCorpus } from './support/toy-run.ts'

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
    const { child, ended } = startTeukgu(['run', ...at(killed), '--jobs', '1'])
    await untilHalfway(killed.db)
    child.kill('SIGKILL')
    await ended
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
    const { child, ended } = startTeukgu(['run', ...at(place), '--jobs', '1'])
    await untilHalfway(place.db)
    child.kill('SIGINT')
    expect(await ended).toBe(130)
    expect(stored(place.db)).toBeLessThan(300)
    expect(JSON.parse(ran(place, '--json').out)).toMatchObject({ run: 1, resumed: true, interrupted: false })
    expect(stored(place.db)).toBe(300)
  })

  it.each([
    ['the reader of its talk', ['ignore', 'ignore', 'pipe'] as const],
    ['the page that started it', ['ignore', 'ignore', 'ignore', 'ipc'] as const],
  ])('is none where %s goes away', async (_, stdio) => {
    const place = toyCorpus(Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`${i}.txt`, `${ARTICLE}${i}`])))
    const decisions = join(place.corpus, '..', 'decisions')
    mkdirSync(decisions)
    writeFileSync(join(decisions, 'cut.jsonl'), '{"told":"before the work')
    const { child, ended } = startTeukgu(['run', ...at(place)], [...stdio])
    child.stderr?.destroy()
    if (child.connected) child.disconnect()
    expect(await ended).toBe(0)
    expect(stored(place.db)).toBe(40)
  })
})

import { existsSync, openSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { at, ran, startTeukgu, teukgu } from './support/command.ts'
import { ARTICLES } from './support/command-articles.ts'
import { toyCorpus } from './support/toy-run.ts'

describe('a path', () => {
  it.each([
    ['a database', ['--db', ''], 'Expected a path.'],
    ['a database that is kept nowhere', ['--db', ':memory:'], 'Expected a file.'],
    ['a corpus', ['--corpus', ' '], 'Expected a path.'],
    ['decisions', ['--decisions', ''], 'Expected a path.'],
    ['names', ['--gazetteers', ''], 'Expected a path.'],
    ['settings', ['--settings', ''], 'Expected a path.'],
  ])('that names none is refused before any work: %s', (_, option, message) => {
    const place = toyCorpus(ARTICLES)
    const { code, out, err } = ran(place, ...option)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(message)
    expect(existsSync(place.db)).toBe(false)
  })

  it('below a file is no place for a database', () => {
    const place = toyCorpus(ARTICLES)
    const { code, err } = teukgu(['run', ...at({ ...place, db: join(place.corpus, 'ko.txt', 'x.db') })])
    expect(code).toBe(2)
    expect(err).toMatch(/^teukgu: .*x\.db\.lock cannot be made: /m)
  })
})

// the device that is always full is one of Linux
describe.skipIf(process.platform !== 'linux')('an output that is full', () => {
  it('ends the command in words, not in a trace', async () => {
    const place = toyCorpus(ARTICLES)
    ran(place)
    const { child, ended } = startTeukgu(['export', '--db', place.db], ['ignore', openSync('/dev/full', 'w'), 'pipe'])
    let told = ''
    child.stderr?.on('data', (chunk) => {
      told += chunk
    })
    expect(await ended).toBe(1)
    expect(told).toMatch(/^teukgu: The output cannot be written: ENOSPC[^\n]*\n$/)
  })

  it('costs nothing where only the talk is lost', async () => {
    const place = toyCorpus(ARTICLES)
    const { ended } = startTeukgu(['run', ...at(place)], ['ignore', 'ignore', openSync('/dev/full', 'w')])
    expect(await ended).toBe(0)
    expect(teukgu(['status', ...at(place)]).out).toContain('2 extracted')
  })
})

describe('a damaged database', () => {
  it.each([
    ['a value', "update mention set value = '{' || value"],
    ['the pages of a table', "update sqlite_master set rootpage = 1 where name = 'text_version'"],
  ])('is told as such, with what helps: %s', (_, damage) => {
    const place = toyCorpus(ARTICLES)
    ran(place)
    const db = new Database(place.db)
    db.unsafeMode(true)
    db.pragma('writable_schema = on')
    db.exec(damage)
    db.close()
    const { code, err } = teukgu(['export', '--db', place.db])
    expect(code).not.toBe(0)
    expect(err).toMatch(/^teukgu: .*(?:damaged|malformed)/)
    expect(err).toContain('next: move the database away and run again')
  })
})

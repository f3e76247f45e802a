import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { packCandidates, unpackCandidates } from '../pipeline/store/packed-candidates.ts'
import { openSqliteStore } from '../pipeline/store/sqlite-store.ts'
import { exportLineSchema } from '../schemas/index.ts'
import { teukgu } from './support/command.ts'
import { processed } from './support/processed.ts'
import { reading, runOn, toyCorpus, toyRun } from './support/toy-run.ts'

const TWO = { 'b.txt': '강원수소특구 2019년 3억원. 강원수소특구!', 'a.txt': '부산해양특구 145억원' }

describe('the store', () => {
  it('has strict tables, a write-ahead log and foreign keys', async () => {
    const place = toyCorpus(TWO)
    await toyRun(place)
    const db = new Database(place.db, { readonly: true })
    const tables = db.prepare(
      "select name, sql from sqlite_master where type = 'table' and name not like 'kysely%' and name not like 'sqlite%' and name not like 'search%'",
    )
    for (const { name, sql } of tables.all() as { name: string; sql: string }[])
      expect(sql, name).toMatch(/strict(?:, without rowid)?$/)
    expect(db.pragma('journal_mode', { simple: true })).toBe('wal')
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
    expect(db.pragma('foreign_key_check')).toEqual([])
    db.close()
  })

  it('exports lines of the contract in document order, keys in order', async () => {
    const place = toyCorpus(TWO)
    await toyRun(place)
    const lines = await reading(place.db, (store) => [...store.exportLines()])
    expect(lines.map(({ document, quote }) => `${document} ${quote}`)).toEqual([
      'corpus/a.txt 부산해양특구',
      'corpus/a.txt 145억원',
      'corpus/b.txt 강원수소특구',
      'corpus/b.txt 2019년',
      'corpus/b.txt 3억원',
      'corpus/b.txt 강원수소특구',
    ])
    for (const line of lines) expect(exportLineSchema.safeParse(line).success).toBe(true)
    expect(Object.keys(lines[0] ?? {})).toEqual([
      'document',
      'documentId',
      'type',
      'quote',
      'start',
      'end',
      'language',
      'value',
      'confidence',
      'doubts',
      'record',
      'extractor',
      'rule',
      'version',
      'run',
      'review',
    ])
  })

  it('keeps the text of which every quote is a slice', async () => {
    const place = toyCorpus(TWO)
    await toyRun(place)
    await reading(place.db, (store) => {
      for (const { id } of store.summaries()) {
        const { text } = store.document(id) ?? {}
        for (const { start, end, quote } of store.exportLines(id)) expect(text?.slice(start, end)).toBe(quote)
      }
    })
  })

  it('holds two files of the same bytes apart and their text once', async () => {
    const place = toyCorpus({ 'a.txt': '1억원', 'b.txt': '1억원' })
    await toyRun(place)
    const db = new Database(place.db, { readonly: true })
    expect(db.prepare('select count(*) from text_version').pluck().get()).toBe(1)
    expect(db.prepare('select count(*) from mention').pluck().get()).toBe(2)
    db.close()
  })

  it('has the same rows after the same run twice', async () => {
    const place = toyCorpus(TWO)
    const rows = (): unknown[] => {
      const db = new Database(place.db, { readonly: true })
      const all = ['mention', 'record', 'entity', 'text_version', 'problem'].map((table) =>
        db.prepare(`select * from ${table} order by 1, 2`).all(),
      )
      db.close()
      return JSON.parse(JSON.stringify(all).replaceAll(/"run_id":\d+/g, '"run_id":0'))
    }
    await toyRun(place)
    const first = JSON.stringify(rows())
    await toyRun(place, { all: true })
    expect(JSON.stringify(rows())).toBe(first)
  })

  it('gives an entity the value of the first document by name, whatever came first', async () => {
    const place = toyCorpus({ 'b.txt': '강원수소특구' })
    await toyRun(place)
    writeFileSync(join(place.corpus, 'a.txt'), '강원수소특구')
    await toyRun(place)
    const db = new Database(place.db)
    expect(db.prepare('select first_uri from entity').pluck().all()).toEqual(['corpus/a.txt'])
    db.close()
    writeFileSync(join(place.corpus, 'a.txt'), '없음')
    await toyRun(place)
    const again = new Database(place.db)
    expect(again.prepare('select first_uri from entity').pluck().all()).toEqual(['corpus/b.txt'])
    again.close()
  })

  it('finds a document by name, end of name, id or part of the name', async () => {
    const place = toyCorpus({ 'x/a.txt': '1억원', 'y/a.txt': '2억원', '100%_b.txt': '3억원' })
    await toyRun(place)
    await reading(place.db, (store) => {
      const found = (reference: string): string[] => store.find(reference).map(({ uri }) => uri)
      expect(found('corpus/x/a.txt')).toEqual(['corpus/x/a.txt'])
      expect(found('x/a.txt')).toEqual(['corpus/x/a.txt'])
      expect(found('a.txt')).toEqual(['corpus/x/a.txt', 'corpus/y/a.txt'])
      expect(found('%_b')).toEqual(['corpus/100%_b.txt'])
      expect(found('nothing')).toEqual([])
      const id = store.summaries()[0]?.documentId ?? ''
      expect(found(id.slice(7, 19))).toEqual(['corpus/100%_b.txt'])
      expect(found(id)).toEqual(['corpus/100%_b.txt'])
    })
  })

  it('bounds the cache of stage outputs and does without it', async () => {
    const place = toyCorpus(TWO)
    const store = await openSqliteStore(place.db)
    await runOn(store, place.corpus, { cacheBytes: 0 })
    expect(store.cachedCandidates(1)).toBeNull()
    expect(await runOn(store, place.corpus, { all: true })).toMatchObject({ extracted: 2 })
    expect(Object.keys(unpackCandidates(store.cachedCandidates(1) ?? new Uint8Array()))).toContain('zone/ko')
    store.close()
  })

  it('packs candidates without a loss', () => {
    const { candidates } = processed(
      'In March 2024 KRW 3 billion went to Busan Techno Park and to IFEZ.\n\n145억원, 지난달',
    )
    expect(Object.values(candidates).flat().length).toBeGreaterThan(4)
    expect(unpackCandidates(packCandidates(candidates))).toEqual(candidates)
  })

  it('is made whole or not at all: what ends while its tables are made leaves a database that can be used', async () => {
    const place = toyCorpus(TWO)
    const run = ['run', '--corpus', place.corpus, '--db', place.db, '--json']
    expect(teukgu(run, { fileKiB: 400 })).toMatchObject({ code: 2, out: '' })
    const left = new Database(place.db)
    expect(left.prepare('select name from sqlite_master').pluck().all()).toEqual([])
    // An older version left the tables of the migrator alone.
    left.exec('create table kysely_migration (name text primary key, timestamp text)').close()
    expect(JSON.parse(teukgu(run).out)).toMatchObject({ run: 1, extracted: 2, failed: 0 })
  })

  it('refuses what is no database of ours', async () => {
    const { db } = toyCorpus()
    await expect(openSqliteStore(db, { readonly: true })).rejects.toThrow('no database')
    await expect(openSqliteStore(dirname(db))).rejects.toThrow('is a folder')
    writeFileSync(db, 'no database at all, only text that is long enough to be read as one')
    await expect(openSqliteStore(db)).rejects.toThrow('cannot be used')
    const other = `${db}.other`
    new Database(other).exec('create table theirs (x)').close()
    await expect(openSqliteStore(other)).rejects.toThrow('something else')
    const newer = `${db}.newer`
    ;(await openSqliteStore(newer)).close()
    new Database(newer).exec("insert into kysely_migration values ('9999-later', '')").close()
    await expect(openSqliteStore(newer)).rejects.toThrow('newer version')
  })
})

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { teukgu } from './support/command.ts'
import { toyCorpus } from './support/toy-run.ts'

function inPlace(files: Readonly<Record<string, string>>) {
  const place = toyCorpus(files)
  const table = join(place.corpus, '..', 'gazetteers', 'reviewed.tsv')
  const call = (...args: string[]) => teukgu([...args, '--db', place.db, '--corpus', place.corpus])
  const ok = (...args: string[]) => {
    const result = call(...args)
    expect(result.code, `${args.join(' ')}\n${result.err}`).toBe(0)
    return result
  }
  const ids = () =>
    teukgu(['export', '--db', place.db, '--type', 'zone,institution'])
      .out.split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))
      .map(({ quote, value }) => `${quote} ${value.id}`)
  ok('run', '--quiet')
  return { ...place, table, call, ok, ids }
}

const FILES = {
  'a.txt': '한빛누리는 올해 공장을 짓는다.',
  'b.txt': '산업통상자원부는 새 계획을 발표했다. 한빛누리도 함께한다.',
  'c.txt': '중소벤처기업부는 예산을 늘린다.',
}

describe('a name that a person teaches', () => {
  it('is found everywhere by the next run, which reads only the documents that hold it', () => {
    const { ok, ids, table } = inPlace(FILES)
    expect(ids().filter((line) => line.startsWith('한빛누리'))).toEqual([])
    ok('name', '한빛누리', '--type', 'institution', '--kind', 'company', '--also', 'Hanbit Nuri')
    expect(readFileSync(table, 'utf8')).toContain('한빛누리\tHanbit Nuri\t\tcompany')
    const run = ok('run', '--explain')
    expect(run.out).toContain('extracted 2, unchanged 1')
    expect(run.err).toContain('name "한빛누리" of your own changed')
    const found = ids().filter((line) => line.startsWith('한빛누리'))
    expect(found).toHaveLength(2)
    expect(new Set(found).size).toBe(1)
  })

  it('is a further name of a listed entity, and no longer one when that is undone', () => {
    const { ok, ids } = inPlace({ ...FILES, 'd.txt': '온새미로부는 규제를 풀겠다고 했다.' })
    const ministry = ids()
      .find((line) => line.startsWith('산업통상자원부'))!
      .split(' ')[1]!
    ok('alias', ministry, '온새미로부')
    ok('run', '--quiet')
    expect(ids()).toContain(`온새미로부 ${ministry}`)
    expect(ids()).toContain(`산업통상자원부 ${ministry}`)
    ok('decisions', 'undo')
    ok('run', '--quiet')
    expect(ids()).not.toContain(`온새미로부 ${ministry}`)
    expect(ids()).toContain(`산업통상자원부 ${ministry}`)
  })

  it('is none of an entity, or no name at all', () => {
    const { ok, ids } = inPlace(FILES)
    const ministry = ids()
      .find((line) => line.startsWith('중소벤처기업부'))!
      .split(' ')[1]!
    ok('name', '중소벤처기업부', '--type', 'institution', '--not')
    ok('run', '--quiet')
    expect(ids().some((line) => line.startsWith('중소벤처기업부'))).toBe(false)
    expect(ids().some((line) => line.startsWith('산업통상자원부'))).toBe(true)
    ok('decisions', 'undo')
    ok('run', '--quiet')
    expect(ids()).toContain(`중소벤처기업부 ${ministry}`)
  })

  it('is refused where the table would have a fault, before anything is written', () => {
    const { call, table, corpus } = inPlace(FILES)
    expect(call('name', '한', '--type', 'institution').code).toBe(2)
    expect(call('name', '한빛누리', '--type', 'institution', '--kind', 'bakery').err).toContain('bakery')
    expect(existsSync(table)).toBe(false)
    expect(existsSync(join(corpus, '..', 'decisions'))).toBe(false)
    mkdirSync(join(corpus, '..', 'gazetteers'))
    writeFileSync(join(corpus, '..', 'gazetteers', 'mine.tsv'), 'id\tko\tkind\ninst/hanbit\t한빛\tcompany\n')
    const { code, err } = call('alias', 'inst/hanbit', '한빛솔')
    expect(code, err).toBe(2)
    expect(err).toContain('mine.tsv')
  })
})

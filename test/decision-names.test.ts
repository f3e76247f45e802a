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

describe('what was decided of an unlisted name', () => {
  const TEXTS = {
    'a.txt': '㈜가온누리테크는 올해 새 공장을 짓는다고 밝혔다.',
    'b.txt': '㈜마루별소재는 올해 새 연구소를 연다고 밝혔다. 산업통상자원부도 돕는다.',
  }
  const lines = (out: string) =>
    out
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))
  const place = () => {
    const { ok, ...rest } = inPlace(TEXTS)
    const named = () => lines(teukgu(['export', '--db', rest.db, '--type', 'institution']).out)
    const of = (word: string) => named().find(({ quote }) => quote.includes(word))
    const keyOf = (word: string) => {
      const { document, start, end } = of(word)
      return `${document}:${start}-${end}`
    }
    return { ...rest, ok, of, keyOf }
  }

  it('holds when a further name gives it an id of its own, and that lasts when another name is taught', () => {
    const { ok, of, keyOf } = place()
    const { id } = of('가온누리테크').value
    expect(id).toContain('slug-')
    ok('accept', keyOf('가온누리테크'))
    ok('alias', id, 'Gaon Nuri Tech')
    expect(ok('run').out).not.toContain('you accepted')
    const own = of('가온누리테크')
    expect(own.value.id).toContain('own-')
    expect(own.review).toBe('accepted')
    expect(own.doubts).not.toContain('changed-since-decided')
    ok('name', '누리빛협의체', '--type', 'institution')
    ok('run', '--quiet')
    expect(of('가온누리테크').value).toMatchObject({ id: own.value.id, name: { en: 'Gaon Nuri Tech' } })
  })

  it('holds when the name turns out to be one of a listed body, and a merge goes with a name that is named', () => {
    const { ok, of, keyOf } = place()
    const [gaon, maru] = [of('가온누리테크').value.id, of('마루별소재').value.id]
    const ministry = of('산업통상자원부').value.id
    ok('accept', keyOf('마루별소재'))
    ok('entities', 'merge', gaon, maru)
    expect(of('가온누리테크').value.id).toBe(maru)
    ok('alias', gaon, 'Gaon Nuri Tech')
    ok('run', '--quiet')
    expect(of('가온누리테크').value.id).toBe(maru)
    ok('alias', ministry, '마루별소재')
    ok('run', '--quiet')
    expect(of('마루별소재')).toMatchObject({ review: 'accepted', value: { id: ministry } })
    expect(of('가온누리테크').value.id).toBe(ministry)
    expect(ok('queue', '--flag', 'stale', '--json').out).toBe('')
  })
})

import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseOwnNames } from '../extractors/gazetteers/own-names.ts'
import { useOwnEntries } from '../extractors/name/names-index.ts'
import { listedByName } from '../pipeline/names/listed-by-name.ts'
import { teukgu } from './support/command.ts'
import { toyCorpus } from './support/toy-run.ts'

const HEADER = 'id\tko\ten\taliases\tkind\tregion\tflags'
const ZONE = 'zone/garam-rfz\t가람바다 규제자유특구\tGaram Sea Zone\t가람바다특구\tregulation-free\tKR-26\t'
const COMPANY = 'inst/nuri-mulsan\t누리물산\tNuri Mulsan\tNurimul\tcompany\t\t'

const bytes = (...lines: string[]) => new TextEncoder().encode(`${lines.join('\n')}\n`)
const parsed = (...lines: string[]) => parseOwnNames([{ file: 'own.tsv', bytes: bytes(...lines) }])
const messages = (...lines: string[]) =>
  parsed(...lines).problems.map((p) => `${p.file}:${p.line}:${p.column}: ${p.message}`)

describe('a table of a user', () => {
  it('needs an id, a name and a kind only', () => {
    const { entries, problems } = parsed('# mine', 'kind\tko\tid', 'company\t누리물산\tinst/nuri')
    expect(problems).toEqual([])
    expect(entries).toMatchObject([{ id: 'inst/nuri', family: 'institution', name: { ko: '누리물산' }, own: true }])
  })

  it.each([
    [
      'an id of nothing known',
      [HEADER, ZONE.replace('zone/', 'place/')],
      'own.tsv:2:1: Unexpected id "place/garam-rfz"',
    ],
    [
      'a kind of another family',
      [HEADER, COMPANY.replace('company', 'district')],
      'own.tsv:2:43: Unexpected kind "district"',
    ],
    ['no name', [HEADER, 'inst/nuri\t\t\t\tcompany'], 'own.tsv:2:11: Unexpected empty names'],
    ['a name of one character', [HEADER, COMPANY.replace('Nurimul', 'N')], 'own.tsv:2:35: Unexpected name "N"'],
    ['an id in two rows', [HEADER, ZONE, ZONE], 'own.tsv:3:1: Unexpected second "zone/garam-rfz", first in own.tsv:2'],
    ['an unknown flag', [HEADER, `${ZONE}loud`], 'Unexpected flag "loud"'],
    ['a condition for another name', [HEADER, `${ZONE}context=나루`], 'Unexpected name "나루" after context='],
    ['an unknown column', [`${HEADER}\tcolour`, ZONE], 'own.tsv:1:1: Unexpected column "colour"'],
    [
      'no column for the kind',
      ['id\tko', 'inst/a\t누리물산'],
      'own.tsv:1:1: Unexpected header, expected a column "kind"',
    ],
    ['more cells than columns', [HEADER, `${ZONE}\tmore`], 'Unexpected 8 cells, expected 7'],
  ])('is told of %s', (_what, lines, message) => expect(messages(...lines).join('\n')).toContain(message))

  it('is known to every table of names from the moment it is used, and gone when it is taken back', () => {
    const draft = { ids: [], name: { ko: '가람바다 규제 자유 특구' }, zoneType: 'regulation-free' } as const
    const { entries } = parsed(HEADER, ZONE)
    expect(listedByName(draft)).toBeUndefined()
    try {
      useOwnEntries(entries)
      expect(listedByName(draft)).toMatchObject({ id: 'zone/garam-rfz' })
    } finally {
      useOwnEntries([])
    }
    expect(listedByName(draft)).toBeUndefined()
  })

  it('is told of bytes that are no UTF-8', () => {
    const table = { file: 'own.tsv', bytes: new Uint8Array([0xb0, 0xa1, 0x0a]) }
    expect(parseOwnNames([table]).problems[0]?.message).toContain('expected UTF-8')
  })
})

/** A corpus with a table beside it. */
function placeWith(files: Record<string, string>, ...lines: string[]) {
  const place = toyCorpus(files)
  const folder = join(place.corpus, '..', 'gazetteers')
  mkdirSync(folder)
  const write = (...rows: string[]) => writeFileSync(join(folder, 'own.tsv'), `${rows.join('\n')}\n`)
  write(...lines)
  const run = (...more: string[]) => teukgu(['run', '--corpus', place.corpus, '--db', place.db, ...more])
  const ids = () =>
    teukgu(['export', '--db', place.db])
      .out.split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line))
      .filter(({ type }) => type === 'zone' || type === 'institution')
      .map(({ quote, value }) => `${quote} ${value.id}`)
  return { ...place, folder, write, run, ids }
}

describe('names of a user', () => {
  const FILES = {
    'a.txt': '부산시는 가람바다특구를 방문했다. 누리물산이 참여한다.',
    'b.txt': 'Nuri Mulsan opened a plant in Busan.',
    'c.txt': '산업통상자원부는 계획을 발표했다.',
  }

  it('are found, in both languages, and win over a built-in id and name', () => {
    const place = placeWith(FILES, HEADER, ZONE, COMPANY, 'inst/my-ministry\t산업통상자원부\t\t\tministry\t\t')
    expect(place.run().code).toBe(0)
    const ids = place.ids()
    expect(ids).toContain('가람바다특구 zone/garam-rfz')
    expect(ids).toContain('누리물산 inst/nuri-mulsan')
    expect(ids).toContain('Nuri Mulsan inst/nuri-mulsan')
    expect(ids).toContain('산업통상자원부 inst/my-ministry')
  })

  it('redo only the documents that hold a changed one', () => {
    const place = placeWith(FILES, HEADER, ZONE, COMPANY)
    place.run()
    expect(place.run('--explain').err).toContain('3 documents skipped')
    place.write(HEADER, ZONE, COMPANY.replace('Nurimul', 'Nuriplus'))
    const status = JSON.parse(teukgu(['status', '--json', '--corpus', place.corpus, '--db', place.db]).out).differences
    expect(status.map(({ uri }: { uri: string }) => uri)).toEqual(['corpus/a.txt', 'corpus/b.txt'])
    const changed = place.run('--explain').err
    expect(changed).toContain('corpus/a.txt  extracted: name "누리물산" of your own changed')
    expect(changed).toContain('corpus/b.txt  extracted: name "Nuri Mulsan" of your own changed')
    expect(changed).toContain('1 document skipped')
    expect(place.run('--explain').err).toContain('3 documents skipped')
  })

  it('are taken back with their line', () => {
    const place = placeWith(FILES, HEADER, ZONE, COMPANY)
    place.run()
    place.write(HEADER)
    expect(place.run('--explain').err).toContain('corpus/a.txt  extracted: name "가람바다특구"')
    expect(place.ids().some((id) => id.endsWith('zone/garam-rfz'))).toBe(false)
  })

  it('stop the run before any work where a line is faulty', () => {
    const place = placeWith(FILES, HEADER, ZONE.replace('KR-26', 'Busan'))
    const { code, err } = place.run()
    expect(code).toBe(2)
    expect(err).toContain('own.tsv:2:')
    expect(err).toContain('Unexpected region "Busan"')
    expect(teukgu(['export', '--db', place.db]).code).toBe(2)
  })

  it('are read from files only: a pipe keeps no command waiting', () => {
    const { corpus, db } = toyCorpus({})
    const gazetteers = join(corpus, '..', 'gazetteers')
    mkdirSync(gazetteers)
    execFileSync('mkfifo', [join(gazetteers, 'own.tsv')])
    const { code, err } = teukgu(['run', '--corpus', corpus, '--db', db])
    expect(code).toBe(2)
    expect(err).toContain('own.tsv: Unexpected pipe, device or folder, expected a file')
  })

  it('serve `extract` too', () => {
    const place = placeWith(FILES, HEADER, ZONE, COMPANY)
    const file = join(place.corpus, 'a.txt')
    expect(teukgu(['extract', file, '--json', '--gazetteers', place.folder]).out).toContain('zone/garam-rfz')
    expect(teukgu(['extract', file, '--json']).out).not.toContain('zone/garam-rfz')
    expect(teukgu(['extract', file, '--gazetteers', '/nowhere/at/all']).code).toBe(2)
  })

  it('are no documents where they stand inside the corpus', () => {
    const place = placeWith(FILES, HEADER)
    const folder = join(place.corpus, 'names')
    mkdirSync(folder)
    writeFileSync(join(folder, 'own.tsv'), `${HEADER}\n${ZONE}\n`)
    place.run('--gazetteers', folder)
    expect(place.ids()).toContain('가람바다특구 zone/garam-rfz')
    expect(teukgu(['show', 'own.tsv', '--db', place.db]).code).toBe(2)
  })
})

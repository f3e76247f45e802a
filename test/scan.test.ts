import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readBytes, readSidecar } from '../pipeline/engine/read-source.ts'
import { type Scan, scanCorpus } from '../pipeline/engine/scan.ts'
import { defaultLimits } from '../pipeline/limits.ts'
import { toyCorpus } from './support/toy-run.ts'

const scan = (corpus: string): Scan => scanCorpus(corpus, defaultLimits)
const names = ({ files }: Scan): string[] => files.map(({ uri }) => uri.replace('corpus/', ''))
const refusals = ({ files }: Scan): Record<string, string> =>
  Object.fromEntries(files.map(({ uri, refusal }) => [uri.replace('corpus/', ''), refusal?.state ?? 'none']))

describe('scanCorpus', () => {
  it('lists files by name; dot files and sidecars are no documents', () => {
    const { corpus } = toyCorpus({
      'b.txt': 'b',
      'a/z.md': 'z',
      'a.txt': 'a',
      '.hidden': 'h',
      '.git/x': 'x',
      'a.txt.meta.json': '{}',
    })
    const found = scan(corpus)
    expect(names(found)).toEqual(['a.txt', 'a/z.md', 'b.txt'])
    expect(found.files[0]?.sidecar).toBe(join(corpus, 'a.txt.meta.json'))
    expect(found.files[1]?.sidecar).toBeNull()
  })

  it('takes links into the corpus and refuses links out of it', () => {
    const { corpus } = toyCorpus({ 'a.txt': 'a', 'sub/b.txt': 'b' })
    symlinkSync('/etc/hostname', join(corpus, 'out.txt'))
    symlinkSync('/etc', join(corpus, 'outfolder'))
    symlinkSync('../corpus-beside', join(corpus, 'nowhere.txt'))
    symlinkSync('a.txt', join(corpus, 'in.txt'))
    symlinkSync('..', join(corpus, 'sub', 'up'))
    const found = scan(corpus)
    expect(refusals(found)).toEqual({
      'a.txt': 'none',
      'in.txt': 'none',
      'nowhere.txt': 'unreadable',
      'out.txt': 'outside-corpus',
      outfolder: 'outside-corpus',
      'sub/b.txt': 'none',
    })
    expect(found.notices).toEqual(['corpus/sub/up links to a folder of the corpus, which is read where it stands'])
  })

  it('ends in a loop of links', () => {
    const { corpus } = toyCorpus({ 'x/a.txt': 'a' })
    symlinkSync('two', join(corpus, 'one'))
    symlinkSync('one', join(corpus, 'two'))
    symlinkSync('../y', join(corpus, 'x', 'y'))
    mkdirSync(join(corpus, 'y'))
    symlinkSync('../x', join(corpus, 'y', 'x'))
    expect(refusals(scan(corpus))).toEqual({ one: 'unreadable', two: 'unreadable', 'x/a.txt': 'none' })
  })

  it('refuses pipes, sockets and files over the limit without opening them', async () => {
    const { corpus } = toyCorpus({ 'big.txt': '' })
    execFileSync('mkfifo', [join(corpus, 'pipe.txt')])
    truncateSync(join(corpus, 'big.txt'), 100 * 1024 * 1024)
    const server = createServer().listen(join(corpus, 's'))
    await new Promise((resolve) => server.once('listening', resolve))
    const since = performance.now()
    expect(refusals(scan(corpus))).toEqual({ 'big.txt': 'too-large', 'pipe.txt': 'special-file', s: 'special-file' })
    expect(performance.now() - since).toBeLessThan(100)
    server.close()
  })

  it('keeps odd names: emoji, line feed, 255 bytes, decomposed', () => {
    const long = `${'가'.repeat(83)}ab.txt`
    const decomposed = '한글.txt'.normalize('NFD')
    const { corpus } = toyCorpus({ '😀\n.txt': '1', [long]: '2', [decomposed]: '3' })
    const found = scan(corpus)
    expect(names(found)).toEqual([long, '한글.txt', '😀\n.txt'].sort())
    expect(found.files.find(({ uri }) => uri === 'corpus/한글.txt')?.rawUri).toBe(`corpus/${decomposed}`)
  })

  it('notes names that differ only in case or in their Unicode form', () => {
    const { corpus } = toyCorpus({
      'A.txt': '1',
      'a.txt': '2',
      '한.txt': '3',
      ['한.txt'.normalize('NFD')]: '4',
      'b.txt': '5',
    })
    const notes = scan(corpus).files.map(({ note }) => note)
    expect(notes.filter((note) => note?.includes('case'))).toHaveLength(2)
    expect(notes.filter((note) => note?.includes('Unicode'))).toHaveLength(2)
    expect(notes.filter((note) => note === null)).toHaveLength(1)
  })

  it('says so where a sidecar describes nothing', () => {
    const { corpus } = toyCorpus({ 'a.txt.meta.json': '{}' })
    expect(scan(corpus).notices).toEqual(['corpus/a.txt.meta.json describes a file that is not there'])
  })
})

describe('readSidecar', () => {
  const sidecar = (content: string | Uint8Array) => {
    const { corpus } = toyCorpus({ 's.json': content })
    return readSidecar(join(corpus, 's.json'))
  }

  it('gives metadata and where the date is from', () => {
    const { metadata, issue } = sidecar('{"title":"제목","published":"2020-01-02","other":1}')
    expect(metadata).toEqual({ title: '제목', published: '2020-01-02', publishedBasis: 'sidecar' })
    expect(issue).toBeNull()
  })

  it.each([
    ['{"published":5}', 'published'],
    ['{', 'JSON'],
    ['[]', 'expected object'],
    ['{"title":""}', 'title'],
    [new Uint8Array([0xff, 0xfe, 0x00]), 'UTF-8'],
  ])('reports %s and is otherwise ignored', (content, told) => {
    const { metadata, issue } = sidecar(content)
    expect(metadata).toEqual({})
    expect(issue).toMatchObject({ code: 'invalid-sidecar', severity: 'warning' })
    expect(issue?.message).toContain(told)
  })
})

describe('readBytes', () => {
  it('never waits for a pipe and never reads over the limit', () => {
    const { corpus } = toyCorpus({ 'a.txt': 'abc' })
    execFileSync('mkfifo', [join(corpus, 'pipe')])
    writeFileSync(join(corpus, 'b'), 'abcd')
    expect(() => readBytes(join(corpus, 'pipe'), 10)).toThrow('expected a file')
    expect(() => readBytes(join(corpus, 'b'), 3)).toThrow('Unexpected size of 4 bytes')
    expect(() => readBytes(corpus, 10)).toThrow('expected a file')
    expect(() => readBytes(join(corpus, 'none'), 10)).toThrow('ENOENT')
    expect(readBytes(join(corpus, 'a.txt'), 3)).toHaveLength(3)
  })
})

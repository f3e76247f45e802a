import { describe, expect, it } from 'vitest'
import { fold } from '../extractors/gazetteers/fold.ts'
import { familyOf, parseGazetteer } from '../extractors/gazetteers/gazetteer.ts'
import { builtInEntries } from '../extractors/gazetteers/load.ts'
import { MAX_NAME_LENGTH, NameMatcher } from '../extractors/gazetteers/matcher.ts'
import { nameIndexOf } from '../extractors/name/names-index.ts'
import { wordsOf } from '../extractors/name/words.ts'

const HEADER = 'id\tko\ten\taliases\tkind\tregion\tcountry\tparent\tvalid\tflags\tsource'
const parse = (...lines: string[]) => parseGazetteer([HEADER, ...lines].join('\n'), 'zones-x.tsv', 'zone')

describe('parseGazetteer', () => {
  it('reads every column', () => {
    const { entries, problems } = parse(
      'zone/garam\t가람특구\tGaram Zone\t가람|Garam\tregulation-free\tKR-26,KR-27\tKR\tzone/up\t2019-07/\tcontext,case,theme=드론/Drone\tx',
    )
    expect(problems).toEqual([])
    expect(entries[0]).toEqual({
      id: 'zone/garam',
      family: 'zone',
      name: { ko: '가람특구', en: 'Garam Zone' },
      surfaces: ['가람특구', 'Garam Zone', '가람', 'Garam'],
      kind: 'regulation-free',
      region: ['KR-26', 'KR-27'],
      country: 'KR',
      parent: 'zone/up',
      valid: '2019-07/',
      context: true,
      contextNames: [],
      caseSensitive: true,
      theme: { ko: '드론', en: 'Drone' },
      renamedFrom: undefined,
      source: 'x',
      never: false,
      own: false,
    })
  })

  it('gives every entry the same fields in one order, whatever cells are empty', () => {
    const { entries } = parse(
      'zone/a\t가람특구\t\t\tregulation-free\t\t\t\t\tnever,renamed-from=zone/b\tx',
      'zone/c\t나래특구\t\t\tregulation-free\tKR-26\tKR\tzone/a\t2019-07/\ttheme=드론\tx',
      'zone/d\t다솜특구\t\t\tregulation-free\t\t\t\t\t\tx',
    )
    const [first, ...others] = entries.map((entry) => Object.keys(entry))
    expect(others).toEqual([first, first])
    expect(entries.map(({ never, renamedFrom, country }) => [never, renamedFrom, country])).toEqual([
      [true, 'zone/b', undefined],
      [false, undefined, 'KR'],
      [false, undefined, undefined],
    ])
  })

  it('names file, line and column of an error, and leaves the line out', () => {
    const { entries, problems } = parse('# a comment', 'zone/a\t가\t\t\tno-kind\tKR-1\tKR\t\t\t\tx')
    expect(entries).toEqual([])
    expect(problems).toEqual([
      { file: 'zones-x.tsv', line: 3, column: 12, message: 'Unexpected kind "no-kind" of zone' },
      { file: 'zones-x.tsv', line: 3, column: 20, message: 'Unexpected region "KR-1", expected KR-nn' },
    ])
  })

  it('asks for every column', () => {
    expect(parseGazetteer('id\tko', 'zones-x.tsv', 'zone').problems[0]?.message).toContain('expected a column "en"')
  })

  it('tells the family by the file name', () => {
    expect(['zones-a.tsv', 'institutions-b.tsv', 'regions.tsv', 'SOURCES.md', 'x.tsv'].map(familyOf)).toEqual([
      'zone',
      'institution',
      'region',
      undefined,
      undefined,
    ])
  })
})

describe('fold', () => {
  it.each([
    ['Ministry  of\nTrade', 'ministry of trade'],
    ['Trade, Industry, and Energy', 'trade, industry and energy'],
    ['Testing & Research', 'testing and research'],
    ['R&D', 'r&d'],
    ['Busan-Jinhae', 'busan jinhae'],
    ['광주 테크노파크', '광주테크노파크'],
    ['대구ㆍ경북', '대구·경북'],
    ['ＩＦＥＺ', 'ifez'],
  ])('%j', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })
})

describe('NameMatcher', () => {
  const find = (names: readonly string[], text: string) => {
    const matcher = new NameMatcher()
    for (const [key, name] of names.entries()) matcher.add(name, key)
    return matcher.find(text, wordsOf(text), () => true).map(({ start, end }) => text.slice(start, end))
  }
  it('finds names at word starts only', () =>
    expect(find(['KTL', '시험원'], 'KTL과 xKTL, 한국시험원 시험원')).toEqual(['KTL', '시험원']))
  it('finds names at a change of script inside a word', () =>
    expect(find(['KTL', '시험원'], '과KTL시험원')).toEqual(['KTL', '시험원']))
  it.each([
    ['A Pier', 'A Pier'],
    ['A Pier', 'A  Pier'],
    ['Pi 2 Tower', 'Pi-2 Tower'],
    ['K 부두', 'K부두'],
    ['K부두', 'K 부두'],
    ['A & B Pier', 'A and B Pier'],
    ['A, and B Pier', 'A and B Pier'],
    ['To', 'To'],
  ])('finds %s, which opens with a short word, in %s', (name, text) => expect(find([name], text)).toContain(text))
  it('gives offsets of the text, not of its folded view', () =>
    expect(find(['Testing and Research'], 'a  Testing &\nResearch b')).toEqual(['Testing &\nResearch']))
  it.each(['To', 'Al Pier', 'Pier &', 'A & B', 'Pier-'])('finds %s where the text ends', (name) =>
    expect(find([name], `x ${name}`)).toContain(name),
  )
  it('finds what goes on behind a sign and a run of blanks', () =>
    expect(find(['Bo’s Pier', 'R & D Pier'], "Bo's  Pier and R and  D-Pier")).toEqual(["Bo's  Pier", 'R and  D-Pier']))
  it('leaves out a name over the bound', () =>
    expect(find(['x'.repeat(MAX_NAME_LENGTH + 1)], 'x'.repeat(200))).toEqual([]))
  it('grows with its names', () => {
    const names = Array.from({ length: 5000 }, (_, i) => `name${i}`)
    expect(find(names, 'name4321')).toContain('name4321')
  })
})

describe('nameIndexOf', () => {
  const { entries } = parse(
    'zone/a\t가람특구\tGaram Zone\tGRZ\tother\tKR-26\tKR\t\t\tcase\tx',
    'zone/b\t큰가람특구\t\t\tother\tKR-26\tKR\t\t\t\tx',
  )
  const quotes = (text: string) =>
    nameIndexOf(entries)
      .find(text)
      .map(({ start, end }) => text.slice(start, end))
  it.each([
    ['가람특구는 넓다', ['가람특구']],
    ['가람특구에서만', ['가람특구']],
    ['가람특구측은', ['가람특구']],
    ['가람특구청', []],
    ['새가람특구', []],
    ['garam zone', []],
    ['Garam Zones', []],
    ["Garam Zone's", ['Garam Zone']],
    ['GRZ와 grz', ['GRZ']],
    ['큰 가람 특구', ['큰 가람 특구']],
    ['가람 특구', []],
  ])('%j', (text, expected) => expect(quotes(text)).toEqual(expected))
})

describe('the gazetteers that come with teukgu', () => {
  it('hold zones, institutions and regions', () => {
    const count = (family: string) => builtInEntries().filter((entry) => entry.family === family).length
    expect(count('zone')).toBeGreaterThan(200)
    expect(count('institution')).toBeGreaterThan(1000)
    expect(count('region')).toBeGreaterThanOrEqual(243)
  })

  it('are indexed in good time', () => {
    const started = performance.now()
    nameIndexOf(builtInEntries())
    expect(performance.now() - started).toBeLessThan(1000)
  })
})

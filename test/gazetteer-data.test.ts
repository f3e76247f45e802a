import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { type GazetteerEntry, parseGazetteer } from '../extractors/gazetteers/gazetteer.ts'
import { loadGazetteers } from '../extractors/gazetteers/load.ts'

const SCRIPT = fileURLToPath(new URL('../scripts/check-gazetteers.mjs', import.meta.url))
const TABLES = fileURLToPath(new URL('../extractors/gazetteers/', import.meta.url))
const HEADER = 'id\tko\ten\taliases\tkind\tregion\tcountry\tparent\tvalid\tflags\tsource'

const run = (directory: string) => spawnSync(process.execPath, [SCRIPT, directory], { encoding: 'utf8' })

/** What the script says of one table of zones with these rows. */
function problemsOf(...rows: string[]): string {
  const directory = mkdtempSync(join(tmpdir(), 'gazetteers-'))
  try {
    writeFileSync(join(directory, 'zones-a.tsv'), `${[HEADER, ...rows].join('\n')}\n`)
    return run(directory).stderr
  } finally {
    rmSync(directory, { recursive: true })
  }
}

const { entries, problems } = loadGazetteers(TABLES)
const ofKind = (kind: string): readonly GazetteerEntry[] =>
  entries.filter((entry) => entry.family === 'zone' && entry.kind === kind)
const idsOf = (surface: string): readonly string[] =>
  entries.filter((entry) => entry.family !== 'institution' && entry.surfaces.includes(surface)).map((entry) => entry.id)

describe('the tables', () => {
  it('pass the check', () => {
    const { stderr, status } = run(TABLES)
    expect(stderr).toBe('')
    expect(status).toBe(0)
  })

  it('load without a problem', () => expect(problems).toEqual([]))

  it('hold every province, city, county and district', () => {
    const regions = entries.filter((entry) => entry.family === 'region')
    const now = regions.filter((entry) => !/\/\d/.test(entry.valid ?? ''))
    const level = (kind: string) => now.filter((entry) => entry.kind === kind)
    expect([...level('province'), ...level('metropolitan-city')]).toHaveLength(17)
    expect(level('city').length).toBeGreaterThanOrEqual(75)
    expect(level('county')).toHaveLength(82)
    const direct = level('district').filter((entry) => /^region\/kr-\d\d$/.test(entry.parent ?? ''))
    expect(direct.length).toBeGreaterThanOrEqual(69)
  })

  it.each([
    ['regulation-free', 42],
    ['global-innovation', 7],
    ['free-economic', 9],
    ['research-development', 20],
    ['free-trade', 14],
    ['opportunity-development', 40],
    ['medical-complex', 2],
    ['foreign-investment', 26],
    ['regional-specialised', 100],
    ['industrial-complex', 200],
    ['district', 80],
  ])('hold enough zones of type %s', (kind, count) => expect(ofKind(kind).length).toBeGreaterThanOrEqual(count))

  it.each([
    ['인천경제자유구역', 'IFEZ', 'zone/incheon-fez'],
    ['황해경제자유구역', 'Yellow Sea Free Economic Zone', 'zone/gyeonggi-fez'],
    ['부산 블록체인 규제자유특구', 'Busan Blockchain Regulation-Free Special Zone', 'zone/busan-blockchain-rfz'],
    ['대덕연구개발특구', 'Daedeok Innopolis', 'zone/daedeok-rdz'],
    ['여수국가산업단지', 'Yeosu National Industrial Complex', 'zone/yeosu-nic'],
    ['마산자유무역지역', 'Masan Free Trade Zone', 'zone/masan-ftz'],
    ['전라북도', 'Jeonbuk', 'region/kr-45'],
    ['부산', 'Pusan', 'region/kr-26'],
  ])('give %s and %s one id', (ko, en, id) => {
    expect(idsOf(ko)).toEqual([id])
    expect(idsOf(en)).toEqual([id])
  })

  it('name the names that need a cue beside those that do not', () => {
    const songdo = entries.find((entry) => entry.id === 'zone/incheon-fez-songdo')
    expect(songdo?.context).toBe(true)
  })

  it('put the districts of a zone below it', () => {
    expect(entries.filter((entry) => entry.parent === 'zone/gwangyang-bay-fez').length).toBeGreaterThan(5)
  })
})

describe('the check', () => {
  const good =
    'zone/a-fez\t가나경제자유구역\tGana Free Economic Zone\tGNFEZ\tfree-economic\tKR-28\tKR\t\t2003-08/\t\tfez-act'

  it('accepts a sound row', () => expect(problemsOf(good)).toBe(''))

  it.each([
    ['a second row of the id', good, good, 'zones-a.tsv:3:1: Unexpected second "zone/a-fez"'],
    ['an id with capitals', good.replace('zone/a', 'zone/A'), '', 'zones-a.tsv:2:1: Unexpected id'],
    ['an unknown kind', good.replace('free-economic\t', 'free\t'), '', 'Unexpected kind "free"'],
    ['an unknown region', good.replace('KR-28', 'KR-99'), '', 'Unexpected region "KR-99"'],
    ['a parent that is nowhere', good.replace('KR\t\t', 'KR\tzone/b\t'), '', 'Unexpected parent "zone/b"'],
    ['a period of words', good.replace('2003-08/', 'since 2003'), '', 'Unexpected period "since 2003"'],
    ['an empty alias', good.replace('GNFEZ', 'GNFEZ||X'), '', 'Unexpected empty or padded alias'],
    ['an unknown flag', good.replace('\t\tfez-act', '\tloud\tfez-act'), '', 'Unexpected flag "loud"'],
    ['a missing cell', good.replace('\tfez-act', ''), '', 'Unexpected 10 cells, expected 11'],
    ['no name', good.replace('가나경제자유구역\tGana Free Economic Zone', '\t'), '', 'Unexpected empty names'],
    [
      'a name of two zones',
      good,
      good.replace('zone/a', 'zone/b'),
      'without the flag context: also zone/a-fez, zone/b-fez',
    ],
    ['an everyday word', good.replace('GNFEZ', '예산'), '', 'Unexpected name "예산" without the flag context'],
  ])('reports %s', (_what, first, second, message) => {
    expect(problemsOf(...[first, second].filter((row) => row !== ''))).toContain(message)
  })

  it('takes a name of two zones where both say that it needs a context', () => {
    const flagged = good.replace('\t\tfez-act', '\tcontext\tfez-act')
    expect(problemsOf(flagged, flagged.replace('zone/a', 'zone/b'))).toBe('')
  })

  it('reads what the program reads', () => {
    expect(parseGazetteer(`${HEADER}\n${good}\n`, 'zones-a.tsv', 'zone').entries).toHaveLength(1)
  })
})

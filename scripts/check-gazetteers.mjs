// Checks the gazetteer tables: columns, ids, kinds, regions, parents, periods, flags, sources and names that mean two things.
// usage: node scripts/check-gazetteers.mjs [DIR]; prints file:line:column: message and exits 1 where something is wrong.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../', import.meta.url))
const COLUMNS = ['id', 'ko', 'en', 'aliases', 'kind', 'region', 'country', 'parent', 'valid', 'flags', 'source']
const ID_PREFIX = { zones: 'zone', institutions: 'inst', regions: 'region' }
const REGIONS = new Set([11, 26, 27, 28, 29, 30, 31, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50].map((n) => `KR-${n}`))
const REGION_KINDS = new Set(['province', 'metropolitan-city', 'city', 'county', 'district'])
const MONTH = String.raw`\d{4}(?:-(?:0[1-9]|1[0-2]))?`
const VALID = new RegExp(`^(?:${MONTH})?/(?:${MONTH})?$`)

/** Everyday words and persons' or places' names that no row may claim without the flag `context`. */
const EVERYDAY = new Set(
  (
    '예산 양산 공주 구리 화성 강화 영양 사천 이천 음성 부여 장성 진도 무안 영광 상주 동해 중구 동구 서구 남구 북구 현대 대상 동원 우리 국민 ' +
    '하나 신한 미래 대신 동양 대한 세계 신세계 오리온 보령 유한 동서 대교 태양 다음 지역 중앙 송도 영종 청라 ' +
    'target apple shell gap oracle visa meta amazon sharp general electric united national international ' +
    'union mars orange next time fortune people science nature cell who fed technopolis north south east west'
  ).split(' '),
)

const familyOf = (file) => Object.keys(ID_PREFIX).find((family) => file.startsWith(family) && file.endsWith('.tsv'))

/** A name as the matcher sees it: small letters, one blank for hyphens, no blank between Hangul. */
const folded = (name) =>
  name
    .toLowerCase()
    .replace(/[ㆍ・‧•∙⋅･]/g, '·')
    .replace(/[\s\-‐‑–]+/g, ' ')
    .replace(/(?<=[가-힣]) (?=[가-힣])/g, '')
    .trim()

/** The values of an enum of schemas/values, read from its source so that they stand in one place. */
function enumOf(file, name) {
  const source = readFileSync(join(ROOT, 'schemas/values', file), 'utf8')
  const body = source.match(new RegExp(`${name} = z\\.enum\\(\\[([^\\]]*)\\]`))?.[1] ?? ''
  return new Set([...body.matchAll(/'([^']+)'/g)].map((m) => m[1]))
}

const KINDS = {
  zones: enumOf('zone.ts', 'zoneTypeSchema'),
  institutions: enumOf('institution.ts', 'institutionKindSchema'),
  regions: REGION_KINDS,
}

/** The rows of a table as { file, line, family, cells, column(name) } and what is wrong with its shape. */
function readTable(directory, file, report) {
  const rows = []
  const lines = readFileSync(join(directory, file), 'utf8').split('\n')
  if (lines[0] !== COLUMNS.join('\t')) report(file, 1, 1, `Unexpected header, expected ${COLUMNS.join(', ')}`)
  for (const [i, line] of lines.entries()) {
    if (i === 0 || line === '' || line.startsWith('#')) continue
    const parts = line.split('\t')
    if (parts.length !== COLUMNS.length) {
      report(file, i + 1, 1, `Unexpected ${parts.length} cells, expected ${COLUMNS.length}`)
      continue
    }
    const cells = Object.fromEntries(COLUMNS.map((c, n) => [c, parts[n]]))
    const column = (name) => parts.slice(0, COLUMNS.indexOf(name)).join('\t').length + (name === 'id' ? 1 : 2)
    rows.push({ file, line: i + 1, family: familyOf(file), cells, column })
  }
  return rows
}

const list = (cell, separator) => (cell === '' ? [] : cell.split(separator))
const namesOf = ({ cells }) => [cells.ko, cells.en, ...list(cells.aliases, '|')].filter((name) => name !== '')
const flagsOf = ({ cells }) => list(cells.flags, ',')

/** What a single row breaks, as [column, message]. */
function rowProblems(row) {
  const { cells, family } = row
  const found = []
  const expect = (ok, column, message) => ok || found.push([column, message])
  const id = new RegExp(`^${ID_PREFIX[family]}/[a-z0-9]+(?:-[a-z0-9]+)*$`)
  expect(id.test(cells.id), 'id', `Unexpected id "${cells.id}", expected ${ID_PREFIX[family]}/ and kebab-case`)
  expect(cells.ko !== '' || cells.en !== '', 'ko', 'Unexpected empty names, expected ko or en')
  expect(KINDS[family].has(cells.kind), 'kind', `Unexpected kind "${cells.kind}"`)
  for (const code of list(cells.region, ',')) expect(REGIONS.has(code), 'region', `Unexpected region "${code}"`)
  expect(/^(?:[A-Z]{2})?$/.test(cells.country), 'country', `Unexpected country "${cells.country}"`)
  expect(
    cells.valid === '' || VALID.test(cells.valid),
    'valid',
    `Unexpected period "${cells.valid}", expected 2019-07/ or alike`,
  )
  for (const column of COLUMNS)
    expect(cells[column] === cells[column].trim(), column, `Unexpected blank around ${column}`)
  for (const name of list(cells.aliases, '|'))
    expect(name.trim() === name && name !== '', 'aliases', 'Unexpected empty or padded alias')
  for (const flag of flagsOf(row)) expect(flagIsKnown(flag, row), 'flags', `Unexpected flag "${flag}"`)
  return found
}

function flagIsKnown(flag, row) {
  if (flag === 'context' || flag === 'case') return true
  if (flag.startsWith('theme=')) return flag.length > 'theme='.length
  if (flag.startsWith('renamed-from=')) return true
  if (!flag.startsWith('context=')) return false
  const own = new Set(namesOf(row).map(folded))
  return flag
    .slice('context='.length)
    .split('|')
    .every((name) => own.has(folded(name)))
}

/** The names that a flag `context=A|B` lists, folded. */
const contextNames = (flag) => (flag.startsWith('context=') ? flag.slice('context='.length).split('|').map(folded) : [])

/** Reports ids that come twice, and parents and former bodies that are nowhere. */
function checkIds(rows, report) {
  const byId = new Map()
  for (const row of rows) {
    const first = byId.get(row.cells.id)
    if (first)
      report(row.file, row.line, 1, `Unexpected second "${row.cells.id}", first in ${first.file}:${first.line}`)
    else byId.set(row.cells.id, row)
  }
  for (const row of rows) {
    const { parent, id } = row.cells
    for (const flag of flagsOf(row)) {
      const former = flag.startsWith('renamed-from=') ? flag.slice('renamed-from='.length) : undefined
      if (former !== undefined && (!byId.has(former) || former === id))
        report(
          row.file,
          row.line,
          row.column('flags'),
          `Unexpected former id "${former}", expected the id of another row`,
        )
    }
    if (parent !== '' && (!byId.has(parent) || parent === id))
      report(row.file, row.line, row.column('parent'), `Unexpected parent "${parent}", expected the id of another row`)
  }
}

/** Reports names of two entities of one family, and everyday words, on rows without the flag `context`. */
function checkNames(rows, report) {
  const owners = new Map()
  for (const row of rows) {
    for (const name of new Set(namesOf(row).map(folded))) {
      const key = `${row.family}\t${name}`
      owners.set(key, [...(owners.get(key) ?? []), row])
    }
  }
  for (const [key, owner] of owners) {
    const [family, name] = key.split('\t')
    const several = new Set(owner.map((row) => row.cells.id)).size > 1
    const everyday = family !== 'regions' && EVERYDAY.has(name)
    if (!several && !everyday) continue
    const others = several ? `: also ${[...new Set(owner.map((row) => row.cells.id))].join(', ')}` : ''
    for (const row of owner) {
      const cased = everyday && !several && flagsOf(row).includes('case')
      const told = flagsOf(row).some((flag) => flag === 'context' || contextNames(flag).includes(name))
      if (!told && !cased)
        report(row.file, row.line, row.column('aliases'), `Unexpected name "${name}" without the flag context${others}`)
    }
  }
}

/** Reports the first row of each table whose source stands nowhere in SOURCES.md. */
function checkSources(rows, sources, report) {
  const seen = new Set()
  for (const { file, line, cells, column } of rows) {
    if (sources?.has(cells.source) !== false || seen.has(`${file} ${cells.source}`)) continue
    seen.add(`${file} ${cells.source}`)
    report(file, line, column('source'), `Unexpected source "${cells.source}", not in SOURCES.md`)
  }
}

/** The keys that SOURCES.md explains: words in backquotes. */
function sourceKeys(directory) {
  const path = join(directory, 'SOURCES.md')
  if (!existsSync(path)) return undefined
  return new Set([...readFileSync(path, 'utf8').matchAll(/`([a-z0-9-]+)`/g)].map((m) => m[1]))
}

function check(directory) {
  const problems = []
  const report = (file, line, column, message) => problems.push({ file, line, column, message })
  const files = readdirSync(directory).filter(familyOf).sort()
  const rows = files.flatMap((file) => readTable(directory, file, report))
  for (const row of rows)
    for (const [column, message] of rowProblems(row)) report(row.file, row.line, row.column(column), message)
  checkSources(rows, sourceKeys(directory), report)
  checkIds(rows, report)
  checkNames(rows, report)
  return { files: files.length, rows: rows.length, problems }
}

const result = check(process.argv[2] ?? join(ROOT, 'extractors/gazetteers'))
for (const p of result.problems) console.error(`${p.file}:${p.line}:${p.column}: ${p.message}`)
console.log(`${result.files} tables, ${result.rows} rows, ${result.problems.length} problems`)
if (result.problems.length > 0) process.exitCode = 1

import { describe, expect, it } from 'vitest'
import { parseOwnNames } from '../extractors/gazetteers/own-names.ts'
import { namesOf } from '../extractors/name/analyse-names.ts'
import { knownNames, useOwnEntries } from '../extractors/name/names-index.ts'
import { documentOf } from './support/document-of.ts'
import { growth, repeated } from './support/growth.ts'

const ROWS = 100_000
const KIB = 1024
const SYLLABLES = '가나다라마바사아자차카타파하거너더러머버서어저처커터퍼허고노도로모보소오조초코토포호'

/** A made-up word that is another for every number. */
function wordOf(number: number): string {
  let [word, rest] = ['', number]
  for (let i = 0; i < 4; i++) {
    word += SYLLABLES[rest % SYLLABLES.length]
    rest = Math.floor(rest / SYLLABLES.length)
  }
  return word
}

const rows = Array.from(
  { length: ROWS },
  (_, i) => `inst/own-${i}\t${wordOf(i)}산업\tOwn${i} Works of Korea\t한국${wordOf(i)}|Korea Own ${i}\tcompany`,
)
const table = {
  file: 'own.tsv',
  bytes: new TextEncoder().encode(`id\tko\ten\taliases\tkind\n${rows.join('\n')}\n`),
}

describe('100,000 lines of a user', () => {
  it('are loaded within a few seconds, and found', { timeout: 60_000 }, () => {
    const started = performance.now()
    const { entries, problems } = parseOwnNames([table])
    useOwnEntries(entries)
    expect(performance.now() - started).toBeLessThan(10_000)
    expect(problems).toEqual([])
    const found = knownNames().find(`Own77 Works of Korea와 ${wordOf(99_999)}산업은 산업통상자원부를 찾았다.`)
    const ids = found.map((hit) => hit.entries[0]?.id)
    expect(ids.slice(0, 2)).toEqual(['inst/own-77', 'inst/own-99999'])
    expect(ids).toHaveLength(3)
  })

  it.each([
    '한국가나다라',
    'Own1 Works of ',
    'Korea Own ',
    '가',
    'korea-',
    '가 나 ',
    '가나다라산업, ',
    '한국 한국',
    '((((',
    '1,2,',
  ])('leave the time for %j in proportion to the text', { timeout: 60_000 }, (unit) => {
    expect(growth((length) => namesOf(documentOf(repeated(unit, length))), 64 * KIB)).toBeLessThanOrEqual(2.5)
  })
})

import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import fc from 'fast-check'
import { Kysely, SqliteDialect } from 'kysely'
import { describe, expect, it } from 'vitest'
import { foldText } from '../pipeline/search/fold-text.ts'
import { searchRecords, searchTexts } from '../pipeline/search/search.ts'
import { queryTokensOf, tokenLineOf, tokensOf } from '../pipeline/search/tokens.ts'
import { createSearch } from '../pipeline/store/search-migration.ts'
import type { Store } from '../pipeline/store/store.ts'
import { storeOf, textChange } from './support/stored-texts.ts'
import { reading, toyCorpus, toyRun } from './support/toy-run.ts'

/** What a query finds in one text, each hit as it stands there. */
async function hitsIn(text: string, query: string): Promise<string[] | null> {
  const { store } = await storeOf({ 'a.txt': text })
  const [found] = searchTexts(store, query).found
  store.close()
  return found === undefined ? null : found.hits.map(({ start, end }) => text.slice(start, end))
}
const names = (store: Store, query: string): string[] =>
  searchTexts(store, query).found.map(({ document }) => document.uri.replace('corpus/', ''))

describe('tokens', () => {
  it('are words, and pairs of syllables with the last one behind them', () => {
    expect(tokensOf('2024년 특구를 (주)a1 é')).toEqual(['2024', '년', '특구', '구를', '를', '주', 'a1', 'é'])
    expect(tokensOf('規制特區')).toEqual(['規制', '制特', '特區', '區'])
  })

  it('stand in a line with one space between them', () => {
    const line = fc.array(fc.constantFrom('특구', 'a', 'KRW', '3', ' ', '  ', '-', '\n', '협약을', 'é'))
    fc.assert(
      fc.property(line, (parts) => {
        const text = parts.join('')
        expect(tokenLineOf(text)).toBe(tokensOf(text).join(' '))
      }),
    )
  })

  it('of a query end with a beginning', () => {
    expect(queryTokensOf('특구')).toEqual(['특구'])
    expect(queryTokensOf('구')).toEqual(['구'])
    expect(queryTokensOf('145억')).toEqual(['145', '억'])
    expect(queryTokensOf('특구 사업')).toEqual(['특구', '구', '사업'])
    expect(queryTokensOf('특구)')).toEqual(['특구', '구'])
  })
})

describe('folding', () => {
  it('keeps the way back to the source', () => {
    const source = `A${'특구'.normalize('NFD')}Ｂİ`
    const { text, sourceOf } = foldText(source)
    expect(text).toBe('a특구bİ')
    expect([...text, ''].map((_, i) => sourceOf(i))).toEqual([0, 1, 4, 6, 7, 8])
  })
})

describe('searching texts', () => {
  it('finds Korean of two syllables with particles, and with particles in the query', async () => {
    expect(await hitsIn('두 시는 협약을 맺었다.', '협약')).toEqual(['협약'])
    expect(await hitsIn('새 특구 넷, 특구는 더 는다. 특구청', '특구를')).toEqual(['특구', '특구'])
    expect(await hitsIn('규제자유특구를 넓힌다', '특구를')).toEqual(['특구를'])
    expect(await hitsIn('네 곳의 특구', '"특구를"')).toBeNull()
    expect(await hitsIn('경기 침체가 길다', '경기도')).toBeNull()
  })

  it('finds a single syllable anywhere', async () => {
    expect(await hitsIn('예산 30억, 총 5억원', '억')).toEqual(['억', '억'])
    expect(await hitsIn('나무', '무')).toEqual(['무'])
  })

  it('finds English without regard to case, from the beginning of a word on', async () => {
    expect(await hitsIn('Invested; INVESTMENT, reinvest', 'invest')).toEqual(['Invest', 'INVEST'])
    expect(await hitsIn('reinvest', 'invest')).toBeNull()
  })

  it('takes a single letter or digit for a whole word', async () => {
    expect(await hitsIn('plan B and bio, 5억 50억', 'b')).toEqual(['B'])
    expect(await hitsIn('plan B and bio, 5억 50억', '5')).toEqual(['5'])
    expect(await hitsIn('bio 50', 'b')).toBeNull()
    expect(await hitsIn('hepatitis b virus', '"hepatitis b"')).toEqual(['hepatitis b'])
  })

  it('finds numbers from their beginning on, with their unit', async () => {
    expect(await hitsIn('145억원과 1,598억원, 2145억', '145억')).toEqual(['145억'])
    expect(await hitsIn('1,598억원', '1,598억')).toEqual(['1,598억'])
    expect(await hitsIn('1.598억원', '1,598억')).toBeNull()
  })

  it('asks for all words, and for a phrase in quotes', async () => {
    expect(await hitsIn('a free zone, an economic plan', 'economic free')).toEqual(['free', 'economic'])
    expect(await hitsIn('free zone', 'free trade')).toBeNull()
    expect(await hitsIn('the free\n  trade zone; trade free', '"free trade"')).toEqual(['free\n  trade'])
    expect(await hitsIn('trade, free', '"free trade"')).toBeNull()
  })

  it('tells offsets of the text itself, whatever its spelling', async () => {
    const decomposed = '협약'.normalize('NFD')
    expect(await hitsIn(`🚀 ${decomposed}을 맺다`, '협약')).toEqual([decomposed])
    expect(await hitsIn('ＩＦＥＺ 소개', 'ifez')).toEqual(['ＩＦＥＺ'])
    expect(await hitsIn('İFEZ ifez', 'ifez')).toEqual(['ifez'])
    expect(await hitsIn('협약', decomposed)).toEqual(['협약'])
  })

  it('finds nothing for nothing, and takes quotes and signs of the index for text', async () => {
    for (const query of ['', '   ', '!?%', '"']) expect(await hitsIn('무엇이든 a b', query)).toBeNull()
    for (const query of ['a" OR b', 'a*', 'NEAR(a b)', 'body : a', '-a', "a'"])
      expect(await hitsIn('c', query)).toBeNull()
    expect(await hitsIn('body text', 'body')).toEqual(['body'])
  })

  it('finds every part of a word that begins where a word or a syllable begins', async () => {
    const word = fc.stringMatching(/^(?:[가-힣]{1,4}|[a-z]{1,4}|[0-9]{1,3}|[一-丙]{1,2}|[🚀é]){1,4}$/u)
    const property = fc.asyncProperty(
      fc.array(word, { minLength: 1, maxLength: 6 }),
      fc.nat(),
      fc.nat(),
      async (words, a, b) => {
        const chosen = words[a % words.length]!
        const starts = [...chosen.matchAll(/[가-힣一-丙]|[a-z0-9é]+/gu)].map(({ index }) => index)
        const start = starts[b % Math.max(1, starts.length)]
        if (start === undefined) return
        const query = chosen.slice(start)
        const found = await hitsIn(words.join(' '), `"${query}"`)
        expect(found, `${query} in ${words.join(' ')}`).toContain(query)
      },
    )
    await fc.assert(property, { numRuns: 60 })
  })
})

describe('the index', () => {
  it('ranks a heading before the text, and gives the rest page by page', async () => {
    const place = toyCorpus({
      'a.txt': '주간 소식\n\n강원에서 협약이 있었다. 다른 이야기도 많다.\n',
      'b.txt': '협약 체결\n\n강원에서 일이 있었다. 다른 이야기도 많다.\n',
      'c.txt': '날씨\n\n맑다.\n',
    })
    await toyRun(place)
    await reading(place.db, (store) => {
      expect(names(store, '협약')).toEqual(['b.txt', 'a.txt'])
      const first = searchTexts(store, '협약', { limit: 1 })
      expect(first.next).toBe(1)
      const second = searchTexts(store, '협약', { limit: 1, cursor: 1 })
      expect(second.found.map(({ document }) => document.uri)).toEqual(['corpus/a.txt'])
      expect(second.next).toBeNull()
    })
  })

  it('reads a bounded number of documents a page and goes on behind them', async () => {
    const texts = Object.fromEntries(Array.from({ length: 450 }, (_, i) => [`${i}.txt`, 'alpha, beta']))
    const { store } = await storeOf({ ...texts, 'z.txt': 'gamma gamma gamma alpha beta '.repeat(40) })
    const pages: number[] = []
    let [cursor, found]: [number | null, string[]] = [0, []]
    while (cursor !== null) {
      const page: ReturnType<typeof searchTexts> = searchTexts(store, '"alpha beta"', { cursor })
      found = [...found, ...page.found.map(({ document }) => document.uri)]
      pages.push(page.found.length)
      cursor = page.next
    }
    expect(found).toEqual(['corpus/z.txt'])
    expect(pages).toHaveLength(5)
    store.close()
  })

  it('follows what is stored: changed, renamed, removed', async () => {
    const place = toyCorpus({ 'a.txt': '강원수소특구 2019년 3억원', 'b.txt': '부산해양특구' })
    const found = (query: string) => reading(place.db, (store) => names(store, query))
    await toyRun(place)
    expect(await found('해양')).toEqual(['b.txt'])
    writeFileSync(join(place.corpus, 'b.txt'), '울산바다특구')
    await toyRun(place)
    expect(await found('해양')).toEqual([])
    expect(await found('바다')).toEqual(['b.txt'])
    rmSync(join(place.corpus, 'b.txt'))
    await toyRun(place)
    expect(await found('특구')).toEqual(['a.txt'])
    const db = new Database(place.db)
    expect(db.prepare('select count(*) from search').pluck().get()).toBe(1)
    db.exec("insert into search (search) values ('integrity-check')")
    db.close()
  })

  it('is written with its documents or not at all', async () => {
    const { store } = await storeOf({})
    const broken = { ...textChange('b.txt', '부산'), file: null } as never
    expect(() => store.write([textChange('a.txt', '강원'), broken], 1)).toThrow()
    expect(names(store, '강원')).toEqual([])
    store.write([textChange('a.txt', '강원'), textChange('a.txt', '강원 둘')], 1)
    expect(names(store, '강원')).toEqual(['a.txt'])
    store.close()
  })

  it('is made for a database that has none yet', async () => {
    const place = toyCorpus({ 'a.txt': '강원수소특구 2019년 3억원', 'b.txt': '부산해양특구' })
    await toyRun(place)
    const old = new Database(place.db)
    old.exec('drop table search')
    await createSearch(new Kysely({ dialect: new SqliteDialect({ database: old }) }))
    old.close()
    await reading(place.db, (store) => {
      expect(names(store, '해양')).toEqual(['b.txt'])
      expect(searchRecords(store, '수소', ['zone']).found[0]?.lines.map(({ quote }) => quote)).toEqual(['강원수소특구'])
    })
  })
})

describe('searching records', () => {
  it('finds mentions of the asked types by quote and by value, each with its line', async () => {
    const place = toyCorpus({ 'a.txt': '강원수소특구 2019년 3억원. 강원수소특구!', 'b.txt': '강원의 수소 이야기' })
    await toyRun(place)
    await reading(place.db, (store) => {
      const quotes = (query: string, ...types: Parameters<typeof searchRecords>[2]) =>
        searchRecords(store, query, types).found.flatMap(({ lines }) => lines.map(({ quote }) => quote))
      expect(quotes('특구를', 'zone')).toEqual(['강원수소특구', '강원수소특구'])
      expect(quotes('특구', 'amount', 'date')).toEqual([])
      expect(quotes('300000000', 'amount')).toEqual(['3억원'])
      expect(quotes('강원 수소', 'zone', 'amount')).toEqual(['강원수소특구', '강원수소특구'])
      expect(quotes('', 'zone')).toEqual([])
    })
  })
})

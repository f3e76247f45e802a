import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { documentOf } from './support/document-of.ts'
import { namesOf } from './support/names-of.ts'

/** Two texts on one event, and the names that both hold. */
interface Pair {
  readonly ko: string
  readonly en: string
  readonly shared: readonly (readonly [ko: string, en: string])[]
}

const FOLDER = new URL('./cross-language/', import.meta.url)
const FLOOR = 0.9

const pairs = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.json'))
  .map((file) => [file, JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as Pair] as const)

/** The ids that a text's names are given, by how they are written. */
function idsOf(text: string): ReadonlyMap<string, string> {
  return new Map(
    namesOf(documentOf(text)).map(({ candidate, value }) => [text.slice(candidate.start, candidate.end), value.id]),
  )
}

/** The names of a pair whose two forms do not share an id. */
function apart({ ko, en, shared }: Pair): readonly string[] {
  const [korean, english] = [idsOf(ko), idsOf(en)]
  return shared
    .filter(([k, e]) => korean.get(k) === undefined || korean.get(k) !== english.get(e))
    .map(([k, e]) => `${k} (${korean.get(k)}) – ${e} (${english.get(e)})`)
}

describe('a Korean and an English text on one event', () => {
  it.each(pairs)('%s: nine names in ten share an id', (_file, pair) => {
    const differing = apart(pair)
    expect(differing.length, differing.join('\n')).toBeLessThanOrEqual(pair.shared.length * (1 - FLOOR))
  })

  it('ten pairs, each with names that both texts hold', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(10)
    for (const [file, { ko, en, shared }] of pairs) {
      expect(shared.length, file).toBeGreaterThanOrEqual(5)
      for (const [k, e] of shared) expect([ko.includes(k), en.includes(e)], `${file} ${k} ${e}`).toEqual([true, true])
    }
  })
})

describe('what is related but not one', () => {
  const different = (text: string, ...names: readonly string[]) => {
    const ids = idsOf(text)
    const found = names.map((name) => ids.get(name))
    expect(found).not.toContain(undefined)
    expect(new Set(found).size).toBe(names.length)
  }

  it('an authority and its zone', () => {
    different('인천경제자유구역청은 인천경제자유구역에 투자를 유치한다.', '인천경제자유구역청', '인천경제자유구역')
    different(
      'The Gwangyang Bay Area Free Economic Zone Authority manages the Gwangyang Bay Area Free Economic Zone.',
      'Gwangyang Bay Area Free Economic Zone Authority',
      'Gwangyang Bay Area Free Economic Zone',
    )
  })

  it('a body and the one that replaced it', () => {
    different(
      '지식경제부가 산업통상자원부로, 중소기업청이 중소벤처기업부로 바뀌었다.',
      '지식경제부',
      '산업통상자원부',
      '중소기업청',
      '중소벤처기업부',
    )
    different(
      'The Small and Medium Business Administration became the Ministry of SMEs and Startups.',
      'Small and Medium Business Administration',
      'Ministry of SMEs and Startups',
    )
  })

  it('a body and a part of it', () => {
    different(
      '전남대학교의 전남대 산학협력단은 생체재료개발센터를 세웠다.',
      '전남대학교',
      '전남대 산학협력단',
      '생체재료개발센터',
    )
    different(
      '오송첨단의료산업진흥재단은 오송첨단의료복합단지에 있다.',
      '오송첨단의료산업진흥재단',
      '오송첨단의료복합단지',
    )
  })
})

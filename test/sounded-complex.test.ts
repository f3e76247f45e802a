import { describe, expect, it } from 'vitest'
import { knownNames } from '../extractors/name/names-index.ts'
import { soundedComplex } from '../pipeline/names/sounded-complex.ts'

describe('what the own name of an unlisted complex tells in both languages', () => {
  it.each([
    ['남원 다솜농공단지', 'Dasom Agricultural Industrial Complex in Namwon'],
    ['다솜 제2농공단지', '2nd Dasom Agricultural-Industrial Complex'],
    ['김해 두레일반산업단지', 'Gimhae Dure General Industrial Complex'],
    ['두레3산단', 'Third Dure Industrial Park'],
    ['명암산업단지', 'Myeongam Industrial Complex'],
    ['석암산업단지', 'Seogam General Industrial Complex'],
    ['학남산업단지', 'Hangnam Industrial Complex'],
    ['신례산단', 'Sillye Industrial Complex'],
    ['남김해일반산단', 'South Gimhae General Industrial Complex'],
    ['동나주산업단지', 'Dong Naju Industrial Complex'],
    ['음성군 유람산업단지', 'Yuram National Industrial Complex'],
  ])('is the same for %s and %s', (ko, en) => {
    expect(soundedComplex(ko)).toBeDefined()
    expect(soundedComplex(ko)).toBe(soundedComplex(en))
  })

  it.each([
    ['다솜농공단지', '다솜산업단지'],
    ['Dasom 2 Industrial Complex', 'Dasom 3 Industrial Complex'],
    ['Dasom Industrial Complex', 'Dasom 2 Industrial Complex'],
    ['두레산업단지', 'Dore Industrial Complex'],
  ])('differs for %s and %s', (one, other) => {
    expect(soundedComplex(one)).toBeDefined()
    expect(soundedComplex(one)).not.toBe(soundedComplex(other))
  })

  it.each([
    'Gimhae Industrial Complex',
    'South Korea Industrial Complex',
    'Science Industrial Complex',
    'Jeonju Carbon Industrial Complex',
    'Steel Industrial Complex',
    'General Industrial Complex',
    '김해 산업단지',
    '북부산업단지',
    '기업',
    '',
  ])('is nothing for %s', (name) => {
    expect(soundedComplex(name)).toBeUndefined()
  })

  it('is made of no text that is too long for a name, in no time', () => {
    expect(soundedComplex(`${'Dasom '.repeat(50_000)}Industrial Complex`)).toBeUndefined()
    expect(soundedComplex('가'.repeat(100_000))).toBeUndefined()
  })

  it('is the same for nearly all listed complexes that both names tell', () => {
    const complexes = [...knownNames().byId.values()].filter(
      ({ family, kind, name }) => family === 'zone' && kind === 'industrial-complex' && name.ko && name.en,
    )
    const keys = complexes.map(({ name }) => [soundedComplex(name.ko!), soundedComplex(name.en!)] as const)
    const both = keys.filter(([ko, en]) => ko !== undefined && en !== undefined)
    expect(both.length).toBeGreaterThan(100)
    expect(both.filter(([ko, en]) => ko === en).length / both.length).toBeGreaterThan(0.95)
  })
})

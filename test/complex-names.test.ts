import { describe, expect, it } from 'vitest'
import type { GazetteerEntry } from '../extractors/gazetteers/gazetteer.ts'
import { knownNames } from '../extractors/name/names-index.ts'
import { namesakesInFull } from '../pipeline/names/namesake-complexes.ts'
import { ownComplexName, repeatableName, withoutPlaces } from '../pipeline/names/own-complex-name.ts'
import { listedZoneOf } from '../pipeline/names/resolve-zones.ts'

const GRADE = /(?<grade>국가|일반)산업단지$/

const complexes = [...knownNames().byId.values()].filter(
  ({ family, kind, name }) => family === 'zone' && kind === 'industrial-complex' && GRADE.test(name.ko ?? ''),
)

/** The usual spellings of the name of a complex. */
function spellingsOf({ name: { ko = '' } }: GazetteerEntry): readonly string[] {
  const { grade = '' } = GRADE.exec(ko)!.groups!
  const own = ko.replace(GRADE, '')
  return [`${own} ${grade}산업단지`, `${own}${grade}산단`, `${own} ${grade}산단`]
}

/** The provinces and cities in front of the name of a complex. */
const placesOf = ({ region }: GazetteerEntry): readonly string[] =>
  region.flatMap((code) => {
    const place = knownNames().byId.get(`region/${code.toLowerCase()}`)
    return place?.surfaces.filter((surface) => /^[가-힣]{2,7}$/.test(surface)) ?? []
  })

const listedIdOf = (ko: string, region: readonly string[]): string | undefined =>
  listedZoneOf({ ids: [], name: { ko }, zoneType: 'industrial-complex', region })?.id

describe('the names of a listed complex', () => {
  it('are those of many', () => {
    expect(complexes.length).toBeGreaterThan(250)
    expect(complexes.filter((entry) => placesOf(entry).length === 0)).toEqual([])
  })

  it('mean it with and without blanks and the short word for its kind', () => {
    const apart = complexes.flatMap((entry) =>
      spellingsOf(entry).filter((name) => listedIdOf(name, entry.region) !== entry.id),
    )
    expect(apart).toEqual([])
  })

  it('mean it behind its province', () => {
    const apart = complexes.flatMap((entry) =>
      placesOf(entry)
        .map((place) => `${place} ${entry.name.ko}`)
        .filter((name) => listedIdOf(name, entry.region) !== entry.id),
    )
    expect(apart).toEqual([])
  })

  it('mean it with the full name of the town that starts them', () => {
    expect(listedIdOf('제천시 제2일반산업단지', ['KR-43'])).toBe('zone/jecheon-2-gic')
    expect(listedIdOf('경상북도 경산시 제4일반산단', ['KR-47'])).toBe('zone/gyeongsan-4-gic')
    expect(listedIdOf('구미시 국가산단', ['KR-47'])).toBe('zone/gumi-nic')
  })

  it('mean none behind a place of another province', () => {
    expect(listedIdOf('제천 하소산단', ['KR-43'])).toBeUndefined()
    expect(listedIdOf('남양주 다산산단', ['KR-41'])).toBeUndefined()
  })
})

describe('the own name of a complex', () => {
  it.each([
    ['강원 횡성군 두레일반산업단지', '두레산업단지'],
    ['횡성두레산단', '두레산업단지'],
    ['두레 지방산단', '두레산업단지'],
    ['횡성군 둔내면 두레농공단지', '두레농공단지'],
    ['횡성군 두레면 농공단지', '두레농공단지'],
    ['두레면 가람리 농공단지', '두레농공단지'],
    ['횡성군 두레면 일반산업단지', '두레산업단지'],
    ['두레 제2산단', '두레2산업단지'],
    ['두레2차 일반산단', '두레2산업단지'],
  ])('of %s is %s', (name, own) => {
    expect(ownComplexName(name)?.own).toBe(own)
  })

  it.each([
    '횡성 제2산단',
    '횡성산단',
    '횡성군 농공단지',
    '홍성 북부산단',
    '청양 스마트산단',
    '나주 식품산단',
    '안성 테크노밸리산단',
    '창원시 성산구 두레동 국가산단',
    '두레지구',
  ])('of %s is none', (name) => {
    expect(ownComplexName(name)).toBeUndefined()
  })

  it('knows the town it is told with, written together or apart', () => {
    const town = ownComplexName('횡성 두레산단')?.town
    expect(town).toBeDefined()
    expect(ownComplexName('횡성두레산단')?.town).toBe(town)
    expect(ownComplexName('남해 두레산단')?.town).not.toBe(town)
    expect(ownComplexName('강원 두레산단')?.town).toBeUndefined()
  })

  it('stands behind the places of a name', () => {
    expect(withoutPlaces('함안군 두레농공단지')).toBe('두레농공단지')
    expect(withoutPlaces('함안군 일반산업단지')).toBeUndefined()
    expect(withoutPlaces('두레농공단지')).toBeUndefined()
  })
})

describe('the name of an unlisted zone for its id', () => {
  const nameOf = (ko: string, zoneType: 'industrial-complex' | 'other' = 'other') =>
    repeatableName({ ids: [], name: { ko }, zoneType })

  it('is the same with and without province, blanks and the short word for its kind', () => {
    expect(nameOf('강원 정선군 곤드레 특구')).toBe(nameOf('정선 곤드레특구'))
    expect(nameOf('홍성군 북부일반산업단지', 'industrial-complex')).toBe(nameOf('홍성 북부산단', 'industrial-complex'))
    expect(nameOf('횡성군 두레산단', 'industrial-complex')).toBe(nameOf('두레일반산업단지', 'industrial-complex'))
  })

  it('tells towns and numbers apart', () => {
    expect(nameOf('정선 곤드레특구')).not.toBe(nameOf('평창 곤드레특구'))
    expect(nameOf('홍성 북부산단', 'industrial-complex')).not.toBe(nameOf('예산 북부산단', 'industrial-complex'))
    expect(nameOf('두레산단', 'industrial-complex')).not.toBe(nameOf('두레2산단', 'industrial-complex'))
  })
})

describe('a short name beside a namesake in full', () => {
  const entryOf = (id: string): GazetteerEntry => knownNames().byId.get(id)!
  const gwangju = entryOf('zone/hanam-gic')
  const miryang = entryOf('zone/miryang-hanam-gic')
  const meant = (...named: readonly (readonly [GazetteerEntry, string])[]) =>
    namesakesInFull(named.map(([entry, quote]) => ({ entry, quote }))).get(gwangju.id)?.id

  it('means that one where nothing else tells of its own', () => {
    expect(meant([miryang, '밀양 하남산단'], [gwangju, '하남산단'], [gwangju, '하남 산업단지'])).toBe(miryang.id)
  })

  it('keeps its own where the document names that in full too, or names no other', () => {
    expect(meant([miryang, '밀양 하남산단'], [gwangju, '광주 하남산단'], [gwangju, '하남산단'])).toBeUndefined()
    expect(meant([gwangju, '하남산단'])).toBeUndefined()
  })
})

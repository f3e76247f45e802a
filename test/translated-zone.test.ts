import { describe, expect, it } from 'vitest'
import { listedZoneOf, unlistedIdentity } from '../pipeline/names/resolve-zones.ts'
import { translatedZone } from '../pipeline/names/translated-zone.ts'

describe('the Korean name of an English zone', () => {
  it.each([
    ['Iksan Medical Science Industrial Complex', '익산 의료과학산업단지'],
    ['Sacheon City Aviation Maintenance Industrial Park', '사천 항공정비산업단지'],
    ['Jeonju Carbon Convergence Cluster', '전주 탄소융합클러스터'],
    ['Gumi Advanced Materials and Parts National Industrial Complex', '구미 첨단소재부품국가산업단지'],
    ['Gimje Smart Farm Innovation Cluster', '김제 스마트팜혁신클러스터'],
    ['Uljin Clean Hydrogen Production Special Zone', '울진 청정수소생산특구'],
  ])('%s is %s', (en, ko) => {
    expect(translatedZone(en)?.ko).toBe(ko)
  })

  it.each([
    'Iksan Industrial Complex',
    'Medical Science Industrial Complex',
    'Iksan Garam Science Industrial Complex',
    'Garamdo Medical Science Industrial Complex',
    'Iksan Medical Science Plaza',
    'Iksan of the Industrial Complex',
    '익산 의료과학산업단지',
    '',
  ])('is none for %s', (name) => {
    expect(translatedZone(name)).toBeUndefined()
  })

  it('is none for a text that is too long for a name, in no time', () => {
    expect(translatedZone('Iksan '.repeat(100_000))).toBeUndefined()
  })

  it.each([
    ['사천 항공정비 산업단지', 'Sacheon Aviation Maintenance Industrial Complex', 'KR-48'],
    ['구미 첨단소재융합산단', 'Gumi Advanced Materials Convergence Industrial Complex', 'KR-47'],
    ['태백 청정수소 생산·실증 특구', 'Taebaek Clean Hydrogen Production and Demonstration Zone', 'KR-42'],
    ['하이테크밸리', 'High-Tech Valley', 'KR-47'],
    ['영광 미래모빌리티 부품 산업단지', 'Yeonggwang Future Mobility Parts Industrial Complex', 'KR-46'],
  ])('gives %s and %s one id', (ko, en, region) => {
    const draft = { ids: [], zoneType: 'industrial-complex', region: [region] } as const
    expect(unlistedIdentity({ ...draft, name: { en } }).id).toBe(unlistedIdentity({ ...draft, name: { ko } }).id)
  })

  it('finds a listed zone by one word too', () => {
    const draft = { ids: [], zoneType: 'industrial-complex', region: ['KR-50'] } as const
    expect(listedZoneOf({ ...draft, name: { en: 'Sejong Advanced Industrial Complex' } })?.id).toBe(
      'zone/sejong-high-tech-gic',
    )
    expect(listedZoneOf({ ...draft, name: { en: 'Sejong Robot Industrial Complex' } })).toBeUndefined()
  })
})
